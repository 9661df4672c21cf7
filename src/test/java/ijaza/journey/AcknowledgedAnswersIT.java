package ijaza.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.PlaywrightException;
import ijaza.course.QuizId;
import ijaza.text.Language;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The answers' endpoint over plain HTTP: what it has acknowledged outlives the process, and nothing is kept twice. */
class AcknowledgedAnswersIT {

    private static final String DEVICE = UUID.randomUUID().toString();
    private static final Map<String, Object> NOTHING = Map.of("kind", "unanswered");
    private static final int BEFORE_THE_KILL = 12;

    @Test
    void outliveAKillAndAreKeptOnce() throws SQLException {
        try (var product = Product.fresh();
                var screen = Screen.phone(product, Language.ARABIC)) {
            var trainee = new Trainee(screen);
            trainee.register("هند الكندي", "");
            trainee.begin(QuizId.of(Key.COURSE.lessons().getFirst().id()));
            var http = new AnswerByHttp(screen, product);

            var acknowledged = sendUntilKilled(http, product);
            product.startAgain();

            assertThat(kept(product, http)).containsAll(acknowledged);
            assertThat(repeat(http, acknowledged.getLast())).isEqualTo(200);
            assertThat(kept(product, http)).doesNotHaveDuplicates();
            assertThat(http.send(0, DEVICE, acknowledged.getLast(), Map.of("kind", "chosen", "options", List.of(0)))
                            .status())
                    .isEqualTo(400);
        }
    }

    /** Another thread pulls the plug once enough is acknowledged, wherever the next answer is by then. */
    private static List<Integer> sendUntilKilled(AnswerByHttp http, Product product) {
        var acknowledged = new ArrayList<Integer>();
        var plug = new Thread(product::kill);
        try {
            for (var sequence = 1; sequence <= 100_000; sequence++) {
                if (repeat(http, sequence) == 200) {
                    acknowledged.add(sequence);
                }
                if (acknowledged.size() == BEFORE_THE_KILL) {
                    plug.start();
                }
            }
        } catch (PlaywrightException gone) {
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(BEFORE_THE_KILL);
        }
        return acknowledged;
    }

    private static int repeat(AnswerByHttp http, int sequence) {
        return http.send(0, DEVICE, sequence, NOTHING).status();
    }

    private static List<Integer> kept(Product product, AnswerByHttp http) throws SQLException {
        var sequences = new ArrayList<Integer>();
        try (var database = DriverManager.getConnection(
                        "jdbc:sqlite:" + product.data().resolve("ijaza.db"));
                var query = database.prepareStatement(
                        "select sequence from step where attempt_id = ? and device = ? order by sequence")) {
            query.setString(1, http.attempt().toString());
            query.setString(2, DEVICE);
            var rows = query.executeQuery();
            while (rows.next()) {
                sequences.add(rows.getInt(1));
            }
        }
        return sequences;
    }
}
