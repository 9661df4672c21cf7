package ijaza.fact.arabic.page;

import ijaza.document.Passage;
import ijaza.fact.arabic.words.Aliases;
import ijaza.fact.page.Mention;
import ijaza.fact.page.Mention.Kind;
import ijaza.fact.page.Names;
import ijaza.fact.page.Sentence;
import ijaza.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which full name each mention in the document stands for. */
final class ArabicNames implements Names {

    private final LongNames longNames = new LongNames();
    private final LongNames soFar = new LongNames();
    private final Aliases aliases;
    private final BareHeads bare;
    private final Map<Span, String> full = new HashMap<>();
    private final Optional<String> organisation;

    /** Takes the sentences in the order of the text. */
    ArabicNames(List<Sentence> sentences, List<Passage> passages, Aliases aliases) {
        this.aliases = aliases;
        var mentions = sentences.stream()
                .flatMap(sentence -> sentence.mentions().stream())
                .filter(Mention::isNamed)
                .toList();
        mentions.stream()
                .filter(mention -> !mention.isBare() || mention.kind() == Kind.PERSON)
                .forEach(longNames::learn);
        var own = Organisation.of(sentences, passages, aliases);
        this.organisation = own.map(longNames::longest);
        this.bare = new BareHeads(own.map(List::getFirst).orElse(""), organisation.orElse(""));
        for (var sentence : sentences) {
            var isHeading = !passages.get(sentence.passage()).kind().isBody();
            bare.begin(passages.get(sentence.passage()), sentence);
            var unread = UnreadHeads.in(sentence);
            sentence.mentions().stream().filter(Mention::isNamed).forEach(mention -> {
                unread.before(mention).forEach(bare::unread);
                resolve(mention, isHeading);
            });
            unread.rest().forEach(bare::unread);
        }
    }

    /** A longer name counts only once it was said, but in a title and for the page's own organisation. */
    private String longest(Mention mention, boolean isHeading) {
        var ever = longNames.longest(mention);
        soFar.learn(mention);
        var isOwn = organisation.filter(ever::equals).isPresent() && !addsAnAdjective(mention, ever);
        if (mention.kind() == Kind.PERSON || isHeading || isOwn) {
            return ever;
        }
        var name = soFar.longest(mention);
        return name.equals(soFar.spelled(mention)) ? longNames.spelled(mention) : name;
    }

    /** «الهلال الأحمر» before any country's was named: all of that kind may be meant. */
    private static boolean addsAnAdjective(Mention mention, String name) {
        return mention.name().contains(" ")
                && name.startsWith(mention.name() + " ")
                && name.substring(mention.name().length() + 1).matches("ال[^ ]+ية?");
    }

    private void resolve(Mention mention, boolean isHeading) {
        var aliased = aliases.core(mention);
        var isHeadAlone = aliased.isEmpty() && mention.isBare() && mention.kind() != Kind.PERSON;
        var name = isHeadAlone
                ? bare.resolve(mention)
                : aliased.map(longNames::longest).orElseGet(() -> longest(mention, isHeading));
        if (mention.kind() != Kind.PERSON && !isHeadAlone) {
            bare.named(aliased.orElse(mention.core()).getFirst(), name);
        }
        full.put(mention.span(), name);
    }

    @Override
    public String full(Mention mention) {
        return full.getOrDefault(mention.span(), mention.name());
    }

    @Override
    public Optional<String> organisation() {
        return organisation;
    }
}
