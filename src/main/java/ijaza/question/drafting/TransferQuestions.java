package ijaza.question.drafting;

import ijaza.fact.Body;
import ijaza.fact.Transfer;
import ijaza.question.Option;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was moved from where to where. */
record TransferQuestions(Material material, Scribe scribe) implements Drafter {

    @Override
    public Stream<Draft> draft() {
        var all = material.all(Transfer.class);
        return all.stream().flatMap(transfer -> transfer.equals(all.getLast()) ? typed(transfer) : chosen(transfer));
    }

    private Stream<Draft> typed(Transfer transfer) {
        return Stream.of(origin(transfer), destination(transfer, Use.FINAL).or(() -> Optional.of(swapped(transfer))))
                .flatMap(Optional::stream);
    }

    private Stream<Draft> chosen(Transfer transfer) {
        return Stream.of(destination(transfer, Use.PRACTICE), chosenOrigin(transfer))
                .flatMap(Optional::stream);
    }

    /** The origin's name without its head, which the question keeps. */
    private Optional<Draft> origin(Transfer transfer) {
        var parts = material.grammar().parts(transfer.from());
        if (parts.size() < 2) {
            return chosenOrigin(transfer);
        }
        var ask = ask(Use.PRACTICE, "origin", transfer)
                .with("head", parts.getFirst())
                .with("belongs", belongs(transfer.from()));
        return Optional.of(scribe.typed(ask, List.of(parts.getLast(), transfer.from())));
    }

    /** «التابعة للأمم المتحدة», where the text says whose part the origin is. */
    private String belongs(String origin) {
        return material.all(Body.class).stream()
                .filter(body -> body.side() == Body.Side.PARENT
                        && body.evidence().quote().startsWith(origin))
                .map(body -> body.evidence().quote().substring(origin.length()))
                .findFirst()
                .orElse("");
    }

    private Draft swapped(Transfer transfer) {
        return scribe.trueFalse(ask(Use.FINAL, "swapped", transfer), false);
    }

    private Optional<Draft> destination(Transfer transfer, Use use) {
        var wrong = Choices.beside(transfer.to(), transfer.subject() + " " + transfer.from())
                .or(others(transfer));
        return wrong.areEnough()
                ? Optional.of(scribe.single(ask(use, "destination", transfer), transfer.to(), wrong.list()))
                : Optional.empty();
    }

    private Optional<Draft> chosenOrigin(Transfer transfer) {
        var wrong = Choices.beside(transfer.from(), transfer.subject() + " " + transfer.to())
                .or(others(transfer));
        return wrong.areEnough()
                ? Optional.of(scribe.single(ask(Use.FINAL, "origin.chosen", transfer), transfer.from(), wrong.list()))
                : Optional.empty();
    }

    /** Bodies that have nothing of the moved one's name. */
    private Stream<Option> others(Transfer transfer) {
        return material.bodies().stream()
                .filter(name -> !name.contains(transfer.subject())
                        && !transfer.subject().contains(name))
                .filter(name -> !material.grammar().isCommittee(name))
                .map(name -> new Option(name, material.about(name).orElse(null)));
    }

    private static Ask ask(Use use, String template, Transfer transfer) {
        return Ask.of(use, template, List.of(transfer))
                .with("from", transfer.from())
                .with("to", transfer.to());
    }
}
