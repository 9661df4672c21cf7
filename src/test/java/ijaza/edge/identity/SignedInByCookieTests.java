package ijaza.edge.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ijaza.Classroom;
import ijaza.MovableClock;
import ijaza.PretendedBrowser;
import ijaza.SomePerson;
import ijaza.person.People;
import ijaza.person.Person;
import ijaza.person.Role;
import ijaza.person.access.Accounts;
import ijaza.person.access.KeptSignIns;
import ijaza.person.access.Password;
import ijaza.person.access.Passwords;
import ijaza.ui.Paths;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What a browser with nothing but its cookie may do: each request comes without a session, as after a restart. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(Classroom.class)
class SignedInByCookieTests {

    private static final Password RIGHT = new Password("باب الحديقة أخضر");

    /** Nobody is told what is not there: only who is signed in gets a 404. */
    private static final String NOTHING = "/" + Paths.certificateFile("0".repeat(32));

    @Autowired
    private MockMvc server;

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Autowired
    private KeptSignIns signIns;

    @Autowired
    private Passwords passwords;

    @Autowired
    private MovableClock clock;

    private final Person layla = SomePerson.in(Role.TRAINEE);
    private final PretendedBrowser browser = new PretendedBrowser("192.0.2.1");

    @BeforeEach
    void register() {
        accounts.add(layla, passwords.hash(RIGHT), clock.instant());
    }

    @Test
    void staysSignedInWithoutASession() throws Exception {
        signIn(RIGHT);

        assertThat(isLetIn()).isTrue();
    }

    @Test
    void sendsEverybodyElseToTheSignIn() throws Exception {
        assertThat(asked(get("/")).getRedirectedUrl()).endsWith("/" + Paths.LOGIN);
    }

    @Test
    void answersAWrongPasswordAndAnUnknownNameAlike() throws Exception {
        var wrong = signIn(new Password("باب الحديقة أحمر"));
        var unknown = asked(post("/login").param("username", "لا أحد").param("password", "باب الحديقة أخضر"));

        assertThat(wrong.getRedirectedUrl()).isEqualTo("/login?error");
        assertThat(unknown.getRedirectedUrl()).isEqualTo("/login?error");
        assertThat(isLetIn()).isFalse();
    }

    @Test
    void tellsHowLongToWait() throws Exception {
        for (var i = 0; i < 5; i++) {
            clock.pass(Duration.ofSeconds(1));
            signIn(new Password("باب الحديقة أحمر"));
        }

        assertThat(signIn(RIGHT).getRedirectedUrl()).isEqualTo("/login?wait=2");
    }

    @Test
    void whatWasRevokedHoldsNoLonger() throws Exception {
        signIn(RIGHT);
        signIns.endAll(layla.id());

        assertThat(isLetIn()).isFalse();
    }

    @Test
    void aNewPasswordSignsOutEverywhere() throws Exception {
        signIn(RIGHT);
        accounts.renew(layla.id(), passwords.hash(new Password("باب الحديقة أزرق")));

        assertThat(isLetIn()).isFalse();
    }

    @Test
    void aChangedRoleHoldsAtOnce() throws Exception {
        signIn(RIGHT);
        server.perform(question()).andExpect(authenticated().withRoles("TRAINEE"));
        people.change(layla.in(Role.INSTRUCTOR));
        server.perform(question()).andExpect(authenticated().withRoles("INSTRUCTOR"));
        people.change(layla);

        server.perform(question()).andExpect(authenticated().withRoles("TRAINEE"));
    }

    @Test
    void somebodyWhoWasErasedIsNobody() throws Exception {
        signIn(RIGHT);
        people.erase(layla.id());

        assertThat(isLetIn()).isFalse();
    }

    @Test
    void isOverSixtyDaysAfterTheLastUse() throws Exception {
        asked(post("/login")
                .param("username", layla.login().value())
                .param("password", RIGHT.value())
                .param("keep", "on"));
        clock.pass(Duration.ofDays(59));
        assertThat(isLetIn()).isTrue();
        clock.pass(Duration.ofDays(59));
        assertThat(isLetIn()).isTrue();
        clock.pass(Duration.ofDays(60));

        assertThat(isLetIn()).isFalse();
    }

    @Test
    void refusesAForgedCookie() throws Exception {
        signIn(RIGHT);
        browser.cookie("ijaza-sign-in").setValue("a".repeat(43));

        assertThat(isLetIn()).isFalse();
    }

    @Test
    void refusesTheFormOfAStranger() throws Exception {
        var forged = asked(post("/login")
                .header("Sec-Fetch-Site", "cross-site")
                .param("username", layla.login().value())
                .param("password", RIGHT.value()));

        assertThat(forged.getStatus()).isEqualTo(403);
        assertThat(isLetIn()).isFalse();
    }

    @Test
    void theApiAsksForATokenAndForASignIn() throws Exception {
        var answers = "/" + Paths.API + "/attempts/018f0000-0000-7000-8000-000000000000/answers";
        assertThat(asked(post(answers)).getStatus()).isEqualTo(403);
        signIn(RIGHT);

        assertThat(asked(post(answers)).getStatus()).isEqualTo(403);
        var token = browser.cookie("XSRF-TOKEN").getValue();
        assertThat(asked(post(answers).header("X-XSRF-TOKEN", token)).getStatus())
                .isNotIn(302, 401, 403);
        signIns.endAll(layla.id());
        assertThat(asked(post(answers).header("X-XSRF-TOKEN", token)).getStatus())
                .isEqualTo(401);
    }

    private MockHttpServletResponse signIn(Password password) throws Exception {
        return asked(post("/login").param("username", layla.login().value()).param("password", password.value()));
    }

    private boolean isLetIn() throws Exception {
        return asked(get(NOTHING)).getStatus() == 404;
    }

    private MockHttpServletRequestBuilder question() {
        return get(NOTHING).cookie(browser.cookies());
    }

    private MockHttpServletResponse asked(MockHttpServletRequestBuilder question) throws Exception {
        var cookies = browser.cookies();
        var response = server.perform(cookies.length == 0 ? question : question.cookie(cookies))
                .andReturn()
                .getResponse();
        browser.take(response);
        return response;
    }
}
