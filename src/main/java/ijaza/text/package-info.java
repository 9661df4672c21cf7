/** Words before they mean anything: languages, directions, spans, spaces, digits, folding and the gender of nouns. */
@NullMarked
package ijaza.text;

import org.jspecify.annotations.NullMarked;
