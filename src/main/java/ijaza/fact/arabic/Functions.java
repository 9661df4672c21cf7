package ijaza.fact.arabic;

import ijaza.fact.Fact;
import ijaza.fact.Function;
import ijaza.fact.arabic.page.AnnouncedList;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Mention;
import ijaza.fact.page.Reading;
import ijaza.text.Span;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the points of a list of functions; what is doubtful in a point is left out of its key and its quote. */
final class Functions implements Finder {

    private static final String CLOSING = "؛;.،, ";

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        return AnnouncedList.in(reading.page())
                .flatMap(list -> body(reading, list).stream().flatMap(body -> points(reading, list, body)));
    }

    private static Optional<String> body(Reading reading, AnnouncedList list) {
        return list.opening().sentence().mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.BODY || mention.kind() == Mention.Kind.PAPER)
                .findFirst()
                .map(reading.page()::fullName);
    }

    private static Stream<Function> points(Reading reading, AnnouncedList list, String body) {
        var size = list.disagrees() ? 0 : list.announced();
        var things = list.opening().text("list");
        var opening = "من " + ofBody(things, body) + ": ";
        return IntStream.range(0, list.points().size()).boxed().flatMap(i -> {
            var sound = Clipping.beforeDoubt(
                    reading, withoutClosing(reading, list.points().get(i).span()));
            return sound.stream().map(span -> {
                var key = reading.show(span);
                return new Function(reading.told(body, key, opening + key, span), things, i + 1, size);
            });
        });
    }

    /** «وظائف رئيسية» of a body: «وظائف المكتب الرئيسية». */
    private static String ofBody(String things, String body) {
        var words = things.split(" ", 2);
        var adjective = words.length == 1 ? "" : " ال" + Phrases.withoutArticle(words[1]);
        return Phrases.withoutArticle(words[0]) + " " + body + adjective;
    }

    private static Span withoutClosing(Reading reading, Span span) {
        var end = span.end();
        while (end > span.start() + 1 && CLOSING.indexOf(reading.page().text().charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(span.start(), end);
    }
}
