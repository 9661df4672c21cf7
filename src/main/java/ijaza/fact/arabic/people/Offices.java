package ijaza.fact.arabic.people;

import ijaza.fact.Event;
import ijaza.fact.Event.Side;
import ijaza.fact.Fact;
import ijaza.fact.Office;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.arabic.telling.Phrases;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Mention;
import ijaza.fact.page.Reading;
import ijaza.fact.page.Sentence;
import ijaza.text.Noun;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds who holds which post, who first held it, and who appointed whom. */
public final class Offices implements Finder {

    private static final String APPOINTED = "(?<verb>(?:عين|سمي|اختير|انتخب)ت?)";
    private static final Pattern AT_THE_HEAD = Signs.pattern(Phrases.BEGIN + "(?<first>" + APPOINTED
            + ") (?<who>{person}) (?<post>[^.،؛]{2,80}?) (?<last>على رأس(?:(?<pronoun>ها?)(?![ء-ي])| (?<body>{any})))");
    private static final Pattern HEADS = Signs.pattern(
            Phrases.BEGIN
                    + "(?<first>[يت](?:ترأس|رأس|قود|تولى رئاسة)) (?<body>{any}) (?:حاليا |الآن )?(?<holder>(?:(?<post>{post}) )?(?<who>{person}))");
    private static final Pattern HOLDS = Signs.pattern("(?<post>{post}) (?<who>{person})");
    private static final Pattern APPOINTS =
            Signs.pattern(Phrases.BEGIN + "(?<first>" + APPOINTED + ") (?<agent>{agent}) (?<who>{person})");

    private static final Pattern APPOINTED_ON = Signs.pattern(Phrases.BEGIN + "(?<first>" + APPOINTED
            + ") (?<who>{person})(?: [^.؛]{2,100}?)??(?<last>" + Phrases.WHEN + ")");

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        return Stream.of(
                        reading.hits(AT_THE_HEAD).flatMap(hit -> atTheHead(reading, hit).stream()),
                        reading.hits(HEADS).map(hit -> heads(reading, hit)),
                        reading.hits(HOLDS).filter(Offices::isOnlyOne).map(hit -> holds(reading, hit)),
                        reading.hits(APPOINTS).filter(hit -> !isHisPost(hit)).map(hit -> appoints(reading, hit)),
                        reading.hits(APPOINTED_ON).map(hit -> appointedOn(reading, hit)))
                .flatMap(found -> found);
    }

    private static Optional<Office> atTheHead(Reading reading, Hit hit) {
        var body = hit.has("body")
                ? Optional.of(reading.full(hit, "body"))
                : bodyBefore(reading, hit.sentence(), hit.text("pronoun").length() > 1);
        return body.map(subject -> {
            var who = hit.mention("who").name();
            var post = hit.text("post");
            var verb = hit.signed("verb").endsWith("ت") ? "عُيّنت " : "عُيّن ";
            var statement = verb + who + " " + post + " على رأس " + subject;
            return new Office(
                    reading.told(subject, who, statement, hit.span("first", "last")),
                    who,
                    post,
                    post.startsWith("أول "));
        });
    }

    private static Office heads(Reading reading, Hit hit) {
        var subject = reading.full(hit, "body");
        var holder = hit.has("post") ? hit.text("holder") : hit.mention("who").name();
        var statement = hit.text("first") + " " + subject + " " + holder;
        var told = reading.told(subject, holder, statement, hit.span("first", "holder"));
        return new Office(told, reading.full(hit, "who"), "رئيس " + subject, false);
    }

    /**
     * Of under-secretaries there are many, of «الأمين العام» just one; a title parts the two: in «عيّن الأمين العام السيد
     * ...» the post is not the person's.
     */
    private static boolean isOnlyOne(Hit hit) {
        var post = hit.mention("post");
        var hasTitle = !hit.text("who").equals(hit.mention("who").name());
        return post.name().startsWith("ال") && !post.isBare() && !hasTitle;
    }

    /** «انتخب رئيس المجلس محمد ...»: a post right before a name without a title is that person's. */
    private static boolean isHisPost(Hit hit) {
        return hit.mention("agent").kind() == Mention.Kind.POST
                && hit.text("who").equals(hit.mention("who").name())
                && !hit.mention("agent").isBare();
    }

    private static Office holds(Reading reading, Hit hit) {
        var post = reading.full(hit, "post");
        var who = hit.mention("who").name();
        var told = reading.told(post, who, post + " هو " + reading.full(hit, "who"), hit.span("post", "who"));
        return new Office(told, who, post, false);
    }

    private static Event appoints(Reading reading, Hit hit) {
        var subject = reading.full(hit, "who");
        var agent = hit.mention("agent");
        var statement = hit.text("first") + " " + reading.full(hit, "agent") + " " + subject;
        var told = reading.told(subject, agent.name(), statement, hit.span("first", "who"));
        return new Event(told, Side.WHO, "تعيين " + subject, null, reading.full(hit, "agent"));
    }

    private static Event appointedOn(Reading reading, Hit hit) {
        var subject = reading.full(hit, "who");
        var date = hit.mention("when");
        var verb = hit.signed("verb").endsWith("ت") ? "عُيّنت " : "عُيّن ";
        var told =
                reading.told(subject, date.name(), verb + subject + " " + Phrases.on(date), hit.span("first", "last"));
        return new Event(told, Side.WHEN, "تعيين " + subject, date.date(), null);
    }

    /** The body that a pronoun of this gender points back to: the last one named before in the same passage. */
    private static Optional<String> bodyBefore(Reading reading, Sentence sentence, boolean feminine) {
        return reading.page().sentences(sentence.passage()).stream()
                .takeWhile(earlier -> earlier != sentence)
                .flatMap(earlier -> earlier.mentions().stream())
                .filter(mention -> mention.kind() == Mention.Kind.BODY)
                .map(reading.page()::fullName)
                .filter(name -> Noun.headOf(name).isFeminine() == feminine)
                .reduce((_, last) -> last);
    }
}
