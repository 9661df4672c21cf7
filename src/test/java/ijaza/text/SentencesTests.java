package ijaza.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTests {

    @Test
    void cutsWhereASentenceEndsAndAnotherBegins() {
        assertThat(of("أُنشئ المركز في عام 1998. ويتبع الوزارة! وله فروع؟ منها ثلاثة."))
                .containsExactly("أُنشئ المركز في عام 1998.", "ويتبع الوزارة!", "وله فروع؟", "منها ثلاثة.");
    }

    @Test
    void leavesTitlesNumbersAndSymbolsWhole() {
        assertThat(of("عُيِّن د. سامي بموجب القرار 12.5 في A/RES/71/291 بنسبة 3.5 في المئة"))
                .hasSize(1);
        assertThat(of("Mr. J. Voronkov took office in 2017. He leads the Office."))
                .containsExactly("Mr. J. Voronkov took office in 2017.", "He leads the Office.");
    }

    @Test
    void countsInTheWholeText() {
        var text = "عنوان\n\nجملة أولى. جملة ثانية.";

        assertThat(Sentences.of(text, new Span(7, text.length())))
                .extracting(span -> span.of(text))
                .containsExactly("جملة أولى.", "جملة ثانية.");
    }

    private static List<String> of(String text) {
        return Sentences.of(text, new Span(0, text.length())).stream()
                .map(span -> span.of(text))
                .toList();
    }
}
