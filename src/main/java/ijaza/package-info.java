/** Starts the product and wires its edges together; nothing else happens here. */
@NullMarked
package ijaza;

import org.jspecify.annotations.NullMarked;
