/** Word documents, read from the XML in their zip file. */
@NullMarked
package ijaza.edge.intake.docx;

import org.jspecify.annotations.NullMarked;
