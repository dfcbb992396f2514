package dev.tend.core.engine;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The commands behind {@code /tend}, the same on every platform. */
enum Command {
    SETUP("setup", "Set up or change the check-ins of this channel"),
    RUN("run [practice] [minutes]", "Ask something now; a private card comes first"),
    STATUS("status", "How it stands here: what comes, what came, what did not and why"),
    PAUSE("pause", "Pause the check-ins here"),
    RESUME("resume", "Let them come again"),
    JOIN("join", "Take part here"),
    LEAVE("leave", "Stop taking part, at once and without a reason"),
    HELP("help", "This list");

    private final String usage;
    private final String does;

    Command(String usage, String does) {
        this.usage = usage;
        this.does = does;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String usage() {
        return usage;
    }

    String does() {
        return does;
    }

    static Optional<Command> ofWord(String word) {
        return Stream.of(values())
                .filter(one -> one.word().equalsIgnoreCase(word))
                .findFirst();
    }

    /** The command that somebody may have meant: one that begins alike, or is a letter or two off. */
    static Optional<Command> near(String word) {
        String typed = word.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(one -> typed.length() >= 2 && one.word().startsWith(typed.substring(0, 2)))
                .findFirst();
    }
}
