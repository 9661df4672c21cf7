package ijaza.fact.english.say;

import java.util.List;
import java.util.stream.Collectors;

/** Verbs that say what a body is there to do, as pieces of patterns. */
public final class Verbs {

    private static final List<String> BASES = List.of("""
            absorb accelerate accept accredit achieve acquire act adapt address adjudicate adjust administer admit
            adopt advance advise advocate affirm aggregate aid alert align allocate allow amend amplify analyse
            analyze announce answer anticipate apply appoint apportion approve archive arrange ask assemble assess
            assist attend attest attract audit augment authorise authorize avert award balance ban bear
            benchmark bind block bolster book boost bridge bring broadcast build buy calculate calibrate call
            campaign capture care carry catalogue catalyse catalyze celebrate centralise centralize certify chair
            challenge champion change channel charge check clarify classify clear close co-ordinate coach codify
            collaborate collect combat command commemorate commission commit communicate compare compile
            complete comply compose concentrate conciliate condemn conduct confer confirm connect conserve consider
            console consolidate constitute construct consult contest contract contribute control
            convene converge convert convey cooperate coordinate copy correct counsel count counter couple cover
            create cultivate curate cure cut deal debate decentralise decide declare defend defer define delegate
            deliver demand demonstrate deploy deposit derive describe design destroy detect deter determine develop
            devise diagnose digitise digitize diminish direct disburse discipline discover discuss dispatch dispense
            display dispose disseminate dissolve distribute diversify divide document donate draft draw drive
            earmark educate elaborate elect eliminate embed embody emphasise emphasize employ empower enable enact
            encourage end endeavour endorse energise enforce engage enhance enlarge enlist enrich enrol ensure
            entertain entrust equalize equip eradicate escort establish estimate evacuate evaluate evolve examine
            exchange execute exempt exercise exhibit expand expedite experiment explain explore export express extend
            extract facilitate familiarise feed fight fill finance fix focus follow forecast foresee forge form
            formalise formulate forward foster found frame free fulfil fulfill fund furnish further galvanise
            galvanize gather generate give govern grant group grow guarantee guide halt handle harmonise
            harmonize harness head hear heighten help hold honour host house humanise hunt identify illustrate impart
            implement import impose improve incorporate increase incubate index individualise induce influence inform
            initiate innovate inspect inspire install instil institute instruct insure integrate internationalise
            interpret intervene interview introduce inventory invest investigate invite irrigate issue join judge
            justify keep label launch lead lend let leverage levy liaise license lift limit link list litigate
            loan lobby localise locate look mainstream maintain make manage manufacture map market master match
            measure mediate mentor merge minimise minimize mint mitigate mobilise mobilize model modernise
            modernize modify monitor motivate mould mount move multiply name negotiate nominate notify nurture oblige
            observe obtain offer offset open operate oppose optimise optimize order organise organize orient
            originate outline oversee own package partner pass patrol pay perfect perform permit persuade pilot
            pioneer place plan plant play police pool popularise popularize post practice practise predict prepare
            prescribe present preserve preside press prevent price print prioritise prioritize privatise probe
            process procure produce professionalise prohibit promote promulgate propose prosecute
            protect prove provide publicise publicize publish pull purchase pursue push put qualify quantify raise
            rank ratify rationalise reach read realise realize rebuild receive recognise recognize recommend
            reconcile reconstruct record recruit rectify recycle redistribute redress reduce refine reflect
            reform refurbish register regularise regulate rehabilitate reinforce reject relay release relieve
            relocate rely remedy remind remove render renew repair replace replenish reply report represent reproduce
            request rescue research reserve resettle resolve respect respond restore restrict restructure retain
            retrieve return reunite reuse reveal review revise revitalise revitalize revive reward ring rule run
            safeguard sanction satisfy save scale schedule screen scrutinise scrutinize search secure seek select
            sell send separate serve service set settle shape share shelter shield show sign simplify simulate solve
            source speak specialise specialize speed sponsor spread stabilise stabilize staff stage standardise
            standardize steer step stimulate store streamline strengthen strive structure study submit
            subsidise subsidize succeed sue suggest summarise summarize supervise supplement supply support suppress
            survey sustain synthesise synthesize systematise tackle take target tax teach test track trade train
            transfer transform transition translate transmit transport treat turn uncover understand undertake unify
            unite unlock update upgrade uphold upskill urge use utilise utilize vaccinate validate value verify view
            visit voice vote warn watch weigh welcome widen withdraw work write yield
            """.strip().split("\\s+"));
    /** In the third person: "oversees", "carries". */
    public static final String THIRD =
            "(?:" + BASES.stream().distinct().map(Verbs::third).collect(Collectors.joining("|")) + ")\\b";
    /** Verbs in the third person that say how a body is and not what it does. */
    public static final String STATE = "(?:consists|comprises|includes|contains|employs|meets|sits|gathers|belongs"
            + "|enjoys|seeks|strives|aims|remains|needs|marks|celebrates|takes|comes|becomes|dates|stands|begins"
            + "|ends|expires|lapses|owes|traces|depends|comprises|counts|covers|rests|lies|reports|differs|exists)\\b";
    /** As behind "to" and "we". */
    public static final String BASE = "(?:" + BASES.stream().distinct().collect(Collectors.joining("|")) + ")\\b";

    /** Right behind a subject a small word with an "s" before an article is a verb too; but not each says what a body does. */
    public static final String ANY_THIRD = "(?:" + THIRD
            + "|(?!(?:is|was|has|does|aims|means|comes|goes|remains|exists|dates|stands|begins|belongs|includes"
            + "|consists|needs"
            + "|wants|appears|seems|lies|becomes|believes|hopes|thinks|knows|says|comprises|contains|employs|meets|sits"
            + "|gathers|seeks|strives|enjoys|owes|traces|faces|as|its|this|us|his|plus|versus|across|towards|besides"
            + "|perhaps|always|sometimes|thus|celebrates|marks|takes|wishes|likes|would|regrets|[a-z]+(?:tions|sions|ments|ities"
            + "|ists))\\b)[a-z]{2,}s\\b(?= (?:the|an?|all|each|every|its"
            + "|their|both|out|up|on)\\b))";

    /** Before a verb that shares the subject: a word that may be a noun too needs an article behind it. */
    public static final String NO_NOUN = "(?!(?:service|support|research|work|program|programme|process|project|fund"
            + "|report|plan|study|studie"
            + "|supply|supplie|trade|transport|market|finance|control|interest|need|value|experience"
            + "|exchange)(?:e?s)?\\b"
            + "(?! (?:the|an?|its|their|all|each|every|any|both|those|these)\\b))";

    /** "Surrounding areas", "training": what ends in "ing" and is mostly no verb, unless an article is behind it. */
    public static final String NO_ADJECTIVE = "(?!(?:surrounding|developing|existing|emerging|participating|remaining"
            + "|following"
            + "|including|neighbou?ring|living|housing|training|planning|banking|mining|farming|fishing|engineering"
            + "|manufacturing|processing|marketing|accounting|financing|funding|learning|teaching|hearing|meeting"
            + "|building"
            + "|being|ongoing|outstanding|underlying|according|regarding|concerning|relating|growing|ageing|aging"
            + "|working"
            + "|shipping|sporting|testing|nursing|lending|spending|shopping|printing|publishing|broadcasting"
            + "|advertising|monitoring"
            + "|reporting|evaluation|accompanying|corresponding|contracting|leading|relevant|upcoming|well-being"
            + "|wellbeing)\\b"
            + "(?! (?:the|an?|its|their|all|each|every|any|both|those|these|on|of|and) ))";

    private Verbs() {}

    private static String third(String base) {
        if (base.matches(".*[^aeiou]y")) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        return base + (base.matches(".*(?:s|sh|ch|x|z)") ? "es" : "s");
    }
}
