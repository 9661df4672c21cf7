/** A newer document against an older one: what changed in it, and which questions rest on that. */
@NullMarked
package ijaza.course.revision;

import org.jspecify.annotations.NullMarked;
