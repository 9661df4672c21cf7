package ijaza.text;

/** The head of an Arabic name, such as مكتب or لجنة, with the gender and number that verbs and pronouns follow. */
public record Noun(String head, Gender gender, Number number) {

    /** Grammatical gender; a plural of things counts as feminine. */
    public enum Gender {
        MASCULINE,
        FEMININE
    }

    /** Grammatical number. */
    public enum Number {
        SINGULAR,
        DUAL,
        PLURAL
    }

    /** Reads the head of a name; the article and the vowel marks do not matter. */
    public static Noun headOf(String name) {
        var first = Folding.fold(name).split(" ", 2)[0];
        var head = Folding.withoutArticle(first);
        return new Noun(head, Gender.MASCULINE, Number.SINGULAR);
    }
}
