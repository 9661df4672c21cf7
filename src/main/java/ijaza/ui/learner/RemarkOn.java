package ijaza.ui.learner;

import ijaza.attempt.Reviewed;
import ijaza.question.Response;
import java.util.List;

/** What wrongly chosen options really are, where the document says so. */
final class RemarkOn {

    private RemarkOn() {}

    static List<String> wrongChoices(Reviewed reviewed) {
        if (reviewed.given() instanceof Response.Chosen(var chosen)
                && reviewed.key() instanceof Response.Chosen(var right)) {
            return chosen.stream()
                    .filter(option -> !right.contains(option)
                            && option < reviewed.remarks().size())
                    .map(option -> reviewed.remarks().get(option))
                    .filter(remark -> !remark.isBlank())
                    .toList();
        }
        return List.of();
    }
}
