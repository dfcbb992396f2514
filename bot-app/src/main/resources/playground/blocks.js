// Lays out the blocks of a message.

import { pictureAddress } from './api.js';
import { busy, el, newId } from './dom.js';
import { avatar, nameOf } from './people.js';

/**
 * The element for a block.
 *
 * @param use is called with the control, the kind of use and what goes with it when the person uses a control
 */
export function blockElement(block, as, use) {
  return LAYOUTS[block.type](block, as, use);
}

/** What a message says, in one line. */
export function plainText(blocks) {
  return blocks
    .map((block) => block.text ?? block.alt ?? '')
    .filter((text) => text !== '')
    .join(' ');
}

const LAYOUTS = {
  heading: (block) => el('h3', { class: 'block-heading' }, block.text),
  text: (block) => el('p', { class: 'block-text' }, block.text),
  note: (block) => el('p', { class: 'block-note' }, block.text),
  quote: (block) =>
    el(
      'figure',
      { class: 'block-quote' },
      el('figcaption', {}, avatar(block.author, 'small'), nameOf(block.author)),
      el('blockquote', {}, block.text),
    ),
  picture: (block, as) => el('img', { class: 'block-picture', src: pictureAddress(as, block), alt: block.alt }),
  buttons: (block, as, use) =>
    el('div', { class: 'block-buttons' }, ...block.buttons.map((button) => buttonElement(button, use))),
  select: (block, as, use) => (block.most > 1 ? checkboxes(block, use) : dropdown(block, use)),
};

function buttonElement(button, use) {
  return el(
    'button',
    {
      type: 'button',
      class: `button button-${button.style}`,
      'data-key': button.action,
      onclick: (event) => {
        const control = event.currentTarget;
        busy(control, () => use('press', { action: button.action }));
      },
    },
    button.label,
  );
}

function dropdown(block, use) {
  const id = newId('select');
  const options = block.options.map((option) =>
    el(
      'option',
      { value: option.value, selected: block.chosen.includes(option.value) },
      option.description ? `${option.label} – ${option.description}` : option.label,
    ),
  );
  const select = el('select', {
    id,
    'data-key': block.action,
    onchange: () => busy(select, () => use('choose', { action: block.action, values: [select.value] })),
  });
  if (block.chosen.length === 0) {
    select.append(el('option', { value: '', selected: true, disabled: true }, 'Choose…'));
  }
  select.append(...options);
  return el('div', { class: 'block-select' }, el('label', { for: id }, block.label), select);
}

function checkboxes(block, use) {
  const status = el('p', { class: 'block-note', role: 'status' });
  const boxes = block.options.map((option) => {
    const id = newId('option');
    const box = el('input', {
      type: 'checkbox',
      id,
      value: option.value,
      checked: block.chosen.includes(option.value),
      'data-key': `${block.action}=${option.value}`,
      onchange: () => limit(),
    });
    const description = option.description && el('small', {}, option.description);
    return el('div', { class: 'check' }, box, el('label', { for: id }, option.label, description || ''));
  });
  const inputs = boxes.map((box) => box.querySelector('input'));
  const chosen = () => inputs.filter((box) => box.checked).map((box) => box.value);
  const limit = () => {
    const full = chosen().length >= block.most && block.most < block.options.length;
    inputs.forEach((box) => {
      box.disabled = full && !box.checked;
    });
    status.textContent = full ? `${block.most} are chosen, which is the most.` : '';
  };
  limit();
  const done = el(
    'button',
    {
      type: 'button',
      class: 'button',
      'data-key': block.action,
      onclick: () => busy(done, () => use('choose', { action: block.action, values: chosen() })),
    },
    'Save this choice',
  );
  return el('fieldset', { class: 'block-checks' }, el('legend', {}, block.label), ...boxes, status, done);
}
