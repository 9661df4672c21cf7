package ijaza.usecase.instructor;

import ijaza.course.Course;
import ijaza.person.PersonId;
import java.util.List;
import java.util.Optional;

/** Who takes a course, and how far each is. */
public record ScoreTable(Course course, List<LearnerRow> learners) {

    public ScoreTable {
        learners = List.copyOf(learners);
    }

    public Optional<LearnerRow> learner(PersonId wanted) {
        return learners.stream().filter(row -> row.person().id().equals(wanted)).findFirst();
    }
}
