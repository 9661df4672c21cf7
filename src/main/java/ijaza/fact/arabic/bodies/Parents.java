package ijaza.fact.arabic.bodies;

import ijaza.fact.Body.Side;
import ijaza.fact.Fact;
import ijaza.fact.arabic.clause.Act;
import ijaza.fact.arabic.clause.Clause;
import ijaza.fact.arabic.clause.Clauses;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.arabic.telling.Phrases;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Reading;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds whom a body answers to: «تتبع الهيئة وزارة ...», «وترتبط برئيس الوزراء», «ويخضع لإشراف ...». */
public record Parents(Clauses clauses) implements Finder {

    private static final Pattern PARENT = Signs.pattern(
            "^(?: (?:إداريا|ماليا|مباشرة|تنظيميا|وظيفيا|رسميا)){0,2} (?<joint>(?:لإشراف |لوصاية |لسلطة |لرقابة )?(?:(?:و?مباشرة )?(?:ل|إلى |ب))?)(?<parent>{body|post})"
                    + "(?=[،.؛)]|$| (?:مباشرة|و|في|وفق|ول|بموجب|التي|الذي|طبقا))");

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        return clauses.telling(Act.BELONG)
                .filter(Clause::hasSubject)
                .flatMap(clause -> clause.inTail(PARENT)
                        .limit(1)
                        .filter(hit -> isAnother(reading, clause, hit))
                        .map(hit -> parent(reading, clause, hit)));
    }

    /** «رئيسها» or «الوزير» alone names nobody. */
    private static boolean isAnother(Reading reading, Clause clause, Hit hit) {
        var full = reading.full(hit, "parent");
        return hit.mention("parent").name().indexOf(' ') > 0 && !full.equals(clause.who());
    }

    private static Fact parent(Reading reading, Clause clause, Hit hit) {
        var parent = hit.mention("parent").name();
        var joint = hit.text("joint");
        var to = joint.endsWith("ل")
                ? joint.substring(0, joint.length() - 1) + Phrases.to(parent)
                : joint + spaced(joint) + parent;
        var statement = Phrases.verb(reading, clause) + " " + clause.who() + " " + to;
        var told = reading.told(
                clause.who(), parent, statement, clause.to(hit.match().end("parent")));
        return Bodies.body(reading, told, Side.PARENT, reading.full(hit, "parent"));
    }

    private static String spaced(String joint) {
        return joint.isEmpty() || joint.endsWith("ب") ? "" : " ";
    }
}
