package ijaza.edge.content;

import ijaza.fact.Evidence;
import ijaza.fact.Fact;
import ijaza.fact.FactId;
import ijaza.fact.FactKind;
import ijaza.fact.Noted;
import ijaza.fact.Told;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The list of facts in {@code facts.json}; read back, a fact is no more than its words and their place. */
final class FactsJson {

    static final String FILE = "facts.json";

    private static final JsonMapper JSON = JsonMapper.shared();

    private FactsJson() {}

    static String write(List<Fact> facts) {
        return facts.stream().map(FactsJson::fact).collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    private static String fact(Fact fact) {
        var evidence = fact.evidence();
        return """
                  {
                    "id": %s,
                    "kind": %s,
                    "subject": %s,
                    "key": %s,
                    "statement": %s,
                    "evidence": {"start": %d, "end": %d, "quote": %s}
                  }""".formatted(
                        quoted(fact.id().value()),
                        quoted(fact.kind().tag()),
                        quoted(fact.subject()),
                        quoted(fact.key()),
                        quoted(fact.statement()),
                        evidence.start(),
                        evidence.end(),
                        quoted(evidence.quote()))
                .indent(2)
                .stripTrailing();
    }

    private static String quoted(String text) {
        return JSON.writeValueAsString(text);
    }

    /** Reads facts against their source; every one that the source does not prove is a complaint. */
    static List<Fact> read(String json, String source, List<Malformed> complaints) throws Malformed {
        var facts = new ArrayList<Fact>();
        var ids = new HashSet<FactId>();
        for (var node : array(json)) {
            var line = line(json, node.path("id").asString(""));
            try {
                var fact = fact(node);
                facts.add(fact);
                check(fact, node, source, line, ids.add(fact.id()), complaints);
            } catch (RuntimeException invalid) {
                complaints.add(new Malformed(line, "not a fact: " + invalid.getMessage()));
            }
        }
        return facts;
    }

    private static void check(
            Fact fact, JsonNode node, String source, int line, boolean isNew, List<Malformed> complaints) {
        if (!fact.evidence().isVerbatimIn(source)) {
            complaints.add(new Malformed(line, "the quote does not stand in the source at its place"));
        }
        if (!isNew) {
            complaints.add(new Malformed(line, "the same fact stands twice"));
        }
        if (!fact.id().value().equals(node.path("id").asString(""))) {
            complaints.add(new Malformed(line, "of this kind, subject and key the id would be " + fact.id()));
        }
    }

    private static JsonNode array(String json) throws Malformed {
        try {
            var root = JSON.readTree(json);
            if (!root.isArray()) {
                throw new Malformed(1, "facts stand in a list");
            }
            return root;
        } catch (JacksonException broken) {
            var place = broken.getLocation();
            throw new Malformed(place == null ? 1 : Math.max(1, place.getLineNr()), "not JSON");
        }
    }

    private static Fact fact(JsonNode node) {
        var kind = FactKind.of(text(node, "kind")).orElseThrow(() -> new IllegalArgumentException("no such kind"));
        var proof = node.path("evidence");
        var evidence =
                new Evidence(proof.path("start").asInt(), proof.path("end").asInt(), text(proof, "quote"));
        return new Noted(kind, new Told(text(node, "subject"), text(node, "key"), text(node, "statement"), evidence));
    }

    private static String text(JsonNode node, String name) {
        if (!node.path(name).isString()) {
            throw new IllegalArgumentException("it lacks " + name);
        }
        return node.path(name).stringValue();
    }

    private static int line(String json, String id) {
        var at = id.isEmpty() ? 0 : Math.max(0, json.indexOf("\"" + id + "\""));
        return (int) json.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    }
}
