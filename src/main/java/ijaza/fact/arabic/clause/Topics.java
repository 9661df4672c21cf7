package ijaza.fact.arabic.clause;

import ijaza.document.Passage;
import ijaza.fact.page.Mention;
import ijaza.fact.page.Mention.Kind;
import ijaza.fact.page.Page;
import ijaza.fact.page.Sentence;
import ijaza.text.Folding;
import ijaza.text.Noun;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whom a verb without a subject and a pronoun mean at this place of the text; where two could be meant, nobody. */
final class Topics {

    private static final Pattern OPENING_VERB = Pattern.compile("[^ء-ي]{0,4}[وف]?(?<verb>[يت][ء-ي]{3,}) ");
    /** What is said of these is said of the body whose they are. */
    private static final Pattern OPENING_OF = Pattern.compile(
            "[^ء-ي]{0,4}[وف]?(?:[يت][ء-ي]{2,} )?(?:مهام|مهمة|رسالة|رؤية|اهداف|هدف|دور|مقر|اختصاصات|وظائف|تاريخ|فكرة) (?:(?:انشاء|تاسيس) )?");

    private static final Pattern PAPER = Pattern.compile("(?:ال)?(?:قانون|مرسوم|قرار|امر|ظهير|نظام|دستور)(?: .*)?");

    private final Page page;
    private @Nullable String heading;
    private @Nullable String listLead;
    private @Nullable String lastParagraph;
    private @Nullable String current;
    private @Nullable String rival;
    /** Whom the passage spoke of until another body may have taken over; neither is certain from then on. */
    private @Nullable String dropped;

    private List<String> before = List.of();
    private final Set<String> spokenOf = new LinkedHashSet<>();
    private boolean speaking;
    private int passage = -1;
    private @Nullable Sentence sentence;

    Topics(Page page) {
        this.page = page;
    }

    void begin(Sentence next) {
        if (next.passage() != passage) {
            var isPoint = kind(next.passage()) == Passage.Kind.LIST_ITEM;
            if (!isPoint || passage < 0 || kind(passage) != Passage.Kind.LIST_ITEM) {
                listLead = isPoint ? current : null;
                lastParagraph = isPoint ? lastParagraph : current;
            }
            readHeadings(passage + 1, next.passage());
            passage = next.passage();
            current = null;
            rival = null;
            dropped = null;
            spokenOf.clear();
            before = List.of();
        } else if (sentence != null) {
            before = bodies(sentence);
            if (!speaking && before.stream().anyMatch(this::mayTakeOver)) {
                dropped = current;
                current = null;
            }
        }
        sentence = next;
        speaking = false;
        opening(next).ifPresent(this::speaksOf);
    }

    /** Another body of the same gender, in a sentence without a verb that tells of whom it speaks. */
    private boolean mayTakeOver(String name) {
        return current != null && !name.equals(current) && agrees(name, isFeminine(current));
    }

    private Passage.Kind kind(int index) {
        return page.passages().get(index).kind();
    }

    private void readHeadings(int from, int to) {
        for (var i = Math.max(0, from); i < to; i++) {
            if (kind(i) == Passage.Kind.HEADING || kind(i) == Passage.Kind.TITLE) {
                heading = page.heading(i).flatMap(this::onlyBody).orElse(null);
                lastParagraph = null;
                listLead = null;
            }
        }
    }

    private Optional<String> onlyBody(Sentence words) {
        var all = bodies(words);
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    /** What the sentence begins with. */
    private Optional<String> opening(Sentence words) {
        return words.mentions().stream()
                .filter(Topics::isTopic)
                .findFirst()
                .filter(mention ->
                        opens(words.folded().substring(0, mention.folded().start()), mention))
                .map(page::fullName);
    }

    /** Nothing stands before the name, or a verb that agrees with it and that no finder knows: «تتمتع الهيئة ...». */
    private boolean opens(String before, Mention mention) {
        var verb = OPENING_VERB.matcher(before);
        return before.matches("[^ء-ي]{0,4}[وف]?")
                || OPENING_OF.matcher(before).matches()
                || verb.matches()
                        && !Verb.of(verb.group("verb")).isKnown()
                        && isFeminine(page.fullName(mention))
                                == verb.group("verb").startsWith("ت");
    }

    void speaksOf(String subject) {
        spokenOf.add(subject);
        current = subject;
        speaking = true;
    }

    /** Whether the sentence has named a subject so far. */
    boolean isSpeaking() {
        return speaking;
    }

    private static boolean isTopic(Mention mention) {
        return mention.kind() == Kind.BODY || mention.kind() == Kind.PAPER;
    }

    private List<String> bodies(Sentence words) {
        return words.mentions().stream()
                .filter(mention -> mention.kind() == Kind.BODY)
                .map(page::fullName)
                .distinct()
                .toList();
    }

    static boolean agrees(String name, boolean feminine) {
        return isFeminine(name) == feminine;
    }

    static boolean isFeminine(String name) {
        return Noun.headOf(name).isFeminine();
    }

    /** Whom a verb or pronoun of this gender means that follows these names of its sentence. */
    Optional<String> meant(boolean feminine, List<String> names) {
        if (rival != null && agrees(rival, feminine)) {
            return current != null && agrees(current, feminine) ? Optional.empty() : Optional.of(rival);
        }
        var near =
                names.stream().filter(name -> agrees(name, feminine)).distinct().toList();
        if (current != null && isPaper(current) && near.stream().anyMatch(name -> !name.equals(current))) {
            return Optional.empty();
        }
        if ((current == null || !agrees(current, feminine)) && !near.isEmpty()) {
            return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
        }
        return meant(feminine);
    }

    /** «صدر القانون بإنشاء المجلس، ويهدف إلى ...»: the law or the council. */
    private static boolean isPaper(String name) {
        return PAPER.matcher(Folding.fold(name)).matches();
    }

    /** What the last verb did something to: it may be meant as well as who did it. */
    void didTo(@Nullable String object) {
        rival = object;
    }

    private Optional<String> meant(boolean feminine) {
        if (current != null && agrees(current, feminine)) {
            return Optional.of(current);
        }
        var earlier = before.stream().filter(name -> agrees(name, feminine)).toList();
        if (current != null || !earlier.isEmpty()) {
            return earlier.size() == 1 ? Optional.of(earlier.getFirst()) : ownIfOnly(feminine, earlier);
        }
        if (listLead != null) {
            return Optional.of(listLead).filter(name -> agrees(name, feminine));
        }
        var base = heading != null ? Optional.of(heading) : page.organisation();
        var rival = Optional.ofNullable(lastParagraph).filter(name -> agrees(name, feminine));
        return base.filter(name -> agrees(name, feminine))
                .filter(name -> rival.isEmpty() || rival.get().equals(name))
                .filter(name -> dropped == null || dropped.equals(name));
    }

    /** Where the passage has spoken of others of this gender, the page's own body is no safe guess. */
    private Optional<String> ownIfOnly(boolean feminine, List<String> earlier) {
        var others = spokenOf.stream().filter(name -> agrees(name, feminine)).toList();
        if (earlier.isEmpty() && !others.isEmpty()) {
            return others.size() == 1 ? Optional.of(others.getFirst()) : Optional.empty();
        }
        var own = heading != null ? Optional.of(heading) : page.organisation();
        return earlier.isEmpty()
                ? own.filter(name -> agrees(name, feminine))
                : own.filter(earlier::contains).filter(name -> agrees(name, feminine));
    }
}
