package ijaza.question.wording;

import ijaza.fact.Task;
import ijaza.question.wording.Duty.Manner;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads an English task: its predicate, and the same as an act in the form that ends in -ing. */
final class EnglishDuty {

    private static final Pattern CHARGED = Pattern.compile(
            "(?:is|are|was|were) (?:\\w+ly )?(?:responsible for|in charge of|(?:tasked|charged|entrusted|mandated) with) (.+)");
    private static final Pattern TO_DO = Pattern.compile(
            "(?:(?:is|are|was|were) (?:\\w+ly )?(?:there|mandated|tasked|designed|intended|authori[sz]ed|empowered|required) to"
                    + "|(?:aims|seeks|works|strives|exists|helps) to|shall|must) ((?!be )[a-z].+)");
    private static final Pattern THIRD = Pattern.compile("[a-z]+s\\b.*");
    private static final Pattern NO_VERB = Pattern.compile("(?:is|was|has|does|goes|its|this)\\b.*");
    private static final Pattern POINTING_BACK =
            Pattern.compile("(?i).*\\b(?:its|their|his|her|it|they|them|these|those|this|such|our|we|us)\\b.*");
    private static final Pattern ONE_SYLLABLE = Pattern.compile("[^aeiou]*[aeiou][bdgklmnprt]");
    private static final Set<String> DOUBLING =
            Set.of("submit", "permit", "refer", "commit", "admit", "transfer", "control");
    private static final Set<String> NOUNS =
            Set.of("training", "funding", "planning", "housing", "meeting", "building");
    /** Verbs that points of lists begin with. */
    private static final Set<String> VERBS = Set.of(
            ("accredit act address administer adopt advance advise advocate allocate analyse analyze appoint approve arrange"
                            + " assess assist audit award bring build carry certify collect compile conduct consider contribute"
                            + " coordinate create deal define deliver design determine develop disseminate draft elect empower enable"
                            + " encourage enforce enhance ensure establish evaluate examine exchange facilitate follow formulate foster"
                            + " fund give guide help host identify implement improve increase inform initiate inspect investigate issue"
                            + " keep lead license maintain make manage mobilize mobilise monitor negotiate observe offer operate organize"
                            + " organise oversee participate plan prepare preserve prevent produce promote propose protect provide"
                            + " publish raise receive recommend record reduce register regulate report represent research respond"
                            + " restore review run safeguard serve set settle share stimulate strengthen study submit supervise support"
                            + " take teach track train undertake update uphold verify work")
                    .split(" "));

    private EnglishDuty() {}

    static Duty of(Task task) {
        var predicate = predicate(task);
        var act = predicate.flatMap(EnglishDuty::done);
        var words = act.orElse(task.key());
        var isOpen = act.isEmpty() || POINTING_BACK.matcher(words).matches();
        return new Duty(task, Manner.TOLD, words, words, predicate, isOpen);
    }

    private static Optional<String> predicate(Task task) {
        var statement = task.statement().replaceFirst("\\.$", "");
        var subject = task.subject() + " ";
        return statement.regionMatches(true, 0, subject, 0, subject.length())
                ? Optional.of(statement.substring(subject.length()))
                : Optional.empty();
    }

    /** What is done, as the act of doing it: "maintains a register" is "maintaining a register". */
    private static Optional<String> done(String predicate) {
        var charged = CHARGED.matcher(predicate);
        var toDo = TO_DO.matcher(predicate);
        if (charged.matches()) {
            return Optional.of(act(charged.group(1)));
        } else if (toDo.matches()) {
            return Optional.of(doing(toDo.group(1)));
        }
        return THIRD.matcher(predicate).matches() && !NO_VERB.matcher(predicate).matches()
                ? Optional.of(doing(base(Duty.head(predicate))
                        + predicate.substring(Duty.head(predicate).length())))
                : Optional.empty();
    }

    private static String base(String third) {
        if (third.endsWith("ies")) {
            return third.substring(0, third.length() - 3) + "y";
        }
        return third.matches(".*(?:ss|sh|ch|x|zz)es")
                ? third.substring(0, third.length() - 2)
                : third.substring(0, third.length() - 1);
    }

    /** A point of a list as an act, where it begins with a verb that is known. */
    static String act(String point) {
        var verb = Duty.head(point).toLowerCase(Locale.ROOT);
        return VERBS.contains(verb) || isDoing(point) ? doing(point) : point;
    }

    static boolean isDoing(String words) {
        return Duty.head(words).matches("(?i)[a-z]{3,}ing")
                && !NOUNS.contains(Duty.head(words).toLowerCase(Locale.ROOT));
    }

    /** Words that begin with a verb, or with what already ends in -ing. */
    static String doing(String words) {
        var verb = Duty.head(words).toLowerCase(Locale.ROOT);
        var rest = words.substring(verb.length());
        return isDoing(verb) && !VERBS.contains(verb) ? verb + rest : stem(verb) + "ing" + rest;
    }

    private static String stem(String verb) {
        if (verb.endsWith("ie")) {
            return verb.substring(0, verb.length() - 2) + "y";
        } else if (verb.endsWith("e") && !verb.endsWith("ee") && !verb.endsWith("ye") && !verb.endsWith("oe")) {
            return verb.substring(0, verb.length() - 1);
        }
        var doubles = ONE_SYLLABLE.matcher(verb).matches() || DOUBLING.contains(verb);
        return doubles ? verb + verb.charAt(verb.length() - 1) : verb;
    }
}
