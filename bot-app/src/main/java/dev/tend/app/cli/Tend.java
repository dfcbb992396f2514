package dev.tend.app.cli;

import dev.tend.app.config.Settings;
import dev.tend.app.config.SettingsReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command "tend" itself: it holds the options that all commands share. */
@Command(
        name = "tend",
        description = "Small questions, asked regularly, for people who matter to each other.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Exit codes: 0 fine, 2 wrong usage or configuration, 1 anything else."})
final class Tend {
    private final Map<String, String> environment;
    private final PrintWriter err;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = CommandLine.ScopeType.INHERIT,
            description = "The folder that keeps everything (default: TEND_DATA, else .tend here).")
    private @Nullable Path data;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            scope = CommandLine.ScopeType.INHERIT,
            description = "A file of lines NAME=value (default: tend.properties in the data folder).")
    private @Nullable Path config;

    Tend(Map<String, String> environment, PrintWriter err) {
        this.environment = environment;
        this.err = err;
    }

    /** The configuration; what is odd about it goes to standard error. */
    Settings settings() {
        Settings settings = SettingsReader.read(environment, Optional.ofNullable(data), Optional.ofNullable(config));
        settings.warnings().forEach(warning -> err.println("Warning: " + warning));
        return settings;
    }
}
