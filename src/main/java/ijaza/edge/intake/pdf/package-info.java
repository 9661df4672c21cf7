/** PDF files: glyphs on pages become lines in reading order, lines become headings, points and paragraphs. */
@NullMarked
package ijaza.edge.intake.pdf;

import org.jspecify.annotations.NullMarked;
