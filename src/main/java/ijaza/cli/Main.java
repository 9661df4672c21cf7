package ijaza.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Finds the command that the first word names; the {@code ijaza} script calls it. */
public final class Main {

    private static final List<Command> COMMANDS = List.of(new Compile(), new Verify());

    private Main() {}

    public static void main(String... arguments) {
        keepLibrariesSilent();
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(COMMANDS, List.of(arguments), out, err));
    }

    /** What PDFBox has to say of a broken font is not what was asked. */
    private static void keepLibrariesSilent() {
        System.setProperty("org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
    }

    static int run(List<Command> commands, List<String> words, PrintStream out, PrintStream err) {
        if (words.isEmpty()) {
            err.println("ijaza: which command? See ./ijaza --help");
            return 2;
        }
        var name = words.getFirst();
        for (var command : commands) {
            if (command.name().equals(name)) {
                return command.run(words.subList(1, words.size()), out, err);
            }
        }
        err.println("ijaza: does not know the command " + name + "; see ./ijaza --help");
        return 2;
    }
}
