package ijaza.fact.english;

import ijaza.fact.Task;
import ijaza.fact.english.event.Foundings;
import ijaza.fact.english.say.English;
import ijaza.fact.english.say.Say;
import ijaza.fact.english.say.Verbs;
import ijaza.fact.english.words.Numbers;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Mention.Kind;
import ijaza.fact.page.Reading;
import ijaza.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what a body is responsible for, what it does, and what it was set up to do. */
final class Tasks implements Finder {

    private static final String END = "(?<!,|\\b(?:to|of|by|for|with|the|and|or|in|on|at|from|as))"
            + "(?=(?<!\\b(?-i:[A-Z]))[.](?![0-9])|;|$|" + Say.RELATIVE + "|, (?:first |last |originally )?[a-z]+ed "
            + "(?:in|on|by|at|from|since|under) |, and [a-z]+ed (?:the|an?|its|to|in|by)\\b|,? and "
            + "(?:{pronoun} |(?:is|was|has|had|are|were"
            + "|reports to|meets|consists|comprises|employs)\\b)|,? (?:while|whereas|although|but|as well "
            + "as its)\\b| since {date}| (?:in|on|from|until) {date})";
    private static final String TASKS = "(?<tasks>[^.;:]{1,500}?)" + END;
    private static final String MARKS = "(?: \\([^)]{1,80}\\))?(?:, [^,]{1,100},)?";
    private static final Pattern RESPONSIBLE = Say.pattern("(?<first>{subject})" + MARKS
            + ",? (?:(?:which|that) )?(?<how>(?:(?:is|are|was|were) )(?:also |currently |primarily |mainly |chiefly "
            + "|jointly |solely )?(?:responsible for|in charge of|tasked with|charged with|entrusted with"
            + "|mandated to|mandated with|tasked to|designed to|intended to|authori[sz]ed to|empowered to"
            + "|required to)) " + TASKS);
    private static final Pattern WITH_TASK = Say.pattern("(?<first>{subject}) is (?:an?|the) [^.;]{1,140}?,? "
            + "(?<how>(?:jointly |solely |primarily )?(?:responsible for|in charge of|tasked with|charged with"
            + "|entrusted with|mandated to|dedicated to|committed to|devoted to|whose (?:main |primary )?(?:role"
            + "|task|mission|purpose|mandate|function|aim|objective|purposes) (?:is|are) to)) " + TASKS);
    private static final Pattern POST_IS = Say.pattern("(?:^|[,;] )(?<first>(?<what>{post}))" + MARKS
            + ",? (?:who )?(?<how>(?:is|are) (?:responsible for|in charge of|charged with|tasked with)) " + TASKS);
    private static final Pattern POST_DOES = Say.pattern("(?:^|[,;] )(?<first>(?<what>{post}))" + MARKS
            + ",? (?<how>)(?<tasks>" + Verbs.THIRD + "[^.;:]{1,500}?)" + END);
    private static final Pattern DOES = Say.pattern("(?<first>{subject})" + MARKS
            + ",? (?<how>)(?:(?:also|currently|further|therefore|regularly|shall|must) )?(?<tasks>" + Verbs.ANY_THIRD
            + "[^.;:]{1,500}?)" + END);
    private static final Pattern WE_DO = Say.pattern("(?:^|, )(?<first>(?<what>{pronoun}))(?<how>) (?:also |work to "
            + "|shall )?(?<tasks>"
            + Verbs.BASE + "[^.;:]{1,500}?)" + END);
    private static final Pattern SHALL = Say.pattern("(?<first>{subject})" + MARKS + " (?<how>(?:shall|must|aims to"
            + "|seeks to|works to|strives to|tries to|exists to|helps to|is there to|(?:also )?has the (?:power|powers"
            + "|authority|mandate|responsibility|task|mission|right|duty|aim|competence|role) to|(?:works"
            + "|meets|convenes|cooperates"
            + "|collaborates|acts) (?:(?! where | which | who )[^.;:]){1,120}? to)) (?<tasks>" + Verbs.BASE
            + "[^.;:]{1,500}?)" + END);
    private static final Pattern SET_UP_TO =
            Say.pattern("(?<first>{subject})" + MARKS + ",? (?:(?:which|that) )?(?:{was}|is an? "
                    + "[^.;,{body}]{3,120}?) {adv}" + Foundings.FOUNDED
                    + "(?:(?! to | and |which|who)[^.;]){0,160}? (?:(?:in order )?(?<how>to)|(?:with|for) (?:the|a) "
                    + "(?:[a-z]+ )?(?:aim|purpose|mandate|goal|objective|mission|task) (?:of|to)) "
                    + "(?<tasks>(?:" + Verbs.BASE + "|[a-z]+ing\\b|be )[^.;:]{1,500}?)" + END);
    private static final Pattern IS_ONE_THAT = Say.pattern("(?<first>{subject})" + MARKS + " (?:is|are) (?:an?|the"
            + "|one of) [^.;,]{3,140}? (?:that|which) (?<how>)(?<tasks>"
            + Verbs.ANY_THIRD + "[^.;:]{1,500}?)" + END);
    private static final Pattern WHICH_DOES = Say.pattern("(?<first>{subject})(?: \\([^)]{1,80}\\))?, which "
            + "(?<how>)(?<tasks>" + Verbs.ANY_THIRD + "[^.;:,]{1,300}?)(?=,|\\.|$)");
    private static final String AIM = "(?:overall |main |primary |core |central |key |principal |general |stated "
            + ")?(?:mission|mandate|role|purpose|aim|goal|objective|task|function|job|responsibility|duty)";
    private static final Pattern AIM_OF = Say.pattern("(?<first>The " + AIM + ") of (?<what>{body})" + MARKS
            + "(?:,? [–—-] [^–—]{1,80} [–—-])? " + "(?:is|was) (?<how>to) " + TASKS);
    private static final Pattern ITS_AIM = Say.pattern("(?:^|, )(?<first>(?<what>{body|pronoun})(?:'s)? " + AIM
            + ") (?:is|was) (?<how>to|(?=[a-z]+ing\\b)) ?\"?" + TASKS);
    private static final Pattern ITS_AIMS =
            Say.pattern("(?:^|, )(?<first>(?<what>{body|pronoun})(?:'s)? (?:overall |main "
                    + "|primary |core |central |key |principal |general |priority |strategic )?(?:objectives|functions|tasks|duties"
                    + "|aims|goals|responsibilities|purposes|roles)) (?:are|include|comprise) (?<how>to |(?=[a-z]+ing\\b))"
                    + TASKS);
    private static final Pattern AMONG_ITS =
            Say.pattern("^(?<first>Among (?<what>{body|pronoun})(?:'s)? (?:main |key |other )?"
                    + "(?:objectives|functions|tasks|duties|aims|goals|responsibilities|purposes) are )(?<how>)(?<tasks>[a-z]+ing "
                    + "[^.;:]{1,500}?)" + END);
    private static final Pattern AIMS_IN_LINE =
            Say.pattern("(?:^|, )(?<first>(?<what>{body|pronoun})(?:'s)? " + AIM + ") (?:is|was) (?<how>to) (?<tasks>"
                    + Verbs.BASE + "[^.;:]{1,200}(?:; (?:and )?(?:to )?" + Verbs.BASE + "[^.;:]{1,200})+)(?=\\.|$)");
    private static final Pattern GERUNDS =
            Pattern.compile("(?:,? and |, (?:and )?)(?=" + Verbs.NO_ADJECTIVE + "[a-z]+ing\\b)");
    private static final Pattern THIRDS =
            Pattern.compile("(?:,? and (?:also )?|, (?:and )?)(?=" + Verbs.NO_NOUN + Verbs.THIRD + ")");
    private static final Pattern BASES = Pattern.compile(
            "(?:; (?:and )?(?:to )?|(?:,? and |, (?:and )?)(?:to )?(?=" + Verbs.NO_NOUN + "))(?=" + Verbs.BASE + " )");

    /** "Develop, maintain and operate seaports": three verbs of one object are one task. */
    private static final Pattern ONLY_VERBS = Pattern.compile("[a-z]+(?:, [a-z]+)*");

    private static final Pattern NO_TASK = Pattern.compile(
            ".*\\bfollowing(?: [a-z]+){0,3}|[a-z]+(?: [a-z]+)? (?:some |about |over |more than |a total of )?"
                    + Numbers.ANY + " .*|works with .*|(?:acts|serves|works) as .*|.* (?:a|per|each|every) year",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern AGAIN_AND_AGAIN = Pattern.compile(
            "(?:^(?:holds|meets|convenes)\\b.*|^(?=.*" + Cycles.PERIOD.replace("?<period>", "?:") + "$).*)\\b"
                    + Cycles.PERIOD,
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    @Override
    public Stream<Task> find(Reading reading) {
        return Stream.of(Missions.in(reading), Missions.focuses(reading), does(reading))
                .flatMap(found -> found);
    }

    private static Stream<Task> does(Reading reading) {
        return English.stated(
                        reading,
                        RESPONSIBLE,
                        WITH_TASK,
                        POST_IS,
                        POST_DOES,
                        SHALL,
                        DOES,
                        WHICH_DOES,
                        IS_ONE_THAT,
                        SET_UP_TO,
                        AIM_OF,
                        ITS_AIMS,
                        AMONG_ITS,
                        AIMS_IN_LINE,
                        ITS_AIM,
                        WE_DO)
                .filter(hit -> !hit.text("how").isEmpty()
                        || !hit.signed("tasks").matches(Verbs.BASE + ".*")
                        || hit.text("what").equalsIgnoreCase("we"))
                .filter(hit -> hit.mention("what").kind() != Kind.PAPER || !Papers.isAbout(hit.text("tasks")))
                .flatMap(hit -> whose(reading, hit).stream().flatMap(subject -> tasks(reading, hit, subject)));
    }

    /** A body, or a post whose body is known. */
    private static Optional<String> whose(Reading reading, Hit hit) {
        var isPost = hit.mention("what").kind() == Kind.POST;
        return English.named(reading, hit, "what")
                .filter(name -> !isPost || name.contains(" of "))
                .map(name -> isPost && !name.startsWith("the ") ? "the " + name : name);
    }

    private static Stream<Task> tasks(Reading reading, Hit hit, String subject) {
        var how = opening(hit, subject);
        var start = hit.span().start();
        var parts = parts(hit);
        return parts.stream()
                .filter(part ->
                        parts.size() == 1 || part.of(reading.page().text()).indexOf(' ') > 0)
                .filter(part -> isTask(part.of(reading.page().text())))
                .map(part -> {
                    var key = reading.show(part);
                    var said = English.resolved(reading, hit.sentence(), part, subject);
                    return new Task(English.told(reading, subject, key, how + said, new Span(start, part.end())));
                });
    }

    /** What is done again and again is a cycle, and what breaks off before a list is none. */
    private static boolean isTask(String words) {
        return words.indexOf(' ') > 0
                        && !NO_TASK.matcher(words).matches()
                        && !AGAIN_AND_AGAIN.matcher(words).find()
                || words.matches("[a-z]{5,}");
    }

    private static String opening(Hit hit, String subject) {
        var how = hit.text("how");
        if (how.isEmpty() && hit.signed("tasks").matches("[a-z]+ing\\b[^.]*")) {
            return subject + " is there for ";
        }
        if (how.isEmpty()) {
            return subject + (hit.signed("tasks").matches("^" + Verbs.ANY_THIRD + "[^.]*") ? " " : " is there to ");
        }
        if (how.matches("(?i)(?:in order )?to") || how.matches("(?i)whose .*")) {
            return subject + " is there to ";
        }
        var isVerb = !how.matches("(?i)(?:(?:jointly|solely|primarily|mainly) )?(?:responsible|in charge|tasked"
                + "|charged|entrusted|mandated|dedicated|committed|devoted)\\b.*");
        return subject + " " + (isVerb ? "" : "is ") + how + " ";
    }

    /** Each of several tasks by itself, where they are verbs of one form. */
    private static List<Span> parts(Hit hit) {
        var tasks = hit.signed("tasks");
        var cut = tasks.matches("[a-z]+ing\\b.*") ? GERUNDS : tasks.matches(Verbs.ANY_THIRD + ".*") ? THIRDS : BASES;
        var parts = new ArrayList<Span>();
        var from = 0;
        for (var match = cut.matcher(tasks); match.find(); ) {
            if (!ONLY_VERBS.matcher(tasks.substring(from, match.start())).matches()) {
                parts.add(hit.span("tasks", from, match.start()));
                from = match.end();
            }
        }
        parts.add(hit.span("tasks", from, tasks.length()));
        return parts;
    }
}
