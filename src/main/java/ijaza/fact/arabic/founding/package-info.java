/** When bodies were founded, by whom, and by whose decision they changed. */
@NullMarked
package ijaza.fact.arabic.founding;

import org.jspecify.annotations.NullMarked;
