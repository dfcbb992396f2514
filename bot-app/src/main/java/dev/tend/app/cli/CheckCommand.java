package dev.tend.app.cli;

import dev.tend.app.config.Build;
import dev.tend.app.config.Settings;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** "tend check": says what is configured and what is missing, and starts nothing. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Say what is configured and what is missing; exit code 0 if \"tend run\" would start.")
final class CheckCommand implements Callable<Integer> {
    private final Tend tend;
    private final PrintWriter out;

    CheckCommand(Tend tend, PrintWriter out) {
        this.tend = tend;
        this.out = out;
    }

    @Override
    public Integer call() {
        Settings settings = tend.settings();
        Findings findings = new Inspection(settings, Build.read()).findings();
        out.println(Version.line());
        findings.print(out);
        return findings.barStart() ? CommandLine.ExitCode.USAGE : CommandLine.ExitCode.OK;
    }
}
