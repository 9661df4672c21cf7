package ijaza.fact.arabic.words;

import java.util.Set;

/** Folded words that are names of persons although they do not look so, or no names although they stand behind one. */
final class PersonWords {

    /** Given names that look like a verb or like a post. */
    static final Set<String> NAMES = Lexicon.words("""
            يوسف ياسر يحيي يزيد يونس ياسين يعقوب تركي تميم توفيق تامر تيسير تقي يسري صنع فتح طلعت مدحت عصمت رفعت
            حشمت شوكت بهجت جودت ميرفت حكمت نصرت امين امينة امير اميرة عميد تغريد يسرا
            """);

    /** What is said of a person right behind the name, or done by whoever holds the post before it. */
    static final Set<String> BEHIND = Lexicon.words("""
            مبني مقر مشروع فعاليات اعمال حفل معرض مراسم انذاك حينها حينئذ وقتها الحالي الحالية لمدة لفترة لولاية
            لدورة لعام لسنة منصب رئاسة مهام حاليا سابقا لاحقا رسميا خلفا بديلا نيابة بالنيابة بالوكالة مهمة ادارة
            عضوية مسؤولية مقاليد رحمه حفظه كلمة الاسبق زمام قيادة وزيرة وخلفه وخلفها فقط يوم مساء ظهر امس اليوم غدا ومعه ومعها ومعهم
            """);

    private PersonWords() {}
}
