package ijaza.fact.arabic.duties;

import ijaza.fact.Fact;
import ijaza.fact.Task;
import ijaza.fact.arabic.clause.Pronouns;
import ijaza.fact.arabic.page.Parts;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Reading;
import ijaza.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what a sentence calls the mission, aim or role of a body: «وتتمثل مهمته في ...», «الغرض من إنشاء الهيئة هو ...». */
public record Missions(Pronouns pronouns) implements Finder {

    private static final String IS =
            "(?: (?:الرئيسية|الرئيسي|الأساسية|الأساسي|الأولى|الأول))?(?: (?:هو|هي|في|تتمثل في|يتمثل في|تكمن في|يكمن في))* (?:القيام ب)?";
    private static final String IS_CALLED = IS.replace("))* ", "))+ ");
    private static final Pattern ITS = Signs.pattern(
            "(?<![ء-ي])(?<first>[وف]?(?:[يت](?:تمثل|نحصر|كمن|تلخص) )?(?:مهمت|رسالت|هدف|غرض|دور|غايت)(?<pronoun>ها?))"
                    + IS + "(?<tasks>[ء-ي][^.؛:]+)");
    private static final Pattern NAMED = Signs.pattern(
            "(?<![ء-ي])(?<first>[وف]?(?:[يت](?:تمثل|نحصر|كمن|تلخص) )?(?:(?:ال)?(?:مهمة|رسالة|هدف|غرض|دور|غاية)(?: (?:الرئيسية|الرئيسي|الأساسية|الأساسي))?(?: من (?:إنشاء|تأسيس))? (?:لل?)?(?<what>{body})))"
                    + IS_CALLED + "(?<tasks>[ء-ي][^.؛:]+)");
    private static final int FEWEST_LETTERS = 8;
    private static final int MOST_LETTERS = 240;

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        return Stream.concat(
                reading.hits(ITS).flatMap(hit -> tasks(reading, hit, pronouns.meant(hit, "pronoun"))),
                reading.hits(NAMED).flatMap(hit -> tasks(reading, hit, Optional.of(reading.full(hit, "what")))));
    }

    private static Stream<Fact> tasks(Reading reading, Hit hit, Optional<String> body) {
        var first = hit.signed("tasks").split(" ", 2)[0];
        var acts = Parts.opensAct(first)
                ? Parts.acts(
                        hit.sentence(), hit.match().start("tasks"), hit.match().end("tasks"))
                : java.util.List.<Span>of();
        return body.stream()
                .flatMap(name -> acts.stream()
                        .filter(act -> act.length() >= FEWEST_LETTERS && act.length() <= MOST_LETTERS)
                        .map(act -> {
                            var task = reading.show(act);
                            var evidence = new Span(hit.span("first").start(), act.end());
                            return new Task(reading.told(name, task, "من مهام " + name + " " + task, evidence));
                        }));
    }
}
