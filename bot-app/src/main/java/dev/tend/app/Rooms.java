package dev.tend.app;

import dev.tend.app.playground.House;
import dev.tend.core.chat.Action;
import dev.tend.core.chat.Block;
import dev.tend.core.chat.ButtonPressed;
import dev.tend.core.chat.ChannelRef;
import dev.tend.core.chat.ChatListener;
import dev.tend.core.chat.Message;
import dev.tend.core.chat.MessageRef;
import dev.tend.core.chat.OptionsChosen;
import dev.tend.core.chat.Reply;
import dev.tend.core.chat.SlashCommandInvoked;
import dev.tend.core.chat.UserRef;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Furnishes the playground at its first start, by doing what people would do: someone sets a room up, all join, and a first
 * check-in is asked. Everything goes through the engine, so a visitor finds nothing that they could not have made themselves.
 */
final class Rooms {
    private final House house;
    private final ChatListener listener;
    private final ZoneId zone;

    Rooms(House house, ChatListener listener, ZoneId zone) {
        this.house = house;
        this.listener = listener;
        this.zone = zone;
    }

    /** Furnishes what is empty; rooms that are set up already stay as they are. */
    void furnish() {
        furnish(
                "harbour-team",
                "team",
                "every week on Tue at 10:00",
                List.of("amara", "jonas", "mei", "rafael", "priya", "zofia"));
        furnish("two-of-us", "couple", "every week on Mon, Thu at 19:00", List.of("noor", "elias"));
    }

    private void furnish(String room, String audience, String rhythm, List<String> people) {
        Visitor host = new Visitor(house.user(people.get(0)), house.channel(room));
        if (host.type("status").map(Rooms::isSetUp).orElse(false)) {
            return;
        }
        Message draft = host.type("setup " + rhythm + " in " + zone.getId()).orElseThrow();
        host.choose(draft, "Who is it for", audience).ifPresent(chosen -> host.press(chosen, "Confirm"));
        people.forEach(person -> new Visitor(house.user(person), house.channel(room)).type("join"));
        host.type("run").ifPresent(card -> host.press(card, "Use"));
    }

    private static boolean isSetUp(Message status) {
        return status.blocks().stream().anyMatch(Block.Heading.class::isInstance);
    }

    /** Somebody who uses what they are shown. */
    private final class Visitor {
        private final UserRef user;
        private final ChannelRef channel;

        Visitor(UserRef user, ChannelRef channel) {
            this.user = user;
            this.channel = channel;
        }

        Optional<Message> type(String text) {
            return shown(listener.onSlashCommand(new SlashCommandInvoked(user, channel, text)));
        }

        Optional<Message> press(Message message, String label) {
            Action action = blocks(message, Block.Buttons.class)
                    .flatMap(row -> row.buttons().stream())
                    .filter(button -> button.label().equals(label))
                    .findFirst()
                    .map(Block.Button::action)
                    .orElseThrow(() -> new IllegalStateException("There is no button \"" + label + "\" to press."));
            return shown(listener.onButton(new ButtonPressed(user, here(), action)));
        }

        Optional<Message> choose(Message message, String label, String value) {
            Action action = blocks(message, Block.Select.class)
                    .filter(select -> select.label().equals(label))
                    .findFirst()
                    .map(Block.Select::action)
                    .orElseThrow(
                            () -> new IllegalStateException("There is nothing like \"" + label + "\" to choose in."));
            return shown(listener.onOptions(new OptionsChosen(user, here(), action, List.of(value))));
        }

        private MessageRef here() {
            return new MessageRef(channel, "furnishing");
        }

        private static <T extends Block> Stream<T> blocks(Message message, Class<T> kind) {
            return message.blocks().stream().filter(kind::isInstance).map(kind::cast);
        }

        private static Optional<Message> shown(Reply reply) {
            return reply.match(new Reply.Cases<>() {
                @Override
                public Optional<Message> ack(Reply.Ack ack) {
                    return Optional.empty();
                }

                @Override
                public Optional<Message> ephemeral(Reply.Ephemeral ephemeral) {
                    return Optional.of(ephemeral.message());
                }

                @Override
                public Optional<Message> update(Reply.Update update) {
                    return Optional.of(update.message());
                }

                @Override
                public Optional<Message> openForm(Reply.OpenForm openForm) {
                    return Optional.empty();
                }

                @Override
                public Optional<Message> fieldErrors(Reply.FieldErrors fieldErrors) {
                    return Optional.empty();
                }

                @Override
                public Optional<Message> choices(Reply.Choices choices) {
                    return Optional.empty();
                }
            });
        }
    }
}
