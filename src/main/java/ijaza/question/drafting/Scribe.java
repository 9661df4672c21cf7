package ijaza.question.drafting;

import ijaza.fact.Evidence;
import ijaza.fact.Fact;
import ijaza.question.Grounds;
import ijaza.question.Matching;
import ijaza.question.MultipleChoice;
import ijaza.question.Option;
import ijaza.question.Ordering;
import ijaza.question.Question;
import ijaza.question.QuestionId;
import ijaza.question.SingleChoice;
import ijaza.question.TrueFalse;
import ijaza.question.TypedAnswer;
import ijaza.question.wording.Phrases;
import ijaza.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes the questions of one kind in the words of its templates. */
final class Scribe {

    private final String kind;
    private final Phrases phrases;

    Scribe(String kind, Phrases phrases) {
        this.kind = kind;
        this.phrases = phrases;
    }

    static Scribe of(String kind, Language language) {
        return new Scribe(kind, Phrases.of(language, kind));
    }

    /** The same templates for questions that are drawn as another kind. */
    Scribe as(String otherKind) {
        return new Scribe(otherKind, phrases);
    }

    Draft single(Ask ask, String key, List<Option> wrong) {
        var options = shuffled(ask, Stream.concat(Stream.of(new Option(key, null)), wrong.stream()));
        var shown = phrases.grammar().beginning(key);
        var at = IntStream.range(0, options.size())
                .filter(i -> options.get(i).text().equals(shown))
                .findFirst()
                .orElseThrow();
        return draft(ask, new SingleChoice(ask.id(kind), stem(ask), options, at, grounds(ask), why(ask)));
    }

    Draft multiple(Ask ask, List<String> keys, List<Option> wrong) {
        var right = keys.stream().map(key -> new Option(key, null));
        var options = shuffled(ask, Stream.concat(right, wrong.stream()));
        var at = new TreeSet<Integer>();
        IntStream.range(0, options.size())
                .filter(i -> beginnings(keys).contains(options.get(i).text()))
                .forEach(at::add);
        return draft(ask, new MultipleChoice(ask.id(kind), stem(ask), options, at, grounds(ask), why(ask)));
    }

    /** A statement; a false one is put right by its template's {@code .right}. */
    Draft trueFalse(Ask ask, boolean key) {
        var right = key ? null : say(ask, "right");
        return draft(ask, new TrueFalse(ask.id(kind), stem(ask), key, right, grounds(ask), why(ask)));
    }

    Draft typed(Ask ask, List<String> accepted) {
        var form = TypedAnswer.Form.of(accepted.getFirst());
        return draft(ask, new TypedAnswer(ask.id(kind), stem(ask), form, accepted, grounds(ask), why(ask)));
    }

    Draft matching(Ask ask, List<Matching.Pair> pairs, List<String> spares) {
        var grammar = phrases.grammar();
        var shown = pairs.stream()
                .map(pair -> new Matching.Pair(grammar.beginning(pair.left()), grammar.beginning(pair.right())))
                .toList();
        return draft(ask, new Matching(ask.id(kind), stem(ask), shown, beginnings(spares), grounds(ask), why(ask)));
    }

    Draft ordering(Ask ask, List<String> items) {
        return draft(ask, new Ordering(ask.id(kind), stem(ask), beginnings(items), grounds(ask), why(ask)));
    }

    private List<String> beginnings(List<String> words) {
        return words.stream().map(phrases.grammar()::beginning).toList();
    }

    private static Draft draft(Ask ask, Question question) {
        return new Draft(ask.use(), question);
    }

    /** What a fact's key is, for a question where it is the wrong one. */
    String what(String template, Fact fact) {
        return say(Ask.practice(template, fact), "what");
    }

    String say(String template, Map<String, String> words) {
        return phrases.say(template, words);
    }

    private String stem(Ask ask) {
        return say(ask, "stem");
    }

    private String why(Ask ask) {
        return say(ask, "why");
    }

    private String say(Ask ask, String part) {
        var words = new TreeMap<>(ask.words());
        words.put("quotes", phrases.grammar().quoted(ask.quotes()));
        return phrases.sentence(ask.template() + "." + part, words);
    }

    Phrases phrases() {
        return phrases;
    }

    private Grounds grounds(Ask ask) {
        var evidence = ask.facts().stream().map(Fact::evidence).distinct().toList();
        return new Grounds(ask.facts().stream().map(Fact::id).toList(), kind, List.<Evidence>copyOf(evidence));
    }

    /** An order that depends on nothing but what is asked, so that the key stands anywhere and always at the same place. */
    private List<Option> shuffled(Ask ask, Stream<Option> options) {
        var sorted = new ArrayList<>(options.map(this::shown).toList());
        sorted.sort(Comparator.comparing(
                option -> QuestionId.of(ask.id(kind) + option.text(), List.of()).value()));
        return sorted;
    }

    private Option shown(Option option) {
        return new Option(phrases.grammar().beginning(option.text()), option.feedback());
    }
}
