package ijaza.edge.print;

import ijaza.certificate.CertificatePrinter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the printer to the use cases. */
@Configuration(proxyBeanMethods = false)
class PrintWiring {

    @Bean
    CertificatePrinter certificatePrinter() {
        return new PdfCertificatePrinter();
    }
}
