/** Commands for the terminal that need neither a server nor a front end. */
@NullMarked
package ijaza.cli;

import org.jspecify.annotations.NullMarked;
