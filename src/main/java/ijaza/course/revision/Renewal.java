package ijaza.course.revision;

import ijaza.course.Compiling;
import ijaza.course.Course;
import ijaza.course.Decisions;
import ijaza.course.Draft;
import ijaza.course.Quiz;
import ijaza.course.QuizId;
import ijaza.course.QuizRules;
import ijaza.course.Ruling;
import ijaza.document.SourceDocument;
import ijaza.question.Question;
import ijaza.question.QuestionId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts a newer document under a draft: what rests on unchanged sentences keeps its id, words, ruling and edit; what rests on
 * changed ones waits for a decision again; what is new is proposed.
 */
public final class Renewal {

    private final Draft draft;
    private final Course fresh;
    private final Map<QuestionId, Question> former;
    private final Difference difference;
    private final Carrying carrying;
    private final Map<QuestionId, Ruling> rulings = new HashMap<>();
    private final Set<QuestionId> edited = new HashSet<>();
    private final Map<QuizId, Map<QuestionId, Question>> pools = new LinkedHashMap<>();

    private Renewal(Draft draft, Course former, Course fresh) {
        this.draft = draft;
        this.former = byId(former);
        this.difference = Difference.of(draft.proposal().document(), fresh.document());
        this.fresh = new Rearranging(draft.proposal(), former, fresh, difference).course();
        this.carrying = new Carrying(difference, draft.proposal(), fresh);
    }

    /** The renewed draft; nothing where the newer document has no section to teach. */
    public static Optional<Draft> of(Draft draft, SourceDocument newer, Instant now) {
        var course = draft.proposal();
        var decisions = Decisions.of(course);
        var former =
                Compiling.compile(course.id(), course.document(), decisions).orElse(course);
        return Compiling.compile(course.id(), newer, decisions)
                .map(fresh -> new Renewal(draft, former, fresh).renewed(now));
    }

    private Draft renewed(Instant now) {
        var proposed = byId(fresh);
        for (var quiz : fresh.quizzes()) {
            pools.put(quiz.id(), new LinkedHashMap<>());
        }
        draft.questions().forEach(question -> takeOver(question, Optional.ofNullable(proposed.get(question.id()))));
        fresh.quizzes()
                .forEach(quiz -> quiz.pool().stream()
                        .filter(question -> draft.question(question.id()).isEmpty())
                        .filter(question -> !former.containsKey(question.id())) // its author left it out
                        .forEach(question -> put(quiz.id(), question)));
        return new Draft(course(), rulings, edited, now, draft.revision());
    }

    private void takeOver(Question question, Optional<Question> proposed) {
        var id = question.id();
        var isTouched = question.grounds().evidence().stream().anyMatch(proof -> difference.touches(proof.span()));
        if (isTouched && proposed.isEmpty()) {
            return;
        }
        var isFirm = !isTouched && saysTheSame(former.get(id), proposed.orElse(null));
        var isOwn = draft.edited().contains(id) || !saysTheSame(former.get(id), question);
        var carried = isFirm || isOwn || proposed.isEmpty() ? carrying.carried(question) : Optional.<Question>empty();
        carried.or(() -> proposed).ifPresent(taken -> {
            put(quizOf(taken), taken);
            if (carried.isPresent() && draft.edited().contains(id)) {
                edited.add(id);
            }
            if (carried.isPresent() && isFirm) {
                draft.ruling(id).ifPresent(ruling -> rulings.put(id, ruling));
            }
        });
    }

    private void put(QuizId quiz, Question question) {
        pools.computeIfAbsent(quiz, _ -> new LinkedHashMap<>()).put(question.id(), question);
    }

    /** What was asked in the final stays there; all else goes to the lesson where its first proof now stands. */
    private QuizId quizOf(Question question) {
        var wasInFinal = draft.proposal()
                .finalQuiz()
                .flatMap(quiz -> quiz.question(question.id()))
                .isPresent();
        var proof = question.grounds().evidence().getFirst().span();
        return wasInFinal
                ? QuizId.FINAL
                : fresh.lessonAt(proof).map(lesson -> QuizId.of(lesson.id())).orElse(QuizId.FINAL);
    }

    private Course course() {
        var decisions = Decisions.of(draft.proposal());
        var inOrder = new ArrayList<Quiz>();
        fresh.lessons()
                .forEach(lesson -> quiz(QuizId.of(lesson.id()), lesson.title(), decisions.lessonRules(), inOrder));
        quiz(QuizId.FINAL, decisions.finalTitle(), decisions.finalRules(), inOrder);
        return fresh.withQuizzes(inOrder).stating(List.copyOf(carrying.facts()));
    }

    private void quiz(QuizId id, String title, QuizRules rules, List<Quiz> into) {
        var pool = pools.getOrDefault(id, Map.of());
        if (!pool.isEmpty()) {
            into.add(new Quiz(id, title, rules, List.copyOf(pool.values())));
        }
    }

    private static boolean saysTheSame(@Nullable Question one, @Nullable Question other) {
        return one == null ? other == null : other != null && Regrounded.saysTheSame(one, other);
    }

    private static Map<QuestionId, Question> byId(Course course) {
        var byId = new HashMap<QuestionId, Question>();
        course.questions().forEach(question -> byId.put(question.id(), question));
        return byId;
    }
}
