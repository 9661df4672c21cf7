package ijaza.fact.arabic.bodies;

import ijaza.fact.Body;
import ijaza.fact.Body.Side;
import ijaza.fact.Fact;
import ijaza.fact.Task;
import ijaza.fact.Told;
import ijaza.fact.arabic.clause.Act;
import ijaza.fact.arabic.clause.Clauses;
import ijaza.fact.arabic.founding.Foundings;
import ijaza.fact.arabic.page.Parts;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.arabic.telling.Phrases;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Mention.Kind;
import ijaza.fact.page.Reading;
import ijaza.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what a body is, which one it belongs to and what it was before. */
public record Bodies(Clauses clauses) implements Finder {

    private static final Pattern ROLE = Signs.pattern(
            "(?<=^[^ء-ي]{0,6}(?:[وف]|إن |أما |كما أن )?|[؛:،.] (?:[وف]|إن |أما |كما أن )?|أن )(?<what>{body})(?: \\([^)]{1,80}\\))?(?: في [ء-ي]{3,})?(?:، [^،.]{1,80}،)? (?:ه[وي]|عبارة عن) "
                    + "(?<role>(?:{body}|ال|جزء من |أحد |إحدى |أهم |أكبر |أول |أقدم |أعلى |" + Phrases.SORT
                    + ")[^.،؛]*?)(?: (?:الذي|التي) (?<does>[يت][^.،؛]+)|(?=[.،؛]|$|" + Phrases.AND_VERB + "))");
    private static final Pattern BARE_ROLE = Signs.pattern(
            "^[^ء-ي]{0,3}(?:[وف]|إن )?(?<what>{body})(?: \\([^)]{1,80}\\))?(?: [a-z][a-z ,&-]{2,80}[a-z])?(?:،| ?:| [–-])? (?<role>(?:(?:إحدى|أحد) ال[ء-ي]{3,}|"
                    + Phrases.SORT
                    + ") (?!هو|هي)[ء-ي]+[^.،؛:]*?)(?: (?<does>[يت](?:تولى|عنى|ختص|هدف|عمل|سعى|شرف|قدم) [^.،؛]+))?(?=[.،؛]| (?:تأسس|أنشئ|تتولى|يتولى|تعنى|يعنى|تهدف|يهدف|تعمل|يعمل|تختص|يختص|تسعى|يسعى|مقره|التي|الذي|تضم|يضم|تتبع|يتبع)|$)");
    /** «البنك ... بنك إنمائي متعدد الأطراف»: an indefinite head beside a name is no name but what the body is. */
    private static final Pattern NAMELIKE_ROLE = Signs.pattern(
            "^[^ء-ي]{0,3}(?:[وف]|إن )?(?<what>{body})(?: \\([^)]{1,80}\\))?،? (?<role>{body}(?: ال[ء-ي]+| ل?{body}| في {word}| تابعة? ل{body}){0,3}?)(?<does>)(?=[،.؛]| (?:تأسست?|أنشئت?|[يت](?:تولى|عنى|هدف|عمل|ختص|سعى|ضم|تبع)))");

    private static final Pattern COUNTED_AS = Signs.pattern(Phrases.BEGIN
            + "(?<first>[يت]عد|[يت]عتبر|[يت]مثل) (?<what>{body}) (?<role>(?!أول )(?:(?:أحد|إحدى|أهم|أكبر|أقدم|أعرق|أبرز|ثاني|ثالث|رابع|خامس|واحدا من|واحدة من|من (?:أهم|أبرز|أكبر|أقدم|أعرق)|ال|"
            + Phrases.SORT + ")[^.،؛:]{4,160}?))(?:(?= (?:الذي|التي|وقد|و[يت]))|(?=[.،؛]|$))(?<does>)");
    private static final Pattern AND_IS = Signs.pattern(
            "،? و(?<is>ه[وي])(?: بذلك| أيضا| اليوم| حاليا)? (?<role>(?:أول |أكبر |إحدى |أحد |أقدم |أعلى |أعرق )?(?:{body}|ال(?:جهاز|جهة|مرجع|ذراع|مظلة)|"
                    + Phrases.SORT + ") ?[^.،؛:]*?)(?=[.،؛]|$|" + Phrases.AND_VERB
                    + "| [يت](?:تمتع|تولى|عنى|هدف|ضم)(?![ء-ي]))");
    private static final Pattern CALLED = Signs.pattern(
            "(?<![ء-ي])(?<first>[وف]?(?:كانت? )?(?:[يت]سمى|[يت]عرف|[يت]حمل اسم|[يت]طلق علي(?:ه|ها))(?: سابقا| آنذاك| حينها| في السابق| قبل ذلك| في البداية| باسم| اسم| ب)*) ?[«\"]?(?<old>{body})");
    private static final Pattern UNDER_NAME =
            Signs.pattern("^[^؛.]{0,80}?(?<first>(?:تحت اسم|باسم|تحت مسمى)) [«\"]?(?<old>{body})");
    private static final Pattern FORMERLY =
            Signs.pattern("(?<what>{any}) \\((?<old>{any}) (?<last>في السابق|سابقا)\\)");
    private static final Pattern KNOWN_AS = Signs.pattern(
            "(?<what>{any})،? (?:المعروفة?|المسماة?) (?:سابقا|في السابق) ب(?:اسم )?(?<old>(?<last>{any}))");
    private static final Pattern PARENT =
            Signs.pattern("(?<what>{body}) (?:التابعة?|(?<=^[^ء-ي]{0,6}{body} )تابعة?) ل(?<parent>{body})");
    private static final Pattern IN_PARENT = Signs.pattern(".* في (?<parent>{body})");

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        return Stream.of(
                        reading.hits(ROLE, BARE_ROLE, COUNTED_AS)
                                .filter(hit -> isTold(hit))
                                .map(hit -> role(reading, hit)),
                        reading.hits(NAMELIKE_ROLE).filter(Bodies::isIndefinite).map(hit -> role(reading, hit)),
                        reading.hits(AND_IS).flatMap(hit -> andIs(reading, hit)),
                        called(reading),
                        reading.hits(ROLE, BARE_ROLE)
                                .filter(Bodies::meansTheRole)
                                .map(hit -> does(reading, hit)),
                        reading.hits(FORMERLY, KNOWN_AS).map(hit -> formerly(reading, hit)),
                        reading.hits(PARENT).map(hit -> parent(reading, hit)))
                .flatMap(found -> found);
    }

    private static Body role(Reading reading, Hit hit) {
        var subject = reading.full(hit, "what");
        var role = hit.text("role").replaceFirst(" (?:فيه|فيها|له|لها|به|بها)$", "");
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
        return hit.mentions("role").isEmpty() || Parts.share(hit, "role", "does");
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

    private static boolean isIndefinite(Hit hit) {
        var role = hit.text("role");
        return role.matches(Phrases.SORT + " (?!ال)\\S+.*") && !role.equals(hit.text("what"));
    }

    /** Nothing of an opinion or a wish. */
    private static boolean isTold(Hit hit) {
        return !hit.sentence().folded().endsWith("؟") && !hit.text("role").endsWith(":");
    }

    /** «..., وهي مؤسسة عمومية ...»: said of whom the sentence speaks. */
    private Stream<Body> andIs(Reading reading, Hit hit) {
        return whoIs(reading, hit).stream().map(subject -> {
            var role = hit.text("role");
            var statement = subject + Phrases.agree(subject, " هو ", " هي ") + role;
            return body(reading, reading.told(subject, role, statement, hit.span("is", "role")), Side.ROLE, null);
        });
    }

    /** The only body named before that agrees, or the one with the head that the role repeats. */
    private Optional<String> whoIs(Reading reading, Hit hit) {
        var feminine = hit.signed("is").equals("هي");
        var named = hit.sentence().mentions().stream()
                .filter(mention -> mention.kind() == Kind.BODY
                        && mention.span().end() <= hit.span("is").start())
                .map(reading.page()::fullName)
                .distinct()
                .filter(name -> Phrases.agree(name, "m", "f").equals(feminine ? "f" : "m"))
                .toList();
        var alike = named.stream()
                .filter(name -> hit.text("role").matches("(?:\\S+ )?" + name.split(" ")[0] + "(?: .*)?"))
                .toList();
        var fit = named.size() == 1 ? named : alike;
        return named.isEmpty()
                ? clauses.pronouns().meant(hit, "is")
                : Optional.of(fit).filter(one -> one.size() == 1).map(List::getFirst);
    }

    /** «وكانت تسمى ...», «تأسست باسم ...»: the old name of whom the clause is about. */
    private Stream<Body> called(Reading reading) {
        var past = reading.hits(CALLED)
                .filter(hit -> hit.signed("first").matches(".*(?:كان|سابق|انذاك|حينها).*"))
                .flatMap(hit -> clauses.in(hit.sentence())
                        .filter(clause -> clause.is(Act.BE_CALLED, Act.LAUNCH) && clause.hasSubject())
                        .filter(clause -> clause.start() >= hit.match().start()
                                && clause.start() < hit.match().end())
                        .limit(1)
                        .flatMap(clause -> called(reading, clause.who(), hit, hit.span("first", "old"))));
        var founded = clauses.telling(Foundings.ACTS)
                .flatMap(clause -> clause.inTail(UNDER_NAME)
                        .limit(1)
                        .flatMap(hit -> called(
                                reading,
                                Foundings.body(reading, clause)
                                        .orElse(hit.mention("old").name()),
                                hit,
                                clause.to(hit.match().end("old")))));
        return Stream.concat(past, founded);
    }

    private static Stream<Body> called(Reading reading, String subject, Hit hit, Span evidence) {
        var old = hit.mention("old").name();
        if (subject.equals(old)) {
            return Stream.empty();
        }
        var statement = Phrases.agree(subject, "كان ", "كانت ") + subject + " في السابق " + old;
        return Stream.of(body(reading, reading.told(subject, old, statement, evidence), Side.FORMERLY, null));
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

    public static Body body(Reading reading, Told told, Side side, @Nullable String parent) {
        return new Body(told, side, reading.page().aliases(told.subject()), parent);
    }
}
