package dev.tend.core.content;

/** A rule that a pack keeps; a pack that breaks one is refused. In plain words in {@code docs/content.md}. */
public enum Rule {
    /** A plain UTF-8 file of YAML 1.2 without its clever parts. */
    E01,
    /** The fields, their kinds and their lengths. */
    E02,
    /** Ids are well formed and unique, and a successor exists. */
    E03,
    /** The practice exists, and the prompt goes no deeper than practice, pack and audience allow. */
    E04,
    /** The form and the way of answering agree. */
    E05,
    /** Who sees what: anonymity in teams, pairs in couples. */
    E06,
    /** What a team is never asked, and what touch and forgiveness need. */
    E07,
    /** Placeholders: which, and where. */
    E08,
    /** Plain text: no links, mentions, markup or invisible characters. */
    E10
}
