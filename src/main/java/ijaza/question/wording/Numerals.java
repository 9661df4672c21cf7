package ijaza.question.wording;

import ijaza.text.Digits;
import ijaza.text.Folding;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Numbers beside a number that a text writes, in the form that it writes them in. */
public final class Numerals {

    private static final int SMALL = 20;

    private final List<Row> rows;

    Numerals(Row... rows) {
        this.rows = List.of(rows);
    }

    /** The names of numbers that follow each other, in one form, from the first number on. */
    record Row(int first, List<String> names) {

        Row(int first, String... names) {
            this(first, List.of(names));
        }

        Optional<String> name(int number) {
            var at = number - first;
            return at >= 0 && at < names.size() ? Optional.of(names.get(at)) : Optional.empty();
        }
    }

    /** The numbers nearest to the one written, or nothing where its form is not known. */
    public List<String> near(String written, int number) {
        return Stream.of(-1, 1, -2, 2, 3)
                .map(steps -> number + steps * step(number))
                .flatMap(other -> like(written, number, other).stream())
                .limit(3)
                .toList();
    }

    /** The number as it is written among other words, without an article; a name of two words before its first word. */
    public Optional<String> in(String words, int number) {
        var single = List.of(words.split(" "));
        var pairs = IntStream.range(1, single.size()).mapToObj(i -> single.get(i - 1) + " " + single.get(i));
        return Stream.concat(pairs, single.stream())
                .flatMap(word -> written(word, number))
                .findFirst();
    }

    private Stream<String> written(String word, int number) {
        if (Digits.latin(word).equals(String.valueOf(number))) {
            return Stream.of(word);
        }
        var bare = Folding.withoutArticle(Folding.fold(word));
        return names(number).filter(name -> same(name, word) || same(name, bare));
    }

    private Stream<String> names(int number) {
        return rows.stream().flatMap(row -> row.name(number).stream());
    }

    /** Another number written like this one. */
    public Optional<String> like(String written, int number, int other) {
        if (other < 2) {
            return Optional.empty();
        }
        if (Digits.latin(written).equals(String.valueOf(number))) {
            return Optional.of(Digits.likeIn(written, String.valueOf(other)));
        }
        return rows.stream()
                .filter(row ->
                        row.name(number).filter(name -> same(name, written)).isPresent())
                .findFirst()
                .flatMap(row -> row.name(other));
    }

    /** The words with another number in the place of the one that stands in them, whatever marks that has. */
    public static String instead(String words, String written, String other) {
        return words.replaceFirst(Pattern.quote(written) + "\\p{Mn}*", Matcher.quoteReplacement(other));
    }

    /** Every way to write a number, its figures last. */
    public List<String> all(int number) {
        return Stream.concat(names(number), Stream.of(String.valueOf(number)))
                .distinct()
                .toList();
    }

    private static boolean same(String one, String other) {
        return Folding.fold(one).equals(Folding.fold(other));
    }

    private static int step(int number) {
        return number < SMALL
                ? 1
                : 2 * (int) Math.pow(10, Math.max(0, String.valueOf(number).length() - 2));
    }
}
