package ijaza.fact.english.page;

import ijaza.document.Passage;
import ijaza.document.Passage.Kind;
import ijaza.fact.english.words.Numbers;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Page;
import ijaza.fact.page.Sentence;
import ijaza.fact.page.Sign;
import ijaza.text.Span;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A list of functions with the words that announce it, and how many these say there are (0: they do not say). */
public record AnnouncedList(Hit opening, String things, int announced, List<Span> points) {

    private static final String THINGS = "functions|tasks|duties|responsibilities|objectives|aims|goals|roles"
            + "|priorities|powers|purposes|mandates|activities|competences|competencies|mandate|mission|terms of "
            + "reference|pillars|areas of (?:work|focus|activity|action)|focus areas|areas|themes|divisions"
            + "|departments|committees"
            + "|organs|bodies|directorates|units|sections|branches|commissions|components|services|sectors|levels"
            + "|parts|categories|types|principles|values|core values";
    private static final String KIND = "(?:(?!(?:of|the|an?|its|their|our|for|on|in|to|and|are|is|as|has|have|with"
            + "|by|into"
            + "|following|these|those|other|all|both|such|several|many|some|various|different|not|" + Numbers.ANY
            + ")\\b)[a-z-]+ ){0,3}?";
    private static final String NAMED =
            "(?<all>(?:(?<number>" + Numbers.ANY + ")(?: \\([0-9]+\\))? )?\\b(?<!['’])(?<list>" + KIND + "(?<things>"
                    + THINGS + "))\\b(?! (?:divisions|departments|units|sections|committees|offices)\\b)";
    /** What is merged, joined or replaced is nobody's list; of other things than functions it is only who has them. */
    private static final String COUNTED = "(?<all>(?<!\\b(?:merging|replacing|absorbing|from|against|between|among"
            + "|by|joining"
            + "|dissolving|of the|uniting|combining|merged|replaced|after|with) )(?<number>" + Numbers.ANY
            + ")(?: \\([0-9]+\\))? (?<list>" + KIND + "(?<things>" + THINGS
            + "|(?<=\\b(?:has|have|comprises|consists of|includes|into|operates|maintains|runs|oversees|on|offers"
            + "|provides"
            + "|covers|manages|supervises|reads|defines|sets) .{1,90})[a-z]+s(?: of [a-z]+)?))\\b(?! "
            + "[a-z]+s\\b)(?:(?!" + Numbers.ANY
            + ")[^.:;,]){0,60}?)";

    private static final Pattern OPENING = pattern(NAMED + "(?:[^.:;]{0,120}:|[^.,:;]{0,120}[.]?))-?$");
    /** Things of any kind, where there are just as many points below. */
    private static final Pattern COUNTED_BELOW = pattern(COUNTED + ":$");
    /** "The Authority", and below it what it does. */
    private static final Pattern ALONE = pattern("^(?<all>(?<number>(?!))?(?<list>(?!))?{body|pronoun}):?$");

    private static final Pattern DOES = Pattern.compile("[a-z]+s (?!of ).*", Pattern.DOTALL);
    private static final Pattern DOING = pattern("(?<all>(?<number>(?!))?(?<list>(?!))?(?:{body|pronoun} )?(?:also "
            + ")?(?:(?:is|are|was) (?:authori[sz]ed(?: to)?|required to|responsible for|tasked with|charged with"
            + "|mandated to|established to|created to|there to|empowered to|entrusted with)|works? to|(?:shall "
            + ")?aims? at|work by|aims? to|seeks? to|exists? to|strives? to|shall|(?:mandate|mission|role|task"
            + "|purpose|function|aim|objective|work) (?:of {body} )?(?:is to|includes?|is)|performs the following"
            + "|(?:does|do) the following|does this by|in particular|namely|(?:has|have) (?:the )?(?:(?:full|sole|main)"
            + " )?(?:authority|powers?|right|responsibility|task|mandate|duty) (?:to|of|for)|the following(?: (?:tasks|functions"
            + "|duties|responsibilities|objectives|activities|aims|powers))?(?=:)))[^.;:]{0,60}:$");
    private static final Pattern IN_PROSE = pattern(
            NAMED + "[^.:;()]{0,120}?(?::|\\bare|\\binclude|,? namely:?)) (?<points>\\((?:a|i|1)\\) .{3,1500})");
    /** Only as many as were announced: so one comma more or less is no new point. */
    private static final Pattern COUNTED_IN_LINE = pattern(COUNTED + "(?::|, namely:?|, that is,?) "
            + "(?<points>[^:;.]{1,200}(?:; [^:;.]{1,200})+|[^:;,.]{1,100}(?:, [^:;,.]{1,100})*,? and "
            + "[^:;,.]{1,100})\\.?$");

    private static final Pattern IN_LINE = pattern("(?<all>(?<number>(?!))?(?<list>(?!))?(?:{body|pronoun} )(?:also "
            + ")?(?:(?:is|are) (?:responsible for|tasked with|charged with|mandated to|empowered to|authori[sz]ed "
            + "to)|shall|aims to|has the following [a-z]+(?: among others)?)): ?(?<points>[^:;]{3,300}(?:; "
            + "[^:;]{3,300})+)$");
    private static final Pattern NAMED_IN_LINE =
            pattern(NAMED + "[^.:;()]{0,80}): ?(?<points>[^:;]{3,300}(?:; [^:;]{3,300})+)$");
    private static final Pattern LINE_POINT = Pattern.compile("(?:^|; )(?:and )?(?<point>[^;]+)");
    private static final Pattern NUMBERED_POINT = Pattern.compile(
            "\\((?:[a-z]|[ivx]{1,4}|[0-9]{1,2})\\) (?<point>(?:(?!\\((?:[a-z]|[ivx]{1,4}|[0-9]{1,2})\\) ).)+)");

    private static Pattern pattern(String readable) {
        return Pattern.compile(Sign.expand(readable), Pattern.CASE_INSENSITIVE);
    }

    public static Stream<AnnouncedList> in(Page page) {
        var headings =
                IntStream.range(0, page.passages().size()).boxed().flatMap(passage -> page.heading(passage).stream());
        var below = new ListsBelow(page);
        return Stream.concat(
                Stream.concat(headings, page.sentences().stream()).flatMap(sentence -> below(page, sentence, below)),
                page.sentences().stream().flatMap(AnnouncedList::inProse));
    }

    private static Stream<AnnouncedList> below(Page page, Sentence sentence, ListsBelow lists) {
        var passage = page.passages().get(sentence.passage());
        var isLast = sentence.span().end() == passage.span().end();
        if (lists.size(sentence.passage()) < 2 || !isLast) {
            return Stream.empty();
        }
        return openings(sentence, lists)
                .limit(1)
                .filter(hit -> passage.kind() != Kind.LIST_ITEM || isPointItself(sentence, hit, lists))
                .map(hit -> new AnnouncedList(hit, things(hit), announced(hit), own(passage, hit, lists)));
    }

    private static Stream<Hit> openings(Sentence sentence, ListsBelow lists) {
        var passage = sentence.passage();
        return Stream.of(
                        sentence.find(OPENING),
                        sentence.find(DOING),
                        sentence.find(COUNTED_BELOW)
                                .filter(hit ->
                                        announced(hit) == lists.points(passage).size()),
                        sentence.find(ALONE).filter(_ -> lists.allMatch(passage, DOES)))
                .flatMap(found -> found);
    }

    /** A point that announces points of its own says how many, since nothing else parts them from the rest. */
    private static boolean isPointItself(Sentence sentence, Hit hit, ListsBelow lists) {
        return sentence.signed().endsWith(":")
                && announced(hit) > 1
                && announced(hit) <= lists.size(sentence.passage());
    }

    private static List<Span> own(Passage passage, Hit hit, ListsBelow lists) {
        var at = hit.sentence().passage();
        var points = lists.points(at);
        return passage.kind() == Kind.LIST_ITEM && points.size() > announced(hit)
                ? points.subList(0, announced(hit))
                : points;
    }

    private static Stream<AnnouncedList> inProse(Sentence sentence) {
        return Stream.of(
                        sentence.find(IN_PROSE).map(hit -> inProse(hit, NUMBERED_POINT)),
                        sentence.find(COUNTED_IN_LINE).map(AnnouncedList::counted),
                        sentence.find(NAMED_IN_LINE)
                                .filter(hit -> !hit.has("number"))
                                .map(hit -> inProse(hit, LINE_POINT)),
                        sentence.find(IN_LINE).map(hit -> inProse(hit, LINE_POINT)))
                .flatMap(found -> found)
                .filter(list -> !list.points().isEmpty())
                .limit(1);
    }

    private static AnnouncedList inProse(Hit hit, Pattern point) {
        return new AnnouncedList(hit, things(hit), announced(hit), hit.spans("points", point, "point"));
    }

    private static AnnouncedList counted(Hit hit) {
        return new AnnouncedList(hit, things(hit), announced(hit), CountedPoints.of(hit, announced(hit)));
    }

    private static String things(Hit hit) {
        var isOfMany = hit.has("list") && !hit.text("list").matches("(?i).*\\b(?:mandate|mission)");
        return isOfMany ? hit.text("list") : "tasks";
    }

    private static int announced(Hit hit) {
        return hit.has("number") ? Numbers.number(hit.signed("number")) : 0;
    }

    /** Where the points begin: a body named there or later is not the one whose list it is. */
    public int limit() {
        return points.isEmpty() ? opening.span().end() : points.getFirst().start();
    }

    /** Whether the announced number is wrong. */
    public boolean disagrees() {
        return announced > 0 && announced != points.size();
    }
}
