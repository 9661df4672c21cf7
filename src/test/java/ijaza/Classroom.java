package ijaza;

import ijaza.course.Course;
import ijaza.course.CourseFiles;
import ijaza.course.CourseFormat;
import ijaza.course.CourseId;
import ijaza.course.CourseVersion;
import ijaza.course.Courses;
import ijaza.course.SampleCourse;
import ijaza.course.VersionId;
import ijaza.person.Login;
import ijaza.person.Person;
import ijaza.person.PersonId;
import ijaza.person.PersonName;
import ijaza.person.Role;
import ijaza.person.TimeOrderedId;
import ijaza.person.access.Accounts;
import ijaza.person.access.KeptSignIn;
import ijaza.person.access.KeptSignIns;
import ijaza.person.access.PasswordHash;
import ijaza.person.access.Secret;
import ijaza.text.Language;
import ijaza.text.Numerals;
import jakarta.servlet.http.Cookie;
import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** A real store with the sample course published, learners to act as, and a clock to move. */
@TestConfiguration(proxyBeanMethods = false)
public class Classroom {

    private static final SecureRandom CHANCE = new SecureRandom();

    @Bean
    @Primary
    CourseFormat formatOfSamples(CourseFormat courseFormat) {
        return new CourseFormat() {
            @Override
            public Reading read(CourseId id, CourseFiles files) {
                return id.equals(SampleCourse.ID)
                        ? SampleCourse.format().read(id, files)
                        : courseFormat.read(id, files);
            }

            @Override
            public CourseFiles write(Course course) {
                return courseFormat.write(course);
            }
        };
    }

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }

    @Bean
    Room room(Accounts accounts, KeptSignIns signIns, Courses courses, MovableClock clock) {
        return new Room(accounts, signIns, courses, clock);
    }

    /** Lets a test publish the course, and act as learners of its own. */
    public static final class Room {

        private final Accounts accounts;
        private final KeptSignIns signIns;
        private final Courses courses;
        private final MovableClock clock;

        Room(Accounts accounts, KeptSignIns signIns, Courses courses, MovableClock clock) {
            this.accounts = accounts;
            this.signIns = signIns;
            this.courses = courses;
            this.clock = clock;
        }

        /** Publishes the sample course once. */
        public void open() {
            if (courses.newest(SampleCourse.ID).isEmpty()) {
                var id = new VersionId(TimeOrderedId.next(clock.instant(), CHANCE));
                courses.publishBundled(
                        new CourseVersion(id, 1, clock.instant(), SampleCourse.course()), SampleCourse.files());
            }
        }

        /** A new learner, who acts from now on. */
        public Person enter(String arabicName) {
            var person = new Person(
                    new PersonId(TimeOrderedId.next(clock.instant(), CHANCE)),
                    new Login("learner-" + UUID.randomUUID()),
                    new PersonName(arabicName, null),
                    Role.TRAINEE,
                    Language.ARABIC,
                    Numerals.LATIN);
            accounts.add(person, new PasswordHash("{argon2}لا شيء"), clock.instant());
            act(person);
            return person;
        }

        /** From now on this person acts. */
        public void act(Person person) {
            var role = new SimpleGrantedAuthority("ROLE_" + person.role());
            SecurityContextHolder.getContext()
                    .setAuthentication(
                            UsernamePasswordAuthenticationToken.authenticated(signIn(person), null, List.of(role)));
        }

        /** From now on nobody acts. */
        public void leave() {
            SecurityContextHolder.clearContext();
        }

        /** What the browser of a signed-in person holds. */
        public Cookie cookie(Person person) {
            var secret = Secret.random(CHANCE);
            signIns.add(signIn(person), secret.hash());
            return new Cookie("ijaza-sign-in", secret.value());
        }

        private KeptSignIn signIn(Person person) {
            return KeptSignIn.begin(TimeOrderedId.next(clock.instant(), CHANCE), person, "", true, clock.instant());
        }
    }
}
