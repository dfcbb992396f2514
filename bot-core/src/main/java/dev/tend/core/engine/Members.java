package dev.tend.core.engine;

import dev.tend.core.chat.UserRef;
import dev.tend.core.practice.SpaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who takes part where: those who joined. */
public interface Members {
    /** Lets a person take part from now on; false if they did already. */
    boolean join(SpaceId space, UserRef person, Instant now);

    /** Ends it; false if they did not take part. */
    boolean leave(SpaceId space, UserRef person);

    /** Who takes part, in the order in which they joined. */
    List<Member> of(SpaceId space);

    /** One person's membership; empty if they do not take part. */
    Optional<Member> find(SpaceId space, UserRef person);

    /** That a person takes part, and since when. */
    record Member(SpaceId space, UserRef person, Instant since) {}
}
