package dev.tend.core.practice;

import static dev.tend.core.practice.RevealRule.Verdict.LONE;
import static dev.tend.core.practice.RevealRule.Verdict.NOTHING;
import static dev.tend.core.practice.RevealRule.Verdict.REVEAL;
import static dev.tend.core.practice.RevealRule.Verdict.WAIT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tend.core.chat.Platform;
import dev.tend.core.chat.UserRef;
import dev.tend.core.practice.Participation.Kind;
import dev.tend.core.practice.RevealRule.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** When answers may be seen: every group of up to four people, whatever each of them did. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RevealRuleTest {
    private static final CheckInId CHECK_IN = new CheckInId(new UUID(1, 2));

    /** What one person did: nothing, passed, answered; and whether they were expected. */
    private static final int DEEDS = 6;

    @Test
    void answers_open_only_together_and_only_when_all_expected_are_in_or_the_time_is_up() {
        for (int people = 0; people <= 4; people++) {
            for (int deeds = 0; deeds < Math.pow(DEEDS, people); deeds++) {
                check(people, deeds);
            }
        }
    }

    private static void check(int people, int deeds) {
        Set<UserRef> expected = new HashSet<>();
        List<Participation> took = new ArrayList<>();
        int answers = 0;
        boolean allIn = true;
        int rest = deeds;
        for (int i = 0; i < people; i++) {
            UserRef person = new UserRef(new Platform("test"), "house", "p" + i);
            int deed = rest % DEEDS;
            rest /= DEEDS;
            boolean isExpected = deed < 3;
            boolean did = deed % 3 != 0;
            if (isExpected) {
                expected.add(person);
            }
            allIn &= did || !isExpected;
            if (did) {
                Kind kind = deed % 3 == 2 ? Kind.ANSWERED : Kind.PASSED;
                answers += kind == Kind.ANSWERED ? 1 : 0;
                took.add(new Participation(CHECK_IN, person, kind, 0, false));
            }
        }

        Verdict early = answers >= 2 && allIn ? REVEAL : WAIT;
        Verdict late = answers >= 2 ? REVEAL : answers == 1 ? LONE : NOTHING;

        assertThat(RevealRule.verdict(expected, took, false)).isEqualTo(early);
        assertThat(RevealRule.verdict(expected, took, true)).isEqualTo(late);
    }
}
