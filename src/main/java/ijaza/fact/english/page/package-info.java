/** English pages: whom each name and pronoun means, what on a page is not its text, and where the page seems mistaken. */
@NullMarked
package ijaza.fact.english.page;

import org.jspecify.annotations.NullMarked;
