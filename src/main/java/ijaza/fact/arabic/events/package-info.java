/** What happened on a date: signings, openings, renamings, moves. */
@NullMarked
package ijaza.fact.arabic.events;

import org.jspecify.annotations.NullMarked;
