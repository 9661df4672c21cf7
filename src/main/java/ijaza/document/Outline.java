package ijaza.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document's title and its sections, each a heading with the passages under it. */
public record Outline(@Nullable Passage title, List<Section> sections) {

    public Outline {
        sections = List.copyOf(sections);
    }

    public static Outline of(List<Passage> passages) {
        return new Outline(null, List.of());
    }

    /** A heading and what stands under it, without captions and credits. */
    public record Section(Passage heading, List<Passage> body) {

        public Section {
            body = List.copyOf(body);
        }
    }
}
