/** The screens of instructors. */
@NullMarked
package ijaza.ui.instructor;

import org.jspecify.annotations.NullMarked;
