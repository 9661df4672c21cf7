package ijaza.fact.arabic.telling;

import ijaza.fact.arabic.clause.Clause;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Mention;
import ijaza.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/** The date of a clause's own verb, and the words that prove it. */
public record Dated(Mention when, Span evidence) {

    /** What may stand between a verb and its own date: its legal basis, a place, who did it; nothing that could have a date. */
    private static final Pattern BEHIND = Signs.pattern(
            "^(?: ?م)?(?: \\([^)]{1,60}\\))?،?(?: (?:رسميا|لأول مرة|فعليا))?" + Phrases.LEGAL + Phrases.WHEN);

    private static final Pattern NO_OBJECT = Signs.pattern(
            "^(?: ?[مه](?![ء-ي]))?(?: \\([^)]{0,60}\\))? ?(?:[،.؛:)»-].*|$|(?:[وف]|"
                    + "ب|ل|في |من |على |عن |ك|تحت |بعد |إثر |عقب |تنفيذا|استنادا|وفقا|عملا|إلى |مع |حيث|ضمن |أي |التي |الذي |الصادر|المؤرخ|{date}).*)");

    /** Behind other words, which a preposition reaches back over. */
    private static final Pattern LATER = Signs.pattern("^(?:(?:{person})?" + Phrases.WHEN
            + "|(?:(?!الذي|التي)[^.،؛:{date}]){0,90}?،?" + Phrases.WHEN_IN.replace("when", "later") + ")");

    /** Further back in the clause, behind what the verb was done to. */
    public static Optional<Dated> later(Clause clause, int from) {
        return clause.sentence()
                .find(LATER, from, Math.max(from, clause.end()))
                .findFirst()
                .map(hit -> {
                    var group = hit.has("when") ? "when" : "later";
                    return new Dated(hit.mention(group), clause.to(hit.match().end(group)));
                });
    }

    /** Behind the verb and its subject, or right before the verb. */
    public static Optional<Dated> of(Clause clause) {
        return clause.inTail(BEHIND)
                .map(hit -> new Dated(hit.mention("when"), clause.to(hit.match().end("when"))))
                .findFirst()
                .or(() -> clause.dateBefore().map(hit -> before(clause, hit)));
    }

    /** The same where an object could follow that was meant and not the subject: «أسست الجمعية في 1990 فرعاً». */
    public static Optional<Dated> withoutObject(Clause clause) {
        var signed = clause.sentence().signed();
        var behind = clause.inTail(BEHIND).findFirst();
        var rest = signed.substring(behind.map(hit -> hit.match().end("when")).orElse(clause.tail()));
        return NO_OBJECT.matcher(rest).matches() || behind.isEmpty() && startsWithBasis(clause)
                ? of(clause)
                : Optional.empty();
    }

    /** Whether nothing that could be an object follows the verb and its subject. */
    public static boolean lacksObject(Clause clause) {
        return NO_OBJECT
                .matcher(clause.sentence().signed().substring(clause.tail()))
                .matches();
    }

    private static boolean startsWithBasis(Clause clause) {
        return clause.tail() >= clause.sentence().signed().length();
    }

    public static Dated before(Clause clause, Hit date) {
        var sentence = clause.sentence();
        return new Dated(date.mention("when"), sentence.span(date.match().start("first"), clause.tail()));
    }
}
