package dev.tend.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DiscordConfigTest {
    @Test
    void a_printed_configuration_shows_no_token() {
        assertThat(DiscordConfig.of("very-secret").toString())
                .doesNotContain("very-secret")
                .contains("token=***");
    }

    @Test
    void a_blank_token_is_refused() {
        assertThatThrownBy(() -> DiscordConfig.of(" ")).isInstanceOf(IllegalArgumentException.class);
    }
}
