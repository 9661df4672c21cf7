package ijaza.cli;

import java.io.PrintStream;
import java.util.List;

/** One job on the terminal. */
interface Command {

    String name();

    /** Returns the exit code of the process: 0 only if all went well. */
    int run(List<String> arguments, PrintStream out, PrintStream err);
}
