package ijaza.fact.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A parliament that decides of a council is not «المجلس» that the page goes on about, nor is a law or a deputy. */
class DecidingBodiesTests {

    private static final String COUNCIL = "وافق مجلس النواب على تشكيل المجلس القومي للمراعي، وهي خطوة منتظرة.\n\n";

    @Test
    void tellsOfTheCouncilWhatIsSaidAfterAParliamentDecided() {
        assertThat(ArabicFacts.in(COUNCIL + "ويعمل المجلس منذ نشأته في عام 2004 في تبوك."))
                .contains("founding | المجلس القومي للمراعي | 2004")
                .noneMatch(fact -> fact.contains("| مجلس النواب |"));
    }

    @Test
    void cutsNoDutyOffBeforeItsList() {
        assertThat(ArabicFacts.in(COUNCIL + "ويتولى المجلس تشكيل لجان دائمة من أعضائه تشمل: لجنة البذور، لجنة الآبار."))
                .noneMatch(fact -> fact.endsWith("تشمل"));
    }

    @Test
    void givesNoPersonASeat() {
        assertThat(
                        ArabicFacts.in(
                                "جاء تأسيس المجلس القومي للمراعي ضمن مبادرات أمانة السياسات التي يرأسها جمال الراشد، ويكون مقره الرئيسي في القاهرة."))
                .noneMatch(fact -> fact.startsWith("body | جمال"));
    }

    @Test
    void leavesOpenWhetherALawOrWhatItFoundedHasAnAim() {
        assertThat(ArabicFacts.in(
                        "صدر القانون رقم 94 لسنة 2003 بإنشاء المجلس القومي للمراعي، ويهدف إلى تنمية المراعي الطبيعية."))
                .contains("instrument | المجلس القومي للمراعي | القانون رقم 94 لسنة 2003")
                .noneMatch(fact -> fact.startsWith("task | القانون"));
    }

    @Test
    void takesADeputyForNoSuccessor() {
        assertThat(ArabicFacts.in("ويحل نائب رئيس المجلس محل الرئيس في حالة غيابه."))
                .noneMatch(fact -> fact.startsWith("succession"));
    }

    @Test
    void findsWhenABodyWasFoundedAsASortOfBody() {
        assertThat(ArabicFacts.in("تأسس المجلس القومي للمراعي كهيئة مستقلة في العام 2011."))
                .contains("founding | المجلس القومي للمراعي | 2011");
    }
}
