// Speaks with the playground's server.

/** Does something as a person; throws an error whose message is for them to read. */
export async function post(action, body) {
  return read(() =>
    fetch(`/api/${action}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );
}

/** Everything that a person may see. */
export async function fetchState(as) {
  return read(() => fetch(`/api/state?${new URLSearchParams({ as })}`));
}

export function pictureAddress(as, block) {
  return `/api/picture?${new URLSearchParams({ as, message: block.message, position: block.position })}`;
}

/** Listens to what changes for a person until the returned function is called. */
export function listen(as, after, { message, gone, clock, lost, back }) {
  let source;
  let timer;
  let broken = false;
  const open = () => {
    source = new EventSource(`/api/events?${new URLSearchParams({ as, after })}`);
    source.addEventListener('message', (event) => message(JSON.parse(event.data)));
    source.addEventListener('gone', (event) => gone(JSON.parse(event.data)));
    source.addEventListener('clock', (event) => clock(JSON.parse(event.data)));
    source.addEventListener('open', () => {
      if (broken) {
        broken = false;
        back();
      }
    });
    source.addEventListener('error', () => {
      if (!broken) {
        broken = true;
        lost();
      }
      if (source.readyState === EventSource.CLOSED) {
        timer = setTimeout(open, 2000);
      }
    });
  };
  open();
  return () => {
    clearTimeout(timer);
    source.close();
  };
}

async function read(request) {
  let response;
  try {
    response = await request();
  } catch {
    throw new Error('The playground cannot be reached. What you wrote is still here; please try again.');
  }
  const body = await response.json().catch(() => ({}));
  if (!response.ok) {
    throw new Error(body.error ?? 'That did not work, and nothing was saved.');
  }
  return body;
}
