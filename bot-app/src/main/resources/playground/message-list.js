// Messages in the order in which they came, with a line for each new day.

import { el } from './dom.js';
import { MessageItem } from './message-item.js';
import { dayOf, longDate } from './time.js';

const TOGETHER = 5 * 60 * 1000;
const NEAR_THE_END = 120;
const STILL = matchMedia('(prefers-reduced-motion: reduce)');

export class MessageList {
  constructor(pane, label, inThread) {
    this.pane = pane;
    this.inThread = inThread;
    this.items = new Map();
    this.days = new Map();
    this.list = el('ol', { class: 'messages' });
    this.newer = el(
      'button',
      { type: 'button', class: 'button newer', hidden: true, onclick: () => this.toEnd(true) },
      'New messages below',
    );
    this.scroller = el('div', { class: 'scroller', tabindex: '0', role: 'region', 'aria-label': label }, this.list);
    this.stays = true;
    this.scroller.addEventListener('scroll', () => this.scrolled(), { passive: true });
    // A picture that arrives late, or a narrower window, must not push the newest message out of view.
    const keep = new ResizeObserver(() => this.stays && this.toEnd(false));
    keep.observe(this.list);
    keep.observe(this.scroller);
    this.element = el('div', { class: 'message-list' }, this.scroller, this.newer);
  }

  /** Says whose and which messages these are, to those who do not see where they stand. */
  rename(label) {
    this.scroller.setAttribute('aria-label', label);
  }

  /** Shows these messages and no others. */
  show(messages, replies) {
    const wanted = new Set(messages.map((message) => message.id));
    const fresh = messages.filter((message) => !this.items.has(message.id));
    [...this.items.keys()].filter((id) => !wanted.has(id)).forEach((id) => this.items.delete(id));
    messages.forEach((message) => this.item(message, replies));
    this.arrange(messages);
    if (this.stays) {
      this.toEnd(false);
    } else if (fresh.length > 0) {
      this.newer.hidden = false;
    }
  }

  scrolled() {
    this.stays = this.isNearEnd();
    if (this.stays) {
      this.newer.hidden = true;
    }
  }

  isNearEnd() {
    const { scrollHeight, scrollTop, clientHeight } = this.scroller;
    return scrollHeight - scrollTop - clientHeight < NEAR_THE_END;
  }

  toEnd(smoothly) {
    this.newer.hidden = true;
    this.stays = true;
    this.scroller.scrollTo({ top: this.scroller.scrollHeight, behavior: smoothly && !STILL.matches ? 'smooth' : 'instant' });
  }

  /** Brings a message into view. */
  reveal(id) {
    this.items.get(id)?.element.scrollIntoView({ block: 'nearest' });
  }

  item(message, replies) {
    const item = this.items.get(message.id) ?? new MessageItem(this.pane, this.inThread);
    this.items.set(message.id, item);
    if (item.message !== message) {
      item.update(message);
    }
    item.setReplies(replies(message.id));
  }

  arrange(messages) {
    const wanted = [];
    messages.forEach((message, at) => {
      const above = messages[at - 1];
      const newDay = above === undefined || dayOf(above.at) !== dayOf(message.at);
      if (newDay) {
        wanted.push(this.day(message));
      }
      const item = this.items.get(message.id);
      item.setCompact(!newDay && goesOn(above, message));
      wanted.push(item.element);
    });
    place(this.list, wanted);
  }

  day(message) {
    const key = `${dayOf(message.at)} ${message.id}`;
    if (!this.days.has(key)) {
      this.days.set(key, el('li', { class: 'day' }, el('span', {}, longDate(message.at))));
    }
    return this.days.get(key);
  }
}

function goesOn(above, message) {
  return (
    above.author === message.author &&
    !above.private &&
    !message.private &&
    message.author !== undefined &&
    new Date(message.at) - new Date(above.at) < TOGETHER
  );
}

/** Makes these the children of a list, without touching those that are in place already. */
function place(list, wanted) {
  let next = list.firstChild;
  for (const element of wanted) {
    if (element === next) {
      next = next.nextSibling;
    } else {
      list.insertBefore(element, next);
    }
  }
  while (next) {
    const after = next.nextSibling;
    next.remove();
    next = after;
  }
}
