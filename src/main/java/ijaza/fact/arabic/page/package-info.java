/** A document as sentences that patterns can read, with the name behind every name and the places that are doubtful. */
@NullMarked
package ijaza.fact.arabic.page;

import org.jspecify.annotations.NullMarked;
