// Builds the page's elements. Text goes in as text and never as markup.

const SVG = 'http://www.w3.org/2000/svg';
let ids = 0;

/** A new element. Attributes that begin with "on" are listeners; false and undefined ones are left out. */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (value !== false && value !== undefined) {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}

/** An icon of the page's sprite; it adds nothing to what is read out. */
export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `#${name}`);
  svg.append(use);
  return svg;
}

/** Words for screen readers only. */
export function hidden(text) {
  return el('span', { class: 'visually-hidden' }, text);
}

/** An id that is unique in the page. */
export function newId(prefix) {
  ids += 1;
  return `${prefix}-${ids}`;
}

/** Runs a task while a control shows that it is busy; further presses of it do nothing meanwhile. */
export async function busy(control, task) {
  if (control.getAttribute('aria-busy') === 'true') {
    return undefined;
  }
  control.setAttribute('aria-busy', 'true');
  try {
    return await task();
  } finally {
    control.removeAttribute('aria-busy');
  }
}

/** A surface that a button opens and that closes by Escape, by a press elsewhere, or when focus leaves it. */
export function popover(button, surface) {
  const close = () => {
    surface.hidden = true;
    button.setAttribute('aria-expanded', 'false');
    document.removeEventListener('pointerdown', elsewhere, true);
  };
  const elsewhere = (event) => {
    if (!surface.contains(event.target) && !button.contains(event.target)) {
      close();
    }
  };
  const open = () => {
    surface.hidden = false;
    button.setAttribute('aria-expanded', 'true');
    document.addEventListener('pointerdown', elsewhere, true);
    (surface.querySelector('[aria-checked="true"]') ?? surface.querySelector('button'))?.focus();
  };
  surface.hidden = true;
  button.setAttribute('aria-expanded', 'false');
  button.addEventListener('click', () => (surface.hidden ? open() : close()));
  surface.addEventListener('keydown', (event) => {
    const items = [...surface.querySelectorAll('button')];
    const at = items.indexOf(document.activeElement);
    const steps = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
    if (event.key === 'Escape') {
      event.stopPropagation();
      close();
      button.focus();
    } else if (steps[event.key]) {
      event.preventDefault();
      items[(at + steps[event.key] + items.length) % items.length].focus();
    } else if (event.key === 'Home' || event.key === 'End') {
      event.preventDefault();
      items.at(event.key === 'Home' ? 0 : -1).focus();
    }
  });
  surface.addEventListener('focusout', (event) => {
    if (event.relatedTarget && !surface.contains(event.relatedTarget) && event.relatedTarget !== button) {
      close();
    }
  });
  return { close };
}
