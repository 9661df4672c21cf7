package ijaza.ui.instructor;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import ijaza.attempt.AttemptId;
import ijaza.course.CourseId;
import ijaza.person.PersonId;
import ijaza.ui.Paths;
import java.util.UUID;
import java.util.function.Function;

/** What an instructor's address asks for; an id that cannot be one is answered like one that does not exist. */
final class Asked {

    private final BeforeEnterEvent event;

    Asked(BeforeEnterEvent event) {
        this.event = event;
    }

    CourseId course() {
        return parameter(Paths.COURSE_PARAMETER, CourseId::new);
    }

    PersonId learner() {
        return parameter(Paths.LEARNER_PARAMETER, text -> new PersonId(UUID.fromString(text)));
    }

    AttemptId attempt() {
        return parameter(Paths.ATTEMPT_PARAMETER, text -> new AttemptId(UUID.fromString(text)));
    }

    private <T> T parameter(String name, Function<String, T> as) {
        try {
            return event.getRouteParameters().get(name).map(as).orElseThrow(NotFoundException::new);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }
}
