package ijaza.fact.arabic.page;

import ijaza.fact.arabic.words.Core;
import ijaza.fact.arabic.words.Lexicon;
import ijaza.fact.arabic.words.Words;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Sentence;
import ijaza.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the words of a hit's groups say of each other in Arabic. */
public final class Parts {

    private static final Pattern CUT = Pattern.compile("(?<comma>،)? و(?<word>[ء-ي]+)");

    private static final Pattern ACT_CUT =
            Pattern.compile("(?<comma>[،؛])? ?(?<![ء-ي])و ?(?<word>[ء-ي]+)|(?<only>،)(?! ?و)");

    private Parts() {}

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

    /**
     * The acts that a stretch of a sentence lists, each begun by a verbal noun; it ends at a comma behind which none
     * follows. «دعم التعاون وتبادل الخبرات» is one act, for the support may be meant of both.
     */
    public static List<Span> acts(Sentence sentence, int from, int to) {
        return acts(sentence, from, to, false);
    }

    /** The same where the text announces a list: behind a comma any noun begins a point. */
    public static List<Span> points(Sentence sentence, int from, int to) {
        return acts(sentence, from, to, true);
    }

    private static List<Span> acts(Sentence sentence, int from, int to, boolean announced) {
        var acts = new ArrayList<Span>();
        var signed = sentence.signed().substring(0, to);
        var start = from;
        for (var cut = ACT_CUT.matcher(signed).region(from, to); cut.find(); ) {
            var word = cut.group("word");
            var isNoun = announced && cut.group("comma") != null && word != null && word.matches("(?!ي)[ء-ي]{4,}");
            var isPlain = word != null && (cut.group("comma") != null || !word.startsWith("ال"));
            var opensAct = isPlain && (isNoun || Lexicon.isMasdar(bareAct(word)));
            if ((cut.group("comma") != null || cut.group("only") != null) && !opensAct) {
                return ended(acts, sentence, signed, start, cut.start());
            }
            // a last word by itself is no act: «الخطة والموازنة»
            var isAlone = cut.group("comma") == null && signed.indexOf(' ', cut.end()) < 0;
            if (opensAct && !isAlone && isWhole(signed.substring(start, cut.start()), cut.group("comma") != null)) {
                acts.add(sentence.span(start, cut.start()));
                start = cut.start("word");
            }
        }
        return ended(acts, sentence, signed, start, to);
    }

    private static List<Span> ended(List<Span> acts, Sentence sentence, String signed, int start, int end) {
        var last = end;
        while (last > start
                && " ،؛.:و".indexOf(signed.charAt(last - 1)) >= 0
                && !(signed.charAt(last - 1) == 'و' && last - 2 >= start && signed.charAt(last - 2) != ' ')) {
            last--;
        }
        if (last > start) {
            acts.add(sentence.span(start, last));
        }
        return acts;
    }

    /** Whether what stands before «و» needs nothing of what follows. */
    private static boolean isWhole(String act, boolean atComma) {
        var words = act.strip().split(" ");
        var last = words[words.length - 1];
        var isOpen = words.length < 2 || Lexicon.isMasdar(last) || Lexicon.isMasdar(last.replaceFirst("^[لب]", ""));
        return !isOpen && (atComma || !Lexicon.GOVERNING.contains(bareAct(words[0])));
    }

    private static String bareAct(String word) {
        return word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
    }

    /** Whether a word is a verbal noun, with or without an article. */
    public static boolean opensAct(String word) {
        return Lexicon.isMasdar(bareAct(word));
    }
}
