package ijaza.ui.shell.entry;

import ijaza.person.access.Password;
import ijaza.usecase.open.SignIn;
import ijaza.usecase.open.SignIn.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Hands what the sign-in page sent to the use case, and its answer to Spring Security. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final SignIn signIn;

    PasswordSignIn(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication typed) {
        var password = new Password(String.valueOf(typed.getCredentials()));
        var lasting = Boolean.TRUE.equals(typed.getDetails());
        return switch (signIn.by(typed.getName(), password, lasting)) {
            case Outcome.Welcome _ -> SecurityContextHolder.getContext().getAuthentication();
            case Outcome.Wrong() -> throw new BadCredentialsException("wrong login or password");
            case Outcome.TooSoon(var left) -> throw new SignInTooSoon(left);
        };
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
