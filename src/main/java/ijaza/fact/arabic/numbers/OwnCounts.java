package ijaza.fact.arabic.numbers;

import ijaza.fact.Count;
import ijaza.fact.Fact;
import ijaza.fact.arabic.clause.Pronouns;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.arabic.telling.Phrases;
import ijaza.fact.arabic.words.Numerals;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Mention;
import ijaza.fact.page.Reading;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds numbers of things without a verb of having: «وله ستة فروع», «ويبلغ عدد أعضائها 22 دولة», «مجلس مؤلف من ...». */
public record OwnCounts(Pronouns pronouns) implements Finder {

    private static final String NO_MASS = "(?! ?(?:ألف|آلاف|مليون|ملايين|مليار|مليارات|%))";
    private static final Pattern ITS =
            Signs.pattern("(?<![ء-ي])(?<first>[وف]?(?:ل|لدي)(?<pronoun>ها?)) " + CountedThings.ALL);
    private static final Pattern NUMBER_OF_ITS = Signs.pattern(
            "(?<![ء-ي])(?<first>[وف]?[يت]?بلغ عدد )(?<thing>(?:الدول )?[ء-ي]{3,}?)(?<pronoun>ها?)(?: حاليا| اليوم| الآن)? (?<number>"
                    + Numerals.ANY + ")" + NO_MASS + "(?: ?(?<unit>[ء-ي]{3,}))?");
    private static final Pattern NUMBER_OF_STATES = Signs.pattern(
            "(?<![ء-ي])(?<first>[وف]?[يت]?بلغ )عدد (?<thing>الدول الأعضاء|الأعضاء|أعضائه|أعضائها)(?: في (?<of>{body})| في(?:ها|ه))?(?: حاليا| اليوم| الآن)? (?<number>"
                    + Numerals.ANY + ")" + NO_MASS + "(?: ?(?<unit>[ء-ي]{3,}))?");
    private static final Pattern MADE_OF = Signs.pattern(
            "(?<of>{body})،? (?<verb>(?:ال)?(?:مكون|مؤلف|متكون|مشكل)ة?) (?<joint>من) " + CountedThings.ALL);
    private static final Pattern NUMBER_OF = Signs.pattern(
            "(?<![ء-ي])[وف]?(?:[يت]?بلغ )?عدد (?<thing>[ء-ي]{3,}) (?<of>{any})(?: حاليا| اليوم)? (?<number>"
                    + Numerals.ANY + ")" + NO_MASS + "(?: (?<unit>[ء-ي]{3,}))?");
    private static final Pattern MEMBERSHIP = Signs.pattern(
            "(?<![ء-ي])[وف]?(?<verb>[يت](?:تألف|تكون)) عضوية (?<of>{body}) (?<joint>من) " + CountedThings.ALL);
    /** «يتولى إدارة الهيئة مجلس يتكون من خمسة أعضاء». */
    private static final Pattern BOARD = Signs.pattern(
            "(?<![ء-ي])[وف]?(?<verb>[يت](?:تولى|دير))(?: إدارة)? (?<of>{body}) مجلس (?:مكون|مؤلف|مشكل|يتكون|يتألف|يتشكل) (?<joint>من (?:(?:ال)?رئيس(?: ونائب(?:ه|ا)?)? و)?) ?"
                    + CountedThings.ALL);

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        return Stream.of(
                        reading.hits(MADE_OF)
                                .filter(CountedThings::isWhole)
                                .flatMap(hit -> whatIsMade(reading, hit).stream()
                                        .flatMap(body -> CountedThings.each(
                                                reading,
                                                hit,
                                                madeOf(body),
                                                hit.span().start()))),
                        reading.hits(MEMBERSHIP)
                                .filter(CountedThings::isWhole)
                                .flatMap(hit -> CountedThings.each(
                                        reading,
                                        hit,
                                        new CountedThings.Opening(
                                                reading.full(hit, "of"),
                                                "تتألف عضوية " + reading.full(hit, "of") + " من"),
                                        hit.span().start())),
                        reading.hits(BOARD)
                                .filter(CountedThings::isWhole)
                                .flatMap(hit -> CountedThings.each(
                                        reading,
                                        hit,
                                        board(reading, hit),
                                        hit.span().start())),
                        reading.hits(ITS).filter(CountedThings::isWhole).flatMap(hit -> its(reading, hit)),
                        reading.hits(NUMBER_OF).map(hit -> numberOf(reading, hit)),
                        reading.hits(NUMBER_OF_ITS, NUMBER_OF_STATES).flatMap(hit -> numberOfIts(reading, hit)))
                .flatMap(found -> found);
    }

    private static Count numberOf(Reading reading, Hit hit) {
        var subject = reading.full(hit, "of");
        var thing = hit.text("thing");
        var key = hit.has("unit") ? reading.show(hit.span("number", "unit")) : hit.text("number");
        var statement = "عدد " + thing + " " + subject + " " + key;
        var told = reading.told(subject, key, statement, hit.span());
        return new Count(told, thing, Numerals.number(hit.signed("number")));
    }

    /** «مجلس مؤلف من تسعة أعضاء». */
    private static CountedThings.Opening madeOf(String body) {
        return new CountedThings.Opening(body, Phrases.agree(body, "يتكون ", "تتكون ") + body + " من");
    }

    /** An indefinite participle behind a definite name is said of what the sentence begins with: «المجلس هيئة داخل المنظومة مؤلفة من ...». */
    private static Optional<String> whatIsMade(Reading reading, Hit hit) {
        var name = hit.mention("of").name();
        var isHere = hit.signed("verb").startsWith("ال")
                || !name.contains("ال")
                || hit.match().start() == 0;
        var opening = hit.sentence().mentions().stream()
                .findFirst()
                .filter(first ->
                        first.kind() == Mention.Kind.BODY && first.folded().start() == 0)
                .map(reading.page()::fullName);
        return isHere ? Optional.of(reading.full(hit, "of")) : opening;
    }

    /** «وله ستة فروع». */
    private Stream<Count> its(Reading reading, Hit hit) {
        return pronouns.meant(hit, "pronoun").stream()
                .flatMap(body -> CountedThings.each(
                        reading,
                        hit,
                        new CountedThings.Opening(body, Phrases.to(body)),
                        hit.span("first").start()));
    }

    /** «ويبلغ عدد أعضائها 22 دولة». */
    private Stream<Count> numberOfIts(Reading reading, Hit hit) {
        var isNamed = hit.match().namedGroups().containsKey("of") && hit.has("of");
        var hasPronoun = hit.match().namedGroups().containsKey("pronoun");
        var body = isNamed
                ? Optional.of(reading.full(hit, "of"))
                : hasPronoun ? pronouns.meant(hit, "pronoun") : own(reading, hit);
        var thing = hit.text("thing").replaceFirst("ئ(?:ها?)?$", "ء").replaceFirst("(?:الأعضاء|اعضاء)$", "الأعضاء");
        return body.stream().map(subject -> {
            var key = hit.has("unit") ? reading.show(hit.span("number", "unit")) : hit.text("number");
            var things = Phrases.withoutArticle(thing);
            var statement = thing.startsWith("ال")
                    ? "عدد " + thing + " في " + subject + " " + key
                    : "عدد " + things + " " + subject + " " + key;
            return new Count(
                    reading.told(subject, key, statement, hit.span()), things, Numerals.number(hit.signed("number")));
        });
    }

    /** The members of no body named in the sentence are those of the page's own, where it names no other. */
    private static Optional<String> own(Reading reading, Hit hit) {
        var own = reading.page().organisation();
        var named = hit.sentence().mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.BODY)
                .map(reading.page()::fullName)
                .toList();
        return own.filter(name -> named.stream().allMatch(name::equals) && !named.isEmpty());
    }

    private static CountedThings.Opening board(Reading reading, Hit hit) {
        var body = "مجلس إدارة " + reading.full(hit, "of");
        return new CountedThings.Opening(body, "يتكون " + body + " " + hit.text("joint"));
    }
}
