package ijaza.fact.english;

import java.util.List;
import java.util.stream.Collectors;

/** Verbs that say what a body is there to do, as pieces of patterns. */
final class Verbs {

    private static final List<String> BASES = List.of("""
            accelerate accept accredit achieve act address adjudicate administer adopt advance advise advocate alert
            allocate amend analyse analyze appoint approve arrange assemble assess assist attract audit authorise
            authorize award bring broadcast build buy calculate campaign carry celebrate certify chair channel check
            clear co-ordinate collaborate collect combat command communicate compare compile conduct confirm connect
            conserve consider consult contract contribute control convene cooperate coordinate cover create cultivate
            deal debate decide declare defend define deliver demonstrate deploy describe design determine develop direct
            discover discuss display disseminate distribute document draft draw earmark educate elaborate elect
            eliminate employ empower enable encourage end endorse enforce engage enhance ensure equalize equip eradicate
            establish estimate evaluate examine exchange exercise exhibit expand explain explore extend extract
            facilitate feed fight finance focus forecast foresee formulate foster fund gather generate give govern grant
            grow guide handle harmonise harmonize hear help hold host identify illustrate implement import improve
            incorporate influence inform initiate innovate inspect install institute insure integrate interpret
            intervene introduce invest investigate invite issue keep launch lead lend liaise license link loan lobby
            maintain make manage map match measure mediate mentor merge mobilise mobilize monitor motivate negotiate
            nominate notify observe obtain offer open operate organise organize oversee patrol pay perform permit plan
            predict prepare present preserve preside prevent print process produce prohibit promote promulgate propose
            prosecute protect provide publicise publicize publish purchase pursue raise rank ratify rebuild receive
            recognise recognize recommend record recruit redistribute reduce reform register regulate relay rely remove
            render renew repair report represent request rescue research reserve resolve respect respond restore reunite
            review reward run safeguard save screen scrutinise scrutinize secure seek select serve set settle shelter
            simplify specialise specialize sponsor standardise standardize steer stimulate strengthen strive study
            subsidise subsidize summarise summarize supervise supplement supply support survey sustain tackle take teach
            track trade train transfer translate transmit transport treat undertake unite update upgrade uphold validate
            verify voice warn welcome work
            """.strip().split("\\s+"));
    /** In the third person: "oversees", "carries". */
    static final String THIRD =
            "(?:" + BASES.stream().distinct().map(Verbs::third).collect(Collectors.joining("|")) + ")\\b";
    /** As behind "to" and "we". */
    static final String BASE = "(?:" + BASES.stream().distinct().collect(Collectors.joining("|")) + ")\\b";

    private Verbs() {}

    private static String third(String base) {
        if (base.matches(".*[^aeiou]y")) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        return base + (base.matches(".*(?:s|sh|ch|x|z)") ? "es" : "s");
    }
}
