package ijaza.fact.english.event;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Verbs of acts that have a date, with the noun that names the act. */
final class Acts {

    private static final Map<String, String> NOUNS = Map.ofEntries(
            Map.entry("adopted", "adoption"),
            Map.entry("signed", "signing"),
            Map.entry("changed", "change"),
            Map.entry("chartered", "chartering"),
            Map.entry("ratified", "ratification"),
            Map.entry("endorsed", "endorsement"),
            Map.entry("approved", "approval"),
            Map.entry("published", "publication"),
            Map.entry("issued", "issuing"),
            Map.entry("launched", "launch"),
            Map.entry("opened", "opening"),
            Map.entry("reopened", "reopening"),
            Map.entry("inaugurated", "inauguration"),
            Map.entry("renamed", "renaming"),
            Map.entry("relocated", "move"),
            Map.entry("moved", "move"),
            Map.entry("transferred", "transfer"),
            Map.entry("merged", "merger"),
            Map.entry("dissolved", "dissolution"),
            Map.entry("abolished", "abolition"),
            Map.entry("closed", "closing"),
            Map.entry("admitted", "admission"),
            Map.entry("reorganized", "reorganization"),
            Map.entry("reorganised", "reorganisation"),
            Map.entry("restructured", "restructuring"),
            Map.entry("reformed", "reform"),
            Map.entry("expanded", "expansion"),
            Map.entry("enacted", "enactment"),
            Map.entry("promulgated", "promulgation"),
            Map.entry("passed", "passing"),
            Map.entry("amended", "amendment"),
            Map.entry("revised", "revision"),
            Map.entry("concluded", "conclusion"),
            Map.entry("completed", "completion"),
            Map.entry("proclaimed", "proclamation"),
            Map.entry("accredited", "accreditation"),
            Map.entry("held", "holding"),
            Map.entry("convened", "convening"),
            Map.entry("hosted", "hosting"),
            Map.entry("introduced", "introduction"),
            Map.entry("nationalized", "nationalization"),
            Map.entry("nationalised", "nationalisation"),
            Map.entry("registered", "registration"),
            Map.entry("established", "establishment"),
            Map.entry("created", "creation"),
            Map.entry("set up", "setting up"),
            Map.entry("built", "building"),
            Map.entry("acquired", "acquisition"),
            Map.entry("received", "receipt"),
            Map.entry("organized", "organization"),
            Map.entry("organised", "organisation"),
            Map.entry("digitized", "digitization"),
            Map.entry("digitised", "digitisation"),
            Map.entry("extended", "extension"),
            Map.entry("renewed", "renewal"),
            Map.entry("transformed", "transformation"),
            Map.entry("upgraded", "upgrade"),
            Map.entry("converted", "conversion"),
            Map.entry("restored", "restoration"),
            Map.entry("given", "award"),
            Map.entry("awarded", "award"),
            Map.entry("unveiled", "unveiling"),
            Map.entry("commissioned", "commissioning"));
    /** Where the one who did it is told and may be asked for. */
    private static final Set<String> OF_ONE = Set.of(
            "adopted",
            "signed",
            "endorsed",
            "approved",
            "launched",
            "opened",
            "inaugurated",
            "enacted",
            "promulgated",
            "passed",
            "proclaimed",
            "issued",
            "published");
    /** Any of them, as a piece of a pattern. */
    static final String ANY =
            "(?:" + String.join("|", NOUNS.keySet().stream().sorted().toList()) + ")";

    /** Any other participle, of which the act has no noun here: "was automated". */
    static final String OTHER = "(?!(?:appointed|elected|nominated|named|called|entitled|expected|planned|scheduled"
            + "|proposed"
            + "|suggested|estimated|believed|reported|based|located|situated|headquartered|composed|dedicated"
            + "|considered"
            + "|regarded|required|needed|used|intended|designed|aimed|supposed|founded|incorporated|instituted"
            + "|constituted"
            + "|followed|preceded|succeeded|replaced|superseded|married|signed up|interested|involved|limited|concerned"
            + "|related|attached|compared|affected|caused|marked|attended|headed|chaired|led|managed|governed|supported"
            + "|assisted|tasked|mandated|charged|entrusted|authori[sz]ed|re-elected)\\b)[a-z]{3,}ed";

    private Acts() {}

    static boolean hasNoun(String verb) {
        return NOUNS.containsKey(verb.toLowerCase(Locale.ROOT));
    }

    static String noun(String verb) {
        var plain = verb.toLowerCase(Locale.ROOT);
        return NOUNS.getOrDefault(plain, plain);
    }

    static boolean isOfOne(String verb) {
        return OF_ONE.contains(verb.toLowerCase(Locale.ROOT));
    }
}
