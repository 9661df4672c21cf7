package ijaza.edge.content;

/** Writes the little YAML that a {@code course.yaml} needs, two blanks a level. */
final class YamlLines {

    private final StringBuilder lines = new StringBuilder();

    YamlLines open(int level, String key) {
        return line(level, key, "");
    }

    YamlLines plain(int level, String key, Object value) {
        return line(level, key, " " + value);
    }

    YamlLines quoted(int level, String key, String text) {
        return line(level, key, ' ' + quoted(text));
    }

    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    private YamlLines line(int level, String key, String rest) {
        lines.append("  ".repeat(level)).append(key).append(':').append(rest).append('\n');
        return this;
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
