package ijaza.question.wording;

import ijaza.text.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences about one kind of fact in one language, from its template file. {@code {subject}} is a place for words;
 * {@code [a|b]} holds the forms of a word that agrees with the subject: in Arabic masculine, feminine, dual and plural,
 * in English singular and plural.
 */
public final class Phrases {

    private static final Pattern AGREEING = Pattern.compile("\\[([^]|\\[]*(?:\\|[^]|\\[]*)+)]");
    private static final Pattern PLACE = Pattern.compile("((?<!\\p{L})ل)?\\{(\\w+)}");

    private static final Map<String, Phrases> READ = new ConcurrentHashMap<>();

    private final String file;
    private final Grammar grammar;
    private final Properties templates;

    private Phrases(String file, Grammar grammar, Properties templates) {
        this.file = file;
        this.grammar = grammar;
        this.templates = templates;
    }

    public static Phrases of(Language language, String kind) {
        var file = "/ijaza/question/" + language.tag() + "/" + kind + ".properties";
        return READ.computeIfAbsent(file, _ -> read(file, Grammar.of(language)));
    }

    private static Phrases read(String file, Grammar grammar) {
        var templates = new Properties();
        try (var stream = Phrases.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalArgumentException("no templates in " + file);
            }
            templates.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Phrases(file, grammar, templates);
    }

    public Grammar grammar() {
        return grammar;
    }

    public boolean has(String key) {
        return templates.containsKey(key);
    }

    /** A pattern of the language, where it has one. */
    public Optional<Pattern> pattern(String key) {
        return Optional.ofNullable(templates.getProperty(key)).map(Pattern::compile);
    }

    /** The words of a list, parted by bars; none where the language has no such list. */
    public List<String> list(String key) {
        var words = templates.getProperty(key);
        return words == null ? List.of() : List.of(words.split("\\|"));
    }

    /** A whole sentence. */
    public String sentence(String key, Map<String, String> words) {
        return grammar.beginning(say(key, words));
    }

    /** The template with its words in place, in the form that agrees with the word for the subject. */
    public String say(String key, Map<String, String> words) {
        var template = templates.getProperty(key);
        if (template == null) {
            throw new IllegalArgumentException("no template " + key + " in " + file);
        }
        var subject = words.getOrDefault("subject", "");
        var agreed =
                AGREEING.matcher(template).replaceAll(found -> Matcher.quoteReplacement(form(found.group(1), subject)));
        return PLACE.matcher(agreed).replaceAll(place -> {
            var word = word(words, key, place.group(2));
            return Matcher.quoteReplacement(place.group(1) == null ? word : grammar.tied(place.group(1), word));
        });
    }

    private String form(String forms, String subject) {
        var all = forms.split("\\|", -1);
        return all[Math.min(grammar.form(subject, all.length), all.length - 1)];
    }

    private String word(Map<String, String> words, String key, String place) {
        var word = words.get(place);
        if (word == null) {
            throw new IllegalArgumentException("no word for " + place + " of " + key + " in " + file);
        }
        return word;
    }
}
