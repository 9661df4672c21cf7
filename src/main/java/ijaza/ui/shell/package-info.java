/** The frame around the screens: layout, sign-in, security headers and the very first response. */
@NullMarked
package ijaza.ui.shell;

import org.jspecify.annotations.NullMarked;
