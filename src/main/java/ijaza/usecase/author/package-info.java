/** What an author does: documents become drafts, drafts are decided upon, and become versions. */
@NullMarked
package ijaza.usecase.author;

import org.jspecify.annotations.NullMarked;
