package ijaza.attempt;

import java.util.UUID;

/** Names an attempt; time-ordered and not guessable. */
public record AttemptId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
