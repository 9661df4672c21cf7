package ijaza.usecase.author;

import ijaza.course.Course;
import ijaza.course.Lesson;
import ijaza.person.Role;
import ijaza.text.Folding;
import ijaza.text.Sentences;
import ijaza.text.Span;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for the sentences of a course that a question from elsewhere may rest on, those with the most of its words first. */
@RolesAllowed(Role.INSTRUCTOR_NAME)
final class Anchoring {

    private static final int MOST = 12;
    private static final int FEWEST_LETTERS = 3;

    private final List<Place> places;

    Anchoring(Course course) {
        places = course.lessons().stream()
                .map(Lesson::blocks)
                .flatMap(List::stream)
                .flatMap(block ->
                        Stream.concat(Sentences.of(course.source(), block.span()).stream(), Stream.of(block.span())))
                .distinct()
                .map(span -> new Place(span, words(span.of(course.source()))))
                .toList();
    }

    /** A sentence, or a whole passage of several, and its folded words. */
    private record Place(Span span, Set<String> words) {

        int shared(Set<String> wanted) {
            return (int) wanted.stream().filter(words::contains).count();
        }
    }

    List<Span> candidates(String question) {
        var wanted = words(question);
        return places.stream()
                .filter(place -> place.shared(wanted) > 0)
                .sorted(Comparator.comparingInt((Place place) -> -place.shared(wanted))
                        .thenComparingInt(place -> place.span().length()))
                .limit(MOST)
                .map(Place::span)
                .toList();
    }

    private static Set<String> words(String text) {
        var words = new HashSet<String>();
        Stream.of(Folding.fold(text).split("[^\\p{L}\\p{N}/]+", -1))
                .map(Folding::withoutArticle)
                .filter(word -> word.length() >= FEWEST_LETTERS)
                .forEach(words::add);
        return words;
    }
}
