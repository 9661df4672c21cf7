package ijaza.ui.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ijaza.Classroom;
import ijaza.attempt.AttemptId;
import ijaza.attempt.Attempts;
import ijaza.attempt.Task;
import ijaza.course.SampleCourse;
import ijaza.person.Person;
import ijaza.question.Response;
import ijaza.usecase.learner.Sheet;
import ijaza.usecase.learner.Start;
import ijaza.usecase.learner.StartQuiz;
import ijaza.usecase.learner.TakeQuiz;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Each test begins with Maryam's open paper on «الري في القرى», and speaks plain HTTP. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(Classroom.class)
class AnswersEndpointTests {

    private static final String TYPED = "{\"kind\":\"typed\",\"text\":\"15 تموز/يوليه 2017\"}";

    private static final String TOKEN = "0b54a1f0-6a3e-4e09-8f0e-6f1a2f3c4d5e";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Classroom.Room room;

    @Autowired
    private StartQuiz start;

    @Autowired
    private TakeQuiz quiz;

    @Autowired
    private Attempts attempts;

    private Person maryam;
    private Cookie signedIn;
    private AttemptId attempt;
    private int writing;

    @BeforeEach
    void openAPaper() {
        room.open();
        maryam = room.enter("مريم الحسن");
        attempt = ((Start.Started) start.start(SampleCourse.ID, SampleCourse.QUIZ)).attempt();
        writing = slotOf(Task.Write.class);
        signedIn = room.cookie(maryam);
        room.leave();
    }

    @Test
    void saysSavedWhenTheAnswerIsThere() throws Exception {
        var reply = send(attempt, body(writing, 1, TYPED));

        assertThat(reply.getStatus()).isEqualTo(200);
        assertThat(reply.getContentAsString()).contains("\"kind\":\"saved\"", "\"sequence\":1", "\"at\":");
        assertThat(attempts.steps(attempt)).singleElement().satisfies(step -> {
            assertThat(step.response()).isEqualTo(new Response.Typed("15 تموز/يوليه 2017"));
            assertThat(step.by()).isEqualTo(maryam.id());
        });
    }

    @Test
    void aRepeatGetsTheSameReplyAndLeavesOneStep() throws Exception {
        var first = send(attempt, body(writing, 1, TYPED)).getContentAsString();

        assertThat(send(attempt, body(writing, 1, TYPED)).getContentAsString()).isEqualTo(first);
        assertThat(attempts.steps(attempt)).hasSize(1);
    }

    @Test
    void asksWhichDayAnAmbiguousDateMeans() throws Exception {
        var reply = send(attempt, body(writing, 1, "{\"kind\":\"typed\",\"text\":\"6/7/2017\"}"));

        assertThat(reply.getStatus()).isEqualTo(200);
        assertThat(reply.getContentAsString()).contains("\"kind\":\"ask-back\"", "2017-07-06", "2017-06-07");
        assertThat(attempts.steps(attempt)).isEmpty();
    }

    @Test
    void refusesAnAnswerAfterTheEnd() throws Exception {
        room.act(maryam);
        quiz.finish(attempt);
        room.leave();

        var reply = send(attempt, body(writing, 1, TYPED));

        assertThat(reply.getStatus()).isEqualTo(409);
        assertThat(reply.getContentAsString()).isEqualTo("{\"kind\":\"over\"}");
    }

    @Test
    void aForeignAnUnknownAndAMistypedAttemptLookAlike() throws Exception {
        signedIn = room.cookie(room.enter("سليم الحسن"));
        room.leave();

        var foreign = send(attempt, body(writing, 1, TYPED));
        var unknown = send(new AttemptId(UUID.randomUUID()), body(writing, 1, TYPED));
        var mistyped = answer(with(signedIn, body(writing, 1, TYPED), "/api/attempts/abc/answers"));

        assertThat(List.of(foreign, unknown, mistyped)).allSatisfy(reply -> {
            assertThat(reply.getStatus()).isEqualTo(404);
            assertThat(reply.getContentAsString()).isEqualTo("{\"kind\":\"unknown\"}");
        });
        assertThat(attempts.steps(attempt)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{}",
                "{\"slot\":0,\"device\":\"phone-0001\",\"sequence\":1}",
                "{\"slot\":0,\"device\":\"phone-0001\",\"sequence\":1,\"response\":{}}",
                "{\"slot\":0,\"device\":\"phone-0001\",\"sequence\":1,\"response\":{\"kind\":\"chosen\"}}",
                "{\"slot\":0,\"device\":\"phone-0001\",\"sequence\":1,\"response\":{\"kind\":\"chosen\",\"options\":[null]}}",
                "{\"slot\":0,\"device\":\"phone-0001\",\"sequence\":1,\"response\":{\"kind\":\"chosen\",\"options\":[\"مريم\"]}}",
                "{\"slot\":0,\"device\":\"phone-0001\",\"sequence\":1,\"response\":{\"kind\":\"unanswered\",\"text\":\"مريم\"}}",
                "{\"slot\":0,\"device\":\"phone-0001\",\"sequence\":1,\"response\":{\"kind\":\"فارغ\"}}",
                "{\"slot\":9,\"device\":\"phone-0001\",\"sequence\":1,\"response\":{\"kind\":\"unanswered\"}}",
                "{\"slot\":-1,\"device\":\"phone-0001\",\"sequence\":1,\"response\":{\"kind\":\"unanswered\"}}",
                "{\"slot\":0,\"device\":\"rules:1\",\"sequence\":1,\"response\":{\"kind\":\"unanswered\"}}",
                "{\"slot\":0,\"device\":\"phone-0001\",\"sequence\":0,\"response\":{\"kind\":\"unanswered\"}}"
            })
    void refusesWhatIsNotAnAnswer(String body) throws Exception {
        var reply = send(attempt, body);

        assertThat(reply.getStatus()).isEqualTo(400);
        assertThat(reply.getContentAsString()).isEqualTo("{\"kind\":\"refused\"}");
        assertThat(attempts.steps(attempt)).isEmpty();
    }

    @Test
    void refusesMoreWordsThanAnAnswerMayHave() throws Exception {
        var words = "م".repeat(Response.Typed.LONGEST + 1);

        assertThat(send(attempt, body(writing, 1, "{\"kind\":\"typed\",\"text\":\"" + words + "\"}"))
                        .getStatus())
                .isEqualTo(400);
    }

    @Test
    void readsNothingThatIsTooLongToBeAnAnswer() throws Exception {
        assertThat(send(attempt, "{\"slot\":" + " ".repeat(64 * 1024) + "0}").getStatus())
                .isEqualTo(413);
    }

    @Test
    void nobodyGetsA401AndNoLoginPage() throws Exception {
        var reply = answer(withToken(request(body(writing, 1, TYPED), path(attempt))));

        assertThat(reply.getStatus()).isEqualTo(401);
        assertThat(reply.getRedirectedUrl()).isNull();
        assertThat(attempts.steps(attempt)).isEmpty();
    }

    @Test
    void withoutATokenNothingIsTaken() throws Exception {
        var reply = answer(request(body(writing, 1, TYPED), path(attempt)).cookie(signedIn));

        assertThat(reply.getStatus()).isEqualTo(403);
        assertThat(attempts.steps(attempt)).isEmpty();
    }

    /** The cookies alone are enough, as after a restart, when no session is left. */
    @Test
    void theTokenOfAnEarlierPageIsGoodWithoutASession() throws Exception {
        var token = answer(get("/privacy")).getCookie("XSRF-TOKEN");

        var reply = answer(request(body(writing, 1, TYPED), path(attempt))
                .cookie(signedIn, token)
                .header("X-XSRF-TOKEN", token.getValue()));

        assertThat(reply.getStatus()).isEqualTo(200);
    }

    @Test
    void noReplyNamesAKey() throws Exception {
        for (var slot = 0; slot < 6; slot++) {
            assertThat(send(attempt, body(slot, slot + 1, "{\"kind\":\"unanswered\"}"))
                            .getContentAsString())
                    .matches("\\{\"kind\":\"saved\",\"sequence\":\\d+,\"at\":\\d+}");
        }
    }

    private MockHttpServletResponse send(AttemptId id, String body) {
        return answer(with(signedIn, body, path(id)));
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) {
        return browser.perform(request).getResponse();
    }

    private static MockHttpServletRequestBuilder with(Cookie cookie, String body, String path) {
        return withToken(request(body, path).cookie(cookie));
    }

    /** What a page's script does: it repeats the cookie's token in a header. */
    private static MockHttpServletRequestBuilder withToken(MockHttpServletRequestBuilder request) {
        return request.cookie(new Cookie("XSRF-TOKEN", TOKEN)).header("X-XSRF-TOKEN", TOKEN);
    }

    private static MockHttpServletRequestBuilder request(String body, String path) {
        return post(path)
                .contentType(MediaType.APPLICATION_JSON)
                .accept(MediaType.APPLICATION_JSON)
                .content(body);
    }

    private static String path(AttemptId id) {
        return "/api/attempts/" + id + "/answers";
    }

    private static String body(int slot, int sequence, String response) {
        return "{\"slot\":%d,\"device\":\"phone-0001\",\"sequence\":%d,\"response\":%s}"
                .formatted(slot, sequence, response);
    }

    private int slotOf(Class<? extends Task> kind) {
        return quiz.paper(attempt).orElseThrow().lines().stream()
                .filter(line -> kind.isInstance(line.task()))
                .mapToInt(Sheet.Line::slot)
                .findFirst()
                .orElseThrow();
    }
}
