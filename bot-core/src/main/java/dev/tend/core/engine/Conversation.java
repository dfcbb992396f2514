package dev.tend.core.engine;

import dev.tend.core.chat.Action;
import dev.tend.core.chat.ButtonPressed;
import dev.tend.core.chat.ChatListener;
import dev.tend.core.chat.CompletionAsked;
import dev.tend.core.chat.FormSubmitted;
import dev.tend.core.chat.MessageRef;
import dev.tend.core.chat.OptionsChosen;
import dev.tend.core.chat.ReactionChanged;
import dev.tend.core.chat.Reply;
import dev.tend.core.chat.SlashCommandInvoked;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

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
        return commands.on(
                new Turn(event.user(), event.channel(), Optional.empty(), List.of(), List.of(), Map.of()),
                event.text());
    }

    @Override
    public Reply onCompletion(CompletionAsked event) {
        return commands.complete(event.text());
    }

    @Override
    public Reply onButton(ButtonPressed event) {
        MessageRef message = event.message();
        return handle(
                event.action(),
                args -> new Turn(event.user(), message.channel(), Optional.of(message), args, List.of(), Map.of()));
    }

    @Override
    public Reply onOptions(OptionsChosen event) {
        MessageRef message = event.message();
        return handle(
                event.action(),
                args -> new Turn(
                        event.user(), message.channel(), Optional.of(message), args, event.values(), Map.of()));
    }

    @Override
    public Reply onForm(FormSubmitted event) {
        return handle(
                event.action(),
                args -> new Turn(event.user(), event.channel(), Optional.empty(), args, List.of(), event.values()));
    }

    @Override
    public void onReaction(ReactionChanged event) {
        reactions.onEmoji(event);
    }

    private Reply handle(Action action, Function<List<String>, Turn> turn) {
        return Actions.parse(action)
                .flatMap(parsed -> Optional.ofNullable(handlers.get(parsed.verb()))
                        .map(handler -> handler.on(turn.apply(parsed.args()))))
                .orElseGet(Says::gone);
    }
}
