package ijaza.fact.arabic;

import ijaza.fact.Event;
import ijaza.fact.Event.Side;
import ijaza.fact.Fact;
import ijaza.fact.arabic.clause.Act;
import ijaza.fact.arabic.clause.Clause;
import ijaza.fact.arabic.clause.Clauses;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Mention.Kind;
import ijaza.fact.page.Reading;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds dated acts: who signed, adopted, issued or opened what and when, and what was signed or opened when. */
record Events(Clauses clauses) implements Finder {

    private static final Act[] ACTIVE = {
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
    private static final Act[] PASSIVE = {
        Act.SIGN,
        Act.ADOPT,
        Act.TAKE,
        Act.LAUNCH,
        Act.START,
        Act.APPEAR,
        Act.OPEN,
        Act.INAUGURATE,
        Act.APPROVE,
        Act.CONCLUDE,
        Act.PUBLISH,
        Act.CLOSE,
        Act.MERGE,
        Act.HOLD,
        Act.MOVE
    };

    private static final int SPECIFIC = 4;
    private static final String INDEFINITE =
            "(?:اتفاقية|اتفاق|مذكرة|بروتوكول|إعلان|وثيقة|ميثاق|خطة|استراتيجية|برنامج|مدونة) (?:(?!مع |في |بين |عام |سنة |علي ){word} ){0,2}?"
                    + "(?:(?!في |بين |عام |سنة ){word}(?: ?مع {any})?|مع {any})(?![ء-ي])";
    private static final String WHAT = "(?<what>{any}|القرار (?:رقم )?(?:{numbered}|{symbol})|" + INDEFINITE + ")";
    private static final String DATE = "(?:،? (?:في |بتاريخ |يوم ){1,2}(?:(?:ال)?عام |سنة )?(?<inside>{date})،?)?";
    private static final Pattern OBJECT =
            Signs.pattern("^(?: {person})?(?<with> مع {any})?" + DATE + " (?:على )?[«\"]?" + WHAT + "[»\"]?");
    private static final Pattern LATER = Signs.pattern("^(?:(?:{person})?" + Phrases.WHEN
            + "|(?:(?!الذي|التي)[^.،؛:{date}]){0,90}?،?" + Phrases.WHEN_IN.replace("when", "later") + ")");
    private static final Pattern NAMES_OBJECT = Signs.pattern("^ (?:على )?{any}");

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        return Stream.of(
                        clauses.telling(ACTIVE)
                                .filter(clause -> clause.object() != null && clause.named() != null)
                                .flatMap(clause -> it(reading, clause)),
                        clauses.telling(ACTIVE)
                                .filter(Events::hasAgent)
                                .flatMap(clause ->
                                        clause.inTail(OBJECT).limit(1).flatMap(hit -> active(reading, clause, hit))),
                        clauses.telling(PASSIVE)
                                .filter(Events::isThing)
                                .flatMap(clause -> passive(reading, clause).stream()))
                .flatMap(found -> found);
    }

    private static boolean hasAgent(Clause clause) {
        var named = clause.named();
        return clause.hasSubject() && !clause.passive() && (named == null || named.kind() != Kind.PAPER);
    }

    /** Only a thing can be signed, and of bodies only those that are opened, launched, moved or closed. */
    private static boolean isThing(Clause clause) {
        var named = clause.named();
        if (named == null || clause.inTail(NAMES_OBJECT).findAny().isPresent()) {
            return false;
        }
        return named.kind() == Kind.PAPER
                || named.kind() == Kind.BODY
                        && (clause.passive()
                                || clause.is(Act.OPEN, Act.INAUGURATE, Act.START, Act.APPEAR)
                                || clause.verb().startsWith("الغي"));
    }

    private static Stream<Fact> active(Reading reading, Clause clause, Hit hit) {
        var end = hit.match().end("what");
        var dated = date(clause, hit, end);
        if (dated.isEmpty() || !isOne(what(reading, hit), hit)) {
            return Stream.empty();
        }
        var what = what(reading, hit);
        var noun = noun(clause) + " " + what;
        var act = verb(reading, clause) + clause.who() + (clause.is(Act.RATIFY) ? " على " : " ") + what;
        var when = dated.get().when();
        var told = reading.told(
                what, when.name(), act + " " + Phrases.on(when), dated.get().evidence());
        var agent = clause.named();
        var key = agent == null ? null : agent.name();
        var whenEvent = when.date() == null
                ? Bases.event(told, noun, when)
                : new Event(told, Side.WHEN, noun, when.date(), clause.who());
        return key == null
                ? Stream.of(whenEvent)
                : Stream.of(
                        whenEvent,
                        new Event(
                                reading.told(what, key, act, clause.to(end)),
                                Side.WHO,
                                noun,
                                when.date(),
                                clause.who()));
    }

    /** «..., وقد افتتحه رئيس الجمهورية في ...». */
    private static Stream<Fact> it(Reading reading, Clause clause) {
        var what = clause.object();
        var agent = clause.named();
        if (what == null || agent == null) {
            return Stream.empty();
        }
        var noun = noun(clause) + " " + what;
        var verb = verb(reading, clause).replaceFirst("ها? $", " ");
        var act = verb + reading.page().fullName(agent) + " " + what;
        return Dated.of(clause).stream()
                .flatMap(dated -> Stream.of(
                        Bases.event(
                                reading.told(
                                        what,
                                        dated.when().name(),
                                        act + " " + Phrases.on(dated.when()),
                                        dated.evidence()),
                                noun,
                                dated.when()),
                        new Event(
                                reading.told(what, agent.name(), act, clause.to(clause.tail())),
                                Side.WHO,
                                noun,
                                dated.when().date(),
                                reading.page().fullName(agent))));
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
        var later = clause.sentence()
                .find(LATER, end, Math.max(end, clause.end()))
                .map(found -> later(clause, found))
                .findFirst();
        return later.or(() -> clause.dateBefore()
                .map(date -> new Dated(
                        date.mention("when"),
                        clause.sentence().span(date.match().start("first"), end))));
    }

    private static String verb(Reading reading, Clause clause) {
        var written = clause.sentence()
                .span(clause.start(), clause.start() + clause.verb().length());
        return reading.show(written) + " ";
    }

    private static String noun(Clause clause) {
        return clause.acts().iterator().next().noun();
    }

    private static Optional<Fact> passive(Reading reading, Clause clause) {
        return Dated.of(clause).or(() -> later(clause)).map(dated -> {
            var subject = clause.who();
            var statement = (clause.is(Act.APPEAR, Act.START) ? verb(reading, clause) : "جرى " + noun(clause) + " ")
                    + subject + " " + Phrases.on(dated.when());
            var told = reading.told(subject, dated.when().name(), statement, dated.evidence());
            return Bases.event(told, noun(clause) + " " + subject, dated.when());
        });
    }

    private static Optional<Dated> later(Clause clause) {
        return clause.inTail(LATER).map(hit -> later(clause, hit)).findFirst();
    }

    private static Dated later(Clause clause, Hit hit) {
        var group = hit.has("when") ? "when" : "later";
        return new Dated(hit.mention(group), clause.to(hit.match().end(group)));
    }
}
