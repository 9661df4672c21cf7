package ijaza.question.wording;

import ijaza.fact.Office;
import ijaza.fact.Task;
import ijaza.question.TypedText;
import ijaza.question.wording.Numerals.Row;
import ijaza.text.Folding;
import ijaza.text.Noun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Arabic: gender and number, the article, and the preposition that is written with its noun. */
final class ArabicGrammar implements Grammar {

    /** What is counted takes another form beyond ten, so that no row goes on there. */
    private static final Numerals NUMERALS = new Numerals(
            new Row(3, "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر"),
            new Row(3, "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"),
            new Row(
                    11,
                    "أحد عشر",
                    "اثني عشر",
                    "ثلاثة عشر",
                    "أربعة عشر",
                    "خمسة عشر",
                    "ستة عشر",
                    "سبعة عشر",
                    "ثمانية عشر",
                    "تسعة عشر"),
            new Row(
                    11,
                    "إحدى عشرة",
                    "اثنتي عشرة",
                    "ثلاث عشرة",
                    "أربع عشرة",
                    "خمس عشرة",
                    "ست عشرة",
                    "سبع عشرة",
                    "ثماني عشرة",
                    "تسع عشرة"),
            new Row(12, "اثنا عشر"),
            new Row(12, "اثنتا عشرة"));

    private static final Pattern ADJECTIVE = Pattern.compile(".+(?:ة|ات|ون|ين|اء)");
    /** Things whose numeral is known to have the form without an ending. */
    private static final Pattern FEMININE_THINGS = Pattern.compile("(?:ال)?(?:وظائف|مهام|مهمات|مسؤوليات)(?: .*)?");

    private static final Set<String> POSTS = Set.of(
            "رئيس", "رئيسة", "نائب", "نائبة", "وزير", "وزيرة", "مدير", "مديرة", "امين", "امينة", "محافظ", "وكيل",
            "عميد", "ممثل", "مفوض", "سفير", "ملك", "امير", "مجلس", "لجنة", "سكرتير");
    private static final Pattern TITLE =
            Pattern.compile("^(?:السيدة|السيد|الدكتورة|الدكتور|الأستاذة|الأستاذ|المهندسة|المهندس) ");

    @Override
    public int form(String subject, int forms) {
        var noun = Noun.headOf(subject.replaceFirst("^أول ", ""));
        return switch (noun.number()) {
            case SINGULAR -> noun.gender() == Noun.Gender.MASCULINE ? 0 : 1;
            case DUAL -> 2;
            case PLURAL -> 3;
        };
    }

    /** The preposition swallows the article's alef, and before another lam the whole article. */
    @Override
    public String tied(String preposition, String word) {
        if (preposition.equals("ل") && word.startsWith("ال")) {
            return preposition + word.substring(word.startsWith("الل") ? 2 : 1);
        }
        return preposition + word;
    }

    @Override
    public String beginning(String words) {
        return words;
    }

    @Override
    public String quoted(List<String> quotes) {
        return quotes.stream().collect(Collectors.joining("» و«", "«", "»"));
    }

    @Override
    public String sort(String name) {
        return Noun.headOf(name).head();
    }

    @Override
    public boolean isCommittee(String name) {
        return sort(name).equals("لجنة");
    }

    @Override
    public boolean isOne(String name) {
        return Noun.headOf(name).number() == Noun.Number.SINGULAR;
    }

    @Override
    public boolean isDefinite(String words) {
        return words.startsWith("ال") || words.startsWith("أعلى ") || words.startsWith("أول ");
    }

    @Override
    public Optional<String> definite(String things) {
        var words = things.split(" ");
        if (words[0].startsWith("ال") || words[0].endsWith("ً")) {
            return words[0].startsWith("ال") ? Optional.of(things) : Optional.empty();
        } else if (words.length == 1) {
            return Optional.of("ال" + things);
        }
        var adjectives = List.of(words).subList(1, words.length);
        if (adjectives.stream()
                .allMatch(word -> ADJECTIVE.matcher(Folding.fold(word)).matches())) {
            return Optional.of(Stream.of(words)
                    .map(word -> word.startsWith("ال") ? word : "ال" + word)
                    .collect(Collectors.joining(" ")));
        }
        return Optional.empty();
    }

    /** «مهام المكتب», or with adjectives and a number «الوظائف الرئيسية الخمس للمكتب». */
    @Override
    public Optional<String> listed(String things, int number, String owner) {
        var numeral = NUMERALS.all(number).getFirst();
        var isKnown =
                number >= 3 && number <= 10 && FEMININE_THINGS.matcher(things).matches();
        if (!things.contains(" ") && !isKnown) {
            return definite(things).map(list -> list.substring(2) + " " + owner);
        }
        return definite(things).map(list -> (isKnown ? list + " ال" + numeral : list) + " " + tied("ل", owner));
    }

    /** «استعراض الاستراتيجية» becomes «استعراضاً للاستراتيجية». */
    @Override
    public String indefinite(String act) {
        var words = act.split(" ", 2);
        var ending = words[0].endsWith("ة") || words[0].endsWith("اء") ? "ً" : "اً";
        return words.length == 1 ? words[0] + ending : words[0] + ending + " " + tied("ل", words[1]);
    }

    @Override
    public String brief(String name) {
        return name.replaceFirst(" للأمم المتحدة$", "");
    }

    /** After the preposition the article has lost its alef: للجمعية is ل and الجمعية. */
    @Override
    public String loosened(String name) {
        return name.startsWith("ل") && !name.startsWith("لجنة ") ? "ا" + name : name;
    }

    @Override
    public List<String> parts(String name) {
        return List.of(name.split(" ", 2));
    }

    @Override
    public Duty duty(Task task) {
        return ArabicDuty.of(task);
    }

    @Override
    public String act(String point) {
        return ArabicDuty.clipped(point);
    }

    @Override
    public List<String> clauses(String point) {
        return ArabicDuty.parts(point);
    }

    @Override
    public boolean isLike(String act, String other) {
        return true;
    }

    @Override
    public Numerals numerals() {
        return NUMERALS;
    }

    @Override
    public boolean isPerson(String words) {
        var head = Folding.fold(words).split(" ", 2)[0];
        return words.contains(" ") && !POSTS.contains(Folding.withoutArticle(head)) && !head.startsWith("ال");
    }

    /** A name with and without its title, and the family name by itself. */
    @Override
    public List<String> names(Office office) {
        var name = TITLE.matcher(office.person()).replaceFirst("");
        var title = Noun.headOf(first(office).orElse(office.post())).isFeminine() ? "السيدة " : "السيد ";
        var names = new ArrayList<>(List.of(name));
        var family = name.substring(name.lastIndexOf(' ') + 1);
        for (var other : List.of(title + name, family, title + family)) {
            if (names.stream().noneMatch(known -> TypedText.same(known, other))) {
                names.add(other);
            }
        }
        return names;
    }

    @Override
    public Optional<String> first(Office office) {
        return office.post().startsWith("أول ")
                ? Optional.of(office.post().substring("أول ".length()))
                : Optional.empty();
    }

    @Override
    public String asking(String verb, String doer) {
        var isFeminine = Noun.headOf(doer).isFeminine();
        return isFeminine && verb.endsWith("ت") ? verb.substring(0, verb.length() - 1) : verb;
    }
}
