package ijaza.fact.english.page;

import ijaza.document.Passage;
import ijaza.document.SourceDocument;
import ijaza.fact.english.words.KnownNames;
import ijaza.fact.english.words.MentionReader;
import ijaza.fact.page.Mention;
import ijaza.fact.page.Names;
import ijaza.fact.page.Sentence;
import ijaza.fact.page.Wording;
import ijaza.text.Folding;
import ijaza.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/** How English is read. */
public final class EnglishWording implements Wording {

    private static final Pattern ABBREVIATION = Pattern.compile(
            ".*(?:\\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|Nos|Nr|Art|vs|etc|est|Hon|Rev|Gen|Col|Eng|Cap|Capt|Lt|Adm|Maj|Brig"
                    + "|Engr|Amb|Jr|Sr|Inc|Ltd|Co|Corp|approx|ca|cf|Vol|pp|U\\.N|H\\.E|[A-Z]|Jan|Feb|Mar|Apr|Jun|Jul"
                    + "|Aug|Sept?|Oct|Nov|Dec)|\\b[a-z]\\.[a-z])",
            Pattern.DOTALL);
    private static final int LONGEST_SENTENCE = 1200;
    private static final int LONGEST_ABBREVIATION = 8;

    private final KnownNames known;

    private EnglishWording(KnownNames known) {
        this.known = known;
    }

    public static EnglishWording of(SourceDocument document, List<Passage> passages) {
        return new EnglishWording(KnownNames.in(passages.stream()
                .map(passage ->
                        Folding.ofMarks(passage.span().of(document.text())).text())
                .toList()));
    }

    @Override
    public Folding fold(String words) {
        return Folding.ofMarks(words);
    }

    @Override
    public List<Mention> mentions(String source, Span sentence, Folding folded) {
        return MentionReader.read(source, sentence, folded, known);
    }

    @Override
    public Names names(List<Sentence> sentences, List<Passage> passages) {
        return new EnglishNames(sentences, passages);
    }

    @Override
    public int longestSentence() {
        return LONGEST_SENTENCE;
    }

    @Override
    public boolean endsSentence(String source, int mark) {
        var before = source.substring(Math.max(0, mark - LONGEST_ABBREVIATION), mark);
        return source.charAt(mark) != '.' || !ABBREVIATION.matcher(before).matches();
    }
}
