package dev.tend.discord;

import dev.tend.core.chat.Block;
import dev.tend.discord.Rendered.Attachment;
import java.util.Optional;

/** The picture that a block is, with its alternative text. */
final class PictureOf implements Block.Cases<Optional<Attachment>> {
    @Override
    public Optional<Attachment> picture(Block.Picture picture) {
        return Optional.of(new Attachment(picture.name(), picture.png(), picture.alt()));
    }

    @Override
    public Optional<Attachment> heading(Block.Heading heading) {
        return Optional.empty();
    }

    @Override
    public Optional<Attachment> text(Block.Text text) {
        return Optional.empty();
    }

    @Override
    public Optional<Attachment> quote(Block.Quote quote) {
        return Optional.empty();
    }

    @Override
    public Optional<Attachment> note(Block.Note note) {
        return Optional.empty();
    }

    @Override
    public Optional<Attachment> buttons(Block.Buttons buttons) {
        return Optional.empty();
    }

    @Override
    public Optional<Attachment> select(Block.Select select) {
        return Optional.empty();
    }
}
