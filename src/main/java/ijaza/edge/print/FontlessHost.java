package ijaza.edge.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Lets the JDK shape text on a machine that has no screen, no installed font and perhaps no fontconfig library. */
final class FontlessHost {

    private static final String HEADLESS = "java.awt.headless";

    /** Where set, the JDK reads this file instead of asking libfontconfig, which a bare server does not have. */
    private static final String CONFIGURATION = "sun.awt.fontconfig";

    private FontlessHost() {}

    static synchronized void prepare() {
        if (System.getProperty(HEADLESS) == null) {
            System.setProperty(HEADLESS, "true");
        }
        if (System.getProperty(CONFIGURATION) == null) {
            System.setProperty(CONFIGURATION, emptyConfiguration());
        }
    }

    private static String emptyConfiguration() {
        try {
            var file = Files.createTempFile("ijaza-no-fonts", ".properties");
            file.toFile().deleteOnExit();
            return Files.writeString(file, "version=1\nsequence.allfonts=default\n")
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
