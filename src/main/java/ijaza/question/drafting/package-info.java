/** How facts become questions: one small class a kind of fact, its sentences in one template file a language. */
@NullMarked
package ijaza.question.drafting;

import org.jspecify.annotations.NullMarked;
