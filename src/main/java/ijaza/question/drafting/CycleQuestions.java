package ijaza.question.drafting;

import ijaza.fact.Cycle;
import ijaza.question.Option;
import java.util.List;
import java.util.stream.Stream;

/** How often something comes round. */
record CycleQuestions(Material material, Scribe scribe) implements Drafter {

    private static final List<String> PERIODS = List.of("كل سنة", "كل ثلاث سنوات", "كل أربع سنوات", "كل سنتين");

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
        var stated = Ask.inFinal("often.false", cycle)
                .with("subject", who)
                .with("what", indefinite(cycle.what()))
                .with("other", wrong.list().get(1).text());
        return Stream.of(scribe.single(often, cycle.key(), wrong.list()), scribe.trueFalse(stated, false));
    }

    /** One of many, as the object of a verb: «استعراض الاستراتيجية» becomes «استعراضاً للاستراتيجية». */
    private static String indefinite(String act) {
        var words = act.split(" ", 2);
        var ending = words[0].endsWith("ة") || words[0].endsWith("اء") ? "ً" : "اً";
        return words.length == 1 ? words[0] + ending : words[0] + ending + " " + Phrases.afterLam(words[1]);
    }
}
