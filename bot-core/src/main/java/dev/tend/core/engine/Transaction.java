package dev.tend.core.engine;

/** What can be read and written together. Not to be kept, nor shared between threads. */
public interface Transaction {
    Spaces spaces();

    Members members();

    CheckIns checkIns();

    Participations participations();

    Words words();

    Tallies tallies();

    NudgeBook nudges();

    Outbox outbox();

    Drafts drafts();
}
