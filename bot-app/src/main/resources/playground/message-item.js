// One message in a list.

import { blockElement } from './blocks.js';
import { el, hidden, icon } from './dom.js';
import { avatar, nameOf } from './people.js';
import { reactionChips, reactionMenu } from './reactions.js';
import { clockTime, longDate } from './time.js';

export class MessageItem {
  /**
   * @param pane answers to what the person does with the message
   * @param inThread whether the list is that of a thread
   */
  constructor(pane, inThread) {
    this.pane = pane;
    this.inThread = inThread;
    this.content = el('div', { class: 'blocks' });
    this.footer = el('div', { class: 'message-footer' });
    this.element = el('li', { class: 'message', tabindex: '-1' });
  }

  update(message) {
    const before = this.message;
    this.message = message;
    const focused = this.element.contains(document.activeElement) && document.activeElement.dataset.key;
    if (before === undefined) {
      this.layOut(message);
    }
    // What the person has half chosen in a message stays when only its reactions change.
    if (JSON.stringify(before?.blocks) !== JSON.stringify(message.blocks)) {
      this.content.replaceChildren(
        ...message.blocks.map((block) => blockElement(block, this.pane.as, (kind, what) => this.use(kind, what))),
      );
    }
    this.layOutFooter();
    if (focused) {
      this.refocus(focused);
    }
  }

  /** Shows how many answers there are under the message. */
  setReplies(count) {
    if (count !== this.replies) {
      this.replies = count;
      this.layOutFooter();
    }
  }

  /** Whether the message goes on from the one above, by the same author. */
  setCompact(compact) {
    this.element.classList.toggle('compact', compact);
  }

  layOut(message) {
    const { author, at } = message;
    const time = el('time', { datetime: at, title: longDate(at) }, clockTime(at));
    const head = el('div', { class: 'message-head' }, el('span', { class: 'author' }, nameOf(author)), time);
    if (author === undefined) {
      time.before(el('span', { class: 'tag' }, 'bot'));
    }
    this.element.dataset.message = message.id;
    this.element.classList.toggle('from-tend', author === undefined);
    this.element.classList.toggle('private', message.private);
    this.element.append(
      el('div', { class: 'message-side' }, avatar(author)),
      el('div', { class: 'message-main' }, message.private ? this.privateLine() : '', head, this.content, this.footer),
    );
  }

  privateLine() {
    return el(
      'p',
      { class: 'private-line' },
      icon('eye'),
      'Only you can see this',
      el(
        'button',
        { type: 'button', class: 'link', onclick: () => this.pane.dismiss(this.message) },
        'Dismiss',
        hidden(' this message'),
      ),
    );
  }

  layOutFooter() {
    const { message, pane } = this;
    if (message.private) {
      return;
    }
    const open = this.footer.querySelector('.reaction-menu:not([hidden])');
    const react = (emoji, present) => pane.act('react', { message: message.id, emoji, present });
    const picker = open ? open.closest('.reaction-picker') : reactionMenu(message, pane.as, react);
    this.footer.replaceChildren(...reactionChips(message, pane.as, react), picker);
    if (!this.inThread) {
      this.footer.append(this.threadButton());
    }
    this.element.classList.toggle('quiet', message.reactions.length === 0 && !this.replies && Boolean(message.author));
  }

  threadButton() {
    const count = this.replies ?? 0;
    const attributes = { type: 'button', 'data-key': 'thread', onclick: () => this.pane.openThread(this.message.id) };
    if (count === 0) {
      return el(
        'button',
        { ...attributes, class: 'tool', title: 'Reply in a thread' },
        icon('reply'),
        hidden('Reply in a thread'),
      );
    }
    return el('button', { ...attributes, class: 'link replies' }, icon('reply'), count === 1 ? '1 reply' : `${count} replies`);
  }

  use(kind, what) {
    return this.pane.act(kind, { message: this.message.id, ...what }, this.inThread);
  }

  /** Gives the focus back to the control that had it before it was laid out anew. */
  refocus(key) {
    const same = [...this.element.querySelectorAll('[data-key]')].find((control) => control.dataset.key === key);
    const target = same ?? this.content.querySelector('button, select, input') ?? this.element;
    target.focus({ preventScroll: true });
  }
}
