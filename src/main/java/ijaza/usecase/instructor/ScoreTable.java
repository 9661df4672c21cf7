package ijaza.usecase.instructor;

import ijaza.course.Course;
import java.util.List;

/** Who takes a course, and how far each is. */
public record ScoreTable(Course course, List<LearnerRow> learners) {

    public ScoreTable {
        learners = List.copyOf(learners);
    }
}
