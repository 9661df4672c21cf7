package ijaza.fact.arabic.people;

import ijaza.fact.Fact;
import ijaza.fact.Office;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.arabic.telling.Phrases;
import ijaza.fact.arabic.words.GivenNames;
import ijaza.fact.arabic.words.Lexicon;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Reading;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds whose post stands right beside the name: «الدكتور ...، رئيس المركز ...», «رئيس المركز ... ممدوح ...». */
public final class Appositions implements Finder {

    private static final Pattern BEHIND = Signs.pattern(
            "(?<first>(?<who>{person}))(?<comma>،)? (?<post>{post})(?=[،.؛:»\")]|$| (?:على|في|أن|إن|خلال|إلى|عن|و[ء-ي]|ب))");
    private static final Pattern BEFORE = Signs.pattern("(?<first>(?<post>{post}))(?<comma>) (?<who>{person})");
    /** Posts of which a body has one. */
    private static final Pattern SINGLE = Pattern.compile(
            "(?:رئيسة?|محافظ|عميدة?|أمينة? عام|أمينة? عامة|الأمينة? العامة?|مديرة? عام|المديرة? العامة?|المديرة? التنفيذية?|الرئيسة? التنفيذية?|مفوضة?|نقيب|وزيرة?) .+");

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        return reading.hits(BEHIND, BEFORE)
                .filter(hit -> isOne(hit.mention("post").name()) && isPerson(hit))
                .flatMap(hit -> Ownership.owned(reading, hit, "post").stream().map(post -> office(reading, hit, post)));
    }

    /** The post names its body or field, and nobody else is meant by it. */
    private static boolean isOne(String post) {
        return SINGLE.matcher(post).matches()
                && post.split(" ").length >= 2
                && post.contains("ال")
                && !post.matches("رئيسة? (?:ال)?(?:لجنة|قسم|فريق|جلسة|دورة|وفد|مجلس ادارة)(?: .{0,12})?")
                && !Lexicon.isMasdar(post.split(" ")[1]);
    }

    /** A title shows a person; without one, what follows a post may be what its holder did something to. */
    private static boolean isPerson(Hit hit) {
        var name = hit.mention("who").name();
        return !hit.text("who").equals(name) || GivenNames.begins(name);
    }

    private static Office office(Reading reading, Hit hit, String post) {
        var who = hit.mention("who").name();
        var evidence = hit.match().start("post") < hit.match().start("who")
                ? hit.span("first", "who")
                : hit.span("first", "post");
        return new Office(
                reading.told(post, who, post + Phrases.agree(post, " هو ", " هي ") + who, evidence), who, post, false);
    }
}
