package ijaza.fact.arabic.words;

import ijaza.text.Folding;
import java.util.List;
import java.util.stream.Collectors;

/** The names of the months: Levantine, Egyptian, the UN's and Maghrebi ones. */
final class Months {

    private static final List<List<String>> NAMES = List.of(
            List.of("كانون الثاني", "يناير", "جانفي"),
            List.of("شباط", "فبراير", "فيفري"),
            List.of("آذار", "مارس"),
            List.of("نيسان", "أبريل", "إبريل", "أفريل"),
            List.of("أيار", "مايو", "مايه", "ماي"),
            List.of("حزيران", "يونيو", "يونيه", "جوان"),
            List.of("تموز", "يوليو", "يوليه", "يوليوز", "جويلية"),
            List.of("آب", "أغسطس", "أوت", "غشت"),
            List.of("أيلول", "سبتمبر", "شتنبر"),
            List.of("تشرين الأول", "أكتوبر"),
            List.of("تشرين الثاني", "نوفمبر", "نونبر"),
            List.of("كانون الأول", "ديسمبر", "دجنبر"));

    /** All folded names as one alternative of a pattern. */
    static final String ANY = NAMES.stream()
            .flatMap(List::stream)
            .map(Folding::fold)
            .collect(Collectors.joining("|", "(?:", ")(?![ء-ي])"));

    private Months() {}

    /** The month's number, from 1, of a folded name. */
    static int of(String folded) {
        for (var month = 0; month < NAMES.size(); month++) {
            if (NAMES.get(month).stream().map(Folding::fold).anyMatch(folded::equals)) {
                return month + 1;
            }
        }
        throw new IllegalArgumentException("not a month: " + folded);
    }
}
