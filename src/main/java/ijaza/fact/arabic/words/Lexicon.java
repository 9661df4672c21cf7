package ijaza.fact.arabic.words;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Folded Arabic words that say what role a word plays; general vocabulary of public bodies, no proper names. */
public final class Lexicon {

    /** Nouns that head the name of a body. */
    static final Set<String> BODIES = words("""
            مكتب مركز لجنة ادارة مجلس جمعية هيئة وكالة منظمة منظومة برنامج صندوق مديرية فريق فرقة وزارة مؤسسة معهد محكمة شعبة
            قسم وحدة امانة مفوضية اتحاد جامعة بعثة مصلحة دائرة منتدى شبكة امم هيئات كيانات لجان اجهزة رابطة سلطة ديوان
            بنك مصرف كلية اكاديمية مرصد مختبر متحف مكتبة شركة حكومة برلمان نيابة جهاز مجموعة مبادرة تحالف
            """);

    /** Nouns that head the name of a paper that somebody adopts, signs or issues. */
    static final Set<String> PAPERS = words("""
            استراتيجية ميثاق اتفاق اتفاقية اعلان خطة بروتوكول قانون مرسوم معاهدة دستور نظام لائحة سياسة رؤية تقرير
            مذكرة عهد مدونة دليل
            """);

    /** Nouns that head the name of a post. */
    static final Set<String> POSTS = words("""
            امين امينة وكيل وكيلة رئيس رئيسة مدير مديرة وزير وزيرة مفوض مفوضة نائب نائبة منسق منسقة ممثل ممثلة مبعوث مبعوثة
            قائد قائدة حاكم محافظ عميد مستشار مستشارة مقرر مقررة سفير سفيرة ملك امير
            """);

    /** What stands before a person's name. */
    static final Set<String> TITLES = words("""
            السيد السيدة الدكتور الدكتورة الاستاذ الاستاذة المهندس المهندسة اللواء الفريق السفير السفيرة القاضي القاضية الشيخ
            الشيخة الامير الاميرة سعادة معالي
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

    /** Bodies so general that nothing can be joined to their name. */
    static final Set<String> GENERAL = words("منظومة امم هيئات كيانات لجان اجهزة");

    static final Set<String> NUMBERS = words("""
            الواحد الاثنان الاثنين الاثنتان الاثنتين الثلاث الثلاثة الاربع الاربعة الخمس الخمسة الست الستة السبع السبعة
            الثماني الثمانية التسع التسعة العشر العشرة
            """);

    /** Participles after which a name goes on with what the body is concerned with. */
    static final Pattern CONCERNED = Pattern.compile("ال(?:معني|مختص|خاص|مفروض|متخصص)ة?");

    /** Participles that tell something of a body and do not belong to its name. */
    static final Pattern TELLING = Pattern.compile(
            "ال(?:عامل|مكلف|تابع|منشا|منشاة|معني|مختص|خاص|مفروض|متخصص|مقدم|قائم|مسؤول|صادر|واقع|متعلق)ة?|ال(?:مسمي|مسماة|قرار|قرارات|مرسوم)");

    /** What the verbal nouns that occur in names look like. */
    private static final Pattern MASDAR_SHAPE = Pattern.compile("ت..ي.|تنمية|ت.ا.[^ا]|م.ا..ة|ا..?..?ا.ة?|است..ا.");

    private static final Set<String> MASDARS = words("""
            بناء منع دعم حماية رعاية حفظ صون نزع حقوق شؤون صنع عدم بحث بحوث رصد نشر ضمان حظر مراقبة تنمية تهيئة كفالة توفير
            اعادة ادارة خدمة صيانة نقل حل فض وضع تقصي دراسة دراسات علوم شئون اغاثة العمل قيادة
            """);

    private Lexicon() {}

    public static boolean isMasdar(String word) {
        return MASDARS.contains(word)
                || !word.startsWith("ال") && MASDAR_SHAPE.matcher(word).matches();
    }

    static boolean isHead(String word) {
        return BODIES.contains(word) || PAPERS.contains(word) || POSTS.contains(word);
    }

    private static Set<String> words(String list) {
        return Set.copyOf(List.of(list.strip().split("\\s+")));
    }
}
