package ijaza.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import ijaza.attempt.Task;
import ijaza.question.Response;
import ijaza.text.Language;
import java.util.List;
import java.util.stream.IntStream;

/** Says a response in words, a line for each thing chosen, joined or put in order. */
public final class AnswerWords {

    private final Component speaker;
    private final Language language;
    private final Task task;

    public AnswerWords(Component speaker, Language language, Task task) {
        this.speaker = speaker;
        this.language = language;
        this.task = task;
    }

    /** The response as the description in a list of terms, in the language and direction of the course. */
    public DescriptionList.Description description(Response response) {
        var description = new DescriptionList.Description();
        of(response).forEach(line -> description.add(ContentLanguage.on(RichText.write(new Div(), line), language)));
        return description;
    }

    private List<String> of(Response response) {
        return switch (response) {
            case Response.Unanswered _ -> List.of(say("result.none"));
            case Response.Chosen(var options) -> listed(options);
            case Response.Ordered(var items) -> listed(items);
            case Response.Matched(var rights) -> pairs(rights);
            case Response.Typed(var text) -> List.of(text);
        };
    }

    private List<String> listed(List<Integer> positions) {
        var offered = offered();
        return positions.stream().map(offered::get).toList();
    }

    private List<String> pairs(List<Integer> rights) {
        if (!(task instanceof Task.Join(var _, var lefts, var offered))) {
            return List.of();
        }
        return IntStream.range(0, lefts.size())
                .mapToObj(row -> lefts.get(row) + " — " + right(offered, rights.get(row)))
                .toList();
    }

    private String right(List<String> offered, int position) {
        return position == Response.Matched.NONE ? say("result.none") : offered.get(position);
    }

    private List<String> offered() {
        return switch (task) {
            case Task.PickOne(var _, var options) -> options;
            case Task.PickSome(var _, var options) -> options;
            case Task.Arrange(var _, var items) -> items;
            case Task.Judge _ -> List.of(say("truth.true"), say("truth.false"));
            case Task.Join(var _, var _, var rights) -> rights;
            case Task.Write _ -> List.of();
        };
    }

    private String say(String key) {
        return speaker.getTranslation(Locales.of(language), key);
    }
}
