/**
 * A learner's jobs: find the way through a course, read, take quizzes and see what came of them. Each asks who is signed in and touches nobody else's data.
 */
@NullMarked
package ijaza.usecase.learner;

import org.jspecify.annotations.NullMarked;
