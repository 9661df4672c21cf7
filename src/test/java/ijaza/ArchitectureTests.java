package ijaza;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The law of the house: who may import whom. Read this first. */
class ArchitectureTests {

    /** Each room imports only rooms to its left. */
    private static final List<String> ROOMS = List.of(
            "text",
            "person",
            "document",
            "fact",
            "question",
            "course",
            "enrolment",
            "attempt",
            "analysis",
            "recall",
            "progress",
            "certificate");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/store/schema/"))
            .importPackages("ijaza");

    @Test
    void roomsImportOnlyEarlierRoomsAndNoLibrary() {
        for (var room : ROOMS) {
            var allowed = Stream.concat(
                    ROOMS.subList(0, ROOMS.indexOf(room) + 1).stream().map(earlier -> "ijaza." + earlier + ".."),
                    Stream.of("java..", "org.jspecify.."));
            hold(classes()
                    .that()
                    .resideInAPackage("ijaza." + room + "..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(allowed.toArray(String[]::new)));
        }
    }

    @Test
    void usecasesKnowNoEdgeAndNoScreen() {
        hold(noClasses()
                .that()
                .resideInAPackage("ijaza.usecase..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("ijaza.edge..", "ijaza.ui..", "ijaza.cli..", "com.vaadin.."));
    }

    @Test
    void edgesKnowNoUsecaseNoScreenAndNoOtherEdge() {
        hold(noClasses()
                .that()
                .resideInAPackage("ijaza.edge..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("ijaza.usecase..", "ijaza.ui..", "ijaza.cli..", "com.vaadin.."));
        hold(slices().matching("ijaza.edge.(*)..").should().notDependOnEachOther());
    }

    @Test
    void onlyTheStoreKnowsSql() {
        hold(noClasses()
                .that()
                .resideOutsideOfPackage("ijaza.edge.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jooq..", "java.sql..", "org.flywaydb..", "org.sqlite.."));
    }

    @Test
    void screensKnowNoEdgeAndNoSisterScreen() {
        hold(noClasses()
                .that()
                .resideInAPackage("ijaza.ui..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("ijaza.edge..", "ijaza.cli.."));
        hold(slices().matching("ijaza.ui.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(resideInAnyPackage("ijaza.ui.."), resideInAnyPackage("ijaza.ui.kit..")));
        hold(noClasses()
                .that()
                .resideInAPackage("ijaza.ui.kit..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("ijaza.ui.shell..", "ijaza.usecase.."));
    }

    @Test
    void theOpenScreensWorkWithoutVaadin() {
        hold(noClasses()
                .that()
                .resideInAPackage("ijaza.ui.open..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin.."));
    }

    @Test
    void packagesFormNoCycle() {
        hold(slices().matching("ijaza.(**)").should().beFreeOfCycles());
    }

    @Test
    void instructorsScreensAndJobsAskForTheInstructor() {
        hold(classes()
                .that()
                .resideInAnyPackage("ijaza.ui.instructor..", "ijaza.ui.author..")
                .and()
                .areAnnotatedWith(Route.class)
                .should(OnlyInstructors.carry()));
        hold(classes()
                .that()
                .resideInAnyPackage("ijaza.usecase.instructor..", "ijaza.usecase.author..")
                .and()
                .areTopLevelClasses()
                .and()
                .areNotInterfaces()
                .and()
                .areNotRecords()
                .and()
                .areNotEnums()
                .and()
                .doNotHaveSimpleName("package-info")
                .should(OnlyInstructors.carry()));
    }

    /** A room that does not exist yet breaks no rule. */
    private static void hold(ArchRule rule) {
        rule.allowEmptyShould(true).check(HOUSE);
    }
}
