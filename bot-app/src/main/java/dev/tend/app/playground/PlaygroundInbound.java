package dev.tend.app.playground;

import dev.tend.core.chat.Action;
import dev.tend.core.chat.Block;
import dev.tend.core.chat.ButtonPressed;
import dev.tend.core.chat.ChatListener;
import dev.tend.core.chat.CompletionAsked;
import dev.tend.core.chat.FormSubmitted;
import dev.tend.core.chat.Message;
import dev.tend.core.chat.OptionsChosen;
import dev.tend.core.chat.ReactionChanged;
import dev.tend.core.chat.SlashCommandInvoked;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What people do in the playground: checked against what they can see, told to the engine, and its reply shown to them
 * alone. What people say to each other does not reach the engine.
 */
final class PlaygroundInbound {
    private static final String CHANGED = "This has changed meanwhile. Please look again.";

    private final Conversation conversation;
    private final House house;
    private final Supplier<Optional<ChatListener>> listener;

    PlaygroundInbound(Conversation conversation, Supplier<Optional<ChatListener>> listener) {
        this.conversation = conversation;
        this.house = conversation.house();
        this.listener = listener;
    }

    /** A person typed {@code /tend} and that text, perhaps in a thread. */
    Shown command(String person, String room, Optional<String> thread, String text) {
        Event.Place place = place(person, room, thread);
        SlashCommandInvoked event = new SlashCommandInvoked(house.user(person), house.channel(room), text.strip());
        return spot(person, place)
                .show("command", List.of("/tend " + event.text()), tend -> tend.onSlashCommand(event));
    }

    /** What a command that is being typed may go on with. */
    List<Block.Option> complete(String person, String room, String text) {
        Event.Place place = place(person, room, Optional.empty());
        CompletionAsked event = new CompletionAsked(house.user(person), house.channel(place.room()), text);
        return spot(person, place).choices(tend -> tend.onCompletion(event));
    }

    /** A person pressed a button. */
    Shown press(String person, String message, Action action) {
        ChatMessage shown = visible(person, message);
        if (!Controls.in(shown.content()).hasButton(action)) {
            throw Refused.changed(CHANGED);
        }
        ButtonPressed event = new ButtonPressed(
                house.user(person), house.message(shown.place().room(), message), action);
        return spot(person, shown).show("button", List.of(), tend -> tend.onButton(event));
    }

    /** A person chose in a select. */
    Shown choose(String person, String message, Action action, List<String> values) {
        ChatMessage shown = visible(person, message);
        if (!Controls.in(shown.content()).offer(action, values)) {
            throw Refused.changed(CHANGED);
        }
        OptionsChosen event = new OptionsChosen(
                house.user(person), house.message(shown.place().room(), message), action, values);
        return spot(person, shown).show("options", List.of(), tend -> tend.onOptions(event));
    }

    /** A person sent a form that was opened for them. */
    Shown submit(String person, String form, Map<String, String> values) {
        Event.FormOpened opened = conversation
                .form(form)
                .filter(candidate -> candidate.person().equals(person(person)))
                .orElseThrow(() ->
                        Refused.changed("This form is no longer open. Please copy your words and open it again."));
        Map<String, String> asked = asked(opened, values);
        Map<String, String> mistakes = FieldRules.mistakes(opened.form(), asked);
        if (!mistakes.isEmpty()) {
            return new Shown.Mistakes(mistakes);
        }
        FormSubmitted event = new FormSubmitted(
                house.user(person),
                house.channel(opened.place().room()),
                opened.form().action(),
                asked);
        return new Spot(conversation, listener, person, opened.place(), opened.from())
                .show("form", List.copyOf(asked.values()), tend -> tend.onForm(event));
    }

    /** A person put a reaction on a message, or took it back. Once more changes nothing. */
    void react(String person, String message, String emoji, boolean present) {
        ChatMessage shown = visible(person, message);
        String plain = Emoji.plain(emoji);
        if (shown.isPrivate()) {
            throw Refused.notAllowed("Nobody else sees this message, so it takes no reactions.");
        }
        if (shown.reactedBy(person, plain) != present) {
            conversation.record(new Event.Reacted(message, person, plain, present));
            ReactionChanged event = new ReactionChanged(
                    house.user(person), house.message(shown.place().room(), message), plain, present);
            spot(person, shown).tell("reaction", tend -> tend.onReaction(event));
        }
    }

    /** A person wrote something to the others. */
    void say(String person, String room, Optional<String> thread, String text) {
        Event.Place place = place(person, room, thread);
        if (text.isBlank()) {
            throw Refused.malformed("There is nothing to say yet.");
        }
        conversation.record(new Event.Posted(
                place, Optional.of(person), Optional.empty(), Optional.empty(), Message.of(text.strip())));
    }

    /** A person put a message away that only they see. */
    void dismiss(String person, String message) {
        ChatMessage shown = visible(person, message);
        if (!shown.isPrivate()) {
            throw Refused.notAllowed("Others see this message too, so it stays.");
        }
        conversation.record(new Event.Dismissed(message));
    }

    /** The id of a person who lives in the house. */
    String person(String id) {
        return house.person(id)
                .map(Person::id)
                .orElseThrow(() -> Refused.unknown("There is nobody of that name here."));
    }

    private Event.Place place(String person, String room, Optional<String> thread) {
        Room found = house.room(room)
                .filter(candidate -> candidate.has(person(person)))
                .orElseThrow(() -> Refused.unknown("There is no such room here."));
        return thread.map(parent -> visible(person, parent))
                .map(parent -> inRoom(parent, found))
                .map(PlaygroundAdapter::threadOf)
                .orElseGet(() -> new Event.Place(found.id(), Optional.empty()));
    }

    private static ChatMessage inRoom(ChatMessage parent, Room room) {
        if (parent.isPrivate() || !parent.place().room().equals(room.id())) {
            throw Refused.changed(CHANGED);
        }
        return parent;
    }

    private ChatMessage visible(String person, String message) {
        return conversation.message(message, person(person)).orElseThrow(() -> Refused.changed(CHANGED));
    }

    private Spot spot(String person, Event.Place place) {
        return new Spot(conversation, listener, person, place, Optional.empty());
    }

    private Spot spot(String person, ChatMessage used) {
        Optional<String> own = Optional.of(used.id()).filter(id -> used.isPrivate());
        return new Spot(conversation, listener, person, used.place(), own);
    }

    /** What was filled in, for the fields that the form has and no others. */
    private static Map<String, String> asked(Event.FormOpened opened, Map<String, String> values) {
        return opened.form().fields().stream()
                .collect(Collectors.toMap(
                        field -> field.name(),
                        field -> values.getOrDefault(field.name(), "").strip(),
                        (first, second) -> first,
                        LinkedHashMap::new));
    }
}
