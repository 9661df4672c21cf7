package ijaza.edge.identity;

import ijaza.person.access.PublicAddress;
import ijaza.person.access.Secret;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** The cookie that carries the secret of a kept sign-in; how long it is good for, only the server decides. */
@Component
class SignInCookie {

    static final String NAME = "ijaza-sign-in";

    /** The longest that browsers keep a cookie. */
    private static final Duration LONGEST = Duration.ofDays(400);

    private static final Duration UNTIL_CLOSED = Duration.ofSeconds(-1);

    private final PublicAddress address;

    SignInCookie(PublicAddress address) {
        this.address = address;
    }

    Optional<Secret> read(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> NAME.equals(cookie.getName()))
                .map(Cookie::getValue)
                .map(Secret::read)
                .flatMap(Optional::stream)
                .findFirst();
    }

    void write(Secret secret, boolean lasting, HttpServletRequest request, HttpServletResponse response) {
        put(secret.value(), lasting ? LONGEST : UNTIL_CLOSED, request, response);
    }

    void remove(HttpServletRequest request, HttpServletResponse response) {
        put("", Duration.ZERO, request, response);
    }

    private void put(String value, Duration life, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(NAME, value)
                .path("/")
                .maxAge(life)
                .httpOnly(true)
                .secure(address.isEncrypted() || request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
