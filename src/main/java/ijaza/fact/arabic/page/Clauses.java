package ijaza.fact.arabic.page;

import ijaza.fact.arabic.words.Core;
import ijaza.fact.arabic.words.Lexicon;
import ijaza.fact.arabic.words.Words;
import ijaza.fact.page.Hit;
import ijaza.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the words of a hit's groups say of each other in Arabic. */
public final class Clauses {

    private static final Pattern CUT = Pattern.compile("(?<comma>،)? و(?<word>[ء-ي]+)");

    private Clauses() {}

    /** Whether two neighbouring words of the one group are neighbours in the other too, whatever is written onto them. */
    public static boolean share(Hit hit, String group, String other) {
        return !Collections.disjoint(pairs(hit.signed(group)), pairs(hit.signed(other)));
    }

    private static Set<String> pairs(String signed) {
        var words = Words.of(signed).all();
        var pairs = new HashSet<String>();
        for (var i = 1; i < words.size(); i++) {
            if (words.get(i - 1).isLetters() && words.get(i).isLetters()) {
                pairs.add(Core.bare(words.get(i - 1).text()) + " "
                        + Core.bare(words.get(i).text()));
            }
        }
        return pairs;
    }

    /** The group cut where «و» and a verbal noun begin another part of it; with or without a comma before. */
    public static List<Span> parts(Hit hit, String group, boolean onlyAtCommas) {
        var parts = new ArrayList<Span>();
        var signed = hit.signed(group);
        var from = 0;
        for (var cut = CUT.matcher(signed); cut.find(); ) {
            var isPart = Lexicon.isMasdar(cut.group("word")) && (cut.group("comma") != null || !onlyAtCommas);
            if (isPart) {
                parts.add(hit.span(group, from, cut.start()));
                from = cut.start("word");
            }
        }
        parts.add(hit.span(group, from, signed.length()));
        return parts;
    }
}
