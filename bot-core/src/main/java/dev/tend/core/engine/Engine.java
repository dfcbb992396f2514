package dev.tend.core.engine;

import dev.tend.core.chat.ChatAdapter;
import dev.tend.core.chat.ChatListener;
import dev.tend.core.practice.Bank;
import dev.tend.core.practice.Rotation;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * The engine, put together: it hears people through {@link #listener()}, does what the time asks for in {@link #tick()}, and
 * speaks through a {@link Dispatcher} for each platform. Safe for use by many threads and on many nodes.
 */
public final class Engine {
    private final Store store;
    private final InstantSource clock;
    private final Openings openings;
    private final Nudges nudges;
    private final Closings closings;
    private final Composer composer;
    private final Conversation conversation;

    /**
     * An engine.
     *
     * @param zone what a set-up begins with, until a person chooses their own
     */
    public Engine(Store store, Bank bank, InstantSource clock, ZoneId zone) {
        this.store = store;
        this.clock = clock;
        Rotation rotation = new Rotation(bank);
        Reveals reveals = new Reveals(bank);
        this.openings = new Openings(store, rotation, clock);
        this.nudges = new Nudges(store, clock);
        this.closings = new Closings(store, reveals, clock);
        this.composer = new Composer(bank);
        Responses responses = new Responses(store, bank, reveals, clock);
        Reactions reactions = new Reactions(store, bank, clock);
        Memberships memberships = new Memberships(store, reveals, clock);
        Sessions sessions = new Sessions(store, bank, rotation, openings, clock);
        Setup setup = new Setup(store, rotation, new CheckInMessages(bank), clock, zone);
        Commands commands = new Commands(store, bank, setup, sessions, memberships, clock);
        this.conversation = new Conversation(
                commands,
                reactions,
                List.of(
                        responses.handlers(),
                        reactions.handlers(),
                        memberships.handlers(),
                        closings.handlers(),
                        nudges.handlers(),
                        sessions.handlers(),
                        setup.handlers()));
    }

    /** Hears what people do, on every platform. */
    public ChatListener listener() {
        return conversation;
    }

    /** Does all that is due now: closes, nudges, opens. A tick that is lost, late or doubled changes nothing. */
    public Done tick() {
        return new Done(closings.sweep(), nudges.sweep(), openings.sweep());
    }

    /** How many check-ins a tick closed, how many nudges it sent, and how many check-ins it opened. */
    public record Done(int closed, int nudged, int opened) {}

    /** What brings messages to one platform; see {@link Dispatcher}. */
    public Dispatcher dispatcher(ChatAdapter adapter, Executor senders) {
        return new Dispatcher(store, adapter, composer, clock, senders);
    }
}
