package ijaza.course;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A course in its exchange form: texts by path, such as {@code lessons/unoct-about/course.yaml}. */
public record CourseFiles(SortedMap<String, String> texts) {

    public CourseFiles {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    public CourseFiles(Map<String, String> texts) {
        this(new TreeMap<>(texts));
    }
}
