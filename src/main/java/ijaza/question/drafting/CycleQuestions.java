package ijaza.question.drafting;

import ijaza.fact.Cycle;
import ijaza.question.Option;
import java.util.List;
import java.util.stream.Stream;

/** How often something comes round. */
record CycleQuestions(Material material, Scribe scribe) implements Drafter {

    private static final List<String> PERIODS = List.of("كل سنة", "كل ثلاث سنوات", "كل أربع سنوات", "كل سنتين");

    private static final String EVERY = "كل ";

    @Override
    public Stream<Draft> draft() {
        return material.all(Cycle.class).stream()
                .filter(cycle -> cycle.who() != null)
                .flatMap(this::draft);
    }

    private Stream<Draft> draft(Cycle cycle) {
        var wrong = Choices.beside(cycle.key(), "").or(PERIODS.stream().map(period -> new Option(period, null)));
        var who = String.valueOf(cycle.who());
        var often = Ask.practice("often", cycle).with("subject", who).with("what", indefinite(cycle.what()));
        return Stream.of(
                scribe.single(often, cycle.key(), wrong.list()),
                cycle.key().startsWith(EVERY) ? typed(cycle, often) : stated(often, wrong));
    }

    /** The period without its first word, which the question keeps, and in other words for years. */
    private Draft typed(Cycle cycle, Ask often) {
        var period = cycle.key().substring(EVERY.length());
        var accepted = Stream.of(period, inOtherWords(period))
                .distinct()
                .flatMap(words -> Stream.of(words, EVERY + words))
                .toList();
        return scribe.typed(often.as(Use.FINAL, "often.typed"), accepted);
    }

    private static String inOtherWords(String period) {
        return period.replace("سنتين", "عامين").replace("سنوات", "أعوام").replace("سنة", "عام");
    }

    private Draft stated(Ask often, Choices wrong) {
        var ask = often.as(Use.FINAL, "often.false")
                .with("other", wrong.list().get(1).text());
        return scribe.trueFalse(ask, false);
    }

    /** One of many, as the object of a verb: «استعراض الاستراتيجية» becomes «استعراضاً للاستراتيجية». */
    private static String indefinite(String act) {
        var words = act.split(" ", 2);
        var ending = words[0].endsWith("ة") || words[0].endsWith("اء") ? "ً" : "اً";
        return words.length == 1 ? words[0] + ending : words[0] + ending + " " + Phrases.afterLam(words[1]);
    }
}
