package ijaza.fact.arabic;

import ijaza.fact.Count;
import ijaza.fact.Fact;
import ijaza.fact.arabic.clause.Act;
import ijaza.fact.arabic.clause.Clause;
import ijaza.fact.arabic.clause.Clauses;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.arabic.words.Numerals;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Mention;
import ijaza.fact.page.Reading;
import ijaza.text.Span;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds how many things of a kind the text says that somebody or something has. */
record Counts(Clauses clauses) implements Finder {

    /** Neither times nor money nor measures, and nothing of which thousands are counted. */
    private static final String THING =
            "(?<thing>(?!(?:مرة|مرات|مرتين|سنة|سنوات|سنتين|عاما?|أعوام|أشهر|شهرا?|يوما?|أيام|أسابيع|أسبوعا?|ساعة|ساعات"
                    + "|دقيقة|دقائق|ألفا?|آلاف|مليونا?|ملايين|مليارا?|دينارا?|دولارا?|ريالا?|درهما?|جنيها?|ليرة|كيلومترا?|كم|متر|مترا|هكتارا?|نسمة|طنا?|بالمئة|بالمائة|في|من|فقط)(?![ء-ي]))"
                    + "[ء-ي]{3,}(?: (?:غير )?(?!سنويا|شهريا|حاليا|موزعة|موزعين|معينين|برئاسة|إضافة|علاوة|بمن|منها|منهم|تابعة)(?:[ء-ي]{2,}(?:ة|ا|ات|ين|ي)|أعضاء)(?![ء-ي])){0,2})";

    private static final String NUMBER = "(?<number>" + Numerals.ANY + ")";
    private static final String ONE = NUMBER + " " + THING;
    private static final Pattern EACH = Signs.pattern("(?:^|،? و ?)" + ONE + "(?=،? و|[^ء-ي]|$| )");
    private static final String ALL = "(?<all>" + Numerals.ANY + " [ء-ي]{3,}[^.؛:]{0,160})";

    private static final Pattern CONTAINS =
            Signs.pattern("^(?<joint>(?: (?:في|ضمن) (?:عضويت|صفوف|عضوي)(?:ه|ها|ته|تها)?| حاليا| اليوم)?) " + ALL);
    private static final Pattern CONSISTS = Signs.pattern("^(?<joint> (?:حاليا )?(?:من|على|إلى)) " + ALL);
    private static final Pattern IN_ITS_FIELDS = Signs.pattern(
            "^(?<joint> (?:اختصاصات|مهام|عمل|نشاط|أعمال|أنشطت|صلاحيات)(?:ه|ها) (?:في|عبر|من خلال|ضمن)) " + ALL);
    private static final Pattern FORMED = Signs.pattern("^(?<joint>) " + ALL);
    private static final Pattern OVERSEES = Signs.pattern("^(?<joint> على) " + ALL);
    private static final Pattern BELONGS =
            Signs.pattern("(?<![ء-ي])(?<verb>[وف]?[يت]تبع) (?:ل|إلى )?(?<of>{any}) " + ALL);
    private static final Pattern HAS = Signs.pattern("(?<![ء-ي])[وف]?(?<verb>لدى |لل?)(?<of>{any}) " + ALL);
    private static final Pattern NUMBER_OF = Signs.pattern(
            "(?<![ء-ي])[وف]?(?:[يت]?بلغ )?عدد (?<thing>[ء-ي]{3,}) (?<of>{any})(?: حاليا| اليوم)? (?<number>"
                    + Numerals.ANY + ")(?! ?(?:ألف|مليون|مليار|%))(?: (?<unit>[ء-ي]{3,}))?");
    private static final Pattern DEFINITE =
            Signs.pattern("(?<!ال[ء-ي]{1,14} )(?<thing>ال[ء-ي]{3,}(?: ال[ء-ي]{2,}(?:ة|ي))?) ال(?<number>"
                    + Numerals.SMALL + ") (?:ل|في )(?<of>{any})");
    private static final Pattern ITS = Signs.pattern("(?<![ء-ي])(?<first>[وف]?(?:ل|لدي)(?<pronoun>ها?)) " + ALL);
    private static final Pattern NUMBER_OF_ITS = Signs.pattern(
            "(?<![ء-ي])(?<first>[وف]?[يت]?بلغ عدد )(?<thing>(?:الدول )?[ء-ي]{3,}?)(?<pronoun>ها?)(?: حاليا| اليوم| الآن)? (?<number>"
                    + Numerals.ANY + ")(?! ?(?:ألف|مليون|مليار|%))(?: ?(?<unit>[ء-ي]{3,}))?");
    private static final Pattern NUMBER_OF_STATES = Signs.pattern(
            "(?<![ء-ي])(?<first>[وف]?[يت]?بلغ )عدد (?<thing>الدول الأعضاء|الأعضاء|أعضائه|أعضائها)(?: في (?<of>{body})| في(?:ها|ه))?(?: حاليا| اليوم| الآن)? (?<number>"
                    + Numerals.ANY + ")(?! ?(?:ألف|مليون|مليار|%))(?: ?(?<unit>[ء-ي]{3,}))?");
    private static final Pattern MADE_OF =
            Signs.pattern("(?<of>{body})،? (?<verb>(?:ال)?(?:مكون|مؤلف|متكون|مشكل)ة?) (?<joint>من) " + ALL);
    private static final Pattern HEAD_AND = Signs.pattern(
            "^(?<joint> (?:حاليا )?من (?:ال)?(?:رئيس|محافظ|أمين عام|مدير عام)ة?(?:ه|ها)?(?: (?:ونائب|ونائبين|ونائبان|ووكيل)(?:ه|ها|ا|ي)?(?: ل?لرئيس)?)? و)"
                    + ALL);
    private static final Pattern NOT_ALL = Pattern.compile("علاوة علي|فضلا عن|بالاضافة الي|باستثناء|عدا");

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        return Stream.of(
                        inTail(reading, CONTAINS, Act.CONTAIN, Act.HOLD),
                        inTail(reading, CONSISTS, Act.CONSIST, Act.REST),
                        inTail(reading, HEAD_AND, Act.CONSIST),
                        inTail(reading, FORMED, Act.FORM),
                        reading.hits(MADE_OF)
                                .filter(Counts::isWhole)
                                .flatMap(hit -> each(
                                        reading,
                                        hit,
                                        madeOf(reading, hit),
                                        hit.span().start())),
                        reading.hits(ITS).filter(Counts::isWhole).flatMap(hit -> its(reading, hit)),
                        reading.hits(NUMBER_OF_ITS, NUMBER_OF_STATES).flatMap(hit -> numberOfIts(reading, hit)),
                        inTail(reading, IN_ITS_FIELDS, Act.WORK),
                        inTail(reading, OVERSEES, Act.CONCERN),
                        reading.hits(BELONGS, HAS)
                                .filter(Counts::isWhole)
                                .flatMap(hit -> each(
                                        reading,
                                        hit,
                                        opening(reading, hit),
                                        hit.span().start())),
                        reading.hits(NUMBER_OF).map(hit -> numberOf(reading, hit)),
                        reading.hits(DEFINITE).map(hit -> definite(reading, hit)))
                .flatMap(found -> found);
    }

    private Stream<Count> inTail(Reading reading, Pattern pattern, Act... acts) {
        return clauses.telling(acts)
                .filter(clause -> clause.hasSubject()
                        && !NOT_ALL.matcher(clause.sentence().folded()).find())
                .flatMap(clause -> clause.inTail(pattern)
                        .limit(1)
                        .flatMap(hit -> each(
                                reading,
                                hit,
                                opening(reading, clause, hit),
                                clause.to(hit.match().end("joint")).start())));
    }

    private record Opening(String subject, String words) {}

    private static boolean isWhole(Hit hit) {
        return !NOT_ALL.matcher(hit.sentence().folded()).find();
    }

    private static Opening opening(Reading reading, Clause clause, Hit hit) {
        var verb = Phrases.verb(reading, clause);
        return new Opening(clause.who(), verb + " " + clause.who() + " " + hit.text("joint"));
    }

    private static Opening opening(Reading reading, Hit hit) {
        var subject = reading.full(hit, "of");
        var verb = hit.text("verb");
        var words = verb.startsWith("ل") && verb.length() <= 2
                ? Phrases.to(subject)
                : verb.endsWith("تبع") ? "يتبع " + Phrases.to(subject) : verb + " " + subject;
        return new Opening(subject, words);
    }

    /** «خمس لجان وثلاثة مراكز» counts twice. */
    private static Stream<Count> each(Reading reading, Hit hit, Opening opening, int start) {
        var counts = new ArrayList<Count>();
        var sentence = hit.sentence();
        var next = hit.match().start("all");
        for (var one : sentence.find(EACH, next, hit.match().end("all")).toList()) {
            if (one.match().start() > next) {
                break;
            }
            next = one.match().end();
            counts.add(count(reading, opening, one, start));
        }
        return counts.stream();
    }

    private static Count count(Reading reading, Opening opening, Hit one, int start) {
        var key = reading.show(one.span("number", "thing"));
        var words =
                (opening.words().strip() + (opening.words().endsWith(" و") ? "" : " ") + key).replaceAll(" {2,}", " ");
        var evidence = new Span(start, one.span("thing").end());
        return new Count(
                reading.told(opening.subject(), key, words, evidence),
                one.text("thing"),
                Numerals.number(one.signed("number")));
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
    private static Opening madeOf(Reading reading, Hit hit) {
        var body = reading.full(hit, "of");
        return new Opening(body, Phrases.agree(body, "يتكون ", "تتكون ") + body + " من");
    }

    /** «وله ستة فروع». */
    private Stream<Count> its(Reading reading, Hit hit) {
        return clauses.pronouns().meant(hit, "pronoun").stream()
                .flatMap(body -> each(
                        reading,
                        hit,
                        new Opening(body, Phrases.to(body)),
                        hit.span("first").start()));
    }

    /** «ويبلغ عدد أعضائها 22 دولة». */
    private Stream<Count> numberOfIts(Reading reading, Hit hit) {
        var isNamed = hit.match().namedGroups().containsKey("of") && hit.has("of");
        var hasPronoun = hit.match().namedGroups().containsKey("pronoun");
        var body = isNamed
                ? Optional.of(reading.full(hit, "of"))
                : hasPronoun ? clauses.pronouns().meant(hit, "pronoun") : own(reading, hit);
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

    private static Count definite(Reading reading, Hit hit) {
        var subject = reading.full(hit, "of");
        var key = reading.show(hit.span("thing", "number"));
        var things = Phrases.withoutArticle(hit.text("thing"));
        var number = Numerals.number(hit.signed("number"));
        var statement = Phrases.to(subject) + " " + hit.text("number") + " " + things;
        return new Count(reading.told(subject, key, statement, hit.span("thing", "of")), things, number);
    }
}
