package ijaza.fact.arabic.bodies;

import ijaza.fact.Fact;
import ijaza.fact.Succession;
import ijaza.fact.arabic.clause.Act;
import ijaza.fact.arabic.clause.Clause;
import ijaza.fact.arabic.clause.Clauses;
import ijaza.fact.arabic.founding.Foundings;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.arabic.telling.Phrases;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Mention.Kind;
import ijaza.fact.page.Reading;
import ijaza.text.Noun;
import ijaza.text.Span;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what took the place of what, and who followed whom in a post. */
public record Successions(Clauses clauses) implements Finder {

    private static final Pattern PLACE =
            Signs.pattern("^ محل (?<old>{any}|(?!(?:ه|ها)(?![ء-ي]))[^.،؛{any}]+{any}|[^.،؛]{4,80})");
    private static final Pattern IN_ORDER_TO = Signs.pattern(
            "،? (?<first>[وف]?ل[يت]حل) محل (?<old>{any})|،? (?<first2>بديلا ع?ن|خلفا ل|عوضا عن|بدلا من) ?(?<old2>{any})");

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        return Stream.concat(
                clauses.telling(Act.REPLACE)
                        .filter(clause -> clause.hasSubject() && !isStandingIn(clause))
                        .flatMap(clause -> clause.inTail(PLACE)
                                .limit(1)
                                .map(hit -> succession(
                                        reading,
                                        clause.who(),
                                        hit.text("old"),
                                        clause.to(hit.match().end("old"))))),
                clauses.telling(Foundings.ACTS).flatMap(clause -> inOrderTo(reading, clause)));
    }

    /** «ويحل نائب الرئيس محل الرئيس في حالة غيابه»: a deputy follows nobody. */
    private static boolean isStandingIn(Clause clause) {
        var named = clause.named();
        return named != null && (named.kind() == Kind.POST || named.kind() == Kind.PERSON);
    }

    /** «أُنشئ المجلس ... ليحل محل ...»: between founding and aim may stand what belongs to neither. */
    private static Stream<Fact> inOrderTo(Reading reading, Clause clause) {
        return Foundings.body(reading, clause).stream().flatMap(body -> inOrderTo(reading, clause, body));
    }

    private static Stream<Fact> inOrderTo(Reading reading, Clause clause, String subject) {
        var signed = clause.sentence().signed();
        return clause.sentence()
                .find(IN_ORDER_TO, clause.tail(), signed.length())
                .limit(1)
                .filter(hit -> agrees(subject, hit))
                .map(hit -> {
                    var group = hit.has("old") ? "old" : "old2";
                    return succession(
                            reading,
                            subject,
                            hit.mention(group).name(),
                            clause.to(hit.match().end(group)));
                });
    }

    private static boolean agrees(String subject, Hit hit) {
        var verb = hit.has("first") ? hit.signed("first") : "";
        return verb.isEmpty() || Noun.headOf(subject).isFeminine() == verb.endsWith("تحل");
    }

    private static Succession succession(Reading reading, String subject, String old, Span evidence) {
        var statement = Phrases.agree(subject, "حلّ ", "حلّت ") + subject + " محل " + old;
        return new Succession(reading.told(subject, old, statement, evidence));
    }
}
