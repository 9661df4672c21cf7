package ijaza.usecase.demo;

import ijaza.course.Courses;
import ijaza.person.Login;
import ijaza.person.Person;
import ijaza.person.PersonId;
import ijaza.person.TimeOrderedId;
import ijaza.person.access.Accounts;
import ijaza.person.access.Password;
import ijaza.person.access.Passwords;
import ijaza.person.access.Settings;
import ijaza.text.Language;
import ijaza.text.Numerals;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Fills an empty demo with invented people and what they have done so far. */
@Component
public class SeedDemo {

    /** Without signs that are easily taken for each other. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int PASSWORD_SIGNS = 12;

    private final SecureRandom chance = new SecureRandom();
    private final Accounts accounts;
    private final Passwords passwords;
    private final Courses courses;
    private final Settings settings;
    private final Stores stores;

    SeedDemo(Accounts accounts, Passwords passwords, Courses courses, Settings settings, Stores stores) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.courses = courses;
        this.settings = settings;
        this.stores = stores;
    }

    /** How to sign in as somebody; to be shown once and kept nowhere. */
    public record Entrance(Login login, String password, String told) {

        @Override
        public String toString() {
            return "Entrance[" + login + "]";
        }
    }

    public List<Entrance> seed(Instant now) {
        return Cast.all().stream().map(cast -> enter(cast, now)).toList();
    }

    private Entrance enter(Cast cast, Instant now) {
        var from = now.minus(cast.since());
        var login = new Login(cast.stem() + "-" + random(3));
        var person = new Person(
                new PersonId(TimeOrderedId.next(from, chance)),
                login,
                cast.name(),
                cast.role(),
                Language.ARABIC,
                Numerals.LATIN);
        var password = random(PASSWORD_SIGNS);
        if (!accounts.add(person, passwords.hash(new Password(password)), from)) {
            throw new IllegalStateException("a demo begins without people");
        }
        if (!person.teaches()) {
            courses.newest()
                    .forEach(version ->
                            new Study(stores, person, version, chance, from).follow(cast.story(), settings.issuer()));
        }
        return new Entrance(login, password, cast.told());
    }

    private String random(int signs) {
        return IntStream.range(0, signs)
                .mapToObj(i -> SIGNS.charAt(chance.nextInt(SIGNS.length())))
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
