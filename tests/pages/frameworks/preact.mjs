// @ts-nocheck: a script of a page, bundled as it is.
// A page made with Preact on the server and taken over in the browser.
import { h, hydrate, render } from 'preact';
import { useState } from 'preact/hooks';

const ROWS = ['Kratom eases anxiety.', 'Kratom improves sleep.', 'Kratom fights fatigue.'];

export function App() {
  const [rows, setRows] = useState(ROWS);
  const [times, setTimes] = useState(1);
  const [shown, setShown] = useState(true);
  if (typeof window !== 'undefined') {
    window.step = {
      update: () => setTimes((now) => now + 1),
      sort: () => setRows((now) => [...now].reverse()),
      replace: () => setRows(['Kratom lifts the mood.', ...rows.slice(1)]),
      hide: () => setShown(false),
      unmount: () => render(null, document.querySelector('#app')),
    };
  }
  return h(
    'article',
    null,
    h('h1', null, 'A leaf'),
    shown && h('p', null, `Said ${times} times: `, h('b', null, 'kratom'), ' is not addictive.'),
    h('ul', null, rows.map((row) => h('li', { key: row }, row))),
  );
}

if (typeof window !== 'undefined') {
  window.hydrate = () => hydrate(h(App), document.querySelector('#app'));
}
