package dev.tend.slack;

import dev.tend.core.chat.Block;
import dev.tend.core.chat.Message;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says all of a message in plain text, choices included: a screen reader reads this and skips the blocks. */
final class SlackPlainText implements Block.Cases<String> {
    private final SlackNames names;

    SlackPlainText(SlackNames names) {
        this.names = names;
    }

    /** Escaped, up to the limit of a post. */
    String of(Message message) {
        return cut(
                message.blocks().stream()
                        .map(block -> block.match(this))
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining("\n")),
                SlackLimits.MESSAGE_TEXT);
    }

    /** Cuts escaped text, and never inside of an entity. */
    static String cut(String escaped, int most) {
        return SlackText.shorten(escaped, most).replaceFirst("&[a-z]{0,3}…$", SlackText.CUT);
    }

    @Override
    public String heading(Block.Heading heading) {
        return SlackText.escape(heading.text().replaceAll("\\R", " ").strip());
    }

    @Override
    public String text(Block.Text text) {
        return SlackText.escape(text.text());
    }

    @Override
    public String quote(Block.Quote quote) {
        String author = names.of(quote.author())
                .map(SlackText::escape)
                .orElseGet(() -> "<@" + quote.author().user() + ">");
        return author + ": " + SlackText.escape(quote.text());
    }

    @Override
    public String note(Block.Note note) {
        return SlackText.escape(note.text());
    }

    @Override
    public String buttons(Block.Buttons buttons) {
        return SlackText.escape(buttons.buttons().stream()
                .map(button -> "[" + button.label() + "]")
                .collect(Collectors.joining(" ")));
    }

    @Override
    public String select(Block.Select select) {
        return SlackText.escape(select.label() + ": " + options(select.options()));
    }

    @Override
    public String picture(Block.Picture picture) {
        return SlackText.escape(picture.alt());
    }

    private static String options(List<Block.Option> options) {
        return options.stream()
                .flatMap(option -> Stream.of(option.description()
                        .map(description -> option.label() + " (" + description + ")")
                        .orElse(option.label())))
                .collect(Collectors.joining(", "));
    }
}
