package ijaza.course;

import ijaza.text.Language;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Where a course's document comes from, and who holds the rights to it. */
public record Origin(String title, URI url, LocalDate retrieved, String rights) {

    /** A file of which nobody has said yet who holds the rights to it. */
    public static Origin ofFile(String title, Language language, String file, LocalDate saved) {
        var place = URI.create("file:" + URLEncoder.encode(file, StandardCharsets.UTF_8));
        var rights = language == Language.ARABIC ? "لم تُحدَّد الحقوق بعد" : "not stated yet";
        return new Origin(title, place, saved, rights);
    }
}
