package ijaza.fact.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PointingBackTests {

    @Test
    void givesTheTaskOfAConferenceToNobodyInItsName() {
        assertThat(
                        ArabicFacts.in(
                                "برنامج الواحات\n\nأُنشئ البرنامج في أعقاب مؤتمر الأمم المتحدة المعني بالواحات الجافة المعقود في تونس."))
                .noneMatch(fact -> fact.startsWith("task | الأمم المتحدة"));
    }

    @Test
    void givesASeatToTheBodyThatThePassageIsAboutAndNotToThePagesOwn() {
        assertThat(ArabicFacts.in("""
                                برنامج الواحات الدولي - المكتب الإقليمي للمغرب

                                عن المكتب

                                برنامج الواحات الدولي هو السلطة العالمية للواحات. أنشأته الجمعية العامة للأمم المتحدة في عام 1972. ويقع مقره الرئيسي في نيروبي، وله ستة مكاتب إقليمية.

                                المكتب الإقليمي للمغرب

                                يغطي المكتب الإقليمي للمغرب خمس دول، ومقره في تونس.
                                """))
                .contains("body | برنامج الواحات الدولي | نيروبي", "count | برنامج الواحات الدولي | ستة مكاتب إقليمية")
                .contains("body | المكتب الإقليمي للمغرب | تونس");
    }
}
