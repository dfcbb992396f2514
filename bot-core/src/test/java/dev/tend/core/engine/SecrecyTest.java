package dev.tend.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tend.core.chat.UserRef;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/**
 * A couple in any order of doing things: whoever sees a word of the other's, both had answered before, or its author chose to share
 * it. The seed of each round is its number, so that one which fails can be played again.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SecrecyTest {
    private static final int STEPS = 30;
    private static final List<String> PEOPLE = List.of("noor", "elias");

    @RepeatedTest(1_000)
    void no_word_is_seen_before_both_have_answered_or_its_author_shared_it(RepetitionInfo round) {
        new Round(round.getCurrentRepetition()).play();
    }

    /** One course of events, and what may be seen by the rule alone. */
    private static final class Round {
        private final RandomGenerator random;
        private final World world = new World(TestBank.questions()).couple("noor", "elias");
        private final Set<String> allowed = new HashSet<>();
        private final Map<String, List<String>> written = new HashMap<>();
        private final List<String> course = new ArrayList<>();
        private int number;

        Round(long seed) {
            random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        }

        void play() {
            for (int step = 0; step < STEPS; step++) {
                String person = PEOPLE.get(random.nextInt(2));
                act(person, random.nextInt(12));
                allow();
                world.deliver();
                check();
            }
        }

        private void act(String person, int deed) {
            switch (deed) {
                case 0, 1, 2, 3 -> answer(person);
                case 4 -> press(person, "Withdraw");
                case 5 -> press(person, "Pass");
                case 6 ->
                    press(person, "Share it anyway")
                            .filter(reply -> reply.contains("Shared"))
                            .ifPresent(reply -> allowed.addAll(written.getOrDefault(person, List.of())));
                case 7 -> world.restart();
                case 8 -> type(person, "leave");
                case 9 -> {
                    type(person, "join");
                    type(person, "resume");
                }
                case 10 -> world.leap(Duration.ofHours(random.nextInt(80)));
                default -> newOne(person);
            }
            course.add(person + " " + deed);
        }

        private void newOne(String person) {
            type(person, "run");
            press(person, "Use");
        }

        private void answer(String person) {
            String word = "word" + number++ + person;
            if (press(person, "Answer").isPresent()) {
                written.computeIfAbsent(person, key -> new ArrayList<>()).add(word);
                world.submit(person, Map.of("answer", word));
            }
        }

        /** What the store holds of both at the same time may be seen by both from now on. */
        private void allow() {
            world.store()
                    .run(tx -> tx.spaces()
                            .at(World.ROOM)
                            .ifPresent(space -> tx.checkIns()
                                    .latest(space.id(), 100)
                                    .forEach(checkIn -> {
                                        Map<UserRef, Map<String, String>> words =
                                                tx.words().of(space.id(), checkIn.id());
                                        if (words.size() == PEOPLE.size()) {
                                            words.values().forEach(fields -> allowed.addAll(fields.values()));
                                        }
                                    })));
        }

        /** What a person sees of the other's words is what the rule allows, and no more. */
        private void check() {
            for (String person : PEOPLE) {
                String seen = world.everythingSeenBy(person);
                Stream<String> others = PEOPLE.stream()
                        .filter(other -> !other.equals(person))
                        .flatMap(other -> written.getOrDefault(other, List.of()).stream());
                assertThat(others.filter(seen::contains).toList())
                        .as("%s sees, after %s", person, course)
                        .allMatch(allowed::contains);
            }
        }

        private void type(String person, String text) {
            world.type(person, text);
        }

        /** Presses a button if the person sees one that says so. */
        private Optional<String> press(String person, String label) {
            return world.everythingSeenBy(person).contains("[" + label + "]")
                    ? Optional.of(world.press(person, label))
                    : Optional.empty();
        }
    }
}
