package ijaza.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.slf4j.LoggerFactory;

/** Something in the product failed while the screen was made; the details are for the log alone. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class BrokenPage extends Refusal implements HasErrorParameter<Exception> {

    BrokenPage() {
        super("inside");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        LoggerFactory.getLogger(BrokenPage.class)
                .error("A screen failed: {}", event.getNavigationTarget(), parameter.getException());
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
