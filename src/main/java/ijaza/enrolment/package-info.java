/** Who takes which course, and since when. */
@NullMarked
package ijaza.enrolment;

import org.jspecify.annotations.NullMarked;
