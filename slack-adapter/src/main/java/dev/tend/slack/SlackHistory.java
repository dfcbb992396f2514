package dev.tend.slack;

import com.slack.api.model.Message;
import com.slack.api.model.ResponseMetadata;
import dev.tend.core.chat.DeliveryKey;
import dev.tend.core.chat.MessageRef;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Looks for a post by the key in its metadata, in what was said since a minute before its first attempt. Slack has no key
 * that would stop a second post, so what cannot be looked up is not sent again: it stays unproven.
 */
final class SlackHistory {
    static final String EVENT_TYPE = "tend_delivery";
    static final String KEY = "key";
    static final int PAGE = 200;
    static final int MOST_PAGES = 5;
    private static final Duration BEFORE = Duration.ofSeconds(60);

    /** How far to look when the first attempt was made before this process began. */
    private static final Duration UNKNOWN_ATTEMPT = Duration.ofHours(24);

    private final SlackWeb web;
    private final InstantSource time;
    private final boolean readable;
    private final Recent<DeliveryKey, Instant> attempts = new Recent<>(10_000);

    private record Page(List<Message> messages, Optional<String> next) {}

    SlackHistory(SlackWeb web, InstantSource time, boolean readable) {
        this.web = web;
        this.time = time;
        this.readable = readable;
    }

    void attempted(DeliveryKey key) {
        if (attempts.get(key).isEmpty()) {
            attempts.put(key, time.instant());
        }
    }

    /** The post with a key; empty if it is proven that there is none, and a failure if that cannot be said. */
    Optional<MessageRef> find(SlackPlaces.Place place, DeliveryKey key) throws SlackFailure {
        if (!readable) {
            throw SlackFailure.unproven("it may be there, and Tend has no scope to look");
        }
        try {
            return search(place, key);
        } catch (SlackFailure failure) {
            String reason = "it may be there, and looking failed: " + failure.reason();
            throw new SlackFailure(SlackFailure.unproven(reason).ending(), reason, failure);
        }
    }

    private Optional<MessageRef> search(SlackPlaces.Place place, DeliveryKey key) throws SlackFailure {
        Instant since = attempts.get(key)
                .orElseGet(() -> time.instant().minus(UNKNOWN_ATTEMPT))
                .minus(BEFORE);
        Optional<String> cursor = Optional.empty();
        for (int page = 0; page < MOST_PAGES; page++) {
            Page read = read(place, since, cursor);
            Optional<Message> found = read.messages().stream()
                    .filter(message -> carries(message, key))
                    .findFirst();
            if (found.isPresent() || read.next().isEmpty()) {
                return found.map(message -> place.workspace().message(place.channel(), message.getTs()));
            }
            cursor = read.next();
        }
        throw SlackFailure.unproven("too much was said since");
    }

    private static boolean carries(Message message, DeliveryKey key) {
        return Optional.ofNullable(message.getMetadata())
                .filter(metadata -> EVENT_TYPE.equals(metadata.getEventType()))
                .flatMap(metadata -> Optional.ofNullable(metadata.getEventPayload()))
                .map(payload -> key.value().equals(payload.get(KEY)))
                .orElse(false);
    }

    private Page read(SlackPlaces.Place place, Instant since, Optional<String> cursor) throws SlackFailure {
        String oldest = since.getEpochSecond() + ".000000";
        return place.thread().isPresent()
                ? readThread(place, place.thread().get(), oldest, cursor)
                : readChannel(place, oldest, cursor);
    }

    private Page readChannel(SlackPlaces.Place place, String oldest, Optional<String> cursor) throws SlackFailure {
        var answer = web.call(
                place.workspace(),
                methods -> methods.conversationsHistory(r -> r.channel(place.channel())
                        .oldest(oldest)
                        .limit(PAGE)
                        .cursor(cursor.orElse(null))
                        .includeAllMetadata(true)));
        return page(answer.getMessages(), answer.isHasMore(), answer.getResponseMetadata());
    }

    private Page readThread(SlackPlaces.Place place, String parent, String oldest, Optional<String> cursor)
            throws SlackFailure {
        var answer = web.call(
                place.workspace(),
                methods -> methods.conversationsReplies(r -> r.channel(place.channel())
                        .ts(parent)
                        .oldest(oldest)
                        .limit(PAGE)
                        .cursor(cursor.orElse(null))
                        .includeAllMetadata(true)));
        return page(answer.getMessages(), answer.isHasMore(), answer.getResponseMetadata());
    }

    private static Page page(List<Message> messages, boolean more, ResponseMetadata metadata) throws SlackFailure {
        Optional<String> next = Optional.ofNullable(metadata)
                .flatMap(m -> Optional.ofNullable(m.getNextCursor()))
                .filter(cursor -> !cursor.isEmpty());
        if (more && next.isEmpty()) {
            throw SlackFailure.unproven("a page is missing");
        }
        return new Page(messages, next);
    }
}
