package ijaza.usecase.author;

import ijaza.SignedInAs;
import ijaza.course.CourseId;
import ijaza.course.Courses;
import ijaza.course.Draft;
import ijaza.course.Drafts;
import ijaza.person.Role;
import ijaza.usecase.author.ImportDocument.Imported;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** An instructor has handed in a document, through the real readers and the real store; its draft is gone after the test. */
@SpringBootTest
@SignedInAs(Role.INSTRUCTOR)
abstract class HandedIn {

    @Autowired
    private ImportDocument importing;

    @Autowired
    Drafts drafts;

    @Autowired
    Courses courses;

    CourseId id;

    final void handIn(String name, byte[] bytes) {
        id = ((Imported.Made) importing.file(name, bytes, Onlooker.NOBODY)).course();
    }

    @AfterEach
    final void clear() {
        drafts.discard(id);
    }

    /** The draft as it stands now. */
    final Draft draft() {
        return drafts.find(id).orElseThrow();
    }
}
