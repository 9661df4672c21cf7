package ijaza.fact.arabic.page;

import ijaza.document.Passage;
import ijaza.fact.arabic.words.Aliases;
import ijaza.fact.arabic.words.MentionReader;
import ijaza.fact.page.Mention;
import ijaza.fact.page.Names;
import ijaza.fact.page.Sentence;
import ijaza.fact.page.Wording;
import ijaza.text.Folding;
import ijaza.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/** How Arabic is read, with the short names that this text gives. */
public final class ArabicWording implements Wording {

    /** «د.», «م.» and «ص.ب.» end no sentence. */
    private static final Pattern SHORTENED = Pattern.compile("(?:^|[^ء-ي])[ء-ي]$");

    private final Aliases aliases;

    public ArabicWording(String text) {
        this.aliases = Aliases.in(text);
    }

    @Override
    public Folding fold(String words) {
        return Folding.of(words);
    }

    @Override
    public List<Mention> mentions(String source, Span sentence, Folding folded) {
        return MentionReader.read(source, sentence, folded, aliases);
    }

    @Override
    public Names names(List<Sentence> sentences, List<Passage> passages) {
        return new ArabicNames(sentences, passages, aliases);
    }

    @Override
    public boolean endsSentence(String source, int mark) {
        return source.charAt(mark) != '.'
                || !SHORTENED
                        .matcher(source.substring(Math.max(0, mark - 2), mark))
                        .find();
    }
}
