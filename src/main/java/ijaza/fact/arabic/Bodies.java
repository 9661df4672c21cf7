package ijaza.fact.arabic;

import ijaza.fact.Body;
import ijaza.fact.Body.Side;
import ijaza.fact.Fact;
import ijaza.fact.Task;
import ijaza.fact.Told;
import ijaza.fact.arabic.page.Clauses;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Reading;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what a body is, which one it belongs to and what it was before. */
final class Bodies implements Finder {

    private static final Pattern ROLE = Signs.pattern(
            "(?<!من )(?<what>{body})(?:، [^،.]{1,80}،)? ه[وي] "
                    + "(?<role>(?:{body}|ال|أحد |إحدى |أهم |أكبر )[^.،؛]+?)(?: (?:الذي|التي) (?<does>[يت][^.،؛]+)|(?=[.،؛]|$))");
    private static final Pattern FORMERLY =
            Signs.pattern("(?<what>{any}) \\((?<old>{any}) (?<last>في السابق|سابقا)\\)");
    private static final Pattern KNOWN_AS = Signs.pattern(
            "(?<what>{any})،? (?:المعروفة?|المسماة?) (?:سابقا|في السابق) ب(?:اسم )?(?<old>(?<last>{any}))");
    private static final Pattern PARENT = Signs.pattern("(?<what>{body}) التابعة? ل(?<parent>{body})");
    private static final Pattern IN_PARENT = Signs.pattern(".* في (?<parent>{body})");

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        return Stream.of(
                        reading.hits(ROLE).map(hit -> role(reading, hit)),
                        reading.hits(ROLE).filter(Bodies::meansTheRole).map(hit -> does(reading, hit)),
                        reading.hits(FORMERLY, KNOWN_AS).map(hit -> formerly(reading, hit)),
                        reading.hits(PARENT).map(hit -> parent(reading, hit)))
                .flatMap(found -> found);
    }

    private static Body role(Reading reading, Hit hit) {
        var subject = reading.full(hit, "what");
        var role = hit.text("role");
        var statement = subject + Phrases.agree(subject, " هو ", " هي ") + role;
        var told = reading.told(subject, role, statement, hit.span("what", "role"));
        var within = IN_PARENT.matcher(hit.signed("role")).matches() ? hit.mentions("role") : null;
        return body(
                reading, told, Side.ROLE, within == null ? null : reading.page().fullName(within.getLast()));
    }

    /**
     * Whether «الذي ...» behind the role means the role and not a body named in it: none is named, or the clause takes up
     * two words of the role.
     */
    private static boolean meansTheRole(Hit hit) {
        if (!hit.has("does")) {
            return false;
        }
        return hit.mentions("role").isEmpty() || Clauses.share(hit, "role", "does");
    }

    private static Task does(Reading reading, Hit hit) {
        var subject = reading.full(hit, "what");
        var task = hit.text("does");
        var told = reading.told(
                subject,
                task,
                subject + Phrases.agree(subject, " هو ", " هي ") + reading.show(hit.span("role", "does")),
                hit.span("what", "does"));
        return new Task(told);
    }

    private static Body formerly(Reading reading, Hit hit) {
        var subject = reading.full(hit, "what");
        var old = hit.mention("old").name();
        var statement = Phrases.agree(subject, "كان ", "كانت ") + subject + " في السابق " + old;
        return body(reading, reading.told(subject, old, statement, hit.span("what", "last")), Side.FORMERLY, null);
    }

    private static Body parent(Reading reading, Hit hit) {
        var subject = reading.full(hit, "what");
        var parent = hit.mention("parent").name();
        var statement = subject + Phrases.agree(subject, " تابع ", " تابعة ") + Phrases.to(parent);
        var told = reading.told(subject, parent, statement, hit.span("what", "parent"));
        return body(reading, told, Side.PARENT, reading.full(hit, "parent"));
    }

    static Body body(Reading reading, Told told, Side side, @Nullable String parent) {
        return new Body(told, side, reading.page().aliases(told.subject()), parent);
    }
}
