package ijaza.edge.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;

/** Reads of a {@code readOnly} transaction go to the read pool, everything else to the one writer. */
@Configuration(proxyBeanMethods = false)
class Wiring {

    @Bean
    DataFolder dataFolder(@Value("${ijaza.data}") String folder, @Value("${ijaza.demo}") boolean demo) {
        return demo ? DataFolder.claimForDemo(Path.of(folder)) : DataFolder.claim(Path.of(folder));
    }

    @Bean
    @FlywayDataSource
    HikariDataSource writePool(DataFolder data) {
        return Sqlite.writePool(data.database());
    }

    /** Made after the write pool, which has put the file into WAL mode. */
    @Bean
    HikariDataSource readPool(DataFolder data, @Qualifier("writePool") DataSource madeBefore) {
        return Sqlite.readPool(data.database());
    }

    @Bean
    @Primary
    DataSource routedByReadOnly(
            @Qualifier("writePool") DataSource writePool, @Qualifier("readPool") DataSource readPool) {
        var routed = new LazyConnectionDataSourceProxy();
        routed.setTargetDataSource(writePool);
        routed.setReadOnlyDataSource(readPool);
        routed.setDefaultAutoCommit(true);
        routed.setDefaultTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
        return routed;
    }

    @Bean
    FlywayMigrationStrategy migration(DataFolder data) {
        return flyway -> {
            refuseNewer(flyway, data);
            flyway.migrate();
        };
    }

    private static void refuseNewer(Flyway flyway, DataFolder data) {
        for (var migration : flyway.info().all()) {
            if (migration.getState().isResolved()) {
                continue;
            }
            throw new DataRefused("The database %s comes from a newer Ijaza (it knows step %s, this one does not)"
                    .formatted(data.database(), migration.getVersion()));
        }
    }
}
