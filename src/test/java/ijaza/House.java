package ijaza;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

/** The product's classes, and the few kinds of rule that they are held to; a package that does not exist yet breaks none. */
final class House {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/store/schema/"))
            .importPackages("ijaza");

    private House() {}

    /** The classes of a package and of those below it. */
    static Part in(String part) {
        return new Part(resideInAPackage(part + ".."));
    }

    static Part outside(String part) {
        return new Part(DescribedPredicate.not(resideInAPackage(part + "..")));
    }

    /** The packages that stand directly in this one, such as {@code ijaza.edge.store} in {@code ijaza.edge}. */
    static void sistersDoNotKnowEachOther(String parent, String butAllKnow) {
        hold(slices().matching(parent + ".(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(resideInAPackage(parent + ".."), resideInAPackage(butAllKnow + "..")));
    }

    static void packagesFormNoCycle() {
        hold(slices().matching("ijaza.(**)").should().beFreeOfCycles());
    }

    private static void hold(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }

    /** Some classes of the house. */
    record Part(DescribedPredicate<? super JavaClass> members) {

        void knowsOnly(String... parts) {
            hold(classes().that(members).should().onlyDependOnClassesThat().resideInAnyPackage(parts));
        }

        void knowsNothingOf(String... parts) {
            hold(noClasses().that(members).should().dependOnClassesThat().resideInAnyPackage(parts));
        }

        void isOpenToInstructorsOnly() {
            hold(classes().that(members).and(OnlyInstructors.stepsInFront()).should(OnlyInstructors.carry()));
        }
    }
}
