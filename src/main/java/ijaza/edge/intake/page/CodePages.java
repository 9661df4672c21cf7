package ijaza.edge.intake.page;

import java.nio.charset.Charset;

/** Guesses which of the old code pages a text of single bytes is in. */
final class CodePages {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset ARABIC = Charset.forName("windows-1256");
    private static final Charset ARABIC_ISO = Charset.forName("ISO-8859-6");

    private static final int FIRST_LETTER = 0xC0;
    private static final int ALEF = 0xC7;
    private static final int LAM = 0xE1;
    private static final int LAM_ISO = 0xE4;

    /** No Western word has so many accented letters in a row. */
    private static final int LETTERS_OF_AN_ARABIC_WORD = 3;
    /** One Arabic word in so many has the article, and most others scripts' words would not look as if they had. */
    private static final int WORDS_AN_ARTICLE = 40;

    private CodePages() {}

    static Charset guess(byte[] bytes) {
        var words = 0;
        var articles = 0;
        var isoArticles = 0;
        for (var i = 0; i < bytes.length; i++) {
            var start = i;
            while (i < bytes.length && (bytes[i] & 0xFF) >= FIRST_LETTER) {
                i++;
            }
            if (i - start >= LETTERS_OF_AN_ARABIC_WORD) {
                words++;
                articles += startsWith(bytes, start, LAM) ? 1 : 0;
                isoArticles += startsWith(bytes, start, LAM_ISO) ? 1 : 0;
            }
        }
        if (words == 0 || Math.max(articles, isoArticles) * WORDS_AN_ARTICLE < words) {
            return WESTERN;
        }
        return isoArticles > articles ? ARABIC_ISO : ARABIC;
    }

    private static boolean startsWith(byte[] bytes, int at, int lam) {
        return (bytes[at] & 0xFF) == ALEF && (bytes[at + 1] & 0xFF) == lam;
    }
}
