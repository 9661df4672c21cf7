/** Finds what happened to English bodies and papers: founding, acts with a date, moves and successions. */
@NullMarked
package ijaza.fact.english.event;

import org.jspecify.annotations.NullMarked;
