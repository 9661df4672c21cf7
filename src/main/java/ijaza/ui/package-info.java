/** The addresses of all screens. */
@NullMarked
package ijaza.ui;

import org.jspecify.annotations.NullMarked;
