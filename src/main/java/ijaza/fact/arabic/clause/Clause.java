package ijaza.fact.arabic.clause;

import ijaza.fact.arabic.page.Signs;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Mention;
import ijaza.fact.page.Sentence;
import ijaza.text.Span;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A verb with its subject, wherever the sentence has it; indexes count in the signed sentence. The tail is what follows verb
 * and subject, the lead what stands before them.
 *
 * @param subject the full name of whom the verb is about; null where that is not plain
 * @param named the mention that names the subject in this sentence; null where a pronoun or nothing does
 * @param object whom a pronoun on the verb's end means
 */
public record Clause(
        Sentence sentence,
        Set<Act> acts,
        String verb,
        boolean passive,
        @Nullable String subject,
        @Nullable Mention named,
        @Nullable String object,
        int lead,
        int start,
        int tail,
        int end) {

    static final Pattern DATE_BEFORE = Signs.pattern(
            "(?:^[^ء-ي]{0,4}|[.،؛:–-] ?|(?<![ء-ي])ثم )و?(?<first>(?:(?:في|بتاريخ|منذ|خلال|اعتبارا من) "
                    + "(?:يوم |شهر |مطلع |اوائل |اواخر |منتصف |نهاية |بداية )?(?:(?:ال)?عام |سنة )?|(?:(?:ال)?عام |سنة )?(?={date} ?[:–-] ))(?<when>{date}))"
                    + "(?: ?م| ?ه)?(?: \\([^)]{0,40}\\))?(?: ?[:–-])?،?(?: و?(?:بموجب|بمقتضي|بقرار|بمرسوم|بناء علي|استنادا الي) [^.؛،:{date}]{1,90}?)? ?(?:فقد |قد |كان |كانت )*$");

    public boolean is(Act... any) {
        return Stream.of(any).anyMatch(acts::contains);
    }

    /** The verbal noun of what the clause tells. */
    public String noun() {
        return acts.iterator().next().noun();
    }

    /** A clause whose subject is known. */
    public boolean hasSubject() {
        return subject != null;
    }

    /** Who the clause is about; only to be asked where it {@link #hasSubject}. */
    public String who() {
        return Optional.ofNullable(subject).orElseThrow();
    }

    public Stream<Hit> inTail(Pattern pattern) {
        return sentence.find(pattern, tail, end);
    }

    /** The date right before the verb: «وفي عام 1990 أُنشئت ...». */
    public Optional<Hit> dateBefore() {
        return sentence.find(DATE_BEFORE, lead, start).findFirst();
    }

    /** From the beginning of the verb or of the subject before it to an index of the signed sentence. */
    public Span to(int index) {
        var first = named == null ? start : Math.min(start, indexOf(named));
        return sentence.span(first, index);
    }

    private int indexOf(Mention mention) {
        for (var i = lead; i < tail; i++) {
            if (Signs.isSign(sentence.signed().charAt(i)) && sentence.mention(i).equals(mention)) {
                return i;
            }
        }
        return start;
    }
}
