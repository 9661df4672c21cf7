package ijaza.person.access;

import java.util.Locale;
import java.util.Set;

/** The first passwords that anybody would try: well-known words, one repeated character, rows of neighbours. */
final class CommonPasswords {

    private static final Set<String> WORDS = Set.of(
            "password",
            "passw0rd",
            "iloveyou",
            "sunshine",
            "princess",
            "football",
            "baseball",
            "superman",
            "trustno1",
            "letmein1",
            "welcome1",
            "changeme",
            "qwertyui",
            "qwertyuiop",
            "1q2w3e4r",
            "1qaz2wsx",
            "asdfghjkl",
            "zxcvbnm1",
            "كلمةالسر",
            "كلمة السر",
            "كلمةالمرور",
            "كلمة المرور",
            "السلام عليكم",
            "بسم الله",
            "الحمدلله",
            "الحمد لله",
            "ضصثقفغعه",
            "شسيبلاتن");

    private CommonPasswords() {}

    static boolean contain(String password) {
        var plain = password.toLowerCase(Locale.ROOT);
        return isRow(plain) || WORDS.contains(plain) || WORDS.contains(withoutTail(plain));
    }

    /** A word does not become a secret by the digits after it. */
    private static String withoutTail(String plain) {
        return plain.replaceFirst("[\\p{N}!.]{1,4}$", "");
    }

    /** Whether each character follows the one before by the same step: 11111111, 12345678, ٨٧٦٥٤٣٢١. */
    private static boolean isRow(String plain) {
        var letters = plain.codePoints().toArray();
        var step = letters[1] - letters[0];
        for (var i = 1; i < letters.length; i++) {
            var next = letters[i] - letters[i - 1];
            var wraps = next == -9 && step == 1;
            if (next != step && !wraps) {
                return false;
            }
        }
        return Math.abs(step) <= 1;
    }
}
