package ijaza.edge.intake.html;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page calls itself: in main headings that do not lead home, and in its head, often followed by the site's name. */
record PageTitle(String inHead, List<String> headings) {

    private static final Pattern SITE = Pattern.compile("\\s+(?:\\||-|–|—|::|»|«|•|·)\\s+");

    static PageTitle of(Document page) {
        var social = page.select("meta[property=og:title]").attr("content");
        return new PageTitle(
                page.title().isBlank() ? social : page.title(),
                page.select("h1:not(:has(a[href]:not([href*=#]))):not([class*=site-])")
                        .eachText());
    }

    /** The title, unless the article begins with a main heading of its own. */
    String unless(Element article) {
        if (article.selectFirst("h1") != null) {
            return "";
        }
        return headings.stream()
                .filter(heading -> heading.length() > 1 && inHead.contains(heading))
                .findFirst()
                .orElseGet(this::withoutSite);
    }

    private String withoutSite() {
        return SITE.splitAsStream(inHead.strip())
                .filter(part -> !part.isBlank())
                .findFirst()
                .orElse(headings.isEmpty() ? "" : headings.getFirst());
    }
}
