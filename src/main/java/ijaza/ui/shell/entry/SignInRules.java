package ijaza.ui.shell.entry;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import ijaza.ui.Paths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Who gets in: views and use cases say it by annotations, everything else needs a sign-in. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity(jsr250Enabled = true)
class SignInRules {

    @Bean
    SecurityFilterChain doors(HttpSecurity http, SecurityContextRepository kept, LogoutHandler signOut) {
        http.authorizeHttpRequests(rules -> rules.requestMatchers(
                        "/" + Paths.CHECK + "/**", "/" + Paths.PRIVACY, "/" + Paths.HEALTH, "/error")
                .permitAll()
                .requestMatchers("/favicon.svg", "/favicon.ico", "/styles.css", "/open.css", "/fonts/**")
                .permitAll());
        // The token stands in a cookie, not in the session, so that a restart costs no answer
        http.csrf(CsrfConfigurer::spa);
        http.securityContext(context -> context.securityContextRepository(kept));
        http.exceptionHandling(refusals -> refusals.defaultAuthenticationEntryPointFor(
                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
                PathPatternRequestMatcher.pathPattern("/" + Paths.API + "/**")));
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView(LoginView.class)
                        .addLogoutHandler(signOut)
                        .anyRequest(AuthorizedUrl::authenticated));
        http.formLogin(
                form -> form.authenticationDetailsSource(request -> request.getParameter(SignInForm.KEEP) != null)
                        .failureHandler((request, response, refusal) -> response.sendRedirect(
                                request.getContextPath() + "/" + Paths.LOGIN + "?" + reason(refusal))));
        http.addFilterBefore(new OwnFormOnly("/" + Paths.LOGIN), UsernamePasswordAuthenticationFilter.class);
        return http.build();
    }

    private static String reason(AuthenticationException refusal) {
        return refusal instanceof SignInTooSoon tooSoon ? LoginView.WAIT + "=" + tooSoon.seconds() : LoginView.ERROR;
    }
}
