package ijaza.fact.english.page;

import java.util.stream.Stream;

/** Names of initials, and which full name they can be the initials of. */
final class Acronyms {

    private static final int FEWEST_WORDS = 3;
    private static final int SHORTEST_WORD = 4;

    private Acronyms() {}

    static boolean isOne(String name) {
        return name.replace("the ", "").chars().filter(Character::isUpperCase).count() > 1;
    }

    /** Whether the initials of all longer words of the name stand in the acronym, in their order, and little else. */
    static boolean isOf(String acronym, String name) {
        var initials = Stream.of(name.split("[ -]"))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .map(word -> word.substring(0, 1))
                .toList();
        var next = 0;
        for (var initial : initials) {
            var at = acronym.indexOf(initial, next);
            if (at < 0) {
                return false;
            }
            next = at + 1;
        }
        return initials.size() >= FEWEST_WORDS
                && acronym.length() <= initials.size() + 2
                && acronym.startsWith(initials.getFirst());
    }
}
