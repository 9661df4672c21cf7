package ijaza.usecase.open;

import ijaza.course.CourseFiles;
import ijaza.course.CourseId;
import ijaza.course.CourseVersion;
import ijaza.course.Courses;
import ijaza.course.Draft;
import ijaza.course.VersionId;
import ijaza.person.PersonId;
import ijaza.person.PersonName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Published courses in memory, for tests. */
public final class PublishedCourses implements Courses {

    private final List<CourseVersion> versions = new ArrayList<>();
    private final Map<CourseId, CourseFiles> newestFiles = new HashMap<>();
    private final Map<VersionId, Draft.Original> originals = new HashMap<>();
    private final Set<CourseId> authored = new HashSet<>();

    @Override
    public List<CourseVersion> newest() {
        return newestFiles.keySet().stream().flatMap(id -> newest(id).stream()).toList();
    }

    @Override
    public Optional<CourseVersion> newest(CourseId course) {
        return versions.reversed().stream()
                .filter(version -> version.course().id().equals(course))
                .findFirst();
    }

    @Override
    public Optional<CourseVersion> version(VersionId id) {
        return versions.stream().filter(version -> version.id().equals(id)).findFirst();
    }

    @Override
    public boolean isPublished(CourseId course, CourseFiles files) {
        return files.equals(newestFiles.get(course));
    }

    @Override
    public boolean isAuthored(CourseId course) {
        return authored.contains(course);
    }

    @Override
    public Map<CourseId, PersonName> publishers() {
        return Map.of();
    }

    @Override
    public void keepOriginal(VersionId version, Draft.Original original) {
        originals.put(version, original);
    }

    @Override
    public Optional<Draft.Original> original(VersionId version) {
        return Optional.ofNullable(originals.get(version));
    }

    @Override
    public void publish(CourseVersion version, CourseFiles files, PersonId by) {
        authored.add(version.course().id());
        publishBundled(version, files);
    }

    @Override
    public void publishBundled(CourseVersion version, CourseFiles files) {
        versions.add(version);
        newestFiles.put(version.course().id(), files);
    }
}
