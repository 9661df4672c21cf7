package ijaza.course.revision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A changed sentence word by word. */
public final class Words {

    private static final Pattern WORD = Pattern.compile("[^\\s\\p{Zs}]+[\\s\\p{Zs}]*");

    private Words() {}

    /** Some words of both sentences, or of one alone, in the order of reading. */
    public record Part(Kind kind, String text) {

        /** Where the words stand. */
        public enum Kind {
            KEPT,
            REMOVED,
            ADDED
        }
    }

    public static List<Part> compare(String before, String after) {
        var old = words(before);
        var fresh = words(after);
        var parts = new ArrayList<Part>();
        var b = 0;
        var a = 0;
        for (var pair : Alignment.of(stripped(old), stripped(fresh))) {
            add(parts, Part.Kind.REMOVED, old.subList(b, pair.before()));
            add(parts, Part.Kind.ADDED, fresh.subList(a, pair.after()));
            add(parts, Part.Kind.KEPT, fresh.subList(pair.after(), pair.after() + 1));
            b = pair.before() + 1;
            a = pair.after() + 1;
        }
        add(parts, Part.Kind.REMOVED, old.subList(b, old.size()));
        add(parts, Part.Kind.ADDED, fresh.subList(a, fresh.size()));
        return List.copyOf(parts);
    }

    /** Whether at least half of the words of two sentences are the same. */
    static boolean areAlike(String before, String after) {
        var old = new HashSet<>(stripped(words(before)));
        var fresh = new HashSet<>(stripped(words(after)));
        var all = old.size() + fresh.size();
        old.retainAll(fresh);
        return 4 * old.size() >= all;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<String> stripped(List<String> words) {
        return words.stream().map(String::stripTrailing).toList();
    }

    private static void add(List<Part> parts, Part.Kind kind, List<String> words) {
        var text = String.join("", words);
        if (!text.isEmpty() && !parts.isEmpty() && parts.getLast().kind() == kind) {
            text = parts.removeLast().text() + text;
        }
        if (!text.isEmpty()) {
            parts.add(new Part(kind, text));
        }
    }
}
