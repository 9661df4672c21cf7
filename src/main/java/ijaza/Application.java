package ijaza;

import ijaza.usecase.open.PublishBundledCourses;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The product: a web application on the loopback address with its data in one folder. */
@SpringBootApplication
public class Application {

    public static void main(String... arguments) {
        SpringApplication.run(Application.class, arguments);
    }

    /** Ticks in milliseconds, because that is what the store keeps. */
    @Bean
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    /** Before anybody can take one, the people of a demo included. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ApplicationRunner publication(PublishBundledCourses job) {
        return _ -> job.run();
    }
}
