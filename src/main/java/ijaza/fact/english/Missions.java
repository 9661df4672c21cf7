package ijaza.fact.english;

import ijaza.document.Passage.Kind;
import ijaza.fact.Task;
import ijaza.fact.english.say.English;
import ijaza.fact.english.say.Say;
import ijaza.fact.page.Reading;
import ijaza.fact.page.Sentence;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the page's own mission where it stands alone under its heading: "Mission", and then "To promote ...". */
final class Missions {

    private static final Pattern HEADING = Pattern.compile(
            "(?:(?:our|the|its) )?(?:mission(?: statement)?|mandate|purpose|aim|objective|role|what we do|our work)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TO_DO =
            Pattern.compile("^(?:To|Mission: To|Our mission is to) (?<task>(?!(?:this|that|these|which|be|our|its"
                    + "|date|the) )[a-z]+ " + "[^.;]{3,400})");

    private static final Pattern FOCUS = Say.pattern("(?<first>The (?:primary |main |principal |central |chief "
            + ")?focus of "
            + "(?<what>{body}) is) (?:on )?(?<task>(?!to )[a-z][^.;:]{3,300}?)(?=[.;]|$|, )");

    private Missions() {}

    /** "The primary focus of X is disaster response". */
    static Stream<Task> focuses(Reading reading) {
        return English.stated(reading, FOCUS)
                .flatMap(hit -> English.named(reading, hit, "what").stream()
                        .map(subject -> new Task(English.told(
                                reading,
                                subject,
                                hit.text("task"),
                                "The focus of " + subject + " is " + hit.text("task"),
                                hit.span()))));
    }

    static Stream<Task> in(Reading reading) {
        return reading.page().organisation().stream()
                .flatMap(own -> reading.page().sentences().stream()
                        .filter(sentence -> isHeaded(reading, sentence))
                        .flatMap(sentence -> sentence.find(TO_DO))
                        .map(hit -> {
                            var key = hit.text("task");
                            return new Task(English.told(
                                    reading, own, key, "The mission of " + own + " is to " + key, hit.span()));
                        }));
    }

    private static boolean isHeaded(Reading reading, Sentence sentence) {
        if (sentence.passage() == 0) {
            return false;
        }
        var before = reading.page().passages().get(sentence.passage() - 1);
        return before.kind() == Kind.HEADING
                && HEADING.matcher(before.span().of(reading.page().text())).matches();
    }
}
