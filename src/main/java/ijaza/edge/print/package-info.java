/** Certificates on paper: one tagged PDF page with joined Arabic letters, words that can be copied out again, and a QR code. */
@NullMarked
package ijaza.edge.print;

import org.jspecify.annotations.NullMarked;
