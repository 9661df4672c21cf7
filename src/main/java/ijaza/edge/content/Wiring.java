package ijaza.edge.content;

import static java.util.stream.Collectors.toMap;

import ijaza.course.BundledCourses;
import ijaza.course.CourseFormat;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the product its exchange form, and the courses that came with it. */
@Configuration(value = "contentWiring", proxyBeanMethods = false)
class Wiring {

    @Bean
    CourseFormat courseFormat() {
        return new CourseFolder();
    }

    @Bean
    BundledCourses bundledCoursesOnTheClasspath() {
        return () -> CourseShelf.bundled().stream().collect(toMap(CourseShelf.Shelved::id, CourseShelf.Shelved::files));
    }
}
