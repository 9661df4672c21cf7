package ijaza.ui;

import ijaza.attempt.AttemptId;
import ijaza.course.CourseId;
import ijaza.course.LessonId;
import ijaza.course.QuizId;
import ijaza.person.PersonId;
import ijaza.text.Span;

/** The addresses of all screens; views link by these texts and never import each other. */
public final class Paths {

    public static final String HOME = "";
    public static final String LOGIN = "login";
    public static final String REGISTER = "register";

    /** What a one-time link opens: {@code /link/SECRET}. */
    public static final String LINK = "link";

    public static final String ACCOUNT = "account";
    public static final String PEOPLE = "people";
    public static final String SETTINGS = "settings";

    /** The public check of a certificate: {@code /c/NUMBER}, without login. */
    public static final String CHECK = "c";

    /** A certificate's document, for its holder and for instructors: {@code /certificates/NUMBER.pdf}. */
    public static final String CERTIFICATES = "certificates";

    public static final String PRIVACY = "privacy";
    public static final String HEALTH = "health";

    /** What the browser calls without Vaadin, such as the answers' endpoint. */
    public static final String API = "api";

    public static final String COURSE = "courses/:course";
    public static final String LESSON = COURSE + "/lessons/:lesson";
    public static final String QUIZ = COURSE + "/quizzes/:quiz";
    public static final String ATTEMPT = "attempts/:attempt";
    public static final String RESULT = ATTEMPT + "/result";
    public static final String CLAIM = COURSE + "/certificate";

    public static final String SCORES = "scores/:course?";
    public static final String LEARNER = "scores/:course/learners/:learner";
    public static final String INSPECT = "scores/attempts/:attempt";

    /** Where courses are made. */
    public static final String DESK = "desk";

    public static final String DRAFT = DESK + "/:course";
    public static final String PREVIEW = DRAFT + "/preview";

    /** Where a draft's document is exchanged for a newer one. */
    public static final String SOURCE = DRAFT + "/source";

    /** The names of parameters in the addresses above. */
    public static final String COURSE_PARAMETER = "course";

    public static final String LESSON_PARAMETER = "lesson";
    public static final String QUIZ_PARAMETER = "quiz";
    public static final String ATTEMPT_PARAMETER = "attempt";
    public static final String LEARNER_PARAMETER = "learner";

    /** In a lesson's query: the part of the source to highlight, such as {@code 120-164}. */
    public static final String SPAN_PARAMETER = "span";

    /** In a lesson's query: the attempt whose result one came from. */
    public static final String FROM_PARAMETER = "from";

    private Paths() {}

    public static String check(String number) {
        return CHECK + "/" + number;
    }

    public static String certificateFile(String number) {
        return CERTIFICATES + "/" + number + ".pdf";
    }

    public static String course(CourseId course) {
        return "courses/" + course;
    }

    public static String lesson(CourseId course, LessonId lesson) {
        return course(course) + "/lessons/" + lesson;
    }

    /** The lesson with a part of the source highlighted, and a way back to the result. */
    public static String lesson(CourseId course, LessonId lesson, Span span, AttemptId from) {
        return lesson(course, lesson) + "?" + SPAN_PARAMETER + "=" + span.start() + "-" + span.end() + "&"
                + FROM_PARAMETER + "=" + from;
    }

    public static String quiz(CourseId course, QuizId quiz) {
        return course(course) + "/quizzes/" + quiz;
    }

    public static String attempt(AttemptId attempt) {
        return "attempts/" + attempt;
    }

    public static String result(AttemptId attempt) {
        return attempt(attempt) + "/result";
    }

    /** Where the answers of an attempt are sent to. */
    public static String answers(AttemptId attempt) {
        return API + "/" + attempt(attempt) + "/answers";
    }

    /** Where the name is confirmed and the certificate of a completed course is issued. */
    public static String claim(CourseId course) {
        return course(course) + "/certificate";
    }

    public static String scores(CourseId course) {
        return "scores/" + course;
    }

    /** One learner of a course, as instructors see it. */
    public static String learner(CourseId course, PersonId learner) {
        return scores(course) + "/learners/" + learner;
    }

    public static String draft(CourseId course) {
        return DESK + "/" + course;
    }

    public static String source(CourseId course) {
        return draft(course) + "/source";
    }

    public static String preview(CourseId course) {
        return draft(course) + "/preview";
    }

    /** An attempt with its answers beside the keys, as instructors see it. */
    public static String inspect(AttemptId attempt) {
        return "scores/attempts/" + attempt;
    }
}
