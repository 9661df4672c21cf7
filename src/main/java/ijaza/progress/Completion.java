package ijaza.progress;

import ijaza.course.CompletionRule;

/** What a course's rule still asks of a learner. */
public record Completion(int unreadLessons, boolean finalMissing) {

    /**
     * @param taken whether the final was finished at least once, which every rule asks, because a certificate prints a score
     */
    static Completion of(CompletionRule rule, int unreadLessons, boolean taken, boolean passed) {
        var finalMissing = rule.finalPassed() ? !passed : !taken;
        return new Completion(rule.allLessonsRead() ? unreadLessons : 0, finalMissing);
    }

    public boolean isReached() {
        return unreadLessons == 0 && !finalMissing;
    }
}
