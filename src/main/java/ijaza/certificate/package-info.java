/** What a certificate says, when it is earned, and whether it stands. */
@NullMarked
package ijaza.certificate;

import org.jspecify.annotations.NullMarked;
