package ijaza.fact.page;

import ijaza.document.Passage;
import ijaza.document.Passage.Kind;
import ijaza.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lines of a page that say something of a body by a label and a value. They speak of the body named last by a
 * heading or a line of its own, and where none is, of the page's; a line that names another body in passing makes it unknown
 * of whom they speak.
 */
public final class LabelledLines {

    private static final Pattern LINE = Pattern.compile(
            "^[\\p{Zs}]*(?<label>[^\\t\\n:：]{2,40}?)[\\p{Zs}]*(?:\\t|[:：]|[\\p{Zs}][–—-][\\p{Zs}])[\\p{Zs}]*"
                    + "(?<value>[^\\t\\n]{1,120}?)[\\p{Zs}.]*$",
            Pattern.MULTILINE);
    private static final int SHORT = 80;

    private final Page page;
    private final List<LabelledLine> found = new ArrayList<>();
    private @Nullable String subject;

    private LabelledLines(Page page) {
        this.page = page;
        this.subject = page.organisation().orElse(null);
    }

    public static List<LabelledLine> in(Page page) {
        var lines = new LabelledLines(page);
        var next = 0;
        var sentences = page.sentences();
        for (var i = 0; i < page.passages().size(); i++) {
            lines.passHeading(i);
            var from = next;
            while (next < sentences.size() && sentences.get(next).passage() == i) {
                next++;
            }
            lines.read(page.passages().get(i), sentences.subList(from, next));
        }
        return List.copyOf(lines.found);
    }

    private void passHeading(int passage) {
        if (page.passages().get(passage).kind() == Kind.HEADING) {
            var named = page.heading(passage).map(this::bodies).orElse(List.of());
            subject = named.size() > 1
                    ? null
                    : named.stream().findFirst().or(page::organisation).orElse(null);
        }
    }

    private void read(Passage passage, List<Sentence> sentences) {
        if (sentences.isEmpty()) {
            return;
        }
        var hasLabels = sentences.stream().mapToInt(this::readLines).sum() > 0;
        if (!hasLabels && passage.span().length() <= SHORT) {
            var bodies = sentences.stream().flatMap(s -> bodies(s).stream()).toList();
            subject = isNameAlone(passage, sentences)
                    ? bodies.getFirst()
                    : bodies.stream().allMatch(body -> body.equals(subject)) ? subject : null;
        }
    }

    private int readLines(Sentence sentence) {
        var words = sentence.span().of(page.text());
        var lines = LINE.matcher(words);
        var count = 0;
        while (lines.find()) {
            count++;
            var offset = sentence.span().start();
            var label = new Span(offset + lines.start("label"), offset + lines.end("label"));
            var value = new Span(offset + lines.start("value"), offset + lines.end("value"));
            Optional.ofNullable(subject)
                    .map(who -> new LabelledLine(who, label, value, sentence))
                    .ifPresent(found::add);
        }
        return count;
    }

    private List<String> bodies(Sentence sentence) {
        return sentence.mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.BODY)
                .map(page::fullName)
                .distinct()
                .toList();
    }

    /** Whether a line holds a body's name and nothing else, as the head of a table does. */
    private boolean isNameAlone(Passage passage, List<Sentence> sentences) {
        return sentences.size() == 1
                && sentences.getFirst().mentions().stream()
                        .anyMatch(mention -> mention.kind() == Mention.Kind.BODY
                                && mention.span().start() == passage.span().start()
                                && mention.span().length() + 1 >= passage.span().length());
    }
}
