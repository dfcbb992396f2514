package dev.tend.discord;

import dev.tend.core.chat.Action;
import dev.tend.core.chat.ChatListener;
import dev.tend.core.chat.FormSubmitted;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;

/** A user sent a form. Discord closes it at once, so the words in it are kept until they are known to be saved. */
final class FormInbound extends ListenerAdapter {
    private final ChatListener listener;
    private final Turns turns;

    FormInbound(ChatListener listener, Turns turns) {
        this.listener = listener;
        this.turns = turns;
    }

    @Override
    public void onModalInteraction(ModalInteractionEvent event) {
        FormSubmitted submitted =
                new FormSubmitted(Refs.user(event), Refs.channel(event), new Action(event.getModalId()), values(event));
        turns.take(turn(event), () -> listener.onForm(submitted));
    }

    private static Map<String, String> values(ModalInteractionEvent event) {
        return event.getValues().stream()
                .collect(Collectors.toMap(ModalMapping::getCustomId, ModalMapping::getAsString));
    }

    private static Turn turn(ModalInteractionEvent event) {
        Message openedFrom = event.getMessage();
        Optional<IMessageEditCallback> ownMessage = openedFrom == null ? Optional.empty() : Optional.of(event);
        boolean isPrivate = openedFrom != null && openedFrom.isEphemeral();
        List<String> words =
                event.getValues().stream().map(ModalMapping::getAsString).toList();
        return new Turn(event, ownMessage, isPrivate, Optional.empty(), words);
    }
}
