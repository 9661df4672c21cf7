package ijaza.edge.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A mapping of a YAML text whose values still know their lines; nothing in it becomes an object by itself. */
final class YamlNode {

    private final int line;
    private final String name;
    private final Map<String, Node> values = new HashMap<>();
    private final int shift;

    private YamlNode(String name, Node node, int shift) throws Malformed {
        this.name = name;
        this.shift = shift;
        this.line = line(node);
        if (!(node instanceof MappingNode mapping)) {
            throw new Malformed(line, name + " has no entries");
        }
        for (var entry : mapping.getValue()) {
            if (entry.getKeyNode() instanceof ScalarNode key) {
                values.put(key.getValue(), entry.getValueNode());
            }
        }
    }

    /** Reads a text whose first line is the given line of its file. */
    static YamlNode read(String text, int firstLine) throws Malformed {
        try {
            var node = new Yaml(new LoaderOptions()).compose(new java.io.StringReader(text));
            if (node == null) {
                throw new Malformed(firstLine, "there is nothing in it");
            }
            return new YamlNode("it", node, firstLine);
        } catch (MarkedYAMLException broken) {
            var mark = broken.getProblemMark();
            throw new Malformed(firstLine + (mark == null ? 0 : mark.getLine()), "not YAML: " + broken.getProblem());
        } catch (YAMLException broken) {
            throw new Malformed(firstLine, "not YAML: it holds a character that YAML does not allow");
        }
    }

    /** What a text means, and its line for the complaint when it means nothing. */
    interface Meaning<T> {
        T of(String text);
    }

    YamlNode child(String key) throws Malformed {
        return new YamlNode(key, required(key), shift);
    }

    Optional<YamlNode> optionalChild(String key) throws Malformed {
        return values.containsKey(key) ? Optional.of(child(key)) : Optional.empty();
    }

    String text(String key) throws Malformed {
        return scalar(key, required(key));
    }

    <T> T value(String key, Meaning<T> meaning) throws Malformed {
        var node = required(key);
        return mean(node, scalar(key, node), meaning);
    }

    <T> @Nullable T optional(String key, Meaning<T> meaning) throws Malformed {
        return values.containsKey(key) ? value(key, meaning) : null;
    }

    <T> List<T> list(String key, Meaning<T> meaning) throws Malformed {
        if (!(required(key) instanceof SequenceNode sequence)) {
            throw new Malformed(line(required(key)), key + " is not a list");
        }
        var all = new java.util.ArrayList<T>();
        for (var item : sequence.getValue()) {
            all.add(mean(item, scalar(key, item), meaning));
        }
        return all;
    }

    private <T> T mean(Node node, String text, Meaning<T> meaning) throws Malformed {
        try {
            return meaning.of(text);
        } catch (RuntimeException invalid) {
            throw new Malformed(
                    line(node), invalid.getMessage() == null ? "not understood: " + text : invalid.getMessage());
        }
    }

    private Node required(String key) throws Malformed {
        var node = values.get(key);
        if (node == null) {
            throw new Malformed(line, name + " lacks " + key);
        }
        return node;
    }

    private String scalar(String key, Node node) throws Malformed {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue();
        }
        throw new Malformed(line(node), key + " is not a text");
    }

    private int line(Node node) {
        return shift + node.getStartMark().getLine();
    }
}
