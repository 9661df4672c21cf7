package ijaza.usecase.learner;

import ijaza.attempt.Reviewed;
import ijaza.course.Course;
import ijaza.fact.Evidence;
import ijaza.text.Span;
import java.util.List;
import java.util.Optional;

/** Leads from an answer to the sentences that prove its key, in the course as it is taught today. */
final class Quotes {

    private Quotes() {}

    static List<Result.Quoted> of(Reviewed answer, Course newest) {
        return answer.evidence().stream()
                .map(evidence -> new Result.Quoted(
                        evidence.quote(), place(evidence, newest).orElse(null)))
                .toList();
    }

    private static Optional<Result.Place> place(Evidence evidence, Course newest) {
        return today(evidence, newest.source())
                .flatMap(span -> newest.lessonAt(span).map(lesson -> new Result.Place(lesson.id(), span)));
    }

    /** Where the quote stands in the newest source, which may be another one than it was taken from. */
    private static Optional<Span> today(Evidence evidence, String source) {
        var quote = evidence.quote();
        if (source.startsWith(quote, evidence.span().start())) {
            return Optional.of(evidence.span());
        }
        var start = source.indexOf(quote);
        return start < 0 ? Optional.empty() : Optional.of(new Span(start, start + quote.length()));
    }
}
