// The chat as one person sees it. The page has one pane, or two side by side.

import { fetchState, listen, post } from './api.js';
import { plainText } from './blocks.js';
import { Composer } from './composer.js';
import { el, hidden, icon, newId } from './dom.js';
import { emptyRoom } from './empty.js';
import { openForm } from './form-dialog.js';
import { MessageList } from './message-list.js';
import { everybody, nameOf, setPeople } from './people.js';
import { personMenu } from './person-menu.js';
import { roomIcon, roomSections } from './rooms.js';
import { setZone } from './time.js';
import { Unread } from './unread.js';

const NOTICE_STAYS = 8000;
const NARROW = 720;

export class Pane {
  /**
   * @param events what the page wants to know: person(as), moved(), clock(reading)
   */
  constructor(as, events) {
    this.as = as;
    this.events = events;
    this.messages = new Map();
    this.rooms = [];
    this.unread = new Unread(as);
    this.build();
  }

  build() {
    const roomsId = newId('rooms');
    this.menuButton = el(
      'button',
      { type: 'button', class: 'tool drawer-button', 'aria-expanded': 'false', 'aria-controls': roomsId, onclick: () => this.drawer(true) },
      icon('menu'),
      hidden('Rooms'),
      el('span', { class: 'dot', hidden: true }, hidden('with new messages')),
    );
    this.roomNav = el('nav', { class: 'rooms', id: roomsId, 'aria-label': 'Rooms' });
    this.title = el('h2', { class: 'room-title', tabindex: '-1' });
    this.about = el('p', { class: 'room-about' });
    this.switcher = el('div', { class: 'switcher' });
    this.banner = el('p', { class: 'banner', role: 'status' });
    this.notices = el('div', { class: 'notices', role: 'alert' });
    this.live = el('p', { class: 'visually-hidden', 'aria-live': 'polite' });
    this.list = new MessageList(this, 'Messages', false);
    this.empty = el('div', { class: 'empty-slot' });
    this.list.scroller.append(this.empty);
    this.composer = new Composer('Message', () => this.here(), (kind, text) => this.send(kind, text));
    this.buildThread();
    this.element = el(
      'section',
      { class: 'pane', 'aria-label': 'Chat' },
      this.roomNav,
      el('div', { class: 'scrim', onclick: () => this.drawer(false) }),
      el(
        'section',
        { class: 'room' },
        el('header', { class: 'room-head' }, this.menuButton, el('div', { class: 'room-words' }, this.title, this.about), this.switcher),
        this.banner,
        this.list.element,
        this.notices,
        this.composer.element,
      ),
      this.thread.element,
      this.live,
    );
    this.element.addEventListener('keydown', (event) => event.key === 'Escape' && this.escape());
  }

  buildThread() {
    const titleId = newId('thread');
    const list = new MessageList(this, 'Messages in this thread', true);
    const composer = new Composer('Reply in this thread', () => this.here(true), (kind, text) => this.send(kind, text, true));
    const title = el('h2', { id: titleId, tabindex: '-1' }, 'Thread');
    const where = el('p', { class: 'room-about' });
    const close = el(
      'button',
      { type: 'button', class: 'tool', onclick: () => this.closeThread() },
      icon('cross'),
      hidden('Close the thread'),
    );
    const element = el(
      'aside',
      { class: 'thread', 'aria-labelledby': titleId, hidden: true },
      el('header', { class: 'thread-head' }, el('div', { class: 'room-words' }, title, where), close),
      list.element,
      composer.element,
    );
    this.thread = { element, list, composer, title, where, parent: undefined };
  }

  /** Fetches what there is, shows it, and listens for more. */
  async start(room, thread) {
    await this.load();
    this.goTo(this.rooms.some((one) => one.id === room) ? room : this.rooms[0].id);
    if (thread && this.messages.has(thread)) {
      this.openThread(thread);
    }
    this.listen();
  }

  async load() {
    const state = await fetchState(this.as);
    this.upTo = state.upTo;
    this.rooms = state.rooms;
    setPeople(state.people);
    setZone(state.clock.zone);
    this.messages = new Map(state.messages.map((message) => [message.id, message]));
    this.events.clock(state.clock);
    this.element.setAttribute('aria-label', `Chat as ${nameOf(this.as)}`);
    this.switcher.replaceChildren(personMenu(this.as, (person) => this.events.person(person)));
  }

  listen() {
    this.stop?.();
    this.stop = listen(this.as, this.upTo, {
      message: (message) => this.take(message, true),
      gone: ({ id }) => this.forget(id),
      clock: (reading) => this.events.clock(reading),
      lost: () => this.setBanner('The connection is lost. What you see may be old; trying again…'),
      back: () => this.reload(),
    });
  }

  /** After a break, begins anew with what the server says. */
  async reload() {
    try {
      await this.load();
      this.setBanner('');
      this.draw();
    } catch (error) {
      this.setBanner(error.message);
    }
  }

  /** Gives the connection back, as a browser allows six to a host; {@link resume} takes it up again. */
  pause() {
    this.stop?.();
    this.stop = undefined;
  }

  async resume() {
    if (this.stop === undefined) {
      await this.reload();
      this.listen();
    }
  }

  close() {
    this.stop?.();
    this.element.remove();
  }

  goTo(room) {
    this.room = room;
    this.closeThread();
    this.drawer(false);
    this.composer.clear();
    const found = this.current();
    this.title.replaceChildren(roomIcon(found), found.name);
    this.about.textContent = describe(found);
    this.list.rename(`Messages in ${found.name} as ${nameOf(this.as)} sees them`);
    this.composer.rename(found.kind === 'direct' ? 'A note to yourself' : `Message ${found.name}`);
    this.draw();
    this.list.toEnd(false);
    this.events.moved();
  }

  current() {
    return this.rooms.find((room) => room.id === this.room);
  }

  here(inThread = false) {
    return { as: this.as, room: this.room, thread: inThread ? this.thread.parent : undefined };
  }

  /** Does something as this person, and shows what comes of it. Answers undefined if it failed, which the person is told. */
  async act(kind, what) {
    try {
      const answer = await post(kind, { as: this.as, ...what });
      this.show(answer);
      return answer;
    } catch (error) {
      this.notice(error.message);
      return undefined;
    }
  }

  async send(kind, text, inThread = false) {
    return (await this.act(kind, { ...this.here(inThread), text })) !== undefined;
  }

  async dismiss(message) {
    await this.act('dismiss', { message: message.id });
    (message.thread ? this.thread.composer : this.composer).focus();
  }

  show(answer) {
    if (answer.message) {
      this.take(answer.message, false);
      this.reveal(answer.message);
    }
    if (answer.form) {
      const submit = async (values) => {
        const result = await post('submit', { as: this.as, form: answer.form.id, values });
        this.show(result);
        return result;
      };
      openForm(answer.form, this.as, submit, this.list.scroller);
    }
  }

  take(message, announce) {
    const known = this.messages.get(message.id);
    this.messages.set(message.id, message);
    if (JSON.stringify(known) === JSON.stringify(message)) {
      return;
    }
    this.draw();
    const own = message.author === this.as;
    if (known === undefined && own) {
      this.listOf(message).toEnd(true);
    }
    if (known === undefined && !own && message.room === this.room && (announce || message.private)) {
      this.live.textContent = `${nameOf(message.author)}: ${plainText(message.blocks).slice(0, 240)}`;
    }
  }

  forget(id) {
    this.messages.delete(id);
    this.draw();
  }

  /** Brings what a person has just caused into their view. */
  reveal(message) {
    if (!message.thread && this.thread.parent && this.element.clientWidth < NARROW) {
      this.closeThread();
    }
    this.listOf(message).reveal(message.id);
  }

  listOf(message) {
    return message.thread && message.thread === this.thread.parent ? this.thread.list : this.list;
  }

  draw() {
    const all = [...this.messages.values()].sort((one, other) => Number(one.id) - Number(other.id));
    const inRoom = all.filter((message) => message.room === this.room);
    const replies = (id) => inRoom.filter((message) => message.thread === id && !message.private).length;
    const top = inRoom.filter((message) => !message.thread);
    this.list.show(top, replies);
    this.empty.replaceChildren(
      ...(top.length === 0 ? [emptyRoom(this.current(), this.as, () => this.composer.begin())] : []),
    );
    if (this.thread.parent) {
      const shown = inRoom.filter(({ id, thread }) => id === this.thread.parent || thread === this.thread.parent);
      this.thread.list.show(shown, () => 0);
    }
    this.unread.seen(this.room, all);
    this.drawRooms(all);
  }

  drawRooms(all) {
    const unread = (room) => this.unread.count(room.id, all);
    const focused = this.roomNav.contains(document.activeElement) && document.activeElement.dataset.room;
    const close = el('button', { type: 'button', class: 'tool drawer-close', onclick: () => this.drawer(false) }, icon('cross'), hidden('Close the rooms'));
    this.roomNav.replaceChildren(close, ...roomSections(this.rooms, this.room, unread, (room) => this.goTo(room)));
    this.menuButton.querySelector('.dot').hidden = this.rooms.every((room) => room.id === this.room || unread(room) === 0);
    if (focused) {
      this.roomNav.querySelector(`[data-room="${CSS.escape(focused)}"]`)?.focus();
    }
  }

  openThread(id) {
    this.thread.parent = this.messages.get(id)?.thread ?? id;
    this.thread.element.hidden = false;
    this.element.classList.add('with-thread');
    this.thread.composer.clear();
    this.thread.where.textContent = `in ${this.current().name}`;
    this.thread.list.rename(`Thread in ${this.current().name} as ${nameOf(this.as)} sees it`);
    this.draw();
    this.thread.list.toEnd(false);
    this.thread.title.focus();
    this.events.moved();
  }

  closeThread() {
    const parent = this.thread.parent;
    if (parent === undefined) {
      return;
    }
    const hadFocus = this.thread.element.contains(document.activeElement);
    this.thread.parent = undefined;
    this.thread.element.hidden = true;
    this.element.classList.remove('with-thread');
    if (hadFocus) {
      this.element.querySelector(`[data-message="${CSS.escape(parent)}"] [data-key="thread"]`)?.focus();
    }
    this.events.moved();
  }

  drawer(open) {
    this.element.classList.toggle('drawer-open', open);
    this.menuButton.setAttribute('aria-expanded', String(open));
    if (open) {
      (this.roomNav.querySelector('[aria-current]') ?? this.roomNav).focus();
    } else if (this.roomNav.contains(document.activeElement)) {
      this.title.focus();
    }
  }

  escape() {
    if (this.element.classList.contains('drawer-open')) {
      this.drawer(false);
      this.menuButton.focus();
    } else {
      this.closeThread();
    }
  }

  setBanner(text) {
    this.banner.textContent = text;
  }

  notice(text) {
    const line = el('p', {}, text);
    this.notices.replaceChildren(line);
    setTimeout(() => line.remove(), NOTICE_STAYS);
  }
}

function describe(room) {
  if (room.kind === 'direct') {
    return 'Only you see this. Tend reads its commands here, nothing else.';
  }
  const people = everybody().filter((person) => room.members.includes(person.id));
  return room.kind === 'couple' ? `${people.map((person) => person.name).join(' and ')}, with Tend` : `${people.length} people and Tend`;
}
