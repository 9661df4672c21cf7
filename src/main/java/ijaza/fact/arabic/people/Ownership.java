package ijaza.fact.arabic.people;

import ijaza.fact.arabic.telling.Phrases;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Mention;
import ijaza.fact.page.Mention.Kind;
import ijaza.fact.page.Page;
import ijaza.fact.page.Reading;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whose a post is that is written with an article and adjectives alone: «الأمين العام». */
final class Ownership {

    private static final Pattern NOBODYS = Pattern.compile(
            "ال\\S+(?: (?:العامة?|التنفيذية?|الإقليمية?|الدائمة?|الحالية?|السامية?|الفخرية?|الأعلى|المساعدة?))*");

    private static final Pattern ORGAN =
            Pattern.compile("(?:ال)?(?:مجلس|لجنة|أمانة|مكتب|إدارة|ديوان|جمعية (?:ال)?(?:عمومية|عامة))(?: .*)?|\\S+");

    private Ownership() {}

    static boolean isNobodys(Mention post) {
        return NOBODYS.matcher(post.name()).matches();
    }

    /** The post with the page's own body where the passage speaks of that, or with what the text already says of it. */
    static Optional<String> owned(Reading reading, Hit hit, String group) {
        var post = hit.mention(group);
        return isNobodys(post)
                ? reading.page()
                        .organisation()
                        .filter(own -> isSpokenOf(reading, hit, own))
                        .map(own -> post.name() + " " + Phrases.to(own))
                : Optional.of(reading.full(hit, group));
    }

    /** The page's own body, if no other was named last before: a page may present several, one after another. */
    static Optional<String> ownNamedLast(Reading reading, Hit hit) {
        var page = reading.page();
        var start = hit.span().start();
        var last = backwards(page, hit.sentence().passage())
                .filter(mention -> mention.kind() == Kind.BODY && mention.span().end() <= start)
                .map(page::fullName)
                .filter(name -> !ORGAN.matcher(name).matches())
                .findFirst();
        return page.organisation().filter(own -> last.filter(own::equals).isPresent());
    }

    /** All mentions from the end of this passage to the beginning of the page. */
    private static Stream<Mention> backwards(Page page, int passage) {
        return IntStream.iterate(passage, i -> i >= 0, i -> i - 1)
                .boxed()
                .flatMap(i -> Stream.concat(page.sentences(i).reversed().stream(), page.heading(i).stream()))
                .flatMap(sentence -> sentence.mentions().reversed().stream());
    }

    private static boolean isSpokenOf(Reading reading, Hit hit, String own) {
        return reading.page().sentences(hit.sentence().passage()).stream()
                .flatMap(sentence -> sentence.mentions().stream())
                .anyMatch(mention -> reading.page().fullName(mention).equals(own));
    }
}
