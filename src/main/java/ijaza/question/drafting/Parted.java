package ijaza.question.drafting;

import ijaza.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Things of a document by the lesson that holds their place; lessons follow each other without overlap. */
record Parted<T>(List<List<T>> byLesson) {

    static <T> Parted<T> among(List<Span> lessons, Stream<T> things, Function<T, Span> place) {
        var starts = new TreeMap<Integer, Integer>();
        var byLesson = new ArrayList<List<T>>();
        for (var i = 0; i < lessons.size(); i++) {
            starts.put(lessons.get(i).start(), i);
            byLesson.add(new ArrayList<>());
        }
        things.forEach(thing -> {
            var at = place.apply(thing);
            var lesson = starts.floorEntry(at.start());
            if (lesson != null && lessons.get(lesson.getValue()).contains(at)) {
                byLesson.get(lesson.getValue()).add(thing);
            }
        });
        return new Parted<>(byLesson);
    }

    List<T> of(int lesson) {
        return byLesson.get(lesson);
    }
}
