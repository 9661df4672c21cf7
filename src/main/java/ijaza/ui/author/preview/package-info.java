/** A draft as learners would see it. */
@NullMarked
package ijaza.ui.author.preview;

import org.jspecify.annotations.NullMarked;
