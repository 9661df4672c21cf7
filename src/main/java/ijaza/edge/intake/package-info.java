/** Files of the kinds that people have their documents in, told by their content and read into documents. */
@NullMarked
package ijaza.edge.intake;

import org.jspecify.annotations.NullMarked;
