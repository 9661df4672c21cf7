package ijaza.fact.arabic.duties;

import ijaza.fact.Fact;
import ijaza.fact.FactKind;
import ijaza.fact.Noted;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Reading;
import ijaza.fact.page.Sentence;
import ijaza.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds what a page calls the vision or the mission of its body, on a line with that label or under that heading. */
public final class Visions implements Finder {

    private static final String WHOSE = "(?<sort>(?:ال)?(?:رؤي|رسال))(?:ة|تنا|ته|تها)(?: {body})?";
    private static final Pattern LABEL =
            Signs.pattern("^[^ء-ي]{0,4}(?<first>" + WHOSE + ") ?[:–-] ?(?<what>[ء-ي][^:؛]{15,240}?)[. ]*$");
    /** «الرؤية» may be read as the name of a paper, so this looks at the words themselves. */
    private static final Pattern HEADING =
            Pattern.compile("[^ء-ي]{0,4}(?:ال)?(?<sort>رؤي|رسال)(?:ة|تنا|ته|تها)(?: (?:ال)?[ء-ي]{3,}){0,6}[^ء-ي]{0,3}");

    private static final Pattern WHOLE = Signs.pattern("^(?<what>(?:[ء-ي]|{any})[^:؛]{15,240}?)[. ]*$");

    /** A sentence that tells what happened is no vision, whatever the heading. */
    private static final Pattern TELLS =
            Signs.pattern("{date}|^[وف]?(?:تأسست?|أنشئت?|أسست?|تم |كانت? |منذ |في |قال|وفي)");

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        var labelled = reading.hits(LABEL)
                .flatMap(hit -> vision(reading, hit, hit.signed("sort"), hit.span("first", "what")).stream());
        var headed = IntStream.range(0, reading.page().passages().size())
                .boxed()
                .flatMap(i -> reading.page().heading(i).stream().flatMap(heading -> under(reading, heading, i + 1)));
        return Stream.concat(labelled, headed);
    }

    private static Stream<Fact> under(Reading reading, Sentence heading, int passage) {
        var head = HEADING.matcher(heading.folded());
        return head.matches()
                ? onlySentence(reading, passage).stream()
                        .filter(sentence -> !TELLS.matcher(sentence.signed()).find())
                        .flatMap(sentence -> sentence.find(WHOLE))
                        .flatMap(hit -> vision(reading, hit, head.group("sort"), hit.span("what")).stream())
                : Stream.empty();
    }

    /** A vision of several sentences has no one key. */
    private static Optional<Sentence> onlySentence(Reading reading, int passage) {
        var all = reading.page().sentences().stream()
                .filter(sentence -> sentence.passage() == passage)
                .toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    private static Optional<Fact> vision(Reading reading, Hit hit, String sort, Span evidence) {
        var what = hit.text("what");
        return reading.page().organisation().map(body -> {
            var name = (sort.contains("رؤي") ? "رؤية " : "رسالة ") + body;
            return new Noted(FactKind.TASK, reading.told(name, what, name + ": " + what, evidence));
        });
    }
}
