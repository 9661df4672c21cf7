package ijaza.person;

/** What a person may do in the product. */
public enum Role {
    TRAINEE,
    INSTRUCTOR;

    /** The roles' names for annotations, which take constants only. */
    public static final String TRAINEE_NAME = "TRAINEE";

    public static final String INSTRUCTOR_NAME = "INSTRUCTOR";
}
