package ijaza.course;

import ijaza.course.Coverage.LeftOut.Reason;
import ijaza.document.Passage;
import ijaza.document.Splitting;
import ijaza.fact.Doubt;
import ijaza.fact.Fact;
import ijaza.fact.FactId;
import ijaza.fact.Findings;
import ijaza.question.Question;
import ijaza.question.drafting.Bank.Refused;
import ijaza.question.drafting.Drafting;
import ijaza.text.Span;
import ijaza.text.Stretches;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a document gave: each fact with what is asked about it, and each place that nothing came of, with the reason.
 */
public record Coverage(Course course, List<Asked> facts, List<LeftOut> leftOut) {

    public Coverage {
        facts = List.copyOf(facts);
        leftOut = List.copyOf(leftOut);
    }

    /** A fact and the questions that rest on it; there may be none. */
    public record Asked(Fact fact, List<Question> questions) {

        public Asked {
            questions = List.copyOf(questions);
        }
    }

    /** A place of the document that nothing is asked about. */
    public record LeftOut(Span span, Reason reason) {

        /** Why; the text says it to an author. */
        public enum Reason {
            DOUBTFUL("a fact is stated here, but the document seems mistaken at this place"),
            NOT_ASKED("a fact is stated here, but no question about it was sound"),
            NO_FACT("nothing was found here that could be asked"),
            CAPTION("a caption; pictures are not taught"),
            CREDIT("a credit; it is no part of the text");

            private final String text;

            Reason(String text) {
                this.text = text;
            }

            @Override
            public String toString() {
                return text;
            }
        }
    }

    public static Coverage of(Course course) {
        var asking = asking(course);
        var facts = course.facts().stream()
                .map(fact -> new Asked(fact, asking.getOrDefault(fact.id(), List.of())))
                .toList();
        var leftOut = new ArrayList<LeftOut>();
        var doubtful = new Stretches(course.doubts().stream().map(Doubt::span).toList());
        facts.stream()
                .filter(asked -> asked.questions().isEmpty())
                .map(asked -> notAsked(doubtful, asked.fact()))
                .forEach(leftOut::add);
        var stated = new Stretches(
                course.facts().stream().map(fact -> fact.evidence().span()).toList());
        Splitting.split(course.document()).forEach(passage -> addIfSilent(stated, passage, leftOut));
        leftOut.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
        return new Coverage(course, facts, leftOut);
    }

    /**
     * The questions that the gate refused. Drafted again at each call, since a course keeps only what may be asked; nothing,
     * of facts that were read back from a file.
     */
    public List<Refused> refused() {
        var findings = new Findings(course.facts(), course.doubts());
        return new Drafting(course.language()).draft(findings, course.source()).refused();
    }

    private static Map<FactId, List<Question>> asking(Course course) {
        var asking = new HashMap<FactId, List<Question>>();
        course.questions()
                .forEach(question -> question.grounds().facts().stream()
                        .distinct()
                        .forEach(fact -> asking.computeIfAbsent(fact, _ -> new ArrayList<>())
                                .add(question)));
        return asking;
    }

    private static LeftOut notAsked(Stretches doubtful, Fact fact) {
        var place = fact.evidence().span();
        return new LeftOut(place, doubtful.touch(place) ? Reason.DOUBTFUL : Reason.NOT_ASKED);
    }

    private static void addIfSilent(Stretches stated, Passage passage, List<LeftOut> leftOut) {
        switch (passage.kind()) {
            case CAPTION -> leftOut.add(new LeftOut(passage.span(), Reason.CAPTION));
            case CREDIT -> leftOut.add(new LeftOut(passage.span(), Reason.CREDIT));
            case PARAGRAPH, LIST_ITEM -> {
                if (!stated.touch(passage.span())) {
                    leftOut.add(new LeftOut(passage.span(), Reason.NO_FACT));
                }
            }
            case TITLE, HEADING -> {}
        }
    }
}
