// What a person has read, remembered by this browser.

const STORE = 'tend-playground-read';

export class Unread {
  constructor(as) {
    this.as = as;
    this.read = all()[as] ?? {};
  }

  /** How many messages of a room the person has not seen. */
  count(room, messages) {
    const last = this.read[room] ?? 0;
    return messages.filter(
      (message) => message.room === room && Number(message.id) > last && message.author !== this.as,
    ).length;
  }

  /** Remembers that the person has seen a room as it is. */
  seen(room, messages) {
    const last = Math.max(0, ...messages.filter((one) => one.room === room).map((one) => Number(one.id)));
    if (last !== this.read[room]) {
      this.read[room] = last;
      save({ ...all(), [this.as]: this.read });
    }
  }
}

function all() {
  try {
    return JSON.parse(localStorage.getItem(STORE) ?? '{}');
  } catch {
    return {};
  }
}

function save(read) {
  try {
    localStorage.setItem(STORE, JSON.stringify(read));
  } catch {
    // A browser that keeps nothing shows old messages as new; nothing else depends on it.
  }
}
