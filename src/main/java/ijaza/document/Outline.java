package ijaza.document;

import ijaza.document.Passage.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document's title and its sections, each a heading with the passages under it. */
public record Outline(@Nullable Passage title, List<Section> sections) {

    public Outline {
        sections = List.copyOf(sections);
    }

    /** A heading and what the document says under it, without captions and credits. */
    public record Section(Passage heading, List<Passage> body) {

        public Section {
            if (body.isEmpty()) {
                throw new IllegalArgumentException("a section says something");
            }
            body = List.copyOf(body);
        }
    }

    /** Text before the first heading is headed by the title, or by its own first passage; a heading over nothing is left out. */
    public static Outline of(List<Passage> passages) {
        var title = passages.stream()
                .filter(p -> p.kind() == Kind.TITLE)
                .findFirst()
                .orElse(null);
        var sections = new ArrayList<Section>();
        var heading = title;
        var body = new ArrayList<Passage>();
        for (var passage : passages) {
            if (passage.kind() == Kind.HEADING) {
                close(heading, body, sections);
                heading = passage;
            } else if (passage.kind().isBody()) {
                body.add(passage);
            }
        }
        close(heading, body, sections);
        return new Outline(title, sections);
    }

    private static void close(@Nullable Passage heading, List<Passage> body, List<Section> sections) {
        if (!body.isEmpty()) {
            sections.add(new Section(heading == null ? body.getFirst() : heading, body));
            body.clear();
        }
    }
}
