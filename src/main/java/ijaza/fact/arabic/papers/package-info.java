/** The laws, decrees and resolutions that bodies rest on, and when they were issued. */
@NullMarked
package ijaza.fact.arabic.papers;

import org.jspecify.annotations.NullMarked;
