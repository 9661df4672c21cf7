package ijaza.fact;

import ijaza.document.SourceDocument;
import ijaza.document.Splitting;
import ijaza.fact.reading.Extraction;
import ijaza.text.Folding;
import ijaza.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A page with the facts that a careful reader lists by hand, one a line: kind, subject and key, other wordings behind
 * «~»; a line with a plus holds what is right to find and no fault to miss.
 */
record GoldPage(String name, String text, Findings findings, List<Line> lines) {

    /** A fact of the list; {@code wanted} if it counts when it is missed. */
    record Line(String written, boolean wanted, String kind, List<String> subjects, List<String> keys) {

        static Line of(String written) {
            var wanted = !written.startsWith("+ ");
            var fields = (wanted ? written : written.substring(2)).split(" \\| ");
            return new Line(written, wanted, fields[0], wordings(fields[1]), wordings(fields[2]));
        }

        private static List<String> wordings(String field) {
            return Stream.of(field.split(" ~ ")).map(Folding::fold).toList();
        }

        boolean means(Fact fact) {
            return kind.equals(fact.kind().tag())
                    && subjects.contains(Folding.fold(fact.subject()))
                    && keys.contains(Folding.fold(fact.key()));
        }
    }

    static GoldPage read(String name, Language language) {
        var folder = language == Language.ARABIC ? "/ijaza/arabic/" : "/ijaza/english/";
        var document = new SourceDocument(resource(folder + name + ".txt"), language);
        var lines = resource(folder + name + ".facts.txt")
                .lines()
                .filter(line -> !line.isBlank())
                .map(Line::of)
                .toList();
        return new GoldPage(name, document.text(), specific(document), lines);
    }

    /** What the finders of the kinds find; statements repeat the text and are judged by StatementsTests. */
    private static Findings specific(SourceDocument document) {
        var found = Extraction.extract(document, Splitting.split(document));
        var facts = found.facts().stream()
                .filter(fact -> fact.kind() != FactKind.STATEMENT)
                .toList();
        return new Findings(facts, found.doubts());
    }

    /** What was found and is on nobody's list. */
    List<String> wrong() {
        return findings.facts().stream()
                .filter(fact -> lines.stream().noneMatch(line -> line.means(fact)))
                .map(fact -> fact.kind().tag() + " | " + fact.subject() + " | " + fact.key())
                .toList();
    }

    List<String> missing() {
        return lines.stream()
                .filter(line -> line.wanted() && findings.facts().stream().noneMatch(line::means))
                .map(Line::written)
                .toList();
    }

    double precision() {
        var found = findings.facts().size();
        return found == 0 ? 1 : (double) (found - wrong().size()) / found;
    }

    double recall() {
        var wanted = lines.stream().filter(Line::wanted).count();
        return (double) (wanted - missing().size()) / wanted;
    }

    String figures() {
        return "%-12s precision %3.0f %%  recall %3.0f %%  (%d found, %d wanted)"
                .formatted(
                        name,
                        100 * precision(),
                        100 * recall(),
                        findings.facts().size(),
                        lines.stream().filter(Line::wanted).count());
    }

    @Override
    public String toString() {
        return name;
    }

    private static String resource(String path) {
        try (var in = Objects.requireNonNull(GoldPage.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
