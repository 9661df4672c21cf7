package ijaza.course;

import java.util.Map;

/** The courses that come with the product, in their exchange form. */
@FunctionalInterface
public interface BundledCourses {

    Map<CourseId, CourseFiles> all();
}
