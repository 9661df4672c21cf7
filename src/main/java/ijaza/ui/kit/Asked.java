package ijaza.ui.kit;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import ijaza.attempt.AttemptId;
import ijaza.course.CourseId;
import ijaza.course.LessonId;
import ijaza.course.QuizId;
import ijaza.person.PersonId;
import ijaza.text.Span;
import ijaza.ui.Paths;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What an address asks for; an id that cannot be one is answered like one that does not exist. */
public final class Asked {

    private static final Pattern SPAN = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

    private final BeforeEnterEvent event;

    public Asked(BeforeEnterEvent event) {
        this.event = event;
    }

    public CourseId course() {
        return parameter(Paths.COURSE_PARAMETER, CourseId::new);
    }

    public LessonId lesson() {
        return parameter(Paths.LESSON_PARAMETER, LessonId::new);
    }

    public QuizId quiz() {
        return parameter(Paths.QUIZ_PARAMETER, QuizId::new);
    }

    public AttemptId attempt() {
        return parameter(Paths.ATTEMPT_PARAMETER, Asked::attempt);
    }

    public PersonId learner() {
        return parameter(Paths.LEARNER_PARAMETER, text -> new PersonId(UUID.fromString(text)));
    }

    /** The part of the source to highlight; nonsense highlights nothing. */
    public Optional<Span> span() {
        return query(Paths.SPAN_PARAMETER).flatMap(text -> {
            var ends = SPAN.matcher(text);
            return ends.matches()
                    ? span(Integer.parseInt(ends.group(1)), Integer.parseInt(ends.group(2)))
                    : Optional.empty();
        });
    }

    public Optional<AttemptId> from() {
        return query(Paths.FROM_PARAMETER).flatMap(text -> attempted(text, Asked::attempt));
    }

    private Optional<String> query(String name) {
        return event.getLocation().getQueryParameters().getSingleParameter(name);
    }

    private <T> T parameter(String name, Function<String, T> as) {
        return event.getRouteParameters()
                .get(name)
                .flatMap(text -> attempted(text, as))
                .orElseThrow(NotFoundException::new);
    }

    private static Optional<Span> span(int start, int end) {
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private static AttemptId attempt(String text) {
        return new AttemptId(UUID.fromString(text));
    }

    private static <T> Optional<T> attempted(String text, Function<String, T> as) {
        try {
            return Optional.of(as.apply(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
