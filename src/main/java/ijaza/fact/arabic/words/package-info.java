/** Arabic words, the names they make, and sentences in which names and dates stand as single signs. */
@NullMarked
package ijaza.fact.arabic.words;

import org.jspecify.annotations.NullMarked;
