// The playground's clock at the top of the page.

import { post } from './api.js';
import { el } from './dom.js';
import { clockTime, shortDate } from './time.js';

const BUTTONS_BUSY = 'aria-disabled';

export class Clock {
  constructor(element) {
    this.time = element.querySelector('.clock-time');
    this.zone = element.querySelector('.clock-zone');
    this.status = element.querySelector('[role="status"]');
    this.steps = [...element.querySelectorAll('[data-step]')];
    this.element = element;
    this.buildToggle(element.querySelector('.clock-toggle'));
    this.steps.forEach((step) => step.addEventListener('click', () => this.move(step)));
    setInterval(() => this.tick(), 5000);
  }

  buildToggle(toggle) {
    this.toggle = toggle;
    toggle.addEventListener('click', () => this.open(!this.element.classList.contains('open')));
    document.addEventListener('pointerdown', (event) => this.element.contains(event.target) || this.open(false));
    this.element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && this.element.classList.contains('open')) {
        this.open(false);
        toggle.focus();
      }
    });
  }

  /** Shows or hides the steps where there is no room for them beside the time. */
  open(open) {
    const steps = this.steps[0].parentElement;
    if (!open && this.element.classList.contains('open') && steps.contains(document.activeElement)) {
      this.toggle.focus();
    }
    this.element.classList.toggle('open', open);
    this.toggle.setAttribute('aria-expanded', String(open));
  }

  /** Shows what the server says. */
  show(reading) {
    const moved = this.reading?.moving && !reading.moving;
    this.reading = reading;
    this.at = performance.now();
    this.zone.replaceChildren(el('span', { class: 'clock-place' }, `${reading.zone} · `), reading.moved);
    this.element.classList.toggle('moving', reading.moving);
    this.steps.forEach((step) => step.setAttribute(BUTTONS_BUSY, String(reading.moving)));
    this.tick();
    if (reading.moving) {
      this.status.textContent = 'The clock is moving.';
    } else if (moved) {
      this.status.textContent = `It is now ${reading.label}.`;
    }
  }

  tick() {
    if (this.reading) {
      const now = new Date(this.reading.now).getTime() + performance.now() - this.at;
      this.time.textContent = `${shortDate(now)}, ${clockTime(now)}`;
    }
  }

  async move(step) {
    if (step.getAttribute(BUTTONS_BUSY) === 'true') {
      return;
    }
    this.open(false);
    this.show({ ...this.reading, moving: true });
    step.setAttribute('aria-busy', 'true');
    try {
      const { clock } = await post('clock', { step: step.dataset.step });
      this.show(clock);
    } catch (error) {
      this.show({ ...this.reading, moving: false });
      this.status.textContent = error.message;
      this.zone.textContent = error.message;
    } finally {
      step.removeAttribute('aria-busy');
    }
  }
}
