package ijaza.fact.page;

import ijaza.document.Passage;
import ijaza.document.SourceDocument;
import ijaza.text.Blanks;
import ijaza.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A document as sentences, with the full name behind every name in them. */
public final class Page {

    private static final Pattern SENTENCE_END = Pattern.compile(
            "[.؟?!](?:\\[[0-9]{1,3}])*(?=[\\s\\p{Zs}]|\\z)|(?<=[a-z]{3}|[ء-ي]{3})\\.(?=[A-Z][a-z]|[ء-ي]{3})");

    private final String text;
    private final List<Passage> passages;
    private final Wording wording;
    private final List<Sentence> sentences = new ArrayList<>();
    private final Map<Integer, List<Sentence>> byPassage = new HashMap<>();
    private final Map<Integer, Sentence> headings = new HashMap<>();
    private final Names names;
    private final Map<String, List<Mention>> mentions;

    private Page(String text, List<Passage> passages, Wording wording) {
        this.text = text;
        this.wording = wording;
        this.passages = List.copyOf(passages);
        var named = new ArrayList<Sentence>();
        for (var i = 0; i < passages.size(); i++) {
            var passage = passages.get(i);
            var found = switch (passage.kind()) {
                case PARAGRAPH, LIST_ITEM -> split(i, passage.span());
                // a title names what the text then calls by its head alone, but states nothing
                case TITLE, HEADING -> List.of(Sentence.of(text, i, passage.span(), wording));
                case CAPTION, CREDIT -> List.<Sentence>of();
            };
            if (passage.kind().isBody()) {
                sentences.addAll(found);
                byPassage.put(i, found);
            }
            if (!passage.kind().isBody() && !found.isEmpty()) {
                headings.put(i, found.getFirst());
            }
            named.addAll(found);
        }
        this.names = wording.names(named, passages);
        this.mentions = sentences.stream()
                .flatMap(Page::names)
                .collect(Collectors.groupingBy(names::full, LinkedHashMap::new, Collectors.toList()));
    }

    private static Stream<Mention> names(Sentence sentence) {
        return sentence.mentions().stream().filter(Mention::isNamed);
    }

    public static Page of(SourceDocument document, List<Passage> passages, Wording wording) {
        return new Page(document.text(), passages, wording);
    }

    private List<Sentence> split(int passage, Span span) {
        var found = new ArrayList<Sentence>();
        var ends = SENTENCE_END.matcher(text).region(span.start(), span.end()).useTransparentBounds(true);
        var start = span.start();
        while (start < span.end()) {
            var last = Math.min(span.end(), start + wording.longestSentence());
            ends.region(start, last);
            var end = nextEnd(ends, last);
            Blanks.strip(text, start, end).ifPresent(words -> found.add(Sentence.of(text, passage, words, wording)));
            start = end;
        }
        return found;
    }

    private int nextEnd(Matcher ends, int last) {
        while (ends.find()) {
            if (wording.endsSentence(text, ends.start())) {
                return ends.end();
            }
        }
        return last;
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

    /** Those of one passage, by its number; of a title or a heading none. */
    public List<Sentence> sentences(int passage) {
        return byPassage.getOrDefault(passage, List.of());
    }

    public String fullName(Mention mention) {
        return names.full(mention);
    }

    /** The full name of the body that the page is about. */
    public Optional<String> organisation() {
        return names.organisation();
    }

    /** The words of a title or heading by the number of its passage; captions are not read. */
    public Optional<Sentence> heading(int passage) {
        return Optional.ofNullable(headings.get(passage));
    }

    /** The mentions of each full name, in the order of the text. */
    public Map<String, List<Mention>> mentions() {
        return mentions;
    }

    /** The other, shorter names that the text uses for this one. */
    public List<String> aliases(String fullName) {
        return mentions.getOrDefault(fullName, List.of()).stream()
                .map(Mention::name)
                .filter(name -> !name.equals(fullName))
                .distinct()
                .toList();
    }
}
