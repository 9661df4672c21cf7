package ijaza.fact.arabic.duties;

import ijaza.fact.Fact;
import ijaza.fact.Task;
import ijaza.fact.arabic.clause.Clauses;
import ijaza.fact.arabic.page.Parts;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.arabic.telling.Phrases;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Reading;
import ijaza.text.Noun;
import ijaza.text.Span;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what a body is charged with by a participle behind its name, and what a person was appointed to do. */
public record Charges(Clauses clauses) implements Finder {

    private static final String TASKS = "(?<tasks>(?!(?:ال)?مهام)[^.:،؛]{3,400}+)(?!:)";
    private static final Pattern CHARGED = Signs.pattern(
            "(?<!ه[وي] )(?<what>{body})\\)?،? (?<how>المكلفة?|المعنية?|المختصة?|المسؤولة?) (?<joint>ب|عن )" + TASKS);
    private static final Pattern AND_IS =
            Signs.pattern("و(?<is>ه[وي]) (?<how>(?:معني|مكلف|مسؤول|مختص)ة?) (?<joint>ب|عن )(?<tasks>[^.:؛]{6,300})");
    private static final Pattern APPOINTED_TO =
            Signs.pattern(Phrases.BEGIN + "(?<first>عينت? {agent}) (?<what>{person}) (?<duties>ل[يت][^.؛،]{3,600})");
    private static final Pattern DUTY = Pattern.compile("(?:^| و)ل(?<duty>[يت](?:(?! ول[يت]).)+)");

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        return Stream.concat(
                Stream.concat(
                        reading.hits(AND_IS).flatMap(hit -> andIs(reading, hit)),
                        reading.hits(CHARGED)
                                .filter(hit -> agrees(reading, hit))
                                .flatMap(hit -> tasks(reading, hit))),
                reading.hits(APPOINTED_TO).flatMap(hit -> duties(reading, hit)));
    }

    /** «مؤتمر الأمم المتحدة المعني بـ...» is a conference that is concerned, and not these nations. */
    private static boolean agrees(Reading reading, Hit hit) {
        return Noun.headOf(reading.full(hit, "what")).isFeminine()
                == hit.signed("how").endsWith("ة");
    }

    private static Stream<Task> tasks(Reading reading, Hit hit) {
        var subject = reading.full(hit, "what");
        var start = hit.span().start();
        var opening = subject + " " + Phrases.withoutArticle(hit.text("how")) + " " + hit.signed("joint");
        return Parts.parts(hit, "tasks", false).stream().map(part -> {
            var task = reading.show(part);
            return new Task(reading.told(subject, task, opening + task, new Span(start, part.end())));
        });
    }

    /** «..., وهو معني بدعم ...». */
    private Stream<Task> andIs(Reading reading, Hit hit) {
        return clauses.pronouns().meant(hit, "is").stream()
                .flatMap(subject ->
                        Parts.acts(
                                        hit.sentence(),
                                        hit.match().start("tasks"),
                                        hit.match().end("tasks"))
                                .stream()
                                .map(part -> {
                                    var task = reading.show(part);
                                    var statement = subject + " " + hit.text("how") + " " + hit.text("joint")
                                            + (hit.signed("joint").endsWith(" ") ? " " : "") + task;
                                    return new Task(reading.told(
                                            subject,
                                            task,
                                            statement,
                                            new Span(hit.span("is").start(), part.end())));
                                }));
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
