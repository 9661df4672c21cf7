package ijaza.edge.intake;

import java.util.regex.Pattern;

/** What shows that a text is a web page and not a text that mentions a tag. */
final class HtmlSigns {

    private static final Pattern OPENING = Pattern.compile(
            "\\W{0,4}\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--(?>.*?(?:-->|$))\\s*)*+"
                    + "<(?:!doctype\\s+html|(?:html|head|body|meta|title|link|main|article|section|div|table|h[1-6]|p)\\b).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private HtmlSigns() {}

    static boolean areIn(String head) {
        return OPENING.matcher(head).matches();
    }
}
