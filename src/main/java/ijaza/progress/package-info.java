/** How far a learner is, and what comes next. */
@NullMarked
package ijaza.progress;

import org.jspecify.annotations.NullMarked;
