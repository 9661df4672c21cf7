package ijaza.fact.arabic.clause;

import ijaza.fact.arabic.clause.SubjectReader.Subject;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.page.Mention.Kind;
import ijaza.fact.page.Page;
import ijaza.fact.page.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the clauses of one sentence. */
final class ClauseReader {

    private static final Pattern BOUNDARY = Pattern.compile(
            "[؛:!؟]|[.](?![0-9])|،? (?:[وف])?(?:الذي|التي|الذين|حيث|بينما|فيما(?! بين)|ثم|كما|علما|مما|[بو]?هدف|ليحل|لتحل|لتصبح|ليصبح|ويعد|وتعد)(?![ء-ي])"
                    + "| (?:المؤرخة?|الصادرة?|المعتمدة?|المتخذة?|الموقعة?|المنشورة?|المعدلة?|المبرمة?|المنعقدة?|الموافقة?)(?![ء-ي])|،? وي[ء-ي]{3,}");

    private final Page page;
    private final Sentence sentence;
    private final String signed;
    private final NearbyNames names;
    private final Topics topics;

    ClauseReader(Page page, Sentence sentence, Topics topics) {
        this.page = page;
        this.sentence = sentence;
        this.signed = sentence.signed();
        this.names = new NearbyNames(page, sentence);
        this.topics = topics;
    }

    List<Clause> read() {
        var verbs = new VerbReader(page, sentence, names).verbs();
        var clauses = new ArrayList<Clause>();
        for (var i = 0; i < verbs.size(); i++) {
            var verb = verbs.get(i);
            var limit = i + 1 < verbs.size() ? verbs.get(i + 1).start() : signed.length();
            var lead = i == 0 ? 0 : verbs.get(i - 1).end();
            if (Assertion.holds(signed, verb.start(), verb.verb().present())) {
                clauses.add(clause(verb, lead, limit));
            }
        }
        return clauses;
    }

    private Clause clause(FoundVerb verb, int lead, int limit) {
        var reader = new SubjectReader(page, sentence, names, topics);
        var object = reader.object(verb, lead);
        var subject = reader.subject(verb, lead);
        speakOf(subject);
        var tail = Math.max(verb.end(), subject.end());
        topics.didTo(objectAt(tail));
        return new Clause(
                sentence,
                verb.verb().acts(),
                signed.substring(verb.start(), verb.end()),
                verb.passive(),
                subject.name(),
                subject.mention(),
                object,
                lead,
                verb.start(),
                tail,
                end(tail, Math.max(tail, limit)));
    }

    /** Persons and posts are no topic that a later verb goes on about. */
    private void speakOf(Subject subject) {
        var mention = subject.mention();
        if (subject.name() != null && (mention == null || mention.kind().compareTo(Kind.PAPER) <= 0)) {
            topics.speaksOf(subject.name());
        }
    }

    private @Nullable String objectAt(int tail) {
        var isBody = tail + 1 < signed.length()
                && signed.charAt(tail) == ' '
                && Signs.isSign(signed.charAt(tail + 1))
                && sentence.mention(tail + 1).kind() == Kind.BODY;
        return isBody ? page.fullName(sentence.mention(tail + 1)) : null;
    }

    private int end(int tail, int limit) {
        // «ويتولى: إقرار ...»: the colon opens what the verb says
        var from = signed.startsWith(":", tail) ? tail + 1 : tail;
        var boundary = BOUNDARY.matcher(signed).region(Math.min(from, limit), limit);
        return boundary.find() ? boundary.start() : limit;
    }
}
