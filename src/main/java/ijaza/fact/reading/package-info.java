/** Reads the facts out of a document, in whatever language it is written. */
@NullMarked
package ijaza.fact.reading;

import org.jspecify.annotations.NullMarked;
