package dev.tend.discord;

import dev.tend.core.chat.Block;
import dev.tend.core.chat.ChatListener;
import dev.tend.core.chat.CompletionAsked;
import dev.tend.core.chat.Reply;
import java.util.List;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.Command;

/** A user is typing an option of {@code /tend …}. Late suggestions are worth nothing, so nothing is held or repeated for them. */
final class CompletionInbound extends ListenerAdapter {
    private final ChatListener listener;
    private final Turns turns;

    CompletionInbound(ChatListener listener, Turns turns) {
        this.listener = listener;
        this.turns = turns;
    }

    @Override
    public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
        CompletionAsked asked = new CompletionAsked(Refs.user(event), Refs.channel(event), TendCommand.words(event));
        turns.suggest("completion", () -> {
            Reply reply = listener.onCompletion(asked);
            event.replyChoices(choices(reply, event.getSubcommandName() + " ")).queue();
        });
    }

    /** Discord completes one option, where others complete the whole command: what stands before it goes. */
    private static List<Command.Choice> choices(Reply reply, String before) {
        List<Block.Option> options = reply instanceof Reply.Choices choices ? choices.options() : List.of();
        return options.stream()
                .filter(option -> option.value().length() <= DiscordLimits.CHOICE.most())
                .limit(DiscordLimits.CHOICES)
                .map(option -> new Command.Choice(DiscordLimits.CHOICE.fit(option.label()), last(option, before)))
                .toList();
    }

    private static String last(Block.Option option, String before) {
        return option.value().startsWith(before) ? option.value().substring(before.length()) : option.value();
    }
}
