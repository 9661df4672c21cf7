package ijaza.fact.page;

import ijaza.fact.Evidence;
import ijaza.fact.Fact;
import ijaza.fact.Findings;
import ijaza.fact.Statement;
import ijaza.fact.Told;
import ijaza.text.Folding;
import ijaza.text.Span;
import ijaza.text.Stretches;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The last resort of a reader: sentences that stand by themselves, each with one thing in it that no fact tells yet. The
 * words are the document's own, so that the key is right wherever the sentence is.
 */
public final class Statements {

    private static final int SHORTEST = 40;
    private static final int LONGEST = 240;
    private static final Pattern BROKEN = Pattern.compile("[?؟!:@|•…_<>{}\\[\\]\\t\\n\"“”«»]|\\.\\.|www|http| [-–—] ");

    private final Reading reading;
    private final Standing standing;
    private final Blankable blankable;
    private final ToldPlaces told;
    private final Stretches doubtful;

    private Statements(Reading reading, Standing standing, List<Fact> told) {
        this.reading = reading;
        this.standing = standing;
        this.blankable = new Blankable(reading.page(), standing);
        this.told = new ToldPlaces(told);
        this.doubtful = reading.doubtful();
    }

    /**
     * What was found, and the statements behind it.
     *
     * @param told all that any finder found, also what is told twice or in contradictions and therefore no finding
     */
    public static Findings behind(Findings found, List<Fact> told, Reading reading, Standing standing) {
        var statements = new Statements(reading, standing, told).all();
        if (statements.isEmpty()) {
            return found;
        }
        var all = new ArrayList<>(found.facts());
        all.addAll(statements);
        all.sort(Comparator.comparingInt(fact -> fact.evidence().start()));
        return new Findings(all, found.doubts());
    }

    /** Two sentences that differ in nothing but the key contradict each other. */
    private List<Statement> all() {
        var byGap = new LinkedHashMap<String, Optional<Statement>>();
        reading.page().sentences().stream()
                .flatMap(sentence -> of(sentence).stream())
                .forEach(statement -> byGap.merge(
                        gap(statement),
                        Optional.of(statement),
                        (one, other) -> one.filter(
                                first -> other.filter(second -> second.id().equals(first.id()))
                                        .isPresent())));
        return byGap.values().stream().flatMap(Optional::stream).toList();
    }

    private static String gap(Statement statement) {
        return Folding.fold(statement.statement().replace(statement.key(), ""));
    }

    private Optional<Statement> of(Sentence sentence) {
        return standing.words(sentence)
                .filter(words -> !doubtful.touch(words) && isWhole(reading.show(words)))
                .flatMap(words -> blankable
                        .in(sentence)
                        .flatMap(thing -> statement(sentence, words, thing).stream())
                        .findFirst());
    }

    private static boolean isWhole(String words) {
        return words.length() >= SHORTEST
                && words.length() <= LONGEST
                && !BROKEN.matcher(words).find()
                && Pairs.areWhole(words, "()");
    }

    private Optional<Statement> statement(Sentence sentence, Span words, Thing thing) {
        var place = sentence.source(thing.folded());
        var key = reading.show(place);
        var shown = reading.show(words);
        var at = shown.indexOf(key);
        var isOnce = at >= 0 && shown.indexOf(key, at + 1) < 0;
        if (!isOnce || !words.contains(place) || told.tell(place, key)) {
            return Optional.empty();
        }
        var ended = shown.endsWith(".") ? shown : shown.replaceFirst("[؛;،,]$", "") + ".";
        return Optional.of(new Statement(
                new Told(ended, key, ended, Evidence.at(words, reading.page().text())), thing.when(), thing.number()));
    }
}
