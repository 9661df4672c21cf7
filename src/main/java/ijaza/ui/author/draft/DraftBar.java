package ijaza.ui.author.draft;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import ijaza.course.CourseId;
import ijaza.ui.Paths;
import ijaza.ui.author.parts.ActButton;
import ijaza.ui.author.question.GiftDialog;
import ijaza.ui.author.rules.RulesDialog;
import ijaza.ui.kit.ButtonLink;
import ijaza.ui.kit.Notice;
import ijaza.ui.kit.Tone;
import ijaza.usecase.author.PublishDraft.Published;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** What can be done to a draft as a whole: every day, and seldom. */
class DraftBar extends Div {

    private final OnScreen screen;
    private final QuestionJobs questions;
    private final CourseJobs course;
    private final CourseId id;

    DraftBar(OnScreen screen, QuestionJobs questions, CourseJobs course) {
        this.screen = screen;
        this.questions = questions;
        this.course = course;
        this.id = screen.seen().id();
        var publish = button("draft.publish", this::publish);
        publish.addClassName("primary");
        var acts = new Div(
                publish,
                button("draft.approve-rest", this::approveTheRest),
                ButtonLink.plain(getTranslation("draft.preview"), Paths.preview(id)),
                button("draft.rules", () -> new RulesDialog(screen.seen(), course.editing(), screen::follow).open()));
        acts.addClassName("row");
        add(acts, seldom());
    }

    /** What is not done every day. */
    private Component seldom() {
        var acts = new Div(
                ButtonLink.plain(getTranslation("draft.newer-source"), Paths.source(id)),
                button("gift.title", () -> new GiftDialog(screen.seen(), questions.taking(), screen::renew).open()),
                gift(),
                button("draft.discard", () -> new DiscardDialog(this::discard).open()));
        acts.addClassName("row");
        var more = new NativeDetails(getTranslation("draft.more-acts"), acts);
        more.addClassName("more-acts");
        return more;
    }

    /** Written when it is clicked, so that the file is as new as the click. */
    private Component gift() {
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

    private void approveTheRest() {
        var waiting = screen.seen().waiting();
        screen.follow(questions.deciding().approveTheRest(screen.seen()));
        if (screen.seen().waiting() == 0) {
            screen.tell(new Notice(getTranslation("draft.approved-rest", waiting), Tone.GOOD));
        }
    }

    private void discard() {
        if (course.editing().discard(screen.seen())) {
            getUI().ifPresent(ui -> ui.navigate(Paths.DESK));
        } else {
            screen.outdated();
        }
    }

    private void publish() {
        switch (course.publishing().publish(screen.seen())) {
            case Published.Version(var number) -> tellPublished(number);
            case Published.NothingApproved() ->
                screen.tell(new Notice(getTranslation("draft.nothing-approved"), Tone.WAIT));
            case Published.Refused(var refusals) ->
                screen.tell(new Notice(getTranslation("draft.refused", String.valueOf(refusals.getFirst())), Tone.BAD));
            case Published.Outdated() -> screen.outdated();
        }
    }

    private void tellPublished(int number) {
        var notice = new Notice(getTranslation("draft.published", number), Tone.GOOD);
        notice.addClassName("stack");
        notice.add(new Anchor(Paths.course(id), getTranslation("draft.to-course")));
        screen.tell(notice);
    }

    private ActButton button(String key, Runnable act) {
        return new ActButton(getTranslation(key), act);
    }
}
