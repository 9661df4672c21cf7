package ijaza.usecase.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import ijaza.course.BundledCourses;
import ijaza.course.Course;
import ijaza.course.CourseFiles;
import ijaza.course.CourseFormat;
import ijaza.course.CourseFormat.Reading;
import ijaza.course.CourseFormat.Refusal;
import ijaza.course.CourseId;
import ijaza.course.CourseVersion;
import ijaza.course.DraftsInMemory;
import ijaza.course.SampleCourse;
import ijaza.course.VersionId;
import ijaza.person.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class PublishBundledCoursesTests {

    private static final CourseId BROKEN = new CourseId("broken");

    private final PublishedCourses courses = new PublishedCourses();
    private final DraftsInMemory drafts = new DraftsInMemory();

    @Test
    void publishesAReviewedCourse() {
        publish(Map.of(SampleCourse.ID, files("القنوات")), SampleCourse.course());

        assertThat(courses.newest(SampleCourse.ID)).map(CourseVersion::number).contains(1);
    }

    @Test
    void publishesTheSameFilesOnce() {
        publish(Map.of(SampleCourse.ID, files("القنوات")), SampleCourse.course());
        publish(Map.of(SampleCourse.ID, files("القنوات")), SampleCourse.course());

        assertThat(courses.newest(SampleCourse.ID)).map(CourseVersion::number).contains(1);
    }

    @Test
    void changedFilesAreANewVersion() {
        publish(Map.of(SampleCourse.ID, files("القنوات")), SampleCourse.course());
        publish(Map.of(SampleCourse.ID, files("القنوات والآبار")), SampleCourse.course());

        assertThat(courses.newest(SampleCourse.ID)).map(CourseVersion::number).contains(2);
    }

    @Test
    void aCourseThatNobodyReviewedStaysADraft() {
        publish(Map.of(SampleCourse.ID, files("القنوات")), unreviewed());

        assertThat(courses.newest()).isEmpty();
        assertThat(drafts.find(SampleCourse.ID)).isPresent();
    }

    @Test
    void whatAnAuthorPublishedIsNotReplaced() {
        courses.publish(
                new CourseVersion(new VersionId(UUID.randomUUID()), 1, Instant.EPOCH, SampleCourse.course()),
                files("القنوات"),
                new PersonId(UUID.randomUUID()));

        publish(Map.of(SampleCourse.ID, files("القنوات والآبار")), SampleCourse.course());

        assertThat(courses.newest(SampleCourse.ID)).map(CourseVersion::number).contains(1);
    }

    @Test
    void aBrokenCourseIsNamedWithFileAndLineAndStopsNoOther(CapturedOutput output) {
        publish(Map.of(BROKEN, files("مكسور"), SampleCourse.ID, files("القنوات")), SampleCourse.course());

        assertThat(courses.newest())
                .extracting(version -> version.course().id())
                .containsExactly(SampleCourse.ID);
        assertThat(output).contains("quizzes/broken/01-canals.gift:7: the key is missing");
    }

    private void publish(Map<CourseId, CourseFiles> bundled, Course course) {
        BundledCourses all = () -> bundled;
        CourseFormat format = mock();
        when(format.read(any(), any())).thenReturn(new Reading.Readable(course));
        when(format.read(eq(BROKEN), any()))
                .thenReturn(new Reading.Refused(
                        List.of(new Refusal("quizzes/broken/01-canals.gift", 7, "the key is missing"))));
        new PublishBundledCourses(all, format, courses, drafts, Clock.systemUTC()).run();
    }

    private static CourseFiles files(String text) {
        return new CourseFiles(Map.of("lessons/irrigation/source.txt", text));
    }

    private static Course unreviewed() {
        var course = SampleCourse.course();
        return new Course(
                course.id(),
                course.title(),
                course.document(),
                course.origin(),
                course.author(),
                null,
                course.completion(),
                course.facts(),
                course.doubts(),
                course.lessons(),
                course.quizzes());
    }
}
