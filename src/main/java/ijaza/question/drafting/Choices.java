package ijaza.question.drafting;

import ijaza.question.Option;
import ijaza.question.TypedText;
import ijaza.text.Folding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chooses wrong options: three at most, none that could pass for the key or stands in the question. */
final class Choices {

    private static final int MOST = 3;

    private final String asked;
    private final List<String> taken = new ArrayList<>();
    private final List<String> telling = new ArrayList<>();
    private final List<Option> wrong = new ArrayList<>();

    private Choices(String asked, Collection<String> keys) {
        this.asked = Folding.fold(asked);
        this.taken.addAll(keys);
    }

    /** Wrong options beside a key, for a question that asks about something. */
    static Choices beside(String key, String asked) {
        return new Choices(asked, List.of(key));
    }

    static Choices beside(Collection<String> keys, String asked) {
        return new Choices(asked, keys);
    }

    /** A name that says what is asked for is another name of the key. */
    Choices not(String words) {
        telling.add(Folding.fold(words));
        return this;
    }

    Choices or(String text, @Nullable String feedback) {
        var folded = Folding.fold(text);
        var same = taken.stream().anyMatch(other -> TypedText.same(other, text) || isPart(other, text));
        var tells = telling.stream().anyMatch(folded::contains);
        if (!same && !tells && wrong.size() < MOST && !asked.contains(folded)) {
            wrong.add(new Option(text, feedback));
            taken.add(text);
        }
        return this;
    }

    Choices or(Stream<Option> options) {
        for (var each = options.iterator(); wrong.size() < MOST && each.hasNext(); ) {
            var option = each.next();
            or(option.text(), option.feedback());
        }
        return this;
    }

    /** Close variations, where the document has nothing like the key. */
    Choices orIfFew(List<String> variations) {
        return areEnough() ? this : or(variations.stream().map(variation -> new Option(variation, null)));
    }

    /** Of two options one of which holds the other's words, a reader strikes out one unread. */
    private static boolean isPart(String one, String other) {
        var a = " " + Folding.fold(one) + " ";
        var b = " " + Folding.fold(other) + " ";
        return a.contains(b) || b.contains(a);
    }

    List<Option> list() {
        return List.copyOf(wrong);
    }

    /** With a single wrong option nothing is asked. */
    boolean areEnough() {
        return wrong.size() >= 2;
    }
}
