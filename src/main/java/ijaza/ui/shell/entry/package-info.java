/** The door of the house: who gets in, and the pages where people sign in, register and use one-time links. */
@NullMarked
package ijaza.ui.shell.entry;

import org.jspecify.annotations.NullMarked;
