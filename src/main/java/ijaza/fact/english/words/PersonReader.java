package ijaza.fact.english.words;

/** Reads a person's name: large words without any head among them, with initials and particles. */
final class PersonReader {

    private static final int LONGEST = 5;

    private final Tokens tokens;

    PersonReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The index of the name behind a title that stands here, or -1. */
    int afterTitle(int at) {
        if (Lexicon.isPost(tokens.at(at - 1).text()) && tokens.at(at).lower().equals("general")) {
            return -1;
        }
        if (!tokens.at(at).isLarge() || !Lexicon.TITLES.contains(tokens.at(at).lower())) {
            return -1;
        }
        var name = tokens.at(at + 1).is(".") ? at + 2 : at + 1;
        var nested = afterTitle(name);
        name = nested < 0 ? name : nested;
        return titled(name) > name ? name : -1;
    }

    /** As {@link #read}, but behind a title even "Per" and "May" are names. */
    int titled(int at) {
        var isName = tokens.at(at).isLarge() && Lexicon.kindOf(tokens.at(at).text()) == null;
        return isName ? Math.max(at + 1, read(at + 1)) : at;
    }

    /** The index after the name that begins here, or here where none does. */
    int read(int at) {
        var end = at;
        while (end - at < LONGEST && isPart(end)) {
            end += tokens.at(end + 1).is(".") && tokens.at(end).text().length() == 1 ? 2 : 1;
        }
        while (end > at && !tokens.at(end - 1).isLarge() && !tokens.at(end - 1).is(".")) {
            end--;
        }
        return end;
    }

    private boolean isPart(int at) {
        var word = tokens.at(at);
        if (Lexicon.PARTICLES.contains(word.text())) {
            return tokens.at(at + 1).isLarge()
                    || Lexicon.PARTICLES.contains(tokens.at(at + 1).text())
                            && tokens.at(at + 2).isLarge();
        }
        return word.isLarge()
                && !Lexicon.isStop(word.text())
                && Lexicon.kindOf(word.text()) == null
                && !(word.isAcronym() && word.text().length() > 2);
    }
}
