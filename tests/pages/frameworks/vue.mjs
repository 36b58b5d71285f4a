// @ts-nocheck: a script of a page, bundled as it is.
// A page made with Vue on the server and taken over in the browser.
import { createSSRApp, h, ref } from 'vue';

const ROWS = ['Kratom eases anxiety.', 'Kratom improves sleep.', 'Kratom fights fatigue.'];

export const App = {
  setup() {
    const rows = ref(ROWS);
    const times = ref(1);
    const shown = ref(true);
    if (typeof window !== 'undefined') {
      window.step = {
        update: () => { times.value += 1; },
        sort: () => { rows.value = [...rows.value].reverse(); },
        replace: () => { rows.value = ['Kratom lifts the mood.', ...rows.value.slice(1)]; },
        hide: () => { shown.value = false; },
        unmount: () => window.app.unmount(),
      };
    }
    return () =>
      h('article', [
        h('h1', 'A leaf'),
        shown.value ? h('p', [`Said ${times.value} times: `, h('b', 'kratom'), ' is not addictive.']) : null,
        h('ul', rows.value.map((row) => h('li', { key: row }, row))),
      ]);
  },
};

if (typeof window !== 'undefined') {
  window.hydrate = () => {
    window.app = createSSRApp(App);
    window.app.mount('#app');
  };
}
