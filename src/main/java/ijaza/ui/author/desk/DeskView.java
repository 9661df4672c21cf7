package ijaza.ui.author.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import ijaza.course.Course;
import ijaza.course.CourseId;
import ijaza.course.CourseVersion;
import ijaza.course.Draft;
import ijaza.person.Role;
import ijaza.ui.Paths;
import ijaza.ui.kit.ContentLanguage;
import ijaza.ui.kit.Dates;
import ijaza.ui.kit.PageHead;
import ijaza.ui.kit.Screen;
import ijaza.usecase.author.ExchangeCourse;
import ijaza.usecase.author.ImportAside;
import ijaza.usecase.author.ReviseCourse;
import ijaza.usecase.author.SeeDrafts;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where an author begins: hand in a document, go on with a draft, or open a published course for changes. */
@Route(Paths.DESK)
@Menu(title = "desk.title", order = 20)
@RolesAllowed(Role.INSTRUCTOR_NAME)
@StyleSheet("context://author.css")
class DeskView extends Screen {

    private final SeeDrafts seeing;
    private final ReviseCourse revising;
    private final ExchangeCourse exchange;

    DeskView(SeeDrafts seeing, ImportAside importing, ReviseCourse revising, ExchangeCourse exchange) {
        super("narrow");
        this.seeing = seeing;
        this.revising = revising;
        this.exchange = exchange;
        named(getTranslation("desk.title"));
        add(
                new PageHead(getTranslation("desk.title")).withLead(getTranslation("desk.lead")),
                new ImportCard(importing, exchange));
        addDrafts(seeing.all());
        addPublished(seeing.published());
    }

    private void addDrafts(List<Draft> drafts) {
        if (!drafts.isEmpty()) {
            add(section("desk.drafts", drafts.stream().map(this::draft).toList()));
        }
    }

    private void addPublished(List<CourseVersion> versions) {
        if (!versions.isEmpty()) {
            add(section("desk.published", versions.stream().map(this::published).toList()));
        }
    }

    private Section section(String heading, List<ListItem> items) {
        var list = new UnorderedList();
        list.addClassNames("plain-list", "card", "desk-list");
        items.forEach(list::add);
        var section = new Section(new H2(getTranslation(heading)), list);
        section.addClassName("stack");
        return section;
    }

    private ListItem draft(Draft draft) {
        var approved = draft.approved().questions().count();
        return row(
                title(draft.proposal(), Paths.draft(draft.id())),
                meta(getTranslation("desk.approved", approved, draft.questions().count())),
                zip(draft.id(), exchange::draft));
    }

    private ListItem published(CourseVersion version) {
        var revise = new NativeButton(getTranslation("desk.revise"), click -> {
            revising.open(version.course().id());
            getUI().ifPresent(ui -> ui.navigate(Paths.draft(version.course().id())));
        });
        revise.addClassNames("button");
        return row(
                title(version.course(), Paths.course(version.course().id())),
                meta(getTranslation(
                        "desk.version", version.number(), Dates.moment(version.publishedAt(), getLocale()))),
                zip(version.course().id(), exchange::published),
                revise);
    }

    /** Packed when it is clicked, so that the file is as new as the click. */
    private Anchor zip(CourseId course, Function<CourseId, Optional<byte[]>> packing) {
        var handler = DownloadHandler.fromInputStream(request -> {
            var bytes = packing.apply(course).orElseThrow(NotFoundException::new);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), course + ".zip", "application/zip", bytes.length);
        });
        var link = new Anchor(handler, getTranslation("desk.zip"));
        link.addClassName("button");
        return link;
    }

    private static Component title(Course course, String path) {
        return ContentLanguage.on(new Anchor(path, course.title()), course.language());
    }

    private static Span meta(String text) {
        var meta = new Span(text);
        meta.addClassName("meta");
        return meta;
    }

    private static ListItem row(Component... parts) {
        var item = new ListItem(parts);
        item.addClassNames("row", "apart");
        return item;
    }
}
