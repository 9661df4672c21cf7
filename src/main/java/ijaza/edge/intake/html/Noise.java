package ijaza.edge.intake.html;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** All that surrounds an article on a page, by what it is, what it is called, and that nobody sees it. */
final class Noise {

    private static final Evaluator NEVER_TEXT = QueryParser.parse(
            "script, style, noscript, template, iframe, object, embed, svg, canvas, audio, video, input, button, select,"
                    + " textarea, datalist, sup.reference");
    private static final Evaluator AROUND = QueryParser.parse("nav, footer, aside, dialog, menu, fieldset,"
            + " [role=navigation], [role=banner], [role=contentinfo], [role=complementary], [role=search], [role=dialog],"
            + " [role=alertdialog], [role=alert], [role=menu], [role=menubar], [role=toolbar], [role=tablist]");
    private static final Evaluator HIDDEN = QueryParser.parse("[hidden], [aria-hidden=true]");
    private static final Evaluator OWN_HEADER = QueryParser.parse("article, main, [role=main]");
    private static final Evaluator HEADINGS = QueryParser.parse("h1, h2, h3");
    private static final Set<String> HEADING_NAMES = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> NEVER = Set.of("main", "article", "body", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Pattern UNSEEN =
            Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);
    /** A form that tells more is a page that stands in a form. */
    private static final int LETTERS_OF_A_FORM = 300;

    private final Weights weights;
    private final int half;

    private Noise(Element body) {
        this.weights = Weights.in(body);
        this.half = weights.of(body).told() / 2;
    }

    static void removeFrom(Element body) {
        Pruning.prune(body, element -> element.is(NEVER_TEXT));
        Pruning.prune(body, new Noise(body)::isUnwanted);
    }

    /** What holds most of the page's words is no noise, whatever it is called. */
    private boolean isUnwanted(Element element) {
        var told = weights.of(element).told();
        return (told <= half || told == 0) && isNoise(element);
    }

    private boolean isNoise(Element element) {
        return element.is(AROUND)
                || isHidden(element) && !NoiseNames.areOfUnfolded(element)
                || element.normalName().equals("header") && isAroundHeadings(element)
                || element.normalName().equals("form") && weights.of(element).told() <= LETTERS_OF_A_FORM
                || isCalledNoise(element);
    }

    private static boolean isHidden(Element element) {
        return element.is(HIDDEN)
                || element.hasAttr("style")
                        && UNSEEN.matcher(element.attr("style")).find();
    }

    /** A header of the article itself holds its heading; that of a page holds a menu. */
    private static boolean isAroundHeadings(Element header) {
        return header.closest(OWN_HEADER) == null || header.selectFirst(HEADINGS) == null;
    }

    private boolean isCalledNoise(Element element) {
        if (NEVER.contains(element.normalName()) || !element.hasAttr("class") && !element.hasAttr("id")) {
            return false;
        }
        var parent = element.parent();
        if (parent != null && HEADING_NAMES.contains(parent.normalName())) {
            return NoiseNames.areOfPartOfHeading(element);
        }
        return NoiseNames.areOf(element, weights.of(element))
                && (element.selectFirst(HEADINGS) == null
                        || weights.of(element).isMostlyLinks()
                        || NoiseNames.areOfPartOfHeading(element));
    }
}
