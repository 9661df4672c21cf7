package ijaza.fact.english.words;

import java.util.regex.Pattern;

/** The brackets right behind a name that give it a shorter one: "(UNOCT)", "(hereinafter the Fund)", "(the "Office")". */
final class Brackets {

    private static final Pattern SHORT_NAME = Pattern.compile(
            "\\((?!USA?\\)|UK\\)|UAE\\)|EU\\))(?:(?:(?:also known as|abbreviated as|hereinafter|hereafter|or|the"
                    + "|referred to as),? )*\"?"
                    + "[A-Z][A-Za-z]*[A-Z][A-Za-z0-9]*(?:[-&/][A-Z0-9]+)*\"?(?:[,;]? (?:or )?(?:the "
                    + ")?\"?[A-Z][A-Za-z]+\"?)?"
                    + "|(?:(?:hereinafter|hereafter)[,:]? )?(?:the \"?[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+)?\"?"
                    + "|\"(?:the )?[A-Z][A-Za-z ]{2,40}\"))\\)");

    private Brackets() {}

    /** The index after the bracket, or the same one where none gives a short name. */
    static int after(Tokens tokens, int at) {
        if (!tokens.at(at).is("(")) {
            return at;
        }
        var match = SHORT_NAME
                .matcher(tokens.text())
                .region(tokens.at(at).start(), tokens.text().length());
        if (!match.lookingAt()) {
            return at;
        }
        var end = at;
        while (tokens.at(end).isIn(match.end())) {
            end++;
        }
        return end;
    }
}
