/** People: who somebody is, what they are called, and which role they have. */
@NullMarked
package ijaza.person;

import org.jspecify.annotations.NullMarked;
