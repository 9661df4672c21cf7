package ijaza.certificate;

import ijaza.attempt.Attempt;
import ijaza.attempt.AttemptId;
import ijaza.attempt.Paper;
import ijaza.course.Course;
import ijaza.course.CourseVersion;
import ijaza.course.VersionId;
import ijaza.course.revision.Stale;
import ijaza.question.QuestionId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A certificate whose final asked about sentences that a later document says otherwise; it stays as valid as it was.
 *
 * @param version the number of the version that was learnt
 * @param questions how many questions of the final rest on such sentences
 */
public record OlderText(Certificate certificate, int version, long questions) {

    /** Those of some certificates that rest on an older text than that of a course as it is later. */
    public static List<OlderText> among(
            Collection<Certificate> certificates,
            Collection<Attempt> attempts,
            Function<VersionId, Optional<CourseVersion>> versions,
            Course later) {
        var finals = attempts.stream().collect(Collectors.toMap(Attempt::id, attempt -> attempt));
        return new Search(finals, versions, later).all(certificates);
    }

    /** One search; each version is compared once. */
    private record Search(
            Map<AttemptId, Attempt> finals,
            Function<VersionId, Optional<CourseVersion>> versions,
            Course later,
            Map<VersionId, Set<QuestionId>> stale) {

        Search(Map<AttemptId, Attempt> finals, Function<VersionId, Optional<CourseVersion>> versions, Course later) {
            this(finals, versions, later, new HashMap<>());
        }

        List<OlderText> all(Collection<Certificate> certificates) {
            return certificates.stream()
                    .flatMap(certificate -> older(certificate).stream())
                    .toList();
        }

        private Optional<OlderText> older(Certificate certificate) {
            return Optional.ofNullable(finals.get(certificate.attempt()))
                    .flatMap(passed -> versions.apply(passed.version())
                            .map(version -> new OlderText(certificate, version.number(), touched(passed, version))))
                    .filter(found -> found.questions() > 0);
        }

        private long touched(Attempt passed, CourseVersion version) {
            var questions = stale.computeIfAbsent(version.id(), _ -> Stale.questions(version.course(), later));
            return passed.paper().items().stream()
                    .map(Paper.Item::question)
                    .filter(questions::contains)
                    .count();
        }
    }
}
