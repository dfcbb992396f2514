package dev.tend.app.playground;

final class InMemoryJournalTest implements JournalContract {
    @Override
    public Journal empty() {
        return new InMemoryJournal();
    }
}
