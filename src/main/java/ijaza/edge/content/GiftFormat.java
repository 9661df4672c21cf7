package ijaza.edge.content;

import ijaza.course.QuestionExchange.LeftOut.Reason;
import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jsoup.Jsoup;

/** How the words of a GIFT text are marked up, and the words without their markup. */
enum GiftFormat {
    PLAIN,
    HTML,
    /** Plain words in which HTML may stand. */
    MOODLE,
    MARKDOWN;

    private static final Pattern TAG = Pattern.compile("(?s)\\s*\\[(html|moodle|plain|markdown)](.*)");
    private static final Pattern MARKUP = Pattern.compile(
            "(?i)</?(?:p|br|b|i|u|em|strong|span|div|img|su[bp]|[uo]l|li|a|font|h[1-6]|t[rdh]|table|script|style)\\b[^<>]*>"
                    + "|&(?:nbsp|amp|lt|gt|quot|#[0-9]{1,6});");
    private static final String MEDIA = "img, audio, video, iframe, object, embed, svg";

    /** Words that are still hidden, and their markup. */
    record Marked(GiftFormat format, String hidden) {

        String words(int line) throws Malformed {
            return format.words(line, GiftText.show(hidden));
        }
    }

    /** A text that may begin with the name of its format, else in the format around it. */
    static Marked of(String hidden, GiftFormat around) {
        var tagged = TAG.matcher(hidden);
        return tagged.matches()
                ? new Marked(GiftFormat.valueOf(tagged.group(1).toUpperCase(Locale.ROOT)), tagged.group(2))
                : new Marked(around, hidden);
    }

    private String words(int line, String text) throws Malformed {
        return switch (this) {
            case PLAIN -> text;
            case HTML -> html(line, text);
            case MOODLE -> MARKUP.matcher(text).find() ? html(line, text) : text;
            case MARKDOWN -> markdown(line, text);
        };
    }

    private static String html(int line, String text) throws Malformed {
        var body = Jsoup.parseBodyFragment(text).body();
        if (!body.select(MEDIA).isEmpty()) {
            throw new Malformed(line, Reason.PICTURE);
        }
        return body.text().strip();
    }

    private static String markdown(int line, String text) throws Malformed {
        if (text.contains("![")) {
            throw new Malformed(line, Reason.PICTURE);
        }
        var words = TextContentRenderer.builder()
                .build()
                .render(Parser.builder().build().parse(text));
        return html(line, words);
    }
}
