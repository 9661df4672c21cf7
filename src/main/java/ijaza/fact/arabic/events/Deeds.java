package ijaza.fact.arabic.events;

import ijaza.fact.Event;
import ijaza.fact.Event.Side;
import ijaza.fact.Fact;
import ijaza.fact.arabic.clause.Act;
import ijaza.fact.arabic.clause.Clause;
import ijaza.fact.arabic.clause.Clauses;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.arabic.telling.Dated;
import ijaza.fact.arabic.telling.Phrases;
import ijaza.fact.arabic.telling.Tellings;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Mention.Kind;
import ijaza.fact.page.Reading;
import ijaza.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds who signed, adopted, issued or opened what, and when. */
public record Deeds(Clauses clauses) implements Finder {

    private static final Act[] ACTS = {
        Act.SIGN,
        Act.ADOPT,
        Act.TAKE,
        Act.LAUNCH,
        Act.ISSUE,
        Act.OPEN,
        Act.INAUGURATE,
        Act.APPROVE,
        Act.CONCLUDE,
        Act.PUBLISH,
        Act.RATIFY
    };
    private static final int SPECIFIC = 4;
    private static final String INDEFINITE =
            "(?:اتفاقية|اتفاق|مذكرة|بروتوكول|إعلان|وثيقة|ميثاق|خطة|استراتيجية|برنامج|مدونة) (?:(?!مع |في |بين |عام |سنة |علي ){word} ){0,2}?"
                    + "(?:(?!في |بين |عام |سنة ){word}(?: ?مع {any})?|مع {any})(?![ء-ي])";
    /** What is opened or launched has a sort and a name of its own, as far as the next preposition. */
    private static final String PLACE =
            "(?:محطة|مشروع|سد|جسر|معرض|مهرجان|مبنى|فرع|ملتقى|منتدى|مؤتمر|مستشفى|مطار|ميناء|حملة|منصة|مبادرة)"
                    + "(?: (?!بحضور|بمشاركة|وذلك|الذي|التي|عام |سنة |يوم |في |على |من |بين |ب[ء-ي]{3,}|و[ء-ي]{3,}|ال[يآ]وم|أمس)(?:{any}|{word}|[«»\"])){1,6}"
                    + "(?= ?[.،]|$| (?:في|بحضور|بمشاركة|الذي|التي|وذلك|يوم|عام|سنة|ب[ء-ي]{3,})(?![ء-ي]))";

    private static final String WHAT =
            "(?<what>{any}|القرار (?:رقم )?(?:{numbered}|{symbol})|" + INDEFINITE + "|" + PLACE + ")";
    private static final String DATE =
            "(?:،? (?:(?:في |بتاريخ |يوم ){1,2}(?:(?:ال)?عام |سنة )?|(?:عام|سنة) )(?<inside>{date})،?)?";
    private static final Pattern OBJECT =
            Signs.pattern("^(?: {person})?(?<with> مع {any})?" + DATE + " (?:على )?[«\"]?" + WHAT + "[»\"]?");

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        return Stream.concat(
                clauses.telling(ACTS)
                        .filter(clause -> clause.object() != null && clause.named() != null)
                        .flatMap(clause -> it(reading, clause)),
                clauses.telling(ACTS)
                        .filter(Deeds::hasAgent)
                        .flatMap(
                                clause -> clause.inTail(OBJECT).limit(1).flatMap(hit -> active(reading, clause, hit))));
    }

    private static boolean hasAgent(Clause clause) {
        var named = clause.named();
        return clause.hasSubject() && !clause.passive() && (named == null || named.kind() != Kind.PAPER);
    }

    private static Stream<Fact> active(Reading reading, Clause clause, Hit hit) {
        var what = what(reading, hit);
        var end = hit.match().end("what");
        return date(clause, hit, end).filter(_ -> isOne(what, hit)).stream().flatMap(dated -> {
            var act =
                    Phrases.verb(reading, clause) + " " + clause.who() + (clause.is(Act.RATIFY) ? " على " : " ") + what;
            return told(reading, clause, what, act, dated, clause.to(end));
        });
    }

    /** When it was done, and by whom where the sentence names somebody. */
    private static Stream<Fact> told(
            Reading reading, Clause clause, String what, String act, Dated dated, Span evidence) {
        var noun = clause.noun() + " " + what;
        var when = dated.when();
        var told = reading.told(what, when.name(), act + " " + Phrases.on(when), dated.evidence());
        var date = when.date() == null
                ? Tellings.event(told, noun, when)
                : new Event(told, Side.WHEN, noun, when.date(), clause.who());
        var agent = clause.named();
        return agent == null
                ? Stream.of(date)
                : Stream.of(
                        date,
                        new Event(
                                reading.told(what, agent.name(), act, evidence),
                                Side.WHO,
                                noun,
                                when.date(),
                                clause.who()));
    }

    /** «..., وقد افتتحه رئيس الجمهورية في ...». */
    private static Stream<Fact> it(Reading reading, Clause clause) {
        var what = clause.object();
        if (what == null || !clause.hasSubject()) {
            return Stream.empty();
        }
        var act = Phrases.verb(reading, clause).replaceFirst("ها?$", "") + " " + clause.who() + " " + what;
        return Dated.of(clause).stream()
                .flatMap(dated -> told(reading, clause, what, act, dated, clause.to(clause.tail())));
    }

    private static String what(Reading reading, Hit hit) {
        return hit.signed("what").length() == 1
                ? reading.full(hit, "what")
                : hit.text("what") + (hit.has("with") ? " " + hit.text("with") : "");
    }

    /** «مذكرة تفاهم» alone could be any. */
    private static boolean isOne(String what, Hit hit) {
        return hit.signed("what").length() == 1 || what.contains(" مع ") || what.split(" ").length >= SPECIFIC;
    }

    private static Optional<Dated> date(Clause clause, Hit hit, int end) {
        if (hit.has("inside")) {
            return Optional.of(new Dated(hit.mention("inside"), clause.to(end)));
        }
        return Dated.later(clause, end)
                .or(() -> clause.dateBefore()
                        .map(date -> new Dated(
                                date.mention("when"),
                                clause.sentence().span(date.match().start("first"), end))));
    }
}
