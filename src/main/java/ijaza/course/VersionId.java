package ijaza.course;

import java.util.UUID;

/** Names one published version of a course. */
public record VersionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
