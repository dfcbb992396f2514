// What to do where nothing has happened yet.

import { el, icon } from './dom.js';
import { nameOf } from './people.js';

const HEADINGS = {
  team: 'A small team, and nothing said yet',
  couple: 'A room for two, and nothing said yet',
  direct: 'Only you and Tend are here',
};

/** Shown in a room without messages; {@code begin} starts a command. */
export function emptyRoom(room, as, begin) {
  const start = el('button', { type: 'button', class: 'button button-primary', onclick: begin }, 'Start with /tend');
  if (room.kind === 'direct') {
    return card(
      HEADINGS.direct,
      [el('p', {}, 'Tend writes here when something is for you alone. You can use its commands here, too.')],
      start,
    );
  }
  const others = room.members.filter((member) => member !== as).map(nameOf);
  const other = others[0] ?? 'somebody else';
  return card(
    HEADINGS[room.kind],
    [
      el('p', {}, `You are ${nameOf(as)}. Everybody here is invented, so try whatever you like.`),
      el(
        'ol',
        {},
        el('li', {}, 'Type ', el('kbd', {}, '/tend'), ' below to see what Tend can do, and start a practice.'),
        el('li', {}, 'Move the clock at the top to the next check-in.'),
        el('li', {}, `Answer it. Then be ${other}, or see two people side by side.`),
      ),
    ],
    start,
  );
}

function card(heading, body, button) {
  return el('div', { class: 'empty' }, icon('sprout'), el('h3', {}, heading), ...body, button);
}
