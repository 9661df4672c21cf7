/** Arabic words by the role they play, and the names, dates and symbols that they make. */
@NullMarked
package ijaza.fact.arabic.words;

import org.jspecify.annotations.NullMarked;
