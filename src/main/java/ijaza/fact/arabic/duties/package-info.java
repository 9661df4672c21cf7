/** What bodies are for, in lists and in prose. */
@NullMarked
package ijaza.fact.arabic.duties;

import org.jspecify.annotations.NullMarked;
