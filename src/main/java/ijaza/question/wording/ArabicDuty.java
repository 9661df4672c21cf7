package ijaza.question.wording;

import ijaza.fact.Task;
import ijaza.question.wording.Duty.Manner;
import ijaza.text.Folding;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads an Arabic task: its manner, and its words as far as their meaning is whole. */
final class ArabicDuty {

    private static final Pattern VERB = Pattern.compile("[يت]\\p{L}+");
    private static final Pattern VERBAL_NOUN = Pattern.compile("ت..ي.|ت...ة|ت.ا..");
    private static final Pattern ASSUMING = Pattern.compile("[يت]ضطلع ب(.+)");
    private static final Pattern UNDERTAKING = Pattern.compile("و?[يت]تولي .*");
    private static final Pattern CONCERNED = Pattern.compile(".*(?:معني|[يت]عني ).*");
    private static final Pattern CHARGED = Pattern.compile(".*(?:مكلف|كلفت|كلف ).*");
    private static final Pattern POINTING_BACK = Pattern.compile("\\p{L}+ (?!ال)\\p{L}{3,}(?:ها|هم)(?: .*)?");
    private static final Pattern ACT = Pattern.compile("^(?:إجراء|تنفيذ) ");
    private static final int LONG = 100;
    /** Where a text goes on to something else: a purpose, a relative clause, another act. */
    private static final String FURTHER = " (?=من أجل |التي |الذي |والمشاركة |و%s )";

    private ArabicDuty() {}

    static Duty of(Task task) {
        var manner = manner(task);
        var words = words(task, manner);
        return new Duty(
                task,
                manner,
                words,
                ACT.matcher(words).replaceFirst(""),
                predicate(task, manner),
                POINTING_BACK.matcher(task.key()).matches());
    }

    private static Manner manner(Task task) {
        var head = Folding.fold(Duty.head(task.key()));
        if (ASSUMING.matcher(task.key()).matches()) {
            return Manner.ASSUMING;
        } else if (VERB.matcher(head).matches() && !VERBAL_NOUN.matcher(head).matches()) {
            return Manner.DOING;
        }
        var statement = Folding.fold(task.statement());
        if (UNDERTAKING.matcher(statement).matches()) {
            return Manner.UNDERTAKING;
        } else if (CONCERNED.matcher(statement).matches()) {
            return Manner.CONCERNED;
        }
        return CHARGED.matcher(statement).matches() ? Manner.CHARGED : Manner.TOLD;
    }

    private static String words(Task task, Manner manner) {
        var assuming = ASSUMING.matcher(task.key());
        return clipped(manner == Manner.ASSUMING && assuming.matches() ? assuming.group(1) : task.key());
    }

    /** A verb of its own with what follows it, or the statement's verb without the subject behind it. */
    private static Optional<String> predicate(Task task, Manner manner) {
        if (manner == Manner.DOING) {
            return Optional.of(task.key());
        }
        var statement = task.statement().replaceFirst("\\.$", "");
        var verb = Duty.head(statement);
        var opening = verb + " " + task.subject() + " ";
        return VERB.matcher(Folding.fold(verb)).matches() && statement.startsWith(opening)
                ? Optional.of(verb + " " + statement.substring(opening.length()))
                : Optional.empty();
    }

    /** Words as far as their meaning is whole; long ones end before what is inserted between commas. */
    static String clipped(String words) {
        var clipped = parts(words).getFirst();
        var comma = clipped.indexOf('،');
        return clipped.length() > LONG && comma > 0 ? clipped.substring(0, comma) : clipped;
    }

    /** Words cut before a purpose, a relative clause, and a second act like the first. */
    static List<String> parts(String words) {
        return List.of(words.split(FURTHER.formatted(Pattern.quote(Duty.head(words)))));
    }
}
