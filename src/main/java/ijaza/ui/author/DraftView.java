package ijaza.ui.author;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import ijaza.course.CourseId;
import ijaza.course.Ruling;
import ijaza.person.Role;
import ijaza.text.Span;
import ijaza.ui.Paths;
import ijaza.ui.kit.Asked;
import ijaza.ui.kit.ContentLanguage;
import ijaza.ui.kit.Notice;
import ijaza.ui.kit.PageHead;
import ijaza.ui.kit.Said;
import ijaza.ui.kit.Screen;
import ijaza.ui.kit.Tone;
import ijaza.usecase.author.DecideOnQuestions;
import ijaza.usecase.author.EditCourse;
import ijaza.usecase.author.EditQuestion;
import ijaza.usecase.author.PublishDraft;
import ijaza.usecase.author.PublishDraft.Published;
import ijaza.usecase.author.SeeDrafts;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** A draft on the desk: the document on one side, what is proposed from it on the other, and each leads to the other. */
@Route(Paths.DRAFT)
@RolesAllowed(Role.INSTRUCTOR_NAME)
@StyleSheet("context://author.css")
class DraftView extends Screen implements BeforeEnterObserver {

    private final SeeDrafts seeing;
    private final DecideOnQuestions deciding;
    private final EditQuestion editing;
    private final EditCourse course;
    private final PublishDraft publishing;

    DraftView(
            SeeDrafts seeing,
            DecideOnQuestions deciding,
            EditQuestion editing,
            EditCourse course,
            PublishDraft publishing) {
        super("wide", "desk");
        this.seeing = seeing;
        this.deciding = deciding;
        this.editing = editing;
        this.course = course;
        this.publishing = publishing;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new Asked(event).course(), null);
    }

    private void show(CourseId id, @Nullable Component message) {
        removeAll();
        var page = seeing.of(id).orElseThrow(NotFoundException::new);
        var proposal = page.draft().proposal();
        named(proposal.title());
        var head = new PageHead(proposal.title()).under(getTranslation("desk.title"), Paths.DESK);
        ContentLanguage.on(head.title(), proposal.language());
        add(head);
        if (message != null) {
            add(message);
        }
        add(actions(page), panes(page));
    }

    private Component actions(SeeDrafts.Page page) {
        var id = page.draft().id();
        var publish = button("draft.publish", () -> publish(id));
        publish.addClassName("primary");
        var bar = new Div(
                publish,
                button("draft.approve-rest", () -> {
                    deciding.approveTheRest(id);
                    show(id, null);
                }),
                button("draft.rules", () -> new RulesDialog(page.draft(), course, () -> show(id, null)).open()),
                button(
                        "draft.discard",
                        () -> new DiscardDialog(() -> {
                                    course.discard(id);
                                    getUI().ifPresent(ui -> ui.navigate(Paths.DESK));
                                })
                                .open()));
        bar.addClassName("row");
        return bar;
    }

    private Component panes(SeeDrafts.Page page) {
        var source = new SourcePane(page);
        var proposal = new ProposalPane(page, new ProposalPane.Acts() {
            @Override
            public void decide(QuestionCard card, @Nullable Ruling ruling) {
                deciding.decide(page.draft().id(), card.question().id(), ruling);
                card.show(ruling);
            }

            @Override
            public void edit(QuestionCard card) {
                new EditDialog(
                                page.draft(),
                                card.question(),
                                editing,
                                () -> show(page.draft().id(), null))
                        .open();
            }

            @Override
            public void seek(Span proof) {
                source.light(proof);
            }
        });
        source.onChoice(proposal::showWhatRestsOn);
        var both = new Div(source, proposal);
        both.addClassName("desk-panes");
        return both;
    }

    private void publish(CourseId id) {
        show(
                id,
                switch (publishing.publish(id)) {
                    case Published.Version(var number) -> {
                        var text = getTranslation("draft.published", number);
                        Said.briefly(text);
                        yield new Notice(text, Tone.GOOD);
                    }
                    case Published.NothingApproved() -> new Notice(getTranslation("draft.nothing-approved"), Tone.WAIT);
                    case Published.Refused(var refusals) ->
                        new Notice(getTranslation("draft.refused", String.valueOf(refusals.getFirst())), Tone.BAD);
                    case Published.NoSuchDraft() -> throw new NotFoundException();
                });
    }

    private NativeButton button(String key, Runnable act) {
        var button = new NativeButton(getTranslation(key), click -> act.run());
        button.addClassName("button");
        return button;
    }
}
