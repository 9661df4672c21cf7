package ijaza.fact.arabic.bodies;

import ijaza.fact.Fact;
import ijaza.fact.FactKind;
import ijaza.fact.Noted;
import ijaza.fact.arabic.clause.Act;
import ijaza.fact.arabic.clause.Clause;
import ijaza.fact.arabic.clause.Clauses;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.arabic.telling.Phrases;
import ijaza.fact.arabic.words.Lexicon;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Mention;
import ijaza.fact.page.Reading;
import ijaza.text.Span;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds where a body has its seat. */
public record Seats(Clauses clauses) implements Finder {

    private static final String KIND =
            "(?: (?:الرئيسي|الرئيس|الدائم|العام|الحالي|المركزي|المؤقت|الجديد|الإداري|الاجتماعي|{post}))?(?: ال(?:دائم|حالي))?";
    /** A place known by its name, or what stands behind «في». */
    private static final String KNOWN =
            "(?:(?:مدينة|ولاية|محافظة|بلدة) (?:ال)?[ء-ي]{2,}(?: ال[ء-ي]+ية(?![ء-ي]))?(?: بمحافظة [ء-ي]{3,})?|مدينة [ء-ي]{2,} [ء-ي]{2,}(?=[.،؛]|$)|العاصمة(?: [ء-ي]{2,})?|"
                    + Lexicon.places() + "(?: البيضاء| العاصمة)?(?: و" + Lexicon.places() + ")?)";

    private static final String ANY =
            "(?!عام |سنة |مبني |ال(?:طابق|دور) )[ء-ي]{2,}(?: (?!في |من |الي |علي |عن |منذ |عام |سنة |حاليا|حيث|التي|الذي|تاسس|انشئ|اسست|احدث|كان|تم |هي |هو |[ولب])[ء-ي]{2,}){0,2}";
    private static final String PLACE = "(?:(?:في |ب(?=ال|مدينة|(?:" + Lexicon.places() + ")))(?<place>" + KNOWN + "|"
            + ANY + ")|(?<known>" + KNOWN + "))";
    private static final String END =
            "(?= ?[،.؛:)(–-]| و| (?:في|من|إلى|على|عن|منذ|عام|سنة|حاليا|حيث|التي|الذي|[لب])|$)";
    private static final Pattern PRONOUN = Signs.pattern(
            "(?<![ء-ي])(?<first>[وف]?(?:[يت]قع |[يت]وجد |[يت]كون )?(?:مقر|مركز(?=ها? الرئيسي))(?<pronoun>ها?))" + KIND
                    + "(?: هو| هي| حاليا)?(?: ?:)? " + PLACE + END);
    private static final Pattern NAMED =
            Signs.pattern("(?<![ء-ي])(?<first>[وف]?(?:[يت]قع |[يت]وجد )?(?:(?:ال)?مقر|مركز(?= {body} الرئيسي))" + KIND
                    + " (?:لل?)?(?<what>{body}))" + KIND + "(?: هو| حاليا)? " + PLACE + END);
    private static final Pattern TAKES = Signs.pattern(
            "^(?<first>) من (?<place>" + KNOWN + "|" + ANY + ")(?<known>)(?: (?:ب|في )[ء-ي]{3,})?،? مقرا");

    private static final Pattern BESIDE = Signs.pattern(
            "(?<what>{body})(?: \\([^)]{1,40}\\))?،? و?(?<first>مقر(?<pronoun>ها?))" + KIND + " " + PLACE + END);
    /** «وللمكتب مقران في نيويورك وجنيف». */
    private static final Pattern TWO = Signs.pattern(
            "(?<![ء-ي])(?<first>[وف]?لل?(?<what>{body})) مقر(?:ان|ين)(?: رئيسيان| رئيسيين)? في (?<place>[ء-ي]{3,} و[ء-ي]{3,})(?<known>)(?=[،.؛]|$)");

    private static final Pattern LIES = Signs.pattern("^(?<first>) (?:في |ب)(?<place>" + KNOWN + ")(?<known>)" + END);

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        var taken = clauses.telling(Act.TAKE_AS, Act.TAKE)
                .filter(Clause::hasSubject)
                .flatMap(clause ->
                        clause.inTail(TAKES).limit(1).flatMap(hit -> seat(reading, hit, Optional.of(clause.who()))));
        var lies = clauses.telling(Act.LIE)
                .filter(clause -> clause.hasSubject()
                        && (clause.named() == null || clause.named().kind() == Mention.Kind.BODY))
                .flatMap(clause ->
                        clause.inTail(LIES).limit(1).flatMap(hit -> seat(reading, hit, Optional.of(clause.who()))));
        return Stream.concat(
                Stream.concat(taken, lies),
                Stream.concat(
                        reading.hits(PRONOUN)
                                .flatMap(hit ->
                                        seat(reading, hit, clauses.pronouns().meant(hit, "pronoun"))),
                        Stream.concat(
                                        reading.hits(NAMED, TWO),
                                        reading.hits(BESIDE).filter(hit -> agrees(reading, hit)))
                                .flatMap(hit -> seat(reading, hit, Optional.of(reading.full(hit, "what"))))));
    }

    /** Words that name no place without another that could not be read. */
    private static final Set<String> GENERIC = Set.of(
            "قصر", "حي", "مبنى", "برج", "شارع", "منطقة", "مدينة", "ولاية", "محافظة", "مجمع", "ضاحية", "عاصمة", "قلب",
            "وسط", "دولة");

    private static boolean agrees(Reading reading, Hit hit) {
        return Phrases.agree(reading.full(hit, "what"), "ه", "ها").equals(hit.signed("pronoun"));
    }

    private static Span span(Hit hit, String group) {
        return hit.signed("first").isEmpty() ? hit.span() : hit.span("first", group);
    }

    private static Stream<Fact> seat(Reading reading, Hit hit, Optional<String> body) {
        var group = hit.has("place") ? "place" : "known";
        var place = hit.text(group);
        return body.stream()
                .filter(_ -> !GENERIC.contains(place))
                .map(subject -> reading.told(subject, place, "مقر " + subject + " في " + place, span(hit, group)))
                .map(told -> new Noted(FactKind.BODY, told));
    }
}
