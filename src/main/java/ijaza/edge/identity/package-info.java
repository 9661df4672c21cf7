/** Knows who is asking: hashes of passwords, the cookie of a sign-in, and the person behind a request. */
@NullMarked
package ijaza.edge.identity;

import org.jspecify.annotations.NullMarked;
