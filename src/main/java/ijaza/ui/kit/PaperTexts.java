package ijaza.ui.kit;

import com.vaadin.flow.component.Component;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** All words that {@code frontend/paper/model.ts} shows, translated, with their numbers in them. */
final class PaperTexts {

    private static final List<String> PLAIN = List.of(
            "unsaved",
            "retrying",
            "over",
            "toResult",
            "signedOut",
            "signIn",
            "refused",
            "previous",
            "next",
            "finish",
            "finishing",
            "finishAnyway",
            "backToQuestions",
            "confirmTitle",
            "questions",
            "answered",
            "unanswered",
            "choose",
            "up",
            "down",
            "keepOrder",
            "answer",
            "whichDate");

    private final Component speaker;

    private PaperTexts(Component speaker) {
        this.speaker = speaker;
    }

    /**
     * @param size how many questions the paper has
     * @param places how many items its longest ordering has
     */
    static Map<String, Object> of(Component speaker, Locale locale, int size, int places) {
        var all = new PaperTexts(speaker).all(size, places);
        all.put("locale", locale.toLanguageTag());
        all.put("lang", locale.getLanguage());
        return all;
    }

    private Map<String, Object> all(int size, int places) {
        var all = new HashMap<String, Object>();
        PLAIN.forEach(name -> all.put(name, say("paper." + name)));
        all.put("saved", say("paper.saved", "{time}"));
        all.put("timeLeft", say("paper.time-left", "{time}"));
        all.put("positions", list(size, slot -> say("paper.position", slot + 1, size)));
        all.put("names", list(size, slot -> say("paper.name", slot + 1)));
        all.put("progress", list(size + 1, count -> say("paper.progress", count, size)));
        all.put("missing", list(size + 1, count -> say("paper.missing", count)));
        all.put("places", list(places, place -> say("paper.place", place + 1)));
        return all;
    }

    private String say(String key, Object... values) {
        return speaker.getTranslation(key, values);
    }

    private static List<String> list(int size, IntFunction<String> text) {
        return IntStream.range(0, size).mapToObj(text).toList();
    }
}
