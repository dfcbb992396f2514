// "Be: somebody": whom the visitor is in a pane.

import { el, hidden, icon, popover } from './dom.js';
import { avatar, everybody, nameOf } from './people.js';

export function personMenu(as, choose) {
  const button = el(
    'button',
    { type: 'button', class: 'button person-button', 'aria-haspopup': 'menu', 'data-testid': 'be' },
    hidden('Be: '),
    el('span', { class: 'be', 'aria-hidden': 'true' }, 'Be'),
    avatar(as, 'small'),
    el('span', { class: 'person-name' }, nameOf(as)),
    icon('down'),
  );
  const homes = [...new Set(everybody().map((person) => person.home))];
  const surface = el('div', { class: 'person-menu', role: 'menu', 'aria-label': 'Be somebody' }, ...homes.map(group));
  const { close } = popover(button, surface);
  return el('div', { class: 'person-switch' }, button, surface);

  function group(home) {
    const people = everybody().filter((person) => person.home === home);
    return el(
      'div',
      { role: 'group', 'aria-label': home },
      el('p', { class: 'menu-title', 'aria-hidden': 'true' }, home),
      ...people.map(entry),
    );
  }

  function entry(person) {
    return el(
      'button',
      {
        type: 'button',
        role: 'menuitemradio',
        'aria-checked': String(person.id === as),
        onclick: () => {
          close();
          choose(person.id);
        },
      },
      avatar(person.id, 'small'),
      person.name,
    );
  }
}
