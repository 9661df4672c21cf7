package ijaza.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MainTests {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void handsTheRestOfTheLineToTheNamedCommand() {
        assertThat(run("صدى", "مرحبا", "بكم")).isEqualTo(7);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("[مرحبا, بكم]");
    }

    @Test
    void refusesAnUnknownCommand() {
        assertThat(run("مجهول")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("مجهول", "--help");
    }

    @Test
    void asksForACommand() {
        assertThat(run()).isEqualTo(2);
    }

    private int run(String... words) {
        return Main.run(List.of(new Echo()), List.of(words), stream(out), stream(err));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private record Echo() implements Command {

        @Override
        public String name() {
            return "صدى";
        }

        @Override
        public int run(List<String> arguments, PrintStream out, PrintStream err) {
            out.print(arguments);
            return 7;
        }
    }
}
