/** A document as it was read, cut into passages and sections without changing a letter. */
@NullMarked
package ijaza.document;

import org.jspecify.annotations.NullMarked;
