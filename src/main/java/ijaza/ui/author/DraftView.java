package ijaza.ui.author;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import ijaza.course.CourseId;
import ijaza.course.Draft;
import ijaza.course.Drafts.Keeping;
import ijaza.course.Ruling;
import ijaza.person.Role;
import ijaza.question.Question;
import ijaza.text.Span;
import ijaza.ui.Paths;
import ijaza.ui.kit.Asked;
import ijaza.ui.kit.ButtonLink;
import ijaza.ui.kit.ContentLanguage;
import ijaza.ui.kit.Notice;
import ijaza.ui.kit.PageHead;
import ijaza.ui.kit.Said;
import ijaza.ui.kit.Screen;
import ijaza.ui.kit.Tone;
import ijaza.usecase.author.ArrangeLessons;
import ijaza.usecase.author.ArrangeLessons.Arranged;
import ijaza.usecase.author.PublishDraft.Published;
import ijaza.usecase.author.SeeDrafts;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A draft on the desk: the document on one side, what is proposed from it on the other, and each leads to the other. */
@Route(Paths.DRAFT)
@RolesAllowed(Role.INSTRUCTOR_NAME)
@StyleSheet("context://author.css")
class DraftView extends Screen implements BeforeEnterObserver {

    private final SeeDrafts seeing;
    private final QuestionJobs questions;
    private final CourseJobs course;

    /** The draft as this screen shows it; every act rests on it, and none is applied to another. */
    @SuppressWarnings("NullAway.Init") // beforeEnter shows one
    private Draft seen;

    @SuppressWarnings("NullAway.Init")
    private SourcePane source;

    private final Outlook outlook = new Outlook();

    DraftView(SeeDrafts seeing, QuestionJobs questions, CourseJobs course) {
        super("wide", "desk");
        this.seeing = seeing;
        this.questions = questions;
        this.course = course;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new Asked(event).course(), null);
    }

    private void show(CourseId id, @Nullable Component message) {
        removeAll();
        var page = seeing.of(id).orElseThrow(NotFoundException::new);
        seen = page.draft();
        var proposal = seen.proposal();
        named(proposal.title());
        var head = new PageHead(proposal.title()).under(getTranslation("desk.title"), Paths.DESK);
        ContentLanguage.on(head.title(), proposal.language());
        add(head);
        if (message != null) {
            add(message);
        }
        add(actions(id), panes(page));
    }

    private Component actions(CourseId id) {
        var publish = button("draft.publish", () -> publish(id));
        publish.addClassName("primary");
        var bar = new Div(
                publish,
                button("draft.approve-rest", () -> follow(questions.deciding().approveTheRest(seen))),
                ButtonLink.plain(getTranslation("draft.preview"), Paths.preview(id)),
                button("draft.rules", () -> new RulesDialog(seen, course.editing(), this::follow).open()));
        bar.addClassName("row");
        return new Div(bar, seldom(id));
    }

    /** What is not done every day. */
    private Component seldom(CourseId id) {
        var acts = new Div(
                ButtonLink.plain(getTranslation("draft.newer-source"), Paths.source(id)),
                button(
                        "gift.title",
                        () -> new GiftDialog(seen, questions.taking(), () -> show(seen.id(), null)).open()),
                gift(id),
                button("draft.discard", () -> new DiscardDialog(() -> discard(id)).open()));
        acts.addClassName("row");
        var more = new NativeDetails(getTranslation("draft.more-acts"), acts);
        more.addClassName("more-acts");
        return more;
    }

    /** Written when it is clicked, so that the file is as new as the click. */
    private Component gift(CourseId id) {
        var handler = DownloadHandler.fromInputStream(request -> {
            var text = questions.exporting().gift(id).orElseThrow(NotFoundException::new);
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), id + ".gift", "text/plain; charset=UTF-8", bytes.length);
        });
        var link = new Anchor(handler, getTranslation("draft.gift"));
        link.addClassName("button");
        return link;
    }

    private Component panes(SeeDrafts.Page page) {
        var proposal = new ProposalPane(page, outlook, new Acts() {
            @Override
            public boolean decide(Question question, @Nullable Ruling ruling) {
                return DraftView.this.decide(question, ruling);
            }

            @Override
            public void edit(Question question) {
                new EditDialog(seen, question, questions.editing(), () -> show(seen.id(), null)).open();
            }

            @Override
            public void write(Span passage) {
                new WriteDialog(seen, passage, questions.writing(), () -> show(seen.id(), null)).open();
            }

            @Override
            public void arrange(BiFunction<ArrangeLessons, Draft, Arranged> change) {
                follow(change.apply(course.arranging(), seen));
            }

            @Override
            public void seek(Span place) {
                source.light(place);
            }
        });
        source = new SourcePane(page, proposal::showWhatRestsOn);
        var both = new Div(source, proposal);
        both.addClassName("desk-panes");
        return both;
    }

    private boolean decide(Question question, @Nullable Ruling ruling) {
        return switch (questions.deciding().decide(seen, question.id(), ruling)) {
            case Keeping.Kept(var draft) -> {
                seen = draft;
                yield true;
            }
            case Keeping.Outdated() -> {
                renew(seen.id());
                yield false;
            }
        };
    }

    private void follow(Arranged arranged) {
        switch (arranged) {
            case Arranged.Kept(var draft) -> show(draft.id(), null);
            case Arranged.Outdated() -> renew(seen.id());
            case Arranged.NoTitle() -> show(seen.id(), Notice.alert(getTranslation("lessons.no-title")));
            case Arranged.NotPossible() -> show(seen.id(), Notice.alert(getTranslation("lessons.not-possible")));
        }
    }

    private void follow(Keeping keeping) {
        switch (keeping) {
            case Keeping.Kept(var draft) -> show(draft.id(), null);
            case Keeping.Outdated() -> renew(seen.id());
        }
    }

    /** Shows what another author made of the draft meanwhile, and says that nothing was applied to it. */
    private void renew(CourseId id) {
        if (seeing.of(id).isPresent()) {
            show(id, Notice.alert(getTranslation("draft.outdated")));
        } else {
            Said.briefly(getTranslation("draft.gone"));
            getUI().ifPresent(ui -> ui.navigate(Paths.DESK));
        }
    }

    private void discard(CourseId id) {
        if (course.editing().discard(seen)) {
            getUI().ifPresent(ui -> ui.navigate(Paths.DESK));
        } else {
            renew(id);
        }
    }

    private void publish(CourseId id) {
        var published = course.publishing().publish(seen);
        if (published instanceof Published.Outdated) {
            renew(id);
        } else {
            show(id, told(published));
        }
    }

    private Component told(Published published) {
        return switch (published) {
            case Published.Version(var number) -> {
                var text = getTranslation("draft.published", number);
                Said.briefly(text);
                yield new Notice(text, Tone.GOOD);
            }
            case Published.NothingApproved() -> new Notice(getTranslation("draft.nothing-approved"), Tone.WAIT);
            case Published.Refused(var refusals) ->
                new Notice(getTranslation("draft.refused", String.valueOf(refusals.getFirst())), Tone.BAD);
            case Published.Outdated() -> Notice.alert(getTranslation("draft.outdated"));
        };
    }

    private NativeButton button(String key, Runnable act) {
        var button = new NativeButton(getTranslation(key), click -> act.run());
        button.addClassName("button");
        return button;
    }
}
