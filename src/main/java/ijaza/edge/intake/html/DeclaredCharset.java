package ijaza.edge.intake.html;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a page says that its letters are encoded. */
final class DeclaredCharset {

    private static final Pattern DECLARATION = Pattern.compile(
            "<meta\\b[^>]{0,200}\\bcharset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})|<\\?xml\\b[^>]{0,100}\\bencoding\\s*=\\s*[\"']([\\w.:-]{2,40})",
            Pattern.CASE_INSENSITIVE);
    private static final int LOOKED_AT = 8192;

    private DeclaredCharset() {}

    static Optional<Charset> of(byte[] page) {
        var head = new String(page, 0, Math.min(page.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        return DECLARATION
                .matcher(head)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .flatMap(name -> named(name).stream())
                .findFirst();
    }

    private static Optional<Charset> named(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
