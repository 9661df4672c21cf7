/** The joints, dates and quotes that the facts of Arabic pages are told with. */
@NullMarked
package ijaza.fact.arabic.telling;

import org.jspecify.annotations.NullMarked;
