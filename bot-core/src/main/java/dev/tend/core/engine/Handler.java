package dev.tend.core.engine;

import dev.tend.core.chat.Reply;

/** What a verb does. It stores what it must, and returns what the person sees. */
interface Handler {
    Reply on(Turn turn);
}
