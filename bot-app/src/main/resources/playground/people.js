// Who is in the house, and how they are shown.

import { el, icon } from './dom.js';

const HUES = 8;
let people = [];

export function setPeople(list) {
  people = list;
}

export function everybody() {
  return people;
}

/** The name of a person; without one it is Tend. */
export function nameOf(person) {
  return person === undefined ? 'Tend' : (people.find((one) => one.id === person)?.name ?? 'Somebody');
}

export function namesOf(list) {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(list.map(nameOf));
}

/** A small round picture: a sprout for Tend, initials for people. Decoration beside the name. */
export function avatar(person, size = '') {
  if (person === undefined) {
    return el('span', { class: `avatar avatar-tend ${size}`, 'aria-hidden': 'true' }, icon('sprout'));
  }
  const hue = Math.max(0, people.findIndex((one) => one.id === person)) % HUES;
  return el('span', { class: `avatar hue-${hue} ${size}`, 'aria-hidden': 'true' }, initials(nameOf(person)));
}

function initials(name) {
  const words = name.split(/\s+/);
  return words.length > 1 ? `${words[0][0]}${words.at(-1)[0]}` : name.slice(0, 2);
}
