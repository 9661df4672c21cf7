package ijaza.fact.arabic;

import ijaza.fact.page.Mention;
import ijaza.text.Noun;

/** The few joints of Arabic statements that depend on the name that they are joined to. */
final class Phrases {

    /** Where an affirmed verb may begin, with the conjunctions written onto it. */
    static final String BEGIN = "(?<![ء-ي])(?<!(?:لا|لم|لن|ألا) )[وف]?(?:قد |كان قد |كانت قد )?";

    /** How a date is joined to its verb; without a joint the date is somebody else's. */
    static final String WHEN =
            " (?:(?:في|منذ|بتاريخ|اعتبارا من|خلال) (?:يوم )?(?:(?:ال)?عام |سنة )?|(?:عام|سنة) )(?<when>{date})";

    private Phrases() {}

    static String agree(String name, String masculine, String feminine) {
        return Noun.headOf(name).isFeminine() ? feminine : masculine;
    }

    /** The name after ل. */
    static String to(String name) {
        return name.startsWith("ال") ? "لل" + name.substring(2) : "ل" + name;
    }

    static String on(Mention date) {
        var isYear = date.date() != null && date.date().isYearAlone();
        return (isYear ? "في عام " : "في ") + date.name();
    }

    static String withoutArticle(String word) {
        return word.startsWith("ال") ? word.substring(2) : word;
    }
}
