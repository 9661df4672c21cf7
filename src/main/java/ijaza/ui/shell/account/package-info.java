/** Where people see and change their own account. */
@NullMarked
package ijaza.ui.shell.account;

import org.jspecify.annotations.NullMarked;
