package ijaza.fact.english.page;

import ijaza.document.Passage;
import ijaza.fact.page.Mention;
import ijaza.fact.page.Mention.Kind;
import ijaza.fact.page.Sentence;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the body whose page a document is: that of its title, or the first one that the text says often. */
final class OwnBody {

    /** Of these a page without a title that names them tells as parts of something else. */
    private static final Set<String> ORGANS =
            Set.of("board", "secretariat", "assembly", "congress", "meeting", "nations", "government");

    /** What a page calls itself where it never says its name. */
    private static final Set<String> MAY_BE_ALONE = Set.of(
            "association",
            "authority",
            "agency",
            "commission",
            "institute",
            "fund",
            "centre",
            "center",
            "federation",
            "society",
            "union",
            "organization",
            "organisation",
            "ministry",
            "department",
            "university",
            "museum",
            "library",
            "bank",
            "foundation",
            "programme",
            "office",
            "academy",
            "college",
            "company",
            "corporation",
            "league",
            "network");

    private static final int OFTEN = 3;
    private static final int FIRST_SENTENCES = 6;

    private OwnBody() {}

    static Optional<String> of(List<Sentence> sentences, List<Passage> passages, FullNames names, LoneHeads alone) {
        var counts = sentences.stream()
                .flatMap(OwnBody::bodies)
                .collect(Collectors.toMap(names::full, _ -> 1, Integer::sum, HashMap::new));
        var inTitle = sentences.stream()
                .takeWhile(sentence -> !passages.get(sentence.passage()).kind().isBody())
                .flatMap(OwnBody::bodies)
                .map(names::full)
                .max(Comparator.comparingInt(name -> counts.getOrDefault(name, 0)));
        var inBody = sentences.stream()
                .filter(sentence -> passages.get(sentence.passage()).kind().isBody())
                .toList();
        var subject = inBody.stream()
                .findFirst()
                .flatMap(Subjects::of)
                .filter(mention -> mention.kind() == Kind.BODY)
                .map(names::full)
                .orElse("");
        var first = sentences.stream()
                .filter(sentence -> passages.get(sentence.passage()).kind().isBody())
                .limit(FIRST_SENTENCES)
                .flatMap(OwnBody::bodies)
                .map(names::full)
                .filter(name -> !ORGANS.contains(FullNames.head(name))
                        || name.equals(subject) && counts.getOrDefault(name, 0) >= OFTEN)
                .distinct()
                .limit(3)
                .reduce((best, next) -> counts.getOrDefault(next, 0) > counts.getOrDefault(best, 0) + 1 ? next : best);
        return inTitle.filter(title -> !ORGANS.contains(FullNames.head(title)))
                .map(title -> asTold(title, inBody, names))
                .or(() -> byHeadAlone(alone))
                .or(() -> inTitle.map(title -> asTold(title, inBody, names)))
                .or(() -> first);
    }

    /** A page that never says its name: "the Association" throughout, and no association by its name. */
    private static Optional<String> byHeadAlone(LoneHeads alone) {
        return alone.said().entrySet().stream()
                .filter(said -> MAY_BE_ALONE.contains(FullNames.key(said.getKey())))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /** A title may shorten or turn the name that the text gives in full: "Irish Lights Board", "the Board of Irish Lights". */
    private static String asTold(String title, List<Sentence> inBody, FullNames names) {
        var isTold = inBody.stream().flatMap(OwnBody::bodies).map(names::full).anyMatch(title::equals);
        if (isTold) {
            return title;
        }
        return inBody.stream()
                .limit(FIRST_SENTENCES)
                .flatMap(sentence -> Subjects.of(sentence).stream())
                .filter(subject -> subject.kind() == Kind.BODY && !FullNames.isBare(subject))
                .map(names::full)
                .findFirst()
                .filter(name -> FullNames.head(name).equals(FullNames.head(title)))
                .orElse(title);
    }

    private static Stream<Mention> bodies(Sentence sentence) {
        return sentence.mentions().stream()
                .filter(mention -> mention.kind() == Kind.BODY)
                .filter(mention -> !FullNames.isBare(mention));
    }
}
