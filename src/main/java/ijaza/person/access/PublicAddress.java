package ijaza.person.access;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The address under which others reach the product, where the operator has told it. */
public record PublicAddress(@Nullable URI base) {

    public boolean isEncrypted() {
        return base != null && "https".equals(base.getScheme());
    }

    /** The whole address of a path of ours. */
    public Optional<URI> of(String path) {
        return Optional.ofNullable(base).map(known -> URI.create(trimmed(known) + "/" + path));
    }

    private static String trimmed(URI known) {
        var text = known.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }
}
