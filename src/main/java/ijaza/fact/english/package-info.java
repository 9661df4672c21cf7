/** Finds facts in English documents: one small finder a kind of fact, each of general patterns and no proper names. */
@NullMarked
package ijaza.fact.english;

import org.jspecify.annotations.NullMarked;
