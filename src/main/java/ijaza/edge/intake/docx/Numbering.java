package ijaza.edge.intake.docx;

import ijaza.edge.intake.page.Ordinals;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The lists of a document, and how far each has been counted. */
final class Numbering implements Xml.Handler {

    private static final int LEVELS = 9;
    private static final Pattern NUMBER = Pattern.compile("%([1-9])");

    private final Map<String, Level[]> kinds = new HashMap<>();
    private final Map<String, String> kindOfList = new HashMap<>();
    private final Map<String, int[]> restarts = new HashMap<>();
    private final Map<String, int[]> counted = new HashMap<>();
    private Level[] openKind = new Level[LEVELS];
    private Level openLevel = new Level();
    private String openList = "";
    private int openOverride;

    /** How the points of one level are counted and what is put around the number. */
    private static final class Level {

        private int start = 1;
        private String format = "decimal";
        private String text = "%1.";
    }

    @Override
    public void open(Xml.Tag tag) {
        switch (tag.name()) {
            case "abstractNum" -> {
                openKind = new Level[LEVELS];
                kinds.put(tag.value("abstractNumId"), openKind);
            }
            case "lvl" -> {
                openLevel = new Level();
                openKind[level(tag.value("ilvl"))] = openLevel;
            }
            case "start" -> openLevel.start = tag.number(1);
            case "numFmt" -> openLevel.format = tag.value();
            case "lvlText" -> openLevel.text = tag.value();
            case "num" -> {
                openList = tag.value("numId");
                openLevel = new Level();
                openKind = new Level[LEVELS];
            }
            case "abstractNumId" -> kindOfList.put(openList, tag.value());
            case "lvlOverride" -> openOverride = level(tag.value("ilvl"));
            case "startOverride" ->
                restarts.computeIfAbsent(openList, _ -> new int[LEVELS])[openOverride] = tag.number(1);
            default -> {}
        }
    }

    /** What stands before the next point of a list at this depth; empty where the list is unknown. */
    String next(String list, int depth) {
        var kind = kindOfList.getOrDefault(list, "");
        var levels = kinds.get(kind);
        var at = Math.clamp(depth, 0, LEVELS - 1);
        if (levels == null || levels[at] == null) {
            return "• ";
        }
        var counters =
                counted.computeIfAbsent(restarts.containsKey(list) ? list : "kind " + kind, _ -> new int[LEVELS]);
        counters[at] = counters[at] == 0 ? start(list, levels[at], at) : counters[at] + 1;
        for (var deeper = at + 1; deeper < LEVELS; deeper++) {
            counters[deeper] = 0;
        }
        return levels[at].format.matches("bullet|none") ? "• " : written(levels, counters, at) + " ";
    }

    private int start(String list, Level level, int at) {
        var restart = restarts.getOrDefault(list, new int[LEVELS])[at];
        return restart > 0 ? restart : level.start;
    }

    private static String written(Level[] levels, int[] counters, int at) {
        return NUMBER.matcher(levels[at].text).replaceAll(found -> {
            var part = found.group(1).charAt(0) - '1';
            var level = levels[part] == null ? new Level() : levels[part];
            return ordinals(level.format).written(Math.max(counters[part], 1));
        });
    }

    private static Ordinals ordinals(String format) {
        return switch (format) {
            case "lowerLetter" -> Ordinals.LOWER_LETTER;
            case "upperLetter" -> Ordinals.UPPER_LETTER;
            case "lowerRoman" -> Ordinals.LOWER_ROMAN;
            case "upperRoman" -> Ordinals.UPPER_ROMAN;
            case "arabicAlpha" -> Ordinals.ARABIC_ALPHA;
            case "arabicAbjad" -> Ordinals.ARABIC_ABJAD;
            case "hindiNumbers", "hindiCounting" -> Ordinals.ARABIC_INDIC;
            default -> Ordinals.DECIMAL;
        };
    }

    private static int level(String text) {
        return text.matches("[0-8]") ? text.charAt(0) - '0' : 0;
    }
}
