package ijaza.fact.arabic.words;

import ijaza.document.Passage;
import ijaza.document.SourceDocument;
import ijaza.text.Blanks;
import ijaza.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A document as sentences, with the full name behind every name in them. */
public final class Page {

    private static final Pattern SENTENCE_END = Pattern.compile("[.؟!](?=[\\s\\p{Zs}]|\\z)");
    private static final int LONGEST_SENTENCE = 2500;

    private final String text;
    private final List<Passage> passages;
    private final List<Sentence> sentences = new ArrayList<>();
    private final Names names;

    private Page(String text, List<Passage> passages) {
        this.text = text;
        this.passages = List.copyOf(passages);
        for (var i = 0; i < passages.size(); i++) {
            if (passages.get(i).kind().isBody()) {
                split(i, passages.get(i).span());
            }
        }
        this.names = new Names(sentences.stream()
                .flatMap(sentence -> sentence.mentions().stream())
                .filter(Mention::isNamed)
                .toList());
    }

    public static Page of(SourceDocument document, List<Passage> passages) {
        return new Page(document.text(), passages);
    }

    private void split(int passage, Span span) {
        var ends = SENTENCE_END.matcher(text).region(span.start(), span.end()).useTransparentBounds(true);
        var start = span.start();
        while (start < span.end()) {
            var end = Math.min(ends.find() ? ends.end() : span.end(), start + LONGEST_SENTENCE);
            ends.region(end, span.end());
            Blanks.strip(text, start, end).ifPresent(words -> sentences.add(Sentence.of(text, passage, words)));
            start = end;
        }
    }

    public String text() {
        return text;
    }

    public List<Passage> passages() {
        return passages;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    public String fullName(Mention mention) {
        return names.full(mention);
    }

    /** The mentions of each full name, in the order of the text. */
    public Map<String, List<Mention>> mentions() {
        return names.mentions();
    }

    /** The other, shorter names that the text uses for this one. */
    public List<String> aliases(String fullName) {
        return names.mentions().getOrDefault(fullName, List.of()).stream()
                .map(Mention::name)
                .filter(name -> !name.equals(fullName))
                .distinct()
                .toList();
    }
}
