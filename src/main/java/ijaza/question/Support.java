package ijaza.question;

import ijaza.fact.Evidence;
import ijaza.question.Grounding.Flaw;
import ijaza.question.Grounding.Flaw.Reason;
import ijaza.text.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks whether the sentences that a question rests on say its key, and say it alone. An author's words are believed no more
 * than drafted ones; what is asked of them is only what can be seen without understanding: the words of the key stand there.
 */
public final class Support {

    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9/.,-]*");
    private static final Pattern PREFIX = Pattern.compile("^[وفبكل]{0,2}(?:ال|لل)?(?=\\p{L}{2})");

    private final String evidence;
    private final List<String> bareWords;

    private Support(Question question) {
        evidence = " "
                + question.grounds().evidence().stream()
                        .map(Evidence::quote)
                        .map(Support::words)
                        .collect(Collectors.joining(" | "))
                + " ";
        bareWords = Stream.of(evidence.split(" ")).map(Support::bare).toList();
    }

    public static List<Flaw> flaws(Question question) {
        return new Support(question).of(question);
    }

    private List<Flaw> of(Question question) {
        return switch (question) {
            case SingleChoice q -> choice(q.options(), List.of(q.key()));
            case MultipleChoice q -> choice(q.options(), List.copyOf(q.keys()));
            case TypedAnswer q -> unsaid(q.accepted());
            case Ordering q -> unsaid(q.items());
            case Matching q ->
                unsaid(q.pairs().stream()
                        .flatMap(pair -> Stream.of(pair.left(), pair.right()))
                        .toList());
            case TrueFalse q -> q.key() ? statedTrue(q.stem()) : statedFalse(q.stem());
        };
    }

    private List<Flaw> choice(List<Option> options, List<Integer> keys) {
        var right = keys.stream().map(key -> options.get(key).text()).toList();
        var flaws = new ArrayList<>(unsaid(right));
        for (var i = 0; i < options.size(); i++) {
            var text = options.get(i).text();
            if (!keys.contains(i) && right.stream().anyMatch(key -> isSame(key, text))) {
                flaws.add(new Flaw(Reason.TWO_KEYS, text));
            }
        }
        return flaws;
    }

    private static boolean isSame(String key, String other) {
        return TypedText.same(key, other) || TypedDates.same(key, other);
    }

    private List<Flaw> unsaid(List<String> keys) {
        return keys.stream()
                .filter(key -> !says(key))
                .map(key -> new Flaw(Reason.KEY_UNSUPPORTED, key))
                .toList();
    }

    /** The words stand there beside each other; an article or a particle that is written onto them does not count. */
    private boolean says(String key) {
        var wanted = Arrays.stream(words(key).split(" ")).map(Support::bare).toList();
        for (var from = 0; from + wanted.size() <= bareWords.size(); from++) {
            if (bareWords.subList(from, from + wanted.size()).equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    /** Its numbers stand there, and most of its words. */
    private List<Flaw> statedTrue(String stem) {
        var words = List.of(words(stem).split(" "));
        var foreign =
                words.stream().filter(word -> !bareWords.contains(bare(word))).toList();
        var numbers = foreign.stream()
                .filter(word -> NUMBER.matcher(word).matches())
                .map(number -> new Flaw(Reason.KEY_UNSUPPORTED, number))
                .toList();
        return numbers.isEmpty() && foreign.size() * 2 > words.size()
                ? List.of(new Flaw(Reason.KEY_UNSUPPORTED, stem))
                : numbers;
    }

    private List<Flaw> statedFalse(String stem) {
        return evidence.contains(" " + words(stem) + " ") ? List.of(new Flaw(Reason.TWO_KEYS, stem)) : List.of();
    }

    private static String bare(String word) {
        return PREFIX.matcher(word).replaceFirst("");
    }

    private static String words(String text) {
        return Folding.fold(text).replaceAll("[^\\p{L}\\p{M}\\p{N}/|]+", " ").strip();
    }
}
