/** What bodies are, where their seats are, and whom they belong to. */
@NullMarked
package ijaza.fact.arabic.bodies;

import org.jspecify.annotations.NullMarked;
