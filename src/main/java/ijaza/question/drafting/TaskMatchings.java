package ijaza.question.drafting;

import ijaza.fact.Body;
import ijaza.fact.Fact;
import ijaza.fact.Task;
import ijaza.question.Matching.Pair;
import ijaza.question.wording.Duty.Manner;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Several bodies, each to be joined with what it is there for; the spare is what somebody else is there for. */
record TaskMatchings(Material material, Scribe scribe) implements Drafter {

    private static final int FEWEST = 2;
    private static final int MOST = 4;

    /** A body, what it is there for, and the fact that says so. */
    private record Duteous(String owner, String words, Fact fact) {

        Pair pair() {
            return new Pair(owner, words);
        }
    }

    @Override
    public Stream<Draft> draft() {
        var duties = material.duties();
        return Stream.concat(
                joined("concerned.match", tasks(Manner.CONCERNED), duties.fields()).stream(),
                joined("charged.match", Stream.concat(tasks(Manner.CHARGED), priorities()), duties.functions())
                        .stream());
    }

    private Optional<Draft> joined(String template, Stream<Duteous> duties, Stream<Duties.Owned> others) {
        var seen = new HashSet<String>();
        var joined = duties
                .collect(Collectors.toMap(Duteous::owner, duty -> duty, (first, _) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .filter(duty -> seen.add(duty.words()))
                .limit(MOST)
                .toList();
        var words = joined.stream().map(Duteous::words).toList();
        var owners = joined.stream().map(Duteous::owner).collect(Collectors.toSet());
        var spare = spare(others, owners, words);
        if (joined.size() < FEWEST || spare.isEmpty()) {
            return Optional.empty();
        }
        var ask = Ask.of(Use.FINAL, template, joined.stream().map(Duteous::fact).toList());
        return Optional.of(
                scribe.matching(ask, joined.stream().map(Duteous::pair).toList(), spare));
    }

    private static List<String> spare(Stream<Duties.Owned> others, Set<String> owners, List<String> keys) {
        return others.filter(other -> !owners.contains(other.owner()) && other.isUnlike("", keys))
                .filter(other -> owners.stream().noneMatch(other.words()::contains))
                .map(Duties.Owned::words)
                .limit(1)
                .toList();
    }

    private Stream<Duteous> tasks(Manner manner) {
        return material.all(Task.class).stream()
                .map(material::duty)
                .filter(duty -> duty.manner() == manner && !duty.isOpen())
                .filter(duty -> !material.isMain(duty.task().subject()))
                .map(duty -> new Duteous(duty.task().subject(), duty.words(), duty.task()));
    }

    private Stream<Duteous> priorities() {
        return material.all(Body.class).stream()
                .filter(body -> body.side() == Body.Side.PRIORITIES_SET_BY)
                .map(body -> new Duteous(body.key(), material.duties().priorities(body), body));
    }
}
