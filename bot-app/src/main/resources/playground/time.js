// Writes the playground's time as people there read it: in the zone of the house.

let zone = 'UTC';
const formats = new Map();

export function setZone(name) {
  if (name !== zone) {
    zone = name;
    formats.clear();
  }
}

export function clockTime(instant) {
  return format('time', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, instant);
}

export function shortDate(instant) {
  return format('short', { weekday: 'short', day: 'numeric', month: 'short' }, instant).replace(',', '');
}

export function longDate(instant) {
  return format('long', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }, instant);
}

/** Equal for two instants of the same local day. */
export function dayOf(instant) {
  return format('day', { year: 'numeric', month: '2-digit', day: '2-digit' }, instant);
}

function format(name, options, instant) {
  if (!formats.has(name)) {
    formats.set(name, new Intl.DateTimeFormat('en-GB', { ...options, timeZone: zone }));
  }
  return formats.get(name).format(new Date(instant));
}
