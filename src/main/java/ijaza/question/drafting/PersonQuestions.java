package ijaza.question.drafting;

import ijaza.fact.Office;
import ijaza.question.TypedText;
import ijaza.text.Noun;
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
                .flatMap(office ->
                        Stream.concat(Stream.of(named(office)), headed(office).or(() -> stated(office)).stream()));
    }

    private Draft named(Office office) {
        return scribe.typed(asked(Ask.practice("first", office), office), names(office));
    }

    /** Of which body somebody was first the head, beside bodies that are no part of it. */
    private Optional<Draft> headed(Office office) {
        var bodies = new Committees(material);
        var wrong = Choices.beside(office.subject(), office.post()).or(bodies.outside(office.subject()));
        return wrong.areEnough()
                ? Optional.of(
                        scribe.single(asked(Ask.inFinal("first.body", office), office), office.subject(), wrong.list()))
                : Optional.empty();
    }

    private Optional<Draft> stated(Office office) {
        return material.all(Office.class).stream()
                .filter(other ->
                        names(other).stream().noneMatch(name -> names(office).contains(name)))
                .findFirst()
                .map(other -> asked(Ask.inFinal("first.false", office), office).with("other", other.person()))
                .map(ask -> scribe.trueFalse(ask, false));
    }

    /** The words agree with the post, whose noun stands behind «أول». */
    private static Ask asked(Ask ask, Office office) {
        return ask.with("body", office.subject()).with("post", office.post()).with("subject", noun(office));
    }

    private static String noun(Office office) {
        return office.post().replaceFirst("^أول ", "");
    }

    /** A name with and without its title, and the family name by itself. */
    private static List<String> names(Office office) {
        var name = office.person().replaceFirst("^(?:السيدة|السيد) ", "");
        var title = Noun.headOf(noun(office)).isFeminine() ? "السيدة " : "السيد ";
        var names = new ArrayList<String>(List.of(name));
        var family = name.substring(name.lastIndexOf(' ') + 1);
        for (var other : List.of(title + name, family, title + family)) {
            if (names.stream().noneMatch(known -> TypedText.same(known, other))) {
                names.add(other);
            }
        }
        return names;
    }
}
