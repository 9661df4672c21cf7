package ijaza.document;

import ijaza.document.Passage.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document's headings as a tree.
 *
 * @param heading over this part; of the whole document its title, if it has one
 * @param body what the document says right under it, without captions and credits
 * @param words in all passages of the part, its headings aside
 */
public record Outline(@Nullable Passage heading, List<Passage> body, List<Outline> parts, int words) {

    private static final int DEEPEST = 9;

    public Outline {
        body = List.copyOf(body);
        parts = List.copyOf(parts);
    }

    public static Optional<Passage> title(List<Passage> passages) {
        return passages.stream().filter(passage -> passage.kind() == Kind.TITLE).findFirst();
    }

    /** A heading over nothing is left out. */
    public static Outline of(SourceDocument document, List<Passage> passages) {
        var levels = passages.stream()
                .map(passage -> passage.kind() == Kind.HEADING ? level(document, passage) : 0)
                .toList();
        var isMarked = levels.stream().anyMatch(level -> level > 0 && level < DEEPEST);
        var open = new ArrayList<>(List.of(new Growing(title(passages).orElse(null), 0)));
        for (var i = 0; i < passages.size(); i++) {
            if (levels.get(i) > 0) {
                var level = isMarked ? levels.get(i) : 1;
                while (open.getLast().level >= level) {
                    close(document.text(), open);
                }
                open.add(new Growing(passages.get(i), level));
            } else if (passages.get(i).kind().isBody()) {
                open.getLast().body.add(passages.get(i));
            }
        }
        while (open.size() > 1) {
            close(document.text(), open);
        }
        return open.getFirst().grown(document.text());
    }

    /** What only looks like a heading lies deeper than all that are marked as headings. */
    private static int level(SourceDocument document, Passage heading) {
        return document.mark(heading.span())
                .map(mark -> Math.min(mark.level(), DEEPEST - 1))
                .orElse(DEEPEST);
    }

    private static void close(String text, List<Growing> open) {
        var part = open.removeLast().grown(text);
        if (part.words > 0) {
            open.getLast().parts.add(part);
        }
    }

    /** Everything under the heading in the order of the text, the headings of its parts among it. */
    public List<Passage> passages() {
        var all = new ArrayList<>(body);
        for (var part : parts) {
            Optional.ofNullable(part.heading).ifPresent(all::add);
            all.addAll(part.passages());
        }
        return all;
    }

    /** A part of which the end has not been seen yet. */
    private static final class Growing {

        private final @Nullable Passage heading;
        private final int level;
        private final List<Passage> body = new ArrayList<>();
        private final List<Outline> parts = new ArrayList<>();

        Growing(@Nullable Passage heading, int level) {
            this.heading = heading;
            this.level = level;
        }

        Outline grown(String text) {
            var own = body.stream().mapToInt(passage -> passage.words(text)).sum();
            return new Outline(
                    heading,
                    body,
                    parts,
                    own + parts.stream().mapToInt(Outline::words).sum());
        }
    }
}
