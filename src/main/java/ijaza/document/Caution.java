package ijaza.document;

/** What may be wrong with a text that was read all the same; the text says it to its author. */
public enum Caution {
    CHARSET_GUESSED(
            "the file does not say how its letters are encoded, so that was guessed: look whether the words are right"),
    LETTERS_LOST("some letters could not be read and were replaced by \uFFFD"),
    PAGES_WITHOUT_TEXT("some pages hold no text, perhaps only pictures of it"),
    LETTERS_DOUBTFUL("parts of the text layer spell no words: look whether the words are right"),
    CHANGES_TRACKED("the file holds tracked changes; it was read as if all were accepted");

    private final String text;

    Caution(String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }
}
