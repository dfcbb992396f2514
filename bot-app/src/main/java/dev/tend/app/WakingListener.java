package dev.tend.app;

import dev.tend.core.chat.ButtonPressed;
import dev.tend.core.chat.ChatListener;
import dev.tend.core.chat.CompletionAsked;
import dev.tend.core.chat.FormSubmitted;
import dev.tend.core.chat.OptionsChosen;
import dev.tend.core.chat.ReactionChanged;
import dev.tend.core.chat.Reply;
import dev.tend.core.chat.SlashCommandInvoked;
import java.util.function.Supplier;

/** Wakes the courier after each thing that people do, so that what follows from it goes out at once and not at the next tick. */
record WakingListener(ChatListener listener, Runnable wake) implements ChatListener {
    @Override
    public Reply onSlashCommand(SlashCommandInvoked event) {
        return then(() -> listener.onSlashCommand(event));
    }

    @Override
    public Reply onCompletion(CompletionAsked event) {
        return listener.onCompletion(event);
    }

    @Override
    public Reply onButton(ButtonPressed event) {
        return then(() -> listener.onButton(event));
    }

    @Override
    public Reply onOptions(OptionsChosen event) {
        return then(() -> listener.onOptions(event));
    }

    @Override
    public Reply onForm(FormSubmitted event) {
        return then(() -> listener.onForm(event));
    }

    @Override
    public void onReaction(ReactionChanged event) {
        listener.onReaction(event);
        wake.run();
    }

    private Reply then(Supplier<Reply> reply) {
        Reply given = reply.get();
        wake.run();
        return given;
    }
}
