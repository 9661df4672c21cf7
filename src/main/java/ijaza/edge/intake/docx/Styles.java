package ijaza.edge.intake.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The styles of a document: which of them are headings, titles and captions, and which number their paragraphs. */
final class Styles implements Xml.Handler {

    private static final Pattern HEADING = Pattern.compile("(?:heading|titre|العنوان|عنوان)\\s*([1-9])");
    private static final Pattern TITLE = Pattern.compile("title|العنوان|عنوان");
    private static final Pattern CAPTION = Pattern.compile("caption|تسمية توضيحية");
    private static final Pattern CONTENTS =
            Pattern.compile("toc .*|toc\\d|table of (?:contents|figures).*|جدول المحتويات.*");
    private static final int BODY_TEXT = 9;
    /** Styles may be based on each other in a circle. */
    private static final int MOST_HOPS = 20;

    private final Map<String, Style> styles = new HashMap<>();
    private Style open = new Style();

    /** One style as it is written, without what it is based on. */
    private static final class Style {

        private String name = "";
        private String basis = "";
        private @Nullable Integer outline;
        private @Nullable String list;
        private @Nullable Integer listLevel;
        private @Nullable Boolean bold;
    }

    @Override
    public void open(Xml.Tag tag) {
        switch (tag.name()) {
            case "style" -> {
                open = new Style();
                styles.putIfAbsent(tag.value("styleId"), open);
            }
            case "name" -> open.name = tag.value().toLowerCase(Locale.ROOT).strip();
            case "basedOn" -> open.basis = tag.value();
            case "outlineLvl" -> open.outline = tag.number(BODY_TEXT);
            case "numId" -> open.list = tag.value();
            case "ilvl" -> open.listLevel = tag.number(0);
            case "b" -> open.bold = tag.isOn();
            default -> {}
        }
    }

    /** The level of the headings that have this style, counted from 1. */
    Optional<Integer> heading(String style) {
        return inherited(style, Styles::headingByName)
                .or(() -> inherited(style, found -> found.outline))
                .or(() -> headingById(style))
                .filter(level -> level >= 0 && level < BODY_TEXT)
                .map(level -> level + 1);
    }

    boolean isTitle(String style) {
        return TITLE.matcher(name(style)).matches();
    }

    boolean isCaption(String style) {
        return CAPTION.matcher(name(style)).matches();
    }

    boolean isContents(String style) {
        return CONTENTS.matcher(name(style)).matches();
    }

    Optional<String> list(String style) {
        return inherited(style, found -> found.list);
    }

    int listLevel(String style) {
        return inherited(style, found -> found.listLevel).orElse(0);
    }

    boolean isBold(String style) {
        return inherited(style, found -> found.bold).orElse(false);
    }

    private String name(String style) {
        var found = styles.get(style);
        return found == null ? style.toLowerCase(Locale.ROOT) : found.name;
    }

    private static @Nullable Integer headingByName(Style style) {
        var heading = HEADING.matcher(style.name);
        return heading.matches() ? Integer.valueOf(heading.group(1)) - 1 : null;
    }

    /** A document without its styles still names them. */
    private Optional<Integer> headingById(String style) {
        var heading = HEADING.matcher(style.toLowerCase(Locale.ROOT));
        return styles.containsKey(style) || !heading.matches()
                ? Optional.empty()
                : Optional.of(Integer.parseInt(heading.group(1)) - 1);
    }

    /** The first answer of a style or of those that it is based on. */
    private <T> Optional<T> inherited(String style, Function<Style, @Nullable T> question) {
        var found = styles.get(style);
        for (var hop = 0; found != null && hop < MOST_HOPS; hop++) {
            var answer = question.apply(found);
            if (answer != null) {
                return Optional.of(answer);
            }
            found = styles.get(found.basis);
        }
        return Optional.empty();
    }
}
