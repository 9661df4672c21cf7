package ijaza.edge.intake.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Leaves out what leads through a document and is none of its text: running heads, page numbers, lines of contents. */
final class RunningLines {

    private static final String NUMBER = "[0-9٠-٩۰-۹]{1,4}";
    private static final Pattern DIGITS = Pattern.compile("[0-9٠-٩۰-۹]+");
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-–—|\\[(\\s]*(?:(?:page|p\\.|صفحة|الصفحة|ص)\\s*\\.?\\s*)?(?:[ivxlc]{1,6}|" + NUMBER + ")"
                    + "(?:\\s*(?:/|of|من|-)\\s*" + NUMBER + ")?[-–—|\\])\\s]*",
            Pattern.CASE_INSENSITIVE);
    /** Dots that lead to the number of a page. */
    private static final Pattern CONTENTS = Pattern.compile(".*(?:[.…·_]\\s?){5}\\s*[0-9٠-٩ivxlc]{1,5}\\s*");
    /** What a browser prints around a page. */
    private static final Pattern PRINTED = Pattern.compile(
            "(?:https?|file)://\\S+|\\d{1,2}/\\d{1,2}/\\d{2,4}[,،]?\\s+\\d{1,2}:\\d{2}(?:\\s*\\p{L}{1,2})?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TAB = Pattern.compile("\t");
    private static final int LONGEST = 200;
    private static final int PAGES_TO_RUN_THROUGH = 3;

    private final Map<String, Integer> pagesWith = new HashMap<>();
    private final int pages;

    private RunningLines(List<List<TextLine>> pages) {
        this.pages = (int) pages.stream().filter(page -> !page.isEmpty()).count();
        for (var page : pages) {
            var seen = new HashSet<String>();
            atItsEnds(page).stream()
                    .map(RunningLines::withoutNumbers)
                    .filter(seen::add)
                    .forEach(words -> pagesWith.merge(words, 1, Integer::sum));
        }
    }

    static List<List<TextLine>> removedFrom(List<List<TextLine>> pages) {
        var running = new RunningLines(pages);
        return pages.stream().map(running::without).toList();
    }

    /** A running line may have parts at both margins, so that whatever stands beside one belongs to it. */
    private List<TextLine> without(List<TextLine> page) {
        NavigableSet<Float> heights = new TreeSet<>();
        atItsEnds(page).stream().filter(this::isRunning).map(TextLine::y).forEach(heights::add);
        return page.stream()
                .filter(line -> !isAtOneOf(heights, line))
                .filter(line -> line.words().length() > LONGEST
                        || !CONTENTS.matcher(line.words()).matches())
                .toList();
    }

    private static boolean isAtOneOf(NavigableSet<Float> heights, TextLine line) {
        var near = heights.ceiling(line.y() - line.size() / 2);
        return near != null && near <= line.y() + line.size() / 2;
    }

    private boolean isRunning(TextLine line) {
        var on = pagesWith.getOrDefault(withoutNumbers(line), 0);
        return on >= PAGES_TO_RUN_THROUGH && on * 2 >= pages
                || line.words().length() <= LONGEST
                        && (PAGE_NUMBER.matcher(line.words()).matches()
                                || TAB.splitAsStream(line.words()).anyMatch(PRINTED.asMatchPredicate()));
    }

    private static String withoutNumbers(TextLine line) {
        return DIGITS.matcher(line.words()).replaceAll("0");
    }

    /** The lines above or below which at most one height of the page is taken. */
    private static List<TextLine> atItsEnds(List<TextLine> page) {
        var heights = page.stream().map(TextLine::y).distinct().sorted().toList();
        if (heights.isEmpty()) {
            return List.of();
        }
        var upper = heights.get(Math.min(1, heights.size() - 1));
        var lower = heights.get(Math.max(0, heights.size() - 2));
        return page.stream()
                .filter(line -> line.y() <= upper || line.y() >= lower)
                .toList();
    }
}
