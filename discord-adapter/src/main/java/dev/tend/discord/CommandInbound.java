package dev.tend.discord;

import dev.tend.core.chat.ChatListener;
import dev.tend.core.chat.SlashCommandInvoked;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

/** A user sent {@code /tend …}. */
final class CommandInbound extends ListenerAdapter {
    private final ChatListener listener;
    private final Turns turns;

    CommandInbound(ChatListener listener, Turns turns) {
        this.listener = listener;
        this.turns = turns;
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        SlashCommandInvoked invoked =
                new SlashCommandInvoked(Refs.user(event), Refs.channel(event), TendCommand.words(event));
        Turn turn = new Turn(event, Optional.empty(), false, Optional.of(event), List.of());
        turns.take(turn, () -> listener.onSlashCommand(invoked));
    }
}
