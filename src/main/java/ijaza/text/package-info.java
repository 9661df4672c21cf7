/** Words before they mean anything: languages, directions, and later folding, digits and spans. */
@NullMarked
package ijaza.text;

import org.jspecify.annotations.NullMarked;
