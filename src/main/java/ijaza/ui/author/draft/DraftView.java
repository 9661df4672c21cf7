package ijaza.ui.author.draft;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import ijaza.course.Draft;
import ijaza.course.Drafts.Keeping;
import ijaza.course.Ruling;
import ijaza.person.Role;
import ijaza.question.Question;
import ijaza.text.Span;
import ijaza.ui.Paths;
import ijaza.ui.author.document.SourcePane;
import ijaza.ui.author.question.EditDialog;
import ijaza.ui.author.question.WriteDialog;
import ijaza.ui.kit.Asked;
import ijaza.ui.kit.ContentLanguage;
import ijaza.ui.kit.Notice;
import ijaza.ui.kit.PageHead;
import ijaza.ui.kit.RichText;
import ijaza.ui.kit.Said;
import ijaza.ui.kit.Screen;
import ijaza.ui.kit.Tone;
import ijaza.usecase.author.ArrangeLessons;
import ijaza.usecase.author.ArrangeLessons.Arranged;
import ijaza.usecase.author.SeeDrafts;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A draft on the desk: the document on one side, what is proposed from it on the other, and each leads to the other. */
@Route(Paths.DRAFT)
@RolesAllowed(Role.INSTRUCTOR_NAME)
@StyleSheet("context://author.css")
class DraftView extends Screen implements BeforeEnterObserver, OnScreen, Acts {

    private final SeeDrafts seeing;
    private final QuestionJobs questions;
    private final CourseJobs course;
    private final Div message = new Div();
    private final Div panes = new Div();

    @SuppressWarnings("NullAway.Init") // beforeEnter shows one
    private Draft seen;

    @SuppressWarnings("NullAway.Init")
    private PageHead head;

    @SuppressWarnings("NullAway.Init")
    private SourcePane source;

    @SuppressWarnings("NullAway.Init")
    private ProposalPane proposal;

    DraftView(SeeDrafts seeing, QuestionJobs questions, CourseJobs course) {
        super("wide", "desk");
        this.seeing = seeing;
        this.questions = questions;
        this.course = course;
        message.getElement().setAttribute("role", "status");
        panes.addClassName("desk-panes");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        message.removeAll();
        panes.removeAll();
        var page = seeing.of(new Asked(event).course()).orElseThrow(NotFoundException::new);
        seen = page.draft();
        head = new PageHead(seen.proposal().title()).under(getTranslation("desk.title"), Paths.DESK);
        title();
        source = source(page);
        proposal = new ProposalPane(page, this);
        panes.add(source, proposal);
        add(head);
        if (!page.cautions().isEmpty()) {
            add(new Cautions(page.cautions()));
        }
        add(new DraftBar(this, questions, course), message, panes);
    }

    private void title() {
        named(seen.proposal().title());
        head.title().getElement().removeAllChildren();
        RichText.write(head.title(), seen.proposal().title());
        ContentLanguage.on(head.title(), seen.proposal().language());
    }

    private SourcePane source(SeeDrafts.Page page) {
        return new SourcePane(page, place -> proposal.showWhatRestsOn(place));
    }

    @Override
    public Draft seen() {
        return seen;
    }

    @Override
    public void renew() {
        var page = seeing.of(seen.id()).orElseThrow(NotFoundException::new);
        seen = page.draft();
        title();
        message.removeAll();
        if (!source.renew(page)) {
            var newest = source(page);
            panes.replace(source, newest);
            source = newest;
        }
        proposal.renew(page);
    }

    @Override
    public void tell(Component told) {
        message.removeAll();
        message.add(told);
        message.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    @Override
    public void outdated() {
        if (seeing.of(seen.id()).isPresent()) {
            renew();
            tell(new Notice(getTranslation("draft.outdated"), Tone.BAD));
        } else {
            Said.briefly(getTranslation("draft.gone"));
            getUI().ifPresent(ui -> ui.navigate(Paths.DESK));
        }
    }

    @Override
    public boolean decide(Question question, @Nullable Ruling ruling) {
        return switch (questions.deciding().decide(seen, question.id(), ruling)) {
            case Keeping.Kept(var draft) -> {
                seen = draft;
                yield true;
            }
            case Keeping.Outdated() -> {
                outdated();
                yield false;
            }
        };
    }

    @Override
    public void edit(Question question) {
        new EditDialog(seen, question, questions.editing(), () -> {
                    renew();
                    proposal.questions().goTo(question.id());
                })
                .open();
    }

    @Override
    public void write(Span passage) {
        new WriteDialog(seen, passage, questions.writing(), written -> {
                    renew();
                    proposal.questions().goTo(written);
                })
                .open();
    }

    @Override
    public Arranged arrange(BiFunction<ArrangeLessons, Draft, Arranged> change) {
        var arranged = change.apply(course.arranging(), seen);
        switch (arranged) {
            case Arranged.Kept _ -> renew();
            case Arranged.Outdated() -> outdated();
            case Arranged.NotPossible() -> tell(new Notice(getTranslation("lessons.not-possible"), Tone.BAD));
            case Arranged.NoTitle() -> {} // said where it was written
        }
        return arranged;
    }

    @Override
    public void seek(Span place) {
        source.light(place);
    }

    @Override
    public void leavePassage() {
        source.leave();
    }
}
