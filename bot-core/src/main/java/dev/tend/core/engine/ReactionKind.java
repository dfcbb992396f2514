package dev.tend.core.engine;

import dev.tend.core.practice.Prompt;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The reactions there are: an emoji anyone may put on a check-in, and the button that says the same in words. */
enum ReactionKind {
    READ("read", "✅", "Read it"),
    NEW("new", "💡", "New to me"),
    NICE("nice", "🌱", "Nice"),
    WELL_DONE("well_done", "⭐", "Well done");

    private final String word;
    private final String emoji;
    private final String label;

    ReactionKind(String word, String emoji, String label) {
        this.word = word;
        this.emoji = emoji;
        this.label = label;
    }

    String word() {
        return word;
    }

    String label() {
        return label;
    }

    static List<ReactionKind> of(Prompt.Reactions set) {
        return switch (set) {
            case NONE -> List.of();
            case ACK -> List.of(READ, NEW);
            case WARM -> List.of(NICE, WELL_DONE);
        };
    }

    static Optional<ReactionKind> ofEmoji(String emoji) {
        return Stream.of(values()).filter(kind -> kind.emoji.equals(emoji)).findFirst();
    }

    static Optional<ReactionKind> ofWord(String word) {
        return Stream.of(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
