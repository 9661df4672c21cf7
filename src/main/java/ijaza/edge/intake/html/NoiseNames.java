package ijaza.edge.intake.html;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the makers of pages call the things around an article, in classes and ids; a word may say too little alone. */
final class NoiseNames {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

    private static final Set<String> ALWAYS = words(
            "cookie cookies consent gdpr breadcrumb breadcrumbs breadcrumbwrapper sharedaddy addtoany addthis sharethis"
                    + " comments comment commentlist respond disqus sidebar navbar megamenu pagination pager skiplink"
                    + " newsletter popup modal adsbygoogle editsection navbox reflist references catlinks printfooter"
                    + " invisible offscreen srs noprint ribbon chatbot screenreader wpml jetpack ticker newsticker marquee");
    private static final Set<String> IF_LINKS = words(
            "navigation related menu nav tags tag banner language languages lang header footer top toc widget ad ads promo"
                    + " teaser views suggested recommended latest popular recent archive hatnote links partners author");
    private static final Set<String> IF_SHORT = words(
            "share sharing social skip subscribe advertisement toolbar feedback survey rating meta metadata search byline"
                    + " print login readmore posted submitted lastupdate lastupdated lastmodified copyright hatnote");
    private static final Set<String> UNSEEN = Set.of(
            "visually-hidden",
            "sr-only",
            "screen-reader-text",
            "element-invisible",
            "visuallyhidden",
            "screen-reader-only");
    /** What a click shows belongs to the page, though it is hidden until then. */
    private static final Set<String> UNFOLDED =
            words("accordion collapse collapsible panel pane tab tabpanel tabs toggle faq details");

    private static final int SHORT = 60;

    private NoiseNames() {}

    static boolean areOf(Element element, Weights.Weight weight) {
        var names = names(element);
        return contains(names, ALWAYS)
                || element.classNames().stream().anyMatch(UNSEEN::contains)
                || (weight.isMostlyLinks() && contains(names, IF_LINKS))
                || ((weight.isMostlyLinks() || weight.letters() < SHORT) && contains(names, IF_SHORT));
    }

    /** Whether these are names of noise even for a part of a heading, such as a button to edit it. */
    static boolean areOfPartOfHeading(Element element) {
        return contains(names(element), ALWAYS);
    }

    static boolean areOfUnfolded(Element element) {
        return element.attr("role").equals("tabpanel") || contains(names(element), UNFOLDED);
    }

    private static String[] names(Element element) {
        return BETWEEN_WORDS.split((element.className() + " " + element.id()).toLowerCase(Locale.ROOT));
    }

    private static boolean contains(String[] names, Set<String> wanted) {
        return Arrays.stream(names).anyMatch(wanted::contains);
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }
}
