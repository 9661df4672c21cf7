package ijaza.cli;

import ijaza.course.CourseId;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words behind a command: plain ones in their order, and options with their values. */
record Words(List<String> plain, Map<String, String> options) {

    /**
     * @param valued options that need a value behind them
     * @param free options that may have one, after an equals sign
     */
    static Words of(List<String> arguments, Set<String> valued, Set<String> free, String usage) throws Refusal {
        var plain = new ArrayList<String>();
        var options = new HashMap<String, String>();
        for (var i = 0; i < arguments.size(); i++) {
            var word = arguments.get(i);
            var name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
            if (!word.startsWith("--")) {
                plain.add(word);
            } else if (free.contains(name)) {
                options.put(name, word.equals(name) ? "" : word.substring(name.length() + 1));
            } else if (valued.contains(word) && i + 1 < arguments.size()) {
                options.put(word, arguments.get(++i));
            } else {
                throw new Refusal(
                        2, (valued.contains(word) ? word + " needs a value" : "does not know " + word) + "; " + usage);
            }
        }
        return new Words(plain, options);
    }

    static Path path(String word) throws Refusal {
        try {
            return Path.of(word);
        } catch (InvalidPathException e) {
            throw new Refusal(2, "not a path: " + word);
        }
    }

    static CourseId course(String word) throws Refusal {
        try {
            return new CourseId(word);
        } catch (IllegalArgumentException e) {
            throw new Refusal(2, String.valueOf(e.getMessage()));
        }
    }

    @Nullable
    String option(String name) {
        return options.get(name);
    }
}
