/** A course as it is published: lessons, quizzes, rules, and the files that they travel in. */
@NullMarked
package ijaza.course;

import org.jspecify.annotations.NullMarked;
