package ijaza.fact.arabic.page;

import ijaza.fact.arabic.words.Lexicon;
import ijaza.fact.arabic.words.Numerals;
import ijaza.fact.page.Mention.Kind;
import ijaza.fact.page.Page;
import ijaza.fact.page.Sentence;
import ijaza.fact.page.Standing;
import ijaza.fact.page.Thing;
import ijaza.text.Months;
import ijaza.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which Arabic sentences can be shown by themselves, and what can be asked for in them. */
public final class ArabicStanding implements Standing {

    /** What joins a sentence to the one before it and can be left out. */
    private static final Pattern JOINT = Signs.pattern(
            "^(?:[وف]قد |كما |كما ان |ثم |[وف](?=(?:في|بتاريخ|منذ|خلال|بموجب|بناء|ال[ء-ي]{3}|{body|paper|person|post}|[تي][ء-ي]{3,} (?:{body|paper|person|post}|ال)|(?:تاسس|انشئ|صدر|اصدر|افتتح|عقد|اطلق|اعلن|عين|انتخب|بلغ|اعتمد|انضم|تولي|تم|جرى|جاء|شهد|كان|اصبح|حصل|انتقل|بدا|باشر)ت? |(?!ضع|قع|افق|صل|جد|لد|فر|زع|عد|جه|ثق|رد|صف|ظف|سع|حد)[ء-ي]{2,}ت (?:ال|{body|paper|person|post}))))");

    private static final Pattern LEANS = words(
            "^[وفل]?(?:",
            "علي|عن|بناء علي|و(?!زار|كال|حد|لاي|ضع|قع|افق|صل|جد|لد|فر|زع|جه|ثق|صف|سط|ثيق|قف|في|الي|الد)[ء-ي]+|اما|هو|هي|هم|هما|هذا|هذه|هذان|هذين|هؤلاء|ذلك|تلك|اولئك|قد|كما|ايضا|كذلك|من(?:ها|هم|ه|هما|نا)|ثم|لكن|لكنه|لكنها|غير|الا|حيث|حين|عندما|بينما|فيما|اذ|اذا|لو|ان|انه|انها|لان|مما|بذلك|لذلك|لذا|بالتالي|عليه|عليها|فيها|فيه|له|لها|لهم|لديه|لديها|لدينا|عنه|عنها|به|بها|كل|كلا|كلتا|بعض|جميع|اليوم|الان|حاليا|مؤخرا|حديثا|قريبا|سوف|نحن|اننا|انا|يمكن|يجب|ينبغي|قال|اضاف|اكد|اوضح|ذكر|اشار|صرح|الذي|التي|الذين|ليس|ليست|لم|لن|لا|ما|هل|كيف|لماذا|متي|اين|كم|من|بعد|قبل|بين|نتيجة|بالاضافة|اضافة|فضلا|علاوة|وفي (?:هذا|ذلك|نفس)|في (?:هذا|هذه|ذلك|تلك|نفس|الوقت|البداية|النهاية|اطار|سياق|حينه)|الي|لقد|احد|احدي|منذ (?:ذلك|تاسيس|انشاء|نشاة)|(?:منذ |بعد |قبل )?(?:تاسيس|انشائ|نشات|افتتاح)(?:ه|ها)|المصدر|الصورة|نشرت?|كتب|بتوقيت|وقت|السيد|التالي|التالية|هنا|هناك|ب[ء-ي]+ه|ب[ء-ي]+ها|خلاله|خلالها|عام|سنة");
    private static final Pattern OUTWARD = words(
            "(?<![ء-ي])(?:[وفبلك]{0,2}(?:",
            "هذا|هذه|هذان|هاتان|هاتين|هذين|هؤلاء|ذلك|تلك|اولئك|التالي|التالية|الاتي|الاتية|الاتيين|اعلاه|ادناه|المذكور|المذكورة|المذكورين|السالف|السالفة|انفا|سالفا|ما يلي|يلي|نحن|انا|لدينا|حضرتكم|نا|الجديد|الجديدة|نفسه|نفسها|ذاته|ذاتها|حينها|حينه|انذاك|وقتها|عندئذ|الخ|انظر|راجع|اضغط|الرابط|صفحة|هاتف|فاكس|بريد|حقوق النشر|كلاهما)|[وف]?(?:منه|منها|اليه|اليها|عنه|عنها|فيه|فيها|عليه|عليها|له|لها|لهم|به|بها|معه|معها|هو|هي|هم|هما)");
    private static final Pattern FIRST_PERSON = Pattern.compile(
            "(?<![ء-ي])(?:[ء-ي]{3,}نا|ن(?:قدم|عمل|سعي|حرص|لتزم|طمح|هدف|ؤمن|فخر|رحب|امل|تطلع|وفر|سعد))(?![ء-ي])");
    private static final Pattern UNCERTAIN = words(
            "(?<![ء-ي])[وف]?(?:",
            "لا|لم|لن|ليس|ليست|لو|اذا|قد ي[ء-ي]+|قد ت[ء-ي]{4,}|ربما|لعل|يمكن|يجوز|يجب|ينبغي|سوف|س[يت](?![ء-ي]*(?:ات|ة|ي|ين|ون)(?![ء-ي]))[ء-ي]{3,}|من المقرر|من المتوقع|من المزمع|من المنتظر|المتوقع|المقرر|يعتزم|تعتزم|يخطط|تخطط|يسعي|تسعي|يطمح|تطمح|يامل|قال|قالت|زعم|يقال|يروي|افاد|افادت|يعتقد|بينت|اوضحت|كشف|كشفت|لفت|لفتت|نوه|نوهت|شدد|شددت|الغاشم|المجيد|المجيدة|بحسب|حسب|حسبما|وفقا لما|ذكر|ذكرت|صرح|اوضح|اكد|اكدت|اضاف|اشار|اشارت|افضل|الافضل|الرائد|الرائدة|الرائد|رائدة|متميز|متميزة|المتميز|المتميزة|عريقة|العريقة|المرموقة|مرموقة|فخر|نفخر|باعتزاز|الغد|غدا|امس|مثال|مثلا|لوريم|تقريبا|مستقبلا|كي|لكي|بمرور|يحتفل|تحتفل|يحتفي|تحتفي|بمناسبة|ذكري|الذكري");
    private static final Pattern AGEING = words(
            "(?<![ء-ي])[وف]?(?:",
            "حاليا|الحالي|الحالية|اليوم|الان|مؤخرا|حديثا|قريبا|القادم|القادمة|المقبل|المقبلة|الماضي|الماضية|الجاري|الجارية|حتي الان|لا يزال|لا تزال|مازال|مازالت|الراهن|الراهنة");
    /** A word at the end of which an open pronoun may hang; before the first name it is nobody's. */
    private static final Pattern ATTACHED = Pattern.compile("(?<![ء-ي])[ء-ي]{3,}(?:ه|ها|هم|هما)(?![ء-ي])");

    private static final Pattern FRONTED = Signs.pattern(
            "^(?:(?:في|بتاريخ|منذ|خلال|اعتبارا من|بحلول) (?:يوم |شهر |مطلع |(?:ال)?عام |سنة |العام )*{date} ?[مه]?(?: ?\\([^)]{1,30}\\))? ?،? ?(?:قد |فقد )?)");
    private static final Pattern SUBJECT =
            Signs.pattern("^(?:(?:ال)?[ء-ي]+ ){0,4}?(?:ال[ء-ي]{2,}|{body|paper|person|post})");
    private static final Pattern VERB_ALONE = Signs.pattern(
            "^(?:[ء-ي]{3,}) (?:في|من|علي|الي|عن|مع|ب[ء-ي]+|ل[ء-ي]+|لل?{body|paper|person|post}|ب{body|paper|person|post}|عام|سنة|منذ|بعد|قبل|خلال|كل|ان|{date}|[0-9]).*"
                    // whom or what it formed is left unsaid: «شكلت الجمعية العامة في عام 1946»
                    + "|^(?:شكل|اسس|انشا|اطلق|اصدر|نظم|عقد|اعتمد|افتتح|اقر|وقع)ت? {body|paper|person|post} (?:في|عام|سنة|بتاريخ) .*");
    private static final Pattern VERB = Pattern.compile(
            "(?<![ء-ي])[وف]?(?:(?:ت|ي)[ء-ي]{3,}|[ء-ي]{2,}ت|كان|كانت|تم|تمت|جرى|جري|تاسس|انشئ|انشا|صدر|اصدر|افتتح|عقد|اطلق|اعلن|عين|انتخب|بلغ|اعتمد|انضم|تولي|جاء|شهد|اصبح|حصل|انتقل|بدا|باشر|شارك|فاز|ضم|شكل|قرر|وافق|دخل|قام|اقر|نقل|ترأس|تراس|استضاف|منح|نال|وصل|توفي|ولد|هو|هي|جهز|قدم|نظم|نفذ|وزع|دعم|طور|حقق|احتضن|شيد|درب|خرج|فتح|ابرم|اجري|اشرف|اسهم|ساهم|ادرج|دشن|كرم|نشر|صمم|ارسل|استقبل|استفاد|تخرج|ارتفع|تراجع|زاد|انخفض|انطلق|انعقد|تعاقب|توسع|استمر|ظل|عاد|اكتمل|توقف|تقرر|وضع|اختار|اختير|كلف|سجل|الغي|تحول|تطور|نشا|سمي|رفع|طبع|استحدث|خصص|حدد|صادق|سمح)(?![ء-ي])");
    private static final Pattern ENDS = Pattern.compile("[ء-ي0-9)%٪] ?[.؛]$");
    private static final Pattern VAGUE_DATE = Pattern.compile(
            "(?:[0-9] (?:الي|و|حتي)|نحو|حوالي|قرابة|زهاء|قبل|بعد|بحلول|بين|او|مطلع|اوائل|اواخر|منتصف|نهاية|بداية|حتي نهاية|لغاية|عقب|بعيد|قبيل|الفترة من|المدة من|من)(?: (?:ال)?(?:عام|سنة|شهر|يوم|تاريخ))? $");
    private static final Pattern GOES_ON = Pattern.compile(
            "^ ?(?:[-–—/] ?[0-9]|او |و[0-9]|و(?:ال)?(?:عام|سنة) ?[0-9]|الي [0-9]|\\(?\\?|هـ|ه(?![ء-ي])|تقريبا|فاكثر|علي الاقل)");
    private static final Pattern NUMBER =
            Pattern.compile("(?<![ء-ي0-9.,٬/–-])[وفبل]{0,2}(?<number>" + Numerals.ANY + ")");
    private static final Pattern COUNTED =
            Pattern.compile("^ (?!(?:مليون|مليار|الف|ملايين|الاف|من|او|الي|حتي)(?![ء-ي]))[ء-ي]{3,}");
    private static final Pattern YEAR = Pattern.compile("(?:1[0-9]|20)[0-9]{2}");
    private static final Pattern VAGUE_NUMBER = Pattern.compile(
            "(?:[ء-ي]|(?<![ء-ي])(?:نحو|حوالي|قرابة|زهاء|اكثر من|اقل من|ما يزيد (?:عن|علي)|يزيد (?:عن|علي)|تزيد (?:عن|علي)|يفوق|تفوق|يتجاوز|تتجاوز|ما يقارب|يقارب|يناهز|لا يقل عن|علي الاقل|رقم|المادة|البند|الفصل|القانون|القرار|الباب|الفقرة|صفحة|كل|او|و|الي|من|بين|سن|عمر|المرتبة|فوق|الساعة|الدورة|المليون|الف|مئة|مائة|مليون|بمعدل|لمدة|خلال|بعد|قبل|منذ) ?\\(?)$");

    private final Page page;

    public ArabicStanding(Page page) {
        this.page = page;
    }

    private static Pattern words(String before, String any) {
        return Pattern.compile(before + any + ")(?![ء-ي])");
    }

    @Override
    public Optional<Span> words(Sentence sentence) {
        var joint = JOINT.matcher(sentence.signed());
        var from = joint.find() ? joint.end() : 0;
        var signed = sentence.signed().substring(from);
        var stands = ENDS.matcher(sentence.folded()).find()
                && !LEANS.matcher(signed).find()
                && !OUTWARD.matcher(signed).find()
                && !UNCERTAIN.matcher(signed).find()
                && !AGEING.matcher(signed).find()
                && !FIRST_PERSON.matcher(signed).find()
                && VERB.matcher(signed).find()
                && hasSubject(signed)
                && namesWhatItIsAbout(sentence, signed);
        return stands ? Optional.of(sentence.span(from, sentence.signed().length())) : Optional.empty();
    }

    private static boolean hasSubject(String signed) {
        var fronted = FRONTED.matcher(signed);
        var rest = fronted.find() ? signed.substring(fronted.end()) : signed;
        return SUBJECT.matcher(rest).find() && !VERB_ALONE.matcher(rest).matches();
    }

    private boolean namesWhatItIsAbout(Sentence sentence, String signed) {
        var mentions = sentence.mentions();
        var hanging = ATTACHED.matcher(signed);
        var firstName = firstName(signed);
        return firstName < signed.length()
                && !(hanging.find() && hanging.start() < firstName)
                && mentions.stream()
                        .filter(mention -> mention.kind() == Kind.BODY || mention.kind() == Kind.PAPER)
                        .allMatch(mention -> Lexicon.isNamed(page.fullName(mention)));
    }

    private static int firstName(String signed) {
        for (var i = 0; i < signed.length(); i++) {
            if (Signs.isSign(signed.charAt(i))) {
                return i;
            }
        }
        return signed.length();
    }

    @Override
    public List<Thing> numbers(Sentence sentence) {
        return NUMBER.matcher(sentence.folded())
                .results()
                .map(found -> Thing.number(
                        new Span(found.start("number"), found.end("number")), Numerals.number(found.group("number"))))
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
                && !YEAR.matcher(number).matches()
                && COUNTED.matcher(behind).find()
                && Months.in(behind).stream().noneMatch(month -> month.span().start() <= 1);
    }
}
