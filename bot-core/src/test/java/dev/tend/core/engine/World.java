package dev.tend.core.engine;

import dev.tend.core.chat.Action;
import dev.tend.core.chat.Block;
import dev.tend.core.chat.ButtonPressed;
import dev.tend.core.chat.ChannelRef;
import dev.tend.core.chat.Form;
import dev.tend.core.chat.FormSubmitted;
import dev.tend.core.chat.Message;
import dev.tend.core.chat.MessageRef;
import dev.tend.core.chat.OptionsChosen;
import dev.tend.core.chat.ReactionChanged;
import dev.tend.core.chat.Reply;
import dev.tend.core.chat.SlashCommandInvoked;
import dev.tend.core.chat.UserRef;
import dev.tend.core.practice.Bank;
import dev.tend.core.store.InMemoryStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An engine with a store, a chat and a clock, and people in it who act by what they see: they press buttons by their labels, and
 * only those that stand in a message before them. Everything anyone was ever shown is kept.
 */
public final class World {
    public static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    public static final ChannelRef ROOM = new ChannelRef(FakeChat.PLATFORM, "house", "room");
    /** Monday, 23 November 2026, 09:00 in Vienna. */
    public static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

    private final MutableClock clock = new MutableClock(MONDAY);
    private final Store store;
    private final Bank bank;
    private final FakeChat chat = new FakeChat();
    private final Map<UserRef, List<Shown>> shown = new HashMap<>();
    private final Map<UserRef, Form> open = new HashMap<>();
    private Engine engine;
    private Dispatcher dispatcher;

    /** What a person alone was shown, and where. */
    private record Shown(MessageRef ref, Message message) {}

    public World() {
        this(TestBank.bank());
    }

    public World(Bank bank) {
        this(bank, InMemoryStore::new);
    }

    /** A world on any store, such as one that asks a database. */
    public World(Bank bank, Function<InstantSource, Store> store) {
        this.store = store.apply(clock);
        this.bank = bank;
        this.engine = new Engine(this.store, bank, clock, VIENNA);
        this.dispatcher = engine.dispatcher(chat, Runnable::run);
    }

    public static UserRef person(String name) {
        return new UserRef(FakeChat.PLATFORM, "house", name);
    }

    public FakeChat chat() {
        return chat;
    }

    public Store store() {
        return store;
    }

    public MutableClock clock() {
        return clock;
    }

    public Engine engine() {
        return engine;
    }

    /** The process ends and another begins on the same store. */
    public void restart() {
        engine = new Engine(store, bank, clock, VIENNA);
        dispatcher = engine.dispatcher(chat, Runnable::run);
    }

    /** Does what the time asks for, and delivers it. */
    public void tick() {
        engine.tick();
        deliver();
    }

    public void deliver() {
        while (dispatcher.dispatch() > 0) {
            // Until nothing is due.
        }
    }

    /** Goes to a local time in Vienna, such as 2026-11-24T09:30, stopping at everything that falls due on the way. */
    public void goTo(String local) {
        Instant goal = at(local);
        while (true) {
            Instant from = clock.instant();
            Optional<Instant> next =
                    store.inTransaction(tx -> tx.checkIns().nextEvent(from)).filter(event -> !event.isAfter(goal));
            clock.set(next.orElse(goal));
            tick();
            if (next.isEmpty()) {
                return;
            }
        }
    }

    /** Goes ahead in one leap, as after an outage. */
    public void leap(Duration by) {
        clock.advance(by);
        tick();
    }

    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(VIENNA).toInstant();
    }

    /** Types {@code /tend text}; returns what this person alone is shown. */
    public String type(String name, String text) {
        return show(
                person(name),
                ROOM,
                engine.listener().onSlashCommand(new SlashCommandInvoked(person(name), ROOM, text)));
    }

    /** Presses the newest button of a label that this person sees. */
    public String press(String name, String label) {
        UserRef user = person(name);
        Use use = find(user, message -> button(message, label));
        return show(user, use.ref.channel(), engine.listener().onButton(new ButtonPressed(user, use.ref, use.action)));
    }

    /** Chooses in the newest select of a label that this person sees. */
    public String choose(String name, String label, String... values) {
        UserRef user = person(name);
        Use use = find(
                user,
                message -> blocks(message, Block.Select.class)
                        .filter(select -> select.label().equals(label))
                        .map(Block.Select::action)
                        .findFirst());
        return show(
                user,
                use.ref.channel(),
                engine.listener().onOptions(new OptionsChosen(user, use.ref, use.action, List.of(values))));
    }

    /** Sends the form that is open before this person. */
    public String submit(String name, Map<String, String> values) {
        UserRef user = person(name);
        Form form = Objects.requireNonNull(open.get(user), "No form is open.");
        return show(user, ROOM, engine.listener().onForm(new FormSubmitted(user, ROOM, form.action(), values)));
    }

    /** Presses Answer and sends one text. */
    public String answer(String name, String text) {
        press(name, "Answer");
        String field =
                Objects.requireNonNull(open.get(person(name))).fields().get(0).name();
        return submit(name, Map.of(field, text));
    }

    public void react(String name, MessageRef message, String emoji, boolean present) {
        engine.listener().onReaction(new ReactionChanged(person(name), message, emoji, present));
    }

    /** The newest question in the room. */
    public MessageRef question() {
        return find(person("anyone"), message -> button(message, "Why this?")).ref;
    }

    /** The form that is open before a person, as text. */
    public String form(String name) {
        Form form = Objects.requireNonNull(open.get(person(name)), "No form is open.");
        return form.title() + "\n" + String.join("\n", form.intro());
    }

    /** Everything that a person can see or was ever shown. */
    public String everythingSeenBy(String name) {
        Stream<Message> posted = chat.seenBy(person(name)).stream().map(FakeChat.Posted::message);
        Stream<Message> own =
                shown.getOrDefault(person(name), List.of()).stream().map(Shown::message);
        return String.join("\n", Stream.concat(posted, own).map(FakeChat::text).toList());
    }

    /** A team that checks in on Tuesdays at 09:30, with these members; the first name is its facilitator. */
    public World team(String... names) {
        type(names[0], "setup weekly on Tue at 09:30 in Vienna");
        press(names[0], "Confirm");
        return joined(names);
    }

    /** A couple that checks in on Tuesdays at 09:30. */
    public World couple(String one, String other) {
        type(one, "setup weekly on Tue at 09:30 in Vienna");
        choose(one, "Who is it for", "couple");
        press(one, "Confirm");
        return joined(one, other);
    }

    private World joined(String... names) {
        deliver();
        for (String name : names) {
            type(name, "join");
        }
        return this;
    }

    /** Asks a prompt of a practice now. */
    public void run(String facilitator, String practice) {
        type(facilitator, "run " + practice);
        press(facilitator, "Use");
        deliver();
    }

    private record Use(MessageRef ref, Action action) {}

    private interface Finder {
        Optional<Action> in(Message message);
    }

    private Use find(UserRef user, Finder finder) {
        List<Shown> all = new ArrayList<>();
        chat.seenBy(user).forEach(posted -> all.add(new Shown(posted.ref(), posted.message())));
        all.addAll(shown.getOrDefault(user, List.of()));
        for (int i = all.size() - 1; i >= 0; i--) {
            Optional<Action> action = finder.in(all.get(i).message());
            if (action.isPresent()) {
                return new Use(all.get(i).ref(), action.get());
            }
        }
        throw new AssertionError(user.user() + " sees nothing like that to use.");
    }

    private static Optional<Action> button(Message message, String label) {
        return blocks(message, Block.Buttons.class)
                .flatMap(row -> row.buttons().stream())
                .filter(button -> button.label().equals(label))
                .map(Block.Button::action)
                .findFirst();
    }

    private static <T extends Block> Stream<T> blocks(Message message, Class<T> kind) {
        return message.blocks().stream().filter(kind::isInstance).map(kind::cast);
    }

    private String show(UserRef user, ChannelRef channel, Reply reply) {
        return reply.match(new Reply.Cases<>() {
            @Override
            public String ack(Reply.Ack ack) {
                return "";
            }

            @Override
            public String ephemeral(Reply.Ephemeral ephemeral) {
                return keep(ephemeral.message());
            }

            @Override
            public String update(Reply.Update update) {
                return keep(update.message());
            }

            @Override
            public String openForm(Reply.OpenForm openForm) {
                open.put(user, openForm.form());
                return form(user.user());
            }

            @Override
            public String fieldErrors(Reply.FieldErrors fieldErrors) {
                return fieldErrors.errors().toString();
            }

            @Override
            public String choices(Reply.Choices choices) {
                return choices.options().toString();
            }

            private String keep(Message message) {
                List<Shown> own = shown.computeIfAbsent(user, key -> new ArrayList<>());
                own.add(new Shown(new MessageRef(channel, "private" + own.size()), message));
                return FakeChat.text(message);
            }
        });
    }
}
