/** Plain pages that work for anybody without a script: the check of a certificate, the privacy notice, errors. */
@NullMarked
package ijaza.ui.open;

import org.jspecify.annotations.NullMarked;
