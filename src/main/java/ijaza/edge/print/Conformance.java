package ijaza.edge.print;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What PDF/A-2a and PDF/UA-1 ask of a document apart from its page. */
final class Conformance {

    private static final String SRGB = "sRGB IEC61966-2.1";
    private static final String PRODUCER = "Ijaza";

    private Conformance() {}

    static void declare(PDDocument document, String title, String author, LocalDate day) throws IOException {
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage("ar");
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        catalog.addOutputIntent(colours(document));
        catalog.setMetadata(metadata(document, title, author, day));
        var information = document.getDocumentInformation();
        information.setTitle(title);
        information.setAuthor(author);
        information.setProducer(PRODUCER);
        information.setCreationDate(GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC)));
    }

    private static PDOutputIntent colours(PDDocument document) throws IOException {
        var profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        var intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo(SRGB);
        intent.setOutputCondition(SRGB);
        intent.setOutputConditionIdentifier(SRGB);
        intent.setRegistryName("http://www.color.org");
        return intent;
    }

    private static PDMetadata metadata(PDDocument document, String title, String author, LocalDate day)
            throws IOException {
        var packet = Resources.text("certificate.xmp")
                .replace("@title@", escaped(title))
                .replace("@author@", escaped(author))
                .replace("@producer@", PRODUCER)
                .replace("@day@", day.toString());
        return new PDMetadata(document, new ByteArrayInputStream(packet.getBytes(StandardCharsets.UTF_8)));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
