package ijaza.edge.store;

import static ijaza.edge.store.schema.Tables.SETTING;

import ijaza.person.access.Registration;
import ijaza.person.access.Settings;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Settings, each a name and a text. */
@Repository
@Transactional
class JooqSettings implements Settings {

    private static final String REGISTRATION = "registration";
    private static final String CODE = "registration.code";
    private static final String ISSUER = "issuer";
    private static final String FIRST_ISSUER = "إجازة: دروس وشهادات";

    private final DSLContext db;

    JooqSettings(DSLContext db) {
        this.db = db;
    }

    @Override
    @Transactional(readOnly = true)
    public Registration registration() {
        return switch (value(REGISTRATION).orElse("open")) {
            case "open" -> new Registration.Open();
            case "code" -> new Registration.ByCode(value(CODE).orElseThrow());
            default -> new Registration.Closed();
        };
    }

    @Override
    public void register(Registration registration) {
        switch (registration) {
            case Registration.Open() -> keep(REGISTRATION, "open");
            case Registration.Closed() -> keep(REGISTRATION, "closed");
            case Registration.ByCode(var code) -> {
                keep(CODE, code);
                keep(REGISTRATION, "code");
            }
        }
    }

    @Override
    @Transactional(readOnly = true)
    public String issuer() {
        return value(ISSUER).orElse(FIRST_ISSUER);
    }

    @Override
    public void issueAs(String issuer) {
        keep(ISSUER, issuer);
    }

    private Optional<String> value(String name) {
        return db.select(SETTING.VALUE)
                .from(SETTING)
                .where(SETTING.NAME.eq(name))
                .fetchOptional(SETTING.VALUE);
    }

    private void keep(String name, String value) {
        db.insertInto(SETTING)
                .set(SETTING.NAME, name)
                .set(SETTING.VALUE, value)
                .onConflict(SETTING.NAME)
                .doUpdate()
                .set(SETTING.VALUE, value)
                .execute();
    }
}
