package dev.tend.core.content;

import dev.tend.core.practice.Audience;
import dev.tend.core.practice.Prompt;
import dev.tend.core.practice.Prompt.Choice;
import dev.tend.core.practice.PromptForm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Warns about wording, by the numbers in {@code docs/content.md}. For English. */
final class Lint {
    private static final int MOST_WORDS = 20;
    private static final double HARDEST_GRADE = 6;
    private static final int FEWEST_WORDS_GRADED = 8;
    private static final Map<String, Pattern> BANNED = Map.of(
            "W03", words("must|should|always|never|honest|honestly|just"),
            "W04", words("trauma|trigger|toxic|attachment style|diagnose|heal|therapy|narcissist|boundary issue"),
            "W05",
                    words(
                            "husband|wife|boyfriend|girlfriend|mum|dad|kids|church|christmas|weekend|beer|wine|office|guys"
                                    + "|crazy|lame"));
    private static final Pattern RISKY_AT_WORK =
            words("embarrassing|secret|fear|childhood|body|attractive|drunk|salary|fired");
    private static final Pattern CONTROL = words("prove|jealous|phone|password|where were you|forgive me");

    private Lint() {}

    static List<String> warnings(Prompt prompt) {
        List<String> warnings = new ArrayList<>();
        BiConsumer<String, String> warn = (rule, text) -> warnings.add(rule + " " + prompt.id() + ": " + text);
        sentences(prompt).forEach(text -> lintSentences(text, warn));
        shown(prompt).forEach(text -> lintWords(prompt, text, warn));
        if (prompt.form() == PromptForm.MICRO_ACTION && prompt.followUp().isEmpty()) {
            warn.accept("W13", "a micro_action without a follow-up");
        }
        return warnings;
    }

    /** The texts that are whole sentences. */
    static List<String> sentences(Prompt prompt) {
        return Stream.of(
                        Stream.of(prompt.text()),
                        prompt.hint().stream(),
                        prompt.followUp().stream().map(Prompt.FollowUp::text))
                .flatMap(texts -> texts)
                .toList();
    }

    /** All that people see of a prompt, labels too. */
    static List<String> shown(Prompt prompt) {
        Stream<String> labels = Stream.concat(
                        prompt.choices().stream(),
                        prompt.followUp().stream().flatMap(followUp -> followUp.choices().stream()))
                .map(Choice::label);
        return Stream.concat(sentences(prompt).stream(), labels).toList();
    }

    private static void lintSentences(String text, BiConsumer<String, String> warn) {
        String named = text.replace("{partner}", "your partner");
        List<List<String>> sentences = Arrays.stream(named.split("[.!?]+", -1))
                .map(Lint::wordsOf)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
        if (sentences.stream().anyMatch(sentence -> sentence.size() > MOST_WORDS)) {
            warn.accept("W01", "a sentence of more than 20 words: " + text);
        }
        if (wordsOf(named).size() >= FEWEST_WORDS_GRADED && grade(sentences) > HARDEST_GRADE) {
            warn.accept("W01", "grade " + grade(sentences) + ": " + text);
        }
        if (text.chars().filter(c -> c == '?').count() > 1) {
            warn.accept("W02", "two questions: " + text);
        }
        if (text.contains("{partner}'s")) {
            warn.accept("W09", "a possessive of a name: " + text);
        }
    }

    private static void lintWords(Prompt prompt, String text, BiConsumer<String, String> warn) {
        BANNED.forEach((rule, pattern) -> {
            if (pattern.matcher(text).find()) {
                warn.accept(rule, text);
            }
        });
        if (prompt.audience().contains(Audience.TEAM)
                && RISKY_AT_WORK.matcher(text).find()) {
            warn.accept("W06", text);
        }
        if (prompt.audience().contains(Audience.COUPLE) && CONTROL.matcher(text).find()) {
            warn.accept("W07", text);
        }
    }

    /** Flesch and Kincaid's grade, with syllables estimated from groups of vowels. */
    private static double grade(List<List<String>> sentences) {
        double words = sentences.stream().mapToInt(List::size).sum();
        double syllables = sentences.stream()
                .flatMap(List::stream)
                .mapToInt(Lint::syllables)
                .sum();
        return 0.39 * words / sentences.size() + 11.8 * syllables / words - 15.59;
    }

    private static int syllables(String word) {
        int groups = (int) Pattern.compile("[aeiouy]+").matcher(word).results().count();
        boolean silent = word.matches(".*[^l]e") || word.matches(".*[^td]ed");
        return Math.max(1, silent ? groups - 1 : groups);
    }

    static List<String> wordsOf(String text) {
        return Pattern.compile("[a-z'-]+")
                .matcher(text.toLowerCase(java.util.Locale.ROOT))
                .results()
                .map(result -> result.group())
                .toList();
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE);
    }
}
