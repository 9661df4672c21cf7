package ijaza.fact.english.words;

import ijaza.text.Span;

/** A word of a sentence and where it stands; a punctuation mark is a word of one letter. */
record Token(String text, int start, int end) {

    boolean isWord() {
        return Character.isLetterOrDigit(text.charAt(0));
    }

    boolean isLarge() {
        return Character.isUpperCase(text.charAt(0)) && !isNumberAlone();
    }

    /** Letters of which at least two are large, such as UNOCT, AfDB or ITU-T. */
    boolean isAcronym() {
        var large = text.chars().filter(Character::isUpperCase).count();
        return isLarge()
                && !isRoman()
                && !Lexicon.HEADINGS.contains(lower())
                && large >= 2
                && text.length() <= 12
                && large * 2 >= text.chars().filter(Character::isLetter).count();
    }

    boolean isRoman() {
        return text.chars().allMatch(c -> "IVXLC".indexOf(c) >= 0);
    }

    boolean is(String word) {
        return text.equals(word);
    }

    String lower() {
        return Lexicon.lower(text);
    }

    /** Whether this is a word that ends before this place. */
    boolean isIn(int place) {
        return end > start && end <= place;
    }

    Span span() {
        return new Span(start, end);
    }

    private boolean isNumberAlone() {
        return Character.isDigit(text.charAt(0));
    }
}
