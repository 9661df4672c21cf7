package ijaza.ui.open;

import com.samskivert.mustache.Mustache;
import ijaza.text.Language;
import ijaza.ui.kit.LanguageCookie;
import ijaza.ui.kit.Locales;
import ijaza.ui.kit.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.HtmlUtils;

/** What every plain page needs: its language, the other one to switch to, and the translated texts. */
@ControllerAdvice(basePackageClasses = Frame.class)
class Frame {

    static final String LANGUAGE = "language";

    private final Texts texts;
    private final boolean demo;

    Frame(Texts texts, @Value("${ijaza.demo}") boolean demo) {
        this.texts = texts;
        this.demo = demo;
    }

    @ModelAttribute
    void speak(
            @RequestParam(name = "lang", required = false) @Nullable String chosen,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        var choice = Optional.ofNullable(chosen).flatMap(Language::of);
        choice.ifPresent(language -> response.addCookie(LanguageCookie.write(language, request.isSecure())));
        var language = choice.orElseGet(() -> LanguageCookie.read(request.getCookies()));
        var other = Stream.of(Language.values())
                .filter(any -> any != language)
                .findFirst()
                .orElse(language);
        page.addAttribute(LANGUAGE, language);
        page.addAttribute("demo", demo);
        page.addAttribute("dir", language.direction().attribute());
        page.addAttribute("other", other);
        page.addAttribute("otherName", texts.text("language.name", Locales.of(other)));
        page.addAttribute("text", translation(language));
    }

    /** In a template, {@code {{#text}}key{{/text}}} is the text of that key, escaped. */
    private Mustache.Lambda translation(Language language) {
        return (key, out) ->
                out.write(HtmlUtils.htmlEscape(texts.text(key.execute().strip(), Locales.of(language)), "UTF-8"));
    }
}
