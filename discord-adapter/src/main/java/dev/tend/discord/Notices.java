package dev.tend.discord;

import dev.tend.core.chat.Bytes;
import dev.tend.discord.Rendered.Attachment;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What the adapter says by itself when something went wrong. A person always gets back, whole, what they wrote. */
final class Notices {
    private static final String FILE = "your-words.txt";

    private Notices() {}

    static Rendered notSaved(Collection<String> words) {
        return withWords(
                "That was not saved: something went wrong here, not with you. Please try again in a while.", words);
    }

    static Rendered busy(Collection<String> words) {
        return withWords("That was not saved: too much is going on right now. Please try again in a minute.", words);
    }

    /** A modal closes when it is sent, so what is wrong is said after it. */
    static Rendered mistakes(Collection<String> mistakes, Collection<String> words) {
        return withWords("That was not saved yet. " + String.join(" ", mistakes), words);
    }

    static Rendered tooLateForForm() {
        return Rendered.text("That took too long to open. Please press it once more.");
    }

    static Rendered unshowable() {
        return Rendered.text("You were heard, but the answer cannot be shown here. This is a mistake of Tend's.");
    }

    static Rendered done() {
        return Rendered.text("Done.");
    }

    private static Rendered withWords(String notice, Collection<String> words) {
        String said = words.stream().filter(text -> !text.isBlank()).collect(Collectors.joining("\n\n"));
        String head = DiscordMarkdown.escape(notice);
        if (said.isEmpty()) {
            return Rendered.text(head);
        }
        String whole = head + "\nThis is what you wrote:\n" + DiscordMarkdown.quoted(said);
        if (whole.length() <= DiscordLimits.CONTENT.most()) {
            return Rendered.text(whole);
        }
        Bytes file = new Bytes(said.getBytes(StandardCharsets.UTF_8));
        return new Rendered(
                DiscordLimits.fit(head, 1900) + "\nWhat you wrote is in the file.",
                List.of(),
                List.of(new Attachment(FILE, file, "What you wrote")));
    }
}
