package ijaza;

import static ijaza.House.in;
import static ijaza.House.outside;
import static ijaza.House.sistersDoNotKnowEachOther;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The law of the house: who may import whom. Read this first. */
class ArchitectureTests {

    /** Each room imports only rooms before it, {@code java.*} and JSpecify; no library. */
    private static final List<String> ROOMS = Stream.of(
                    "text person document fact question course enrolment attempt analysis recall progress certificate"
                            .split(" "))
            .map(room -> "ijaza." + room)
            .toList();

    @Test
    void roomsKnowOnlyEarlierRooms() {
        ROOMS.forEach(room -> in(room).knowsOnly(upTo(room)));
    }

    @Test
    void usecasesKnowNoEdgeAndNoScreen() {
        in("ijaza.usecase").knowsNothingOf("ijaza.edge..", "ijaza.ui..", "ijaza.cli..", "com.vaadin..");
    }

    @Test
    void edgesKnowNoUsecaseNoScreenAndNoOtherEdge() {
        in("ijaza.edge").knowsNothingOf("ijaza.usecase..", "ijaza.ui..", "ijaza.cli..", "com.vaadin..");
        sistersDoNotKnowEachOther("ijaza.edge", "java");
    }

    @Test
    void screensKnowNoEdgeAndNoSisterScreen() {
        in("ijaza.ui").knowsNothingOf("ijaza.edge..", "ijaza.cli..");
        sistersDoNotKnowEachOther("ijaza.ui", "ijaza.ui.kit");
        in("ijaza.ui.kit").knowsNothingOf("ijaza.usecase..", "ijaza.ui.shell..");
    }

    @Test
    void onlyTheStoreKnowsSql() {
        outside("ijaza.edge.store").knowsNothingOf("org.jooq..", "java.sql..", "org.flywaydb..", "org.sqlite..");
    }

    @Test
    void openPagesWorkWithoutVaadin() {
        in("ijaza.ui.open").knowsNothingOf("com.vaadin..");
    }

    @Test
    void instructorsScreensAndJobsAskForTheInstructor() {
        Stream.of("ijaza.ui.instructor", "ijaza.ui.author", "ijaza.usecase.instructor", "ijaza.usecase.author")
                .forEach(part -> in(part).isOpenToInstructorsOnly());
    }

    @Test
    void packagesFormNoCycle() {
        House.packagesFormNoCycle();
    }

    private static String[] upTo(String room) {
        var earlier = ROOMS.subList(0, ROOMS.indexOf(room) + 1).stream().map(name -> name + "..");
        return Stream.concat(earlier, Stream.of("java..", "org.jspecify..")).toArray(String[]::new);
    }
}
