package ijaza.edge.identity;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;

/** A context that is looked up once, and only if somebody asks, so that files and icons cost no query. */
final class WhenAsked implements DeferredSecurityContext {

    private final Supplier<Optional<SecurityContext>> lookup;
    private @Nullable Optional<SecurityContext> found;

    WhenAsked(Supplier<Optional<SecurityContext>> lookup) {
        this.lookup = lookup;
    }

    @Override
    public SecurityContext get() {
        return found().orElseGet(SecurityContextImpl::new);
    }

    @Override
    public boolean isGenerated() {
        return found().isEmpty();
    }

    private Optional<SecurityContext> found() {
        if (found == null) {
            found = lookup.get();
        }
        return found;
    }
}
