package dev.tend.app.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * All that Tend is told from outside, checked.
 *
 * @param data the folder of everything that Tend keeps
 * @param masterKeyFile the file of the key that all other keys are locked with
 * @param database the server to use, or empty for the embedded one
 * @param file the configuration file that was read beside the environment
 * @param warnings what is odd about the configuration but bars nothing
 */
public record Settings(
        Path data,
        int httpPort,
        Path masterKeyFile,
        Optional<DatabaseConfig> database,
        Optional<SlackConfig> slack,
        Optional<DiscordConfig> discord,
        Optional<Path> file,
        List<String> warnings) {

    public Settings {
        warnings = List.copyOf(warnings);
    }

    /** Whether a platform on which people are is configured. */
    public boolean hasAdapter() {
        return slack.isPresent() || discord.isPresent();
    }

    /** The same with another port, as the command line may ask for. */
    public Settings withHttpPort(int port) {
        return new Settings(data, port, masterKeyFile, database, slack, discord, file, warnings);
    }
}
