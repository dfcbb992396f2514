package dev.tend.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tend.core.chat.RecordingListener;
import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong settings are refused before anything starts, and secrets stay secret. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SlackConfigTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "123456789012345", "               15"})
    void a_missing_or_short_signing_secret_refuses_to_start(String secret) {
        assertThatThrownBy(() -> new SlackConfig("xoxb-1", secret))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("signing secret")
                .hasMessageContaining("Basic Information");
    }

    @Test
    void a_missing_token_refuses_to_start() {
        assertThatThrownBy(() -> new SlackConfig(" ", SlackDoor.SECRET)).hasMessageContaining("bot token");
    }

    @Test
    void the_secrets_are_not_printed() {
        SlackConfig config = new SlackConfig("xoxb-secret", SlackDoor.SECRET).readingHistory();
        SlackWorkspace workspace = new SlackWorkspace("T1", "xoxb-secret", "U1");

        assertThat(config.toString() + workspace)
                .doesNotContain("xoxb-secret", SlackDoor.SECRET)
                .contains("readsHistory=true");
    }

    @Test
    void a_token_that_slack_refuses_stops_the_start_with_slacks_reason() throws Exception {
        try (FakeSlack slack = new FakeSlack(0)) {
            SlackConfig config =
                    new SlackConfig("xoxb-wrong", SlackDoor.SECRET, slack.api(), Set.of(slack.origin()), false);
            try (SlackAdapter adapter = new SlackAdapter(config, () -> SlackStage.NOW)) {
                assertThatThrownBy(() -> adapter.start(new RecordingListener()))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("invalid_auth")
                        .hasMessageNotContaining("xoxb-wrong");
            }
        }
    }

    @Test
    void the_address_of_the_api_ends_with_a_slash() {
        assertThatThrownBy(() -> new SlackConfig(
                        "xoxb-1", SlackDoor.SECRET, URI.create("https://slack.com/api"), Set.of(), false))
                .hasMessageContaining("slash");
    }
}
