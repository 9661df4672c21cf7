package ijaza.course;

import java.util.regex.Pattern;

/** The form of short names that stand in addresses and file names. */
final class Slugs {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 80;

    private Slugs() {}

    static void check(String value) {
        if (value.length() > LONGEST || !SLUG.matcher(value).matches()) {
            throw new IllegalArgumentException("a short name has small Latin letters, digits and hyphens: " + value);
        }
    }
}
