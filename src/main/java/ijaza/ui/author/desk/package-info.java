/** Where an author begins: documents come in, drafts and published courses are found. */
@NullMarked
package ijaza.ui.author.desk;

import org.jspecify.annotations.NullMarked;
