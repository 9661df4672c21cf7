package ijaza.fact.english.post;

import ijaza.fact.english.page.Posts;
import ijaza.fact.english.say.English;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Mention;
import ijaza.fact.page.Reading;
import java.util.Optional;

/** The words for a post and its holder, as pieces of patterns, and whose post it is that was found. */
final class Roles {

    static final String NOUN = "(?:director(?:-general)?|president|chair(?:man|woman|person)?"
            + "|secretary(?:-general)?|minister|coordinator|head|governor"
            + "|commissioner|administrator|rector|dean|chief|treasurer|registrar|ombudsman|ombudsperson|prosecutor"
            + "|ambassador|chancellor|speaker|patron"
            + "|librarian|curator|representative|rapporteur|envoy|manager|officer|general)";
    static final String ROLE = "(?:(?:{body}'s )?(?:(?:first|second|founding|current|present|acting|deputy|executive"
            + "|managing|new|assistant|vice|permanent|general|its|{pronoun}|the"
            + "|chief|artistic|scientific|technical|regional|honorary|interim|inaugural) )*(?:{post}|" + NOUN
            + "\\b(?: (?:of|for) (?:the )?[a-z ]{3,40}?)?))";
    static final String HUMAN = "(?<who>{person|name})";
    static final String OF = "(?: of (?<what>{org}))?";

    private Roles() {}

    /** The person of the group {@code who}, or the one whom "she" or "he" means. */
    static Optional<String> who(Reading reading, Hit hit) {
        var who = hit.mention("who");
        var name = who.kind() == Mention.Kind.PRONOUN ? reading.page().fullName(who) : who.name();
        return Optional.of(name).filter(English::isNamed);
    }

    /** Of which body: the one behind the post, the one that is headed, the one that "its" means, or the page's own. */
    static Optional<String> body(Reading reading, Hit hit) {
        if (English.has(hit, "what")) {
            return English.named(reading, hit, "what");
        }
        if (!English.has(hit, "post")) {
            return Optional.empty();
        }
        var post = hit.span("post");
        return hit.sentence().mentions().stream()
                .filter(mention -> post.contains(mention.span()))
                .flatMap(mention -> mention.kind() == Mention.Kind.PRONOUN || mention.kind() == Mention.Kind.BODY
                        ? English.named(reading, mention).stream()
                        : ofPost(reading.page().fullName(mention)).stream())
                .findFirst()
                .or(() -> onlyBodyBefore(reading, hit));
    }

    /** The one body that the passage has named before, for a post that can be of such a body. */
    private static Optional<String> onlyBodyBefore(Reading reading, Hit hit) {
        var before = reading.page().sentences(hit.sentence().passage()).stream()
                .filter(sentence ->
                        sentence.span().start() < hit.sentence().span().start())
                .flatMap(sentence -> sentence.mentions().stream())
                .filter(mention -> mention.kind() == Mention.Kind.BODY)
                .map(reading.page()::fullName)
                .distinct()
                .toList();
        var post = hit.text("post")
                .replaceFirst(" (?:of|for) .*", "")
                .replaceFirst("(?i)^(?:the )?(?:current" + "|present) ", "");
        var isOfOwn = before.isEmpty()
                || reading.page()
                        .organisation()
                        .filter(before.getFirst()::equals)
                        .isPresent();
        if (isOfOwn && before.size() != 1) {
            return reading.page()
                    .organisation()
                    .filter(own -> hit.signed("first").matches(".*(?i:current|present).*") && Posts.mayBeOf(post, own));
        }
        return before.size() == 1
                        && English.isNamed(reading, before.getFirst())
                        && Posts.mayBeOf(post, before.getFirst())
                ? Optional.of(before.getFirst())
                : Optional.empty();
    }

    private static Optional<String> ofPost(String post) {
        var of = post.indexOf(" of ");
        return of < 0 ? Optional.empty() : Optional.of(post.substring(of + 4)).filter(English::isNamed);
    }

    /** The post without its article and its body; "head" where the text gives no other. */
    static String post(Reading reading, Hit hit, String body) {
        var post = English.has(hit, "post") ? English.resolved(reading, hit, "post") : "head";
        return post.replaceFirst("^(?i)(?:the )?[^']{2,80}'s? (?=[a-z ]*[A-Z])", "")
                .replace(English.possessive(body), "")
                .strip()
                .replaceFirst("(?i)^(?:the|its|our) ", "");
    }
}
