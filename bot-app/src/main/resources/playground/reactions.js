// Reactions under a message: what there is, and a small menu for more.

import { busy, el, icon, hidden, popover } from './dom.js';
import { namesOf } from './people.js';

const OFFERED = new Map([
  ['✅', 'check mark'],
  ['💡', 'light bulb'],
  ['🌱', 'seedling'],
  ['⭐', 'star'],
]);

/** The reactions of a message; {@code react} is called with an emoji and whether it is to be there. */
export function reactionChips(message, as, react) {
  return message.reactions.map(({ emoji, people }) => {
    const mine = people.includes(as);
    const chip = el(
      'button',
      {
        type: 'button',
        class: 'chip',
        'aria-pressed': String(mine),
        'data-key': `chip ${emoji}`,
        title: namesOf(people),
        onclick: () => busy(chip, () => react(emoji, !mine)),
      },
      el('span', { 'aria-hidden': 'true' }, emoji),
      hidden(`${OFFERED.get(emoji) ?? emoji}: `),
      el('span', { class: 'chip-count' }, String(people.length)),
      hidden(` by ${namesOf(people)}`),
    );
    return chip;
  });
}

/** A button that offers a few reactions. */
export function reactionMenu(message, as, react) {
  const button = el(
    'button',
    { type: 'button', class: 'tool', 'aria-haspopup': 'true', 'data-key': 'react', title: 'Add a reaction' },
    icon('smile'),
    hidden('Add a reaction'),
  );
  const surface = el('div', { class: 'reaction-menu', role: 'group', 'aria-label': 'Reactions' });
  const { close } = popover(button, surface);
  for (const [emoji, name] of OFFERED) {
    const mine = message.reactions.some((one) => one.emoji === emoji && one.people.includes(as));
    const choice = el(
      'button',
      {
        type: 'button',
        'aria-label': name,
        'aria-pressed': String(mine),
        onclick: () => {
          close();
          button.focus();
          busy(button, () => react(emoji, !mine));
        },
      },
      emoji,
    );
    surface.append(choice);
  }
  return el('span', { class: 'reaction-picker' }, button, surface);
}
