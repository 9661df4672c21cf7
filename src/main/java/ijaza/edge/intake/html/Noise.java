package ijaza.edge.intake.html;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** All that surrounds an article on a page, by what it is, what it is called, and that nobody sees it. */
final class Noise {

    private static final String NEVER_TEXT =
            "script, style, noscript, template, iframe, object, embed, svg, canvas, audio, video, input, button, select,"
                    + " textarea, datalist, sup.reference";
    private static final Evaluator AROUND =
            QueryParser.parse("nav, footer, aside, form, dialog, menu, fieldset, [hidden], [aria-hidden=true],"
                    + " [role=navigation], [role=banner], [role=contentinfo], [role=complementary], [role=search], [role=dialog],"
                    + " [role=alertdialog], [role=alert], [role=menu], [role=menubar], [role=toolbar], [role=tablist]");
    private static final Evaluator OWN_HEADER = QueryParser.parse("article, main, [role=main]");
    private static final Evaluator HEADINGS = QueryParser.parse("h1, h2, h3");
    private static final Set<String> NEVER = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "main", "article", "body");
    private static final Pattern UNSEEN =
            Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

    private static final Set<String> ALWAYS = words(
            "cookie cookies consent gdpr breadcrumb breadcrumbs breadcrumbwrapper share sharing sharedaddy social addtoany"
                    + " addthis sharethis comments comment commentlist respond disqus sidebar navbar navigation megamenu"
                    + " pagination pager skiplink skip newsletter subscribe popup modal advertisement adsbygoogle editsection"
                    + " navbox reflist references catlinks printfooter invisible offscreen srs noprint ribbon toolbar chatbot"
                    + " screenreader wpml feedback survey rating jetpack");
    private static final Set<String> IF_LINKS_OR_SHORT = words(
            "related menu nav meta metadata tags tag banner search author byline print language languages lang header footer"
                    + " top toc login widget ad ads promo teaser readmore date posted views suggested recommended latest"
                    + " popular archive hatnote links partners");
    private static final List<String> UNSEEN_NAMES =
            List.of("visually-hidden", "sr-only", "screen-reader-text", "element-invisible", "visuallyhidden");
    private static final int SHORT = 60;

    private final Weights weights;
    private final int half;

    private Noise(Element body) {
        this.weights = Weights.in(body);
        this.half = weights.of(body).told() / 2;
    }

    static void removeFrom(Element body) {
        body.select(NEVER_TEXT).remove();
        new Noise(body).remove(body);
    }

    /** What holds most of the page's words is no noise, whatever it is called: some pages are one single form. */
    private void remove(Element body) {
        for (var element : body.getAllElements()) {
            if (element != body
                    && element.parent() != null
                    && (weights.of(element).told() <= half
                            || weights.of(element).told() == 0)
                    && isNoise(element)) {
                element.remove();
            }
        }
    }

    private boolean isNoise(Element element) {
        return element.is(AROUND)
                || element.hasAttr("style")
                        && UNSEEN.matcher(element.attr("style")).find()
                || element.hasAttr("class") && UNSEEN_NAMES.stream().anyMatch(element::hasClass)
                || element.normalName().equals("header") && isAroundHeadings(element)
                || isCalledNoise(element);
    }

    /** A header of the article itself holds its heading; that of a page holds a menu. */
    private boolean isAroundHeadings(Element header) {
        return header.closest(OWN_HEADER) == null || header.selectFirst(HEADINGS) == null;
    }

    private boolean isCalledNoise(Element element) {
        if (NEVER.contains(element.normalName()) || !element.hasAttr("class") && !element.hasAttr("id")) {
            return false;
        }
        var names = BETWEEN_WORDS.split((element.className() + " " + element.id()).toLowerCase(Locale.ROOT));
        var weight = weights.of(element);
        return Arrays.stream(names).anyMatch(ALWAYS::contains)
                || (weight.isMostlyLinks() || weight.letters() < SHORT)
                        && Arrays.stream(names).anyMatch(IF_LINKS_OR_SHORT::contains)
                        && element.selectFirst(HEADINGS) == null;
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }
}
