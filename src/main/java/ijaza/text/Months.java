package ijaza.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The months by all the names that Arabic texts give them: Levantine, Egyptian, of the UN, Maghrebi; and in English. */
public final class Months {

    private static final List<String> LEVANTINE = List.of(
            "كانون الثاني",
            "شباط",
            "آذار",
            "نيسان",
            "أيار",
            "حزيران",
            "تموز",
            "آب",
            "أيلول",
            "تشرين الأول",
            "تشرين الثاني",
            "كانون الأول");
    private static final List<String> UNITED_NATIONS = List.of(
            "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيه", "يوليه", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر",
            "ديسمبر");
    private static final List<String> OTHERS = List.of(
            "جانفي january jan",
            "فيفري february feb",
            "march mar",
            "أفريل april apr",
            "ماي may",
            "يونيو جوان june jun",
            "يوليو جويلية يوليوز july jul",
            "أوت غشت august aug",
            "شتنبر september sep sept",
            "october oct",
            "نونبر november nov",
            "دجنبر december dec");

    private static final Map<String, Integer> NUMBERS = numbers();

    private Months() {}

    /** A month in a text: its number and the stretch of its name or of both its names. */
    public record Named(int number, Span span) {}

    /** The number of the month with this name, 1 to 12; of two names with a slash both must be that month's. */
    public static OptionalInt number(String name) {
        var numbers = Stream.of(Folding.fold(name).split("/"))
                .map(part -> NUMBERS.getOrDefault(part.strip(), 0))
                .distinct()
                .toList();
        return numbers.size() == 1 && numbers.getFirst() > 0 ? OptionalInt.of(numbers.getFirst()) : OptionalInt.empty();
    }

    /** All names, folded, as patterns look for them: longer ones first. */
    public static List<String> folded() {
        return NUMBERS.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The name that the United Nations write, such as حزيران/يونيه. */
    public static String paired(int number) {
        return LEVANTINE.get(number - 1) + "/" + UNITED_NATIONS.get(number - 1);
    }

    /** The months that stand in a folded text as whole words, in their order. */
    public static List<Named> in(String folded) {
        var found = new ArrayList<Named>();
        for (var at = 0; at < folded.length(); at++) {
            var named =
                    at == 0 || !Character.isLetter(folded.charAt(at - 1)) ? at(folded, at) : Optional.<Named>empty();
            if (named.isPresent()) {
                found.add(named.get());
                at = named.get().span().end() - 1;
            }
        }
        return found;
    }

    private static Optional<Named> at(String folded, int start) {
        return NUMBERS.entrySet().stream()
                .filter(month -> folded.startsWith(month.getKey(), start))
                .map(month -> new Named(
                        month.getValue(), new Span(start, start + month.getKey().length())))
                .filter(named -> named.span().end() == folded.length()
                        || !Character.isLetter(folded.charAt(named.span().end())))
                .findFirst();
    }

    private static Map<String, Integer> numbers() {
        var numbers = new HashMap<String, Integer>();
        for (var i = 0; i < 12; i++) {
            numbers.put(Folding.fold(LEVANTINE.get(i)), i + 1);
            numbers.put(Folding.fold(LEVANTINE.get(i)).replace(" ال", " "), i + 1);
            numbers.put(Folding.fold(UNITED_NATIONS.get(i)), i + 1);
            for (var other : OTHERS.get(i).split(" ")) {
                numbers.put(Folding.fold(other), i + 1);
            }
        }
        return Map.copyOf(numbers);
    }
}
