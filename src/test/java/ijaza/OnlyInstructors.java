package ijaza;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The condition that a class is open to instructors and to nobody else. */
final class OnlyInstructors extends ArchCondition<JavaClass> {

    private OnlyInstructors() {
        super("carry @RolesAllowed(\"INSTRUCTOR\")");
    }

    static OnlyInstructors carry() {
        return new OnlyInstructors();
    }

    /** What a request can reach: of the screens those with a route, of the use cases every class that does something. */
    static DescribedPredicate<JavaClass> stepsInFront() {
        return DescribedPredicate.describe("steps in front", OnlyInstructors::canBeReached);
    }

    private static boolean canBeReached(JavaClass type) {
        if (type.getPackageName().startsWith("ijaza.ui")) {
            return type.isAnnotatedWith(Route.class);
        }
        var isData = type.isRecord() || type.isEnum() || type.isInterface();
        return type.isTopLevelClass() && !isData;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        var allowed = type.tryGetAnnotationOfType(RolesAllowed.class)
                .map(annotation -> List.of(annotation.value()))
                .orElse(List.of());
        if (!allowed.equals(List.of("INSTRUCTOR"))) {
            events.add(SimpleConditionEvent.violated(type, type.getName() + " is open to " + allowed));
        }
    }
}
