/** The learner's screens: where one is and what comes next, reading, quizzes and their results. */
@NullMarked
package ijaza.ui.learner;

import org.jspecify.annotations.NullMarked;
