package ijaza.fact.english.words;

import java.util.regex.Pattern;

/** Words that belong to the number or symbol of a paper and not to a name. */
record PaperWords(Tokens tokens) {

    private static final Pattern SYMBOL = Pattern.compile("[A-Z]+/.*[0-9].*");

    boolean beginsWithNumber(int at) {
        return tokens.at(at).text().matches("20[0-9]{2}")
                && tokens.at(at + 1).isLarge()
                && Lexicon.PAPERS.contains(tokens.at(at + 1).lower());
    }

    /** "Resolution 60/288" is read with its number and not as a name. */
    boolean isResolution(int at) {
        return tokens.at(at).lower().matches("resolutions?|decisions?")
                && Character.isDigit(tokens.at(at + 1).text().charAt(0));
    }

    boolean isSymbol(int at) {
        return tokens.at(at).text().indexOf('/') > 0
                && SYMBOL.matcher(tokens.at(at).text()).matches();
    }
}
