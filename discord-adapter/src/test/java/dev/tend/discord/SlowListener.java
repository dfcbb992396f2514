package dev.tend.discord;

import dev.tend.core.chat.ButtonPressed;
import dev.tend.core.chat.ChatListener;
import dev.tend.core.chat.CompletionAsked;
import dev.tend.core.chat.FormSubmitted;
import dev.tend.core.chat.OptionsChosen;
import dev.tend.core.chat.ReactionChanged;
import dev.tend.core.chat.Reply;
import dev.tend.core.chat.SlashCommandInvoked;
import java.util.concurrent.CountDownLatch;

/** Answers nobody until it is told to go on, as an engine does whose database is slow. */
final class SlowListener implements ChatListener {
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final Reply reply;

    SlowListener(Reply reply) {
        this.reply = reply;
    }

    void goOn() {
        goOn.countDown();
    }

    private Reply late() {
        try {
            goOn.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted.", e);
        }
        return reply;
    }

    @Override
    public Reply onSlashCommand(SlashCommandInvoked event) {
        return late();
    }

    @Override
    public Reply onCompletion(CompletionAsked event) {
        return late();
    }

    @Override
    public Reply onButton(ButtonPressed event) {
        return late();
    }

    @Override
    public Reply onOptions(OptionsChosen event) {
        return late();
    }

    @Override
    public Reply onForm(FormSubmitted event) {
        return late();
    }

    @Override
    public void onReaction(ReactionChanged event) {
        late();
    }
}
