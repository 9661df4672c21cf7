package ijaza.fact.arabic.words;

import ijaza.fact.page.Mention;
import ijaza.fact.page.Mention.Kind;
import ijaza.text.Folding;
import ijaza.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Short names that the text itself gives in brackets, «اللجنة الاقتصادية ... (الإسكوا)», each with the words of the long one. */
public record Aliases(Map<String, List<String>> all, TitleNames titles) {

    static final Aliases NONE = new Aliases(Map.of(), TitleNames.NONE);

    private static final Pattern BRACKET = Pattern.compile("\\([^()\\r\\n]{2,110}\\)");
    private static final Pattern BEHIND = Pattern.compile(
            " ?\\((?:المعروفة? |اختصارا،? ?|ويشار اليها? |باسم |ب)*[«\"]?(?<alias>[ء-ي]{3,}|[a-z]{2,12})[»\"]?(?: [^)]{0,30})?\\)");
    private static final Pattern AHEAD =
            Pattern.compile("(?<![ء-ي])(?<alias>ال[ء-ي]{3,}|[a-z]{2,12}) ?\\((?<is>و?ه[وي] |اي )?$");
    private static final Pattern PREFIX = Pattern.compile("[وف]?(?:[بكل](?=ال|[a-z])|لل(?=[^ل]))?");
    private static final int LONGEST_NAME = 160;

    public static Aliases in(String text) {
        var all = new HashMap<String, List<String>>();
        for (var bracket = BRACKET.matcher(text); bracket.find(); ) {
            var span = new Span(nameStart(text, bracket.start()), bracket.end());
            var folding = Folding.of(span.of(text));
            for (var mention : MentionReader.read(text, span, folding, NONE)) {
                if (mention.kind() == Kind.BODY && !mention.isBare()) {
                    behind(mention, folding.text())
                            .or(() -> ahead(mention, folding.text()))
                            .ifPresent(alias -> all.putIfAbsent(alias, mention.core()));
                }
            }
        }
        return new Aliases(Map.copyOf(all), TitleNames.in(text));
    }

    private static int nameStart(String text, int end) {
        var start = end;
        while (start > 0
                && end - start < LONGEST_NAME
                && text.charAt(start - 1) != '\n'
                && text.charAt(start - 1) != '\r') {
            start--;
        }
        return start;
    }

    private static Optional<String> behind(Mention mention, String folded) {
        var match = BEHIND.matcher(folded).region(mention.folded().end(), folded.length());
        return Optional.of(match)
                .filter(m -> m.lookingAt())
                .map(m -> m.group("alias"))
                .filter(alias -> !Lexicon.STOPS.contains(alias) && Head.in(alias) == null && !alias.startsWith("سابق"));
    }

    /** «الأونروا (وهي وكالة ...)». */
    private static Optional<String> ahead(Mention mention, String folded) {
        var match = AHEAD.matcher(folded.substring(0, mention.folded().start()));
        return Optional.of(match)
                .filter(m -> m.find())
                .filter(m -> m.start("is") >= 0 || Lexicon.isShortName(m.group("alias")))
                .map(m -> m.group("alias"))
                .filter(alias -> !Lexicon.STOPS.contains(alias) && Head.in(alias) == null);
    }

    /** How many letters are written onto an alias at the beginning of this word; -1 where it is none. */
    int prefix(String word) {
        if (isKnown(word)) {
            return 0;
        }
        var match = PREFIX.matcher(word);
        if (match.lookingAt() && match.end() > 0) {
            var rest = word.substring(match.end());
            var isSwallowed = match.group().endsWith("لل");
            return isKnown(isSwallowed ? "ال" + rest : rest) ? match.end() - (isSwallowed ? 1 : 0) : -1;
        }
        return -1;
    }

    private boolean isKnown(String word) {
        return all.containsKey(word) || Lexicon.isShortName(word);
    }

    /** The words of the long name behind a mention by a short one. */
    public Optional<List<String>> core(Mention mention) {
        return mention.isBare() ? Optional.ofNullable(all.get(mention.core().getFirst())) : Optional.empty();
    }
}
