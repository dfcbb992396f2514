package dev.tend.core.chat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Hears what users do, keeps it, and answers with what the test asked for. */
public final class RecordingListener implements ChatListener {
    private final List<Object> heard = new CopyOnWriteArrayList<>();
    private volatile Reply reply = new Reply.Ack();
    private volatile boolean broken;

    /** All events so far, oldest first. */
    public List<Object> heard() {
        return List.copyOf(heard);
    }

    /** From now on every event is answered so. */
    public void answerWith(Reply next) {
        reply = next;
    }

    /** From now on every event fails as it would with the database down. */
    public void fail() {
        broken = true;
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
        if (broken) {
            throw new IllegalStateException("The store is out of reach; nothing was saved.");
        }
        heard.add(event);
        return reply;
    }
}
