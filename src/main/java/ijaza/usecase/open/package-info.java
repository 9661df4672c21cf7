/** Jobs that anybody may ask for, signed in or not. */
@NullMarked
package ijaza.usecase.open;

import org.jspecify.annotations.NullMarked;
