package dev.tend.core.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tend.core.practice.Audience;
import dev.tend.core.practice.Depth;
import dev.tend.core.practice.Practice;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class PracticeRegistryTest {
    private static final String ONE = """
            schema: 1
            practices:
              - n: 1
                id: keep-calm
                source: ours
                max: {team: 0, couple: 2, friends: 1, family: 4}
                title: Keep calm
                why: A calm word is heard by more people.
                evidence: There is none, this is a test.
            """;

    @Test
    void a_practice_is_read_with_the_depth_for_each_audience() {
        PracticeRegistry practices = PracticeRegistry.read("practices.yaml", GoodPack.bytes(ONE));

        assertThat(practices.find("keep-calm"))
                .contains(new Practice(
                        1,
                        "keep-calm",
                        "ours",
                        Map.of(
                                Audience.COUPLE,
                                Depth.SHARE,
                                Audience.FRIENDS,
                                Depth.SPARK,
                                Audience.FAMILY,
                                Depth.DEEP),
                        "Keep calm",
                        "A calm word is heard by more people.",
                        "There is none, this is a test."));
        assertThat(practices.find("keep-moving")).isEmpty();
    }

    @Test
    void a_practice_that_comes_twice_is_refused() {
        String twice = ONE + ONE.substring(ONE.indexOf("  - n"));

        assertThatThrownBy(() -> PracticeRegistry.read("practices.yaml", GoodPack.bytes(twice)))
                .isInstanceOf(PackRefused.class)
                .hasMessageContaining(
                        "practices.yaml line 10: n '1' is taken by an earlier practice; change one. (E03)")
                .hasMessageContaining("line 11: id 'keep-calm' is taken by an earlier practice; change one. (E03)");
    }

    @Test
    void a_practice_deeper_than_there_is_is_refused() {
        assertThatThrownBy(() ->
                        PracticeRegistry.read("practices.yaml", GoodPack.bytes(ONE.replace("family: 4", "family: 5"))))
                .isInstanceOf(PackRefused.class)
                .hasMessageContaining("line 6: max family is '5'; expected 0, 1, 2, 3 or 4. (E02)");
    }
}
