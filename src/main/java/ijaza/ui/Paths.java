package ijaza.ui;

/** The addresses of all screens; views link by these texts and never import each other. */
public final class Paths {

    public static final String HOME = "";
    public static final String LOGIN = "login";
    public static final String REGISTER = "register";

    /** What a one-time link opens: {@code /link/SECRET}. */
    public static final String LINK = "link";

    public static final String ACCOUNT = "account";
    public static final String PEOPLE = "people";
    public static final String SETTINGS = "settings";

    /** The public check of a certificate: {@code /c/NUMBER}, without login. */
    public static final String CHECK = "c";

    /** A certificate's document, for its holder and for instructors: {@code /certificates/NUMBER.pdf}. */
    public static final String CERTIFICATES = "certificates";

    public static final String PRIVACY = "privacy";
    public static final String HEALTH = "health";

    /** What the browser calls without Vaadin, such as the answers' endpoint. */
    public static final String API = "api";

    private Paths() {}

    public static String check(String number) {
        return CHECK + "/" + number;
    }

    public static String certificateFile(String number) {
        return CERTIFICATES + "/" + number + ".pdf";
    }
}
