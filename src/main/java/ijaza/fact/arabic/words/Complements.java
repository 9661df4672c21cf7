package ijaza.fact.arabic.words;

import java.util.Set;

/** Reads what follows a participle inside a name: «المعنية بالتنفيذ في مجال ...», «المنشأة عملاً بالقرار ...». */
final class Complements {

    private static final Set<String> PURSUANT = Set.of("عملا", "بموجب", "بمقتضي", "وفقا", "بناء");
    private static final int EXTENSIONS = 5;

    private final Words words;
    private final NameReader names;

    Complements(Words words, NameReader names) {
        this.words = words;
        this.names = names;
    }

    boolean isSetUpByResolution(int at) {
        return words.at(at).text().matches("المنشاة?")
                && PURSUANT.contains(words.at(at + 1).text())
                && words.at(at + 2).text().matches("(?:ب|لل|ال|بال)?(?:ال)?قرار")
                && isNumber(at + 3);
    }

    int afterResolution(int at) {
        return number(at + 1);
    }

    /** After «1540 (2004)» or «1540» where a number stands here, else the same place. */
    int number(int at) {
        if (!isNumber(at)) {
            return at;
        }
        var hasYear = words.at(at + 1).text().equals("(")
                && isNumber(at + 2)
                && words.at(at + 3).text().equals(")");
        return hasYear ? at + 4 : at + 1;
    }

    int read(int at) {
        var word = words.at(at).text();
        var end = switch (word) {
            case "علي", "عن", "في" -> phrase(at + 1);
            default -> word.startsWith("ب") ? phraseBegunBy(word.substring(1), at + 1) : NameReader.NONE;
        };
        for (var i = 0; i < EXTENSIONS && end != NameReader.NONE; i++) {
            var longer = extension(end);
            if (longer == NameReader.NONE) {
                return end;
            }
            end = longer;
        }
        return end;
    }

    int phrase(int at) {
        if (words.at(at).text().equals("بعد") && words.at(at - 1).text().equals("عن")) {
            return at + 1;
        }
        return phraseBegunBy(words.at(at).text(), at + 1);
    }

    private int phraseBegunBy(String first, int next) {
        return first.startsWith("ال") ? names.adjectives(next) : names.genitive(next);
    }

    private int extension(int at) {
        var word = words.at(at).text();
        var governor = Core.bare(words.at(at - 1).text().replaceFirst("^ب(?=ال)", ""));
        if (word.equals("ضد") || word.equals(Lexicon.GOVERNED.getOrDefault(governor, ""))) {
            return phrase(at + 1);
        }
        if (word.equals("في")) {
            var place = words.at(at + 1);
            var isField = place.text().matches("مجالا?ت?") || place.isDefinite() && !place.isStop();
            return isField ? phrase(at + 1) : NameReader.NONE;
        }
        if (word.equals("(")
                && words.at(at + 1).isLetters()
                && words.at(at + 2).text().equals(")")) {
            return at + 3;
        }
        var goesOn =
                word.startsWith("و") && Head.in(word) == null && !words.at(at).isStop();
        return goesOn && word.length() > 3 ? phraseBegunBy(word.substring(1), at + 1) : NameReader.NONE;
    }

    private boolean isNumber(int at) {
        return Character.isDigit(words.at(at).text().charAt(0));
    }
}
