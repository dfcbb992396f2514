package dev.tend.core.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** How people find their time zone. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ZonesTest {
    @Test
    void a_zone_is_found_by_its_id_however_it_is_typed() {
        assertThat(Zones.exactly(" europe/vienna ")).contains(ZoneId.of("Europe/Vienna"));
        assertThat(Zones.exactly("america/new york")).contains(ZoneId.of("America/New_York"));
        assertThat(Zones.exactly("+02:00")).isEmpty();
        assertThat(Zones.exactly("Atlantis")).isEmpty();
    }

    @Test
    void a_city_is_found_by_its_beginning_first_and_then_by_any_part() {
        assertThat(Zones.like("new y", 25)).containsExactly(ZoneId.of("America/New_York"));
        assertThat(Zones.like("port", 25).get(0).getId()).contains("/Port");
        assertThat(Zones.like("a", 25)).hasSize(25);
        assertThat(Zones.like("", 25)).isEmpty();
    }
}
