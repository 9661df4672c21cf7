/** The clauses of Arabic sentences: a verb, its subject wherever it stands, and what follows. */
@NullMarked
package ijaza.fact.arabic.clause;

import org.jspecify.annotations.NullMarked;
