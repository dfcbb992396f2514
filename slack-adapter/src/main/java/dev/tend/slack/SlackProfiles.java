package dev.tend.slack;

import com.slack.api.model.User;
import dev.tend.core.chat.UserRef;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks names up in Slack (scope {@code users:read}), and remembers them for a while. */
final class SlackProfiles implements SlackNames {
    private static final Logger log = LoggerFactory.getLogger(SlackProfiles.class);
    private static final Duration KEPT = Duration.ofHours(1);
    private static final Duration UNKNOWN_KEPT = Duration.ofMinutes(5);

    private final SlackWeb web;
    private final SlackWorkspaces workspaces;
    private final InstantSource time;
    private final Recent<UserRef, Known> known = new Recent<>(10_000);

    private record Known(Optional<String> name, Instant until) {}

    SlackProfiles(SlackWeb web, SlackWorkspaces workspaces, InstantSource time) {
        this.web = web;
        this.workspaces = workspaces;
        this.time = time;
    }

    @Override
    public Optional<String> of(UserRef user) {
        Optional<Known> remembered = known.get(user).filter(k -> k.until().isAfter(time.instant()));
        if (remembered.isPresent()) {
            return remembered.get().name();
        }
        Optional<String> name = workspaces.find(user.workspace()).flatMap(workspace -> lookUp(workspace, user));
        Duration kept = name.isPresent() ? KEPT : UNKNOWN_KEPT;
        known.put(user, new Known(name, time.instant().plus(kept)));
        return name;
    }

    private Optional<String> lookUp(SlackWorkspace workspace, UserRef user) {
        try {
            User found = web.call(workspace, methods -> methods.usersInfo(r -> r.user(user.user())))
                    .getUser();
            return Stream.of(found.getProfile().getDisplayName(), found.getRealName(), found.getName())
                    .flatMap(Stream::ofNullable)
                    .filter(name -> !name.isBlank())
                    .findFirst();
        } catch (SlackFailure failure) {
            log.warn(
                    "slack=name_unknown workspace={} user={} reason={}",
                    user.workspace(),
                    user.user(),
                    failure.reason());
            return Optional.empty();
        }
    }
}
