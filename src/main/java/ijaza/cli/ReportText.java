package ijaza.cli;

import ijaza.course.Course;
import ijaza.course.Coverage;
import ijaza.fact.Doubt;
import ijaza.question.Question;
import ijaza.question.drafting.Bank.Refused;
import ijaza.text.Span;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a document gave, for people to read. */
final class ReportText {

    private static final int SHOWN = 120;

    private ReportText() {}

    static String summary(Course course) {
        var questions = course.questions().count();
        return "%d lessons, %d facts, %d questions"
                .formatted(course.lessons().size(), course.facts().size(), questions);
    }

    static String of(DocumentFile file, Coverage coverage) {
        var course = coverage.course();
        var report = new StringBuilder(file.name() + ": " + summary(course) + "\n");
        file.cautions().stream()
                .sorted()
                .forEach(caution -> report.append("warning: ").append(caution).append('\n'));
        section(report, "Lessons");
        course.lessons()
                .forEach(lesson -> report.append("- %s (%d passages)\n"
                        .formatted(lesson.title(), lesson.blocks().size())));
        section(report, "Facts, and what is asked about each");
        coverage.facts().forEach(asked -> fact(report, asked));
        section(report, "Doubts, shown to the author and never asked");
        course.doubts().forEach(doubt -> place(report, course, doubt.span(), reason(doubt)));
        section(report, "Questions that the gate refused, and why");
        coverage.refused().forEach(refused -> refused(report, refused));
        section(report, "Left out, and why");
        coverage.leftOut()
                .forEach(
                        left -> place(report, course, left.span(), left.reason().toString()));
        return report.toString();
    }

    private static void section(StringBuilder report, String heading) {
        report.append('\n').append(heading).append('\n');
    }

    private static void fact(StringBuilder report, Coverage.Asked asked) {
        var fact = asked.fact();
        report.append("- [%s %d-%d] %s\n"
                .formatted(
                        fact.kind().tag(),
                        fact.evidence().start(),
                        fact.evidence().end(),
                        fact.statement()));
        report.append(asked.questions().stream()
                .map(Question::stem)
                .map(stem -> "    ? " + oneLine(stem) + "\n")
                .collect(Collectors.joining()));
    }

    private static void refused(StringBuilder report, Refused refused) {
        report.append("- ").append(oneLine(refused.question().stem())).append('\n');
        refused.flaws()
                .forEach(flaw ->
                        report.append("    ").append(oneLine(flaw.toString())).append('\n'));
    }

    private static void place(StringBuilder report, Course course, Span span, String why) {
        var words = oneLine(span.of(course.source()));
        var shown = words.length() <= SHOWN ? words : words.substring(0, SHOWN) + "…";
        report.append("- [%d-%d] %s: %s\n".formatted(span.start(), span.end(), why, shown));
    }

    /** Such as "date disagrees". */
    static String reason(Doubt doubt) {
        return doubt.reason().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
