package dev.tend.app.playground;

import dev.tend.core.chat.Action;
import dev.tend.core.chat.ChannelRef;
import dev.tend.core.chat.ChatAdapter;
import dev.tend.core.chat.ChatAdapterContract;
import dev.tend.core.chat.Form;
import dev.tend.core.chat.MessageRef;
import dev.tend.core.chat.RecordingListener;
import dev.tend.core.chat.Stage;
import dev.tend.core.chat.UserRef;
import dev.tend.core.engine.FakeChat;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The playground is a chat platform like the others. */
class PlaygroundContractTest implements ChatAdapterContract {
    @Override
    public Stage openStage() {
        return new PlaygroundStage();
    }

    private static final class PlaygroundStage implements Stage {
        private static final String ROOM = "harbour-team";
        private static final String USER = "mei";
        private static final String OTHER = "jonas";

        private final House house = House.harbour();
        private final RecordingListener listener = new RecordingListener();
        private final PlaygroundAdapter adapter =
                new PlaygroundAdapter(house, new InMemoryJournal(), InstantSource.fixed(Visit.NOW));
        private String form = "";

        PlaygroundStage() {
            adapter.start(listener);
        }

        @Override
        public ChatAdapter adapter() {
            return adapter;
        }

        @Override
        public RecordingListener listener() {
            return listener;
        }

        @Override
        public ChannelRef channel() {
            return house.channel(ROOM);
        }

        @Override
        public UserRef user() {
            return house.user(USER);
        }

        @Override
        public UserRef otherUser() {
            return house.user(OTHER);
        }

        @Override
        public UserRef bot() {
            return house.user("tend");
        }

        @Override
        public String type(String text) {
            return read(adapter.inbound().command(USER, ROOM, Optional.empty(), text));
        }

        @Override
        public String press(MessageRef message, Action action) {
            return read(adapter.inbound().press(USER, message.message(), action));
        }

        @Override
        public String choose(MessageRef message, Action action, List<String> values) {
            return read(adapter.inbound().choose(USER, message.message(), action, values));
        }

        @Override
        public String submit(MessageRef message, Action button, Form opened, Map<String, String> values) {
            return read(adapter.inbound().submit(USER, form, values));
        }

        /** In the playground only the people of the house react; Tend has no way to, so there is nothing to hear. */
        @Override
        public void react(UserRef who, MessageRef message, String emoji, boolean present) {
            if (!who.equals(bot())) {
                adapter.inbound().react(who.user(), message.message(), emoji, present);
            }
        }

        private String read(Shown shown) {
            return shown.match(new Shown.Cases<>() {
                @Override
                public String nothing(Shown.Nothing nothing) {
                    return "";
                }

                @Override
                public String privately(Shown.Privately privately) {
                    return text(privately.message());
                }

                @Override
                public String opened(Shown.Opened opened) {
                    form = opened.id();
                    return opened.form().title() + "\n"
                            + String.join("\n", opened.form().intro());
                }

                @Override
                public String mistakes(Shown.Mistakes mistakes) {
                    return String.join("\n", mistakes.byField().values());
                }

                @Override
                public String failed(Shown.Failed failed) {
                    return text(failed.message());
                }
            });
        }

        private String text(String message) {
            return FakeChat.text(
                    adapter.conversation().message(message, USER).orElseThrow().content());
        }

        @Override
        public List<String> channelTexts() {
            return texts(
                    USER,
                    message -> message.place().room().equals(ROOM)
                            && message.place().thread().isEmpty()
                            && !message.isPrivate());
        }

        @Override
        public List<String> threadTexts(MessageRef parent) {
            return texts(USER, message -> message.place().thread().equals(Optional.of(parent.message())));
        }

        @Override
        public List<String> directTexts(UserRef who) {
            return texts(who.user(), message -> message.place().room().equals("tend-and-" + who.user()));
        }

        private List<String> texts(String person, Predicate<ChatMessage> which) {
            return adapter.conversation().seenBy(person).messages().stream()
                    .filter(which)
                    .map(message -> FakeChat.text(message.content()))
                    .toList();
        }

        @Override
        public void close() {
            adapter.close();
        }
    }
}
