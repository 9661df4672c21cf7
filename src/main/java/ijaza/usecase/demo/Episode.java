package ijaza.usecase.demo;

/** A part of an invented learner's way through a course. */
sealed interface Episode {

    /** Reads the next lessons and takes the quiz of each. */
    record Learns(int lessons, int percentRight) implements Episode {}

    /** Opens the next lesson and leaves it half-way. */
    record OpensNextLesson() implements Episode {}

    /** Reads the next lesson, starts its quiz and leaves that half-way. */
    record LeavesNextQuiz() implements Episode {}

    /** Takes the final. */
    record SitsFinal(int percentRight) implements Episode {}

    /** Has the certificate issued, if it is earned. */
    record Claims() implements Episode {}
}
