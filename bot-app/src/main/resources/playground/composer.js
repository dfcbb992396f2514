// Where a person writes: to the others, or to Tend with "/tend", which is completed as they type.

import { el, hidden, icon, newId } from './dom.js';
import { post } from './api.js';

const COMMAND = '/tend';

export class Composer {
  /**
   * @param label what the box is for, such as "Message harbour-team"
   * @param place says who writes and where: { as, room, thread }
   * @param send is called with the kind of post ("say" or "command") and its text; true if it went out
   */
  constructor(label, place, send) {
    this.place = place;
    this.send = send;
    this.options = [];
    this.active = -1;
    this.asked = 0;
    const listId = newId('suggestions');
    const box = newId('box');
    this.listbox = el('ul', { class: 'suggestions', role: 'listbox', id: listId, 'aria-label': 'Commands', hidden: true });
    this.box = el('textarea', {
      id: box,
      rows: '1',
      maxlength: '4000',
      placeholder: hint(label),
      autocomplete: 'off',
      'aria-autocomplete': 'list',
      'aria-haspopup': 'listbox',
      'aria-controls': listId,
      oninput: () => this.typed(),
      onkeydown: (event) => this.key(event),
      onblur: () => this.close(),
    });
    this.status = el('p', { class: 'composer-status', role: 'status' });
    const slash = el(
      'button',
      { type: 'button', class: 'tool slash', title: 'Commands', onclick: () => this.begin() },
      el('span', { 'aria-hidden': 'true' }, '/'),
      hidden('Commands of Tend'),
    );
    const go = el('button', { type: 'submit', class: 'tool send', title: 'Send' }, icon('send'), hidden('Send'));
    this.element = el(
      'form',
      {
        class: 'composer',
        onsubmit: (event) => {
          event.preventDefault();
          this.submit();
        },
      },
      this.listbox,
      el('label', { for: box, class: 'visually-hidden' }, label),
      el('div', { class: 'composer-row' }, slash, this.box, go),
      this.status,
    );
  }

  rename(label) {
    this.element.querySelector('label').textContent = label;
    this.box.placeholder = hint(label);
  }

  clear() {
    this.box.value = '';
    this.typed();
  }

  focus() {
    this.box.focus();
  }

  /** Starts a command, as if "/tend" had been typed. */
  begin() {
    this.box.value = `${COMMAND} `;
    this.focus();
    this.typed();
  }

  typed() {
    this.status.textContent = '';
    this.box.style.setProperty('height', 'auto');
    this.box.style.setProperty('height', `${this.box.scrollHeight}px`);
    clearTimeout(this.timer);
    if (isCommand(this.box.value)) {
      this.timer = setTimeout(() => this.suggest(), 80);
    } else {
      this.close();
    }
  }

  async suggest() {
    this.asked += 1;
    const turn = this.asked;
    const text = this.box.value.slice(COMMAND.length).trimStart();
    const { as, room } = this.place();
    const answer = await post('complete', { as, room, text }).catch(() => ({ choices: [] }));
    if (turn === this.asked && document.activeElement === this.box && isCommand(this.box.value)) {
      this.offer(answer.choices);
    }
  }

  offer(options) {
    this.options = options;
    this.active = -1;
    this.listbox.replaceChildren(...options.map((option, at) => this.optionElement(option, at)));
    this.listbox.hidden = options.length === 0;
    const exact = options.some((option) => this.filledIn(option) === this.box.value.trimEnd());
    if (options.length > 0) {
      this.status.textContent = options.length === 1 ? '1 command' : `${options.length} commands`;
      this.move(exact ? -1 : 0);
    }
  }

  optionElement(option, at) {
    const more = option.description ?? (option.label === option.value ? '' : option.label);
    return el(
      'li',
      {
        role: 'option',
        id: `${this.listbox.id}-${at}`,
        'aria-selected': 'false',
        onpointerdown: (event) => {
          event.preventDefault();
          this.accept(at);
        },
      },
      el('span', { class: 'suggestion-command' }, this.filledIn(option)),
      ' ',
      el('span', { class: 'suggestion-more' }, more),
    );
  }

  filledIn(option) {
    return `${COMMAND} ${option.value}`.trimEnd();
  }

  move(to) {
    this.active = to;
    [...this.listbox.children].forEach((child, at) => child.setAttribute('aria-selected', String(at === to)));
    const chosen = this.listbox.children[to];
    if (chosen) {
      this.box.setAttribute('aria-activedescendant', chosen.id);
      chosen.scrollIntoView({ block: 'nearest' });
    } else {
      this.box.removeAttribute('aria-activedescendant');
    }
  }

  accept(at) {
    this.box.value = `${this.filledIn(this.options[at])} `;
    this.focus();
    this.typed();
  }

  close() {
    this.asked += 1;
    this.listbox.hidden = true;
    this.options = [];
    this.move(-1);
  }

  key(event) {
    const open = !this.listbox.hidden;
    const count = this.options.length;
    if (open && event.key === 'ArrowDown') {
      event.preventDefault();
      this.move((this.active + 1) % count);
    } else if (open && event.key === 'ArrowUp') {
      event.preventDefault();
      this.move((this.active - 1 + count) % count);
    } else if (open && event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.close();
    } else if (open && event.key === 'Tab' && !event.shiftKey) {
      event.preventDefault();
      this.accept(Math.max(0, this.active));
    } else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      if (open && this.active >= 0) {
        this.accept(this.active);
      } else {
        this.submit();
      }
    }
  }

  async submit() {
    const text = this.box.value.trim();
    if (text === '' || this.sending) {
      return;
    }
    if (text.startsWith('/') && !/^\/tend(\s|$)/.test(text)) {
      this.status.textContent = 'Commands begin with /tend here.';
      return;
    }
    this.close();
    clearTimeout(this.timer);
    const command = text.startsWith(COMMAND);
    this.sending = true;
    this.element.classList.add('sending');
    const sent = await this.send(command ? 'command' : 'say', command ? text.slice(COMMAND.length).trim() : text);
    this.sending = false;
    this.element.classList.remove('sending');
    if (sent) {
      this.clear();
    }
  }
}

function hint(label) {
  return `${label}, or / for Tend`;
}

function isCommand(text) {
  return text.startsWith('/') && (COMMAND.startsWith(text) || /^\/tend(\s|$)/.test(text));
}
