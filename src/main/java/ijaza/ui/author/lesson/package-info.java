/** The lessons of a draft: renamed, moved, joined and parted. */
@NullMarked
package ijaza.ui.author.lesson;

import org.jspecify.annotations.NullMarked;
