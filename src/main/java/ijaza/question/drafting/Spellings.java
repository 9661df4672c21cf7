package ijaza.question.drafting;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Other ways to write a name that everybody takes for the same: in plain Latin letters, a town without its land. */
final class Spellings {

    private static final Pattern LAND = Pattern.compile("(?: ?[,،]| [–-]) .*");
    private static final Pattern LATIN = Pattern.compile("\\P{IsArabic}*");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

    private Spellings() {}

    /** Each name also in plain letters: "António", "Antonio". */
    static List<String> of(Stream<String> names) {
        return names.flatMap(name -> Stream.of(name, plain(name))).distinct().toList();
    }

    static String withoutLand(String place) {
        return LAND.matcher(place).replaceFirst("");
    }

    private static String plain(String name) {
        return LATIN.matcher(name).matches()
                ? MARKS.matcher(Normalizer.normalize(name, Form.NFD)).replaceAll("")
                : name;
    }
}
