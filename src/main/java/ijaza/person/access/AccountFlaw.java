package ijaza.person.access;

/** Why what was typed into the form of an account is refused. */
public enum AccountFlaw {
    ARABIC_NAME,
    LATIN_NAME,
    LOGIN,
    LOGIN_TAKEN,
    PASSWORD_SHORT,
    PASSWORD_LONG,
    PASSWORD_LIKE_LOGIN,
    PASSWORD_COMMON
}
