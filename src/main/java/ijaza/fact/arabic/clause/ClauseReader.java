package ijaza.fact.arabic.clause;

import ijaza.fact.arabic.page.Parts;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.page.Mention;
import ijaza.fact.page.Mention.Kind;
import ijaza.fact.page.Page;
import ijaza.fact.page.Sentence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the clauses of one sentence. */
final class ClauseReader {

    private static final Pattern WORD = Pattern.compile("[ء-ي]+");
    private static final Pattern OPENS =
            Signs.pattern("(?:^[^ء-ي]{0,6}|[.،؛:–—»)-] ?|(?<![ء-ي])[وف]?(?:الذي|التي|حيث|كما|"
                    + "ثم|قد|كان|كانت|بينما|فيما|عندما|حين|اذ|ان|ه[وي]|حاليا|ايضا|كذلك|جري|تم|تمت) )$");
    private static final Pattern SIGN_BEFORE = Signs.pattern("{body|paper|post|person}(?: \\([^)]{1,80}\\))?،? $");
    private static final Pattern BOUNDARY = Pattern.compile(
            "[؛:!؟]|[.](?![0-9])|،? (?:[وف])?(?:الذي|التي|الذين|حيث|بينما|فيما|ثم|كما|علما|مما|[بو]?هدف|ليحل|لتحل|لتصبح|ليصبح|ويعد|وتعد)(?![ء-ي])"
                    + "| (?:المؤرخة?|الصادرة?|المعتمدة?|المتخذة?|الموقعة?|المنشورة?|المعدلة?|المبرمة?|المنعقدة?|الموافقة?)(?![ء-ي])|،? وي[ء-ي]{3,}");
    private static final Pattern AFTER = Signs.pattern(
            " (?:(?:حاليا|الان|رسميا|ايضا|كذلك|بدورها?|بذلك|اليوم|سنويا|فعليا|حديثا|كل من)،? )*(?<who>{body|paper|post|person})");
    private static final Pattern BEFORE = Signs.pattern(
            "(?<who>{body|paper|post|person})(?: \\([^)]{1,80}\\))?(?: (?:في |ب)(?:مدينة |العاصمة )?[ء-ي]{3,}(?=،))?(?:، [^،.]{1,80}،)?"
                    + "(?<which>،? و?(?:الذي|التي))?(?:،? و?ه[وي])?[،:]?(?: [–—-])? ?(?:[وف]?(?:قد|كان|كانت|حاليا|ايضا) |[وف])*$");
    private static final Pattern OPENING =
            Pattern.compile("(?:^|.*[.؛،:] ?)[^ء-ي]{0,4}(?:[وف]|اما |كما ان |علما ان |ان )?");
    private static final Pattern POSSESSED =
            Pattern.compile(" (?:[ء-ي]{3,} ){0,2}?(?:تسميت|اسم|الي)(?<pronoun>ها?)(?![ء-ي])");
    /** What a verb without a subject of its own is often followed by. */
    private static final Set<String> OBJECTS =
            Set.of(("المهام الاهداف الاختصاصات خدمات برامج دورات تقارير منح جوائز شهادات تراخيص"
                            + " مساعدات ابحاثا بحوثا معايير سياسات خططا مشاريع الخدمات الدعم المساعدة المشورة التقارير البرامج"
                            + " الشهادات التراخيص السياسات الاستشارات البحوث الدراسات استشارات دراسات درجة درجات اكثر جدول نتائج حسابات شؤون مؤتمرات ندوات اجتماعات معارض")
                    .split(" "));
    /** What may stand before the first verb of a sentence that goes on about what was spoken of before. */
    private static final Pattern BEGINS = Signs.pattern(
            "^[^ء-ي]{0,6}(?>(?:و|ف|كما |فقد |ثم |كذلك |قد |كانت? |{date}[،م ]{0,4}|في |بتاريخ |منذ |(?:ال)?عام |سنة |شهر |يوم |(?:بموجب|بمقتضى|وفقا ل|طبقا ل|استنادا إلى|بناء على)[^.؛{body}]{0,60}{paper}،? ?)*+)$");

    private static final Pattern NOUN_LIKE_GOES_ON = Pattern.compile(" (?:في|سنة|عام|بموجب|بمقتضي|بقرار|بتاريخ) ");
    private static final Pattern PREPOSITION =
            Pattern.compile("(?:علي|الي|في|من|عن|مع|له|لها)(?:ه|ها|هم)?|[بلك]ال.+|ب.{3,}");
    private static final Pattern RELATIVE = Pattern.compile("(?<![ء-ي])و?(?:الذي|التي) (?:[وف]?قد )?$");
    private static final Pattern CHAIN = Pattern.compile("(?<![ء-ي])(?:في |من |لدي |ضمن |لل?)$");
    private static final Set<Act> TRANSITIVE =
            EnumSet.of(Act.ESTABLISH, Act.SIGN, Act.ADOPT, Act.LAUNCH, Act.ISSUE, Act.OPEN, Act.APPROVE, Act.SUPPORT);
    private static final Set<Act> CHANGING = EnumSet.of(Act.RENAME, Act.JOIN, Act.ANNEX);
    private static final Set<String> PASSIVE_HELPERS = Set.of("تم", "جري", "تمت", "جرت");

    private final Page page;
    private final Sentence sentence;
    private final String signed;
    private final Topics topics;

    /** A verb and where it stands. */
    private record Found(Verb verb, int start, int end, boolean passive) {}

    private record Subject(@Nullable String name, @Nullable Mention mention, int end) {}

    ClauseReader(Page page, Sentence sentence, Topics topics) {
        this.page = page;
        this.sentence = sentence;
        this.signed = sentence.signed();
        this.topics = topics;
    }

    List<Clause> read() {
        var verbs = verbs();
        var clauses = new ArrayList<Clause>();
        for (var i = 0; i < verbs.size(); i++) {
            var verb = verbs.get(i);
            var limit = i + 1 < verbs.size() ? verbs.get(i + 1).start() : signed.length();
            var lead = i == 0 ? 0 : verbs.get(i - 1).end();
            if (Assertion.holds(signed, verb.start(), verb.verb().present())) {
                clauses.add(clause(verb, lead, limit));
            }
        }
        return clauses;
    }

    private List<Found> verbs() {
        var found = new ArrayList<Found>();
        for (var word = WORD.matcher(signed); word.find(); ) {
            var at = verbAt(word.group(), word.start(), word.end());
            if (at != null) {
                found.add(at);
            }
        }
        return found;
    }

    private @Nullable Found verbAt(String word, int start, int end) {
        var plain = Verb.of(word);
        var joined = word.matches("[وف]..+") ? Verb.of(word.substring(1)) : Verb.NONE;
        var bare = plain.isKnown() ? word : joined.isKnown() ? word.substring(1) : "";
        var helped = PASSIVE_HELPERS.contains(word.replaceFirst("^[وف](?=.[^ ])", "")) ? byNoun(end) : null;
        if (helped != null) {
            return new Found(helped.verb(), start, helped.end(), true);
        }
        if (bare.isEmpty() || Verb.looksLikeNoun(bare) && !standsAsVerb(start, end)) {
            return null;
        }
        var verb = plain.isKnown() ? plain : joined;
        var opens = !plain.isKnown() || opens(start);
        return opens ? new Found(verb, plain.isKnown() ? start : start + 1, end, isMarkedPassive(start, end)) : null;
    }

    /** Behind a mark, a relative, a date that opens the sentence, or the name that the sentence begins with. */
    private boolean opens(int start) {
        var before = signed.substring(0, start);
        return OPENS.matcher(before.substring(Math.max(0, start - 20))).find()
                || Clause.DATE_BEFORE.matcher(before).find()
                || BEGINS.matcher(before).find()
                || SIGN_BEFORE.matcher(before).find() && before(start, 0).isPresent();
    }

    /** «تم إنشاء ...»: the verbal noun says what was done. */
    private @Nullable Found byNoun(int helperEnd) {
        var word = WORD.matcher(signed).region(helperEnd, signed.length());
        if (!word.find() || !signed.substring(helperEnd, word.start()).matches(" (?:في \\S+ )?")) {
            return null;
        }
        var act = VerbalNouns.of(word.group());
        return act == null ? null : new Found(new Verb(Set.of(act), false, false, ""), helperEnd, word.end(), true);
    }

    private boolean standsAsVerb(int start, int end) {
        var before = signed.substring(0, start);
        return before.matches(".*(?<![ء-ي])[وف]?قد $")
                || before.matches(".*(?:الذي|التي|كما|ثم) $")
                || end + 1 < signed.length() && Signs.isSign(signed.charAt(end + 1)) && signed.charAt(end) == ' '
                || before.matches("(?:.*[^ء-ي ])? ?")
                        && end < signed.length()
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

    private Clause clause(Found verb, int lead, int limit) {
        var pronoun = behind(verb);
        var subject = subject(verb, lead);
        var object = verb.verb().object().isEmpty() ? pronoun : object(verb, lead);
        if (subject.name() != null && subject.mention() == null) {
            topics.speaksOf(subject.name());
        }
        if (subject.name() != null
                && subject.mention() != null
                && subject.mention().kind().compareTo(Kind.PAPER) <= 0) {
            topics.speaksOf(subject.name());
        }
        var tail = Math.max(verb.end(), subject.end());
        topics.didTo(objectAt(tail));
        return new Clause(
                sentence,
                verb.verb().acts(),
                signed.substring(verb.start(), verb.end()),
                verb.passive(),
                subject.name(),
                subject.mention(),
                object,
                lead,
                verb.start(),
                tail,
                end(tail, Math.max(tail, limit)));
    }

    private @Nullable String objectAt(int tail) {
        var isBody = tail + 1 < signed.length()
                && signed.charAt(tail) == ' '
                && Signs.isSign(signed.charAt(tail + 1))
                && sentence.mention(tail + 1).kind() == Kind.BODY;
        return isBody ? page.fullName(sentence.mention(tail + 1)) : null;
    }

    private int end(int tail, int limit) {
        // «ويتولى: إقرار ...»: the colon opens what the verb says
        var from = signed.startsWith(":", tail) ? tail + 1 : tail;
        var boundary = BOUNDARY.matcher(signed).region(Math.min(from, limit), limit);
        return boundary.find() ? boundary.start() : limit;
    }

    private Subject subject(Found verb, int lead) {
        var after = AFTER.matcher(signed).region(verb.end(), signed.length());
        if (after.lookingAt()) {
            var mention = sentence.mention(after.start("who"));
            if (agrees(mention, verb)) {
                return new Subject(page.fullName(mention), mention, after.end());
            }
            var isObject = mention.kind().compareTo(Kind.PAPER) <= 0
                    && verb.verb().acts().stream().anyMatch(TRANSITIVE::contains)
                    && !verb.passive();
            return new Subject(isObject ? implicit(verb) : null, null, 0);
        }
        var mention =
                before(verb.start(), lead).filter(who -> verb.verb().object().isEmpty());
        if (mention.isEmpty() && followsRelative(verb)) {
            return new Subject(null, null, 0);
        }
        if (mention.isPresent()) {
            return agrees(mention.get(), verb)
                    ? new Subject(page.fullName(mention.get()), mention.get(), 0)
                    : new Subject(null, null, 0);
        }
        return new Subject(verb.verb().object().isEmpty() ? implicit(verb) : null, null, 0);
    }

    /** After «تم إنشاء» the noun carries no gender of the subject, and persons' names hide theirs. */
    private boolean agrees(Mention mention, Found verb) {
        return mention.kind() == Kind.PERSON
                || VerbalNouns.isOne(signed.substring(verb.start(), verb.end()))
                || Topics.agrees(page.fullName(mention), verb.verb().feminine());
    }

    private Optional<Mention> before(int start, int lead) {
        var match = BEFORE.matcher(signed).region(lead, start);
        if (!match.find()) {
            return Optional.empty();
        }
        var mention = sentence.mention(match.start("who"));
        var isRelative = match.start("which") >= 0;
        if (isRelative && isChained(mention, match.start("who"), lead)) {
            return Optional.empty();
        }
        // an indefinite name is told of without a relative: «مجلس إدارة يتألف من ...»
        var isIndefinite = mention.kind() == Kind.BODY && !mention.name().contains("ال");
        var opens = isRelative
                || isIndefinite
                || OPENING.matcher(signed.substring(0, match.start("who"))).matches();
        return opens ? Optional.of(mention) : Optional.empty();
    }

    /** A definite noun behind the verb, if no verbal noun, is a subject that no name tells. */
    private @Nullable String implicit(Found verb) {
        var next = WORD.matcher(signed).region(verb.end(), signed.length());
        var isNext = next.find() && next.start() == verb.end() + 1;
        if (isNext && isSubject(next.group(), verb.verb())) {
            return null;
        }
        if (!topics.isSpeaking()
                && !BEGINS.matcher(signed.substring(0, verb.start())).find()) {
            return null;
        }
        return topics.meant(verb.verb().feminine(), namesBefore(verb.start())).orElse(null);
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

    private @Nullable String lastPerson(int index) {
        return sentence.mentions().stream()
                .filter(mention -> mention.kind() == Kind.PERSON)
                .filter(mention ->
                        mention.span().end() <= sentence.span(index, index + 1).start())
                .map(page::fullName)
                .reduce((_, last) -> last)
                .orElse(null);
    }

    private List<String> namesBefore(int index) {
        return sentence.mentions().stream()
                .filter(mention -> mention.kind().compareTo(Kind.PAPER) <= 0)
                .filter(mention ->
                        mention.span().end() <= sentence.span(index, index + 1).start())
                .map(page::fullName)
                .toList();
    }

    private boolean followsRelative(Found verb) {
        return RELATIVE.matcher(signed.substring(0, verb.start())).find();
    }

    /** «المركز هو الذراع في المكتب الذي ...»: either could be meant. */
    private boolean isChained(Mention mention, int at, int lead) {
        return CHAIN.matcher(signed.substring(lead, at)).find()
                && sentence.mentions().stream()
                        .filter(other -> other.kind() == Kind.BODY
                                && other.span().end() <= mention.span().start())
                        .anyMatch(other ->
                                Topics.agrees(page.fullName(other), Topics.isFeminine(page.fullName(mention))));
    }

    /** Whom the pronoun on the next word means where the verb tells of a change to that: «أُعيدت تسميتها», «انضمت إليها». */
    private @Nullable String behind(Found verb) {
        var word = POSSESSED.matcher(signed).region(verb.end(), signed.length());
        return verb.verb().acts().stream().anyMatch(CHANGING::contains) && word.lookingAt()
                ? topics.meant(word.group("pronoun").equals("ها"), namesBefore(verb.start()))
                        .orElse(null)
                : null;
    }

    private @Nullable String object(Found verb, int lead) {
        var feminine = verb.verb().object().equals("ها");
        if (verb.verb().acts().contains(Act.APPOINT) || verb.verb().acts().contains(Act.ELECT)) {
            return lastPerson(verb.start());
        }
        return before(verb.start(), lead)
                .filter(mention -> mention.kind() == Kind.PERSON || Topics.agrees(page.fullName(mention), feminine))
                .map(page::fullName)
                .or(() -> topics.meant(feminine, namesBefore(verb.start())))
                .orElse(null);
    }
}
