package ijaza.question.drafting;

import ijaza.document.SourceDocument;
import ijaza.document.Splitting;
import ijaza.fact.Fact;
import ijaza.fact.Findings;
import ijaza.fact.reading.Extraction;
import ijaza.question.Question;
import ijaza.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The questions that the UN's page gives, and those of any other text. */
final class ThePagesBank {

    static final Bank BANK = of(page());

    private ThePagesBank() {}

    static Bank of(String text) {
        return new Drafting(Language.ARABIC).draft(findings(text), text);
    }

    static Bank again() {
        return of(page());
    }

    static List<Question> all() {
        return Stream.concat(BANK.practice().stream(), BANK.finals().stream()).toList();
    }

    static List<String> stems() {
        return all().stream().map(Question::stem).toList();
    }

    static List<Fact> facts() {
        return findings(page()).facts();
    }

    private static Findings findings(String text) {
        var document = new SourceDocument(text, Language.ARABIC);
        return Extraction.extract(document, Splitting.split(document));
    }

    static String page() {
        try (var stream = ThePagesBank.class.getResourceAsStream("/ijaza/unoct-about-us.ar.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
