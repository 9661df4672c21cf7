/** How many things a body has, and how often something comes round. */
@NullMarked
package ijaza.fact.arabic.numbers;

import org.jspecify.annotations.NullMarked;
