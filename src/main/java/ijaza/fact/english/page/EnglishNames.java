package ijaza.fact.english.page;

import ijaza.document.Passage;
import ijaza.fact.page.Mention;
import ijaza.fact.page.Mention.Kind;
import ijaza.fact.page.Names;
import ijaza.fact.page.Sentence;
import ijaza.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Follows a page sentence by sentence: a name means its full form, "the Office" the page's own or the last one of that head,
 * a pronoun the subject of the sentence before; where two could be meant, none is.
 */
final class EnglishNames implements Names {

    private final Map<Span, String> full = new HashMap<>();
    private final FullNames names;
    private final List<Passage> passages;
    private final @Nullable String own;
    private final BareHeads heads;
    private final LoneHeads alone;
    private @Nullable String headed;
    private @Nullable String bareHeading;
    private @Nullable String topic;
    private @Nullable String person;
    private int passage = -1;
    private boolean isBodyNamed;

    EnglishNames(List<Sentence> sentences, List<Passage> passages) {
        this.passages = passages;
        this.names = FullNames.in(
                sentences, sentence -> !passages.get(sentence.passage()).kind().isBody());
        names.explainAcronyms();
        this.alone = LoneHeads.in(
                sentences.stream()
                        .filter(sentence ->
                                passages.get(sentence.passage()).kind().isBody())
                        .toList(),
                new HashSet<>(names.all()));
        this.own = OwnBody.of(sentences, passages, names, alone).orElse(null);
        this.heads = new BareHeads(names, own);
        this.headed = own;
        this.topic = own;
        sentences.forEach(this::follow);
    }

    @Override
    public String full(Mention mention) {
        return full.getOrDefault(mention.span(), mention.name());
    }

    @Override
    public boolean isOnlyName(String name) {
        return alone.contains(name);
    }

    @Override
    public Optional<String> organisation() {
        return Optional.ofNullable(own);
    }

    private void follow(Sentence sentence) {
        if (sentence.passage() != passage) {
            enter(sentence.passage());
        }
        var subject = Subjects.of(sentence).orElse(null);
        for (var mention : sentence.mentions()) {
            if (mention.kind() == Kind.PRONOUN) {
                pronoun(mention, sentence, subject);
            } else if (mention.kind() == Kind.PERSON || mention.kind() == Kind.NAME) {
                person = person == null || person.equals(mention.name()) || subject == mention ? mention.name() : null;
            } else if (mention.isNamed()) {
                isBodyNamed |= mention.kind() == Kind.BODY;
                var owner = Owners.before(sentence, mention).map(this::full).orElse(null);
                full.put(mention.span(), owner == null ? name(mention, sentence, subject) : owned(mention, owner));
            }
        }
        if (passages.get(passage).kind().isBody()) {
            turnTo(sentence, subject);
        } else {
            bareHeading = bareHeading(sentence);
            headed = heading(sentence);
            topic = headed;
        }
    }

    /** A passage goes on with what its section is about; after somebody else's passage that is not certain. */
    private void enter(int next) {
        passage = next;
        heads.forgetPassage();
        isBodyNamed = false;
        person = null;
        var isSame = topic != null && (topic.equals(headed) || topic.equals(own));
        topic = isSame || passage == 0 ? topic : null;
    }

    private @Nullable String heading(Sentence sentence) {
        var bodies = sentence.mentions().stream()
                .filter(mention -> mention.kind() == Kind.BODY || mention.kind() == Kind.PAPER)
                .toList();
        return bodies.size() == 1 ? full(bodies.getFirst()) : own;
    }

    /** The one noun of a heading such as "The Council". */
    private static @Nullable String bareHeading(Sentence sentence) {
        return sentence.mentions().stream()
                .filter(mention -> FullNames.isBare(mention)
                        && FullNames.key(mention.name()).equals(FullNames.key(sentence.folded())))
                .map(mention -> FullNames.key(mention.name()))
                .findFirst()
                .orElse(null);
    }

    /** Under "The Council" the council is the page's own, where the only other one stands beside or above the page's body. */
    private boolean isOwnOrgan(String head, String named) {
        return own != null
                && head.equals(bareHeading)
                && names.isOnlyBeside(named)
                && !FullNames.key(named).contains(FullNames.key(own));
    }

    private String name(Mention mention, Sentence sentence, @Nullable Mention subject) {
        var folded = mention.folded().of(sentence.folded());
        if (mention.kind() == Kind.POST) {
            var spoken = topic == null && !isBodyNamed ? headed : topic;
            var nearest = subject != null && Subjects.isBehindBody(mention, subject) ? full(subject) : spoken;
            return Posts.full(mention.name(), nearest, own);
        }
        if (!FullNames.isBare(mention)) {
            var name = names.full(mention);
            heads.remember(name);
            return name;
        }
        if (folded.matches("(?i)(?:its|their|our|his|her) .*")) {
            var owner = folded.matches("(?i)our .*") ? own : topic;
            return owner == null ? mention.name() : mention.name() + " of " + owner;
        }
        if (Pointing.isAnother(sentence, mention)) {
            return mention.name();
        }
        var head = FullNames.key(mention.name());
        var bare = mention.name().startsWith("the ") ? mention.name() : "the " + mention.name();
        if (topic != null && !heads.isNamedHere(head) && Pointing.isByKind(bare, topic)) {
            return topic;
        }
        var named = names.byShortName(head).orElseGet(() -> heads.full(head, bare, headed));
        return isOwnOrgan(head, named) ? bare + " of " + own : named;
    }

    /** From now on "the Statute" alone is the statute of this body. */
    private String owned(Mention mention, String owner) {
        var name = "the " + mention.name() + " of " + owner;
        names.remember(mention.name(), name);
        return name;
    }

    private void pronoun(Mention mention, Sentence sentence, @Nullable Mention subject) {
        var word = mention.folded().of(sentence.folded()).toLowerCase(Locale.ROOT);
        var means = switch (word) {
            case "it" -> Subjects.isObject(mention, sentence, subject) ? null : it(mention, subject);
            case "its" -> it(mention, subject);
            case "he", "she", "his", "her" -> person;
            default -> word.equals("we") || word.startsWith("our") ? own : null;
        };
        if (means != null) {
            full.put(mention.span(), means);
        }
    }

    private @Nullable String it(Mention mention, @Nullable Mention subject) {
        if (subject == null) {
            return mention.folded().start() <= Owners.AMONG ? topic : null;
        }
        if (subject.folded().start() >= mention.folded().start()) {
            return topic;
        }
        return switch (subject.kind()) {
            case BODY, PAPER -> full(subject);
            case PRONOUN -> full.get(subject.span());
            default -> null;
        };
    }

    private void turnTo(Sentence sentence, @Nullable Mention subject) {
        if (subject != null && subject.kind() == Kind.PRONOUN) {
            topic = Subjects.isPerson(subject, sentence) ? topic : full.get(subject.span());
            return;
        }
        var bodies = sentence.mentions().stream()
                .filter(mention -> mention.kind() == Kind.BODY || mention.kind() == Kind.PAPER)
                .map(this::full)
                .distinct()
                .toList();
        if (subject != null && (subject.kind() == Kind.BODY || subject.kind() == Kind.PAPER)) {
            topic = subject.kind() == Kind.PAPER
                            || Owners.before(sentence, subject).isEmpty()
                    ? full(subject)
                    : null;
        } else if (subject != null && !bodies.isEmpty()) {
            topic = bodies.size() == 1 ? bodies.getFirst() : null;
        } else if (subject == null) {
            topic = Owners.atStart(sentence)
                    .map(mention -> full.get(mention.span()))
                    .orElse(null);
        }
    }
}
