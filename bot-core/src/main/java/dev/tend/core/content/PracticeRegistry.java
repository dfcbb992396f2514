package dev.tend.core.content;

import dev.tend.core.practice.Audience;
import dev.tend.core.practice.Depth;
import dev.tend.core.practice.Practice;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The practices there are, by id. */
final class PracticeRegistry {
    private final List<Practice> practices;
    private final Map<String, Practice> byId;

    private PracticeRegistry(List<Practice> practices) {
        this.practices = practices;
        this.byId = practices.stream().collect(Collectors.toUnmodifiableMap(Practice::id, Function.identity()));
    }

    /** The practices in a file, whole; refused like a pack if anything is wrong with it. */
    static PracticeRegistry read(String fileName, byte[] yaml) {
        Report report = new Report(fileName);
        Part file = ContentFile.read(yaml, report);
        Shape.bundled("/content/schema/practices.schema.json").check(file, report);
        checkUnique(file, report);
        report.refuseIfBroken();
        return new PracticeRegistry(file.get("practices").items().stream()
                .map(PracticeRegistry::practice)
                .sorted(Comparator.comparingInt(Practice::number))
                .toList());
    }

    /** All of them, by number. */
    List<Practice> all() {
        return practices;
    }

    Optional<Practice> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    private static void checkUnique(Part file, Report report) {
        Set<String> seen = new HashSet<>();
        for (Part practice : file.get("practices").items()) {
            for (String field : List.of("n", "id")) {
                Part part = practice.get(field);
                if (part.present() && !seen.add(field + part.node().asText())) {
                    report.add(
                            part,
                            Rule.E03,
                            field + " '" + Words.shown(part.node().asText())
                                    + "' is taken by an earlier practice; change one.");
                }
            }
        }
    }

    private static Practice practice(Part practice) {
        return new Practice(
                practice.get("n").number(0),
                practice.get("id").text(),
                practice.get("source").text(),
                deepest(practice.get("max")),
                practice.get("title").text().strip(),
                practice.get("why").text().strip(),
                practice.get("evidence").text().strip());
    }

    /** A level of 0 says that the audience never gets it. */
    private static Map<Audience, Depth> deepest(Part max) {
        Map<Audience, Depth> deepest = new EnumMap<>(Audience.class);
        Arrays.stream(Audience.values())
                .filter(audience -> max.get(audience.word()).number(0) > 0)
                .forEach(audience -> deepest.put(
                        audience, Depth.ofLevel(max.get(audience.word()).number(0))));
        return deepest;
    }
}
