package ijaza.question.drafting;

import ijaza.fact.Noted;
import java.util.List;
import java.util.stream.Stream;

/** Where a body has its seat, and by which law it is there; of two nobody could tell which is asked for. */
record NotedQuestions(Material material, Scribe scribe) implements Drafter {

    @Override
    public Stream<Draft> draft() {
        return material.all(Noted.class).stream().filter(laws()::isOnly).flatMap(fact -> switch (fact.kind()) {
            case INSTRUMENT -> law(fact);
            case BODY -> laws().isSeat(fact) ? seat(fact) : Stream.empty();
            default -> Stream.empty();
        });
    }

    private Laws laws() {
        return new Laws(material, scribe.phrases());
    }

    private Stream<Draft> seat(Noted fact) {
        var places = scribe.as(fact.kind().tag());
        var wrong = Choices.beside(fact.key(), fact.subject()).or(laws().others(fact));
        return wrong.areEnough()
                ? Stream.of(
                        places.single(Ask.practice("seat.chosen", fact), fact.key(), wrong.list()),
                        places.typed(Ask.inFinal("seat", fact), names(fact.key())))
                : Stream.of(places.typed(Ask.practice("seat", fact), names(fact.key())));
    }

    /** A place with and without what it is and the land that it is in: «مدينة تونس», "Montréal, Canada". */
    private List<String> names(String place) {
        var sort = scribe.phrases().pattern("place.pattern");
        var bare = sort.map(town -> town.matcher(place).replaceFirst("")).orElse(place);
        return Spellings.of(Stream.of(place, bare, Spellings.withoutLand(bare)));
    }

    private Stream<Draft> law(Noted fact) {
        var wrong = laws().beside(fact);
        return Gap.of(fact, fact.key())
                .filter(_ -> wrong.areEnough())
                .map(gap -> Ask.practice("law", fact).with("gap", gap))
                .map(ask -> scribe.as(fact.kind().tag()).single(ask, fact.key(), wrong.list()))
                .stream();
    }
}
