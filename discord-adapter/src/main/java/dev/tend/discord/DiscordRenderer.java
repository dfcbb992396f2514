package dev.tend.discord;

import dev.tend.core.chat.Block;
import dev.tend.core.chat.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.actionrow.ActionRow;

/** Turns a message into what Discord shows, and makes it fit. */
final class DiscordRenderer {
    private static final int SHORTEST = 1;

    private DiscordRenderer() {}

    static Rendered render(Message message) {
        List<Block> blocks = message.blocks();
        List<ActionRow> rows = all(blocks, new RowsOf());
        if (rows.size() > DiscordLimits.ROWS) {
            throw new IllegalArgumentException("A Discord message has at most " + DiscordLimits.ROWS
                    + " rows of buttons and selects, not " + rows.size() + ".");
        }
        List<Rendered.Attachment> pictures = all(blocks, new PictureOf());
        String content = content(blocks);
        return new Rendered(content.isEmpty() ? inWords(pictures) : content, rows, pictures);
    }

    /** A message of pictures alone would be a notification without a word. */
    private static String inWords(List<Rendered.Attachment> pictures) {
        String words = pictures.stream().map(Rendered.Attachment::alt).collect(Collectors.joining("\n"));
        return DiscordLimits.CONTENT.fit(DiscordMarkdown.escape(words));
    }

    private static <T> List<T> all(List<Block> blocks, Block.Cases<Optional<T>> cases) {
        List<T> found = new ArrayList<>();
        for (Block block : blocks) {
            block.match(cases).ifPresent(found::add);
        }
        return found;
    }

    /** The whole text if it fits; otherwise each long block is cut to one length, the greatest at which everything fits. */
    private static String content(List<Block> blocks) {
        String whole = content(blocks, Integer.MAX_VALUE);
        if (fits(whole)) {
            return whole;
        }
        int fitting = SHORTEST;
        int tooLong = DiscordLimits.CONTENT.most() + 1;
        while (tooLong - fitting > 1) {
            int middle = (fitting + tooLong) / 2;
            if (fits(content(blocks, middle))) {
                fitting = middle;
            } else {
                tooLong = middle;
            }
        }
        return DiscordLimits.CONTENT.fit(content(blocks, fitting));
    }

    private static boolean fits(String content) {
        return content.length() <= DiscordLimits.CONTENT.most();
    }

    private static String content(List<Block> blocks, int mostForEach) {
        TextOf text = new TextOf(mostForEach);
        return blocks.stream()
                .map(block -> block.match(text))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"))
                .strip();
    }
}
