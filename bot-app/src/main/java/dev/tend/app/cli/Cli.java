package dev.tend.app.cli;

import dev.tend.app.config.Refusal;
import java.io.PrintWriter;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** Runs what was typed and turns every ending into an exit code and, if it failed, a line that says what to do. */
public final class Cli {
    private static final Logger LOG = LoggerFactory.getLogger(Cli.class);

    private final CommandLine commandLine;

    /** Prepares the commands; nothing is read or started before one is executed. */
    public Cli(Map<String, String> environment, Start start, PrintWriter out, PrintWriter err) {
        Tend tend = new Tend(environment, err);
        commandLine = new CommandLine(tend)
                .addSubcommand(new PlaygroundCommand(tend, start))
                .addSubcommand(new RunCommand(tend, start))
                .addSubcommand(new CheckCommand(tend, out))
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(Cli::failed);
    }

    /** Returns the exit code: 0 fine, 2 wrong usage or configuration, 1 anything else. */
    public int execute(String... arguments) {
        return commandLine.execute(arguments);
    }

    private static int failed(Exception failure, CommandLine command, CommandLine.ParseResult arguments) {
        PrintWriter err = command.getErr();
        if (failure instanceof Refusal refusal) {
            err.println(refusal.advice());
            return refusal.exitCode();
        }
        LOG.error("event=failed command={}", command.getCommandName(), failure);
        err.println("Tend ended because of an error that it does not know; the log above has the details.");
        return CommandLine.ExitCode.SOFTWARE;
    }
}
