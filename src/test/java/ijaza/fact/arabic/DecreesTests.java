package ijaza.fact.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Decrees and news: what papers are about, whose names go on, who presides. */
class DecreesTests {

    @Test
    void findsWhatANumberedPaperIsAbout() {
        assertThat(ArabicFacts.in("وعلى القانون رقم 12 لسنة 2010م بشأن تنظيم المراعي وتعديلاته."))
                .contains("instrument | القانون رقم 12 لسنة 2010 | تنظيم المراعي");
    }

    @Test
    void leavesAYearOutOfATopicThatMayBeThePapersOwn() {
        assertThat(ArabicFacts.in("صدر القانون رقم 12 المتعلق بتنظيم المراعي سنة 2018."))
                .noneMatch(fact -> fact.contains("| تنظيم المراعي سنة"));
    }

    @Test
    void readsTheFieldThatIsStudiedAsPartOfTheName() {
        assertThat(ArabicFacts.in("أنشئ المعهد الوطني للبحث في التربية في سنة 1962."))
                .contains("founding | المعهد الوطني للبحث في التربية | 1962");
    }

    @Test
    void keepsATownOutOfTheName() {
        assertThat(ArabicFacts.in("يقع المعهد الوطني للتدريب في العاصمة عمان."))
                .contains("body | المعهد الوطني للتدريب | العاصمة عمان");
    }

    @Test
    void findsWhoPresidesBetweenTwoCommas() {
        assertThat(ArabicFacts.in("أعلنت النقابة العامة للصيادين، برئاسة المهندس سامي الخوري، فتح باب الترشح."))
                .contains("person | النقابة العامة للصيادين | سامي الخوري");
    }

    @Test
    void asksNotForAPresidentWhoIsNoMoreThanAPost() {
        assertThat(ArabicFacts.in("أوفدت الوزارة لجنة تحقيق رفيعة المستوى، ترأسها المدير المركزي."))
                .noneMatch(fact -> fact.startsWith("person"));
    }

    @Test
    void takesNoHistoryForAVision() {
        assertThat(ArabicFacts.in("هيئة المراعي الخضراء\n\nرؤيتنا\n\nتأسست الهيئة عام 1973 لتنمية المراعي وحمايتها."))
                .noneMatch(fact -> fact.startsWith("task | رؤية"));
    }
}
