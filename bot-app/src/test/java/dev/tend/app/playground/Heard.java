package dev.tend.app.playground;

import dev.tend.core.chat.ButtonPressed;
import dev.tend.core.chat.ChatListener;
import dev.tend.core.chat.CompletionAsked;
import dev.tend.core.chat.FormSubmitted;
import dev.tend.core.chat.OptionsChosen;
import dev.tend.core.chat.ReactionChanged;
import dev.tend.core.chat.Reply;
import dev.tend.core.chat.SlashCommandInvoked;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** Keeps what it is told, and answers as a test says. */
final class Heard implements ChatListener {
    private final List<Object> events = new CopyOnWriteArrayList<>();
    private volatile Supplier<Reply> reply = Reply.Ack::new;

    List<Object> events() {
        return List.copyOf(events);
    }

    void answerWith(Reply next) {
        reply = () -> next;
    }

    void failWith(String message) {
        reply = () -> {
            throw new IllegalStateException(message);
        };
    }

    @Override
    public Reply onSlashCommand(SlashCommandInvoked event) {
        return hear(event);
    }

    @Override
    public Reply onCompletion(CompletionAsked event) {
        return hear(event);
    }

    @Override
    public Reply onButton(ButtonPressed event) {
        return hear(event);
    }

    @Override
    public Reply onOptions(OptionsChosen event) {
        return hear(event);
    }

    @Override
    public Reply onForm(FormSubmitted event) {
        return hear(event);
    }

    @Override
    public void onReaction(ReactionChanged event) {
        hear(event);
    }

    private Reply hear(Object event) {
        events.add(event);
        return reply.get();
    }
}
