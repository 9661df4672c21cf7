/** Who holds, held and first held a post, and whom somebody followed. */
@NullMarked
package ijaza.fact.arabic.people;

import org.jspecify.annotations.NullMarked;
