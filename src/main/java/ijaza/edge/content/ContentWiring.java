package ijaza.edge.content;

import ijaza.course.BundledCourses;
import ijaza.course.CourseArchive;
import ijaza.course.CourseFiles;
import ijaza.course.CourseFormat;
import ijaza.course.CourseId;
import ijaza.course.QuestionExchange;
import java.util.TreeMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the exchange form of courses, and those that came with the product. */
@Configuration(proxyBeanMethods = false)
class ContentWiring {

    @Bean
    CourseFormat courseFormat() {
        return new CourseFolder();
    }

    @Bean
    QuestionExchange questionExchange() {
        return new GiftExchange();
    }

    @Bean
    CourseArchive courseArchive() {
        return new ZippedCourse();
    }

    @Bean
    BundledCourses bundledCourses() {
        return () -> {
            var courses = new TreeMap<CourseId, CourseFiles>((a, b) -> a.value().compareTo(b.value()));
            CourseShelf.bundled().forEach(shelved -> courses.put(shelved.id(), shelved.files()));
            return courses;
        };
    }
}
