/** Finds the posts of English bodies: who holds them, how and for how long. */
@NullMarked
package ijaza.fact.english.post;

import org.jspecify.annotations.NullMarked;
