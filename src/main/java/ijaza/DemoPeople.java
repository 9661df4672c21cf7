package ijaza;

import ijaza.usecase.demo.SeedDemo;
import ijaza.usecase.demo.SeedDemo.Entrance;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Fills a demo before it opens, and says on the terminal, and nowhere else, how to sign in. */
@Component
@ConditionalOnBooleanProperty("ijaza.demo")
@Order(0)
class DemoPeople implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoPeople.class);

    private final SeedDemo job;
    private final Environment environment;
    private final Clock clock;

    DemoPeople(SeedDemo job, Environment environment, Clock clock) {
        this.job = job;
        this.environment = environment;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var entrances = job.seed(clock.instant());
        LOG.info("This is a demo; sign in at http://localhost:{}/login as one of", port());
        entrances.forEach(entrance -> LOG.info("  {}", line(entrance)));
    }

    private static String line(Entrance entrance) {
        return "%-12s %s   %s".formatted(entrance.login(), entrance.password(), entrance.told());
    }

    private String port() {
        return environment.getProperty("local.server.port", "8080");
    }
}
