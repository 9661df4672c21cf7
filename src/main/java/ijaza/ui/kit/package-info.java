/** What all screens share: translated texts, language and direction. */
@NullMarked
package ijaza.ui.kit;

import org.jspecify.annotations.NullMarked;
