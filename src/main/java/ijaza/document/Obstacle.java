package ijaza.document;

/** Why a file cannot be read; the text says it to whoever handed it in, after the file's name. */
public enum Obstacle {
    EMPTY("is empty"),
    TOO_LARGE("is larger than 20 MB"),
    UNKNOWN_KIND("is of a kind that cannot be read; text, Markdown, HTML, Word (.docx) and PDF can"),
    OLD_WORD("is an old Word document (.doc); save it as .docx and try again"),
    RICH_TEXT("is a rich text document (.rtf); save it as .docx and try again"),
    WEB_ARCHIVE("is a web archive (.mhtml); save the page as HTML and try again"),
    ENCRYPTED("is protected by a password; save it without one and try again"),
    BROKEN("is broken and cannot be read"),
    UNPACKS_TOO_LARGE("unpacks to far more than it seems to hold and is not read"),
    TOO_DEEP("is nested too deeply and is not read"),
    TOO_MUCH_WORK("would take too long to read"),
    SCAN("holds pictures of pages and no text; have the text recognised (OCR) and try again"),
    GARBLED("holds a text layer that spells no words; have the text recognised (OCR) and try again"),
    NO_TEXT("holds no text that could be taught");

    private final String text;

    Obstacle(String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }
}
