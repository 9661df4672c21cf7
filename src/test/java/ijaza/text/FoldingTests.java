package ijaza.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldingTests {

    @Test
    void takesAlefMaqsuraForYaButNotAlef() {
        assertThat(Folding.fold("الدورى")).isEqualTo(Folding.fold("الدوري"));
        assertThat(Folding.fold("الا")).isNotEqualTo(Folding.fold("إلى"));
    }

    @Test
    void readsAlefsAlikeAndDropsVowelMarksAndTatweel() {
        assertThat(Folding.fold("أُنشِئَ إِلَى آبٍ ٱلمـــكتب")).isEqualTo("انشئ الي اب المكتب");
    }

    @Test
    void keepsTaMarbutaUnlessAsked() {
        assertThat(Folding.fold("لجنة")).isNotEqualTo(Folding.fold("لجنه"));
        assertThat(Folding.foldWithTaMarbuta("لجنة")).isEqualTo(Folding.foldWithTaMarbuta("لجنه"));
    }

    @Test
    void readsDigitsOfAllSystems() {
        assertThat(Folding.fold("١٥ يونيو ۲۰۱۷")).isEqualTo("15 يونيو 2017");
    }

    @Test
    void makesOneSpaceOfEveryKindOfSpace() {
        assertThat(Folding.fold("\u00A0\u202Fمن \u00A0\u2003نحن\t\n ")).isEqualTo("من نحن");
    }

    @Test
    void takesAHamzaWrittenAsAMarkForTheJoinedLetter() {
        assertThat(Folding.fold("مسو\u0654ول هيي\u0654ة ا\u0654من")).isEqualTo(Folding.fold("مسؤول هيئة أمن"));
    }

    @Test
    void leavesOutTheArticleOnlyWhereAWordIsLeft() {
        assertThat(Folding.withoutArticle("الشؤون السياسية")).isEqualTo("شؤون السياسية");
        assertThat(Folding.withoutArticle("ال")).isEqualTo("ال");
    }

    @Test
    void leadsBackToTheWordsOfTheSourceWithTheirMarks() {
        var source = "\u00A0 يرأسُ  وكيلُ الأمينِ ";
        var folding = Folding.of(source);
        var at = folding.text().indexOf("وكيل");
        assertThat(folding.source(new Span(at, at + 4)).of(source)).isEqualTo("وكيلُ");
        assertThat(folding.source(new Span(0, folding.text().length())).of(source))
                .isEqualTo("يرأسُ  وكيلُ الأمينِ");
    }
}
