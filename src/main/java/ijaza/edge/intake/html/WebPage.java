package ijaza.edge.intake.html;

import ijaza.document.SourceDocument;
import ijaza.edge.intake.page.Decoded;
import ijaza.edge.intake.page.Manuscript;
import ijaza.edge.intake.page.NotReadable;
import org.jsoup.Jsoup;

/** Reads HTML: of a whole page only its article, of a fragment all of it. */
public final class WebPage {

    private WebPage() {}

    public static Decoded decode(byte[] file) {
        return Decoded.of(file, DeclaredCharset.of(file));
    }

    public static SourceDocument article(String html) throws NotReadable {
        Tags.bound(html);
        var page = Jsoup.parse(html);
        var title = PageTitle.of(page);
        Noise.removeFrom(page.body());
        var root = Article.in(page.body());
        LinkLists.removeFrom(root);
        var manuscript = new Manuscript();
        new ArticleWalk(manuscript, title.unless(root)).read(root);
        return manuscript.document();
    }

    public static SourceDocument fragment(String html) throws NotReadable {
        Tags.bound(html);
        var manuscript = new Manuscript();
        new ArticleWalk(manuscript, "").read(Jsoup.parseBodyFragment(html).body());
        return manuscript.document();
    }
}
