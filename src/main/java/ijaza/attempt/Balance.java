package ijaza.attempt;

import ijaza.course.Course;
import ijaza.course.LessonId;
import ijaza.course.Quiz;
import ijaza.fact.FactId;
import ijaza.question.Question;
import ijaza.question.TrueFalse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The blueprint of a paper while it is drawn: what may still come, and what would unbalance it. */
final class Balance {

    private static final Set<String> SYMBOLS = Set.of("instrument", "symbol");
    private static final int SYMBOLS_IN_A_FINAL = 2;
    private static final String STATEMENT = "statement";
    /** Of a final's places, one in so many may go to the text's own sentences with a blank. */
    private static final int PLACES_A_STATEMENT = 3;

    private static final int ASKED_BEFORE = 40;
    private static final int SAME_WAY = 15;
    private static final int HINT = 25;
    private static final int LESSON = 14;
    private static final int KIND = 6;
    private static final int FORM = 10;
    /** Half of all guesses at a statement are right. */
    private static final int GUESSED = 20;
    /** A sentence with a blank comes when what is asked in better words has come. */
    private static final int LAST = 30;

    private final Course course;
    private final Quiz quiz;
    private final History history;
    private final Cues cues = new Cues();
    private final List<Question> taken = new ArrayList<>();
    private final Set<FactId> facts = new HashSet<>();
    private final Map<Object, Integer> counts = new HashMap<>();
    private int told;

    Balance(Course course, Quiz quiz, History history) {
        this.course = course;
        this.quiz = quiz;
        this.history = history;
    }

    int size() {
        return taken.size();
    }

    List<Question> taken() {
        return List.copyOf(taken);
    }

    /** How much is wrong with what was taken: questions that are missing, and stems that tell another's key. */
    int faults() {
        var missing = quiz.rules().questions() - taken.size();
        return missing * quiz.rules().questions() + told;
    }

    boolean allows(Question question) {
        var repeats = question.grounds().facts().stream().anyMatch(facts::contains);
        var crowds = quiz.id().isFinal()
                && isSymbol(question)
                && taken.stream().filter(Balance::isSymbol).count() >= SYMBOLS_IN_A_FINAL;
        return !repeats && !crowds && !(isStatement(question) && hasStatements());
    }

    private boolean hasStatements() {
        return quiz.id().isFinal()
                && taken.stream().filter(Balance::isStatement).count()
                        >= Math.ceilDiv(quiz.rules().questions(), PLACES_A_STATEMENT);
    }

    private static boolean isStatement(Question question) {
        return question.grounds().kind().equals(STATEMENT);
    }

    /** The smaller, the better the question fits what was taken so far. */
    int cost(Question question) {
        var hint = taken.stream()
                .mapToInt(other -> cues.between(question, other))
                .max()
                .orElse(0);
        return HINT * hint
                + (history.holds(question) ? ASKED_BEFORE : 0)
                + (history.asksTheSameWay(question) ? SAME_WAY : 0)
                + LESSON * count(lesson(question))
                + KIND * count(question.grounds().kind())
                + FORM * count(question.getClass())
                + (isStatement(question) ? LAST : 0)
                + (question instanceof TrueFalse ? GUESSED * (1 + count(TrueFalse.class)) : 0);
    }

    void take(Question question) {
        told += (int) taken.stream()
                .filter(other -> cues.between(question, other) == Cues.IN_STEM)
                .count();
        taken.add(question);
        facts.addAll(question.grounds().facts());
        for (var aspect : List.of(lesson(question), question.grounds().kind(), question.getClass())) {
            counts.merge(aspect, 1, Integer::sum);
        }
    }

    private int count(Object aspect) {
        return counts.getOrDefault(aspect, 0);
    }

    private Optional<LessonId> lesson(Question question) {
        return course.lessonAt(question.grounds().evidence().getFirst().span()).map(lesson -> lesson.id());
    }

    private static boolean isSymbol(Question question) {
        return SYMBOLS.contains(question.grounds().kind());
    }
}
