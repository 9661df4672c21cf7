package ijaza.course;

/** What a learner must have done to complete a course. */
public record CompletionRule(boolean allLessonsRead, boolean finalPassed) {}
