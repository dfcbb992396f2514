// A form of Tend's, in a dialog.

import { busy, el, icon, newId } from './dom.js';
import { nameOf } from './people.js';

/**
 * Opens a form and keeps it open until it is sent or put away.
 *
 * @param submit is called with what was filled in; answers what the server said
 * @param elsewhere takes the focus afterwards if the control that had it is gone
 */
export function openForm(form, as, submit, elsewhere) {
  const fields = form.fields.map((field) => new Field(field));
  const titleId = newId('title');
  const aboutId = newId('about');
  const problem = el('p', { class: 'form-problem', role: 'alert' });
  const leave = leaveLine(() => dialog.close(), fields);
  const send = el('button', { type: 'submit', class: 'button button-primary' }, form.submit);
  const dialog = el(
    'dialog',
    { class: 'form-dialog', 'aria-labelledby': titleId, 'aria-describedby': aboutId },
    el(
      'form',
      { method: 'dialog', novalidate: true },
      el(
        'header',
        {},
        el('h2', { id: titleId }, form.title),
        el('span', { class: 'form-as' }, `as ${nameOf(as)}`),
      ),
      el('div', { id: aboutId, class: 'form-intro' }, ...form.intro.map(introLine)),
      ...fields.map((field) => field.element),
      problem,
      leave.element,
      el(
        'footer',
        {},
        el('button', { type: 'button', class: 'button', onclick: () => leave.ask() }, 'Cancel'),
        send,
      ),
    ),
  );

  dialog.querySelector('form').addEventListener('submit', (event) => {
    event.preventDefault();
    problem.textContent = '';
    fields.forEach((field) => field.mistake(''));
    busy(send, async () => {
      const values = Object.fromEntries(fields.map((field) => [field.name, field.value()]));
      const answer = await submit(values).catch((error) => ({ error: error.message }));
      if (answer.mistakes) {
        showMistakes(fields, answer.mistakes, problem);
      } else if (answer.error || answer.failed) {
        problem.textContent = answer.error ?? 'That did not work, and it was not saved. Your words are still here.';
      } else {
        dialog.close();
      }
    });
  });
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    leave.ask();
  });
  const before = document.activeElement;
  dialog.addEventListener('close', () => {
    dialog.remove();
    (before?.isConnected ? before : elsewhere).focus({ preventScroll: true });
  });
  document.body.append(dialog);
  dialog.showModal();
  fields[0].input.focus();
}

/** The first line says who will see what is written, so it stands out. */
function introLine(text, at) {
  return at === 0 ? el('p', { class: 'form-audience' }, icon('eye'), el('span', {}, text)) : el('p', {}, text);
}

function showMistakes(fields, mistakes, problem) {
  const wrong = fields.filter((field) => mistakes[field.name]);
  wrong.forEach((field) => field.mistake(mistakes[field.name]));
  if (wrong.length > 0) {
    wrong[0].input.focus();
  } else {
    problem.textContent = Object.values(mistakes).join(' ');
  }
}

/** Asks before written words are lost. */
function leaveLine(close, fields) {
  const keep = el('button', { type: 'button', class: 'button', onclick: () => hide() }, 'Keep writing');
  const element = el(
    'div',
    { class: 'form-leave', role: 'alertdialog', 'aria-label': 'Close without sending?', hidden: true },
    el('p', {}, 'Your words have not been sent.'),
    keep,
    el('button', { type: 'button', class: 'button button-danger', onclick: close }, 'Close and lose them'),
  );
  const hide = () => {
    element.hidden = true;
    fields[0].input.focus();
  };
  const ask = () => {
    if (!element.hidden || fields.every((field) => !field.isChanged())) {
      close();
    } else {
      element.hidden = false;
      keep.focus();
      element.scrollIntoView({ block: 'nearest' });
    }
  };
  return { element, ask };
}

class Field {
  constructor(field) {
    this.name = field.name;
    this.before = field.value ?? '';
    const id = newId('field');
    const described = [];
    const part = (name, tag, attributes, text) => {
      described.push(`${id}-${name}`);
      return el(tag, { id: `${id}-${name}`, ...attributes }, text);
    };
    const hint = field.hint && part('hint', 'p', { class: 'hint' }, field.hint);
    this.error = part('error', 'p', { class: 'field-error' }, '');
    this.left = part('count', 'p', { class: 'count' }, '');
    this.input = el(field.lines ? 'textarea' : 'input', {
      id,
      name: field.name,
      maxlength: String(field.most),
      rows: field.lines ? '5' : undefined,
      type: field.lines ? undefined : 'text',
      autocomplete: 'off',
      'aria-required': String(field.required),
      'aria-describedby': described.join(' '),
      oninput: () => this.count(field.most),
    });
    this.input.value = this.before;
    this.element = el(
      'div',
      { class: 'field' },
      el('label', { for: id }, field.label, field.required ? '' : el('span', { class: 'optional' }, ' (optional)')),
      hint || '',
      this.input,
      el('div', { class: 'field-foot' }, this.error, this.left),
    );
    this.count(field.most);
  }

  value() {
    return this.input.value;
  }

  isChanged() {
    return this.input.value !== this.before;
  }

  count(most) {
    this.left.textContent = `${this.input.value.length} of ${most} characters`;
  }

  mistake(text) {
    this.error.textContent = text;
    if (text === '') {
      this.input.removeAttribute('aria-invalid');
    } else {
      this.input.setAttribute('aria-invalid', 'true');
    }
  }
}
