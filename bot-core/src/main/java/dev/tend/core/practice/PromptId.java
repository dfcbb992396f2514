package dev.tend.core.practice;

/** Names a prompt for good: its pack, and its id there. The id is random and means nothing. */
public record PromptId(String pack, String id) {
    /** Reads what {@link #toString} wrote. */
    public static PromptId parse(String text) {
        int slash = text.lastIndexOf('/');
        if (slash < 1 || slash == text.length() - 1) {
            throw new IllegalArgumentException("A prompt is named pack/id, not '" + text + "'.");
        }
        return new PromptId(text.substring(0, slash), text.substring(slash + 1));
    }

    @Override
    public String toString() {
        return pack + "/" + id;
    }
}
