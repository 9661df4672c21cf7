package ijaza.fact.arabic.words;

/** A folded word and where it stands in the folded sentence; punctuation marks are words of one letter. */
public record Word(String text, int start, int end) {

    boolean isDefinite() {
        return text.startsWith("ال") && text.length() > 3;
    }

    public boolean isLetters() {
        return Character.isLetter(text.charAt(0));
    }

    boolean isStop() {
        return !isLetters() || Lexicon.STOPS.contains(text) || Lexicon.NUMBERS.contains(text);
    }

    /** A noun without an article that may stand between the head of a name and its definite end. */
    boolean isLink() {
        return isLetters() && !isDefinite() && !isStop() && !text.startsWith("لل") && text.length() > 2;
    }

    String bare() {
        return isDefinite() ? text.substring(2) : text;
    }
}
