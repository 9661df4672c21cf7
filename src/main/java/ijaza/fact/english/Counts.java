package ijaza.fact.english;

import ijaza.fact.Count;
import ijaza.fact.english.event.Foundings;
import ijaza.fact.english.page.AnnouncedList;
import ijaza.fact.english.say.English;
import ijaza.fact.english.say.Say;
import ijaza.fact.english.words.Numbers;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Reading;
import ijaza.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds how many things of a kind the text says that somebody or something has; "more than" and "about" are no count. */
final class Counts implements Finder {

    private static final String NUMBER = "(?<number>" + Numbers.ANY + ")(?: \\([0-9]{1,4}\\))?";
    private static final String THING = "(?<thing>(?!(?:per cent|percent|million|billion|thousand|years?|times?"
            + "|months?|days?|hours?|of|or|to)\\b)(?:[A-Za-z][A-Za-z'-]*,? (?:and (?:[A-Za-z-]+ "
            + ")??)?){0,4}?(?:[A-Za-z-]+s|people|staff|men"
            + "|women|children|bureaux)(?: and (?:territories|observers|associate members|areas))?"
            + "(?:(?<=kinds|types|categories|forms|sorts|classes|areas|fields|levels|groups) of [a-z-]+(?: "
            + "[a-z-]+s)?)?\\b)(?! (?:a|per"
            + "|each|every|ago|old|later|earlier|and a half) )";
    private static final String END = "(?=[.,;:)(]|$| (?:of|from|in|and|with|to|for|that|which|who|elected"
            + "|appointed|drawn|nominated|chosen|representing|across|around|worldwide|at|on|including|each|serving"
            + "|based|located|covering|as|under|by|throughout|whose|or|namely|designated|working|is|are|spread"
            + "|dedicated|known|called|operating|made|jointly|comprising|consisting|headed|led|selected|within"
            + "|between|plus"
            + "|together|today|drawn|out)\\b)";
    private static final String HAVE = "(?:has (?:set up|established|created|formed|carried out|conducted|held"
            + "|organi[sz]ed|completed|published|adopted|issued|hosted|launched|trained)|has|have|consists of"
            + "|comprises(?: of)?|is composed of|are composed of|is made up of|includes|brings together|unites|represents"
            + "|counts|is divided into|(?:is|are) (?:organi[sz]ed|split|grouped|structured|subdivided) into"
            + "|operates|runs|maintains|employs|covers|contains|rests on"
            + "|is based on|is built on|encompasses|serves|is comprised of|groups|performs|sets|sets out|is "
            + "structured around|is supported by|owns|manages|defines|identifies|lists|publishes in|works in|is "
            + "(?:administered|run|managed|governed|led|overseen|staffed|supported|funded|financed"
            + "|directed)(?: and [a-z]+ed)? by|provides|offers"
            + "|(?!(?:is|was|as|its|his|this|us)\\b)[a-z]{2,}s(?: (?:in|from|across|through|via|with|on|over|under))?)";
    private static final String MORE = NUMBER.replace("?<number>", "?:") + " " + THING.replace("?<thing>", "?:") + END;
    private static final String COUNTED = "(?:an? [a-z-]+(?: [a-z-]+)?, )?" + NUMBER + " " + THING + END
            + "(?<more>(?:(?:, (?:and )?| and )" + MORE + "){0,6})";
    private static final Pattern NEXT =
            Say.pattern("(?<=^, |^, and |^ and |, | and )" + NUMBER + " " + THING + "(?=$|,| and |" + END.substring(3));
    private static final Pattern HAS = Say.pattern("(?<first>{subject})(?: \\([^)]{1,80}\\))?(?:, [^,]{1,100},)? "
            + "(?<verb>(?:now |currently |today |also )?"
            + HAVE
            + "(?: an? (?:total|network|team|group|membership) of| exactly| the following| (?:the |an? |{pronoun} )?{post}(?:, (?:the |an? )?{post})*,? and)?) "
            + COUNTED);
    private static final Pattern OF_ITS =
            Say.pattern("(?:^|[,;] |\\band )(?<first>(?<np>(?:the|each|every|an?|{pronoun}) (?:(?-i:[a-z-]+) "
                    + "){1,4}of {body}|(?:the )?(?:current |present )?{body} (?:[a-z]{3,} )?(?:network|system"
                    + "|structure|membership|staff|team|family|group|secretariat|workforce|fleet|collection"
                    + "|collections|campus)"
                    + "|(?:{body}'s|{pronoun}) (?!(?:also|now|still|then|today|currently|[a-z]+ly)\\b)"
                    + "(?:[a-z-]+ ){0,2}[a-z-]+)) (?<verb>(?:now |currently |today |also )?"
                    + HAVE
                    + "(?: an? (?:total|network|team|group|membership) of| exactly| the following)?) " + COUNTED);
    private static final Pattern PART =
            Say.pattern("(?:the )?(?:current |present )?{body} (?<part>[a-z]+(?: [a-z]+)?)");
    private static final Pattern OWNED =
            Say.pattern("(?:{body}'s|{pronoun}) (?!(?:also|now|still|then|today|[a-z]+ly)\\b)([^{body}]+)");
    private static final Pattern IS_A = Say.pattern("(?<first>{subject})(?: \\([^)]{1,80}\\))? (?<verb>is (?:an?"
            + "|the) (?:[a-z-]+,? ){1,6}?(?:of|composed of|comprising|made up of|consisting of|with)) " + NUMBER + " "
            + THING + END);
    private static final Pattern MADE_UP_OF = Say.pattern("(?<first>{subject})(?: \\([^)]{1,80}\\))?(?:,| [–—-])? "
            + "(?:made up"
            + "|composed|consisting|comprising)(?: of)? " + NUMBER + " " + THING + END);
    private static final Pattern BODY_OF = Say.pattern("(?<first>(?<what>{body})) of " + NUMBER + " " + THING + END);
    private static final String ORGANS = "(?<thing>(?:[a-z]+ ){0,2}(?:committees|departments|divisions|sections"
            + "|directorates|working groups|commissions|councils|branches|offices|units|organs|bodies))";
    private static final Pattern THERE_ARE_OWN =
            Say.pattern("^(?<first>There are) " + NUMBER + " " + ORGANS + "(?=[.:]|$| (?:at headquarters|in total"
                    + "|in all))(?: at headquarters)?(?<more>(?:(?:, (?:and )?| and )" + MORE + "){0,4})");
    private static final Pattern WE_HAVE = Say.pattern("(?:^|, )(?<first>(?<what>{pronoun})) (?<verb>(?:now "
            + "|currently )?(?:have|represent|bring together|operate|run|employ|unite)) " + NUMBER + " " + THING + END);
    private static final Pattern THERE_ARE = Say.pattern(
            "(?<first>There are|With) " + NUMBER + " " + THING + "(?: (?:in|on|at|of)|, )(?: )?(?<what>{thing})");
    private static final Pattern ITS =
            Say.pattern("(?<first>(?:(?<its>{pronoun})|(?<what>{any})'s) )" + NUMBER + " " + THING + "(?=[.,;:]|$| )");
    private static final Pattern OF = Say.pattern("(?<first>\\bthe )" + NUMBER + " " + THING + " of (?<what>{any})");
    private static final Pattern MEMBERSHIP = Say.pattern("(?<first>{subject})(?: \\([^)]{1,80}\\))? (?<verb>(?:has"
            + "|with) a (?:membership|staff|network) of) " + NUMBER + " " + THING + END);
    private static final Pattern STAFF = Say.pattern("(?<first>{subject})(?: \\([^)]{1,80}\\))? "
            + "(?:[^.;,{body}]{0,80}? and )?(?<verb>(?:has|with)) (?<thing>an? (?:staff|team|workforce|membership)) "
            + "of " + NUMBER + "(?=[.;,]|$| and )");

    /** "A nine-member Board of Fish": what it has is told before its name. */
    private static final Pattern MEMBERS_OF = Say.pattern("(?<first>)\\b(?:an?|the|its|{pronoun}|[a-z]+ed) (?<number>"
            + Numbers.ANY + ")[ -](?<thing>member|person|seat)(?:ed)? (?<what>{body})");

    @Override
    public Stream<Count> find(Reading reading) {
        var listed = AnnouncedList.in(reading.page())
                .filter(list -> list.announced() > 0 && !list.disagrees())
                .flatMap(list -> ofList(reading, list).stream());
        var said = English.stated(
                        reading,
                        HAS,
                        OF_ITS,
                        IS_A,
                        MADE_UP_OF,
                        BODY_OF,
                        THERE_ARE_OWN,
                        WE_HAVE,
                        THERE_ARE,
                        ITS,
                        OF,
                        MEMBERSHIP,
                        STAFF)
                .flatMap(hit -> counts(reading, hit));
        var described = English.stated(reading, MEMBERS_OF).flatMap(hit -> described(reading, hit));
        return Stream.of(said, described, listed).flatMap(found -> found);
    }

    private static Stream<Count> described(Reading reading, Hit hit) {
        return English.named(reading, hit, "what").stream().map(body -> {
            var things = hit.text("thing") + "s";
            var statement = body + " has " + hit.text("number") + " " + things;
            var told = English.told(reading, body, hit.text("number"), statement, hit.span());
            return new Count(told, things, Numbers.number(hit.signed("number")));
        });
    }

    /** "Four mandated functions: ..." says how many there are, whatever its verb is. */
    private static Optional<Count> ofList(Reading reading, AnnouncedList list) {
        var hit = list.opening();
        var key = hit.text("number") + " " + list.things();
        return Functions.owner(reading, list)
                .map(owner -> new Count(
                        English.told(reading, owner, key, owner + " has " + key, hit.span("number", "list")),
                        list.things(),
                        list.announced()));
    }

    private static Stream<Count> counts(Reading reading, Hit hit) {
        var first = count(
                reading,
                hit,
                hit.match().start("thing") < hit.match().start("number")
                        ? hit.span("thing", "number")
                        : hit.span("number", "thing"),
                hit.text("thing"),
                hit.signed("number"));
        if (!English.has(hit, "more")) {
            return first;
        }
        var more = NEXT.matcher(hit.signed("more")).results().flatMap(next -> {
            var thing = reading.show(hit.span("more", next.start("thing"), next.end("thing")));
            return count(
                    reading,
                    hit,
                    hit.span("more", next.start("number"), next.end("thing")),
                    thing,
                    next.group("number"));
        });
        return Stream.concat(first, more);
    }

    /** "Its secretariat", "the staff of the Agency": a part of somebody, named with its owner. */
    private static Optional<String> whole(Reading reading, Hit hit) {
        var whole = PART.matcher(hit.signed("np"));
        if (whole.matches()) {
            var what = reading.show(hit.span("np", whole.start("part"), whole.end("part")));
            return English.named(reading, hit.mentions("np").getFirst())
                    .map(owner -> (hit.mentions("np").getFirst().isBare() ? "the " + what + " of " : "")
                            + owner
                            + (hit.mentions("np").getFirst().isBare() ? "" : " " + what));
        }
        var owned = OWNED.matcher(hit.signed("np"));
        if (!owned.matches()) {
            return Foundings.subject(reading, hit);
        }
        var part = reading.show(hit.span("np", owned.start(1), owned.end(1)));
        return English.named(reading, hit, "np").map(owner -> "the " + part + " of " + owner);
    }

    private static Stream<Count> count(Reading reading, Hit hit, Span counted, String thing, String number) {
        var owner = English.has(hit, "its") ? "its" : "what";
        var whose = English.has(hit, "np")
                ? whole(reading, hit)
                : hit.match().namedGroups().containsKey(owner)
                        ? English.named(reading, hit, owner)
                        : reading.page().organisation();
        return whose.stream().map(subject -> {
            var key = reading.show(counted);
            var verb = English.has(hit, "verb")
                    ? hit.text("verb").replaceFirst("^(?:also|now|currently|today) ", "")
                    : "has";
            var said = verb.matches("have|represent|bring together|operate|run|employ|unite") ? "has" : verb;
            var told = English.told(reading, subject, key, subject + " " + said + " " + key, hit.span());
            return new Count(told, thing, Numbers.number(number));
        });
    }
}
