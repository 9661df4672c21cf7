package ijaza.usecase.author;

import ijaza.person.Role;
import ijaza.usecase.author.ImportDocument.Imported;
import jakarta.annotation.security.RolesAllowed;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Has a document made a draft while its author goes on; few are read at once, the others wait their turn. */
@Component
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class ImportAside {

    private static final Logger LOG = LoggerFactory.getLogger(ImportAside.class);

    private final ImportDocument importing;
    private final Executor aside;

    ImportAside(ImportDocument importing, Executor aside) {
        this.importing = importing;
        this.aside = aside;
    }

    public Underway begin(String name, byte[] bytes) {
        var underway = new Underway();
        aside.execute(() -> underway.end(outcome(name, bytes, underway)));
        return underway;
    }

    private Imported outcome(String name, byte[] bytes, Onlooker onlooker) {
        try {
            return importing.file(name, bytes, onlooker);
        } catch (RuntimeException unforeseen) {
            LOG.error("A document could not be handed in", unforeseen);
            return new Imported.Failed();
        }
    }
}
