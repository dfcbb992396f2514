package dev.tend.discord;

import dev.tend.discord.Payloads.Person;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** What the fake Discord has accepted: its messages, its threads, its direct channels, and the nonces that it remembers for some time. */
final class FakeMessages implements InstantSource {
    private static final long DISCORD_EPOCH = 1_420_070_400_000L;

    private final Map<String, List<DataObject>> byChannel = new HashMap<>();
    private final Map<String, String> directChannels = new HashMap<>();
    private final Map<String, DataObject> nonces = new HashMap<>();
    /** Starts at the true time, because JDA compares it with the time in an interaction's id. */
    private Instant now = InstantSource.system().instant();

    private int lastSequence;

    FakeMessages() {
        byChannel.put(Payloads.CHANNEL, new ArrayList<>());
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    /** Time passes; Discord remembers nonces for a few minutes only. */
    synchronized void pass(Duration time) {
        now = now.plus(time);
        if (time.compareTo(Duration.ofMinutes(3)) > 0) {
            nonces.clear();
        }
    }

    /** As for messages from before components had numbers, which Discord shows with none. */
    synchronized void forgetNumbers() {
        byChannel.values().forEach(all -> all.forEach(message -> unnumber(message.getArray("components"))));
    }

    private static void unnumber(DataArray components) {
        for (int i = 0; i < components.length(); i++) {
            DataObject component = components.getObject(i).put("id", 0);
            component.optArray("components").ifPresent(FakeMessages::unnumber);
        }
    }

    synchronized String newId() {
        return Long.toUnsignedString(((now.toEpochMilli() - DISCORD_EPOCH) << 22) | ++lastSequence);
    }

    synchronized boolean hasChannel(String channel) {
        return byChannel.containsKey(channel);
    }

    /** The same user has the same direct channel, whoever opens it how often. */
    synchronized String directChannel(String user) {
        String channel = directChannels.computeIfAbsent(user, any -> newId());
        byChannel.computeIfAbsent(channel, any -> new ArrayList<>());
        return channel;
    }

    /** False if the message has its thread already. */
    synchronized boolean openThread(String message) {
        return byChannel.putIfAbsent(message, new ArrayList<>()) == null;
    }

    /** A nonce that is remembered brings the first message back, and nothing new. */
    synchronized DataObject accept(String channel, DataObject request) {
        String nonce = request.getString("nonce", "");
        DataObject twin = nonces.get(nonce);
        if (request.getBoolean("enforce_nonce") && twin != null) {
            return twin;
        }
        DataObject message = Payloads.message(newId(), channel, Person.BOT, now, request);
        byChannel.computeIfAbsent(channel, any -> new ArrayList<>()).add(message);
        nonces.put(nonce, message);
        return message;
    }

    synchronized Optional<DataObject> find(String channel, String id) {
        return byChannel.getOrDefault(channel, List.of()).stream()
                .filter(message -> message.getString("id").equals(id))
                .findFirst();
    }

    synchronized DataObject edit(DataObject message, DataObject request) {
        DataObject changed =
                Payloads.message(message.getString("id"), message.getString("channel_id"), Person.BOT, now, request);
        message.put("content", changed.getString("content"))
                .put("components", changed.getArray("components"))
                .put("attachments", changed.getArray("attachments"))
                .put("edited_timestamp", now.toString());
        return message;
    }

    /** Newest first, as Discord lists them. */
    synchronized DataArray list(String channel, int limit, Optional<String> before) {
        List<DataObject> all = byChannel.getOrDefault(channel, List.of());
        DataArray page = DataArray.empty();
        for (int i = all.size() - 1; i >= 0 && page.length() < limit; i--) {
            long id = Long.parseLong(all.get(i).getString("id"));
            if (before.isEmpty() || id < Long.parseLong(before.get())) {
                page.add(all.get(i));
            }
        }
        return page;
    }

    synchronized List<DataObject> in(String channel) {
        return List.copyOf(byChannel.getOrDefault(channel, List.of()));
    }
}
