package ijaza.fact.arabic.clause;

import ijaza.fact.page.Hit;
import ijaza.fact.page.Mention;
import ijaza.fact.page.Page;
import ijaza.fact.page.Sentence;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whom a pronoun of either gender means in each sentence. */
public final class Pronouns {

    private static final Pattern AT_THE_BEGINNING =
            Pattern.compile("[^ء-ي]{0,6}(?:[وف]|اما |من |ومن |وقد |كما |ثم )?(?:(?:مقر|مركز)(?:ه|ها) [^.؛]{1,60} )?و?");

    /** The masculine and the feminine body that a sentence can point back to, and the subjects of its own clauses. */
    private record Meant(
            @Nullable String masculine, @Nullable String feminine, boolean opened, List<Clause> clauses) {

        @Nullable
        String of(boolean isFeminine) {
            return isFeminine ? feminine : masculine;
        }
    }

    private final Page page;
    private final Map<Sentence, Meant> bySentence = new IdentityHashMap<>();

    Pronouns(Page page) {
        this.page = page;
    }

    /** Takes the topics as they are at the beginning of the sentence. */
    void at(Sentence sentence, Topics topics, List<Clause> clauses) {
        bySentence.put(
                sentence,
                new Meant(
                        topics.meant(false, List.of()).orElse(null),
                        topics.meant(true, List.of()).orElse(null),
                        topics.isSpeaking(),
                        clauses));
    }

    /** Whom «ـه», «ـها», «هو» or «هي» in this group of a hit means. */
    public Optional<String> meant(Hit hit, String group) {
        var meant = bySentence.get(hit.sentence());
        var word = hit.signed(group);
        return meant == null || word.endsWith("نا")
                ? Optional.empty()
                : meant(hit, meant, word.endsWith("ها") || word.endsWith("هي"));
    }

    /** The only body of this gender that the sentence has named so far. */
    private Optional<String> onlyOne(Hit hit, boolean feminine) {
        if (Assertion.isQuoted(hit.sentence().signed().substring(0, hit.match().start()))) {
            return Optional.empty();
        }
        var named = hit.sentence().mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.BODY
                        && mention.span().end() <= hit.span().start())
                .map(page::fullName)
                .distinct()
                .filter(name -> Topics.agrees(name, feminine))
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /** What stands behind is asked of bodies and papers; behind a person, whose it is can hardly be told. */
    private static boolean isOfThing(Clause clause) {
        var named = clause.named();
        return named == null || named.kind() == Mention.Kind.BODY || named.kind() == Mention.Kind.PAPER;
    }

    private Optional<String> meant(Hit hit, Meant meant, boolean feminine) {
        var start = hit.match().start();
        var spoken = meant.clauses().stream()
                .filter(clause -> clause.start() < start && clause.hasSubject())
                .reduce((_, last) -> last);
        if (spoken.isPresent()) {
            return spoken.filter(Pronouns::isOfThing).map(Clause::who).filter(name -> Topics.agrees(name, feminine));
        }
        var before = hit.sentence().signed().substring(0, start);
        if (meant.opened() || AT_THE_BEGINNING.matcher(before).matches()) {
            return Optional.ofNullable(meant.of(feminine));
        }
        return onlyOne(hit, feminine);
    }
}
