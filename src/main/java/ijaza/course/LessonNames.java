package ijaza.course;

import ijaza.text.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Short names for lessons, from the first words of their headings; always the same for the same headings. */
final class LessonNames {

    /** What sections of such documents are usually about, by the folded first word of an Arabic heading. */
    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("ولاية", "mandate"),
            Map.entry("وظائف", "functions"),
            Map.entry("مهام", "tasks"),
            Map.entry("قيادة", "leadership"),
            Map.entry("تعاون", "cooperation"),
            Map.entry("تاريخ", "history"),
            Map.entry("نشاة", "history"),
            Map.entry("اهداف", "aims"),
            Map.entry("رؤية", "vision"),
            Map.entry("رسالة", "mission"),
            Map.entry("هيكل", "structure"),
            Map.entry("تمويل", "funding"),
            Map.entry("شراكات", "partnerships"),
            Map.entry("برامج", "programmes"),
            Map.entry("مقدمة", "introduction"));

    private static final int WORDS = 4;
    private static final int LETTERS = 18;

    private LessonNames() {}

    static List<LessonId> of(List<String> headings) {
        var names = new ArrayList<LessonId>();
        Set<String> taken = new HashSet<>(Set.of(QuizId.FINAL.value()));
        for (var heading : headings) {
            var name = name(heading);
            var unique = Stream.iterate(1, i -> i + 1)
                    .map(i -> i == 1 ? name : name + "-" + i)
                    .filter(taken::add)
                    .findFirst()
                    .orElseThrow();
            names.add(new LessonId(unique));
        }
        return names;
    }

    private static String name(String heading) {
        var first = Folding.withoutArticle(Folding.fold(heading).split(" ", 2)[0]);
        return KNOWN.getOrDefault(first, latin(heading));
    }

    /** The Latin words of a heading, or just that it is a section. */
    private static String latin(String heading) {
        var words = Stream.of(heading.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .limit(WORDS)
                .map(word -> word.substring(0, Math.min(LETTERS, word.length())))
                .toList();
        return words.isEmpty() ? "section" : String.join("-", words);
    }
}
