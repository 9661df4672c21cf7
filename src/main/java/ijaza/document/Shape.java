package ijaza.document;

import ijaza.text.Blanks;
import ijaza.text.Direction;
import java.util.regex.Pattern;

/** What can be seen of a line without knowing its language: its marker, its end, its script, its length. */
record Shape(String line) {

    private static final String NUMBER = "\\(?[0-9٠-٩۰-۹]{1,2} ?[.)\\-–/]+";
    private static final String LETTER = "\\(?(?:[أ-ي]|هـ|[A-Za-z]|[ivx]{2,5})ـ?(?: ?[.)/]| ?[-–](?=[\\s\\p{Zs}]))-?";
    private static final String ORDINAL =
            "(?:أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا|تاسعا|عاشرا)ً?\\s?[:\\-–.]";
    private static final String BULLET = "[•▪●◦·*■□○✓✔➢►▶❖◆♦\\uF0B7\\uF0A7–—-]";

    private static final Pattern MARKER = Pattern.compile(
            "(?:" + NUMBER + "|" + LETTER + "|" + ORDINAL + "|" + BULLET
                    + ")[\\s\\p{Zs}\\u200E\\u200F]+(?=\\S)|[•▪●■✓✔➢►❖◆\\uF0B7\\uF0A7](?=\\S)|(?:[-–]|[0-9٠-٩]{1,2}[.)\\-–])(?=[أ-ي]{2})");
    private static final Pattern CREDIT = Pattern.compile(
            "(?:الصورة|صورة|تصوير|عدسة|المصدر|Photo|Photo credit|Credit|Image)\\s*[:：©].*|.*(?:الصورة|تصوير|Photo)\\s*:.*"
                    + "|.*©.*|(?:UN Photo|صورة الأمم المتحدة)\\s*/.*",
            Pattern.CASE_INSENSITIVE);
    /** A way to the text or to another language, or where on a site one is. */
    private static final Pattern NAVIGATION = Pattern.compile(
            "skip to .*|(?:home|main)(?: page)? ?[/>»›|].*|(?:الصفحة )?الرئيسية ?[/>»›|<«‹].*"
                    + "|(?:تخطي?|تجاوز|انتقل|الانتقال|الذهاب) (?:إلى|الى) (?:ال)?محتوى.*|\\p{L}+[\\s\\p{Zs}]*[|/][\\s\\p{Zs}]*\\p{L}+",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern YEAR = Pattern.compile("[0-9٠-٩]{4}\\s*[:–—-]\\s*\\p{L}");
    private static final Pattern LABEL = Pattern.compile("\\p{L}\\s?[:：]\\s*[\\p{L}\\p{N}]");
    private static final int HEADING_LETTERS = 90;
    private static final int HEADING_WORDS = 14;
    private static final int CREDIT_LETTERS = 250;

    static Shape of(String line) {
        return new Shape(line);
    }

    /** How many characters a list's number or bullet takes at the beginning; 0 where there is none. */
    int marker() {
        var marker = MARKER.matcher(line);
        return marker.lookingAt() ? marker.end() : 0;
    }

    boolean isCredit() {
        return line.length() <= CREDIT_LETTERS && CREDIT.matcher(line).matches();
    }

    /** Whether the line ends as a sentence or a part of one does. */
    boolean isClosed() {
        return endsWithOneOf(".؛;،,:!?؟…");
    }

    boolean opensList() {
        return endsWithOneOf(":");
    }

    /** Whether more points of a list are to come. */
    boolean goesOn() {
        return endsWithOneOf("؛;،,");
    }

    /** Whether a short line says something of what stands before its colon: «رئيس المجلس: ...». */
    boolean isLabelled() {
        return LABEL.matcher(line).find();
    }

    boolean isShort() {
        return line.length() <= HEADING_LETTERS
                && line.codePoints().filter(c -> Blanks.isBlank((char) c)).count() < HEADING_WORDS;
    }

    boolean looksLikeHeading() {
        return isShort()
                && !opensWithYear()
                && !isClosed()
                && line.codePoints().filter(Character::isLetter).count() > 1;
    }

    /** A line of a timeline: "1958: ...", «1958 – ...». */
    boolean opensWithYear() {
        return YEAR.matcher(line).lookingAt();
    }

    boolean isNavigation() {
        return NAVIGATION.matcher(line).matches();
    }

    /** Whether most letters are of a script that does not run this way. */
    boolean isForeign(Direction direction) {
        var letters = line.codePoints().filter(Character::isLetter).count();
        var arabic = line.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC)
                .filter(Character::isLetter)
                .count();
        var foreign = direction == Direction.RIGHT_TO_LEFT ? letters - arabic : arabic;
        return foreign * 2 > letters;
    }

    private boolean endsWithOneOf(String marks) {
        return !line.isEmpty() && marks.indexOf(line.charAt(line.length() - 1)) >= 0;
    }
}
