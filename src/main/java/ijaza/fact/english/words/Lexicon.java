package ijaza.fact.english.words;

import ijaza.fact.page.Mention.Kind;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** English words that say what role a word plays; general vocabulary of public bodies, no proper names. */
public final class Lexicon {

    /** Nouns that head the name of a body, and by which the text then calls it: "the office". */
    static final Set<String> BODIES = words("""
            office agency committee council commission board organization organisation association ministry authority
            institute institution fund centre center federation society foundation union department secretariat bureau
            academy university network museum library bank court assembly alliance league trust directorate division
            tribunal college corporation company consortium confederation inspectorate observatory laboratory parliament
            programme program forum partnership chamber task-force taskforce
            """);
    /** Nouns that head the name of a body only where they are written large. */
    private static final Set<String> BODIES_IN_CAPITALS = words("""
            service services group panel team force unit section branch mission conference cabinet government platform
            initiative house senate congress administration registry school hospital delegation embassy police army
            facility system club guild station administrator nations international ombudsman party coalition mechanism
            meteorological survey archive archives treasury faculty campaign movement convoy brigade corps meeting accelerator hub lab cluster genebank enterprise exchange regulator commissariat gallery executive theatre orchestra opera observatory railways airways airlines fellowship endowment charity cooperative syndicate clinic constabulary municipality publishers
            """);

    static final Set<String> PAPERS = words("""
            resolution convention treaty charter agreement protocol declaration strategy plan agenda act law decree
            regulation regulations constitution statute statutes compact covenant code policy report framework directive
            pact accord bill order ordinance memorandum roadmap principles guidelines vision edict bylaws manifesto prize award medal
            """);
    static final Set<String> POSTS = words("""
            director director-general president chair chairperson chairman chairwoman minister commissioner
            commissioner-general secretary secretary-general under-secretary-general coordinator governor
            ambassador representative envoy rapporteur chancellor rector dean administrator registrar ceo speaker treasurer
            vice-president vice-chair vice-chairperson head chief king queen emir prosecutor auditor ombudsperson
            spokesperson adviser advisor inspector-general auditor-general attorney-general high-commissioner
            sub-secretary-general assistant-secretary-general officer patron deputy librarian curator commander
            surveyor hydrographer
            """);
    /** What stands before a person's name. */
    static final Set<String> TITLES = words("""
            mr mrs ms miss dr prof professor sir dame lady lord hon honourable honorable rev judge justice engineer eng
            sheikh sheikha prince princess general admiral colonel captain major lieutenant capt col gen lt adm maj brig engr amb excellency h.e
            """);
    /** Words that belong to no name even where they are written large. */
    private static final Set<String> FUNCTION_WORDS = words("""
            the a an this that these those it its we our they their he she his her you your i in on at by for from to of with
            as and or but if when while since after before during under over between among through until into within
            without about however although because also both each every all some any many most more other another such
            no not only than then there here where who which what why how is was are were has have had
            be been being do does did will would can could may might must shall should mr mrs ms dr prof
            january february march april june july august september october november december jan feb mar apr jun jul
            aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday
            """);
    /** Words that are large for another reason than being a name, where they stand alone or first. */
    private static final Set<String> NO_NAMES = words("""
            today currently originally initially formerly later now once first second third finally following based located
            headquartered according together thus therefore moreover furthermore additionally meanwhile despite unlike like
            per via member members article chapter annex part room street avenue road box page figure table photo source
            credit contact home menu search read learn back click share print email e-mail phone tel fax welcome news yes
            states state resolution resolutions decision faq pdf gdp covid-19 hiv aids ngo ngos ict it hr tv dna sdg sdgs
            usa us uk uae u.s u.k u.n u.s.a d.c ad bc ce bce am pm ok html rss url usd eur
            """);

    /** What a page shouts above its parts: "HISTORY" is no acronym. */
    static final Set<String> HEADINGS = words("""
            history mission vision values mandate governance structure overview introduction background functions
            objectives objective leadership membership activities about members services profile board staff
            """);

    static final Set<String> CONNECTORS = words("of for on against");
    static final Set<String> PARTICLES = words(
            "de des du la le les del della da do dos di van von der den bin ibn al el y e sans et und für ul " + "abu");
    /** Heads after whose "of" a name may be a list: "Ministry of Education, Science and Culture". */
    static final Set<String> OF_LISTS =
            words("ministry department minister committee commission directorate institute faculty bureau secretary");
    /** Papers that a text calls by their head alone in small letters. */
    static final Set<String> POINTED_PAPERS =
            words("convention treaty charter agreement protocol strategy act " + "compact");
    /** Verbs after "to" inside a name: "Convention to Combat Desertification". */
    static final Set<String> PURPOSES =
            words("combat eliminate prevent monitor protect promote support end abolish reduce suppress");

    private static final Set<String> PARTICIPLES_IN_NAMES =
            words("united limited allied associated combined unified integrated advanced applied standing steering "
                    + "planning housing training banking working mining engineering shipping broadcasting nursing");

    private Lexicon() {}

    private static Set<String> words(String words) {
        return Set.of(words.strip().split("\\s+"));
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** What a name of this head is the name of. */
    static @Nullable Kind kindOf(String head) {
        var word = lower(head);
        if (BODIES.contains(word) || BODIES_IN_CAPITALS.contains(word)) {
            return Kind.BODY;
        }
        if (PAPERS.contains(word)) {
            return Kind.PAPER;
        }
        return isPost(word) ? Kind.POST : null;
    }

    /** "General" in "Secretary General" and "Inspector General". */
    static boolean endsPost(String word) {
        return word.equals("Executive")
                || word.equals("General")
                || word.equals("Generals")
                || word.equals("Elect")
                || word.equals("Emeritus");
    }

    static boolean isPost(String word) {
        var plain = lower(word);
        return POSTS.contains(plain)
                || plain.indexOf('-') > 0 && POSTS.contains(plain.substring(plain.lastIndexOf('-') + 1));
    }

    /** Whose holders go by one name. */
    static boolean isRoyal(String post) {
        return Set.of("king", "queen", "emir", "patron").contains(lower(post));
    }

    static boolean isFunctionWord(String word) {
        return FUNCTION_WORDS.contains(lower(word));
    }

    /** Whether a word alone heads names and is none: "council", but not "Parliament". */
    public static boolean isHead(String word) {
        return kindOf(word) != null
                && !Set.of("parliament", "cabinet", "international").contains(lower(word));
    }

    /** "Bureau of Fish Governing Board": the board is no part of what the bureau is of. */
    static boolean beginsOrgan(String word, String next) {
        return word.matches("Governing|Executive|Managing|Management|Advisory")
                && next.matches("Board|Council|Committee");
    }

    static boolean isStop(String word) {
        return isFunctionWord(word) || NO_NAMES.contains(lower(word));
    }

    /** Whether a word at the beginning of a sentence is large only because it stands there. */
    static boolean isOpening(String word) {
        var plain = lower(word);
        return isStop(plain)
                || plain.matches(".*(?:ed|ing|ly)") && !PARTICIPLES_IN_NAMES.contains(plain) && kindOf(plain) == null;
    }
}
