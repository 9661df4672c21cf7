package ijaza.question.wording;

import ijaza.text.Digits;
import ijaza.text.Folding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Numbers beside a number that a text writes, in the form that it writes them in. */
public record Numerals(List<List<String>> forms, int first) {

    private static final int SMALL = 20;

    /** The numbers nearest to the one written, or nothing where its form is not known. */
    public List<String> near(String written, int number) {
        return Stream.of(-1, 1, -2, 2, 3)
                .map(steps -> number + steps * step(number))
                .flatMap(other -> like(written, number, other).stream())
                .limit(3)
                .toList();
    }

    /** The number as it is written among other words, without an article. */
    public Optional<String> in(String words, int number) {
        return Stream.of(words.split(" "))
                .flatMap(word -> in(word, number, forms))
                .findFirst();
    }

    private Stream<String> in(String word, int number, List<List<String>> known) {
        if (Digits.latin(word).equals(String.valueOf(number))) {
            return Stream.of(word);
        }
        var bare = Folding.withoutArticle(Folding.fold(word));
        return known.stream()
                .flatMap(form -> form(form, number).stream())
                .filter(numeral -> same(numeral, word) || same(numeral, bare));
    }

    /** Another number written like this one. */
    public Optional<String> like(String written, int number, int other) {
        if (other < 2) {
            return Optional.empty();
        }
        if (Digits.latin(written).equals(String.valueOf(number))) {
            return Optional.of(Digits.likeIn(written, String.valueOf(other)));
        }
        return forms.stream()
                .filter(form ->
                        form(form, number).filter(known -> same(known, written)).isPresent())
                .findFirst()
                .flatMap(form -> form(form, other));
    }

    /** Every way to write a number, its figures last. */
    public List<String> all(int number) {
        return Stream.concat(
                        forms.stream().flatMap(form -> form(form, number).stream()), Stream.of(String.valueOf(number)))
                .distinct()
                .toList();
    }

    private Optional<String> form(List<String> form, int number) {
        var at = number - first;
        return at >= 0 && at < form.size() ? Optional.of(form.get(at)) : Optional.empty();
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
