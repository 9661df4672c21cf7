package ijaza.fact.arabic;

import ijaza.fact.Fact;
import ijaza.fact.Task;
import ijaza.fact.arabic.page.Clauses;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.arabic.words.Numerals;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Reading;
import ijaza.text.Span;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what a body is charged with or concerned with, and what a person was appointed to do. */
final class Tasks implements Finder {

    private static final String TASKS = "(?<tasks>(?!(?:ال)?مهام|" + Numerals.ANY + " )[^.:،؛]{3,400}+)(?!:)";
    private static final Pattern CHARGED = Signs.pattern(
            "(?<!ه[وي] )(?<what>{body})\\)? (?<how>المكلفة?|المعنية?|المختصة?|المسؤولة?) (?<joint>ب|عن )" + TASKS);
    private static final Pattern CARRIES = Signs.pattern(
            "(?<what>{body})،? (?:الذي |التي )?" + "(?<how>[يت](?:تولى|ضطلع|عنى|ختص|شرف)) (?<joint>ب|على )?+" + TASKS);
    private static final Pattern VERB_FIRST = Signs.pattern(
            Phrases.BEGIN + "(?<how>[يت](?:تولى|ضطلع|عنى|ختص|شرف)) (?<what>{body}) (?<joint>ب|على )?+" + TASKS);
    private static final Pattern APPOINTED_TO =
            Signs.pattern(Phrases.BEGIN + "(?<first>عينت? {agent}) (?<what>{person}) (?<duties>ل[يت][^.؛،]{3,600})");
    private static final Pattern DUTY = Pattern.compile("(?:^| و)ل(?<duty>[يت](?:(?! ول[يت]).)+)");

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        return Stream.concat(
                reading.hits(CHARGED, CARRIES, VERB_FIRST).flatMap(hit -> tasks(reading, hit)),
                reading.hits(APPOINTED_TO).flatMap(hit -> duties(reading, hit)));
    }

    private static Stream<Task> tasks(Reading reading, Hit hit) {
        var subject = reading.full(hit, "what");
        var start = hit.span().start();
        var opening = opening(hit, subject);
        return Clauses.parts(hit, "tasks", false).stream().map(part -> {
            var task = reading.show(part);
            return new Task(reading.told(subject, task, opening + task, new Span(start, part.end())));
        });
    }

    /** In the text's own words: «المديرية مكلفة بـ», «تتولى المديرية». */
    private static String opening(Hit hit, String subject) {
        var how = hit.text("how");
        var joint = " " + (hit.has("joint") ? hit.signed("joint") : "");
        return how.startsWith("ال") ? subject + " " + Phrases.withoutArticle(how) + joint : how + " " + subject + joint;
    }

    private static Stream<Task> duties(Reading reading, Hit hit) {
        var subject = reading.full(hit, "what");
        return hit.spans("duties", DUTY, "duty").stream().map(duty -> {
            var task = reading.show(duty);
            var statement = hit.text("first") + " " + subject + " ل" + task;
            return new Task(reading.told(
                    subject, task, statement, new Span(hit.span("first").start(), duty.end())));
        });
    }
}
