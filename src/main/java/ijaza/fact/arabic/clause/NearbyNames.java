package ijaza.fact.arabic.clause;

import ijaza.fact.arabic.page.Signs;
import ijaza.fact.arabic.words.Lexicon;
import ijaza.fact.page.Mention;
import ijaza.fact.page.Mention.Kind;
import ijaza.fact.page.Page;
import ijaza.fact.page.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names that stand before a place in a sentence, and which of them a verb there is said of. */
record NearbyNames(Page page, Sentence sentence) {

    /** What sort of body something is. */
    private static final String SORT =
            "(?:مؤسسة|هيئة|هيأة|منظمة|جهاز|مركز|جمعية|وكالة|شركة|اتحاد|مجلس|لجنة|جهة|جامعة|شبكة|رابطة|سلطة|بنك|معهد|صندوق|برنامج|منتدي)";

    private static final Pattern BEFORE = Signs.pattern(
            "(?<who>{body|paper|post|person})(?: \\([^)]{1,80}\\))?(?: [«\"][^»\"]{1,40}[»\"])?[»\"]?(?: (?:في |ب)(?:مدينة |العاصمة )?[ء-ي]{3,}(?=،))?(?:، [^،.]{1,80}،)?"
                    + "(?:[،:]? (?:هي |هو )?(?:(?<sort>" + SORT + ")"
                    + "(?: (?!في |من |التي |الذي |[يت]ضم |[وف]?[يت][ء-ي]{3,} )[ء-ي]+){0,7}?(?=،? (?:[وف]?قد )?[ء-ي]+$|،? $)|تابعة? لل?{body}))?"
                    + "(?<which>،? و?(?:الذي|التي))?(?:،? و?ه[وي])?[،:]?(?: [–—-])? ?(?:[وف]?(?:قد|كان|كانت|حاليا|ايضا) |[وف])*$");
    /** «البرنامج هو السلطة ... التي تضع ...»: told of the one before, whose gender the verb need not have. */
    private static final Pattern PREDICATE = Pattern.compile("(?<![ء-ي])ه[وي] $");

    private static final Pattern OPENING = Pattern.compile(
            "(?:^|.*[.؛،:] ?)[^ء-ي]{0,4}(?:[وف]|اما |كما ان |علما ان |ان |[وف]?كانت? )?|.*(?<![ء-ي])[بل]?ان ");
    private static final Pattern CHAIN = Pattern.compile("(?<![ء-ي])(?:في |من |لدي |ضمن |لل?)$");

    Optional<Mention> before(int start, int lead) {
        var match = BEFORE.matcher(sentence.signed()).region(lead, start);
        if (!match.find()) {
            return Optional.empty();
        }
        var mention = sentence.mention(match.start("who"));
        if (match.start("which") >= 0
                && PREDICATE
                        .matcher(sentence.signed().substring(0, match.start("who")))
                        .find()) {
            return Optional.empty();
        }
        var isRelative = match.start("which") >= 0;
        if (isRelative && hasOwner(mention) || isRelative && isChained(mention, match.start("who"), lead)) {
            return Optional.empty();
        }
        // an indefinite name is told of without a relative: «مجلس إدارة يتألف من ...»
        var isIndefinite = mention.kind() == Kind.BODY && !mention.name().contains("ال");
        var opens = isRelative
                || isIndefinite
                || OPENING.matcher(sentence.signed().substring(0, match.start("who")))
                        .matches();
        return opens ? Optional.of(mention) : Optional.empty();
    }

    /** «المجلس مؤسسة دستورية، أُحدثت ...»: the verb may agree with what the body is. */
    boolean isSortOf(FoundVerb verb, int lead) {
        var match = BEFORE.matcher(sentence.signed()).region(lead, verb.start());
        return match.find()
                && match.start("sort") >= 0
                && Topics.isFeminine(match.group("sort")) == verb.verb().feminine();
    }

    /** «مكتبة الجمعية التي ...»: the library or the society. */
    private static boolean hasOwner(Mention mention) {
        return mention.kind() == Kind.BODY
                && mention.core().stream()
                        .skip(1)
                        .map(Lexicon::bodyIn)
                        .anyMatch(inner ->
                                !inner.isEmpty() && Topics.isFeminine(inner) == Topics.isFeminine(mention.name()));
    }

    /** «المركز هو الذراع في المكتب الذي ...»: either could be meant. */
    private boolean isChained(Mention mention, int at, int lead) {
        return CHAIN.matcher(sentence.signed().substring(lead, at)).find()
                && before(mention.span().start())
                        .filter(other -> other.kind() == Kind.BODY)
                        .anyMatch(other ->
                                Topics.agrees(page.fullName(other), Topics.isFeminine(page.fullName(mention))));
    }

    private Stream<Mention> before(int inSource) {
        return sentence.mentions().stream().filter(mention -> mention.span().end() <= inSource);
    }

    private boolean isPredicate(Mention mention) {
        return PREDICATE
                .matcher(sentence.folded().substring(0, mention.folded().start()))
                .find();
    }

    private int inSource(int index) {
        return sentence.span(index, index + 1).start();
    }

    /** The person named last before. */
    @Nullable
    String lastPerson(int index) {
        return before(inSource(index))
                .filter(mention -> mention.kind() == Kind.PERSON)
                .map(page::fullName)
                .reduce((_, last) -> last)
                .orElse(null);
    }

    /** The bodies and papers named before. */
    List<String> names(int index) {
        return before(inSource(index))
                .filter(mention -> mention.kind().compareTo(Kind.PAPER) <= 0 && !isPredicate(mention))
                .map(page::fullName)
                .toList();
    }
}
