package ijaza.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ijaza.document.Passage;
import ijaza.text.Folding;
import ijaza.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a careful reader finds on the page, and what nobody may find on it. */
class FactsOfTheUnPageTests {

    private static final String OFFICE = "مكتب الأمم المتحدة لمكافحة الإرهاب";
    private static final List<Fact> FACTS = ThePage.FINDINGS.facts();

    @Test
    void findsEveryFactOfTheListAndNoOther() throws IOException {
        assertThat(FACTS)
                .extracting(fact -> fact.kind().tag() + " | " + fact.subject() + " | " + fact.key())
                .containsExactlyInAnyOrderElementsOf(expected());
    }

    @Test
    void quotesWordForWordAndNeverAHeadingACaptionOrACredit() {
        var bodies = ThePage.PASSAGES.stream()
                .filter(passage -> passage.kind().isBody())
                .map(Passage::span)
                .toList();
        assertThat(FACTS).allSatisfy(fact -> {
            assertThat(fact.evidence().isVerbatimIn(ThePage.TEXT)).isTrue();
            assertThat(bodies).anyMatch(body -> body.contains(fact.evidence().span()));
        });
    }

    @Test
    void quotesTheKeyOfEachFact() {
        assertThat(FACTS).allSatisfy(fact -> {
            var quote = Folding.fold(fact.evidence().quote());
            assertThat(quote).contains(Folding.withoutArticle(Folding.fold(fact.key())));
        });
    }

    @Test
    void marksTheDoubledWordAndTheStrayBodyAndNothingElse() {
        assertThat(ThePage.FINDINGS.doubts())
                .extracting(doubt -> doubt.reason() + " " + doubt.span().of(ThePage.TEXT))
                .containsExactly(
                        "STRAY_BODY لجنة الأمم المتحدة لمكافحة الجريمة المنظمة", "DOUBLED_WORD القدرة القدرات");
    }

    @Test
    void restsNothingOnDoubtfulWords() {
        var doubtful = ThePage.FINDINGS.doubts().stream().map(Doubt::span).toList();
        assertThat(FACTS).allSatisfy(fact -> {
            assertThat(doubtful).noneMatch(span -> span.overlaps(fact.evidence().span()));
            assertThat(fact.key() + fact.statement() + fact.subject())
                    .doesNotContain("القدرة القدرات", "الجريمة المنظمة");
        });
    }

    @Test
    void knowsOnlyTwoFoundingDates() {
        assertThat(FACTS)
                .filteredOn(Founding.class::isInstance)
                .extracting(Fact::subject, Fact::key)
                .containsExactlyInAnyOrder(
                        tuple(OFFICE, "15 حزيران/يونيه 2017"), tuple("مركز الأمم المتحدة لمكافحة الإرهاب", "2011"));
    }

    @Test
    void keepsTheThreeWaysOfStandingOnAResolutionApart() {
        assertThat(FACTS)
                .filteredOn(fact -> fact instanceof Instrument paper && paper.type() == Instrument.Type.RESOLUTION)
                .extracting(fact -> ((Instrument) fact).relation() + " " + fact.key())
                .containsExactlyInAnyOrder(
                        "FOUNDED_AFTER 71/291",
                        "WORKS_UNDER 1267 (1999)",
                        "WORKS_UNDER 1989 (2011)",
                        "WORKS_UNDER 2253 (2015)",
                        "SET_UP_PURSUANT_TO 1540 (2004)");
    }

    @Test
    void countsOnlyWhatTheTextCloses() {
        assertThat(FACTS)
                .filteredOn(Count.class::isInstance)
                .extracting(fact -> ((Count) fact).number() + " " + ((Count) fact).thing())
                .containsExactlyInAnyOrder("5 وظائف رئيسية", "4 ركائز");
        assertThat(FACTS)
                .filteredOn(Function.class::isInstance)
                .hasSize(5)
                .allMatch(fact -> ((Function) fact).listSize() == 5);
    }

    @Test
    void namesNoSupporterOfTheCommitteeThatTheTextNamesNoneFor() {
        assertThat(FACTS)
                .filteredOn(Support.class::isInstance)
                .extracting(Fact::subject)
                .noneMatch(subject -> subject.contains("1540"));
    }

    @Test
    void fixesWhoWasFirstAndLetsWhoIsNowAge() {
        assertThat(FACTS)
                .filteredOn(Office.class::isInstance)
                .extracting(fact -> ((Office) fact).fixed() + " " + ((Office) fact).post())
                .containsExactlyInAnyOrder(
                        "true أول وكيل للأمين العام", "false رئيس " + OFFICE, "false الأمين العام للأمم المتحدة");
    }

    @Test
    void takesNobodyFromTheCaptionOrTheCredit() {
        assertThat(FACTS).noneMatch(fact -> (fact.subject() + fact.key() + fact.statement()).contains("مانويل"));
    }

    @Test
    void givesOneBodyItsAliases() {
        assertThat(FACTS)
                .filteredOn(fact -> fact instanceof Body && fact.subject().equals(OFFICE))
                .isNotEmpty()
                .allMatch(fact -> ((Body) fact)
                        .aliases()
                        .containsAll(List.of("المكتب", "مكتب مكافحة الإرهاب", "المكتب الجديد لمكافحة الإرهاب")));
    }

    @Test
    void movesBothBodiesOutOfOneDepartmentIntoTheOffice() {
        assertThat(FACTS)
                .filteredOn(Transfer.class::isInstance)
                .hasSize(2)
                .allMatch(fact -> ((Transfer) fact).from().equals("إدارة الشؤون السياسية وبناء السلام")
                        && ((Transfer) fact).to().equals(OFFICE));
    }

    @Test
    void placesEachQuoteWhereItsSpanSays() {
        assertThat(FACTS).allSatisfy(fact -> {
            var evidence = fact.evidence();
            assertThat(new Span(evidence.start(), evidence.end()).of(ThePage.TEXT))
                    .isEqualTo(evidence.quote());
        });
    }

    /** Written by hand beside the page: kind, subject and key of each fact, one a line. */
    private static List<String> expected() throws IOException {
        try (var in = Objects.requireNonNull(
                FactsOfTheUnPageTests.class.getResourceAsStream("/ijaza/unoct-about-us.facts.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
