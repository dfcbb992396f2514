package dev.tend.discord;

import dev.tend.core.chat.Form;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** What Discord says, whole and in its own words. */
final class Payloads {
    static final String SERVER = "1301000000000000001";
    static final String CHANNEL = "1301000000000000002";
    static final String APPLICATION = "1301000000000000003";
    private static final String COMMAND = "1301000000000000004";
    static final String JOINED = "2026-01-05T08:00:00+00:00";
    static final String EVERYTHING = "2251799813685247";

    /** The people of the fake server, and the bot. */
    enum Person {
        BOT(APPLICATION, "tend", true),
        ANNA("1301000000000000011", "anna", false),
        BEN("1301000000000000012", "ben", false);

        final String id;
        final String username;
        final boolean bot;

        Person(String id, String username, boolean bot) {
            this.id = id;
            this.username = username;
            this.bot = bot;
        }

        static Person of(String id) {
            return List.of(values()).stream()
                    .filter(person -> person.id.equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Payloads() {}

    static DataObject user(Person person) {
        return DataObject.empty()
                .put("id", person.id)
                .put("username", person.username)
                .put("global_name", person.username)
                .put("discriminator", "0")
                .putNull("avatar")
                .putNull("primary_guild")
                .put("public_flags", 0)
                .put("flags", 0)
                .put("bot", person.bot);
    }

    static DataObject self() {
        return user(Person.BOT).put("mfa_enabled", true).put("locale", "en-US").put("verified", true);
    }

    static DataObject member(Person person) {
        return DataObject.empty()
                .put("user", user(person))
                .putNull("avatar")
                .putNull("banner")
                .putNull("nick")
                .putNull("premium_since")
                .putNull("communication_disabled_until")
                .put("flags", 0)
                .put("joined_at", JOINED)
                .put("pending", false)
                .put("roles", DataArray.empty())
                .put("mute", false)
                .put("deaf", false);
    }

    static DataObject directChannel(String id, Person with) {
        return DataObject.empty()
                .put("id", id)
                .put("type", 1)
                .put("flags", 0)
                .putNull("last_message_id")
                .put("recipients", DataArray.empty().add(user(with)));
    }

    static DataObject thread(String id, String parent, String name, Instant opened) {
        return DataObject.empty()
                .put("id", id)
                .put("guild_id", SERVER)
                .put("parent_id", parent)
                .put("owner_id", Person.BOT.id)
                .put("type", 11)
                .put("name", name)
                .put("flags", 0)
                .put("message_count", 0)
                .put("member_count", 1)
                .put("total_message_sent", 0)
                .put("rate_limit_per_user", 0)
                .put(
                        "thread_metadata",
                        DataObject.empty()
                                .put("archived", false)
                                .put("locked", false)
                                .put("auto_archive_duration", 1440)
                                .put("archive_timestamp", opened.toString())
                                .put("create_timestamp", opened.toString()));
    }

    /** A message as Discord keeps it: what was asked for, each component with a number, and no nonce. */
    static DataObject message(String id, String channel, Person author, Instant sent, DataObject request) {
        return DataObject.empty()
                .put("id", id)
                .put("channel_id", channel)
                .put("type", 0)
                .put("author", user(author))
                .put("content", request.getString("content", "").strip())
                .put("components", numbered(request.optArray("components").orElseGet(DataArray::empty)))
                .put("attachments", attachments(request.optArray("attachments").orElseGet(DataArray::empty)))
                .put("embeds", DataArray.empty())
                .put("mentions", DataArray.empty())
                .put("mention_roles", DataArray.empty())
                .put("mention_everyone", false)
                .put("timestamp", sent.toString())
                .putNull("edited_timestamp")
                .put("flags", request.getInt("flags", 0))
                .put("pinned", false)
                .put("tts", false);
    }

    private static DataArray numbered(DataArray components) {
        DataArray copy = DataArray.fromJson(components.toString());
        number(copy, new AtomicInteger());
        return copy;
    }

    private static void number(DataArray components, AtomicInteger last) {
        for (int i = 0; i < components.length(); i++) {
            DataObject component = components.getObject(i);
            component.put("id", component.getInt("id", last.incrementAndGet()));
            component.optArray("components").ifPresent(children -> number(children, last));
        }
    }

    private static DataArray attachments(DataArray uploads) {
        DataArray kept = DataArray.empty();
        for (int i = 0; i < uploads.length(); i++) {
            String name = uploads.getObject(i).getString("filename");
            kept.add(DataObject.empty()
                    .put("id", "130100000000000010" + i)
                    .put("filename", name)
                    .put("description", uploads.getObject(i).getString("description", ""))
                    .put("size", 1)
                    .put("url", "https://cdn.example.org/" + name)
                    .put("proxy_url", "https://media.example.org/" + name));
        }
        return kept;
    }

    /** An interaction of a member in a channel of the server. */
    static DataObject interaction(int type, String id, Person who, String channel, DataObject data) {
        return DataObject.empty()
                .put("id", id)
                .put("application_id", APPLICATION)
                .put("type", type)
                .put("token", "token-" + id)
                .put("version", 1)
                .put("data", data)
                .put("guild_id", SERVER)
                .put(
                        "guild",
                        DataObject.empty()
                                .put("id", SERVER)
                                .put("locale", "en-US")
                                .put("features", DataArray.empty()))
                .put("channel_id", channel)
                .put("channel", ServerPayloads.channel().put("id", channel).put("permissions", EVERYTHING))
                .put("member", member(who).put("permissions", EVERYTHING))
                .put("locale", "en-US")
                .put("guild_locale", "en-US")
                .put("app_permissions", EVERYTHING)
                .put("attachment_size_limit", 10_485_760)
                .put("context", 0)
                .put("entitlements", DataArray.empty())
                .put("authorizing_integration_owners", DataObject.empty().put("0", SERVER));
    }

    /** {@code /tend words}, as Discord takes it apart: a subcommand, and a string option if there are more words. */
    static DataObject command(String words, boolean focused) {
        String[] parts = words.split(" ", 2);
        DataArray options = DataArray.empty();
        if (parts.length > 1) {
            DataObject option =
                    DataObject.empty().put("type", 3).put("name", "practice").put("value", parts[1]);
            options.add(focused ? option.put("focused", true) : option);
        }
        DataObject subcommand =
                DataObject.empty().put("type", 1).put("name", parts[0]).put("options", options);
        return DataObject.empty()
                .put("id", COMMAND)
                .put("name", "tend")
                .put("type", 1)
                .put("options", DataArray.empty().add(subcommand));
    }

    /** A form as it comes back: its intro without its words, and each field with what was written. */
    static DataObject filledIn(Form form, Map<String, String> values) {
        DataArray components = DataArray.empty();
        if (!form.intro().isEmpty()) {
            components.add(DataObject.empty().put("type", 10).put("id", 1));
        }
        for (Form.Field field : form.fields()) {
            DataObject input = DataObject.empty()
                    .put("type", 4)
                    .put("id", 3)
                    .put("custom_id", field.name())
                    .put("value", values.getOrDefault(field.name(), ""));
            components.add(DataObject.empty().put("type", 18).put("id", 2).put("component", input));
        }
        return DataObject.empty().put("custom_id", form.action().value()).put("components", components);
    }

    static DataObject reaction(Person who, String channel, String message, String emoji) {
        return DataObject.empty()
                .put("user_id", who.id)
                .put("channel_id", channel)
                .put("message_id", message)
                .put("guild_id", SERVER)
                .put("member", member(who))
                .put("emoji", DataObject.empty().putNull("id").put("name", emoji))
                .put("message_author_id", Person.BOT.id)
                .put("type", 0)
                .put("burst", false);
    }

    static DataObject error(int code, String message) {
        return DataObject.empty().put("message", message).put("code", code);
    }
}
