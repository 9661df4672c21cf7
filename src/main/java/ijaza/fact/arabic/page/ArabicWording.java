package ijaza.fact.arabic.page;

import ijaza.document.Passage;
import ijaza.fact.arabic.words.MentionReader;
import ijaza.fact.page.Mention;
import ijaza.fact.page.Names;
import ijaza.fact.page.Sentence;
import ijaza.fact.page.Wording;
import ijaza.text.Folding;
import ijaza.text.Span;
import java.util.List;

/** How Arabic is read. */
public final class ArabicWording implements Wording {

    @Override
    public Folding fold(String words) {
        return Folding.of(words);
    }

    @Override
    public List<Mention> mentions(String source, Span sentence, Folding folded) {
        return MentionReader.read(source, sentence, folded);
    }

    @Override
    public Names names(List<Sentence> sentences, List<Passage> passages) {
        return new ArabicNames(sentences.stream()
                .flatMap(sentence -> sentence.mentions().stream())
                .filter(Mention::isNamed)
                .toList());
    }
}
