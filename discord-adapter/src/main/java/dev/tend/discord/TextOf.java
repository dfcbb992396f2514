package dev.tend.discord;

import dev.tend.core.chat.Block;

/**
 * The text of each block, in Discord's markup.
 *
 * @param most the most characters of each block's own words; longer ones are cut
 */
record TextOf(int most) implements Block.Cases<String> {
    @Override
    public String heading(Block.Heading heading) {
        return DiscordMarkdown.heading(cut(heading.text()));
    }

    @Override
    public String text(Block.Text text) {
        return DiscordMarkdown.escape(cut(text.text()));
    }

    @Override
    public String quote(Block.Quote quote) {
        return DiscordMarkdown.quote(quote.author().user(), cut(quote.text()));
    }

    @Override
    public String note(Block.Note note) {
        return DiscordMarkdown.smallPrint(cut(note.text()));
    }

    @Override
    public String buttons(Block.Buttons buttons) {
        return "";
    }

    /** A select shows its placeholder only while nothing is chosen, so its label stands in the text. */
    @Override
    public String select(Block.Select select) {
        return DiscordMarkdown.bold(cut(select.label()));
    }

    @Override
    public String picture(Block.Picture picture) {
        return "";
    }

    private String cut(String words) {
        return DiscordLimits.fit(words, most);
    }
}
