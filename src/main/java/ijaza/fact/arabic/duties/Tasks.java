package ijaza.fact.arabic.duties;

import ijaza.fact.Fact;
import ijaza.fact.FactKind;
import ijaza.fact.Noted;
import ijaza.fact.Task;
import ijaza.fact.arabic.clause.Act;
import ijaza.fact.arabic.clause.Clause;
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
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what a body undertakes, is concerned with, aims at or does, as its clauses say. */
public record Tasks(Clauses clauses) implements Finder {

    private static final String NO_LIST =
            "(?!ما |(?:هذا|هذه|ذلك|تلك|ذات) |(?:ال)?(?:مهام|أهداف|وظائف|اختصاصات|مسؤوليات)(?![ء-ي])|تحقيق (?:ما |(?:ال)?أهداف(?: [ء-ي]+)?،? (?:منها|أهمها|أبرزها)|(?:ال)?أهداف(?:ها|ه)?(?: التالية| الآتية| المرجوة)?(?:[:،.]|$| من| و))|الآتي|التالي|رئاسة|منصب|(?:إدارة|قيادة|تسيير) (?:شؤون )?{body})";
    private static final Pattern UNDERTAKES =
            Signs.pattern("^:? (?<joint>)(?<tasks>" + NO_LIST + "(?:{body}|[ء-ي]).*)");
    private static final Pattern CONCERNED =
            Signs.pattern("^ (?:أساسا |أيضا |كذلك )?(?<joint>ب|على |ف?ي )(?<tasks>" + NO_LIST + "(?:{any}|[ء-ي]).*)");
    private static final Pattern AIMS =
            Signs.pattern("^ (?:أساسا |أيضا )?(?<joint>إلى |على |ب)(?<tasks>" + NO_LIST + "(?:{any}|[ء-ي]).*)");
    private static final Pattern WORKS_ON =
            Signs.pattern("^ (?:أساسا |أيضا )?(?<joint>على |(?<=[يت]قوم )ب)(?<tasks>" + NO_LIST + "(?:{any}|[ء-ي]).*)");
    private static final Pattern PURPOSE = Signs.pattern(
            "^[^.؛:]{0,120}?(?:بهدف |بغرض |من أجل |بغية |(?<!، و.{0,80})(?<![ء-ي])ل(?=ت[ء-ي]{2}ي[ء-ي] |دعم |تنسيق |حماية |مكافحة |ضمان |رعاية |خدمة |نشر |مساعدة |إغاثة |مساندة ))(?<tasks>[ء-ي]+(?: |$)[^.؛:]*)");
    private static final Pattern DOES = Signs.pattern(
            "^ (?:حاليا |أيضا |كذلك |سنويا )?(?<does>(?!حاكم |محافظ |مجلس |هيئة |لجنة |عدد |عددا |العديد |مجموعة |بعض |أول |ثاني |ثالث |رابع |خامس |أحد |إحدى |أهم |أكبر |أقدم |أعرق |أبرز |أفضل |واحدة? |واحدا |مدير |رئيس |أمين |إلى |من |على |في |ب|هذا |هذه |ذلك |أن |أولويات |محل |علي(?:ه|ها) |في(?:ه|ها) |{date})[ء-ي]{3,}.*)");
    /** «تعنى لجنة كذا بكذا، واللجنة المالية ...»: behind a comma another body may have a verb of its own. */
    private static final Pattern OTHERS = Signs.pattern("، و{body}");

    private static final int FEWEST_LETTERS = 8;
    private static final int MOST_LETTERS = 240;

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        return Stream.of(
                        clauses.telling(Foundings.ACTS).flatMap(clause -> purposes(reading, clause)),
                        tasks(reading, UNDERTAKES, Act.ASSUME),
                        tasks(reading, CONCERNED, Act.CONCERN),
                        tasks(reading, AIMS, Act.AIM),
                        tasks(reading, WORKS_ON, Act.WORK),
                        clauses.telling(Act.DO)
                                .filter(Tasks::isOfBody)
                                .flatMap(clause ->
                                        clause.inTail(DOES).limit(1).flatMap(hit -> does(reading, clause, hit))))
                .flatMap(found -> found);
    }

    /** «أُنشئ الصندوق ... بهدف دعم ...». */
    private static Stream<Fact> purposes(Reading reading, Clause clause) {
        var signed = clause.sentence().signed();
        return Foundings.body(reading, clause).stream()
                .filter(_ -> clause.object() != null || Foundings.saysWhat(clause))
                .flatMap(body -> clause.sentence()
                        .find(PURPOSE, clause.tail(), signed.length())
                        .limit(1)
                        .filter(hit -> Parts.opensAct(hit.signed("tasks").split(" ", 2)[0]))
                        .flatMap(hit ->
                                Parts.acts(
                                        clause.sentence(),
                                        hit.match().start("tasks"),
                                        hit.match().end("tasks"))
                                        .stream())
                        .filter(part -> part.length() >= FEWEST_LETTERS && part.length() <= MOST_LETTERS)
                        .map(part -> {
                            var task = reading.show(part);
                            var statement = Phrases.agree(body, "أُنشئ ", "أُنشئت ") + body + " بهدف " + task;
                            var evidence = new Span(clause.to(clause.tail()).start(), part.end());
                            return new Task(reading.told(body, task, statement, evidence));
                        }));
    }

    private static boolean isOfBody(Clause clause) {
        return clause.hasSubject() && (clause.named() == null || clause.named().kind() == Kind.BODY);
    }

    private Stream<Fact> tasks(Reading reading, Pattern pattern, Act... acts) {
        return clauses.telling(acts)
                .filter(Tasks::isOfBody)
                .flatMap(clause -> clause.inTail(pattern).limit(1).flatMap(hit -> tasks(reading, clause, hit)));
    }

    private static Stream<Fact> tasks(Reading reading, Clause clause, Hit hit) {
        var from = hit.match().start("tasks");
        var first = hit.signed("tasks").split(" ", 2)[0];
        var isConcern = clause.is(Act.CONCERN);
        if (!isConcern && !Parts.opensAct(first) && !startsWithAct(clause, from)) {
            return Stream.empty();
        }
        var joint = hit.text("joint") + (hit.signed("joint").endsWith(" ") ? " " : "");
        var opening = verb(reading, clause) + " " + clause.who() + " " + joint;
        var start = clause.to(from + 1).start();
        return Parts.acts(clause.sentence(), from, to(hit)).stream()
                .filter(part -> part.length() <= MOST_LETTERS && part.length() >= FEWEST_LETTERS)
                .map(part -> {
                    var task = reading.show(part);
                    return new Task(reading.told(clause.who(), task, opening + task, new Span(start, part.end())));
                });
    }

    /** A name that begins with a verbal noun hides it: «إدارة الغابات». */
    private static boolean startsWithAct(Clause clause, int from) {
        return Signs.isSign(clause.sentence().signed().charAt(from))
                && Parts.opensAct(clause.sentence().mention(from).core().getFirst());
    }

    /** Other acts may follow behind what ends the clause for other kinds of facts, but not behind what another body does. */
    private static int to(Hit hit) {
        var other = OTHERS.matcher(hit.signed("tasks"));
        return other.find()
                ? hit.match().start("tasks") + other.start()
                : hit.match().end("tasks");
    }

    private static String verb(Reading reading, Clause clause) {
        return Phrases.verb(reading, clause);
    }

    /** The verb with what follows, where both stand side by side; else what the verb is said of. */
    private static Stream<Fact> does(Reading reading, Clause clause, Hit hit) {
        var acts = Parts.acts(
                clause.sentence(), hit.match().start("does"), hit.match().end("does"));
        var object = acts.getFirst();
        var verb = verb(reading, clause);
        if (object.length() < FEWEST_LETTERS || object.length() > MOST_LETTERS) {
            return Stream.empty();
        }
        var start = clause.sentence().span(clause.start(), clause.start() + 1).start();
        var isJoined = clause.tail() == clause.start() + clause.verb().length();
        var statement = verb + " " + clause.who() + " " + reading.show(object);
        var key = isJoined ? reading.show(new Span(start, object.end())) : reading.show(object);
        var evidence = new Span(clause.to(clause.tail()).start(), object.end());
        var told = reading.told(clause.who(), key, statement, evidence);
        return Stream.of(isJoined ? new Task(told) : new Noted(FactKind.TASK, told));
    }
}
