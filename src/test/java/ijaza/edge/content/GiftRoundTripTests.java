package ijaza.edge.content;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.fact.Evidence;
import ijaza.fact.FactId;
import ijaza.question.Grounds;
import ijaza.question.Matching;
import ijaza.question.MultipleChoice;
import ijaza.question.Option;
import ijaza.question.Ordering;
import ijaza.question.Question;
import ijaza.question.QuestionId;
import ijaza.question.SingleChoice;
import ijaza.question.TrueFalse;
import ijaza.question.TypedAnswer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What leaves as GIFT comes back the same, and no bytes break the reading of it. */
class GiftRoundTripTests {

    private static final Grounds GROUNDS =
            new Grounds(List.of(new FactId("0123456789ab")), "founding", List.of(new Evidence(0, 3, "نصّ")));
    private static final String SIGNS = "~=#{}:\\%*[]->/<&$\"'«»؟،٪ ";
    private static final List<String> WORDS =
            List.of("بئر", "1990", "TRUE", "[html]", "%50%", "<b>", "c:\\n", "###", "١٢", "http://x", "&nbsp;", "a|b");

    @Test
    void anyQuestionComesBackAsItLeft() {
        var chance = new SplittableRandom(20261124);
        for (var i = 0; i < 2000; i++) {
            var question = question(chance, i);
            var file = new GiftExchange().write(List.of(question));
            var brought = new GiftExchange().bring(file.getBytes(StandardCharsets.UTF_8));
            assertThat(brought.leftOut()).as(file).isEmpty();
            assertThat(brought.questions())
                    .as(file)
                    .singleElement()
                    .satisfies(foreign ->
                            assertThat(foreign.question().restingOn(GROUNDS)).isEqualTo(question));
        }
    }

    @Test
    void answersWhateverTheBytesAre() {
        var chance = new SplittableRandom(20261125);
        var seed = new GiftExchange()
                .write(IntStream.range(0, 12).mapToObj(i -> question(chance, i)).toList())
                .getBytes(StandardCharsets.UTF_8);
        for (var i = 0; i < 2000; i++) {
            var bytes = seed.clone();
            for (var broken = chance.nextInt(40); broken >= 0; broken--) {
                bytes[chance.nextInt(bytes.length)] = (byte) ("{}=~#:%->[]/\\\n\r".charAt(chance.nextInt(15))
                        + (chance.nextInt(3) == 0 ? chance.nextInt(256) : 0));
            }
            assertThat(new GiftExchange().bring(bytes)).isNotNull();
        }
        var longest = ("// [id:" + "\\]".repeat(100_000) + "\nما؟ {" + "=\\~".repeat(50_000) + "}")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(new GiftExchange().bring(longest)).isNotNull();
        assertThat(new GiftExchange().bring(new byte[0]).questions()).isEmpty();
    }

    private static Question question(SplittableRandom chance, int i) {
        var id = new QuestionId("q-00000" + i);
        var stem = text(chance);
        var why = chance.nextBoolean() ? "" : text(chance);
        var options = IntStream.range(0, 4)
                .mapToObj(n -> new Option(text(chance) + n, chance.nextBoolean() ? null : text(chance)))
                .toList();
        var texts = options.stream().map(Option::text).toList();
        return switch (i % 6) {
            case 0 -> new SingleChoice(id, stem, options, chance.nextInt(4), GROUNDS, why);
            case 1 -> new MultipleChoice(id, stem, options, new TreeSet<>(List.of(0, 1 + i % 3)), GROUNDS, why);
            case 2 -> new TrueFalse(id, stem, i % 4 == 0, i % 4 == 0 ? null : text(chance), GROUNDS, why);
            case 3 ->
                new Matching(
                        id,
                        stem,
                        List.of(
                                new Matching.Pair(text(chance), texts.get(0)),
                                new Matching.Pair(text(chance), texts.get(1))),
                        List.of(texts.get(2)),
                        GROUNDS,
                        why);
            case 4 -> new TypedAnswer(id, stem, TypedAnswer.Form.of(texts.getFirst()), texts, GROUNDS, why);
            default -> new Ordering(id, stem, texts, GROUNDS, why);
        };
    }

    /** Words and signs that GIFT reads in its own way, but the arrow, which cannot be escaped; no blanks around them. */
    private static String text(SplittableRandom chance) {
        var text = new StringBuilder("ن");
        for (var i = chance.nextInt(8); i >= 0; i--) {
            text.append(
                    chance.nextBoolean()
                            ? WORDS.get(chance.nextInt(WORDS.size()))
                            : SIGNS.charAt(chance.nextInt(SIGNS.length())));
        }
        var words = (chance.nextBoolean() ? text.substring(1) : text.toString()).replaceAll("-+>", "");
        return words.isBlank() ? "بئر" : words.strip();
    }
}
