/** Finds facts in Arabic documents: one small finder a kind of fact, each of general patterns and no proper names. */
@NullMarked
package ijaza.fact.arabic;

import org.jspecify.annotations.NullMarked;
