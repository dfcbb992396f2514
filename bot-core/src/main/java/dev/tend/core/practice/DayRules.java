package dev.tend.core.practice;

import dev.tend.core.practice.DayRule.DayOfMonth;
import dev.tend.core.practice.DayRule.NthWeekday;
import dev.tend.core.practice.DayRule.Weekly;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Day rules as text, the same for people who type them, for the database and for its operator:
 * {@code weekly on MON, WED}, {@code every 2 weeks on TUE from 2026-11-24}, {@code 2nd TUE of the month},
 * {@code last FRI of the month}, {@code day 31 of the month}.
 */
public final class DayRules {
    private static final String DAYS = "(?<days>[a-z]+(?:(?:\\s*,\\s*|\\s+and\\s+|\\s+)[a-z]+)*)";
    private static final Pattern WEEKLY = Pattern.compile("(?:weekly|every week)(?: on)? " + DAYS);
    private static final Pattern EVERY_N = Pattern.compile(
            "every (?<n>\\d{1,3}|second|other) weeks?(?: on)? " + DAYS + "(?: from (?<from>\\d{4}-\\d{2}-\\d{2}))?");
    private static final Pattern PLAIN = Pattern.compile("(?:every )?" + DAYS);
    private static final Pattern NTH = Pattern.compile(
            "(?:the )?(?<nth>1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth|last) (?<day>[a-z]+)(?: of (?:the|each|every) month)?");
    private static final Pattern DAY =
            Pattern.compile("(?:the )?day (?<day>\\d{1,3})(?: of (?:the|each|every) month)?");
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("1st", 1),
            Map.entry("first", 1),
            Map.entry("2nd", 2),
            Map.entry("second", 2),
            Map.entry("3rd", 3),
            Map.entry("third", 3),
            Map.entry("4th", 4),
            Map.entry("fourth", 4),
            Map.entry("5th", 5),
            Map.entry("fifth", 5),
            Map.entry("last", NthWeekday.LAST));
    private static final Set<String> JOINERS = Set.of("and", "");

    private DayRules() {}

    /**
     * Reads a rule.
     *
     * @param today counts as a date of a week that counts, where the text names none
     * @throws IllegalArgumentException with words for the person who typed it
     */
    public static DayRule parse(String text, LocalDate today) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return Stream.of(
                        weekly(plain, today),
                        everyN(plain, today),
                        nth(plain),
                        dayOfMonth(plain),
                        plainDays(plain, today))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> notUnderstood(text));
    }

    /** The rule as text that {@link #parse} reads back to the same rule. */
    public static String text(DayRule rule) {
        return rule.match(new DayRule.Cases<>() {
            @Override
            public String weekly(Weekly weekly) {
                String days = weekly.days().stream().map(DayRules::shortName).collect(Collectors.joining(", "));
                return weekly.every() == 1
                        ? "weekly on " + days
                        : "every " + weekly.every() + " weeks on " + days + " from " + weekly.from();
            }

            @Override
            public String nthWeekday(NthWeekday nth) {
                List<String> words = List.of("1st", "2nd", "3rd", "4th");
                String which = nth.nth() == NthWeekday.LAST ? "last" : words.get(nth.nth() - 1);
                return which + " " + shortName(nth.day()) + " of the month";
            }

            @Override
            public String dayOfMonth(DayOfMonth day) {
                return "day " + day.day() + " of the month";
            }
        });
    }

    private static Optional<DayRule> weekly(String text, LocalDate today) {
        Matcher matcher = WEEKLY.matcher(text);
        return matcher.matches()
                ? days(matcher.group("days")).map(days -> new Weekly(days, 1, today))
                : Optional.empty();
    }

    private static Optional<DayRule> everyN(String text, LocalDate today) {
        Matcher matcher = EVERY_N.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String n = matcher.group("n");
        int every = Character.isDigit(n.charAt(0)) ? Integer.parseInt(n) : 2;
        LocalDate from =
                Optional.ofNullable(matcher.group("from")).map(DayRules::date).orElse(today);
        return days(matcher.group("days")).map(days -> new Weekly(days, every, from));
    }

    private static Optional<DayRule> plainDays(String text, LocalDate today) {
        Matcher matcher = PLAIN.matcher(text);
        return matcher.matches()
                ? days(matcher.group("days")).map(days -> new Weekly(days, 1, today))
                : Optional.empty();
    }

    private static Optional<DayRule> nth(String text) {
        Matcher matcher = NTH.matcher(text);
        return matcher.matches()
                ? day(matcher.group("day"))
                        .map(day -> new NthWeekday(NUMBERS.getOrDefault(matcher.group("nth"), 0), day))
                : Optional.empty();
    }

    private static Optional<DayRule> dayOfMonth(String text) {
        Matcher matcher = DAY.matcher(text);
        return matcher.matches()
                ? Optional.of(new DayOfMonth(Integer.parseInt(matcher.group("day"))))
                : Optional.empty();
    }

    private static Optional<Set<DayOfWeek>> days(String text) {
        List<Optional<DayOfWeek>> named = Stream.of(text.split("[\\s,]+"))
                .filter(word -> !JOINERS.contains(word))
                .map(DayRules::day)
                .toList();
        if (named.isEmpty() || named.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(named.stream()
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class))));
    }

    private static Optional<DayOfWeek> day(String word) {
        String singular = word.endsWith("days") ? word.substring(0, word.length() - 1) : word;
        return Stream.of(DayOfWeek.values())
                .filter(day -> singular.length() >= 3
                        && day.name().toLowerCase(Locale.ROOT).startsWith(singular))
                .findFirst();
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a date: expected year-month-day, as in 2026-11-24.", e);
        }
    }

    private static String shortName(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toUpperCase(Locale.ROOT);
    }

    private static IllegalArgumentException notUnderstood(String text) {
        return new IllegalArgumentException("'" + text.strip()
                + "' is not a rhythm I know. Try \"weekly on Mon, Wed\", \"every 2 weeks on Tue\", "
                + "\"2nd Tue of the month\", \"last Fri of the month\" or \"day 31 of the month\".");
    }
}
