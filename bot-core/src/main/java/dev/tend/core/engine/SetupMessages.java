package dev.tend.core.engine;

import dev.tend.core.chat.Block;
import dev.tend.core.chat.Form;
import dev.tend.core.chat.Message;
import dev.tend.core.practice.Audience;
import dev.tend.core.practice.Cadence;
import dev.tend.core.practice.DayRule;
import dev.tend.core.practice.DayRules;
import dev.tend.core.practice.Sharing;
import dev.tend.core.practice.Zones;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How a set-up looks while it goes on. */
final class SetupMessages {
    /** The most zones that are offered to choose from. */
    static final int ZONES = 25;

    private static final int SHOWN_DATES = 3;
    private static final List<Integer> DAYS_OF_MONTH = List.of(1, 5, 10, 15, 20, 25, 31);
    private static final Map<Audience, String> AUDIENCES = Map.of(
            Audience.TEAM,
            "A team",
            Audience.COUPLE,
            "A couple",
            Audience.FRIENDS,
            "Friends",
            Audience.FAMILY,
            "A family");

    private SetupMessages() {}

    /** The draft with all that can be changed, the next dates in local time, and what happens on Confirm. */
    static Message draft(Draft draft, boolean exists, Instant now) {
        Optional<String> search = draft.zoneSearch();
        return search.isPresent() ? zones(draft, search.get()) : all(draft, exists, now);
    }

    private static Message all(Draft draft, boolean exists, Instant now) {
        Cadence cadence = draft.cadence();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(exists ? "Change the check-ins here" : "Set up check-ins here"));
        blocks.add(new Block.Note("Only you can see this, and nothing is posted before you press Confirm. "
                + "You can leave it and go on within a day by typing /tend setup again."));
        blocks.add(audience(draft));
        blocks.add(rhythm(cadence.rule()));
        blocks.add(days(draft.audience(), cadence.rule()));
        blocks.add(time(cadence.at()));
        blocks.add(new Block.Text(summary(draft, now)));
        tooMany(draft).ifPresent(text -> blocks.add(new Block.Text(text)));
        blocks.add(new Block.Buttons(buttons(draft)));
        return new Message(blocks);
    }

    private static Message zones(Draft draft, String search) {
        List<Block.Option> found = Zones.like(search, ZONES).stream()
                .map(zone -> new Block.Option(zone.getId(), zone.getId().replace('_', ' ')))
                .toList();
        return new Message(
                new Block.Heading("Which time zone?"),
                new Block.Select(
                        Actions.of(Verb.SETUP_ZONE), "Zones that match \"" + search + "\"", found, List.of(), 1),
                new Block.Note("Until you choose, it stays " + draft.cadence().zone() + "."),
                new Block.Buttons(
                        new Block.Button(Actions.of(Verb.SETUP_TYPE), "Search again"),
                        new Block.Button(Actions.of(Verb.SETUP_CANCEL), "Cancel")));
    }

    /** The form for whatever the selects do not offer. */
    static Form typed(Cadence cadence) {
        return new Form(
                Actions.of(Verb.SETUP_TYPED),
                "Days, time, zone",
                List.of(
                        "Only you see this, and nothing is posted yet.",
                        "Change what you like and leave the rest as it is."),
                List.of(
                        field(
                                "days",
                                "On which days",
                                "Such as: every 2 weeks on Tue · last Fri of the month · day 31 of the month",
                                DayRules.text(cadence.rule()),
                                80),
                        field(
                                "time",
                                "At what time",
                                "Hours and minutes, such as 09:30",
                                cadence.at().toString(),
                                5),
                        field(
                                "zone",
                                "In which time zone or city",
                                "Such as: Europe/Vienna, or just Vienna",
                                cadence.zone().getId(),
                                60)),
                "Take over");
    }

    private static Form.Field field(String name, String label, String hint, String value, int most) {
        return new Form.Field(name, label, Optional.of(hint), Optional.of(value), most, false, true);
    }

    private static String summary(Draft draft, Instant now) {
        ZoneId zone = draft.cadence().zone();
        StringBuilder text = new StringBuilder("It will ask " + Times.cadence(draft.cadence()) + ". The next dates:");
        draft.cadence()
                .next(now, SHOWN_DATES)
                .forEach(next -> text.append("\n• ").append(Times.dateTime(next.at(), zone)));
        return text.append("\n").append(sharing(draft)).toString();
    }

    private static String sharing(Draft draft) {
        if (draft.audience() == Audience.COUPLE) {
            return "You both answer unseen; once both answers are in, both open together.";
        }
        return draft.sharing() == Sharing.TOGETHER
                ? "Answers stay closed until all are in or the time is up; then they open together."
                : "Answers show in the thread, with names, as they come.";
    }

    /** Why a draft cannot be confirmed as it is; empty if it can. */
    static Optional<String> tooMany(Draft draft) {
        int most = draft.audience().mostInAWeek();
        int chosen = draft.cadence().rule().mostInAWeek();
        return chosen <= most
                ? Optional.empty()
                : Optional.of("That would be " + chosen + " a week. For this audience, " + most
                        + " a week is the most; please choose fewer days.");
    }

    private static List<Block.Button> buttons(Draft draft) {
        List<Block.Button> buttons = new ArrayList<>();
        buttons.add(new Block.Button(Actions.of(Verb.SETUP_CONFIRM), "Confirm", Block.Style.PRIMARY));
        buttons.add(new Block.Button(Actions.of(Verb.SETUP_SAMPLE), "Show me a sample"));
        buttons.add(new Block.Button(Actions.of(Verb.SETUP_TYPE), "Type days, time or zone"));
        if (draft.audience() != Audience.COUPLE) {
            buttons.add(new Block.Button(
                    Actions.of(Verb.SETUP_SHARING),
                    draft.sharing() == Sharing.TOGETHER ? "Show answers as they come" : "Show answers together"));
        }
        buttons.add(new Block.Button(Actions.of(Verb.SETUP_CANCEL), "Cancel"));
        return buttons;
    }

    private static Block audience(Draft draft) {
        List<Block.Option> options = Stream.of(Audience.values())
                .map(one -> new Block.Option(one.word(), AUDIENCES.getOrDefault(one, one.word())))
                .toList();
        return new Block.Select(
                Actions.of(Verb.SETUP_AUDIENCE),
                "Who is it for",
                options,
                List.of(draft.audience().word()),
                1);
    }

    private static Block rhythm(DayRule rule) {
        List<Block.Option> options = Stream.of(Rhythm.values())
                .map(one -> new Block.Option(one.word(), one.label()))
                .toList();
        List<String> chosen = Rhythm.of(rule).map(Rhythm::word).stream().toList();
        return new Block.Select(Actions.of(Verb.SETUP_RHYTHM), "How often", options, chosen, 1);
    }

    private static Block days(Audience audience, DayRule rule) {
        return rule.match(new DayRule.Cases<>() {
            @Override
            public Block weekly(DayRule.Weekly weekly) {
                List<String> chosen =
                        weekly.days().stream().map(DayOfWeek::name).toList();
                return select("On which days", weekdays(), chosen, Math.max(audience.mostInAWeek(), chosen.size()));
            }

            @Override
            public Block nthWeekday(DayRule.NthWeekday nth) {
                return select("On which weekday", weekdays(), List.of(nth.day().name()), 1);
            }

            @Override
            public Block dayOfMonth(DayRule.DayOfMonth day) {
                List<Block.Option> options = Stream.concat(DAYS_OF_MONTH.stream(), Stream.of(day.day()))
                        .distinct()
                        .sorted()
                        .map(one -> new Block.Option(one.toString(), one == 31 ? "The last day" : "Day " + one))
                        .toList();
                return select("On which day of the month", options, List.of(Integer.toString(day.day())), 1);
            }
        });
    }

    private static Block select(String label, List<Block.Option> options, List<String> chosen, int most) {
        return new Block.Select(Actions.of(Verb.SETUP_DAYS), label, options, chosen, most);
    }

    private static List<Block.Option> weekdays() {
        return Stream.of(DayOfWeek.values())
                .map(day -> new Block.Option(day.name(), Times.name(day)))
                .toList();
    }

    private static Block time(LocalTime at) {
        Stream<LocalTime> hours = Stream.iterate(0, hour -> hour + 1).limit(24).map(hour -> LocalTime.of(hour, 0));
        List<Block.Option> options = Stream.concat(hours, Stream.of(at))
                .distinct()
                .sorted()
                .map(time -> new Block.Option(time.toString(), time.toString()))
                .toList();
        return new Block.Select(Actions.of(Verb.SETUP_TIME), "At what time", options, List.of(at.toString()), 1);
    }
}
