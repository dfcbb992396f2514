// The page: a clock, and one pane or two side by side. Its address says who is where: ?as=amara&beside=mei#harbour-team/12

import { Clock } from './clock.js';
import { el } from './dom.js';
import { Pane } from './pane.js';

const FIRST = 'amara';
const HIDDEN_FOR = 60_000;
const place = document.getElementById('panes');
const besideButton = document.querySelector('.beside');
const clock = new Clock(document.querySelector('.clock'));
const panes = [];
let quiet = true;

function address() {
  const [room, thread] = decodeURIComponent(location.hash.slice(1)).split('/');
  const query = new URLSearchParams(location.search);
  return { as: query.get('as') ?? FIRST, beside: query.get('beside'), room, thread };
}

/** Writes who is where into the page's address, so that it can be kept and sent. */
function writeAddress() {
  if (quiet) {
    return;
  }
  const [main, beside] = panes;
  const query = new URLSearchParams({ as: main.as, ...(beside && { beside: beside.as }) });
  const thread = main.thread.parent ? `/${main.thread.parent}` : '';
  const next = `?${query}#${main.room}${thread}`;
  if (next !== location.search + location.hash) {
    history.pushState(null, '', next);
  }
}

async function show(at, as, room, thread) {
  const pane = new Pane(as, {
    person: (other) => change(at, other),
    moved: writeAddress,
    clock: (reading) => clock.show(reading),
  });
  const before = panes[at];
  await pane.start(room, thread);
  panes[at] = pane;
  if (before) {
    before.element.replaceWith(pane.element);
    before.close();
  } else {
    place.append(pane.element);
  }
  pane.list.toEnd(false);
  pane.thread.list.toEnd(false);
}

async function change(at, as) {
  try {
    await show(at, as, panes[at].room);
    writeAddress();
    panes[at].switcher.querySelector('button').focus();
  } catch (error) {
    panes[at].notice(error.message);
  }
}

async function setBeside(as) {
  if (as) {
    await show(1, as, panes[0].room);
  } else if (panes.length > 1) {
    panes.pop().close();
  }
  place.classList.toggle('two', panes.length > 1);
  besideButton.setAttribute('aria-pressed', String(panes.length > 1));
}

/** Somebody else of the room that is shown, as that is whom one wants to see beside. */
function somebodyElse() {
  const main = panes[0];
  const shared = main.current().kind === 'direct' ? main.rooms[0] : main.current();
  return shared.members.find((member) => member !== main.as) ?? FIRST;
}

async function open() {
  quiet = true;
  const { as, beside, room, thread } = address();
  try {
    await show(0, as, room, thread);
    await setBeside(beside);
  } catch (error) {
    failed(error);
    return;
  }
  quiet = false;
}

function failed(error) {
  panes.splice(0).forEach((pane) => pane.close());
  const again = el('a', { class: 'button button-primary', href: '/' }, 'Start again');
  place.replaceChildren(
    el('div', { class: 'empty', role: 'alert' }, el('h2', {}, 'The playground did not open'), el('p', {}, error.message), again),
  );
}

besideButton.addEventListener('click', async () => {
  try {
    await setBeside(panes.length > 1 ? undefined : somebodyElse());
    writeAddress();
  } catch (error) {
    panes[0].notice(error.message);
  }
});

window.addEventListener('popstate', open);

let hiddenTimer;
document.addEventListener('visibilitychange', () => {
  clearTimeout(hiddenTimer);
  if (document.hidden) {
    hiddenTimer = setTimeout(() => panes.forEach((pane) => pane.pause()), HIDDEN_FOR);
  } else {
    panes.forEach((pane) => pane.resume());
  }
});

open();
