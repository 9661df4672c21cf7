/** What all English finders share: how a sentence states something, its verbs, and how a fact about it is worded. */
@NullMarked
package ijaza.fact.english.say;

import org.jspecify.annotations.NullMarked;
