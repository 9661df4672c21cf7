package ijaza.fact.english.words;

/** The number and the year behind the name of a law: "No. 12 of 1998", "1998", "No. (12) for the year 2012", "2021-2025". */
final class PaperNumbers {

    private PaperNumbers() {}

    /** The index after them, or the same one where there are none. */
    static int after(Tokens tokens, int at) {
        var number = at;
        if (tokens.at(at).lower().matches("no|nr|number")) {
            number = tokens.at(at + 1).is(".") ? at + 2 : at + 1;
        }
        var inMarks = tokens.at(number).is("(")
                && isNumber(tokens, number + 1)
                && tokens.at(number + 2).is(")");
        number += inMarks ? 1 : 0;
        if (!isNumber(tokens, number)) {
            var year = tokens.at(at).is(",") || tokens.at(at).is("of") ? at + 1 : at;
            return year > at
                            && isYear(tokens, year)
                            && !tokens.at(at - 1).lower().endsWith("s")
                    ? year + 1
                    : at;
        }
        var end = number + (inMarks ? 2 : 1);
        end += tokens.at(end).is("–") && isNumber(tokens, end + 1) ? 2 : 0;
        var year = tokens.at(end).lower().matches("of|for") ? end + 1 : end;
        year += tokens.at(year).is("the") && tokens.at(year + 1).is("year")
                ? 2
                : tokens.at(year).is("year") ? 1 : 0;
        return year > end && isYear(tokens, year) ? year + 1 : end;
    }

    private static boolean isYear(Tokens tokens, int at) {
        return tokens.at(at).text().matches("1[0-9]{3}|20[0-9]{2}");
    }

    private static boolean isNumber(Tokens tokens, int at) {
        return tokens.at(at).text().matches("[0-9]+(?:[/-][0-9]+)*");
    }
}
