package ijaza.edge.intake;

import ijaza.document.DocumentReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the reader of documents. */
@Configuration(proxyBeanMethods = false)
class IntakeWiring {

    @Bean
    DocumentReader documentReader() {
        return new FileIntake();
    }
}
