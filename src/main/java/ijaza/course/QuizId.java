package ijaza.course;

/** A quiz's short name within its course: its lesson's, or {@code final}. */
public record QuizId(String value) {

    public static final QuizId FINAL = new QuizId("final");

    public QuizId {
        Slugs.check(value);
    }

    public static QuizId of(LessonId lesson) {
        return new QuizId(lesson.value());
    }

    public boolean isFinal() {
        return equals(FINAL);
    }

    @Override
    public String toString() {
        return value;
    }
}
