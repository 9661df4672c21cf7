package ijaza.question.drafting;

import ijaza.fact.Body;
import ijaza.fact.Count;
import ijaza.fact.Event;
import ijaza.fact.Fact;
import ijaza.fact.FactId;
import ijaza.fact.Founding;
import ijaza.fact.Function;
import ijaza.fact.Instrument;
import ijaza.fact.Office;
import ijaza.fact.Statement;
import ijaza.fact.Support;
import ijaza.fact.Task;
import ijaza.fact.Transfer;
import ijaza.fact.WrittenDate;
import ijaza.question.TypedText;
import ijaza.question.wording.Duty;
import ijaza.question.wording.Grammar;
import ijaza.question.wording.Phrases;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All facts of a document, and what they offer for wrong options: each thing with what it really is. */
final class Material {

    private final List<Fact> facts;
    private final Phrases common;
    private final String main;
    private final Map<Task, Duty> duties = new HashMap<>();
    private final Map<String, List<Fact>> telling = new HashMap<>();
    private final List<String> bodies;

    Material(List<Fact> facts, Phrases common) {
        this.facts = List.copyOf(facts);
        this.common = common;
        this.main = main(facts);
        this.bodies = named(facts);
    }

    /** Something that happened, when, and the fact that says so. */
    record Dated(String what, WrittenDate when, Fact fact) {}

    List<Fact> facts() {
        return facts;
    }

    Fact fact(FactId id) {
        return facts.stream().filter(fact -> fact.id().equals(id)).findFirst().orElseThrow();
    }

    Phrases common() {
        return common;
    }

    Grammar grammar() {
        return common.grammar();
    }

    <T extends Fact> List<T> all(Class<T> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** What has a date of its own, in the order of the text. */
    List<Dated> dated() {
        return facts.stream().flatMap(fact -> dated(fact).stream()).toList();
    }

    private Optional<Dated> dated(Fact fact) {
        return switch (fact) {
            case Founding f -> Optional.of(new Dated(founding(f.subject()), f.when(), f));
            case Event e
            when e.side() == Event.Side.WHEN && e.when() != null -> Optional.of(new Dated(e.name(), e.when(), e));
            default -> Optional.empty();
        };
    }

    /** The founding of a body, as an event. */
    String founding(String body) {
        return common.say("founding", Map.of("subject", body));
    }

    /** Whom the document is about: the one that it tells most of. What its parts do, it does. */
    boolean isMain(String name) {
        return TypedText.same(main, name);
    }

    private static String main(List<Fact> facts) {
        return facts.stream()
                .filter(fact -> !(fact instanceof Statement))
                .collect(Collectors.groupingBy(Fact::subject, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    Duty duty(Task task) {
        return duties.computeIfAbsent(task, grammar()::duty);
    }

    /** The bodies that the document tells something of, by their full names, in the order of the text. */
    List<String> bodies() {
        return bodies;
    }

    private static List<String> named(List<Fact> facts) {
        var aliases = facts.stream()
                .flatMap(fact -> fact instanceof Body body ? body.aliases().stream() : Stream.empty())
                .toList();
        return facts.stream()
                .sorted(Comparator.comparingInt(fact -> fact.evidence().start()))
                .flatMap(Material::bodies)
                .distinct()
                .filter(name -> aliases.stream().noneMatch(alias -> TypedText.same(alias, name)))
                .toList();
    }

    private static Stream<String> bodies(Fact fact) {
        return switch (fact) {
            case Founding f -> Stream.of(f.subject());
            case Transfer t -> Stream.of(t.subject(), t.from(), t.to());
            case Support s -> Stream.of(s.subject(), s.supporter());
            case Body b -> Stream.of(b.subject());
            default -> Stream.empty();
        };
    }

    /** Whether the points that are counted are facts themselves. */
    boolean isListed(Count count) {
        return all(Function.class).stream()
                .anyMatch(function -> function.subject().equals(count.subject())
                        && function.list().equals(count.thing()));
    }

    /** Whether the document knows a name as that of a person in an office. */
    boolean isPerson(String name) {
        return all(Office.class).stream()
                .anyMatch(office ->
                        TypedText.same(office.person(), name) && grammar().isPerson(name));
    }

    /** What the document says of a name, as a sentence, where it says anything. */
    Optional<String> about(String name) {
        return telling(name).stream().findFirst().map(Fact::statement);
    }

    /** Whether the document says what a body is or is there for, and not only when or from where it came. */
    boolean isExplained(String name) {
        return telling(name).stream().anyMatch(fact -> telling(fact, name) <= 3);
    }

    /** The facts that tell what a name stands for, the best first. */
    private List<Fact> telling(String name) {
        return telling.computeIfAbsent(
                name,
                _ -> facts.stream()
                        .filter(fact -> telling(fact, name) > 0)
                        .sorted(Comparator.comparingInt(fact -> telling(fact, name)))
                        .toList());
    }

    /** How well a fact tells what a name stands for, 1 best; 0 where it does not. */
    private int telling(Fact fact, String name) {
        var isSubject = TypedText.same(fact.subject(), name);
        return switch (fact) {
            case Body b when isSubject && b.side() == Body.Side.ROLE -> 1;
            case Task t when isSubject && !duty(t).isOpen() -> 2;
            case Support s when TypedText.same(s.supporter(), name) -> 3;
            case Body b when isSubject && b.side() == Body.Side.ONE_OF -> 4;
            case Founding _ when isSubject -> 5;
            case Transfer t when TypedText.same(t.from(), name) -> 6;
            case Instrument _ when isSubject -> 7;
            case Body b when isSubject && b.side() == Body.Side.FORMERLY -> 8;
            default -> 0;
        };
    }
}
