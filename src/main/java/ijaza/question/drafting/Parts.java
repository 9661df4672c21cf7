package ijaza.question.drafting;

import ijaza.fact.Body;
import ijaza.fact.Support;
import ijaza.fact.Transfer;
import java.util.HashMap;
import java.util.Map;

/** A whole and its parts: what a part does the whole does too, so neither is a wrong option beside the other. */
final class Parts {

    private final Material material;
    private final Map<String, Boolean> outside = new HashMap<>();

    Parts(Material material) {
        this.material = material;
    }

    boolean areApart(String one, String other) {
        return (!material.isMain(one) || isOutside(other)) && (!material.isMain(other) || isOutside(one));
    }

    /** Whether the document puts a body elsewhere than under the one that it is about. */
    boolean isOutside(String name) {
        var known = outside.get(name);
        var is = known == null ? standsElsewhere(name) : known;
        outside.put(name, is);
        return is;
    }

    private boolean standsElsewhere(String name) {
        var organs = material.organs();
        return organs.above(name).isPresent()
                || organs.standAbove().contains(organs.brief(name))
                || material.all(Support.class).stream().anyMatch(support -> supportsAnother(support, name))
                || material.all(Transfer.class).stream()
                        .anyMatch(transfer -> transfer.from().equals(name))
                || material.all(Body.class).stream().anyMatch(body -> isOneOfOthers(body, name));
    }

    private boolean supportsAnother(Support support, String name) {
        return support.supporter().equals(name) && !material.isMain(support.subject());
    }

    private boolean isOneOfOthers(Body body, String name) {
        return body.side() == Body.Side.ONE_OF
                && body.subject().equals(name)
                && material.organs().above(body.key()).isPresent();
    }
}
