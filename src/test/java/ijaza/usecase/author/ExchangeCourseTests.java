package ijaza.usecase.author;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.course.CourseArchive;
import ijaza.course.CourseArchive.Unpacking.Unpacked;
import ijaza.course.CourseFiles;
import ijaza.course.Draft.Original;
import ijaza.course.Ruling;
import ijaza.usecase.author.ExchangeCourse.Taken;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A course made of a web page leaves as a zip and comes back. */
class ExchangeCourseTests extends HandedIn {

    private static final String PAGE = """
            <!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>المركز</title><body><main>
            <h1>مركز الواحة للتدريب</h1>
            <h2>نشأة المركز</h2>
            <p>أُنشئ مركز الواحة للتدريب في 3 آذار/مارس 2009. ويقع مقره في مدينة العين.</p>
            <p>أُنشئت لجنة المناهج في عام 2014، وهي تُعنى بمراجعة الكتب.</p>
            </main></body></html>
            """;

    @Autowired
    private DecideOnQuestions deciding;

    @Autowired
    private PublishDraft publishing;

    @Autowired
    private ReviseCourse revising;

    @Autowired
    private ExchangeCourse exchange;

    @Autowired
    private CourseArchive archive;

    @BeforeEach
    void publish() {
        handIn("المركز.html", page());
        deciding.approveTheRest(draft());
        publishing.publish(draft());
        drafts.discard(id);
    }

    @Test
    void aCourseThatCameBackLeavesAsTheSameBytes() {
        var zip = exchange.published(id).orElseThrow();
        assertThat(exchange.take(zip)).isEqualTo(new Taken.Made(id));

        assertThat(exchange.draft(id).orElseThrow()).isEqualTo(zip);
    }

    @Test
    void theFileThatTheDocumentCameAsTravelsAlong() {
        var unpacked = (Unpacked) archive.unpack(exchange.published(id).orElseThrow());
        assertThat(unpacked.original()).map(Original::name).contains("original.html");
        assertThat(unpacked.original().orElseThrow().bytes()).isEqualTo(page());

        exchange.take(exchange.published(id).orElseThrow());
        assertThat(drafts.original(id).orElseThrow().bytes()).isEqualTo(page());
        drafts.discard(id);
        revising.open(id);
        assertThat(drafts.original(id).orElseThrow().bytes()).isEqualTo(page());
    }

    @Test
    void aDraftLeavesWithoutWhatWasRejectedAndNobodyVouchesForIt() {
        revising.open(id);
        var rejected = draft().questions().findFirst().orElseThrow().id();
        deciding.decide(draft(), rejected, Ruling.REJECTED);
        var zip = exchange.draft(id).orElseThrow();
        drafts.discard(id);
        exchange.take(zip);

        assertThat(draft().question(rejected)).isEmpty();
        assertThat(draft().rulings()).isEmpty();
        assertThat(exchange.draft(id).orElseThrow()).isEqualTo(zip);
    }

    @Test
    void aCourseFileThatCannotBeUnderstoodIsRefusedWithItsPlaceAndLeavesNothing() {
        var unpacked = (Unpacked) archive.unpack(exchange.published(id).orElseThrow());
        var texts = new TreeMap<>(unpacked.files().texts());
        texts.put("lessons/" + id + "/course.yaml", "title: [\n");
        var zip = archive.pack(id, new CourseFiles(texts), unpacked.original());

        assertThat(exchange.take(zip))
                .isInstanceOfSatisfying(
                        Taken.Refused.class,
                        refused -> assertThat(refused.refusals().getFirst().file())
                                .isEqualTo("lessons/" + id + "/course.yaml"));
        assertThat(drafts.isThere(id)).isFalse();
    }

    @Test
    void whoPublishedACourseIsKept() {
        assertThat(courses.publishers().get(id))
                .isNotNull()
                .satisfies(name -> assertThat(name.arabic()).isEqualTo("ليلى حسن"));
    }

    private static byte[] page() {
        return PAGE.getBytes(StandardCharsets.UTF_8);
    }
}
