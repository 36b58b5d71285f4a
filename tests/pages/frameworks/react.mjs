// @ts-nocheck: a script of a page, bundled as it is.
// A page made with React on the server and taken over in the browser: a part of a document, or the whole of it.
import { createElement as h, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';

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
      unmount: () => window.root.unmount(),
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

export function Whole({ script, frame }) {
  return h(
    'html',
    { lang: 'en' },
    h('head', null, h('title', null, 'Whole'), h('script', { src: script, defer: true })),
    h('body', null, h(App), frame && h('iframe', { src: frame, title: 'A frame' })),
  );
}

/** What the document was drawn with. */
const propsOf = (document) => ({
  script: document.scripts[0].getAttribute('src'),
  frame: document.querySelector('iframe')?.getAttribute('src'),
});

if (typeof window !== 'undefined') {
  window.hydrate = () => {
    const part = document.querySelector('#app');
    window.root = part ? hydrateRoot(part, h(App)) : hydrateRoot(document, h(Whole, propsOf(document)));
  };
}
