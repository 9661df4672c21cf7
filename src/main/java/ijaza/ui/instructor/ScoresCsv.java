package ijaza.ui.instructor;

import ijaza.attempt.Attempt;
import ijaza.attempt.State;
import ijaza.ui.kit.Texts;
import ijaza.usecase.instructor.LearnerRow;
import ijaza.usecase.instructor.ScoreTable;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A course's score table as a file: a row for each attempt, and one for each learner who has none. */
final class ScoresCsv {

    private static final List<String> COLUMNS = List.of(
            "learner-id",
            "name",
            "latin-name",
            "login",
            "standing",
            "lessons-read",
            "lessons",
            "quiz",
            "attempt",
            "attempt-id",
            "started",
            "finished",
            "earned",
            "total",
            "passed");

    private final Texts texts;
    private final Locale locale;

    ScoresCsv(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    byte[] of(ScoreTable table) {
        var csv = new Csv().row(COLUMNS.stream().map(name -> say("csv." + name)).toList());
        for (var learner : table.learners()) {
            var attempts = learner.attempts();
            if (attempts.isEmpty()) {
                csv.row(Stream.concat(head(learner), Stream.generate(() -> "").limit(8))
                        .toList());
            }
            attempts.forEach(attempt ->
                    csv.row(Stream.concat(head(learner), cells(table, attempt)).toList()));
        }
        return csv.bytes();
    }

    private Stream<String> head(LearnerRow learner) {
        var name = learner.person().name();
        return Stream.of(
                learner.person().id().toString(),
                name.arabic(),
                name.latin() == null ? "" : name.latin(),
                learner.person().login().toString(),
                say("standing." + learner.standing().name()),
                String.valueOf(learner.progress().readLessons()),
                String.valueOf(learner.progress().lessons().size()));
    }

    private Stream<String> cells(ScoreTable table, Attempt attempt) {
        var quiz = table.course()
                .quiz(attempt.quiz())
                .map(found -> found.title())
                .orElse(attempt.quiz().value());
        var score = attempt.score();
        return Stream.of(
                quiz,
                String.valueOf(attempt.number()),
                attempt.id().toString(),
                moment(attempt.startedAt()),
                attempt.finished()
                        .map(State.Finished::at)
                        .map(ScoresCsv::moment)
                        .orElse(""),
                score.map(it -> String.format(Locale.ROOT, "%.2f", it.earned().asDouble()))
                        .orElse(""),
                score.map(it -> String.valueOf(it.total())).orElse(""),
                score.map(it -> say(it.passed() ? "csv.yes" : "csv.no")).orElse(""));
    }

    /** In the server's zone and a form that spreadsheets read as a time. */
    private static String moment(Instant instant) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT)
                .format(instant.truncatedTo(ChronoUnit.SECONDS).atZone(ZoneId.systemDefault()));
    }

    private String say(String key) {
        return texts.text(key, locale);
    }
}
