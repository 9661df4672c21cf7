package ijaza.fact.arabic.people;

import ijaza.fact.Cycle;
import ijaza.fact.Event;
import ijaza.fact.Event.Side;
import ijaza.fact.Fact;
import ijaza.fact.FactKind;
import ijaza.fact.Noted;
import ijaza.fact.arabic.clause.Act;
import ijaza.fact.arabic.clause.Clause;
import ijaza.fact.arabic.clause.Clauses;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.arabic.words.Numerals;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Mention;
import ijaza.fact.page.Reading;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds who chooses the members of a body and for how long: «... من تسعة أعضاء تنتخبهم الجمعية العامة لمدة ثلاث سنوات». */
public record TermsOfOffice(Clauses clauses) implements Finder {

    private static final String YEARS =
            "(?<years>(?:سنة واحدة|سنتين|عامين|" + Numerals.ANY + " (?:سنوات|أعوام|سنة|عاما)))(?![ء-ي])";
    private static final String FOR =
            "(?:لمدة|لفترة|لولاية|لدورة|مدته(?:م|ا)?|مدة ولايتهم|مدة عضويتهم)(?: (?:مدتها|زمنية))? " + YEARS;
    private static final Pattern CHOSEN_BY = Signs.pattern(
            "(?<![ء-ي])و?(?<verb>[يت]نتخب|[يت]عين|[يت]ختار|[يت]سمي)(?:هم|ها) (?<who>{body|post})(?:[^.؛]{0,80}? " + FOR
                    + ")?");
    private static final Pattern CHOSEN = Signs.pattern(
            "(?<![ء-ي])و?(?:[يت]تم |[يت]جري )?(?:[يت](?:نتخب|عين|ختار|كون تعيين)|تعيين|انتخاب)(?:ون|هم)?(?![ء-ي])[^.؛:{body}]{0,60}? "
                    + FOR
                    + "|(?<![ء-ي])[وف]?مدة (?:العضوية|عضوية الأعضاء|الدورة|عضويتهم|ولايتهم)(?: في(?:ه|ها)| في {body})?(?: ه[وي])? "
                    + YEARS.replace("years", "years2"));
    private static final Pattern EVERY =
            Signs.pattern("(?<![ء-ي])[يت]نتخبهم (?<who>{body}) (?<years>كل (?:سنة|سنتين|عام|عامين|" + Numerals.ANY
                    + " (?:سنوات|أعوام)))");
    private static final Pattern TERM =
            Signs.pattern("(?<![ء-ي])[وف]?(?<first>مدة (?:ولاية|عضوية|دورة) (?<what>{body})) (?:ه[وي] )?" + YEARS);
    private static final Pattern POST_FOR =
            Signs.pattern("(?<![ء-ي])(?<first>[يت](?:عين|نتخب) (?<post>{post}))[^.؛:،]{0,60}? " + FOR);

    /** Members of several kinds, of which only the last may be meant. */
    private static final Pattern SEVERAL =
            Pattern.compile("عضوية |برئاسة|،[^،]*،| و" + Numerals.ANY + " (?!عضو|اعضاء)");

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        var members = clauses.telling(Act.CONSIST, Act.CONTAIN)
                .filter(Clause::hasSubject)
                .filter(clause -> clause.named() == null || clause.named().kind() == Mention.Kind.BODY)
                .flatMap(clause -> Stream.of(
                                first(clause, CHOSEN_BY).flatMap(hit -> chosenBy(reading, clause, hit)),
                                first(clause, EVERY).map(hit -> every(reading, clause, hit)),
                                first(clause, CHOSEN).map(hit -> term(reading, clause, hit)))
                        .flatMap(found -> found));
        return Stream.of(
                        members,
                        reading.hits(POST_FOR).flatMap(hit -> ofPost(reading, hit)),
                        reading.hits(TERM).map(hit -> named(reading, hit)))
                .flatMap(found -> found);
    }

    /** Behind the clause, in the rest of its sentence. */
    private static Stream<Hit> first(Clause clause, Pattern pattern) {
        var signed = clause.sentence().signed();
        var stop = signed.indexOf('؛', clause.tail());
        return clause.sentence()
                .find(pattern, clause.tail(), stop < 0 ? signed.length() : stop)
                .limit(1)
                .filter(hit -> !SEVERAL.matcher(signed.substring(
                                clause.tail(),
                                Math.max(clause.tail(), hit.match().start())))
                        .find());
    }

    private static Stream<Fact> chosenBy(Reading reading, Clause clause, Hit hit) {
        var body = clause.who();
        var who = reading.full(hit, "who");
        if (who.equals(body)) {
            return Stream.empty();
        }
        var noun = hit.signed("verb").endsWith("نتخب") ? "انتخاب" : "تعيين";
        var statement = hit.text("verb") + " " + who + " أعضاء " + body;
        var evidence = clause.to(hit.match().end("who"));
        var told = reading.told("أعضاء " + body, hit.mention("who").name(), statement, evidence);
        var by = new Event(told, Side.WHO, noun + " أعضاء " + body, null, who);
        return hit.has("years") ? Stream.of(by, term(reading, clause, hit)) : Stream.of(by);
    }

    private static Fact term(Reading reading, Clause clause, Hit hit) {
        var group = hit.has("years") ? "years" : "years2";
        var years = hit.text(group);
        var subject = "مدة العضوية في " + clause.who();
        var told = reading.told(
                subject, years, subject + " " + years, clause.to(hit.match().end(group)));
        return new Noted(FactKind.CYCLE, told);
    }

    private static Fact every(Reading reading, Clause clause, Hit hit) {
        var what = "انتخاب أعضاء " + clause.who();
        var years = hit.text("years");
        var told = reading.told(
                what, years, "يجري " + what + " " + years, clause.to(hit.match().end("years")));
        return new Cycle(told, what, reading.full(hit, "who"));
    }

    private static Fact named(Reading reading, Hit hit) {
        var subject = "مدة ولاية " + reading.full(hit, "what");
        var years = hit.text("years");
        return new Noted(
                FactKind.CYCLE, reading.told(subject, years, subject + " " + years, hit.span("first", "years")));
    }

    /** «يعين رئيس الديوان ... لمدة أربع سنوات». */
    private static Stream<Fact> ofPost(Reading reading, Hit hit) {
        var post = reading.full(hit, "post");
        var subject = "مدة ولاية " + post;
        return post.indexOf(' ') < 0
                ? Stream.empty()
                : Stream.of(new Noted(
                        FactKind.CYCLE,
                        reading.told(
                                subject,
                                hit.text("years"),
                                subject + " " + hit.text("years"),
                                hit.span("first", "years"))));
    }
}
