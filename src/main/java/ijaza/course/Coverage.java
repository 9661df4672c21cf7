package ijaza.course;

import ijaza.course.Coverage.LeftOut.Reason;
import ijaza.document.Passage;
import ijaza.document.Splitting;
import ijaza.fact.Fact;
import ijaza.fact.Findings;
import ijaza.question.Question;
import ijaza.question.drafting.Bank.Refused;
import ijaza.question.drafting.Drafting;
import ijaza.text.Span;
import java.util.ArrayList;
import java.util.List;

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
        var questions = course.questions().toList();
        var facts = course.facts().stream()
                .map(fact -> new Asked(fact, about(fact, questions)))
                .toList();
        var leftOut = new ArrayList<LeftOut>();
        facts.stream()
                .filter(asked -> asked.questions().isEmpty())
                .map(asked -> notAsked(course, asked.fact()))
                .forEach(leftOut::add);
        Splitting.split(course.document()).forEach(passage -> addIfSilent(course, passage, leftOut));
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

    private static List<Question> about(Fact fact, List<Question> questions) {
        return questions.stream()
                .filter(question -> question.grounds().facts().contains(fact.id()))
                .toList();
    }

    private static LeftOut notAsked(Course course, Fact fact) {
        var place = fact.evidence().span();
        var isDoubtful = course.doubts().stream().anyMatch(doubt -> doubt.span().overlaps(place));
        return new LeftOut(place, isDoubtful ? Reason.DOUBTFUL : Reason.NOT_ASKED);
    }

    private static void addIfSilent(Course course, Passage passage, List<LeftOut> leftOut) {
        switch (passage.kind()) {
            case CAPTION -> leftOut.add(new LeftOut(passage.span(), Reason.CAPTION));
            case CREDIT -> leftOut.add(new LeftOut(passage.span(), Reason.CREDIT));
            case PARAGRAPH, LIST_ITEM -> {
                if (course.facts().stream()
                        .noneMatch(fact -> fact.evidence().span().overlaps(passage.span()))) {
                    leftOut.add(new LeftOut(passage.span(), Reason.NO_FACT));
                }
            }
            case TITLE, HEADING -> {}
        }
    }
}
