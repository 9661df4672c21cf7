package ijaza.fact.arabic.page;

import ijaza.document.Passage;
import ijaza.fact.page.Mention;
import ijaza.fact.page.Sentence;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Whom a head with an article means: the body of this head that the passage begins with or the section is headed by, else
 * the page's own organisation, else the only one of this head around; where two could be meant, nobody.
 */
final class BareHeads {

    private static final String UNKNOWN = "";
    /** Organs of a state that decide of others and are hardly ever meant by their head alone. */
    private static final Set<String> DECIDING = Set.of(
            "مجلس الوزراء",
            "البرلمان",
            "مجلس النواب",
            "مجلس الأمة",
            "مجلس الشعب",
            "مجلس الأمن",
            "مجلس الشورى",
            "مجلس الدولة");

    static boolean decides(String name) {
        return DECIDING.contains(name);
    }

    private final String ownHead;
    private final String own;
    private final Map<String, String> latest = new HashMap<>();
    private final Map<String, String> inHeading = new HashMap<>();
    private final Map<String, String> firstInPassage = new HashMap<>();
    private final Map<String, Set<String>> inPassage = new HashMap<>();
    private final Map<String, String> subjects = new HashMap<>();
    private int passage = -1;
    private boolean opensPassage;
    private boolean opensSentence;
    private boolean isHeading;
    private boolean ownIsNamed;

    BareHeads(String ownHead, String own) {
        this.ownHead = ownHead;
        this.own = own;
    }

    void begin(Passage next, Sentence sentence) {
        if (sentence.passage() != passage) {
            passage = sentence.passage();
            isHeading = !next.kind().isBody();
            opensPassage = true;
            firstInPassage.clear();
            inPassage.clear();
            subjects.clear();
            if (isHeading) {
                inHeading.clear();
            }
        }
        opensSentence = true;
    }

    void named(String head, String name) {
        ownIsNamed |= name.equals(own);
        var isAgent = DECIDING.contains(name) && !name.equals(own);
        if (opensPassage && !isAgent) {
            firstInPassage.put(head, name);
        }
        if (isHeading) {
            inHeading.put(head, name);
        }
        if (!isAgent) {
            latest.put(head, name);
            inPassage.computeIfAbsent(head, _ -> new LinkedHashSet<>()).add(name);
        }
        if (opensSentence && !isAgent) {
            subjects.put(head, name);
        }
        opensPassage = false;
        opensSentence = false;
    }

    /** A body of this head whose name could not be read: who is meant afterwards is not plain. */
    void unread(UnreadHeads.Unread unread) {
        latest.remove(unread.head());
        if (unread.founded()) {
            subjects.put(unread.head(), UNKNOWN);
        }
    }

    String resolve(Mention mention) {
        var head = mention.core().getFirst();
        var headed = ownIsNamed && head.equals(ownHead) ? inHeading.getOrDefault(head, own) : UNKNOWN;
        var about = firstInPassage.getOrDefault(head, headed);
        opensPassage = false;
        opensSentence = false;
        return about.equals(UNKNOWN) ? onlyOne(head, mention) : unlessRivalled(head, about, mention);
    }

    private String onlyOne(String head, Mention mention) {
        var near = inPassage.getOrDefault(head, Set.of());
        if (near.size() == 1) {
            return near.iterator().next();
        }
        var earlier = inHeading.getOrDefault(head, latest.getOrDefault(head, mention.name()));
        return near.isEmpty() ? earlier : mention.name();
    }

    private String unlessRivalled(String head, String about, Mention mention) {
        var rival = subjects.getOrDefault(head, about);
        return rival.equals(about) || rival.equals(own) ? about : mention.name();
    }
}
