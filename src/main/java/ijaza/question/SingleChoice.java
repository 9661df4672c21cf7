package ijaza.question;

import java.util.List;

/** Choose the one right option. */
public record SingleChoice(
        QuestionId id, String stem, List<Option> options, int key, Grounds grounds, String explanation)
        implements Question {

    public SingleChoice {
        if (options.size() < 2 || key < 0 || key >= options.size()) {
            throw new IllegalArgumentException("a single choice has two options or more, and its key among them");
        }
        options = List.copyOf(options);
    }
}
