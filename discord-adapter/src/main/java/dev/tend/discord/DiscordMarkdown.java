package dev.tend.discord;

import java.util.regex.Pattern;

/** Discord's markup: what people write is escaped, so that it reads exactly as it was written. */
final class DiscordMarkdown {
    private static final Pattern LINE_BREAKS = Pattern.compile("\\r\\n|[\\r\\u000B\\u000C\\u0085\\u2028\\u2029]");
    private static final Pattern ANYWHERE =
            Pattern.compile("[\\\\*_`~|\\[<]|@(?=everyone|here)|(?<=\\p{Alnum}):(?=//)", Pattern.CASE_INSENSITIVE);
    private static final Pattern AT_LINE_START = Pattern.compile("(?m)^(\\s*)([#>+-])");
    private static final Pattern NUMBER_AT_LINE_START = Pattern.compile("(?m)^(\\s*\\d+)([.)])");

    private DiscordMarkdown() {}

    /** The text with nothing left in it that Discord would read as markup, a mention or a link. */
    static String escape(String text) {
        String escaped = LINE_BREAKS.matcher(text).replaceAll("\n");
        escaped = ANYWHERE.matcher(escaped).replaceAll("\\\\$0");
        escaped = AT_LINE_START.matcher(escaped).replaceAll("$1\\\\$2");
        return NUMBER_AT_LINE_START.matcher(escaped).replaceAll("$1\\\\$2");
    }

    static String heading(String text) {
        return "## " + oneLine(text);
    }

    static String bold(String text) {
        return "**" + oneLine(text) + "**";
    }

    static String smallPrint(String text) {
        return eachLine("-# ", text);
    }

    /** Shown as the user's name; whether it pings is for the message's allowed mentions to say. */
    static String quote(String userId, String text) {
        return "<@" + userId + ">\n" + quoted(text);
    }

    static String quoted(String text) {
        return eachLine("> ", text);
    }

    /** The first line of a message as it reads, for places that show no markup. */
    static String firstLineAsRead(String content) {
        String line = content.strip().lines().findFirst().orElse("");
        return line.replaceFirst("^(?:#{1,3}|-#|>) ", "").replaceAll("\\\\(?=\\p{Punct})", "");
    }

    private static String oneLine(String text) {
        return escape(text).replaceAll("\\s*\\n\\s*", " ");
    }

    private static String eachLine(String mark, String text) {
        return mark + escape(text).replace("\n", "\n" + mark);
    }
}
