package ijaza.fact.arabic.bodies;

import ijaza.fact.Fact;
import ijaza.fact.FactKind;
import ijaza.fact.Noted;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.arabic.telling.Phrases;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Reading;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds from what a body is paid: «وتُموَّل الجامعة من اشتراكات الدول الأعضاء». */
public final class Funding implements Finder {

    private static final Pattern PAID = Signs.pattern(
            "(?<![ء-ي])(?<first>[وف]?(?:[يت]تم )?(?:تمويل|[يت]مول) (?<of>{body}))(?:(?! من )[^.؛،{body}]){0,50} (?<joint>من خلال|من|عبر) (?<by>(?:ال)?(?:تبرعات|اشتراكات|مساهمات|الميزانية|ميزانية|موازنة|رسوم|إيرادات|عائدات|منح|المساهمات)[^.؛،]{0,80}?)(?=[.؛،]|$| وي| وذلك)");

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        return reading.hits(PAID).map(hit -> paid(reading, hit));
    }

    private static Fact paid(Reading reading, Hit hit) {
        var body = reading.full(hit, "of");
        var by = hit.text("by");
        var statement = Phrases.agree(body, "يُموَّل ", "تُموَّل ") + body + " من " + by;
        return new Noted(FactKind.SUPPORT, reading.told(body, by, statement, hit.span("first", "by")));
    }
}
