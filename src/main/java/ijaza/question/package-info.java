/** Questions of every kind, what a learner can answer, and what an answer is worth. */
@NullMarked
package ijaza.question;

import org.jspecify.annotations.NullMarked;
