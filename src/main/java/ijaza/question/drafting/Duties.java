package ijaza.question.drafting;

import ijaza.fact.Body;
import ijaza.fact.Cycle;
import ijaza.fact.Function;
import ijaza.fact.Task;
import ijaza.question.Option;
import ijaza.question.TypedText;
import ijaza.question.wording.Duty;
import ijaza.question.wording.Duty.Manner;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What everybody is there for, as wrong options: words that the document gives to somebody else. */
final class Duties {

    private final Material material;
    private final Map<String, Set<String>> owners = new HashMap<>();
    private @Nullable List<Owned> points;

    Duties(Material material) {
        this.material = material;
    }

    /** Words, and whose they are. */
    record Owned(String owner, String words, String statement) {

        Option option() {
            return new Option(words, statement);
        }

        /** What begins with the same word could be taken for the key. */
        boolean isUnlike(String asked, Collection<String> keys) {
            return !owner.equals(asked)
                    && keys.stream().noneMatch(key -> Duty.head(key).equalsIgnoreCase(Duty.head(words)));
        }
    }

    Duty of(Task task) {
        return material.duty(task);
    }

    /** Acts that somebody is charged with or undertakes. */
    Stream<Owned> charges() {
        return Stream.of(Manner.CHARGED, Manner.UNDERTAKING, Manner.TOLD)
                .flatMap(this::duties)
                .map(duty -> owned(duty, duty.words()));
    }

    /** Fields that somebody is concerned with; of a charge the field without its act. */
    Stream<Owned> fields() {
        return Stream.concat(
                duties(Manner.CONCERNED).map(duty -> owned(duty, duty.words())),
                duties(Manner.CHARGED)
                        .filter(duty -> !duty.field().equals(duty.words()))
                        .map(duty -> owned(duty, duty.field())));
    }

    /** Points of a list; what begins like a charge of others could be shared with them. */
    Stream<Owned> functions() {
        var known = points == null ? unlikeCharges() : points;
        points = known;
        return known.stream();
    }

    private List<Owned> unlikeCharges() {
        var heads = charges().map(charge -> Duty.head(charge.words())).collect(Collectors.toSet());
        return material.all(Function.class).stream()
                .filter(function -> !heads.contains(Duty.head(function.key())))
                .flatMap(this::point)
                .toList();
    }

    /** Points of the lists of others than this one's owner. */
    Stream<Owned> otherLists(Function function) {
        return material.all(Function.class).stream()
                .filter(other -> !other.subject().equals(function.subject()))
                .flatMap(this::point);
    }

    private Stream<Owned> point(Function function) {
        var words = material.grammar().act(function.key());
        return material.grammar().listed(function.list(), 0, function.subject()).stream()
                .map(list -> Map.of("list", list, "key", words))
                .map(said ->
                        new Owned(function.subject(), words, material.common().sentence("point", said)));
    }

    /** Setting somebody's priorities, as an act. */
    Stream<Owned> priorities() {
        return material.all(Body.class).stream()
                .filter(body -> body.side() == Body.Side.PRIORITIES_SET_BY)
                .map(body -> new Owned(body.key(), priorities(body), body.statement()));
    }

    String priorities(Body body) {
        var words = Map.of("subject", body.subject());
        var isReviewed = material.all(Cycle.class).stream()
                .anyMatch(cycle ->
                        cycle.evidence().span().contains(body.evidence().span()));
        return material.common().say(isReviewed ? "priorities.reviewed" : "priorities", words);
    }

    private Stream<Duty> duties(Manner manner) {
        return material.all(Task.class).stream()
                .map(this::of)
                .filter(duty -> duty.manner() == manner && !duty.isOpen());
    }

    /** Whether somebody else is there for the same. */
    boolean isOfOthersToo(Duty duty) {
        if (owners.isEmpty()) {
            material.all(Task.class)
                    .forEach(task -> owners.computeIfAbsent(TypedText.form(of(task).words()), _ -> new HashSet<>())
                            .add(task.subject()));
        }
        var form = TypedText.form(duty.words());
        return !form.isEmpty()
                && owners.getOrDefault(form, Set.of()).stream()
                        .anyMatch(owner -> !owner.equals(duty.task().subject()));
    }

    private static Owned owned(Duty duty, String words) {
        return new Owned(duty.task().subject(), words, duty.task().statement());
    }

    /** Those that cannot be taken for any of the keys. */
    Stream<Option> unlike(Stream<Owned> duties, String owner, List<String> keys) {
        return duties.filter(duty -> duty.isUnlike(owner, keys) && isLike(duty, keys))
                .map(Owned::option);
    }

    private boolean isLike(Owned duty, List<String> keys) {
        return keys.stream().allMatch(key -> material.grammar().isLike(key, duty.words()));
    }

    /** Those of whom a whole and its part do not both come: what a part does, the whole does too. */
    Stream<Option> apart(Stream<Owned> duties, String owner, List<String> keys) {
        var parts = material.parts();
        return duties.filter(duty -> duty.isUnlike(owner, keys) && parts.areApart(owner, duty.owner()))
                .filter(duty -> isLike(duty, keys))
                .map(Owned::option);
    }
}
