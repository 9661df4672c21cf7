package ijaza.ui.author.draft;

import com.vaadin.flow.component.Component;
import ijaza.course.Draft;
import ijaza.course.Drafts.Keeping;

/** The draft as the screen shows it; every act rests on it, and none is applied to another. */
interface OnScreen {

    Draft seen();

    /** Shows the newest state of the draft. */
    void renew();

    /** Puts a message in the place of the one that stands there. */
    void tell(Component message);

    /** Shows what another author made of the draft meanwhile, and says that nothing was applied to it. */
    void outdated();

    default void follow(Keeping keeping) {
        switch (keeping) {
            case Keeping.Kept _ -> renew();
            case Keeping.Outdated() -> outdated();
        }
    }
}
