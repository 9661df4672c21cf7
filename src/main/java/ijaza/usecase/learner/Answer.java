package ijaza.usecase.learner;

import ijaza.question.Response;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An answer as a browser sends it.
 *
 * @param slot the place on the paper, counted from 0
 * @param device names a page that was opened once, by 8 to 36 letters, digits and hyphens
 * @param sequence that page's own counter, from 1; what is sent again keeps its number
 * @param response in the positions in which the paper was shown
 */
public record Answer(int slot, String device, int sequence, Response response) {

    private static final Pattern DEVICE = Pattern.compile("[A-Za-z0-9-]{8,36}");

    public Answer {
        if (!isWellFormed(slot, device, sequence)) {
            throw new IllegalArgumentException("an answer has a slot, a device and a sequence number");
        }
    }

    /** An answer of unchecked parts; empty where one is not as it should be. */
    public static Optional<Answer> of(int slot, String device, int sequence, Response response) {
        return isWellFormed(slot, device, sequence)
                ? Optional.of(new Answer(slot, device, sequence, response))
                : Optional.empty();
    }

    private static boolean isWellFormed(int slot, String device, int sequence) {
        return slot >= 0 && sequence >= 1 && DEVICE.matcher(device).matches();
    }
}
