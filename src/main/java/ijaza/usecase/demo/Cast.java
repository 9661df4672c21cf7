package ijaza.usecase.demo;

import ijaza.person.PersonName;
import ijaza.person.Role;
import ijaza.usecase.demo.Episode.Claims;
import ijaza.usecase.demo.Episode.Learns;
import ijaza.usecase.demo.Episode.LeavesNextQuiz;
import ijaza.usecase.demo.Episode.OpensNextLesson;
import ijaza.usecase.demo.Episode.SitsFinal;
import java.time.Duration;
import java.util.List;

/**
 * Somebody who lives in the demo only.
 *
 * @param stem what the login begins with
 * @param told what the terminal says of them
 * @param since how long ago the story began
 */
record Cast(PersonName name, String stem, Role role, String told, Duration since, List<Episode> story) {

    private static final int EVERY_LESSON = Integer.MAX_VALUE;

    static List<Cast> all() {
        return List.of(
                new Cast(
                        new PersonName("ليلى منصور", "Layla Mansour"),
                        "layla",
                        Role.INSTRUCTOR,
                        "instructor",
                        Duration.ofDays(30),
                        List.of()),
                trainee(new PersonName("مريم عبد الرحمن الحسن", "Maryam Al-Hassan"), "maryam")
                        .who("has the certificate", 12, new Learns(EVERY_LESSON, 90), new SitsFinal(95), new Claims()),
                trainee(new PersonName("يوسف العمري", null), "yusuf")
                        .who(
                                "has passed at the second try and may claim the certificate",
                                11,
                                new Learns(EVERY_LESSON, 70),
                                new SitsFinal(50),
                                new SitsFinal(90)),
                trainee(new PersonName("فاطمة الزهراء بنعلي", "Fatima Zahra Benali"), "fatima")
                        .who("is in the middle of a quiz", 3, new Learns(1, 80), new LeavesNextQuiz()),
                trainee(new PersonName("عمر الخطيب", null), "omar")
                        .who("has failed a quiz", 2, new Learns(1, 30), new OpensNextLesson()),
                trainee(new PersonName("سارة إدريس", "Sara Idris"), "sara")
                        .who("has just begun", 0, new OpensNextLesson()));
    }

    private static Cast trainee(PersonName name, String stem) {
        return new Cast(name, stem, Role.TRAINEE, "", Duration.ZERO, List.of());
    }

    private Cast who(String does, int days, Episode... story) {
        return new Cast(name, stem, role, does, Duration.ofDays(days), List.of(story));
    }
}
