package ijaza.fact.arabic.clause;

import ijaza.fact.arabic.page.Parts;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.page.Mention;
import ijaza.fact.page.Mention.Kind;
import ijaza.fact.page.Page;
import ijaza.fact.page.Sentence;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads whom a verb is said of and whom the pronoun on its end means. */
final class SubjectReader {

    private static final Pattern WORD = Pattern.compile("[ء-ي]+");
    private static final Pattern AFTER = Signs.pattern(
            " (?:(?:حاليا|الان|رسميا|ايضا|كذلك|بدورها?|بذلك|اليوم|سنويا|فعليا|حديثا|كل من)،? )*(?:(?:معالي|سعادة|سمو|فخامة|جلالة|دولة|فضيلة|صاحب السمو|صاحب المعالي) )*[«\"]?(?<who>{body|paper|post|person})[»\"]?");
    private static final Pattern POSSESSED =
            Pattern.compile(" (?:[ء-ي]{3,} ){0,2}?(?:تسميت|اسم|الي)(?<pronoun>ها?)(?![ء-ي])");
    /** What a verb without a subject of its own is often followed by. */
    private static final Set<String> OBJECTS =
            Set.of(("المهام الاهداف الاختصاصات خدمات برامج دورات تقارير منح جوائز شهادات تراخيص"
                            + " مساعدات ابحاثا بحوثا معايير سياسات خططا مشاريع الخدمات الدعم المساعدة المشورة التقارير البرامج"
                            + " الشهادات التراخيص السياسات الاستشارات البحوث الدراسات استشارات دراسات درجة درجات اكثر جدول نتائج حسابات شؤون مؤتمرات ندوات اجتماعات معارض")
                    .split(" "));

    private static final Pattern PREPOSITION =
            Pattern.compile("(?:علي|الي|في|من|عن|مع|له|لها)(?:ه|ها|هم)?|[بلك]ال.+|ب.{3,}");
    private static final Pattern RELATIVE = Pattern.compile("(?<![ء-ي])و?(?:الذي|التي) (?:[وف]?قد )?$");
    private static final Set<Act> TRANSITIVE = EnumSet.of(
            Act.ESTABLISH, Act.SIGN, Act.ADOPT, Act.LAUNCH, Act.ISSUE, Act.OPEN, Act.APPROVE, Act.SUPPORT, Act.BELONG);
    private static final Set<Act> CHANGING = EnumSet.of(Act.RENAME, Act.JOIN, Act.ANNEX);

    private final Page page;
    private final Sentence sentence;
    private final String signed;
    private final NearbyNames names;
    private final Topics topics;

    /** The full name, the mention that gives it, and where that ends if it stands behind the verb. */
    record Subject(@Nullable String name, @Nullable Mention mention, int end) {

        static final Subject UNKNOWN = new Subject(null, null, 0);
    }

    SubjectReader(Page page, Sentence sentence, NearbyNames names, Topics topics) {
        this.page = page;
        this.sentence = sentence;
        this.signed = sentence.signed();
        this.names = names;
        this.topics = topics;
    }

    Subject subject(FoundVerb verb, int lead) {
        var after = AFTER.matcher(signed).region(verb.end(), signed.length());
        if (after.lookingAt()) {
            return behind(verb, sentence.mention(after.start("who")), after.end());
        }
        if (!verb.verb().object().isEmpty()) {
            return Subject.UNKNOWN;
        }
        var mention = names.before(verb.start(), lead);
        if (mention.isPresent()) {
            return agrees(mention.get(), verb) || names.isSortOf(verb, lead)
                    ? new Subject(page.fullName(mention.get()), mention.get(), 0)
                    : Subject.UNKNOWN;
        }
        return followsRelative(verb) ? Subject.UNKNOWN : new Subject(implicit(verb), null, 0);
    }

    /** A name behind the verb that does not agree with it is what something is done to. */
    private Subject behind(FoundVerb verb, Mention mention, int end) {
        if (agrees(mention, verb)) {
            return new Subject(page.fullName(mention), mention, end);
        }
        var mayBeObject = mention.kind().compareTo(Kind.PAPER) <= 0 || verb.mayTell(Act.BELONG);
        var isObject = mayBeObject && verb.verb().acts().stream().anyMatch(TRANSITIVE::contains) && !verb.passive();
        return isObject ? new Subject(implicit(verb), null, 0) : Subject.UNKNOWN;
    }

    /** After «تم إنشاء» the noun carries no gender of the subject, and persons' names hide theirs. */
    private boolean agrees(Mention mention, FoundVerb verb) {
        return mention.kind() == Kind.PERSON
                || VerbalNouns.isOne(signed.substring(verb.start(), verb.end()))
                || Topics.agrees(page.fullName(mention), verb.verb().feminine());
    }

    /** A definite noun behind the verb, if no verbal noun, is a subject that no name tells. */
    private @Nullable String implicit(FoundVerb verb) {
        var next = WORD.matcher(signed).region(verb.end(), signed.length());
        var isNext = next.find() && next.start() == verb.end() + 1;
        if (isNext && (isSubject(next.group(), verb.verb()) || isFoundedThing(next.group(), verb))) {
            return null;
        }
        if (!topics.isSpeaking()
                && !VerbReader.BEGINS.matcher(signed.substring(0, verb.start())).find()) {
            return null;
        }
        return topics.meant(verb.verb().feminine(), names.names(verb.start())).orElse(null);
    }

    /** «أُنشئت ولاية المفوض»: a noun behind a verb that has no object is what was founded. */
    private boolean isFoundedThing(String word, FoundVerb verb) {
        var hasNoObject =
                verb.passive() || verb.mayTell(Act.ARISE) || signedVerb(verb).startsWith("انشئ");
        return hasNoObject
                && !PREPOSITION.matcher(word).matches()
                && !word.matches(
                        "[بلكوف].*|رسميا|فعليا|عام|سنة|عقب|اثر|بعد|قبل|منذ|خلال|تحت|حديثا|ضمن|بين|تنفيذا|استنادا|تطبيقا|استجابة|نتيجة|انطلاقا|طبقا|عملا|وفقا|ايضا|كذلك|حيث|يوم|شهر|مطلع|اوائل|اواخر|بهدف|لاول|علي|الي|ان|اصلا|اساسا|مؤخرا|حاليا|برئاسة|سابقا|بداية|مع|اول|في|من");
    }

    private String signedVerb(FoundVerb verb) {
        return signed.substring(verb.start(), verb.end());
    }

    private static boolean isSubject(String word, Verb verb) {
        if (PREPOSITION.matcher(word).matches()) {
            return false;
        }
        if (verb.acts().contains(Act.DO) && !Parts.opensAct(word) && !OBJECTS.contains(word)) {
            var isObject = word.endsWith("ا")
                    || word.endsWith("ات") && !verb.feminine()
                    || word.startsWith("ال") && !Topics.agrees(word, verb.feminine());
            return !isObject;
        }
        var isDefinite = word.startsWith("ال")
                && word.length() > 4
                && Topics.agrees(word, verb.feminine())
                && !Parts.opensAct(word)
                && !OBJECTS.contains(word);
        return isDefinite;
    }

    private boolean followsRelative(FoundVerb verb) {
        return RELATIVE.matcher(signed.substring(0, verb.start())).find();
    }

    /** Whom the pronoun on the next word means where the verb tells of a change to that: «أُعيدت تسميتها», «انضمت إليها». */
    private @Nullable String possessed(FoundVerb verb) {
        var word = POSSESSED.matcher(signed).region(verb.end(), signed.length());
        return verb.verb().acts().stream().anyMatch(CHANGING::contains) && word.lookingAt()
                ? topics.meant(word.group("pronoun").equals("ها"), names.names(verb.start()))
                        .orElse(null)
                : null;
    }

    /** Whom the pronoun on the verb's end, or on the word behind it, means. */
    @Nullable
    String object(FoundVerb verb, int lead) {
        if (verb.verb().object().isEmpty()) {
            return possessed(verb);
        }
        var feminine = verb.verb().object().equals("ها");
        if (verb.mayTell(Act.APPOINT) || verb.mayTell(Act.ELECT)) {
            return names.lastPerson(verb.start());
        }
        return names.before(verb.start(), lead)
                .filter(mention -> mention.kind() == Kind.PERSON || Topics.agrees(page.fullName(mention), feminine))
                .map(page::fullName)
                .or(() -> followsRelative(verb) ? Optional.empty() : topics.meant(feminine, names.names(verb.start())))
                .orElse(null);
    }
}
