package ijaza.ui;

/** The addresses of all screens; views link by these texts and never import each other. */
public final class Paths {

    public static final String HOME = "";
    public static final String LOGIN = "login";

    /** The public check of a certificate: {@code /check/NUMBER}, without login. */
    public static final String CHECK = "check";

    /** What the browser calls without Vaadin, such as the answers' endpoint. */
    public static final String API = "api";

    private Paths() {}
}
