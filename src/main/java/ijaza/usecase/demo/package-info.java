/** The invented people of a demo, who study and are marked as real ones are. */
@NullMarked
package ijaza.usecase.demo;

import org.jspecify.annotations.NullMarked;
