package dev.tend.core.chat;

import java.util.List;

/** What people get to see: blocks in reading order. */
public record Message(List<Block> blocks) {
    public Message {
        blocks = List.copyOf(blocks);
        if (blocks.isEmpty()) {
            throw new IllegalArgumentException("A message needs a block.");
        }
    }

    public Message(Block... blocks) {
        this(List.of(blocks));
    }

    /** A message of one paragraph. */
    public static Message of(String text) {
        return new Message(new Block.Text(text));
    }
}
