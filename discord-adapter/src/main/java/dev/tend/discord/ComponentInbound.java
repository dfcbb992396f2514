package dev.tend.discord;

import dev.tend.core.chat.Action;
import dev.tend.core.chat.ButtonPressed;
import dev.tend.core.chat.ChatListener;
import dev.tend.core.chat.OptionsChosen;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

/** A user pressed a button of a message, or chose in a select. */
final class ComponentInbound extends ListenerAdapter {
    private final ChatListener listener;
    private final Turns turns;

    ComponentInbound(ChatListener listener, Turns turns) {
        this.listener = listener;
        this.turns = turns;
    }

    @Override
    public void onButtonInteraction(ButtonInteractionEvent event) {
        ButtonPressed pressed = new ButtonPressed(
                Refs.user(event), Refs.message(event, event.getMessageId()), new Action(event.getComponentId()));
        turns.take(turn(event), () -> listener.onButton(pressed));
    }

    @Override
    public void onStringSelectInteraction(StringSelectInteractionEvent event) {
        OptionsChosen chosen = new OptionsChosen(
                Refs.user(event),
                Refs.message(event, event.getMessageId()),
                new Action(event.getComponentId()),
                event.getValues());
        turns.take(turn(event), () -> listener.onOptions(chosen));
    }

    private static Turn turn(GenericComponentInteractionCreateEvent event) {
        boolean isPrivate = event.getMessage().isEphemeral();
        return new Turn(event, Optional.of(event), isPrivate, Optional.of(event), List.of());
    }
}
