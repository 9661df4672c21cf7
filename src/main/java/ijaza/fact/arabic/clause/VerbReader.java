package ijaza.fact.arabic.clause;

import ijaza.fact.arabic.page.Signs;
import ijaza.fact.page.Page;
import ijaza.fact.page.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the known verbs of one sentence, where they stand as verbs do and not as nouns of the same letters. */
final class VerbReader {

    /** How far back what opens a clause can be seen. */
    private static final int LOOK_BACK = 200;

    private static final Pattern WORD = Pattern.compile("[ء-ي]+");
    private static final Pattern OPENS =
            Signs.pattern("(?:^[^ء-ي]{0,6}|[.،؛:–—»)-] ?|(?<![ء-ي])[وف]?(?:الذي|التي|حيث|كما|"
                    + "ثم|لذلك|ل?قد|كان|كانت|بينما|فيما|عندما|حين|اذ|ان|ه[وي]|حاليا|ايضا|كذلك|جري|تم|تمت) )$");
    private static final Pattern SIGN_BEFORE = Signs.pattern("{body|paper|post|person}(?: \\([^)]{1,80}\\))?،? $");
    private static final Pattern SORT_BEFORE = Signs.pattern("{body}[^.؛:{body}]{6,90}[ء-ي]،? $");

    /** What may stand before the first verb of a sentence that goes on about what was spoken of before. */
    static final Pattern BEGINS = Signs.pattern(
            "^[^ء-ي]{0,6}(?>(?:و|ف|كما |فقد |ثم |كذلك |قد |كانت? |{date}[،م ]{0,4}|في |بتاريخ |منذ |(?:ال)?عام |سنة |شهر |يوم |(?:بموجب|بمقتضى|وفقا ل|طبقا ل|استنادا إلى|بناء على)[^.؛{body}]{0,60}{paper}،? ?)*+)$");

    private static final Pattern NOUN_LIKE_GOES_ON = Pattern.compile(" (?:في|سنة|عام|بموجب|بمقتضي|بقرار|بتاريخ) ");
    private static final Pattern AS_VERB = Pattern.compile("(?<![ء-ي])(?:[وف]?قد|[وف]?الذي|[وف]?التي|كما|ثم) $");
    private static final Pattern STARTS = Pattern.compile("(?:^|[^ء-ي ]) ?$");
    private static final Set<String> PASSIVE_HELPERS = Set.of("تم", "جري", "تمت", "جرت");

    private final Page page;
    private final Sentence sentence;
    private final String signed;
    private final NearbyNames names;

    VerbReader(Page page, Sentence sentence, NearbyNames names) {
        this.page = page;
        this.sentence = sentence;
        this.signed = sentence.signed();
        this.names = names;
    }

    List<FoundVerb> verbs() {
        var found = new ArrayList<FoundVerb>();
        for (var word = WORD.matcher(signed); word.find(); ) {
            var at = verbAt(word.group(), word.start(), word.end());
            if (at != null) {
                found.add(at);
            }
        }
        return found;
    }

    private @Nullable FoundVerb verbAt(String word, int start, int end) {
        var plain = Verb.of(word);
        var joined = word.matches("[وف]..+") ? Verb.of(word.substring(1)) : Verb.NONE;
        var bare = plain.isKnown() ? word : joined.isKnown() ? word.substring(1) : "";
        var helped = PASSIVE_HELPERS.contains(word.replaceFirst("^[وف](?=.[^ ])", "")) ? byNoun(end) : null;
        if (helped != null) {
            return new FoundVerb(helped.verb(), start, helped.end(), true);
        }
        if (bare.isEmpty() || Verb.looksLikeNoun(bare) && !standsAsVerb(start, end)) {
            return null;
        }
        var verb = plain.isKnown() ? plain : joined;
        var opens = !plain.isKnown() || opens(start);
        return opens
                ? new FoundVerb(verb, plain.isKnown() ? start : start + 1, end, isMarkedPassive(start, end))
                : null;
    }

    /** Behind a mark, a relative, a date that opens the sentence, or the name that the sentence begins with. */
    private boolean opens(int start) {
        var before = signed.substring(0, start);
        var near = signed.substring(Math.max(0, start - LOOK_BACK), start);
        return OPENS.matcher(before.substring(Math.max(0, start - 20))).find()
                || Clause.DATE_BEFORE.matcher(start > LOOK_BACK ? near : before).find()
                || BEGINS.matcher(before).find()
                || (SIGN_BEFORE.matcher(near).find()
                                || SORT_BEFORE.matcher(near).find())
                        && names.before(start, 0).isPresent();
    }

    /** «تم إنشاء ...»: the verbal noun says what was done. */
    private @Nullable FoundVerb byNoun(int helperEnd) {
        var word = WORD.matcher(signed).region(helperEnd, signed.length());
        if (!word.find() || !signed.substring(helperEnd, word.start()).matches(" (?:في \\S+ )?")) {
            return null;
        }
        var act = VerbalNouns.of(word.group());
        if (act == null && VerbalNouns.isOnPronoun(word.group())) {
            var pronoun = word.group().endsWith("ها") ? "ها" : "ه";
            return new FoundVerb(new Verb(Set.of(Act.ESTABLISH), false, false, pronoun), helperEnd, word.end(), true);
        }
        return act == null ? null : new FoundVerb(new Verb(Set.of(act), false, false, ""), helperEnd, word.end(), true);
    }

    private boolean standsAsVerb(int start, int end) {
        var before = signed.substring(Math.max(0, start - LOOK_BACK), start);
        var namesFollow =
                end + 1 < signed.length() && signed.charAt(end) == ' ' && Signs.isSign(signed.charAt(end + 1));
        return namesFollow
                || AS_VERB.matcher(before).find()
                || STARTS.matcher(before).find()
                        && NOUN_LIKE_GOES_ON
                                .matcher(signed)
                                .region(end, signed.length())
                                .lookingAt();
    }

    /** Whether the source writes the vowel of the passive: «أُسِّس». */
    private boolean isMarkedPassive(int start, int end) {
        var written = sentence.span(start, end).of(page.text());
        return written.matches("[وف]?\\p{L}\\u064F.*");
    }
}
