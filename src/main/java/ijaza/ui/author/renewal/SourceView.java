package ijaza.ui.author.renewal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import ijaza.certificate.OlderText;
import ijaza.course.CourseId;
import ijaza.course.Draft;
import ijaza.course.Drafts.Keeping;
import ijaza.course.Ruling;
import ijaza.course.revision.Stale;
import ijaza.document.DocumentReader.Progress;
import ijaza.person.Role;
import ijaza.question.Question;
import ijaza.ui.Paths;
import ijaza.ui.author.question.EditDialog;
import ijaza.ui.kit.Asked;
import ijaza.ui.kit.ContentLanguage;
import ijaza.ui.kit.Dates;
import ijaza.ui.kit.Notice;
import ijaza.ui.kit.PageHead;
import ijaza.ui.kit.Screen;
import ijaza.ui.kit.Tone;
import ijaza.usecase.author.DecideOnQuestions;
import ijaza.usecase.author.EditQuestion;
import ijaza.usecase.author.RenewSource;
import ijaza.usecase.author.RenewSource.Renewed;
import ijaza.usecase.author.SeeStale;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A newer version of a draft's document: taken in, compared, and decided upon question by question. */
@Route(Paths.SOURCE)
@RolesAllowed(Role.INSTRUCTOR_NAME)
@StyleSheet("context://author.css")
class SourceView extends Screen implements BeforeEnterObserver {

    private final SeeStale seeing;
    private final RenewSource renewing;
    private final DecideOnQuestions deciding;
    private final EditQuestion editing;

    SourceView(SeeStale seeing, RenewSource renewing, DecideOnQuestions deciding, EditQuestion editing) {
        super("narrow");
        this.seeing = seeing;
        this.renewing = renewing;
        this.deciding = deciding;
        this.editing = editing;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new Asked(event).course(), null);
    }

    private void show(CourseId id, @Nullable Component message) {
        removeAll();
        var page = seeing.of(id).orElseThrow(NotFoundException::new);
        var draft = page.draft();
        var title = getTranslation("source.title");
        named(title);
        var head = new PageHead(title)
                .under(draft.proposal().title(), Paths.draft(id))
                .withLead(getTranslation("source.lead"));
        add(head, new SourceUpload((name, bytes) -> take(draft, name, bytes)));
        if (message != null) {
            add(message);
        }
        page.stale().ifPresent(stale -> {
            add(summary(stale, page.certificates()), new DifferenceList(stale.difference()));
            addLessons(stale, draft);
            addQuestions(stale, draft);
            addCertificates(page.certificates());
        });
    }

    private void take(Draft draft, String name, byte[] bytes) {
        show(
                draft.id(),
                switch (renewing.renew(draft, name, bytes, Progress.UNSEEN)) {
                    case Renewed.Kept _ -> null;
                    case Renewed.SameText() -> new Notice(getTranslation("source.same"), Tone.GOOD);
                    case Renewed.Outdated() -> Notice.alert(getTranslation("draft.outdated"));
                    case Renewed.OtherLanguage(var language) ->
                        Notice.alert(getTranslation("source.other-language", getTranslation("language." + language)));
                    case Renewed.Unreadable(var obstacle) ->
                        Notice.alert(
                                getTranslation("desk.unreadable", name, getTranslation("obstacle." + obstacle.name())));
                });
    }

    private Component summary(Stale stale, List<OlderText> certificates) {
        var text = stale.difference().isNone()
                ? getTranslation("source.no-words")
                : getTranslation(
                        "source.summary",
                        stale.lessons().size(),
                        stale.questions().size(),
                        certificates.size(),
                        stale.waiting());
        return new Notice(text, stale.waiting() == 0 ? Tone.GOOD : Tone.WAIT);
    }

    private void addLessons(Stale stale, Draft draft) {
        if (!stale.lessons().isEmpty()) {
            var titles = stale.lessons().stream()
                    .map(lesson -> ContentLanguage.on(
                            new ListItem(lesson.title()), draft.proposal().language()))
                    .toList();
            add(section("source.lessons", titles));
        }
    }

    private void addQuestions(Stale stale, Draft draft) {
        if (!stale.questions().isEmpty()) {
            add(new H2(getTranslation("source.questions")));
        }
        stale.questions()
                .forEach(touched -> add(new TouchedCard(touched, stale.difference(), new TouchedCard.Acts() {
                    @Override
                    public void decide(Question question, Ruling ruling) {
                        follow(draft.id(), deciding.decide(draft, question.id(), ruling));
                    }

                    @Override
                    public void rewrite(Question question) {
                        new EditDialog(draft, question, editing, () -> show(draft.id(), null)).open();
                    }
                })));
    }

    private void follow(CourseId id, Keeping keeping) {
        show(
                id,
                switch (keeping) {
                    case Keeping.Kept _ -> null;
                    case Keeping.Outdated() -> Notice.alert(getTranslation("draft.outdated"));
                });
    }

    private void addCertificates(List<OlderText> certificates) {
        if (!certificates.isEmpty()) {
            var rows = certificates.stream().map(this::certificate).toList();
            var section = section("source.certificates", rows);
            section.addComponentAtIndex(1, new Paragraph(getTranslation("source.certificates-stay")));
            add(section);
        }
    }

    private ListItem certificate(OlderText older) {
        var printed = older.certificate().printed();
        return new ListItem(getTranslation(
                "source.certificate",
                printed.arabicName(),
                Dates.moment(older.certificate().issuedAt(), getLocale()),
                older.version(),
                older.questions()));
    }

    private Section section(String heading, List<ListItem> items) {
        var list = new UnorderedList();
        list.addClassNames("plain-list", "card", "desk-list");
        items.forEach(list::add);
        var section = new Section(new H2(getTranslation(heading)), list);
        section.addClassName("stack");
        return section;
    }
}
