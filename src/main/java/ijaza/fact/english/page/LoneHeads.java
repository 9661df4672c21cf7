package ijaza.fact.english.page;

import ijaza.fact.page.Mention;
import ijaza.fact.page.Mention.Kind;
import ijaza.fact.page.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names such as "the Council" that are all a document ever says: it says them again, and no council by a longer name. */
record LoneHeads(Map<String, Long> said) {

    private static final int FEWEST = 2;

    static LoneHeads in(List<Sentence> inBody, Set<String> fullNames) {
        var heads = fullNames.stream()
                .flatMap(name -> Stream.of(name.split(" of |'s ")))
                .map(FullNames::head)
                .collect(Collectors.toSet());
        return new LoneHeads(inBody.stream()
                .flatMap(LoneHeads::names)
                .filter(name -> !heads.contains(FullNames.key(name)))
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(name -> name.getValue() >= FEWEST)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    boolean contains(String name) {
        return said.containsKey(name);
    }

    private static Stream<String> names(Sentence sentence) {
        return sentence.mentions().stream()
                .filter(mention -> mention.kind() == Kind.BODY && FullNames.isBare(mention))
                .map(Mention::name)
                .filter(name -> name.startsWith("the ") && Character.isUpperCase(name.charAt(4)));
    }
}
