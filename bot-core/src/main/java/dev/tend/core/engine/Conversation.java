package dev.tend.core.engine;

import dev.tend.core.chat.Action;
import dev.tend.core.chat.ButtonPressed;
import dev.tend.core.chat.ChannelRef;
import dev.tend.core.chat.ChatListener;
import dev.tend.core.chat.CompletionAsked;
import dev.tend.core.chat.FormSubmitted;
import dev.tend.core.chat.OptionsChosen;
import dev.tend.core.chat.ReactionChanged;
import dev.tend.core.chat.Reply;
import dev.tend.core.chat.SlashCommandInvoked;
import dev.tend.core.chat.UserRef;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Hears what people do and brings it to the use case that knows. */
final class Conversation implements ChatListener {
    private final Commands commands;
    private final Reactions reactions;
    private final Map<Verb, Handler> handlers = new EnumMap<>(Verb.class);

    Conversation(Commands commands, Reactions reactions, List<Map<Verb, Handler>> handlers) {
        this.commands = commands;
        this.reactions = reactions;
        handlers.forEach(this.handlers::putAll);
    }

    @Override
    public Reply onSlashCommand(SlashCommandInvoked event) {
        return commands.on(new Turn(event.user(), event.channel(), List.of(), List.of(), Map.of()), event.text());
    }

    @Override
    public Reply onCompletion(CompletionAsked event) {
        return commands.complete(event.text());
    }

    @Override
    public Reply onButton(ButtonPressed event) {
        return handle(event.user(), event.message().channel(), event.action(), List.of(), Map.of());
    }

    @Override
    public Reply onOptions(OptionsChosen event) {
        return handle(event.user(), event.message().channel(), event.action(), event.values(), Map.of());
    }

    @Override
    public Reply onForm(FormSubmitted event) {
        return handle(event.user(), event.channel(), event.action(), List.of(), event.values());
    }

    @Override
    public void onReaction(ReactionChanged event) {
        reactions.onEmoji(event);
    }

    private Reply handle(
            UserRef user, ChannelRef channel, Action action, List<String> options, Map<String, String> fields) {
        return Actions.parse(action)
                .flatMap(parsed -> Optional.ofNullable(handlers.get(parsed.verb()))
                        .map(handler -> handler.on(new Turn(user, channel, parsed.args(), options, fields))))
                .orElseGet(Says::gone);
    }
}
