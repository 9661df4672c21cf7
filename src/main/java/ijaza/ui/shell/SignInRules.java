package ijaza.ui.shell;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import ijaza.ui.Paths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Who gets in: views and use cases say it by annotations, everything else needs a sign-in. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity(jsr250Enabled = true)
class SignInRules {

    @Bean
    SecurityFilterChain signIn(HttpSecurity http) {
        http.authorizeHttpRequests(rules -> rules.requestMatchers(
                        "/" + Paths.CHECK + "/**", "/" + Paths.PRIVACY, "/" + Paths.HEALTH, "/error")
                .permitAll()
                .requestMatchers("/favicon.svg", "/favicon.ico", "/styles.css", "/open.css", "/fonts/**")
                .permitAll());
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(LoginView.class));
        return http.build();
    }
}
