/** English words by the role they play, and the names, dates, numbers and symbols that they make. */
@NullMarked
package ijaza.fact.english.words;

import org.jspecify.annotations.NullMarked;
