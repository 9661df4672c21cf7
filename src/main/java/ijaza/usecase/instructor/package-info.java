/** What only instructors do. */
@NullMarked
package ijaza.usecase.instructor;

import org.jspecify.annotations.NullMarked;
