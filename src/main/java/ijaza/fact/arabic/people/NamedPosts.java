package ijaza.fact.arabic.people;

import ijaza.fact.Fact;
import ijaza.fact.Office;
import ijaza.fact.arabic.clause.Pronouns;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.arabic.telling.Phrases;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Reading;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds who stands beside a post without a verb of holding it: «رئيس المجلس: ...», «كان ... أول محافظ للبنك». */
public record NamedPosts(Pronouns pronouns) implements Finder {

    private static final Pattern FIRST = Signs.pattern(
            "(?<first>[وف]?كانت? (?<who>{person})،? (?<post>أول (?:رئيسة?|مديرة?|أمينة?|محافظ|وزيرة?|عميدة?|مفوضة?|نقيب|حاكم"
                    + "|قائد|مفتي)(?: (?!ل)[ء-ي]{3,}){0,2})) (?:لل?|يرأس )(?<what>{body})");
    private static final Pattern ITS_FIRST = Signs.pattern(
            "(?<first>[وف]?(?:قد )?(?:كان|عين|انتخب|اختير|أصبح)ت? (?<who>{person})،? (?<post>أول (?:رئيسة?|مديرة?|أمينة?|محافظ|وزيرة?|عميدة?|مفوضة?|نقيب)(?: عامة?)?)) ل(?<pronoun>ها?)(?![ء-ي])(?:(?!)(?<what>.))?");
    /** «أمينها العام الحالي هو ...», «رئيسه هو ...». */
    private static final Pattern ITS_POST = Signs.pattern(
            "(?<![ء-ي])(?<first>[وف]?(?<post>رئيس|مدير|أمين|سكرتير|محافظ|نقيب|عميد|حاكم)(?<pronoun>ها?)(?: (?<rank>العام|التنفيذي))?(?: الحالي)?،? (?:ه[وي] )) ?(?<who>{person})");

    private static final Pattern FIRST_IS = Signs.pattern(
            "(?<first>(?<post>أول (?:رئيسة?|مديرة?|أمينة?|محافظ|وزيرة?|عميدة?|مفوضة?)(?: عامة?)?) (?:لل?(?<what>{body})|ل(?<pronoun>ها?))،? ف?(?:ه[وي]|كانت?)) (?<who>{person})");
    private static final Pattern IS_POST =
            Signs.pattern("(?<first>(?<post>{post})) (?:الحالية? )?(?<owner>(?:لل?){post} )?ف?ه[وي] (?<who>{person})");
    private static final Pattern LABELLED =
            Signs.pattern("^[^ء-ي]{0,3}(?<first>(?<post>{post})) ?[:：/–-] ?(?<who>{person})[^ء-ي]*$");

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        return Stream.concat(
                Stream.concat(
                        reading.hits(FIRST).map(hit -> first(reading, hit)),
                        reading.hits(FIRST_IS, ITS_FIRST).flatMap(hit -> firstIs(reading, hit))),
                Stream.concat(reading.hits(ITS_POST).flatMap(hit -> itsPost(reading, hit)), labels(reading)));
    }

    private static Stream<Fact> labels(Reading reading) {
        return reading.hits(IS_POST, LABELLED).flatMap(hit -> labelled(reading, hit));
    }

    private Stream<Fact> itsPost(Reading reading, Hit hit) {
        return pronouns.meant(hit, "pronoun").stream().map(body -> {
            var who = hit.mention("who").name();
            var post = hit.text("post") + (hit.has("rank") ? " " + Phrases.withoutArticle(hit.text("rank")) : "");
            var statement = post + " " + body + " هو " + who;
            return new Office(reading.told(body, who, statement, hit.span("first", "who")), who, post, false);
        });
    }

    private static Office first(Reading reading, Hit hit) {
        var subject = reading.full(hit, "what");
        var who = hit.mention("who").name();
        var post = hit.text("post") + " " + Phrases.to(subject);
        var told = reading.told(subject, who, "كان " + who + " " + post, hit.span("first", "what"));
        return new Office(told, who, post, true);
    }

    private Stream<Fact> firstIs(Reading reading, Hit hit) {
        var body = hit.has("what") ? Optional.of(reading.full(hit, "what")) : pronouns.meant(hit, "pronoun");
        return body.stream().map(subject -> {
            var who = hit.mention("who").name();
            var post = hit.text("post") + " " + Phrases.to(subject);
            var last = hit.match().start("who") < hit.match().start("post") ? "post" : "who";
            return new Office(
                    reading.told(subject, who, "كان " + who + " " + post, hit.span("first", last)), who, post, true);
        });
    }

    private static Stream<Fact> labelled(Reading reading, Hit hit) {
        var post = reading.full(hit, "post");
        var who = hit.mention("who").name();
        var subject = !Ownership.isNobodys(hit.mention("post")) && post.indexOf(' ') > 0
                ? Optional.of(post)
                : Ownership.ownNamedLast(reading, hit);
        return subject.stream().map(body -> {
            var owned = hit.match().namedGroups().containsKey("owner") && hit.has("owner");
            var statement = (owned ? post + " " + hit.text("owner").strip() : post)
                    + (body.equals(post) ? "" : " في " + body)
                    + Phrases.agree(post, " هو ", " هي ")
                    + who;
            return new Office(reading.told(body, who, statement, hit.span("first", "who")), who, post, false);
        });
    }
}
