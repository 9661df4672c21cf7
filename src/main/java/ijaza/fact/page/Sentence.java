package ijaza.fact.page;

import ijaza.text.Folding;
import ijaza.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A sentence, folded and with its names as signs, ready for patterns; every part of it leads back to the source. */
public final class Sentence {

    private final String source;
    private final int passage;
    private final Span span;
    private final Folding folding;
    private final List<Mention> mentions;
    private final String signed;
    private final int[] starts;
    private final int[] ends;

    private Sentence(String source, int passage, Span span, Wording wording) {
        this.source = source;
        this.passage = passage;
        this.span = span;
        this.folding = wording.fold(span.of(source));
        this.mentions = wording.mentions(source, span, folding).stream()
                .limit(Sign.PER_KIND)
                .toList();
        this.starts = new int[folding.text().length() + 1];
        this.signed = sign();
        this.ends = Arrays.copyOfRange(starts, 1, signed.length() + 1);
    }

    private Sentence(Sentence whole, int from, int to) {
        this.source = whole.source;
        this.passage = whole.passage;
        this.span = whole.span;
        this.folding = whole.folding;
        this.mentions = whole.mentions;
        this.signed = whole.signed.substring(0, from) + whole.signed.substring(to);
        this.starts = new int[signed.length() + 1];
        System.arraycopy(whole.starts, 0, starts, 0, from);
        System.arraycopy(whole.starts, to, starts, from, starts.length - from);
        this.ends = new int[signed.length()];
        System.arraycopy(whole.ends, 0, ends, 0, from);
        System.arraycopy(whole.ends, to, ends, from, ends.length - from);
    }

    static Sentence of(String source, int passage, Span span, Wording wording) {
        return new Sentence(source, passage, span, wording);
    }

    private String sign() {
        var signs = new StringBuilder();
        var next = 0;
        var folded = folding.text();
        for (var i = 0; i < folded.length(); ) {
            starts[signs.length()] = i;
            if (next < mentions.size() && mentions.get(next).folded().start() == i) {
                signs.append(Sign.of(mentions.get(next).kind(), next));
                i = mentions.get(next++).folded().end();
            } else {
                signs.append(Sign.isSign(folded.charAt(i)) ? ' ' : folded.charAt(i));
                i++;
            }
        }
        starts[signs.length()] = folded.length();
        return signs.toString();
    }

    /** All places in which the pattern is found; patterns are made by {@link Signs#pattern}. */
    public Stream<Hit> find(Pattern pattern) {
        return pattern.matcher(signed).results().map(match -> new Hit(this, match));
    }

    /** All places between two indexes of {@link #signed()} in which the pattern is found; it sees what lies around. */
    public Stream<Hit> find(Pattern pattern, int from, int to) {
        return pattern.matcher(signed)
                .region(from, to)
                .useTransparentBounds(true)
                .results()
                .map(match -> new Hit(this, match));
    }

    /** The number of the passage that the sentence stands in. */
    public int passage() {
        return passage;
    }

    public Span span() {
        return span;
    }

    public List<Mention> mentions() {
        return mentions;
    }

    /** The sentence folded, with signs for what it mentions. */
    public String signed() {
        return signed;
    }

    /** The same sentence as if this stretch of {@link #signed()} were not there; what is found across it covers it. */
    public Sentence without(int from, int to) {
        return new Sentence(this, from, to);
    }

    /** The sentence folded, without signs. */
    public String folded() {
        return folding.text();
    }

    /** Where words of the folded sentence stand in the source. */
    public Span source(Span folded) {
        var inSentence = folding.source(folded);
        return new Span(span.start() + inSentence.start(), span.start() + inSentence.end());
    }

    /** What the sign at this index of {@link #signed()} stands for. */
    public Mention mention(int signedIndex) {
        return mentions.get(Sign.index(signed.charAt(signedIndex)));
    }

    /** Where a stretch of {@link #signed()} stands in the source. */
    public Span span(int signedStart, int signedEnd) {
        return source(new Span(starts[signedStart], ends[signedEnd - 1]));
    }

    String display(int signedStart, int signedEnd) {
        return signedStart == signedEnd ? "" : Display.of(span(signedStart, signedEnd), source);
    }

    String signed(int signedStart, int signedEnd) {
        return signed.substring(signedStart, signedEnd);
    }

    @Override
    public String toString() {
        return signed + Arrays.toString(mentions.toArray());
    }
}
