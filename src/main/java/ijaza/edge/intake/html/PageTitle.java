package ijaza.edge.intake.html;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page calls itself: in main headings that do not lead home, and in its head, often followed by the site's name. */
record PageTitle(String inHead, List<String> headings) {

    private static final Pattern SITE = Pattern.compile("\\s+(?:\\||-|–|—|::|»|«|•|·)\\s+");

    /** What every site calls the page about itself. */
    private static final Pattern ABOUT =
            Pattern.compile("(?:عن|حول|من نحن|نبذة|لمحة|التعريف|تعريف|نشأة|تاريخ|اختصاصات|مهام"
                    + "|(?i:about|who we are|overview|history|our history|mandate|functions|profile|background|introduction))"
                    + "(?![\\p{L}\\p{Mn}]).*");

    private static final int NAME = 6;

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
                .orElseGet(() -> withoutSite(article.text()));
    }

    /** The first part of the title; with the site's name behind it where only that says whom the article is about. */
    private String withoutSite(String article) {
        var parts = SITE.splitAsStream(inHead.strip())
                .filter(part -> !part.isBlank())
                .toList();
        if (parts.isEmpty()) {
            return headings.isEmpty() ? "" : headings.getFirst();
        }
        return parts.stream()
                .skip(1)
                .filter(_ -> ABOUT.matcher(parts.getFirst()).matches())
                .filter(site -> site.length() >= NAME && article.contains(site))
                .findFirst()
                .map(site -> parts.getFirst() + " | " + site)
                .orElse(parts.getFirst());
    }
}
