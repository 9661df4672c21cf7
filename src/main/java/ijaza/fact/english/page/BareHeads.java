package ijaza.fact.english.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which name "the Office" stands for: the page's own, the only one of that head nearby, or none where two could be meant. */
final class BareHeads {

    /** Organs that nearly every body has one of: on a page of its own "the Board" is its board. */
    private static final Set<String> ORGANS = Set.of("board", "secretariat", "congress", "bureau", "presidium");

    private static final Set<String> ORGANS_OF_MEMBERS = Set.of("council", "assembly", "committee");
    private static final Set<String> HAVE_MEMBERS = Set.of(
            "association",
            "federation",
            "union",
            "society",
            "league",
            "confederation",
            "alliance",
            "network",
            "academy",
            "institute");
    private static final Set<String> GENERAL =
            Set.of("organization", "organisation", "agency", "association", "institution");
    private static final Set<String> NO_ORGANISATIONS = Set.of(
            "board",
            "committee",
            "council",
            "assembly",
            "secretariat",
            "congress",
            "conference",
            "ministry",
            "department",
            "government",
            "meeting",
            "court",
            "body",
            "bureau",
            "panel",
            "group",
            "team");

    private final FullNames names;
    private final @Nullable String own;
    private final Map<String, Set<String>> ofHead = new HashMap<>();

    BareHeads(FullNames names, @Nullable String own) {
        this.names = names;
        this.own = own;
    }

    void remember(String name) {
        ofHead.computeIfAbsent(FullNames.head(name), _ -> new HashSet<>()).add(name);
    }

    boolean isNamedHere(String head) {
        return ofHead.containsKey(head);
    }

    void forgetPassage() {
        ofHead.clear();
    }

    String full(String head, String bare, @Nullable String headed) {
        var here = ofHead.getOrDefault(head, Set.of());
        if (own != null && sameHead(FullNames.head(own), head)) {
            return here.isEmpty() || here.equals(Set.of(own)) ? own : bare;
        }
        if (here.size() == 1) {
            return here.iterator().next();
        }
        if (!here.isEmpty()) {
            return bare;
        }
        return headed != null && sameHead(FullNames.head(headed), head) ? headed : elsewhere(head, bare);
    }

    /** Where the passage itself names none: the only one of the document, or an organ of the page's own body. */
    private String elsewhere(String head, String bare) {
        var everywhere = names.all().stream()
                .flatMap(BareHeads::withOwner)
                .filter(name -> FullNames.head(name).equals(head))
                .distinct()
                .toList();
        if (everywhere.size() == 1) {
            return everywhere.getFirst();
        }
        if (own == null || !everywhere.isEmpty()) {
            return bare;
        }
        if (isOrgan(head, own) && Character.isUpperCase(bare.charAt(4))) {
            return bare + " of " + own;
        }
        return GENERAL.contains(head) && !NO_ORGANISATIONS.contains(FullNames.head(own)) ? own : bare;
    }

    /** "The Council of the University of Kent" names that university too. */
    private static Stream<String> withOwner(String name) {
        var of = name.indexOf(" of the ");
        return of < 0 || name.indexOf(" of ", of + 4) < 0 ? Stream.of(name) : Stream.of(name, name.substring(of + 4));
    }

    private static boolean isOrgan(String head, String own) {
        return ORGANS.contains(head) || ORGANS_OF_MEMBERS.contains(head) && HAVE_MEMBERS.contains(FullNames.head(own));
    }

    private static boolean sameHead(String one, String other) {
        return one.equals(other)
                || one.replace("isation", "ization").equals(other.replace("isation", "ization"))
                || one.replace("center", "centre").equals(other.replace("center", "centre"));
    }
}
