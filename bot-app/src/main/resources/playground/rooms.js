// The list of rooms that a person is in.

import { el, hidden, icon } from './dom.js';

const TITLES = { team: 'Team', couple: 'Couple', direct: 'Direct messages' };
const ICONS = { team: 'hash', couple: 'lock', direct: 'sprout' };

export function roomIcon(room) {
  return icon(ICONS[room.kind]);
}

/**
 * The rooms, by kind.
 *
 * @param unread says how many messages of a room are new
 * @param go is called with the room that the person goes to
 */
export function roomSections(rooms, current, unread, go) {
  return Object.entries(TITLES)
    .map(([kind, title]) => [title, rooms.filter((room) => room.kind === kind)])
    .filter(([, members]) => members.length > 0)
    .map(([title, members]) =>
      el(
        'section',
        { class: 'room-section' },
        el('h2', {}, title),
        el('ul', {}, ...members.map((room) => el('li', {}, entry(room, current, unread(room), go)))),
      ),
    );
}

function entry(room, current, count, go) {
  const fresh = count > 0 && room.id !== current;
  return el(
    'a',
    {
      href: `#${room.id}`,
      class: fresh ? 'room-link fresh' : 'room-link',
      'aria-current': room.id === current ? 'page' : undefined,
      'data-room': room.id,
      onclick: (event) => {
        event.preventDefault();
        go(room.id);
      },
    },
    roomIcon(room),
    el('span', { class: 'room-name' }, room.name),
    fresh && el('span', { class: 'badge' }, String(count), hidden(' new')),
  );
}
