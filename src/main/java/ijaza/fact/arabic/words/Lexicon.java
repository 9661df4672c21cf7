package ijaza.fact.arabic.words;

import ijaza.fact.page.Mention.Kind;
import ijaza.text.Folding;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Folded Arabic words that say what role a word plays; general vocabulary of public bodies, no proper names. */
public final class Lexicon {

    /** Nouns that head the name of a body. */
    static final Set<String> BODIES = words("""
            مكتب مركز لجنة ادارة مجلس جمعية هيئة هياة مؤتمر وكالة منظمة منظومة برنامج صندوق مديرية فريق فرقة وزارة مؤسسة معهد محكمة شعبة
            قسم وحدة امانة مفوضية اتحاد جامعة بعثة مصلحة دائرة منتدى شبكة امم هيئات كيانات لجان اجهزة رابطة سلطة ديوان
            بنك مصرف كلية اكاديمية مرصد مختبر متحف مكتبة شركة حكومة برلمان نيابة جهاز مجموعة مبادرة تحالف نادي نقابة غرفة
            مندوبية مستشفي مدرسة هلال صليب قطاع مجمع سكرتارية بورصة عصبة كونفدرالية حركة حاضنة بلدية عمادة فدرالية ملتقي محمية
            """);

    /** Letters of longer names that are read as one word and that a page may never spell out; folded, with the article. */
    private static final Set<String> SHORT_NAMES = words("""
            الاونروا اليونسكو اليونيسف اليونيسيف الفاو الاسكوا الويبو الايسيسكو الاسيسكو الالكسو الايكاو الاوتشا اليونيدو الاونكتاد
            الاوبك الاوابك الانتوساي الانتربول الناتو الموئل الايفاد اونروا يونسكو اسكوا ايسيسكو اوبك اوابك
            """);

    /** Nouns that head the name of a paper that somebody adopts, signs or issues. */
    static final Set<String> PAPERS = words("""
            استراتيجية ميثاق اتفاق اتفاقية اعلان خطة بروتوكول قانون مرسوم معاهدة دستور نظام لائحة سياسة رؤية تقرير
            مذكرة عهد مدونة دليل ظهير مواصفة كود بيان مجلة جائزة صحيفة نشرة موسوعة
            """);

    /** Nouns that head the name of a post. */
    static final Set<String> POSTS = words("""
            امين امينة وكيل وكيلة رئيس رئيسة مدير مديرة وزير وزيرة مفوض مفوضة نائب نائبة منسق منسقة ممثل ممثلة مبعوث مبعوثة
            قائد قائدة حاكم محافظ عميد عميدة مستشار مستشارة مقرر مقررة سفير سفيرة ملك امير نقيب مندوب مفتي سلطان
            """);

    /** What stands before a person's name. */
    static final Set<String> TITLES = words("""
            السيد السيدة الدكتور الدكتورة الاستاذ الاستاذة المهندس المهندسة اللواء الفريق السفير السفيرة القاضي القاضية الشيخ
            الشيخة الامير الاميرة سعادة معالي فضيلة سماحة سمو الحاج الحاجة العميد العقيد الفريق المستشار المستشارة
            البروفيسور البروفيسورة الكابتن المحامي المحامية كابتن استاذ دكتور دكتورة مهندس الصيدلي الصيدلانية د ا م السيدان المرحوم المرحومة الوالد الوالدة جلالة فخامة السيدين الاب المطران النقيب
            """);

    /** Words at which every name ends. */
    static final Set<String> STOPS = words("""
            في من الي علي عن مع هو هي هم ان انه انها بعد قبل عقب خلال منذ حتي حول عند عندما حيث بين ضمن لدي لديها لديه
            لكن لم لن لا ما لان له لها لهم كما كل ذلك تلك هذا هذه التي الذي الذين اللذان اللتان او ثم قد وقد كان كانت ليس
            اول ثاني ثالث بشكل بصورة بموجب بمقتضي عملا وفقا عام السابق الماضي الوقت سنة اثر رغم سوي غير دون عبر نحو اذ اذا بل كذلك وكذلك
            ايضا فيما بينما برمتها باكملها بصفته بصفتها بوصفه بوصفها بمنصب بقرار بمرسوم بقانون لرئاسة لمنصب الدول المجتمع الجهات الاعضاء بالتعاون بالتنسيق وهو وهي ومن وفي وعلي والي وعن ومع
            والذي والتي ويعمل وتعمل
            """);

    /** Heads that are adjectives when they follow a definite noun: «الجريمة المنظمة». */
    static final Set<String> ADJECTIVES_TOO = words("منظمة استراتيجية اكاديمية جامعة");

    /** Plural heads of which the text means those that belong to some body. */
    static final Set<String> PLURALS = words("هيئات كيانات لجان اجهزة");

    /** Heads with second words without an article that make a name all the same. */
    static final Set<String> ORGANS = Set.of(
            "مجلس ادارة",
            "مجلس امناء",
            "مجلس مؤسسة",
            "جمعية عمومية",
            "امانة عامة",
            "مكتب تنفيذي",
            "لجنة تنفيذية",
            "مجلس تنفيذي");

    /** What may be studied or taught «في» a field that belongs to the name. */
    static final Set<String> STUDYING = words("بحث بحوث عليا متقدمة تدريب تكوين");

    /** Nouns that need a preposition in a name too: «الرقابة على ...», «الدفاع عن ...». */
    static final Map<String, String> GOVERNED = Map.ofEntries(
            Map.entry("مشتركة", "بين"),
            Map.entry("استشعار", "عن"),
            Map.entry("مشترك", "بين"),
            Map.entry("رقابة", "علي"),
            Map.entry("اشراف", "علي"),
            Map.entry("قضاء", "علي"),
            Map.entry("حفاظ", "علي"),
            Map.entry("محافظة", "علي"),
            Map.entry("سيطرة", "علي"),
            Map.entry("تفتيش", "علي"),
            Map.entry("دفاع", "عن"),
            Map.entry("كشف", "عن"),
            Map.entry("تنقيب", "عن"),
            Map.entry("وقاية", "من"),
            Map.entry("حد", "من"),
            Map.entry("حماية", "من"),
            Map.entry("تحقيق", "في"),
            Map.entry("نظر", "في"),
            Map.entry("تحكم", "في"),
            Map.entry("بحث", "عن"));

    /** Countries and great cities that end a name without an article. */
    static final Set<String> PLACES = words("""
            مصر لبنان سوريا سورية فلسطين قطر عمان ليبيا تونس موريتانيا جيبوتي الصومال ايران تركيا باكستان اندونيسيا ماليزيا
            فرنسا المانيا ايطاليا اسبانيا بريطانيا روسيا اليونان الهند اليابان كندا كينيا اثيوبيا اريتريا تشاد مالي نيجيريا
            افريقيا اسيا اوروبا امريكا بيروت دمشق بغداد دبي ابوظبي جدة مكة طرابلس مسقط صنعاء عدن غزة حلب حمص نابلس اربيل
            البصرة برلين بروكسل بنغازي برشلونة مدريد اثينا موسكو بكين طوكيو نيودلهي اسطنبول انقرة طهران كابول اسلاماباد
            الرياض القاهرة الدوحة الرباط المنامة الكويت الخرطوم الجزائر الاسكندرية الشارقة القدس الموصل النجف الزرقاء العقبة الدمام
            الظهران الجبيل ينبع عسير نجران جازان تبوك حائل القصيم الباحة ابها الطائف مقديشو اديس نيروبي كوالالمبور
            فاس مراكش طنجة وهران قسنطينة صفاقس سوسة نواكشوط جنيف نيويورك باريس لندن فيينا روما لاهاي
            """);

    /** Nouns that may follow «ل» in a name: those whom a body is for. */
    static final Set<String> WHOM = words("""
            بلدان دول منطقة مناطق غرب غربي شرق شمال جنوب وسط شعوب ابناء اصحاب رجال سيدات كرة العاب ذوي عمال حوض جامعات سلامة
            صندوق شرطة
            """);

    /** Honours before the name of whom a body is called after. */
    static final Set<String> HONOURS = words("الملك الملكة الامير الاميرة الشيخ الشيخة السلطان الامام الرئيس");

    /** Bodies so general that nothing can be joined to their name. */
    static final Set<String> GENERAL = words("منظومة امم قطاع هيئات كيانات لجان اجهزة");

    static final Set<String> NUMBERS = words("""
            الواحد الاثنان الاثنين الاثنتان الاثنتين الثلاث الثلاثة الاربع الاربعة الخمس الخمسة الست الستة السبع السبعة
            الثماني الثمانية التسع التسعة العشر العشرة
            """);

    /** Participles after which a name goes on with what the body is concerned with. */
    static final Pattern CONCERNED = Pattern.compile("ال(?:معني|مختص|خاص|مفروض|متخصص)ة?");

    /** Participles that tell something of a body and do not belong to its name. */
    static final Pattern TELLING = Pattern.compile(
            "ال(?:مكون|متكون|مؤلف|مشكل|عامل|مكلف|تابع|منشا|منشاة|معني|مختص|خاص|مفروض|متخصص|مقدم|قائم|مسؤول|صادر|واقع|متعلق)ة?|ال(?:مسمي|مسماة|قرار|قرارات|مرسوم)");

    /** What the verbal nouns that occur in names look like. */
    private static final Pattern MASDAR_SHAPE =
            Pattern.compile("ت..ي.|تنمية|ت.ا.[^ا]|م.ا..ة|ا..?..?ا.ة?|است..ا.|ت...ة|ا...ا[ءر]|انت?..ا[ء-ي]");

    /** Verbal nouns that other verbal nouns depend on: «دعم نقل المعرفة». */
    public static final Set<String> GOVERNING = words("""
            تعزيز دعم تشجيع ضمان كفالة تنسيق تيسير تسهيل متابعة اشراف مراقبة مساهمة اسهام مشاركة عمل سعي تحسين تطوير
            """);

    private static final Set<String> MASDARS = words("""
            بناء منع دعم حماية رعاية حفظ صون نزع حقوق شؤون صنع عدم بحث بحوث رصد نشر ضمان حظر مراقبة تنمية تهيئة كفالة توفير
            اعادة ادارة خدمة رسم اصدار وضع اجراء ابداء زيارة معالجة اقامة متابعة مكافحة مراجعة مساعدة مساندة مواجهة مناقشة تربية توعية
            تغطية تنقية تسوية تلبية تقوية ترقية تهيئة تصفية تنحية زيادة رفع كشف فحص فتح منح جمع جذب خفض حصر عقد صرف ضبط عرض سن ربط
            نظر رقابة سهر بت فصل قيام نهوض حفاظ حد دفاع وقاية تلقي تبني تصدي تقصي تولي رفد مد ايواء خلق محو سد بث حث وصول حصول
            صدور ارتقاء ضخ صرف تحري تعاقد تعامل احتفاظ انتفاع استدامة احياء عناية رصد جباية تحصيل كفالة انقاذ ايصال ايفاد
            فرض شراء بيع غرس زراعة صياغة اشراف اسهام صيانة نقل حل فض تقصي دراسة دراسات علوم شئون اغاثة العمل قيادة تاكد تحقق تعرف تدخل توسع تقيد توصل علاج اطعام كسوة سقيا
            """);

    /** Any of the places, as a piece of a pattern. */
    public static String places() {
        return "(?:" + PLACES.stream().sorted().collect(Collectors.joining("|")) + ")(?![ء-ي])";
    }

    private Lexicon() {}

    public static boolean isMasdar(String word) {
        return MASDARS.contains(word)
                || !word.startsWith("ال") && MASDAR_SHAPE.matcher(word).matches();
    }

    /** The noun of a body in a word with its prefixes and the ending of the accusative; empty where there is none. */
    public static String bodyIn(String word) {
        var plain = Head.in(word);
        var head = plain == null && word.endsWith("ا") ? Head.in(word.substring(0, word.length() - 1)) : plain;
        return head != null && head.kind() == Kind.BODY ? head.noun() : "";
    }

    /** «الأونروا»: a name of one word. */
    public static boolean isShortName(String folded) {
        return SHORT_NAMES.contains(folded);
    }

    /** Whether a name says whom it means: «اللجنة» alone names nothing, if the document never says which. */
    public static boolean isNamed(String name) {
        return name.indexOf(' ') > 0 || isShortName(Folding.fold(name));
    }

    /** Whether this head is too general to name one body. */
    public static boolean isGeneral(String head) {
        return GENERAL.contains(head);
    }

    static boolean isHead(String word) {
        return BODIES.contains(word) || PAPERS.contains(word) || POSTS.contains(word);
    }

    static Set<String> words(String list) {
        return Set.copyOf(List.of(list.strip().split("\\s+")));
    }
}
