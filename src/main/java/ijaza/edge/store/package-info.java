/** Keeps everything in one SQLite file; the only room that knows SQL. */
@NullMarked
package ijaza.edge.store;

import org.jspecify.annotations.NullMarked;
