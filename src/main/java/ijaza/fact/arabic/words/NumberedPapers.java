package ijaza.fact.arabic.words;

import ijaza.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds papers by their number: «القانون رقم (5) لسنة 1964», «المرسوم الملكي رقم م/37», «قرار مجلس الوزراء رقم 125». */
final class NumberedPapers {

    private static final String NUMBER =
            "\\(?(?:[ء-ي]{1,2} ?/ ?|[a-z]{1,4}[ -]?)?[0-9]+(?:[./-][0-9]+){0,3}\\)?(?: \\([0-9]{4}\\))?";
    private static final Pattern PAPER = Pattern.compile("(?<![ء-ي])(?:[وف]?[بكل]?)(?<name>(?<swallowed>ل)?(?:ال)?"
            + "(?<head>قانون|مرسوم|قرار|امر|ظهير|نظام|لائحة|ترخيص|مواصفة|تعميم|اتفاقية|توصية)"
            + "(?: (?!رقم|الي|علي|من|في|بشان|عن|و|اخري|اقر|صدر|وقع|الصادرة?|المؤرخة?|بموجب|بمقتضي|القاضي|الذي|التي)[ء-ي]+){0,5} (?:رقم ?|عدد |ذ[ايو] الرقم )"
            + NUMBER
            + "(?: (?:لسنة|لعام|سنة|عام) [0-9]{4}(?![0-9]))?)");

    /** «رؤية 2030», «استراتيجية الطاقة 2035». */
    private static final Pattern BY_YEAR = Pattern.compile("(?<![ء-ي])(?:[وف]?[بكل]?)(?<name>(?<swallowed>ل)?(?:ال)?"
            + "(?<head>رؤية|خطة|استراتيجية|اجندة)(?: ال[ء-ي]+){0,2} 20[0-9]{2}(?! ?[0-9/–-]))");

    /** «دستور 1976», «القانون 80-05»: there is one of it. */
    private static final Pattern BY_NUMBER_ALONE = Pattern.compile(
            "(?<![ء-ي])(?:[وف]?[بكل]?)(?<name>(?<swallowed>ل)?(?:ال)?"
                    + "(?<head>دستور(?= (?:سنة |عام )?[12][0-9]{3}(?![0-9/-]))|(?:قانون|مرسوم|امر)(?= [0-9]{2,4}-[0-9]{1,4}(?![0-9/-]))) (?:سنة |عام )?[0-9]+(?:-[0-9]+)?)");

    /** «المرسوم التشريعي 27 تاريخ 12/5/2002»: a number without the word for it, before a date or a year. */
    private static final Pattern BY_KIND = Pattern.compile(
            "(?<![ء-ي])(?:[وف]?[بكل]?)(?<name>(?<swallowed>ل)?(?:ال)?(?<head>قانون|مرسوم|قرار|امر|ظهير)"
                    + " ال(?:تشريعي|ملكي|رئاسي|جمهوري|وزاري|اميري|سلطاني|تنفيذي|اتحادي) [0-9]{1,4}(?= (?:تاريخ|بتاريخ|لسنة|لعام|المؤرخ|الصادر) ))");

    /** A numbered paper; one written «للقانون» lacks the alef of its article. */
    record Numbered(Span span, String head, String by, boolean articleSwallowed) {}

    private NumberedPapers() {}

    static List<Numbered> in(String folded) {
        var found = new ArrayList<Numbered>();
        add(found, PAPER, "رقم", folded);
        add(found, BY_YEAR, "عام", folded);
        add(found, BY_NUMBER_ALONE, "رقم", folded);
        add(found, BY_KIND, "رقم", folded);
        return found;
    }

    private static void add(List<Numbered> found, Pattern pattern, String by, String folded) {
        for (var match = pattern.matcher(folded); match.find(); ) {
            var swallowed = match.group("swallowed") != null && folded.charAt(match.start("name") - 1) == 'ل';
            found.add(new Numbered(new Span(match.start("name"), match.end()), match.group("head"), by, swallowed));
        }
    }
}
