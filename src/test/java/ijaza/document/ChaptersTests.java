package ijaza.document;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.document.Passage.Kind;
import ijaza.text.Language;
import ijaza.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How much is read in one go, and under which name. */
class ChaptersTests {

    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();

    @Test
    void aHeadingWithEnoughUnderItIsAChapter() {
        title("الديوان").heading(2, "النشأة").words(120).heading(2, "اللجان").words(130);

        assertThat(names()).containsExactly(List.of("النشأة"), List.of("اللجان"));
    }

    @Test
    void shortNeighboursAreReadTogetherUnderTheirHeadings() {
        title("الديوان")
                .heading(2, "النشأة")
                .words(40)
                .heading(2, "اللجان")
                .words(45)
                .heading(2, "المهام")
                .words(200);

        assertThat(names()).containsExactly(List.of("النشأة", "اللجان"), List.of("المهام"));
        assertThat(kinds(0)).containsExactly(Kind.HEADING, Kind.PARAGRAPH, Kind.HEADING, Kind.PARAGRAPH);
        assertThat(kinds(1)).containsExactly(Kind.PARAGRAPH);
    }

    @Test
    void shortTextUnderTheTitleNamesWhatFollowsItToo() {
        title("عن الديوان")
                .words(20)
                .heading(2, "النشأة")
                .words(50)
                .heading(2, "المهام")
                .words(300);

        assertThat(names()).containsExactly(List.of("عن الديوان"), List.of("المهام"));
        assertThat(kinds(0)).containsExactly(Kind.PARAGRAPH, Kind.HEADING, Kind.PARAGRAPH);
    }

    @Test
    void headingsUnderAHeadingStandInsideItsChapter() {
        title("الديوان")
                .heading(2, "اللجان")
                .words(20)
                .heading(3, "لجنة التدقيق")
                .words(90);
        heading(3, "لجنة المناهج").words(90).heading(2, "المقر").words(150);

        assertThat(names()).containsExactly(List.of("اللجان"), List.of("المقر"));
        assertThat(kinds(0))
                .containsExactly(Kind.PARAGRAPH, Kind.HEADING, Kind.PARAGRAPH, Kind.HEADING, Kind.PARAGRAPH);
    }

    @Test
    void whatIsTooLongIsCutByTheHeadingsUnderIt() {
        title("الديوان").heading(2, "المقر").words(300).heading(2, "اللجان").words(20);
        IntStream.range(0, 9).forEach(i -> heading(3, "لجنة رقمها " + i).words(100));

        assertThat(names()).hasSize(4).startsWith(List.of("المقر"), List.of("اللجان"));
        assertThat(names().get(3)).containsExactly("لجنة رقمها 6", "لجنة رقمها 7", "لجنة رقمها 8");
    }

    @Test
    void aLongTextWithoutHeadingsIsCutBetweenItsPassages() {
        title("نبذة");
        IntStream.range(0, 40).forEach(i -> words(50));
        var chapters = chapters();

        assertThat(chapters).hasSize(4).extracting(Chapter::part).containsExactly(1, 2, 3, 4);
        assertThat(chapters).allMatch(chapter -> chapter.passages().size() == 10);
        assertThat(names()).containsOnly(List.of("نبذة"));
    }

    @Test
    void aListIsNotTornFromItsBeginning() {
        words(500).line("من مهام الديوان ما يأتي:").points(20);

        var last = chapters().getLast();
        assertThat(chapters()).hasSize(1);
        assertThat(last.passages()).hasSize(22);
    }

    @Test
    void aLongDocumentHasNoChaptersOfAFewLines() {
        title("الديوان");
        IntStream.range(0, 60).forEach(i -> heading(2, "باب رقمه " + i).words(60 + i));

        assertThat(chapters()).hasSizeBetween(15, 25);
        assertThat(chapters()).allMatch(chapter -> words(chapter) >= 260 && words(chapter) <= 780);
    }

    @Test
    void aPageOfAFewLinesKeepsThoseOfItsHeadings() {
        title("الديوان")
                .heading(2, "النشأة")
                .words(8)
                .heading(2, "اللجان")
                .words(9)
                .heading(2, "المقر")
                .words(2);

        assertThat(names()).containsExactly(List.of("النشأة"), List.of("اللجان", "المقر"));
    }

    @Test
    void everyPassageThatSaysSomethingIsInOneChapter() {
        title("الديوان")
                .words(30)
                .heading(2, "ا")
                .words(900)
                .heading(3, "ب")
                .words(10)
                .heading(3, "ج");
        heading(2, "د").words(20).heading(4, "ه").words(20).heading(3, "و").words(40);
        var read = chapters().stream()
                .flatMap(chapter -> chapter.passages().stream())
                .filter(passage -> passage.kind().isBody())
                .toList();

        assertThat(read)
                .containsExactlyElementsOf(Splitting.split(document()).stream()
                        .filter(passage -> passage.kind().isBody())
                        .toList());
    }

    @Test
    void aTextThatSaysNothingHasNone() {
        assertThat(Chapters.of(document(), Splitting.split(document()))).isEmpty();
    }

    private ChaptersTests title(String words) {
        return marked(Kind.TITLE, 1, words);
    }

    private ChaptersTests heading(int level, String words) {
        return marked(Kind.HEADING, level, words);
    }

    private ChaptersTests marked(Kind kind, int level, String words) {
        var start = text.length();
        line(words);
        marks.add(new Mark(kind, level, new Span(start, start + words.length())));
        return this;
    }

    private ChaptersTests words(int count) {
        var sentence = IntStream.range(1, count).mapToObj(_ -> "كلمة").collect(Collectors.joining(" "));
        return line(sentence + " أخيرة.");
    }

    private ChaptersTests points(int count) {
        IntStream.rangeClosed(1, count).forEach(i -> text.append(i).append(". نقطة من نقاط القائمة؛\n"));
        return this;
    }

    private ChaptersTests line(String words) {
        text.append(words).append("\n\n");
        return this;
    }

    private SourceDocument document() {
        return new SourceDocument(text.toString(), Language.ARABIC, marks);
    }

    private List<Chapter> chapters() {
        return Chapters.of(document(), Splitting.split(document()));
    }

    private List<List<String>> names() {
        return chapters().stream()
                .map(chapter -> chapter.names().stream()
                        .map(name -> name.span().of(text.toString()))
                        .toList())
                .toList();
    }

    private List<Kind> kinds(int chapter) {
        return chapters().get(chapter).passages().stream().map(Passage::kind).toList();
    }

    private int words(Chapter chapter) {
        return chapter.passages().stream()
                .filter(passage -> passage.kind().isBody())
                .mapToInt(passage -> passage.words(text.toString()))
                .sum();
    }
}
