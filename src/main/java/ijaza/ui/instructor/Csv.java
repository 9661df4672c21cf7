package ijaza.ui.instructor;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rows as comma-separated values (RFC 4180) that a spreadsheet opens rightly: with a byte order mark, so that Arabic stays
 * Arabic, and with no cell that it would run as a formula.
 */
final class Csv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";
    private static final Pattern FORMULA = Pattern.compile("[\\p{Z}\\p{Cc}]*[=+\\-@＝＋－＠]|[\\t\\r]");

    private final StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);

    Csv row(List<String> cells) {
        text.append(cells.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .append(LINE_END);
        return this;
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String value) {
        var harmless = isFormula(value) ? "'" + value : value;
        return harmless.matches("(?s).*[\",\r\n].*") ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }

    /** A spreadsheet looks past spaces for the start of a formula. */
    private static boolean isFormula(String value) {
        return FORMULA.matcher(value).lookingAt();
    }
}
