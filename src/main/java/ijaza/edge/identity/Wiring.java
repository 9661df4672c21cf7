package ijaza.edge.identity;

import ijaza.person.access.PublicAddress;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the operator tells about the address of the product. */
@Configuration("identityWiring")
class Wiring {

    @Bean
    PublicAddress publicAddress(@Value("${ijaza.public-url}") String url) {
        return new PublicAddress(url.isBlank() ? null : URI.create(url.strip()));
    }
}
