package dev.tend.app.playground;

import dev.tend.core.chat.Reply;
import java.util.Optional;

/** Shows a reply at the spot where it was asked for. */
record ReplyShown(Spot spot) implements Reply.Cases<Shown> {
    @Override
    public Shown ack(Reply.Ack ack) {
        return new Shown.Nothing();
    }

    @Override
    public Shown ephemeral(Reply.Ephemeral ephemeral) {
        return new Shown.Privately(spot.post(ephemeral.message()));
    }

    /** The message for this person alone may have been put away meanwhile: then the new content comes as a new one. */
    @Override
    public Shown update(Reply.Update update) {
        Optional<String> there =
                spot.own().filter(id -> spot.conversation().message(id).isPresent());
        there.ifPresent(id -> spot.conversation().record(new Event.Edited(id, Optional.empty(), update.message())));
        return new Shown.Privately(there.orElseGet(() -> spot.post(update.message())));
    }

    @Override
    public Shown openForm(Reply.OpenForm openForm) {
        String id = spot.conversation()
                .record(new Event.FormOpened(spot.place(), spot.person(), spot.own(), openForm.form()));
        return new Shown.Opened(id, openForm.form());
    }

    @Override
    public Shown fieldErrors(Reply.FieldErrors fieldErrors) {
        return new Shown.Mistakes(fieldErrors.errors());
    }

    @Override
    public Shown choices(Reply.Choices choices) {
        throw new IllegalStateException("Choices answer a completion and nothing else.");
    }
}
