package ijaza.cli;

import ijaza.course.Course;
import ijaza.course.Coverage;
import ijaza.course.Coverage.Asked;
import ijaza.course.Quiz;
import ijaza.question.Question;
import ijaza.text.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a document gave, for programs to read. */
final class ReportJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ReportJson() {}

    static String of(DocumentFile file, Coverage coverage) {
        var course = coverage.course();
        var report = new LinkedHashMap<String, Object>();
        report.put("file", file.name());
        report.put("language", course.language().tag());
        report.put("letters", course.source().length());
        report.put(
                "warnings",
                file.cautions().stream().sorted().map(Object::toString).toList());
        report.put(
                "lessons",
                course.lessons().stream().map(lesson -> lesson.title()).toList());
        report.put("facts", coverage.facts().stream().map(ReportJson::fact).toList());
        report.put(
                "questions",
                course.quizzes().stream().flatMap(ReportJson::questions).toList());
        report.put("doubts", doubts(course).toList());
        report.put("refused", refused(coverage).toList());
        report.put("left-out", leftOut(coverage).toList());
        return JSON.writeValueAsString(report);
    }

    private static Stream<Map<String, Object>> doubts(Course course) {
        return course.doubts().stream().map(doubt -> place(course, doubt.span(), ReportText.reason(doubt)));
    }

    private static Stream<Map<String, Object>> refused(Coverage coverage) {
        return coverage.refused().stream().map(refused -> {
            var why = refused.flaws().stream().map(Object::toString).toList();
            var told = new LinkedHashMap<String, Object>();
            told.put("stem", refused.question().stem());
            told.put("why", why);
            return told;
        });
    }

    private static Stream<Map<String, Object>> leftOut(Coverage coverage) {
        return coverage.leftOut().stream()
                .map(left -> place(coverage.course(), left.span(), left.reason().toString()));
    }

    private static Map<String, Object> fact(Asked asked) {
        var fact = asked.fact();
        var told = new LinkedHashMap<String, Object>();
        told.put("id", fact.id().value());
        told.put("kind", fact.kind().tag());
        told.put("subject", fact.subject());
        told.put("key", fact.key());
        told.put("statement", fact.statement());
        told.put("start", fact.evidence().start());
        told.put("end", fact.evidence().end());
        told.put("questions", asked.questions().stream().map(ReportJson::id).toList());
        return told;
    }

    private static Stream<Map<String, Object>> questions(Quiz quiz) {
        return quiz.pool().stream().map(question -> {
            var asked = new LinkedHashMap<String, Object>();
            asked.put("id", id(question));
            asked.put("quiz", quiz.id().toString());
            asked.put("type", question.getClass().getSimpleName());
            asked.put("stem", question.stem());
            return asked;
        });
    }

    private static String id(Question question) {
        return question.id().toString();
    }

    private static Map<String, Object> place(Course course, Span span, String why) {
        var place = new LinkedHashMap<String, Object>();
        place.put("start", span.start());
        place.put("end", span.end());
        place.put("words", span.of(course.source()));
        place.put("why", why);
        return place;
    }
}
