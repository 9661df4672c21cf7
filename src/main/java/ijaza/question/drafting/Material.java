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
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All facts of a document, and what they offer for wrong options: each thing with what it really is. */
final class Material {

    private final List<Fact> facts;
    private final Phrases common;
    private final String main;
    private final Organs organs = new Organs(this);
    private final Parts parts = new Parts(this);
    private final Duties allDuties = new Duties(this);
    private final Map<Task, Duty> duties = new IdentityHashMap<>();
    private final Map<String, List<Fact>> telling = new HashMap<>();
    private final Map<Class<?>, List<? extends Fact>> byKind = new HashMap<>();
    private final Map<String, Set<Fact>> byName;
    private final Set<String> persons;
    private final Map<FactId, Fact> byId = new HashMap<>();
    private final List<String> bodies;
    private final List<Dated> dated;

    Material(List<Fact> facts, Phrases common) {
        this.facts = List.copyOf(facts);
        this.common = common;
        this.main = main(facts);
        this.bodies = named(facts);
        facts.forEach(fact -> byId.putIfAbsent(fact.id(), fact));
        this.dated = this.facts.stream().flatMap(fact -> dated(fact).stream()).toList();
        this.persons = all(Office.class).stream()
                .map(office -> TypedText.form(office.person()))
                .collect(Collectors.toSet());
        this.byName = byName(this.facts);
    }

    /** Something that happened, when, and the fact that says so. */
    record Dated(String what, WrittenDate when, Fact fact) {}

    List<Fact> facts() {
        return facts;
    }

    Fact fact(FactId id) {
        return Objects.requireNonNull(byId.get(id), id::value);
    }

    Phrases common() {
        return common;
    }

    Grammar grammar() {
        return common.grammar();
    }

    Organs organs() {
        return organs;
    }

    Parts parts() {
        return parts;
    }

    Duties duties() {
        return allDuties;
    }

    @SuppressWarnings("unchecked") // under each class lie only facts of it
    <T extends Fact> List<T> all(Class<T> kind) {
        return (List<T>) byKind.computeIfAbsent(
                kind,
                _ -> facts.stream().filter(kind::isInstance).map(kind::cast).toList());
    }

    /** What has a date of its own, in the order of the text. */
    List<Dated> dated() {
        return dated;
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
        return facts.stream().collect(Collectors.groupingBy(Fact::subject, Collectors.counting())).entrySet().stream()
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
                .map(TypedText::form)
                .filter(form -> !form.isEmpty())
                .collect(Collectors.toSet());
        return facts.stream()
                .sorted(Comparator.comparingInt(fact -> fact.evidence().start()))
                .flatMap(Material::bodies)
                .distinct()
                .filter(name -> !aliases.contains(TypedText.form(name)))
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
        var form = TypedText.form(name);
        return !form.isEmpty() && persons.contains(form) && grammar().isPerson(name);
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
                _ -> byName.getOrDefault(TypedText.form(name), Set.of()).stream()
                        .filter(fact -> telling(fact, name) > 0)
                        .sorted(Comparator.comparingInt(fact -> telling(fact, name)))
                        .toList());
    }

    /** The facts that have something to do with a name, by its form, in the order of the text. */
    private static Map<String, Set<Fact>> byName(List<Fact> facts) {
        var byName = new HashMap<String, Set<Fact>>();
        for (var fact : facts) {
            var names = switch (fact) {
                case Support s -> Stream.of(s.subject(), s.supporter());
                case Transfer t -> Stream.of(t.subject(), t.from());
                default -> Stream.of(fact.subject());
            };
            names.forEach(name -> byName.computeIfAbsent(TypedText.form(name), _ -> new LinkedHashSet<>())
                    .add(fact));
        }
        return byName;
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
