package ijaza.fact.arabic.events;

import ijaza.fact.Fact;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.arabic.telling.Phrases;
import ijaza.fact.arabic.telling.Tellings;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Reading;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds when a name was given: «وفي عام 1950 تغير مسماها إلى ...», «ثم أصبحت «غرفة ...» عام 1967». */
public final class NewNames implements Finder {

    private static final String NAME = "[«\"](?<name>{body}|[^»\"]{4,80})[»\"]|(?<plain>{body})";
    private static final String DATE_FIRST =
            "(?:في|بتاريخ|منذ) (?:يوم |مطلع |أواخر |نهاية )?(?:(?:ال)?عام |سنة )?(?<when>{date})(?: ?[مه])?(?: \\([^)]{1,30}\\))?،? (?:حيث )?";
    private static final String CHANGED =
            "(?:[وف]?(?:تم |جرى )?(?:تغيير|تعديل) (?:اسم|مسمى?)(?:ه|ها)|[وف]?(?:تغير|عدل) (?:اسم|مسما)(?:ه|ها)|[وف]?أعيدت? تسميت(?:ه|ها))(?: رسميا)? (?:إلى|ليصبح|لتصبح|فأصبحت?|باسم) ";
    private static final Pattern DATE_AHEAD =
            Signs.pattern("(?<![ء-ي])(?<first>[وف]?" + DATE_FIRST + ")" + CHANGED + "(?:" + NAME + ")");
    private static final Pattern DATE_BEHIND =
            Signs.pattern("(?<![ء-ي])(?<first>" + CHANGED + ")(?:" + NAME + ")" + Phrases.WHEN);
    private static final Pattern BECAME = Signs.pattern(
            "(?<first>(?<![ء-ي])(?:ثم |[وف])?(?:أصبحت?|صارت?) (?:[يت]سمى |[يت]عرف باسم |باسم )?)[«\"](?<name>{body})[»\"](?<plain>)"
                    + Phrases.WHEN);

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        return Stream.concat(
                reading.hits(DATE_AHEAD).map(hit -> named(reading, hit)),
                reading.hits(DATE_BEHIND, BECAME).map(hit -> named(reading, hit)));
    }

    private static Fact named(Reading reading, Hit hit) {
        var group = hit.has("name") ? "name" : "plain";
        var name = hit.text(group);
        var when = hit.mention("when");
        var event = "التسمية باسم " + name;
        var isAhead = hit.match().start("when") < hit.match().start(group);
        var evidence = isAhead ? hit.span("first", group) : hit.span("first", "when");
        var told = reading.told(name, when.name(), "جرت " + event + " " + Phrases.on(when), evidence);
        return Tellings.event(told, event, when);
    }
}
