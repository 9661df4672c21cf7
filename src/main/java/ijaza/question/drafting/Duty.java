package ijaza.question.drafting;

import ijaza.fact.Task;
import ijaza.text.Folding;
import ijaza.text.Noun;
import java.util.List;
import java.util.regex.Pattern;

/** A task as it can be asked: how the text ties it to its holder, and the words that can stand as an option. */
record Duty(Task task, Manner manner) {

    private static final Pattern VERB = Pattern.compile("[يت]\\p{L}+");
    private static final Pattern ASSUMING = Pattern.compile("[يت]ضطلع ب(.+)");
    private static final Pattern UNDERTAKING = Pattern.compile("و?[يت]تولي ");
    private static final Pattern POINTING_BACK = Pattern.compile("\\p{L}+ (?!ال)\\p{L}{3,}(?:ها|هم)(?: .*)?");
    private static final int LONG = 100;
    /** Where a text goes on to something else: a purpose, a relative clause, another act. */
    private static final String FURTHER = " (?=من أجل |التي |الذي |والمشاركة |و%s )";

    /** How the text says it. */
    enum Manner {
        /** «المعنية ب», of committees. */
        CONCERNED,
        /** «المكلفة ب». */
        CHARGED,
        /** «تتولى». */
        UNDERTAKING,
        /** «ليضطلع ب», of persons. */
        ASSUMING,
        /** A verb of its own. */
        DOING
    }

    static Duty of(Task task) {
        if (ASSUMING.matcher(task.key()).matches()) {
            return new Duty(task, Manner.ASSUMING);
        } else if (VERB.matcher(head(task.key())).matches() && !isVerbalNoun(head(task.key()))) {
            return new Duty(task, Manner.DOING);
        }
        var statement = Folding.fold(task.statement());
        if (UNDERTAKING.matcher(statement).lookingAt()) {
            return new Duty(task, Manner.UNDERTAKING);
        }
        return new Duty(task, statement.matches(".*(?:معني|تعني|يعني).*") ? Manner.CONCERNED : Manner.CHARGED);
    }

    /** تعزيز and توعية and تبادل look like verbs and are none. */
    private static boolean isVerbalNoun(String word) {
        return word.matches("ت..ي.|ت...ة|ت.ا..");
    }

    /** Whether its words begin with a pronoun that points out of them: «تنفيذ قراراتها». */
    boolean pointsBack() {
        return POINTING_BACK.matcher(task.key()).matches();
    }

    String words() {
        var assuming = ASSUMING.matcher(task.key());
        return clipped(assuming.matches() ? assuming.group(1) : task.key());
    }

    /** The field of an act: of «إجراء تقييمات الخبراء» the assessments. */
    String field() {
        return words().replaceFirst("^(?:إجراء|تنفيذ) ", "");
    }

    /** A verb with its subject behind it: «يقدم المركز المساعدة». */
    String sentence() {
        var parts = task.key().split(" ", 2);
        return parts[0] + " " + task.subject() + " " + parts[parts.length - 1] + ".";
    }

    /** Words as far as their meaning is whole; long ones end before what is inserted between commas. */
    static String clipped(String words) {
        var clipped = parts(words).getFirst();
        var comma = clipped.indexOf('،');
        return clipped.length() > LONG && comma > 0 ? clipped.substring(0, comma) : clipped;
    }

    /** Words cut before a purpose, a relative clause, and a second act like the first. */
    static List<String> parts(String words) {
        return List.of(words.split(FURTHER.formatted(Pattern.quote(head(words)))));
    }

    /** The first word. */
    static String head(String words) {
        return words.split(" ", 2)[0];
    }

    /** The head of a name, without the article. */
    static String headOfName(String name) {
        return Noun.headOf(name).head();
    }
}
