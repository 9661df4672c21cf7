package ijaza.edge.identity;

import ijaza.person.access.PublicAddress;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskDecorator;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** The address of the product as its operator tells it, and who asks for what is done aside. */
@Configuration("identityWiring")
class Wiring {

    @Bean
    PublicAddress publicAddress(@Value("${ijaza.public-url}") String url) {
        return new PublicAddress(url.isBlank() ? null : URI.create(url.strip()));
    }

    /** Work that is handed to another thread is still asked for by the same person. */
    @Bean
    TaskDecorator sameAsker() {
        return DelegatingSecurityContextRunnable::new;
    }
}
