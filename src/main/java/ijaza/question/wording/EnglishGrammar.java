package ijaza.question.wording;

import ijaza.fact.Office;
import ijaza.fact.Task;
import ijaza.fact.english.words.Numbers;
import ijaza.question.wording.Numerals.Row;
import ijaza.text.Folding;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** English: number, capitals, and the article. */
final class EnglishGrammar implements Grammar {

    private static final Numerals NUMERALS = new Numerals(new Row(2, Numbers.words(2, 20)));
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|an?) ", Pattern.CASE_INSENSITIVE);
    private static final Pattern FURTHER =
            Pattern.compile(" (?:of|for|on|in|to|against|by|with|at|from|under|within|between|among)\\b.*|[,(].*");
    /** Two with an article each are two; «the Ports and Harbours Authority» is one. */
    private static final Pattern SEVERAL = Pattern.compile("^(?:the|an?) (?:(?! of ).)* and (?:the|an?) ");

    private static final Pattern PLURAL = Pattern.compile(".+(?<!s|u|i)s");
    private static final Set<String> SINGULAR =
            Set.of("nations", "states", "news", "series", "statistics", "affairs", "always");
    private static final Set<String> PLURALS = Set.of("people", "women", "men", "children", "police", "criteria");
    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}.'’-]*(?: (?:(?:de|da|del|van|von|der|bin|ibn|al|el|la) )*\\p{Lu}[\\p{L}.'’-]*)+");
    private static final Pattern TITLE = Pattern.compile("^(?:(?:Mr|Mrs|Ms|Dr|Prof|Hon|Sir|Dame|H\\.E)\\.? )+");

    @Override
    public int form(String subject, int forms) {
        if (SEVERAL.matcher(subject).find()) {
            return forms - 1;
        }
        var head = sort(subject);
        var isThing =
                SINGULAR.contains(head) && subject.matches("(?i)(?:the )?united .*|.*(?:news|series|statistics).*");
        return (PLURAL.matcher(head).matches() || PLURALS.contains(head)) && !isThing ? forms - 1 : 0;
    }

    @Override
    public String tied(String preposition, String word) {
        return preposition + word;
    }

    @Override
    public String beginning(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    @Override
    public String quoted(List<String> quotes) {
        return quotes.stream().collect(Collectors.joining("” and “", "“", "”"));
    }

    /** The last word before what the name belongs to: of "the River Data Centre in Koblenz" the centre. */
    @Override
    public String sort(String name) {
        var bare = FURTHER.matcher(ARTICLE.matcher(name).replaceFirst("")).replaceFirst("");
        return Folding.fold(bare.substring(bare.lastIndexOf(' ') + 1));
    }

    @Override
    public boolean isCommittee(String name) {
        return sort(name).equals("committee");
    }

    @Override
    public boolean isOne(String name) {
        return form(name, 2) == 0;
    }

    @Override
    public boolean isDefinite(String words) {
        return words.startsWith("the ");
    }

    @Override
    public Optional<String> definite(String things) {
        return Optional.of(ARTICLE.matcher(beginningSmall(things)).replaceFirst(""));
    }

    @Override
    public Optional<String> listed(String things, int number, String owner) {
        var isKnown = number >= 2 && number <= 12;
        return definite(things)
                .map(list -> (isKnown ? NUMERALS.all(number).getFirst() + " " + list : list) + " of " + owner);
    }

    @Override
    public String indefinite(String act) {
        return act;
    }

    @Override
    public String brief(String name) {
        return name;
    }

    @Override
    public String loosened(String name) {
        return name;
    }

    @Override
    public List<String> parts(String name) {
        var of = name.indexOf(" of ");
        return of < 0 ? List.of(name) : List.of(name.substring(0, of + 3), name.substring(of + 4));
    }

    @Override
    public Duty duty(Task task) {
        return EnglishDuty.of(task);
    }

    @Override
    public String act(String point) {
        return EnglishDuty.act(point);
    }

    @Override
    public List<String> clauses(String point) {
        return List.of(point);
    }

    /** An act that ends in -ing stands among its like. */
    @Override
    public boolean isLike(String act, String other) {
        return EnglishDuty.isDoing(act) == EnglishDuty.isDoing(other);
    }

    @Override
    public Numerals numerals() {
        return NUMERALS;
    }

    @Override
    public boolean isPerson(String words) {
        return NAME.matcher(TITLE.matcher(words).replaceFirst("")).matches();
    }

    @Override
    public List<String> names(Office office) {
        var name = TITLE.matcher(office.person()).replaceFirst("");
        var family = name.replaceFirst("^(?:\\p{Lu}[\\p{L}.'’-]* )+?(?=(?:\\p{Ll}+ )*\\p{Lu}[\\p{L}.'’-]*$)", "");
        return Stream.of(name, family, name.substring(name.lastIndexOf(' ') + 1))
                .distinct()
                .toList();
    }

    @Override
    public Optional<String> first(Office office) {
        return office.post().startsWith("first ")
                ? Optional.of(office.post().substring("first ".length()))
                : Optional.empty();
    }

    @Override
    public String asking(String verb, String doer) {
        return verb;
    }

    private static String beginningSmall(String words) {
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
