package ijaza.certificate;

import static ijaza.attempt.SampleAttempts.MARYAM;
import static ijaza.attempt.SampleAttempts.NOON;
import static ijaza.attempt.SampleAttempts.VERSION;
import static ijaza.attempt.SampleAttempts.finished;
import static org.assertj.core.api.Assertions.assertThat;

import ijaza.attempt.Attempt;
import ijaza.attempt.Paper;
import ijaza.course.Course;
import ijaza.course.CourseVersion;
import ijaza.course.QuizId;
import ijaza.course.SampleCourse;
import ijaza.document.SourceDocument;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OlderTextTests {

    private static final Course COURSE = SampleCourse.course();

    private final Attempt passed = finished(QuizId.FINAL, 1, 8);

    @Test
    void theSameTextIsNoOlderOne() {
        assertThat(among(COURSE)).isEmpty();
    }

    @Test
    void aCertificateRestsOnAnOlderTextOnceASentenceOfItsFinalHasChanged() {
        var asked = passed.paper().items().stream().map(Paper.Item::question).toList();
        var guard = SampleCourse.key(Integer.parseInt(asked.getFirst().value().replaceAll("\\D", "")));
        var older = among(saying(COURSE.source().replace(guard, "الحارس الجديد")));

        assertThat(older).singleElement().satisfies(found -> {
            assertThat(found.version()).isEqualTo(1);
            assertThat(found.questions()).isBetween(1L, 2L);
            assertThat(found.certificate().validity()).isInstanceOf(Validity.Stands.class);
        });
    }

    @Test
    void aChangeThatTheFinalDidNotAskAboutLeavesItAlone() {
        assertThat(among(saying(COURSE.source() + "أُضيف سد جديد إلى القرية.\n")))
                .isEmpty();
    }

    private List<OlderText> among(Course later) {
        var printed = IssuedCertificates.to(MARYAM, NOON);
        var certificate = new Certificate(
                UUID.randomUUID(), printed.number(), MARYAM, COURSE.id(), passed.id(), NOON, null, printed.printed());
        return OlderText.among(
                List.of(certificate),
                List.of(passed),
                version -> version.equals(VERSION)
                        ? Optional.of(new CourseVersion(VERSION, 1, NOON, COURSE))
                        : Optional.empty(),
                later);
    }

    private static Course saying(String text) {
        var document = new SourceDocument(text, COURSE.language());
        return new Course(
                COURSE.id(),
                COURSE.title(),
                document,
                COURSE.origin(),
                COURSE.author(),
                COURSE.review(),
                COURSE.completion(),
                List.of(),
                List.of(),
                COURSE.lessons(),
                COURSE.quizzes());
    }
}
