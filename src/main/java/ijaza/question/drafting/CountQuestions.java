package ijaza.question.drafting;

import ijaza.fact.Count;
import ijaza.fact.Function;
import ijaza.question.Option;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How many there are, by the text's own count. */
record CountQuestions(Material material, Scribe scribe) implements Drafter {

    private static final List<String> NUMERALS = List.of("ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر");
    private static final int FIRST = 3;

    @Override
    public Stream<Draft> draft() {
        return material.all(Count.class).stream()
                .filter(count -> count.number() >= FIRST && count.number() < FIRST + NUMERALS.size())
                .flatMap(count -> Stream.concat(Stream.of(chosen(count)), typed(count)));
    }

    /** The quiz asks for the points of a counted list by their number, which would give the count away. */
    private Draft chosen(Count count) {
        var wrong = IntStream.of(count.number() - 1, count.number() + 1, count.number() - 2, count.number() + 2)
                .filter(number -> number >= FIRST && number < FIRST + NUMERALS.size())
                .limit(3)
                .mapToObj(number -> new Option(numeral(count, number), null));
        var template = count.thing().contains(" ") ? "many" : "many.one";
        var ask = Ask.of(isListed(count) ? Use.FINAL : Use.PRACTICE, template, List.of(count))
                .with("thing", count.thing())
                .with("things", definite(count.thing()));
        return scribe.single(ask, numeral(count, count.number()), wrong.toList());
    }

    /** Where the quiz has asked by choice, the final asks to write the number. */
    private Stream<Draft> typed(Count count) {
        if (isListed(count)) {
            return Stream.empty();
        }
        var numeral = NUMERALS.get(count.number() - FIRST);
        var accepted =
                Stream.of(numeral(count, count.number()), numeral, numeral + "ة", String.valueOf(count.number()));
        var template = count.thing().contains(" ") ? "many.typed" : "many.one.typed";
        var ask = Ask.inFinal(template, count).with("thing", count.thing()).with("things", definite(count.thing()));
        return Stream.of(scribe.typed(ask, accepted.distinct().toList()));
    }

    private boolean isListed(Count count) {
        return material.all(Function.class).stream()
                .anyMatch(function -> function.subject().equals(count.subject())
                        && function.list().equals(count.thing()));
    }

    /** The name of a counted list with its number, «الوظائف الرئيسية الخمس». */
    static String counted(String list, int size) {
        var known = size >= FIRST && size < FIRST + NUMERALS.size();
        return definite(list) + (known ? " ال" + NUMERALS.get(size - FIRST) : "");
    }

    /** Numerals from three to ten take the ending against the gender of what is counted, as the text's own one does. */
    private static String numeral(Count count, int number) {
        var numeral = NUMERALS.get(number - FIRST);
        return count.key().contains(NUMERALS.get(count.number() - FIRST) + "ة") ? numeral + "ة" : numeral;
    }

    static String definite(String thing) {
        return Stream.of(thing.split(" "))
                .map(word -> "ال" + word)
                .reduce((a, b) -> a + " " + b)
                .orElse(thing);
    }
}
