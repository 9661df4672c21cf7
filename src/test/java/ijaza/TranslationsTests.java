package ijaza;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Both languages say everything, and nothing that no code asks for. */
class TranslationsTests {

    private static final Path SOURCES = Path.of("src/main/java/ijaza");
    private static final Map<String, String> ARABIC = texts("ar");
    private static final Map<String, String> ENGLISH = texts("en");
    private static final Set<String> ARABIC_FORMS = Set.of("one", "two", "few", "many", "other");
    private static final Set<String> ENGLISH_FORMS = Set.of("one", "other");

    /** A literal that can only be a key: {@code "quiz.saved"}, or {@code "quiz.state."} as the beginning of several. */
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-zA-Z]*(?:\\.[a-zA-Z0-9_-]+)+\\.?|[a-z]+\\.)\"");

    private static final Pattern ASKED = Pattern.compile("(?:getTranslation|[tT]exts?\\.text)\\(\\s*\"([^\"]+)\"");

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern IN_TEMPLATE = Pattern.compile("\\{\\{#text}}([a-z.-]+)\\{\\{/text}}");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(ARABIC.keySet()).isEqualTo(ENGLISH.keySet());
    }

    @Test
    void pluralsHaveAllFormsOfTheirLanguage() {
        assertThat(withoutForms(ARABIC, ARABIC_FORMS)).isEmpty();
        assertThat(withoutForms(ENGLISH, ENGLISH_FORMS)).isEmpty();
    }

    @Test
    void everyKeyInTheCodeExists() {
        var missing = new TreeSet<String>(found(SOURCES, ASKED));
        missing.addAll(found(TEMPLATES, IN_TEMPLATE));
        missing.removeIf(key -> known(key));
        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyIsUsed() {
        var literals = found(SOURCES, LITERAL);
        literals.addAll(found(TEMPLATES, IN_TEMPLATE));
        var unused = new TreeSet<>(ARABIC.keySet());
        unused.removeIf(key -> literals.contains(key)
                || literals.stream().anyMatch(literal -> literal.endsWith(".") && key.startsWith(literal)));
        assertThat(unused).isEmpty();
    }

    @Test
    void arabicTextsAreArabic() {
        var foreign = new TreeSet<>(ARABIC.keySet());
        foreign.removeIf(key -> ARABIC.get(key)
                .codePoints()
                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC));
        assertThat(foreign).isEmpty();
    }

    private static boolean known(String key) {
        return ARABIC.containsKey(key)
                || key.endsWith(".") && ARABIC.keySet().stream().anyMatch(whole -> whole.startsWith(key));
    }

    private static List<String> withoutForms(Map<String, String> texts, Set<String> forms) {
        var lacking = new ArrayList<String>();
        texts.forEach((key, text) -> {
            if (!plurals(text).stream().allMatch(given -> given.containsAll(forms))) {
                lacking.add(key);
            }
        });
        return lacking;
    }

    /** The plural forms of each plural argument in the message. */
    private static List<Set<String>> plurals(String text) {
        var pattern = new MessagePattern(text);
        var plurals = new ArrayList<Set<String>>();
        for (int i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_START
                    && part.getArgType().hasPluralStyle()) {
                plurals.add(forms(pattern, i));
            }
        }
        return plurals;
    }

    private static Set<String> forms(MessagePattern pattern, int start) {
        var forms = new TreeSet<String>();
        for (int i = start + 1; i < pattern.getLimitPartIndex(start); i++) {
            var part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_SELECTOR) {
                forms.add(pattern.getSubstring(part));
            } else if (part.getType() == MessagePattern.Part.Type.MSG_START) {
                i = pattern.getLimitPartIndex(i);
            }
        }
        return forms;
    }

    private static Set<String> found(Path folder, Pattern pattern) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> pattern.matcher(read(file)).results().map(match -> match.group(1)))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> texts(String language) {
        var texts = new Properties();
        try (var in = Files.newBufferedReader(Path.of("src/main/resources/i18n/texts_" + language + ".properties"))) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.entrySet().stream()
                .collect(Collectors.toMap(text -> (String) text.getKey(), text -> (String) text.getValue()));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
