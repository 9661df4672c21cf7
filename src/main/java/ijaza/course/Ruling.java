package ijaza.course;

/** What an author decided about a proposed question; only approved ones are published. */
public enum Ruling {
    APPROVED,
    REJECTED
}
