package ijaza.course;

import ijaza.document.Chapter;
import ijaza.document.Passage;
import ijaza.text.Blanks;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Titles of lessons in the document's own words: a heading, several between points, a part's number, or opening words. */
public final class LessonTitles {

    private static final String BETWEEN = " · ";
    private static final String MORE = "…";
    private static final int LONGEST = 90;
    private static final int OPENING = 60;
    private static final Pattern PART = Pattern.compile(" \\(\\d+\\)$");

    private LessonTitles() {}

    static String of(Chapter chapter, String source) {
        var names = chapter.names().stream()
                .map(name -> name.kind().isBody()
                        ? opening(name, source)
                        : name.span().of(source))
                .toList();
        var title = names.getFirst();
        for (var name : names.subList(1, names.size())) {
            if (title.length() + BETWEEN.length() + name.length() > LONGEST) {
                return title + BETWEEN + MORE;
            }
            title += BETWEEN + name;
        }
        return chapter.part() > 1 ? title + " (" + chapter.part() + ")" : title;
    }

    /** The first words of a text without headings. */
    private static String opening(Passage passage, String source) {
        var line = passage.span().of(source).lines().findFirst().orElseThrow();
        if (line.length() <= OPENING) {
            return line;
        }
        var end = OPENING;
        while (end > 1 && !Blanks.isBlank(line.charAt(end))) {
            end--;
        }
        return Blanks.strip(line.substring(0, end > 1 ? end : OPENING)) + MORE;
    }

    /** Whether a title has no words but those of the source. */
    public static boolean isOf(String title, String source) {
        return source.contains(title)
                || Stream.of(PART.matcher(title).replaceFirst("").split(BETWEEN))
                        .map(name -> name.endsWith(MORE) ? name.substring(0, name.length() - MORE.length()) : name)
                        .allMatch(source::contains);
    }
}
