package ijaza.fact.page;

import ijaza.fact.page.Mention.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What can be left out of the sentences of a page: where two things of a sort stand, either could be meant. */
final class Blankable {

    private static final Pattern YEAR = Pattern.compile("(?<![0-9,.])(?:1[3-9]|20)[0-9]{2}(?!,?[0-9])");

    /** So many letters between two dates hold more than "and", "to" or "until". */
    private static final int APART = 15;

    private final Standing standing;
    private final Set<String> shared;

    Blankable(Page page, Standing standing) {
        this.standing = standing;
        this.shared = shared(page);
    }

    /** Short names that stand for one body here and for another there. */
    private static Set<String> shared(Page page) {
        Map<String, String> first = new HashMap<>();
        var shared = new HashSet<String>();
        page.mentions()
                .forEach((full, mentions) -> mentions.forEach(mention -> {
                    if (!full.equals(first.computeIfAbsent(mention.name(), _ -> full))) {
                        shared.add(mention.name());
                    }
                }));
        return shared;
    }

    /** What is best asked for comes first. */
    Stream<Thing> in(Sentence sentence) {
        return sentence.mentions().stream().anyMatch(mention -> shared.contains(mention.name()))
                ? Stream.empty()
                : Stream.concat(dates(sentence), numbers(sentence)).filter(thing -> isExact(sentence, thing));
    }

    private boolean isExact(Sentence sentence, Thing thing) {
        var words = sentence.folded();
        var before = words.substring(0, thing.folded().start());
        var behind = words.substring(thing.folded().end());
        return !standing.goesOn(behind)
                && (thing.isDate()
                        ? !standing.isVague(before)
                        : standing.isCounting(before, thing.folded().of(words), behind));
    }

    /** Several dates each have their place, unless they are the ends of a period or all belong to one verb. */
    private static Stream<Thing> dates(Sentence sentence) {
        var dates = sentence.mentions().stream()
                .filter(mention -> mention.kind() == Kind.DATE)
                .toList();
        var years = YEAR.matcher(sentence.folded())
                .results()
                .map(MatchResult::group)
                .distinct()
                .count();
        var areApart = IntStream.range(1, dates.size())
                .allMatch(i -> dates.get(i).folded().start()
                                - dates.get(i - 1).folded().end()
                        >= APART);
        return years == dates.size() && areApart
                ? dates.stream().filter(date -> date.date() != null).map(Thing::date)
                : Stream.empty();
    }

    private Stream<Thing> numbers(Sentence sentence) {
        return only(standing.numbers(sentence).stream()
                .filter(number -> sentence.mentions().stream()
                        .noneMatch(mention -> mention.folded().overlaps(number.folded())))
                .toList());
    }

    private static Stream<Thing> only(List<Thing> things) {
        return things.size() == 1 ? things.stream() : Stream.empty();
    }
}
