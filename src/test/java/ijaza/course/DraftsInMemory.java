package ijaza.course;

import ijaza.document.Caution;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Courses in the making in memory, for tests. */
public final class DraftsInMemory implements Drafts {

    private final Map<CourseId, Draft> drafts = new LinkedHashMap<>();
    private final Map<CourseId, Course> before = new LinkedHashMap<>();
    private final Map<CourseId, Draft.Original> originals = new LinkedHashMap<>();
    private final Map<CourseId, Set<Caution>> cautions = new LinkedHashMap<>();

    @Override
    public List<Draft> all() {
        return List.copyOf(drafts.values());
    }

    @Override
    public Optional<Draft> find(CourseId course) {
        return Optional.ofNullable(drafts.get(course));
    }

    @Override
    public boolean isThere(CourseId course) {
        return drafts.containsKey(course);
    }

    @Override
    public boolean isNewest(Draft draft) {
        return find(draft.id()).map(Draft::revision).equals(Optional.of(draft.revision()));
    }

    @Override
    public Keeping keep(Draft draft) {
        var known = find(draft.id()).map(Draft::revision).orElse(0L);
        if (known != draft.revision()) {
            return new Keeping.Outdated();
        }
        var kept = draft.kept(known + 1);
        drafts.put(draft.id(), kept);
        return new Keeping.Kept(kept);
    }

    @Override
    public Keeping keepRulings(Draft draft) {
        return keep(draft);
    }

    @Override
    public void keepOriginal(CourseId course, Draft.Original original) {
        originals.put(course, original);
    }

    @Override
    public Optional<Draft.Original> original(CourseId course) {
        return Optional.ofNullable(originals.get(course));
    }

    @Override
    public void keepCautions(CourseId course, Set<Caution> found) {
        cautions.put(course, found);
    }

    @Override
    public Set<Caution> cautions(CourseId course) {
        return cautions.getOrDefault(course, Set.of());
    }

    @Override
    public void keepBefore(Course course) {
        before.put(course.id(), course);
    }

    @Override
    public Optional<Course> before(CourseId course) {
        return Optional.ofNullable(before.get(course));
    }

    @Override
    public void forgetBefore(CourseId course) {
        before.remove(course);
    }

    @Override
    public void discard(CourseId course) {
        drafts.remove(course);
        originals.remove(course);
        cautions.remove(course);
        before.remove(course);
    }
}
