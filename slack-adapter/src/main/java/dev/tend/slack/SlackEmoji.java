package dev.tend.slack;

import java.util.Map;
import java.util.Optional;

/** Slack's names of the emoji that Tend asks people to react with. */
final class SlackEmoji {
    private static final Map<String, String> BY_NAME =
            Map.of("white_check_mark", "✅", "bulb", "💡", "seedling", "🌱", "star", "⭐");

    private SlackEmoji() {}

    /** The emoji of a reaction; Slack's name of it between colons where Tend knows none. The colour of a skin is left out. */
    static String ofName(String name) {
        String plain = name.replaceFirst("::skin-tone-\\d$", "");
        return Optional.ofNullable(BY_NAME.get(plain)).orElse(":" + plain + ":");
    }

    /** What Slack calls an emoji. */
    static String nameOf(String emoji) {
        return BY_NAME.entrySet().stream()
                .filter(entry -> entry.getValue().equals(emoji))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> emoji.replace(":", ""));
    }
}
