package ijaza.person.access;

/** Why a new password is refused. */
public enum PasswordFlaw {
    TOO_SHORT,
    TOO_LONG,
    LIKE_LOGIN,
    COMMON
}
