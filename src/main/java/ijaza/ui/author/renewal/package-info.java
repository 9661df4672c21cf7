/** A newer version of a draft's document: what changed, and what to do about all that rests on it. */
@NullMarked
package ijaza.ui.author.renewal;

import org.jspecify.annotations.NullMarked;
