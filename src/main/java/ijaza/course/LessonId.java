package ijaza.course;

/** A lesson's short name within its course, such as {@code mandate}. */
public record LessonId(String value) {

    public LessonId {
        Slugs.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
