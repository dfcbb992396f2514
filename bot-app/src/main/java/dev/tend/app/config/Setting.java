package dev.tend.app.config;

import java.util.Arrays;
import java.util.Optional;

/** Every name that configures Tend, in the environment and in the file alike. */
enum Setting {
    TEND_DATA,
    TEND_CONFIG,
    TEND_HTTP_PORT,
    TEND_MASTER_KEY_FILE,
    TEND_DATABASE_URL,
    TEND_DATABASE_USER,
    TEND_DATABASE_PASSWORD,
    TEND_SLACK_BOT_TOKEN,
    TEND_SLACK_SIGNING_SECRET,
    TEND_SLACK_API_URL,
    TEND_DISCORD_TOKEN,
    TEND_DISCORD_REST_URL,
    TEND_DISCORD_GATEWAY_URL,
    /** Read by the start script alone: where the packaged jars lie. */
    TEND_LIB,
    /** Read by the start script alone: more options for the Java machine. */
    TEND_JAVA_OPTS;

    static boolean isKnown(String name) {
        return Arrays.stream(values()).anyMatch(setting -> setting.name().equals(name));
    }

    /** The name that was probably meant: at most three letters away. */
    static Optional<Setting> nearest(String name) {
        return Arrays.stream(values())
                .filter(setting -> distance(setting.name(), name) <= 3)
                .min((one, other) -> Integer.compare(distance(one.name(), name), distance(other.name(), name)));
    }

    /** How many letters must be put in, taken out or changed to make one of the other (Levenshtein). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
