package ijaza.fact.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** By whom, out of what and under which name bodies came to be. */
class FoundersTests {

    @Test
    void findsByWhoseHandABodyWasFounded() {
        assertThat(ArabicFacts.in("معهد المراعي العربي\n\nتأسس المعهد على يد الدكتور سامي الخوري عام 1952."))
                .contains("event | معهد المراعي العربي | سامي الخوري", "founding | معهد المراعي العربي | 1952");
    }

    @Test
    void namesNoFounderWhereOthersStoodBesideHim() {
        assertThat(ArabicFacts.in("جمعية الإسعاف السهلية\n\nتأسست الجمعية على يد سعاد البدري ومعها اثنا عشر طبيبا."))
                .noneMatch(fact -> fact.startsWith("event"));
    }

    @Test
    void findsWhenWhatWasFoundedByANounWithAPronoun() {
        assertThat(ArabicFacts.in("وكانت ضمن مقتنيات الجمعية الخيرية النخيلية والتي تم تأسيسها في العام 1913."))
                .contains("founding | الجمعية الخيرية النخيلية | 1913");
    }

    @Test
    void leavesOpenWhetherALibraryOrItsOwnerWasFounded() {
        assertThat(
                        ArabicFacts.in(
                                "مكتبة السهل الوطنية\n\nتلقت المكتبة مجموعات مكتبة الجمعية الخيرية النخيلية والتي تم تأسيسها في العام 1913."))
                .noneMatch(fact -> fact.endsWith("| 1913"));
    }

    @Test
    void findsTheOldNameOfARenamedBodyAndWhen() {
        assertThat(ArabicFacts.in("عُدّل اسم هيئة المراعي عام 1998 ليصبح الهيئة العامة للمراعي والغابات."))
                .contains(
                        "body | الهيئة العامة للمراعي والغابات | هيئة المراعي",
                        "event | الهيئة العامة للمراعي والغابات | 1998");
    }

    @Test
    void findsWhatABodyWasTurnedInto() {
        assertThat(ArabicFacts.in("تحولت مديرية الري إلى وزارة الري عام 1955."))
                .contains("body | وزارة الري | مديرية الري", "event | وزارة الري | 1955");
    }

    @Test
    void findsTheFirstInAPost() {
        assertThat(ArabicFacts.in(
                        "مكتبة النخيل العامة\n\nافتتحت مكتبة النخيل العامة عام 1936. وقد عين محمد صالح أول أمين لها."))
                .contains("person | مكتبة النخيل العامة | محمد صالح");
    }

    @Test
    void findsWhoAppointsWhoeverHoldsAPost() {
        assertThat(ArabicFacts.in(
                        "رابطة الأنهار\n\nيرأس رابطة الأنهار الأمين العام الذي تعينه الجمعية العامة للرابطة."))
                .contains("event | الأمين العام لرابطة الأنهار | الجمعية العامة للرابطة");
    }
}
