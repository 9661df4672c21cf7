package ijaza;

import ijaza.person.access.PublicAddress;
import ijaza.ui.Paths;
import ijaza.usecase.open.OfferFirstInstructor;
import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says on the terminal, once the product is open, where that is and how the first instructor gets in. */
@Component
class Announcement {

    private static final Logger LOG = LoggerFactory.getLogger(Announcement.class);

    private final OfferFirstInstructor job;
    private final PublicAddress address;

    Announcement(OfferFirstInstructor job, PublicAddress address) {
        this.job = job;
        this.address = address;
    }

    @EventListener
    void open(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof ServletWebServerApplicationContext web
                && web.getWebServer() != null) {
            var here = "http://localhost:" + web.getWebServer().getPort() + "/";
            LOG.info("Ijaza is open at {}", here);
            job.offer().ifPresent(secret -> offer(Paths.LINK + "/" + secret.value(), here));
        }
    }

    /** Works once and for a while; the next start makes another one as long as nobody teaches. */
    private void offer(String path, String here) {
        var link = address.of(path).map(URI::toString).orElse(here + path);
        LOG.info("There is no instructor yet. Whoever opens this link becomes the first: {}", link);
    }
}
