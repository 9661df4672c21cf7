package ijaza.fact.english.page;

import ijaza.fact.english.say.English;
import ijaza.fact.english.words.Numbers;
import ijaza.fact.page.Mention;
import ijaza.fact.page.Mention.Kind;
import ijaza.fact.page.Page;
import ijaza.fact.page.Sentence;
import ijaza.fact.page.Standing;
import ijaza.fact.page.Thing;
import ijaza.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which English sentences can be shown by themselves, and what can be asked for in them. */
public final class EnglishStanding implements Standing {

    /** What leans on another sentence, opens a fragment or no statement. */
    private static final Pattern LEANS = words(
            "^\\W*(?:",
            "it|they|he|she|we|i|you|this|these|those|that|such|its"
                    + "|their|his|her|our|my|your|here|there|both|each|some|others?|another|most|many|several|all|one|none"
                    + "|also|however|moreover|furthermore|additionally|in addition|besides|thus|therefore|hence|so|then"
                    + "|later|meanwhile|since (?:then|that|its|his|her|their)|afterwards?|subsequently|following"
                    + "|(?:after|before|until|by|at|during|from|under|with|to|for|of|in|among|amongst|on|like) (?:that|this"
                    + "|these|those|then|which|whom|them|it|the same|the time|here|there|its|his|her|their|date)|as (?:a"
                    + " result|such|well|part|mentioned|noted|stated|of|an)|consequently|finally|eventually|initially|today"
                    + "|now|nowadays|currently|presently|recently|soon|shortly|once|when|while|whereas|if|unless|although"
                    + "|though|because|where|who|which|whose|whom|what|how|why|and|but|or|nor|yet|for (?:example|instance)"
                    + "|nevertheless|nonetheless|similarly|likewise|instead|rather|indeed|please|see|click|visit|read|note"
                    + "|thanks?|let|the (?:latter|former|same|following|above|below|next|second|third|others?|last|rest"
                    + "|remaining|new|current|present|two|three|four|five|six|seven|eight|nine|ten)|formerly|previously"
                    + "|originally|[a-z]+ed|built|set up|[a-z]+ing|other|only|well|yes|no|dr|source|photo|image");

    private static final Pattern FIRST_PERSON = words("", "we|our|ours|us|i|my|me|you|your|yours");
    private static final Pattern OUTWARD = words(
            "",
            "this|these|those|such|its|it|their|they|them|he|his|him|she|her"
                    + "|itself|themselves|following|as follows|above|below|mentioned|aforementioned|latter|former"
                    + "|respectively|the (?:post|position|event|ceremony|meeting|project|building|decision|process|document|conference|session)(?! (?:of|for|on|at|in))|e\\.g|i\\.e|etc|(?:figure|table|page|see) [0-9]+|click|here|hereafter");
    private static final Pattern UNCERTAIN = words(
            "",
            "not|never|no(?!\\.? ?[0-9])|nor|neither|would|could|might|may|can|cannot|if"
                    + "|unless|whether|reportedly|allegedly|supposedly|apparently|possibly|probably|perhaps|believed|thought"
                    + "|rumou?red|claim(?:s|ed)?|proposed?|proposes|plan(?:s|ned)?|intends?|expect(?:s|ed)?|scheduled|will"
                    + "|shall|should|must|hopes?|aims?|seeks?|want(?:s|ed)?|nearly|almost|hypothetical(?:ly)?|fictional"
                    + "|legend|according to|said|says|suggests?|estimated|disputed|unknown|unclear|future|soon|let us"
                    + "|best|leading|finest|world-class|premier|renowned|prestigious|proud(?:ly)?|exciting|famous|excellent"
                    + "|outstanding|greatest|beautiful|amazing|wonderful|celebrated|sample|example");
    private static final Pattern AGEING = words(
            "",
            "currently|today|now|nowadays|at present|presently|recent(?:ly)?"
                    + "|(?:this|last|next) (?:year|month|week)|yesterday|tomorrow|to date|so far|current|present|existing|upcoming"
                    + "|latest|ongoing|still|to be");
    private static final Pattern FINITE = words(
            "",
            "is|was|are|were|has|had|have|became|began|took|held|met|won|left"
                    + "|made|gave|led|rose|grew|came|went|brought|bought|sold|saw|ran|chose|drew|wrote|spent|set|comprises"
                    + "|consists|includes|employs|operates|meets|hosts|owns|runs|serves|represents|covers|publishes|holds"
                    + "|works|brings|counts|maintains|provides|offers|(?<!, )(?!named|called|based|located)[a-z]+ed");
    private static final Pattern ENDS = Pattern.compile("[.)a-z0-9;]$");
    private static final Pattern STARTS = Pattern.compile("^[A-Z]");

    private static final Pattern VAGUE_DATE = Pattern.compile("(?i).*\\b(?:about|around|circa|ca\\.?|c\\.|approximately"
            + "|before|after|early|late|mid|by|or|and|between|to|through|end of|beginning of|start of|middle of|prior"
            + " to|following)[ -]$");
    private static final Pattern GOES_ON = Pattern.compile(
            "(?i)^(?:s\\b|'s|[–—/-] ?[0-9]|,? (?:or|and) (?:in |on )?[0-9]| to [0-9]|" + " ?\\(?\\?).*");
    private static final Pattern NUMBER =
            Pattern.compile("(?<![0-9A-Za-z./–—-])" + Numbers.ANY, Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_COUNTED = Pattern.compile("(?:[$€£#§]|[0-9] |(?-i:\\b[A-Z][a-z]{0,9}) )$");
    private static final Pattern COUNTED = Pattern.compile(
            "^(?:%| (?! ?years? (?:before|after|ago|later|earlier))(?:(?:[a-z]+[ -]){0,3}?[a-z]+s|(?:[A-Z][a-z]+ )?[A-Z][a-z]+s|percent|per cent|women|men|people|children)\\b)");
    private static final Pattern YEAR = Pattern.compile("(?:1[0-9]|20)[0-9]{2}");
    private static final Pattern VAGUE_NUMBER = Pattern.compile(
            "(?i).*\\b(?:about|over|(?:more|less|fewer|greater|larger|smaller)"
                    + " than|nearly|almost|around|approximately|some|circa|ca\\.|c\\.|up to|at least|at most|under|roughly|close"
                    + " to|estimated|and|or|to|between|from|no\\.?|nos\\.?|number|article|articles|chapter|section|part|rule|act|age|aged"
                    + "|every|each|next|last|past|first|of|within|than|nearly|page|top|level|phase|class|group|grade|the|(?:in|for|after|during|within|over|on))[ -]$");

    private final Page page;

    public EnglishStanding(Page page) {
        this.page = page;
    }

    private static Pattern words(String before, String any) {
        return Pattern.compile((before.isEmpty() ? "\\b(?:" : before) + any + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    @Override
    public Optional<Span> words(Sentence sentence) {
        var words = sentence.folded();
        var stands = STARTS.matcher(words).find()
                && ENDS.matcher(words).find()
                && !LEANS.matcher(words).find()
                && !FIRST_PERSON.matcher(words).find()
                && !OUTWARD.matcher(words).find()
                && !UNCERTAIN.matcher(words).find()
                && !AGEING.matcher(words).find()
                && FINITE.matcher(words).find()
                && namesWhatItIsAbout(sentence);
        return stands ? Optional.of(sentence.span()) : Optional.empty();
    }

    private boolean namesWhatItIsAbout(Sentence sentence) {
        var mentions = sentence.mentions();
        return mentions.stream().noneMatch(mention -> mention.kind() == Kind.PRONOUN)
                && mentions.stream()
                        .filter(mention -> mention.kind() == Kind.BODY || mention.kind() == Kind.PAPER)
                        .allMatch(mention -> English.isNamed(page.fullName(mention)))
                && mentions.stream().anyMatch(EnglishStanding::isName);
    }

    private static boolean isName(Mention mention) {
        return mention.kind() == Kind.BODY
                || mention.kind() == Kind.PAPER
                || mention.kind() == Kind.PERSON
                || mention.kind() == Kind.NAME;
    }

    @Override
    public List<Thing> numbers(Sentence sentence) {
        return NUMBER.matcher(sentence.folded())
                .results()
                .map(found -> Thing.number(new Span(found.start(), found.end()), Numbers.number(found.group())))
                .toList();
    }

    @Override
    public boolean goesOn(String behind) {
        return GOES_ON.matcher(behind).find();
    }

    @Override
    public boolean isVague(String before) {
        return VAGUE_DATE.matcher(before).find();
    }

    @Override
    public boolean isCounting(String before, String number, String behind) {
        return !VAGUE_NUMBER.matcher(before).find()
                && !NOT_COUNTED.matcher(before).find()
                && !YEAR.matcher(number).matches()
                && COUNTED.matcher(behind).find();
    }
}
