package ijaza;

import ijaza.person.Login;
import ijaza.person.Person;
import ijaza.person.PersonId;
import ijaza.person.PersonName;
import ijaza.person.Role;
import ijaza.person.TimeOrderedId;
import ijaza.person.access.Accounts;
import ijaza.person.access.KeptSignIn;
import ijaza.person.access.PasswordHash;
import ijaza.text.Language;
import ijaza.text.Numerals;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** Runs a test with the real store as a person in this role; who is not there yet is made. */
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = SignedInAs.Stored.class)
public @interface SignedInAs {

    Role value();

    String login() default "";

    String name() default "ليلى حسن";

    /** Signs in without the web: the person is stored, the sign-in only pretended. */
    final class Stored implements WithSecurityContextFactory<SignedInAs> {

        private final Accounts accounts;

        Stored(Accounts accounts) {
            this.accounts = accounts;
        }

        @Override
        public SecurityContext createSecurityContext(SignedInAs wanted) {
            var person = person(wanted);
            var now = Instant.now();
            var signIn = KeptSignIn.begin(TimeOrderedId.next(now, new SecureRandom()), person, "", true, now);
            var role = new SimpleGrantedAuthority("ROLE_" + person.role());
            return new SecurityContextImpl(
                    UsernamePasswordAuthenticationToken.authenticated(signIn, null, List.of(role)));
        }

        private Person person(SignedInAs wanted) {
            var name = wanted.login().isEmpty() ? "ليلى-" + wanted.value() : wanted.login();
            var person = new Person(
                    new PersonId(TimeOrderedId.next(Instant.now(), new SecureRandom())),
                    new Login(name),
                    new PersonName(wanted.name(), null),
                    wanted.value(),
                    Language.ARABIC,
                    Numerals.LATIN);
            accounts.add(person, new PasswordHash("{argon2}لا شيء"), Instant.now());
            return accounts.find(person.login()).orElseThrow().person();
        }
    }
}
