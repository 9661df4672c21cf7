package ijaza.course;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A short name for a new course, from the Latin words of its title, that no other course has. */
public final class CourseNames {

    private static final int WORDS = 5;

    private CourseNames() {}

    public static CourseId free(String title, Predicate<CourseId> isTaken) {
        var words = Stream.of(title.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty() && word.length() < 16)
                .limit(WORDS)
                .toList();
        var name = words.isEmpty() ? "course" : String.join("-", words);
        return Stream.iterate(1, i -> i + 1)
                .map(i -> new CourseId(i == 1 ? name : name + "-" + i))
                .filter(isTaken.negate())
                .findFirst()
                .orElseThrow();
    }
}
