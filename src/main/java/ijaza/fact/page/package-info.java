/** A document as sentences with signs for names, dates and symbols, whatever its language; what every language pack stands on. */
@NullMarked
package ijaza.fact.page;

import org.jspecify.annotations.NullMarked;
