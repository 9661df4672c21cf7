package ijaza.course;

/**
 * How long a course is.
 *
 * @param minutes about how long an attentive learner takes, in steps of five
 */
public record Length(int lessons, int questions, int minutes) {

    private static final int WORDS_A_MINUTE = 130;
    private static final int SECONDS_A_QUESTION = 45;
    private static final int STEP = 5;

    public static Length of(Course course) {
        var words = course.lessons().stream()
                .flatMap(lesson -> lesson.blocks().stream())
                .mapToInt(block -> block.text().strip().split("\\s+").length)
                .sum();
        var asked = course.quizzes().stream()
                .mapToInt(quiz -> Math.min(quiz.rules().questions(), quiz.pool().size()))
                .sum();
        var minutes = (double) words / WORDS_A_MINUTE + asked * SECONDS_A_QUESTION / 60.0;
        return new Length(
                course.lessons().size(),
                Math.toIntExact(course.questions().count()),
                STEP * Math.max(1, (int) Math.ceil(minutes / STEP)));
    }
}
