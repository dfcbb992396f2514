package dev.tend.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The judge of all calls sees what is wrong; without Discord's description of its API it says that it was skipped. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OpenApiJudgeTest {
    private static final String MESSAGES = "/channels/1301000000000000002/messages";
    private static final String COMMANDS = "/applications/1301000000000000003/commands";

    @BeforeEach
    void there_is_a_description() {
        assumeTrue(OpenApiJudge.get().isPresent(), "skipped: -Ddiscord.openapi names no readable file");
    }

    @Test
    void a_good_message_passes() {
        assertThat(message("{\"content\":\"hello\",\"nonce\":\"x\",\"enforce_nonce\":true}"))
                .isEmpty();
    }

    @Test
    void a_wrong_type_is_seen() {
        assertThat(message("{\"content\":5}")).isNotEmpty();
    }

    @Test
    void a_misspelt_property_is_seen_however_deep() {
        String row = "{\"type\":1,\"components\":[{\"type\":2,\"style\":1,\"lable\":\"Go\",\"custom_id\":\"go\"}]}";

        assertThat(message("{\"content\":\"hello\",\"components\":[" + row + "]}"))
                .anySatisfy(mistake -> assertThat(mistake).contains("lable"));
    }

    @Test
    void content_may_have_2000_characters_and_no_more() {
        assertThat(message("{\"content\":\"" + "a".repeat(2000) + "\"}")).isEmpty();
        assertThat(message("{\"content\":\"" + "a".repeat(2001) + "\"}")).isNotEmpty();
    }

    @Test
    void a_command_name_with_a_capital_is_seen() {
        String command = "[{\"name\":\"Tend\",\"description\":\"Practices\"}]";

        assertThat(judge().ofRequest("PUT", COMMANDS, command)).isNotEmpty();
    }

    @Test
    void a_path_that_discord_does_not_have_is_seen() {
        assertThat(judge().ofRequest("POST", "/chanels/1/messages", "{}")).isNotEmpty();
    }

    private static List<String> message(String body) {
        return judge().ofRequest("POST", MESSAGES, body);
    }

    private static OpenApiJudge judge() {
        return OpenApiJudge.get().orElseThrow();
    }
}
