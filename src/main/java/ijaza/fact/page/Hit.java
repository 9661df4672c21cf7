package ijaza.fact.page;

import ijaza.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A place where a pattern was found in a sentence, its named groups read as mentions or words of the source. */
public record Hit(Sentence sentence, MatchResult match) {

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
            if (depth == 0 && Sign.isSign(c)) {
                found.add(sentence.mention(i));
            }
        }
        return found;
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

    /** A stretch of a group, its ends counted in {@link #signed}. */
    public Span span(String group, int start, int end) {
        return sentence.span(match.start(group) + start, match.start(group) + end);
    }
}
