package ijaza.fact.arabic.clause;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** A known verb as one word has it: what it may tell, its gender and tense, and the pronoun written onto its end. */
record Verb(Set<Act> acts, boolean feminine, boolean present, String object) {

    private static final Map<String, Verb> FORMS = forms();

    /** Verbs whose letters are more often those of a noun. */
    private static final Set<String> NOUN_LIKE = Set.of(
            "نقل", "نشر", "دمج", "ضم", "عقد", "حل", "شكل", "خلف", "عين", "نظم", "كان", "عرف", "حدث", "غير", "سمي",
            "راس", "ضمه", "ضمها", "نشره", "نشرها", "نقله", "نقلها", "حله", "حلها", "تكون", "تعد", "تقر", "عقده",
            "عقدها", "ادارته", "ادارتها", "قيادته", "خلفه", "خلفها", "دمجه", "دمجها", "تحول", "انشا", "بعث", "تمثل",
            "يمثل", "تخدم");

    /** The verb that a folded word without conjunctions is; none where it is no known one. */
    static Verb of(String word) {
        return FORMS.getOrDefault(word, NONE);
    }

    static final Verb NONE = new Verb(Set.of(), false, false, "");

    static boolean looksLikeNoun(String word) {
        return NOUN_LIKE.contains(word);
    }

    boolean isKnown() {
        return !acts.isEmpty();
    }

    private static Map<String, Verb> forms() {
        var forms = new HashMap<String, Verb>();
        for (var act : Act.values()) {
            for (var form : act.forms()) {
                add(forms, act, form);
            }
        }
        return Map.copyOf(forms);
    }

    private static void add(Map<String, Verb> forms, Act act, String form) {
        var parts = form.split(":");
        var masculine = parts[0];
        var present = masculine.startsWith("ي");
        var feminine = parts.length > 1 ? parts[1] : present ? "ت" + masculine.substring(1) : masculine + "ت";
        for (var object : new String[] {"", "ه", "ها"}) {
            add(forms, masculine + object, new Verb(EnumSet.of(act), false, present, object));
            add(forms, feminine + object, new Verb(EnumSet.of(act), true, present, object));
        }
    }

    private static void add(Map<String, Verb> forms, String word, Verb verb) {
        var known = forms.get(word);
        if (known == null) {
            forms.put(word, verb);
        } else if (known.object().equals(verb.object()) && known.feminine == verb.feminine) {
            known.acts().addAll(verb.acts());
        }
    }
}
