package ijaza.edge.intake.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells the lines at the head and the foot of pages that run through a whole document, and page numbers. */
final class RunningLines {

    private static final Pattern DIGITS = Pattern.compile("[0-9٠-٩۰-۹]+");
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-–—|\\[(\\s]*(?:(?:page|p\\.|صفحة|الصفحة|ص)\\s*\\.?\\s*)?(?:[ivxlc]{1,6}|[0-9٠-٩۰-۹]{1,4})(?:\\s*(?:/|of|من|-)\\s*[0-9٠-٩۰-۹]{1,4})?[-–—|\\])\\s]*",
            Pattern.CASE_INSENSITIVE);
    /** Dots that lead to the number of a page. */
    private static final Pattern CONTENTS = Pattern.compile(".*(?:\\.\\s?|…\\s?|·\\s?|_){5,}\\s*[0-9٠-٩ivxlc]{1,5}\\s*");
    /** What a browser prints around a page. */
    private static final Pattern PRINTED = Pattern.compile(
            "(?:https?|file)://\\S+|\\d{1,2}/\\d{1,2}/\\d{2,4}[,،]?\\s+\\d{1,2}:\\d{2}(?:\\s*\\p{L}{1,2})?",
            Pattern.CASE_INSENSITIVE);
    /** So many lines at each end of a page may be running ones. */
    private static final int AT_EACH_END = 2;

    private static final int PAGES_TO_RUN_THROUGH = 3;

    private final Map<String, Integer> pagesWith = new HashMap<>();
    private final int pages;

    private RunningLines(List<List<TextLine>> pages) {
        this.pages = (int) pages.stream().filter(page -> !page.isEmpty()).count();
        for (var page : pages) {
            var seen = new HashSet<String>();
            page.stream()
                    .filter(line -> isAtAnEnd(page, line))
                    .map(RunningLines::withoutNumbers)
                    .filter(seen::add)
                    .forEach(words -> pagesWith.merge(words, 1, Integer::sum));
        }
    }

    static List<List<TextLine>> removedFrom(List<List<TextLine>> pages) {
        var running = new RunningLines(pages);
        return pages.stream()
                .map(page -> page.stream()
                        .filter(line -> !CONTENTS.matcher(line.words()).matches())
                        .filter(line -> !isAtAnEnd(page, line) || !running.isBesideOne(page, line))
                        .toList())
                .toList();
    }

    /** A running line has parts at both margins. */
    private boolean isBesideOne(List<TextLine> page, TextLine line) {
        return page.stream()
                .filter(other -> Math.abs(other.y() - line.y()) < line.size() / 2)
                .anyMatch(this::isRunning);
    }

    private boolean isRunning(TextLine line) {
        var on = pagesWith.getOrDefault(withoutNumbers(line), 0);
        return on >= PAGES_TO_RUN_THROUGH && on * 2 >= pages
                || PAGE_NUMBER.matcher(line.words()).matches()
                || PRINTED.matcher(line.words()).matches();
    }

    private static String withoutNumbers(TextLine line) {
        return DIGITS.matcher(line.words()).replaceAll("0");
    }

    /** Whether at most one line stands above or below this one. */
    private static boolean isAtAnEnd(List<TextLine> page, TextLine line) {
        return page.stream()
                                .filter(other -> other.y() < line.y())
                                .limit(AT_EACH_END)
                                .count()
                        < AT_EACH_END
                || page.stream()
                                .filter(other -> other.y() > line.y())
                                .limit(AT_EACH_END)
                                .count()
                        < AT_EACH_END;
    }
}
