package ijaza.fact.arabic;

import ijaza.fact.Event;
import ijaza.fact.Event.Side;
import ijaza.fact.Fact;
import ijaza.fact.Office;
import ijaza.fact.arabic.clause.Act;
import ijaza.fact.arabic.clause.Clause;
import ijaza.fact.arabic.clause.Clauses;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Mention;
import ijaza.fact.page.Mention.Kind;
import ijaza.fact.page.Reading;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds who holds, took over or first held a post, by the verbs that say so. */
record Posts(Clauses clauses) implements Finder {

    private static final String POST = "(?<post>{post}(?: (?!منذ|في |خلفا|عام |سنة |حاليا)[ء-ي]{3,}){0,3})";
    private static final Pattern OCCUPIES =
            Signs.pattern("^ (?:حاليا )?(?:منصب |مهام |رئاسة |إدارة |قيادة |أمانة )(?:(?<what>{body})|" + POST + ")");
    private static final Pattern OCCUPIES_LATER =
            Signs.pattern("(?<first>[يت]شغل (?:حاليا )?(?:منصب|مهام)) (?<post>{post}),? ?(?:حاليا )?(?<who>{person})");
    private static final Pattern SINCE = Signs.pattern("^(?: {any}|[^.،؛{date}]){0,60}?،?" + Phrases.WHEN);
    private static final Pattern FIRST = Signs.pattern(
            "(?<first>[وف]?كانت? (?<who>{person})،? (?<post>أول (?:رئيسة?|مديرة?|أمينة?|محافظ|وزيرة?|عميدة?|مفوضة?|نقيب|حاكم|قائد|مفتي)(?: (?!ل)[ء-ي]{3,}){0,2})) (?:لل?|يرأس )(?<what>{body})");
    private static final Pattern IS_POST =
            Signs.pattern("(?<first>(?<post>{post})) (?:الحالية? )?ه[وي] (?<who>{person})");
    private static final Pattern LABELLED =
            Signs.pattern("^[^ء-ي]{0,3}(?<first>(?<post>{post})) ?[:：/–-] ?(?<who>{person})[^ء-ي]*$");
    private static final Pattern NAMED_TO = Signs.pattern(
            "(?<who>{person}) (?<post>(?:رئيس|مدير|أمين|محافظ|وزير|عميد|مفوض|منسق|نقيب|نائب)(?:ا|ة)(?: (?:عاما|عامة|تنفيذيا|تنفيذية|إقليميا|إقليمية)){0,2}) (?:لل?|علي )(?<what>{body})");
    private static final Pattern PRESIDES = Signs.pattern(Phrases.BEGIN
            + "(?<first>[يت](?:شغل|تولى)) (?<post>رئاسة|إدارة|أمانة) (?<what>{body}) (?:حاليا )?(?<who>{person})");
    private static final Pattern OVERSEES =
            Signs.pattern(Phrases.BEGIN + "(?<first>[يت]شرف علي(?<pronoun>ها?)) (?<who>{person})");
    private static final Pattern APPOINTING = Signs.pattern(
            "(?<first>صدر[ت]? [^.؛]{0,80}?ب(?:تعيين|تكليف)) (?<who>{person}) (?<post>(?:رئيس|مدير|أمين|محافظ|عميد|منسق|نائب)(?:ا|ة)(?: (?:عاما|عامة|تنفيذيا|تنفيذية)){0,2}) لل?(?<what>{body})");
    private static final Pattern TOOK_OVER =
            Signs.pattern("^ (?<duty>(?:مهام|منصب|عمل|مسؤوليات)ها?(?![ء-ي]))(?: رسميا)?" + Phrases.WHEN);
    private static final Pattern AFTER = Signs.pattern("^،? ?خلفا ل(?<old>{person})");
    private static final Pattern FOLLOWING = Signs.pattern("،? ?خلفا لل?(?<old>{person})");
    private static final Pattern HEADED_BY = Signs.pattern(
            "^[^.؛]{0,80}?،? (?<joint>برئاسة|بإدارة|بقيادة) (?<who>(?:{post} )?{person}|{post})(?! ?{person})");

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        return Stream.of(
                        clauses.telling(Act.OCCUPY, Act.ASSUME).flatMap(clause -> occupies(reading, clause)),
                        clauses.telling(Act.CONSIST, Act.FORM, Act.ESTABLISH, Act.ARISE)
                                .flatMap(clause -> headedBy(reading, clause)),
                        clauses.telling(Act.APPOINT, Act.ELECT).flatMap(clause -> appointed(reading, clause)),
                        clauses.telling(Act.HEAD).flatMap(clause -> heads(reading, clause)),
                        clauses.telling(Act.ASSUME, Act.BEGIN, Act.OCCUPY).flatMap(clause -> tookOver(reading, clause)),
                        reading.hits(HELD_SINCE).map(hit -> headsSince(reading, hit)),
                        reading.hits(PRESIDES).map(hit -> presides(reading, hit)),
                        reading.hits(OVERSEES).flatMap(hit -> oversees(reading, hit)),
                        reading.hits(OCCUPIES_LATER).flatMap(hit -> later(reading, hit)),
                        reading.hits(FIRST).map(hit -> first(reading, hit)),
                        reading.hits(APPOINTING).map(hit -> appointing(reading, hit)),
                        reading.hits(IS_POST, LABELLED).flatMap(hit -> labelled(reading, hit)))
                .flatMap(found -> found);
    }

    private static Stream<Fact> occupies(Reading reading, Clause clause) {
        var who = clause.named();
        return who == null || who.kind() != Kind.PERSON
                ? Stream.empty()
                : clause.inTail(OCCUPIES).limit(1).flatMap(hit -> occupies(reading, clause, hit, who));
    }

    private static Stream<Fact> occupies(Reading reading, Clause clause, Hit hit, Mention who) {
        var group = hit.has("what") ? "what" : "post";
        var end = hit.match().end(group);
        var post = hit.has("what") ? "رئاسة " + reading.full(hit, "what") : post(reading, hit.text("post"));
        var holder = hit.has("what") ? Optional.of(reading.full(hit, "what")) : bodyOf(reading, hit.text("post"));
        var verb = clause.verb().startsWith("ت") || clause.verb().endsWith("ت") ? "تتولى " : "يتولى ";
        var statement = (hit.has("what") ? verb : verb.replace("تولى", "شغل") + "منصب ");
        var sentence = hit.has("what")
                ? verb + who.name() + " " + post
                : statement.replace("منصب ", "") + who.name() + " منصب " + post;
        return holder.stream()
                .flatMap(subject -> Stream.concat(
                        Stream.of(office(reading, subject, who, post, sentence, clause, end)),
                        since(reading, clause, who, sentence, end)));
    }

    private static Office office(
            Reading reading, String subject, Mention who, String post, String sentence, Clause clause, int end) {
        return new Office(reading.told(subject, who.name(), sentence, clause.to(end)), who.name(), post, false);
    }

    private static Stream<Fact> since(Reading reading, Clause clause, Mention who, String sentence, int end) {
        return clause.sentence()
                .find(SINCE, end, Math.max(end, clause.end()))
                .limit(1)
                .map(date -> {
                    var when = date.mention("when");
                    var joint = date.signed("when").isEmpty()
                            ? ""
                            : Phrases.on(when).replaceFirst("^في", "منذ");
                    var told = reading.told(
                            reading.page().fullName(who),
                            when.name(),
                            sentence + " " + joint,
                            clause.to(date.match().end("when")));
                    return Bases.event(told, "تولي " + who.name() + " المنصب", when);
                });
    }

    /** «وزير الزراعة»: the ministry itself, if the page is about one; «المحافظ»: the page's own body. */
    private static Optional<String> bodyOf(Reading reading, String post) {
        return reading.page().organisation().filter(own -> post.startsWith("ال") || sharesField(own, post));
    }

    private static boolean sharesField(String own, String post) {
        var field = post.substring(post.indexOf(' ') + 1);
        return own.endsWith(field) || post.contains(own);
    }

    private static String post(Reading reading, String post) {
        return post;
    }

    private static Stream<Fact> headedBy(Reading reading, Clause clause) {
        if (!clause.hasSubject()) {
            return Stream.empty();
        }
        return clause.inTail(HEADED_BY).limit(1).map(hit -> {
            var who = hit.text("who");
            var statement =
                    Phrases.agree(clause.who(), "يعمل ", "تعمل ") + clause.who() + " " + hit.text("joint") + " " + who;
            var told = reading.told(
                    clause.who(), who, statement, clause.to(hit.match().end("who")));
            return new Office(told, who, "رئيس " + clause.who(), false);
        });
    }

    private static final Pattern HELD_SINCE = Signs.pattern(Phrases.BEGIN
            + "(?<first>[يت](?:ترأس|رأس|قود|دير)) (?<what>{body}) (?:حاليا |الآن )?(?:{post} )?(?<who>{person})"
            + Phrases.WHEN);

    /** «ويرأسه المحافظ»: the pronoun is headed, by a post or person. */
    private static Stream<Fact> heads(Reading reading, Clause clause) {
        var body = clause.object();
        var who = clause.named();
        if (body == null || who == null || who.kind() == Kind.BODY || who.kind() == Kind.PAPER) {
            return Stream.empty();
        }
        var verb = clause.verb().startsWith("ت") ? "ترأس " : "يرأس ";
        var told = reading.told(body, who.name(), verb + body + " " + who.name(), clause.to(clause.tail()));
        return Stream.of(new Office(told, who.name(), "رئيس " + body, false));
    }

    /** «انتخبت الجمعية ... الدكتورة هالة السباعي مديرة للمنظمة». */
    private static Stream<Fact> namedTo(Reading reading, Clause clause) {
        return clause.sentence()
                .find(NAMED_TO, clause.start(), clause.sentence().signed().length())
                .limit(1)
                .flatMap(hit -> {
                    var person = reading.full(hit, "who");
                    var body = reading.full(hit, "what");
                    var statement = (clause.verb().startsWith("انتخب") ? "جرى انتخاب " : "جرى تعيين ") + person + " "
                            + hit.text("post") + " " + Phrases.to(body);
                    var told = reading.told(
                            body,
                            hit.mention("who").name(),
                            statement,
                            clause.to(hit.match().end("what")));
                    var office = new Office(told, hit.mention("who").name(), hit.text("post"), false);
                    var agent = clause.named();
                    if (agent == null || agent.kind() == Kind.PERSON) {
                        return Stream.of(office);
                    }
                    var who = reading.page().fullName(agent);
                    var by = (clause.verb().startsWith("انتخب")
                                    ? Phrases.agree(who, "انتخب ", "انتخبت ")
                                    : Phrases.agree(who, "عيّن ", "عيّنت "))
                            + who + " " + person;
                    var toldBy = reading.told(
                            person, agent.name(), by, clause.to(hit.match().end("what")));
                    return Stream.of(office, new Event(toldBy, Side.WHO, "تعيين " + person, null, who));
                });
    }

    private static Office appointing(Reading reading, Hit hit) {
        var body = reading.full(hit, "what");
        var who = hit.mention("who").name();
        var statement = "جرى تعيين " + who + " " + hit.text("post") + " " + Phrases.to(body);
        return new Office(reading.told(body, who, statement, hit.span("first", "what")), who, hit.text("post"), false);
    }

    /** «وتولت مهامها في ...»: the person named last before. */
    private static Stream<Fact> tookOver(Reading reading, Clause clause) {
        return clause.inTail(TOOK_OVER)
                .limit(1)
                .flatMap(hit -> lastPerson(reading, clause).stream().flatMap(person -> {
                    var who = reading.page().fullName(person);
                    var verb = clause.verb().startsWith("تول") && clause.verb().endsWith("ت") ? "تولت " : "تولى ";
                    var when = hit.mention("when");
                    var start = person.span().start();
                    var told = reading.told(
                            who,
                            when.name(),
                            verb + who + " " + hit.text("duty") + " " + Phrases.on(when),
                            new ijaza.text.Span(start, hit.span("when").end()));
                    var event = Bases.event(told, "تولي " + who + " المنصب", when);
                    var old = clause.sentence()
                            .find(
                                    AFTER,
                                    hit.match().end("when"),
                                    clause.sentence().signed().length())
                            .limit(1)
                            .map(found -> {
                                var before = found.mention("old");
                                var follows = verb.startsWith("تولت") ? "خلفت " : "خلف ";
                                return (Fact) new ijaza.fact.Succession(reading.told(
                                        who,
                                        before.name(),
                                        follows + who + " " + reading.page().fullName(before),
                                        new ijaza.text.Span(start, before.span().end())));
                            });
                    return Stream.concat(Stream.of(event), old);
                }));
    }

    private static Optional<Mention> lastPerson(Reading reading, Clause clause) {
        var start = clause.to(clause.tail()).start();
        return clause.sentence().mentions().stream()
                .filter(mention ->
                        mention.kind() == Kind.PERSON && mention.span().end() <= start)
                .reduce((_, last) -> last);
    }

    private static Stream<Fact> appointed(Reading reading, Clause clause) {
        var agent = clause.named();
        if (clause.object() == null || agent == null) {
            return namedTo(reading, clause);
        }
        var person = clause.object();
        var verb = Phrases.agree(reading.page().fullName(agent), "عيّن ", "عيّنت ");
        var statement = verb + reading.page().fullName(agent) + " " + person;
        var told = reading.told(person, agent.name(), statement, clause.to(clause.tail()));
        var who = new Event(
                told, Side.WHO, "تعيين " + person, null, reading.page().fullName(agent));
        var old = clause.sentence()
                .find(FOLLOWING, clause.tail(), clause.sentence().signed().length())
                .limit(1)
                .map(hit -> {
                    var before = hit.mention("old");
                    var follows = clause.object().length() > 0 && clause.verb().endsWith("ها") ? "خلفت " : "خلف ";
                    var told2 = reading.told(
                            person,
                            before.name(),
                            follows + person + " " + reading.page().fullName(before),
                            clause.to(hit.match().end("old")));
                    return (Fact) new ijaza.fact.Succession(told2);
                });
        var when = Dated.of(clause)
                .map(date -> Bases.event(
                        reading.told(
                                person, date.when().name(), statement + " " + Phrases.on(date.when()), date.evidence()),
                        "تعيين " + person,
                        date.when()));
        return Stream.of(Stream.of(who), when.stream(), old).flatMap(found -> found);
    }

    /** «يرأس الجامعة الدكتور ... منذ أيلول 2021». */
    private static Office presides(Reading reading, Hit hit) {
        var body = reading.full(hit, "what");
        var who = hit.mention("who").name();
        var statement = hit.text("first") + " " + who + " " + hit.text("post") + " " + body;
        return new Office(reading.told(body, who, statement, hit.span("first", "who")), who, "رئيس " + body, false);
    }

    private Stream<Fact> oversees(Reading reading, Hit hit) {
        var who = hit.mention("who").name();
        return clauses.pronouns().meant(hit, "pronoun").stream().map(body -> {
            var told = reading.told(body, who, "يشرف " + who + " على " + body, hit.span("first", "who"));
            return new Office(told, who, "المشرف على " + body, false);
        });
    }

    private static Fact headsSince(Reading reading, Hit hit) {
        var person = reading.full(hit, "who");
        var when = hit.mention("when");
        var statement = "يرأس " + person + " " + reading.full(hit, "what") + " "
                + Phrases.on(when).replaceFirst("^في", "منذ");
        var told = reading.told(person, when.name(), statement, hit.span("first", "when"));
        return Bases.event(told, "تولي " + person + " المنصب", when);
    }

    private static Stream<Fact> later(Reading reading, Hit hit) {
        var who = hit.mention("who");
        var post = hit.mention("post").name();
        var statement = hit.text("first").split(" ")[0] + " " + who.name() + " منصب " + post;
        var after = hit.sentence()
                .find(SINCE, hit.match().end("who"), hit.sentence().signed().length())
                .limit(1)
                .map(date -> {
                    var when = date.mention("when");
                    var told = reading.told(
                            reading.page().fullName(who),
                            when.name(),
                            statement + " " + Phrases.on(when).replaceFirst("^في", "منذ"),
                            hit.sentence()
                                    .span(
                                            hit.match().start("first"),
                                            date.match().end("when")));
                    return Bases.event(told, "تولي " + who.name() + " المنصب", when);
                });
        return bodyOf(reading, reading.full(hit, "post")).stream()
                .flatMap(body -> Stream.concat(
                        Stream.of(new Office(
                                reading.told(body, who.name(), statement, hit.span("first", "who")),
                                who.name(),
                                post,
                                false)),
                        after));
    }

    private static Office first(Reading reading, Hit hit) {
        var subject = reading.full(hit, "what");
        var who = hit.mention("who").name();
        var post = hit.text("post");
        var statement = "كان " + who + " " + post + " " + Phrases.to(subject);
        var told = reading.told(subject, who, statement, hit.span("first", "what"));
        return new Office(told, who, post + " " + Phrases.to(subject), true);
    }

    private static Stream<Fact> labelled(Reading reading, Hit hit) {
        var post = reading.full(hit, "post");
        var who = hit.mention("who").name();
        var subject = post.indexOf(' ') > 0 ? Optional.of(post) : reading.page().organisation();
        return subject.stream().map(body -> {
            var statement = "اسم " + post + (body.equals(post) ? " " : " في " + body + " ") + who;
            return new Office(reading.told(body, who, statement, hit.span("first", "who")), who, post, false);
        });
    }
}
