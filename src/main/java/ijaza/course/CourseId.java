package ijaza.course;

/** A course's short name in addresses and folders, such as {@code unoct-about}. */
public record CourseId(String value) {

    public CourseId {
        Slugs.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
