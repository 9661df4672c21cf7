package ijaza.fact.arabic.people;

import ijaza.fact.arabic.telling.Phrases;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Mention;
import ijaza.fact.page.Mention.Kind;
import ijaza.fact.page.Page;
import ijaza.fact.page.Reading;
import ijaza.fact.page.Sentence;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whose a post is that is written with an article and adjectives alone: «الأمين العام». */
final class Ownership {

    private static final Pattern NOBODYS =
            Pattern.compile("ال\\S+(?: (?:العامة?|الدائمة?|الأعلى|المساعدة?|الأولى?|ال\\S+ية?))*");
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
        var last = IntStream.rangeClosed(0, hit.sentence().passage())
                .boxed()
                .flatMap(i -> Stream.concat(page.heading(i).stream(), inPassage(page, i)))
                .flatMap(sentence -> sentence.mentions().stream())
                .filter(mention -> mention.kind() == Kind.BODY && mention.span().end() <= start)
                .map(page::fullName)
                .filter(name -> !ORGAN.matcher(name).matches())
                .reduce((_, next) -> next);
        return page.organisation().filter(own -> last.filter(own::equals).isPresent());
    }

    private static Stream<Sentence> inPassage(Page page, int passage) {
        return page.sentences().stream().filter(sentence -> sentence.passage() == passage);
    }

    private static boolean isSpokenOf(Reading reading, Hit hit, String own) {
        return inPassage(reading.page(), hit.sentence().passage())
                .flatMap(sentence -> sentence.mentions().stream())
                .anyMatch(mention -> reading.page().fullName(mention).equals(own));
    }
}
