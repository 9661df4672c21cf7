package ijaza.edge.print;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The fixed words of a certificate; they are Arabic and English on every copy and do not follow the reader's language. */
final class Wording {

    private static final Properties WORDS = read();

    private Wording() {}

    /** The text under a key, with its places {@code {0}}, {@code {1}} ... filled. */
    static String of(String key, Object... values) {
        var text = WORDS.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no wording for " + key);
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i].toString());
        }
        return text;
    }

    private static Properties read() {
        try {
            var words = new Properties();
            words.load(new StringReader(Resources.text("certificate.properties")));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
