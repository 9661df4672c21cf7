/** Web pages as browsers save them: the article is found among menus, forms and footers, and read. */
@NullMarked
package ijaza.edge.intake.html;

import org.jspecify.annotations.NullMarked;
