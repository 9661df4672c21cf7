package ijaza.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import ijaza.text.Language;
import ijaza.ui.kit.LanguageCookie;
import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FirstResponseTests {

    @Test
    void isArabicAndRightToLeftByDefault() {
        var html = prepared(null).child(0);

        assertThat(html.attr("lang")).isEqualTo("ar");
        assertThat(html.attr("dir")).isEqualTo("rtl");
    }

    @Test
    void followsTheChosenLanguage() {
        var html = prepared(new Cookie[] {LanguageCookie.write(Language.ENGLISH, false)})
                .child(0);

        assertThat(html.attr("lang")).isEqualTo("en");
        assertThat(html.attr("dir")).isEqualTo("ltr");
    }

    @Test
    void givesTheNonceToEveryScript() {
        assertThat(prepared(null).getElementsByTag("script").eachAttr("nonce")).containsExactly("رمز", "رمز");
    }

    private static Document prepared(Cookie @Nullable [] cookies) {
        var request = mock(VaadinRequest.class);
        when(request.getCookies()).thenReturn(cookies);
        when(request.getAttribute(SecurityHeaders.NONCE)).thenReturn("رمز");
        var document = Jsoup.parse("<html><head><script>a</script></head><body><script>b</script></body></html>");
        FirstResponse.prepare(new IndexHtmlResponse(request, mock(VaadinResponse.class), document));
        return document;
    }
}
