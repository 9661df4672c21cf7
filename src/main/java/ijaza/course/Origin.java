package ijaza.course;

import java.net.URI;
import java.time.LocalDate;

/** Where a course's document comes from, and who holds the rights to it. */
public record Origin(String title, URI url, LocalDate retrieved, String rights) {}
