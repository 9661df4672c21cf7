package ijaza.attempt;

import static ijaza.attempt.SampleAttempts.NOTHING_ASKED;
import static org.assertj.core.api.Assertions.assertThat;

import ijaza.course.Course;
import ijaza.course.Quiz;
import ijaza.course.QuizId;
import ijaza.course.QuizRules;
import ijaza.course.QuizRules.KeysShown;
import ijaza.course.SampleCourse;
import ijaza.fact.FactId;
import ijaza.question.Fraction;
import ijaza.question.Question;
import ijaza.question.SingleChoice;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DrawTests {

    private static final Course COURSE = SampleCourse.course();
    private static final Quiz FINAL = COURSE.finalQuiz().orElseThrow();
    private static final Quiz QUIZ = COURSE.quiz(SampleCourse.QUIZ).orElseThrow();

    @Test
    void drawsTheSamePaperFromTheSameSeed() {
        assertThat(finalPaper(7)).isEqualTo(finalPaper(7)).isNotEqualTo(finalPaper(8));
    }

    @Test
    void asksAsManyQuestionsAsTheQuizSays() {
        assertThat(finals()).allSatisfy(paper -> assertThat(paper.size()).isEqualTo(SampleCourse.FINAL_SIZE));
    }

    @Test
    void asksEachFactOnce() {
        assertThat(finals()).allSatisfy(paper -> assertThat(facts(paper)).doesNotHaveDuplicates());
    }

    @Test
    void asksEachLessonEqually() {
        assertThat(finals())
                .allSatisfy(paper -> assertThat(questions(paper))
                        .filteredOn(question -> lessonOf(question).equals(SampleCourse.CANALS.value()))
                        .hasSize(SampleCourse.FINAL_SIZE / 2));
    }

    @Test
    void asksNoMoreThanTwoSymbolsInAFinal() {
        var symbols = new Quiz(
                QuizId.FINAL,
                "الرموز",
                SampleCourse.FINAL_RULES,
                FINAL.pool().stream().map(DrawTests::asSymbol).toList());

        var paper = Draw.paper(COURSE, symbols, NOTHING_ASKED, 1);

        assertThat(paper.size()).isEqualTo(2);
    }

    @Test
    void givesSentencesWithABlankAThirdOfAFinalAtMost() {
        var gaps = new Quiz(
                QuizId.FINAL,
                "الجمل",
                SampleCourse.FINAL_RULES,
                FINAL.pool().stream()
                        .map(question -> SampleCourse.changed(question, "statement", question.stem()))
                        .toList());

        var paper = Draw.paper(COURSE, gaps, NOTHING_ASKED, 1);

        assertThat(paper.size()).isEqualTo(Math.ceilDiv(SampleCourse.FINAL_SIZE, 3));
    }

    @Test
    void prefersWhatWasNotAskedBefore() {
        var first = finalPaper(1);
        var asked = first.items().stream().map(Paper.Item::question).collect(Collectors.toSet());

        var second = Draw.paper(COURSE, FINAL, new History(asked, Set.of()), 2);

        assertThat(second.items()).extracting(Paper.Item::question).doesNotContainAnyElementsOf(asked);
    }

    @Test
    void asksAFactInAnotherWayThanTheLessonsQuizDid() {
        var quiz = Draw.paper(COURSE, QUIZ, NOTHING_ASKED, 1);
        var history = History.of(COURSE, List.of(quiz));
        var asked = factOf(QUIZ.pool().getFirst());

        var questions = LongStream.range(0, 50)
                .mapToObj(seed -> Draw.paper(COURSE, FINAL, history, seed))
                .flatMap(paper -> questions(paper).stream())
                .filter(question -> factOf(question).equals(asked));

        assertThat(questions).isNotEmpty().doesNotHaveAnyElementsOfTypes(SingleChoice.class);
    }

    @Test
    void keepsAQuestionApartFromOneThatNamesItsAnswer() {
        var asked = FINAL.pool().get(0);
        var telling =
                SampleCourse.changed(FINAL.pool().get(2), "event", "متى عُيّن " + SampleCourse.key(0) + " حارساً؟");
        var harmless = FINAL.pool().get(4);
        var rules = new QuizRules(2, Fraction.ONE, null, Duration.ZERO, KeysShown.ALWAYS);
        var pair = new Quiz(QuizId.FINAL, "اثنان", rules, List.of(asked, telling, harmless));

        var papers = LongStream.range(0, 40).mapToObj(seed -> Draw.paper(COURSE, pair, NOTHING_ASKED, seed));

        assertThat(papers)
                .extracting(paper ->
                        paper.items().stream().map(Paper.Item::question).toList())
                .noneMatch(ids -> ids.containsAll(List.of(asked.id(), telling.id())));
    }

    @Test
    void neverShowsAnOrderingInItsRightOrder() {
        var papers = LongStream.range(0, 40).mapToObj(seed -> Draw.paper(COURSE, QUIZ, NOTHING_ASKED, seed));

        assertThat(papers.flatMap(paper -> paper.items().stream())
                        .filter(item -> item.question().value().equals("quiz-4")))
                .hasSize(40)
                .noneMatch(item -> item.order().equals(List.of(0, 1, 2)));
    }

    @Test
    void shufflesOptionsDifferentlyFromPaperToPaper() {
        var orders = LongStream.range(0, 40)
                .mapToObj(seed -> Draw.paper(COURSE, QUIZ, NOTHING_ASKED, seed))
                .flatMap(paper -> paper.items().stream())
                .filter(item -> item.question().value().equals("quiz-0"))
                .map(Paper.Item::order)
                .collect(Collectors.toSet());

        assertThat(orders).hasSize(6);
    }

    private static Paper finalPaper(long seed) {
        return Draw.paper(COURSE, FINAL, NOTHING_ASKED, seed);
    }

    private static List<Paper> finals() {
        return IntStream.range(0, 50).mapToObj(DrawTests::finalPaper).toList();
    }

    private static List<Question> questions(Paper paper) {
        return paper.items().stream()
                .map(item -> FINAL.question(item.question()).orElseThrow())
                .toList();
    }

    private static List<FactId> facts(Paper paper) {
        return questions(paper).stream()
                .flatMap(question -> question.grounds().facts().stream())
                .toList();
    }

    private static FactId factOf(Question question) {
        return question.grounds().facts().getFirst();
    }

    private static String lessonOf(Question question) {
        return COURSE.lessonAt(question.grounds().evidence().getFirst().span())
                .orElseThrow()
                .id()
                .value();
    }

    private static Question asSymbol(Question question) {
        return SampleCourse.changed(question, "instrument", question.stem());
    }
}
