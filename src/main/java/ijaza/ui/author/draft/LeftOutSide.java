package ijaza.ui.author.draft;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import ijaza.course.Course;
import ijaza.course.Coverage.LeftOut;
import ijaza.fact.Doubt;
import ijaza.text.Span;
import ijaza.ui.author.parts.Excerpt;
import ijaza.ui.author.parts.Growing;
import ijaza.ui.kit.ContentLanguage;
import ijaza.ui.kit.RichText;
import ijaza.usecase.author.SeeDrafts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What is not asked about, and why: first where the document itself seems mistaken, then what gave no question. */
class LeftOutSide extends Div {

    private static final int EXCERPT = 110;

    private final Course course;
    private final Consumer<Span> seek;

    LeftOutSide(SeeDrafts.Page page, Consumer<Span> seek) {
        this.course = page.draft().proposal();
        this.seek = seek;
        addClassName("stack");
        var groups = groups(page);
        if (groups.isEmpty()) {
            add(new Paragraph(getTranslation("omitted.nothing")));
        }
        groups.forEach(this::show);
    }

    /** The places by the text that says why, in the order of reasons. */
    private Map<String, List<Span>> groups(SeeDrafts.Page page) {
        var groups = new LinkedHashMap<String, List<Span>>();
        for (var reason : Doubt.Reason.values()) {
            put(
                    groups,
                    "doubt." + reason.name(),
                    course.doubts().stream()
                            .filter(doubt -> doubt.reason() == reason)
                            .map(Doubt::span));
        }
        for (var reason : LeftOut.Reason.values()) {
            put(
                    groups,
                    "omitted." + reason.name(),
                    page.coverage().leftOut().stream()
                            .filter(left -> left.reason() == reason)
                            .map(LeftOut::span));
        }
        return groups;
    }

    private static void put(Map<String, List<Span>> groups, String key, Stream<Span> places) {
        var all = places.distinct().toList();
        if (!all.isEmpty()) {
            groups.put(key, all);
        }
    }

    private void show(String key, List<Span> places) {
        add(new H3(getTranslation(key)), new Growing<>(places, this::item));
    }

    private ListItem item(Span place) {
        var button = new NativeButton("", click -> seek.accept(place));
        button.addClassName("place");
        return new ListItem(ContentLanguage.on(
                RichText.write(button, Excerpt.of(place.of(course.source()), EXCERPT)), course.language()));
    }
}
