package ijaza.question.wording;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every template agrees with ten subjects of its language, and both languages ask by files of the same kinds. */
class TemplatesTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/ijaza/question");
    private static final Pattern FORMS = Pattern.compile("\\[([^]]*\\|[^]]*)]");
    private static final Pattern PLACES = Pattern.compile("\\{(\\w+)}");

    /** The form, counted from 0, that each subject asks for. */
    private static final Map<String, Integer> ARABIC = Map.of(
            "مكتب التخطيط", 0,
            "المجلس الأعلى للمياه", 0,
            "مركز البحوث الزراعية", 0,
            "لجنة الإحصاء", 1,
            "الهيئة العامة للغابات", 1,
            "وزارة الزراعة", 1,
            "اللجنتان الدائمتان", 2,
            "المكتبان الإقليميان", 2,
            "الهيئات الفرعية", 3,
            "اللجان المتخصصة", 3);

    private static final Map<String, Integer> ENGLISH = Map.of(
            "the Office for Shared Rivers", 0,
            "Nordic Lighthouse Keepers Association", 0,
            "the United Nations", 0,
            "the Department of Statistics", 0,
            "the Keepers' Fund", 0,
            "the Committee on the Rights of Older Persons", 0,
            "the meetings of the Board", 1,
            "the Member States of the Union", 1,
            "regional offices", 1,
            "the bodies of the Council", 1);

    @Test
    void arabicAgreesWithMasculinesFemininesDualsAndPlurals() throws IOException {
        agrees(Language.ARABIC, ARABIC);
    }

    @Test
    void englishAgreesWithSingularsAndPluralsWithAndWithoutTheArticle() throws IOException {
        agrees(Language.ENGLISH, ENGLISH);
    }

    @Test
    void bothLanguagesHaveTheSameFilesOfTemplates() throws IOException {
        assertThat(kinds(Language.ENGLISH)).isEqualTo(kinds(Language.ARABIC));
    }

    @Test
    void noEnglishStemPointsAtWhatItDoesNotName() throws IOException {
        for (var kind : kinds(Language.ENGLISH)) {
            templates(Language.ENGLISH, kind).forEach((key, template) -> {
                if (key.toString().endsWith(".stem")) {
                    assertThat(template.toString())
                            .as(kind + "." + key)
                            .doesNotContainPattern(
                                    "(?i)\\b(?:this|these|those|its?|they|them|their|his|her|him|he|she)\\b");
                }
            });
        }
    }

    @Test
    void tiesThePreposition() {
        var phrases = Phrases.of(Language.ARABIC, "count");
        assertThat(phrases.say("many.stem", Map.of("subject", "اللجنة العليا", "things", "المكاتب")))
                .isEqualTo("كم عدد المكاتب للجنة العليا؟");
    }

    private static void agrees(Language language, Map<String, Integer> subjects) throws IOException {
        assertThat(subjects).hasSize(10);
        for (var kind : kinds(language)) {
            var templates = templates(language, kind);
            for (var key : templates.stringPropertyNames()) {
                if (key.matches(".*\\.(?:stem|why|right|what|of|known|tie|which)")) {
                    subjects.forEach((subject, form) ->
                            agrees(Phrases.of(language, kind), key, templates.getProperty(key), subject, form));
                }
            }
        }
    }

    private static void agrees(Phrases phrases, String key, String template, String subject, int form) {
        var said = phrases.sentence(key, words(template, subject));
        assertThat(said).as(key).doesNotContainPattern("[\\[\\]{}|]|  |\\bلال|the the|a the ");
        FORMS.matcher(template)
                .results()
                .map(forms -> List.of(forms.group(1).split("\\|")).get(form))
                .forEach(expected -> assertThat(said.toLowerCase())
                        .as(key + " of " + subject)
                        .contains(expected.toLowerCase()));
    }

    private static Map<String, String> words(String template, String subject) {
        var words = new HashMap<String, String>();
        PLACES.matcher(template).results().forEach(place -> words.put(place.group(1), "كذا"));
        words.put("subject", subject);
        return words;
    }

    private static TreeSet<String> kinds(Language language) throws IOException {
        try (Stream<Path> files = Files.list(TEMPLATES.resolve(language.tag()))) {
            return new TreeSet<>(files.map(file -> file.getFileName().toString().replace(".properties", ""))
                    .toList());
        }
    }

    private static Properties templates(Language language, String kind) throws IOException {
        var templates = new Properties();
        try (var reader = Files.newBufferedReader(
                TEMPLATES.resolve(language.tag()).resolve(kind + ".properties"), StandardCharsets.UTF_8)) {
            templates.load(reader);
        }
        return templates;
    }
}
