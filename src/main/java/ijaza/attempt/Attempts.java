package ijaza.attempt;

import ijaza.course.CourseId;
import ijaza.person.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The attempts of all learners, with their papers; each list comes in the order in which they were started. */
public interface Attempts {

    /**
     * Opens a new attempt.
     *
     * @return false where the learner has an open attempt at this quiz already, or one of this number
     */
    boolean open(Attempt attempt);

    Optional<Attempt> find(AttemptId id);

    List<Attempt> of(PersonId learner);

    List<Attempt> of(PersonId learner, CourseId course);

    List<Attempt> of(CourseId course);

    /** All steps of an attempt in the order in which they were taken. */
    List<Step> steps(AttemptId attempt);

    /** For each open attempt of a learner the slots that have an answer, withdrawn ones included. */
    Map<AttemptId, Set<Integer>> answeredSlots(PersonId learner);

    /**
     * Closes an attempt and keeps its marks, all or nothing.
     *
     * @param marked the steps that say what each slot was worth
     * @param answers how many steps the marks rest on
     * @return false where the attempt is over already or has more answers by now
     */
    boolean finish(Attempt finished, List<Step> marked, int answers);
}
