package ijaza.question.drafting;

import ijaza.text.Language;
import ijaza.text.Noun;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences about one kind of fact in one language, from its template file. {@code {subject}} is a place for words;
 * {@code [a|b|c|d]} holds the masculine, feminine, dual and plural forms of a word that agrees with the subject.
 */
final class Phrases {

    private static final Pattern AGREEING = Pattern.compile("\\[([^]|]*)\\|([^]|]*)\\|([^]|]*)\\|([^]|]*)]");
    private static final Pattern PLACE = Pattern.compile("((?<!\\p{L})ل)?\\{(\\w+)}");

    private final String file;
    private final Properties templates;

    private Phrases(String file, Properties templates) {
        this.file = file;
        this.templates = templates;
    }

    static Phrases of(Language language, String kind) {
        var file = "/ijaza/question/" + language.tag() + "/" + kind + ".properties";
        var templates = new Properties();
        try (var stream = Phrases.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalArgumentException("no templates in " + file);
            }
            templates.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Phrases(file, templates);
    }

    boolean has(String key) {
        return templates.containsKey(key);
    }

    /** The template with its words in place, in the form that agrees with the word for the subject. */
    String say(String key, Map<String, String> words) {
        var template = templates.getProperty(key);
        if (template == null) {
            throw new IllegalArgumentException("no template " + key + " in " + file);
        }
        var subject = Noun.headOf(words.getOrDefault("subject", ""));
        var agreed =
                AGREEING.matcher(template).replaceAll(forms -> Matcher.quoteReplacement(forms.group(form(subject))));
        return PLACE.matcher(agreed).replaceAll(place -> {
            var word = word(words, key, place.group(2));
            return Matcher.quoteReplacement(place.group(1) == null ? word : afterLam(word));
        });
    }

    /** The preposition swallows the article's alef, and before another lam the whole article. */
    static String afterLam(String word) {
        if (word.startsWith("ال")) {
            return "ل" + word.substring(word.startsWith("الل") ? 2 : 1);
        }
        return "ل" + word;
    }

    private static int form(Noun subject) {
        return switch (subject.number()) {
            case SINGULAR -> subject.gender() == Noun.Gender.MASCULINE ? 1 : 2;
            case DUAL -> 3;
            case PLURAL -> 4;
        };
    }

    private String word(Map<String, String> words, String key, String place) {
        var word = words.get(place);
        if (word == null) {
            throw new IllegalArgumentException("no word for " + place + " of " + key + " in " + file);
        }
        return word;
    }
}
