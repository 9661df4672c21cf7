package ijaza.usecase.demo;

import ijaza.certificate.Certificate;
import ijaza.certificate.CertificateNumber;
import ijaza.certificate.Eligibility;
import ijaza.certificate.Printed;
import ijaza.course.CourseVersion;
import ijaza.course.Lesson;
import ijaza.course.Quiz;
import ijaza.course.QuizId;
import ijaza.enrolment.Enrolment;
import ijaza.person.Person;
import ijaza.person.TimeOrderedId;
import ijaza.progress.CourseProgress;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** One invented learner's way through a course, from a moment in the past on; every mark comes from the real marking. */
final class Study {

    private static final Duration BETWEEN_LESSONS = Duration.ofHours(20);

    private final Stores stores;
    private final Person learner;
    private final CourseVersion version;
    private final RandomGenerator chance;
    private final Iterator<Lesson> lessons;
    private Instant at;

    Study(Stores stores, Person learner, CourseVersion version, RandomGenerator chance, Instant from) {
        this.stores = stores;
        this.learner = learner;
        this.version = version;
        this.chance = chance;
        this.lessons = version.course().lessons().iterator();
        this.at = from;
    }

    void follow(Iterable<Episode> story, String issuer) {
        stores.enrolments().enrol(new Enrolment(learner.id(), version.course().id(), at));
        for (var episode : story) {
            switch (episode) {
                case Episode.Learns(var count, var percent) -> learn(count, percent);
                case Episode.OpensNextLesson _ -> next().ifPresent(this::open);
                case Episode.LeavesNextQuiz _ -> next().ifPresent(this::leaveQuiz);
                case Episode.SitsFinal(var percent) ->
                    version.course().finalQuiz().ifPresent(quiz -> take(quiz, percent));
                case Episode.Claims _ -> claim(issuer);
            }
        }
    }

    private Optional<Lesson> next() {
        return lessons.hasNext() ? Optional.of(lessons.next()) : Optional.empty();
    }

    private void learn(int count, int percent) {
        for (var done = 0; done < count && lessons.hasNext(); done++) {
            var lesson = lessons.next();
            read(lesson);
            quizOf(lesson).ifPresent(quiz -> take(quiz, percent));
        }
    }

    private void open(Lesson lesson) {
        var half = lesson.blocks().size() / 2;
        stores.readings().keepPlace(learner.id(), version.course().id(), lesson.id(), half, at);
    }

    private void read(Lesson lesson) {
        open(lesson);
        at = at.plus(Duration.ofMinutes(8));
        stores.readings().markRead(learner.id(), version.course().id(), lesson.id(), at);
    }

    private Optional<Quiz> quizOf(Lesson lesson) {
        return version.course().quiz(QuizId.of(lesson.id()));
    }

    private void leaveQuiz(Lesson lesson) {
        read(lesson);
        quizOf(lesson)
                .filter(quiz -> !quiz.pool().isEmpty())
                .ifPresent(quiz -> new Sitting(stores, version, quiz).leave(learner.id(), chance, at));
    }

    private void take(Quiz quiz, int percent) {
        if (!quiz.pool().isEmpty()) {
            at = new Sitting(stores, version, quiz).finish(learner.id(), percent, chance, at);
            at = at.plus(BETWEEN_LESSONS);
        }
    }

    private void claim(String issuer) {
        var read = stores.readings().of(learner.id());
        var tried = stores.attempts().of(learner.id(), version.course().id());
        if (Eligibility.of(CourseProgress.of(version, read, tried, at)) instanceof Eligibility.Earned earned) {
            var issued = earned.completedAt().plus(Duration.ofMinutes(5));
            stores.certificates()
                    .add(new Certificate(
                            TimeOrderedId.next(issued, chance),
                            CertificateNumber.random(chance),
                            learner.id(),
                            version.course().id(),
                            earned.attempt(),
                            issued,
                            null,
                            Printed.of(learner.name(), version.course(), earned, issuer)));
        }
    }
}
