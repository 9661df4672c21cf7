/** How people get in and stay in: passwords, kept sign-ins, one-time links, registration, and delays after failures. */
@NullMarked
package ijaza.person.access;

import org.jspecify.annotations.NullMarked;
