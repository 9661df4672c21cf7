package ijaza.ui.instructor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.dataview.GridListDataView;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableComparator;
import ijaza.attempt.Score;
import ijaza.question.Fraction;
import ijaza.text.Folding;
import ijaza.ui.Paths;
import ijaza.ui.kit.Amount;
import ijaza.ui.kit.Badge;
import ijaza.ui.kit.Dates;
import ijaza.ui.kit.Tone;
import ijaza.usecase.instructor.LearnerRow;
import ijaza.usecase.instructor.ScoreTable;
import ijaza.usecase.instructor.Standing;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The score table: a row for each learner, sorted by any column, filtered by name and standing. */
class ScoresGrid extends Grid<LearnerRow> {

    private final GridListDataView<LearnerRow> rows;
    private final Paragraph count = new Paragraph();
    private String named = "";
    private @Nullable Standing only;

    ScoresGrid(ScoreTable table) {
        var course = table.course().id();
        rows = setItems(table.learners());
        setAllRowsVisible(table.learners().size() <= 50);
        addClassName("scores");
        column(
                "scores.name",
                byName(),
                row -> name(row, Paths.learner(course, row.person().id())));
        column("scores.standing", Comparator.comparing(LearnerRow::standing), this::standing);
        column(
                "scores.lessons",
                Comparator.comparing(this::readLessons),
                row -> share(readLessons(row), row.progress().lessons().size()));
        column(
                "scores.quizzes",
                Comparator.comparing(LearnerRow::passedQuizzes),
                row -> share(row.passedQuizzes(), row.quizzes()));
        column("scores.final", Comparator.comparing(ScoresGrid::finalShare), this::finalScore);
        column(
                "scores.active",
                Comparator.comparing(LearnerRow::lastActive),
                row -> new Span(Dates.moment(row.lastActive(), getLocale())));
        rows.addItemCountChangeListener(change -> count(change.getItemCount()));
        count(table.learners().size());
        count.addClassName("meta");
        count.getElement().setAttribute("role", "status");
    }

    /** How many learners are shown, in words that change with the filters. */
    Component count() {
        return count;
    }

    void showNamed(String words) {
        named = folded(words);
        filter();
    }

    void showOnly(@Nullable Standing standing) {
        only = standing;
        filter();
    }

    private void filter() {
        rows.setFilter(
                row -> (only == null || row.standing() == only) && said(row).contains(named));
    }

    private static String said(LearnerRow row) {
        var name = row.person().name();
        var latin = name.latin();
        return folded(name.arabic() + " " + (latin == null ? "" : latin) + " "
                + row.person().login());
    }

    private static String folded(String text) {
        return Folding.fold(text).toLowerCase(Locale.ROOT).strip();
    }

    private void count(int learners) {
        count.setText(getTranslation("scores.count", learners));
    }

    private void column(String key, Comparator<LearnerRow> order, Function<LearnerRow, Component> cell) {
        SerializableComparator<LearnerRow> sorted = order::compare;
        addComponentColumn(cell::apply)
                .setHeader(getTranslation(key))
                .setKey(key)
                .setComparator(sorted)
                .setSortable(true)
                .setAutoWidth(true);
    }

    private Comparator<LearnerRow> byName() {
        var arabic = Collator.getInstance(Locale.of("ar"));
        return Comparator.comparing(row -> row.person().name().arabic(), arabic::compare);
    }

    private static Component name(LearnerRow row, String path) {
        var link = new Anchor(path, row.person().name().arabic());
        link.getElement().setAttribute("lang", "ar").setAttribute("dir", "rtl");
        return link;
    }

    private Component standing(LearnerRow row) {
        var tone = switch (row.standing()) {
            case CERTIFIED, COMPLETED -> Tone.GOOD;
            case LEARNING -> Tone.WAIT;
            case NOT_BEGUN -> Tone.PLAIN;
        };
        var standing =
                new Div(new Badge(getTranslation("standing." + row.standing().name()), tone));
        row.olderText().ifPresent(older -> {
            var words = new Span(getTranslation("scores.older-text", older.version()));
            words.addClassName("meta");
            standing.add(words);
        });
        return standing;
    }

    private long readLessons(LearnerRow row) {
        return row.progress().readLessons();
    }

    private Component share(long done, long total) {
        return new Amount(getTranslation("scores.share", done, total));
    }

    private static Fraction finalShare(LearnerRow row) {
        return row.finalScore().map(Score::share).orElse(new Fraction(-1, 1));
    }

    private Component finalScore(LearnerRow row) {
        return row.finalScore()
                .<Component>map(score -> new Amount(score))
                .orElseGet(() -> new Span(getTranslation("scores.none")));
    }
}
