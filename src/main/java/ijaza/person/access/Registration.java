package ijaza.person.access;

import ijaza.text.Folding;

/** Who may make an account for themselves. */
public sealed interface Registration {

    /** Everybody may. */
    record Open() implements Registration {}

    /** Whoever knows the code may. */
    record ByCode(String code) implements Registration {

        public static final int LONGEST = 50;

        public ByCode {
            code = code.strip();
            if (code.isEmpty() || code.length() > LONGEST) {
                throw new IllegalArgumentException("a registration code has 1 to " + LONGEST + " characters");
            }
        }

        /** Whether this was typed, in whatever case, digits and forms of letters. */
        public boolean isMetBy(String typed) {
            return Folding.fold(typed).strip().equals(Folding.fold(code).strip());
        }
    }

    /** Nobody may; an instructor hands out links. */
    record Closed() implements Registration {}
}
