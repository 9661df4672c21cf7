/** What an author decides about a course as a whole, as fields. */
@NullMarked
package ijaza.ui.author.rules;

import org.jspecify.annotations.NullMarked;
