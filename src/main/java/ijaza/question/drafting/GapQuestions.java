package ijaza.question.drafting;

import ijaza.fact.Statement;
import ijaza.fact.WrittenDate;
import ijaza.question.Option;
import java.util.List;
import java.util.stream.Stream;

/** The text's own sentence with a blank: by choice where the wrong ones look like the key, and by typing. */
record GapQuestions(Material material, Scribe scribe) implements Drafter {

    private static final int CHOICES = 3;

    @Override
    public Stream<Draft> draft() {
        return material.all(Statement.class).stream().flatMap(this::draft);
    }

    private Stream<Draft> draft(Statement statement) {
        var when = statement.when();
        var number = statement.number();
        return when != null ? date(statement, when) : number != null ? number(statement, number) : Stream.empty();
    }

    private Stream<Draft> date(Statement statement, WrittenDate when) {
        if (!DateChoices.canBeTyped(when)) {
            return Stream.empty();
        }
        var shape = DateChoices.shape(when);
        return draft(statement, shape, new DateChoices(material).beside(when, statement), List.of(when.written()));
    }

    private Stream<Draft> number(Statement statement, int number) {
        var numerals = material.grammar().numerals();
        var near = numerals.near(statement.key(), number).stream().map(other -> new Option(other, null));
        var accepted = Stream.concat(Stream.of(statement.key()), numerals.all(number).stream())
                .distinct()
                .toList();
        return draft(statement, "number", Choices.beside(statement.key(), "").or(near), accepted);
    }

    private Stream<Draft> draft(Statement statement, String template, Choices wrong, List<String> accepted) {
        var gap = Gap.at(statement.statement(), statement.key());
        return gap.stream().flatMap(words -> {
            var chosen = Ask.practice(template, statement).with("gap", words);
            var typed = chosen.as(wrong.list().size() == CHOICES ? Use.FINAL : Use.PRACTICE, template + ".typed");
            return wrong.list().size() == CHOICES
                    ? Stream.of(scribe.single(chosen, statement.key(), wrong.list()), scribe.typed(typed, accepted))
                    : Stream.of(scribe.typed(typed, accepted));
        });
    }
}
