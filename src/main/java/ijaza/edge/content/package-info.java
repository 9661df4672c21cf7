/** The exchange form of a course: the folders lessons/ and quizzes/, read through the gate and written. */
@NullMarked
package ijaza.edge.content;

import org.jspecify.annotations.NullMarked;
