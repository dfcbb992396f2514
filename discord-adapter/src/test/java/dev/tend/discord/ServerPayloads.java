package dev.tend.discord;

import dev.tend.discord.Payloads.Person;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** What the gateway tells of the fake server when a session begins. */
final class ServerPayloads {
    private ServerPayloads() {}

    static DataObject ready(String gateway) {
        return DataObject.empty()
                .put("v", 10)
                .put("user", Payloads.self())
                .put("session_id", "a-session")
                .put("session_type", "normal")
                .put("resume_gateway_url", gateway)
                .put("shard", DataArray.empty().add(0).add(1))
                .put(
                        "application",
                        DataObject.empty().put("id", Payloads.APPLICATION).put("flags", 0))
                .put("private_channels", DataArray.empty())
                .put(
                        "guilds",
                        DataArray.empty()
                                .add(DataObject.empty()
                                        .put("id", Payloads.SERVER)
                                        .put("unavailable", true)));
    }

    static DataObject server() {
        return DataObject.empty()
                .put("id", Payloads.SERVER)
                .put("name", "The team")
                .put("owner_id", Person.ANNA.id)
                .put("afk_timeout", 300)
                .put("verification_level", 0)
                .put("default_message_notifications", 1)
                .put("explicit_content_filter", 0)
                .put("mfa_level", 0)
                .put("nsfw_level", 0)
                .put("premium_tier", 0)
                .put("preferred_locale", "en-US")
                .put("system_channel_flags", 0)
                .put("joined_at", Payloads.JOINED)
                .put("large", false)
                .put("unavailable", false)
                .put("member_count", 3)
                .put("features", DataArray.empty())
                .put("emojis", DataArray.empty())
                .put("stickers", DataArray.empty())
                .put("threads", DataArray.empty())
                .put("presences", DataArray.empty())
                .put("voice_states", DataArray.empty())
                .put("stage_instances", DataArray.empty())
                .put("guild_scheduled_events", DataArray.empty())
                .put("soundboard_sounds", DataArray.empty())
                .put("members", DataArray.empty().add(Payloads.member(Person.BOT)))
                .put("roles", DataArray.empty().add(everyone()))
                .put("channels", DataArray.empty().add(channel()));
    }

    private static DataObject everyone() {
        return DataObject.empty()
                .put("id", Payloads.SERVER)
                .put("name", "@everyone")
                .put("permissions", Payloads.EVERYTHING)
                .put("position", 0)
                .put("color", 0)
                .put(
                        "colors",
                        DataObject.empty()
                                .put("primary_color", 0)
                                .putNull("secondary_color")
                                .putNull("tertiary_color"))
                .put("hoist", false)
                .put("managed", false)
                .put("mentionable", false)
                .put("flags", 0);
    }

    static DataObject channel() {
        return DataObject.empty()
                .put("id", Payloads.CHANNEL)
                .put("guild_id", Payloads.SERVER)
                .put("type", 0)
                .put("name", "practice")
                .put("position", 0)
                .put("flags", 0)
                .put("nsfw", false)
                .put("rate_limit_per_user", 0)
                .putNull("parent_id")
                .putNull("topic")
                .putNull("last_message_id")
                .put("permission_overwrites", DataArray.empty());
    }
}
