package ijaza.question.drafting;

import ijaza.fact.Office;
import ijaza.question.TypedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who first held a post; who holds it today is not asked, for that ages. */
record PersonQuestions(Material material, Scribe scribe) implements Drafter {

    @Override
    public Stream<Draft> draft() {
        return material.all(Office.class).stream()
                .filter(Office::fixed)
                .flatMap(office -> Stream.concat(Stream.of(named(office)), stated(office).stream()));
    }

    private Draft named(Office office) {
        var ask = Ask.practice("first", office).with("post", office.post());
        return scribe.typed(ask, names(office.person()));
    }

    private Optional<Draft> stated(Office office) {
        return material.all(Office.class).stream()
                .map(Office::person)
                .filter(other -> names(other).stream()
                        .noneMatch(name -> names(office.person()).contains(name)))
                .findFirst()
                .map(other -> Ask.inFinal("first.false", office)
                        .with("post", office.post())
                        .with("other", other))
                .map(ask -> scribe.trueFalse(ask, false));
    }

    /** A name with and without its title, and the family name by itself. */
    private static List<String> names(String written) {
        var name = written.replaceFirst("^(?:السيدة|السيد) ", "");
        var names = new ArrayList<String>(List.of(name));
        var family = name.substring(name.lastIndexOf(' ') + 1);
        for (var other : List.of("السيد " + name, family, "السيد " + family)) {
            if (names.stream().noneMatch(known -> TypedText.same(known, other))) {
                names.add(other);
            }
        }
        return names;
    }
}
