package ijaza.course;

import ijaza.question.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A course in other lessons: each practice question follows the blocks where its proof stands; ids of what stays do not change. */
public final class Arrangement {

    private final Course course;

    public Arrangement(Course course) {
        this.course = course;
    }

    public Course renamed(LessonId lesson, String title) {
        return taught(course.lessons().stream()
                .map(each -> each.id().equals(lesson) ? new Lesson(each.id(), title, each.blocks()) : each)
                .toList());
    }

    /** @param by how many places, upwards if negative; the first and the last stay where they are */
    public Course moved(LessonId lesson, int by) {
        var lessons = new ArrayList<>(course.lessons());
        var at = at(lesson);
        var to = Math.clamp((long) at + by, 0, lessons.size() - 1);
        lessons.add(to, lessons.remove(at));
        return taught(lessons);
    }

    /** The lesson takes in the blocks of the one that follows it; the last one has none to take in. */
    public Course mergedWithNext(LessonId lesson) {
        var at = at(lesson);
        var lessons = new ArrayList<>(course.lessons());
        if (at + 1 == lessons.size()) {
            return course;
        }
        var next = lessons.remove(at + 1);
        var whole = lessons.get(at);
        var blocks =
                Stream.concat(whole.blocks().stream(), next.blocks().stream()).toList();
        lessons.set(at, new Lesson(whole.id(), whole.title(), blocks));
        return taught(lessons);
    }

    /**
     * @param block the first of the new lesson, counted from 0
     * @throws IllegalArgumentException if one of both would be left without a block
     */
    public Course split(LessonId lesson, int block, String title) {
        var at = at(lesson);
        var lessons = new ArrayList<>(course.lessons());
        var whole = lessons.get(at);
        if (block < 1 || block >= whole.blocks().size()) {
            throw new IllegalArgumentException("each lesson keeps a block");
        }
        var blocks = whole.blocks();
        lessons.set(at, new Lesson(whole.id(), whole.title(), blocks.subList(0, block)));
        lessons.add(at + 1, new Lesson(free(lesson), title, blocks.subList(block, blocks.size())));
        return taught(lessons);
    }

    /** The course with one more question: in its lesson's quiz, or in the final. */
    public Course asking(Question question, boolean inFinal) {
        var pools = new LinkedHashMap<QuizId, List<Question>>();
        course.quizzes().forEach(quiz -> pools.put(quiz.id(), new ArrayList<>(quiz.pool())));
        var quiz = inFinal ? QuizId.FINAL : QuizId.of(lessonOf(question, course.lessons()));
        pools.computeIfAbsent(quiz, _ -> new ArrayList<>()).add(question);
        return course.withQuizzes(quizzes(course.lessons(), pools));
    }

    /** The course in these lessons. */
    public Course taught(List<Lesson> lessons) {
        var pools = new HashMap<QuizId, List<Question>>();
        for (var quiz : course.quizzes()) {
            for (var question : quiz.pool()) {
                var now = quiz.id().isFinal() ? QuizId.FINAL : QuizId.of(lessonOf(question, lessons));
                pools.computeIfAbsent(now, _ -> new ArrayList<>()).add(question);
            }
        }
        return course.taught(lessons, quizzes(lessons, pools));
    }

    private List<Quiz> quizzes(List<Lesson> lessons, Map<QuizId, List<Question>> pools) {
        var usual = Decisions.of(course);
        var ofLessons = lessons.stream()
                .map(lesson -> new Quiz(
                        QuizId.of(lesson.id()),
                        lesson.title(),
                        usual.lessonRules(),
                        pools.getOrDefault(QuizId.of(lesson.id()), List.of())));
        var exam = new Quiz(
                QuizId.FINAL, usual.finalTitle(), usual.finalRules(), pools.getOrDefault(QuizId.FINAL, List.of()));
        return Stream.concat(ofLessons, Stream.of(exam))
                .filter(quiz -> !quiz.pool().isEmpty())
                .toList();
    }

    /** The lesson whose block holds the first proof, or, where that stands between blocks, the last one that begins before it. */
    private static LessonId lessonOf(Question question, List<Lesson> lessons) {
        var proof = question.grounds().evidence().getFirst().span();
        return lessons.stream()
                .filter(lesson -> lesson.covers(proof))
                .findFirst()
                .or(() -> lessons.stream()
                        .filter(lesson -> lesson.blocks().getFirst().span().start() <= proof.start())
                        .max(Comparator.comparingInt(
                                lesson -> lesson.blocks().getFirst().span().start())))
                .orElse(lessons.getFirst())
                .id();
    }

    private int at(LessonId lesson) {
        return IntStream.range(0, course.lessons().size())
                .filter(i -> course.lessons().get(i).id().equals(lesson))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such lesson: " + lesson));
    }

    private LessonId free(LessonId like) {
        return Stream.iterate(2, i -> i + 1)
                .map(i -> new LessonId(like.value() + "-" + i))
                .filter(id -> course.lesson(id).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
