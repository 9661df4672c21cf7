package ijaza.fact.arabic.page;

import ijaza.fact.arabic.words.Core;
import ijaza.fact.arabic.words.Lexicon;
import ijaza.fact.arabic.words.Mention;
import ijaza.fact.arabic.words.Words;
import ijaza.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A place where a pattern was found in a sentence, its named groups read as mentions or words of the source. */
public record Hit(Sentence sentence, MatchResult match) {

    private static final Pattern CUT = Pattern.compile("(?<comma>،)? و(?<word>[ء-ي]+)");

    public boolean has(String group) {
        return match.start(group) >= 0;
    }

    public Mention mention(String group) {
        return sentence.mention(match.start(group));
    }

    public Optional<Mention> optional(String group) {
        return has(group) ? Optional.of(mention(group)) : Optional.empty();
    }

    /** All mentions in the group that do not stand in brackets. */
    public List<Mention> mentions(String group) {
        var found = new ArrayList<Mention>();
        var depth = 0;
        for (var i = match.start(group); i < match.end(group); i++) {
            var c = sentence.signed(i, i + 1).charAt(0);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0 && Signs.isSign(c)) {
                found.add(sentence.mention(i));
            }
        }
        return found;
    }

    /** Whether two neighbouring words of the one group are neighbours in the other too, whatever is written onto them. */
    public boolean share(String group, String other) {
        return !Collections.disjoint(pairs(group), pairs(other));
    }

    private Set<String> pairs(String group) {
        var words = Words.of(signed(group)).all();
        var pairs = new HashSet<String>();
        for (var i = 1; i < words.size(); i++) {
            if (words.get(i - 1).isLetters() && words.get(i).isLetters()) {
                pairs.add(Core.bare(words.get(i - 1).text()) + " "
                        + Core.bare(words.get(i).text()));
            }
        }
        return pairs;
    }

    /** What the pattern's group {@code member} finds inside a group of this hit. */
    public List<Mention> members(String group, Pattern pattern) {
        return pattern.matcher(signed(group))
                .results()
                .map(member -> sentence.mention(match.start(group) + member.start("member")))
                .toList();
    }

    /** What an inner group of the pattern covers inside a group of this hit. */
    public List<Span> spans(String group, Pattern pattern, String inner) {
        var offset = match.start(group);
        return pattern.matcher(signed(group))
                .results()
                .map(found -> sentence.span(offset + found.start(inner), offset + found.end(inner)))
                .toList();
    }

    /** The words as the source writes them, spaces made plain. */
    public String text(String group) {
        return sentence.display(match.start(group), match.end(group));
    }

    /** The group as the pattern saw it: folded, with signs. */
    public String signed(String group) {
        return sentence.signed(match.start(group), match.end(group));
    }

    public Span span(String group) {
        return sentence.span(match.start(group), match.end(group));
    }

    public Span span() {
        return sentence.span(match.start(), match.end());
    }

    /** From the beginning of one group to the end of another. */
    public Span span(String first, String last) {
        return sentence.span(match.start(first), match.end(last));
    }

    /** The group cut where «و» and a verbal noun begin another part of it; with or without a comma before. */
    public List<Span> parts(String group, boolean onlyAtCommas) {
        var parts = new ArrayList<Span>();
        var from = match.start(group);
        for (var cut = CUT.matcher(signed(group)); cut.find(); ) {
            var isPart = Lexicon.isMasdar(cut.group("word")) && (cut.group("comma") != null || !onlyAtCommas);
            if (isPart) {
                parts.add(sentence.span(from, match.start(group) + cut.start()));
                from = match.start(group) + cut.start("word");
            }
        }
        parts.add(sentence.span(from, match.end(group)));
        return parts;
    }
}
