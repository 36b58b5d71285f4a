import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { BULK_CHANGES, type Changes, type Watch, watchTree } from '../../../src/dom';
import { waitFor } from '../wait';

function start(body: string) {
  const window = new Window();
  const document = window.document as unknown as Document;
  document.body.innerHTML = body;
  const end = new AbortController();
  let told = 0;
  const watch: Watch = watchTree(
    window.MutationObserver as unknown as typeof MutationObserver,
    () => {
      told += 1;
    },
    end.signal,
  );
  watch.add(document);
  const element = (id: string) => document.querySelector(`#${id}`) as HTMLElement;
  return { document, watch, element, end, told: () => told };
}

const idsIn = (changes: Changes | null) => ({
  targets: [...(changes?.targets ?? [])].map((node) => (node as Element).id ?? node.nodeName),
  added: [...(changes?.added ?? [])].map(({ id }) => id),
  removed: changes?.removed,
  bulk: changes?.bulk,
});

describe('watching', () => {
  it('tells added elements from changed text and from what went', () => {
    const { document, watch, element } = start('<div id="d"><p id="p">a</p><p id="q">b</p></div>');
    expect(watch.take()).toBeNull();
    const added = document.createElement('p');
    added.id = 'new';
    element('d').append(added);
    expect(idsIn(watch.take())).toEqual({
      targets: [],
      added: ['new'],
      removed: false,
      bulk: false,
    });
    element('q').remove();
    expect(idsIn(watch.take())).toEqual({ targets: [], added: [], removed: true, bulk: false });
    element('p').append('more');
    expect(idsIn(watch.take())).toEqual({ targets: ['p'], added: [], removed: false, bulk: false });
    expect(watch.take()).toBeNull();
  });

  it('says nothing of scripts, styles, the head and our own element', () => {
    const { document, watch, element } = start('<div id="d"></div>');
    element('d').append(document.createElement('script'), document.createComment('x'));
    document.head.append(document.createElement('link'));
    document.documentElement.append(document.createElement('factleaf-notes'));
    element('d').className = 'x';
    expect(watch.take()).toBeNull();
  });

  it('tells that the title may be another one', () => {
    const { document, watch } = start('');
    const title = document.createElement('title');
    document.head.append(title);
    expect(watch.take()).toMatchObject({ titled: true, removed: false });
    title.textContent = 'New';
    expect(watch.take()).toMatchObject({ titled: true });
  });

  it('takes an element whose part in the text may be another one as one that came in', () => {
    const { watch, element } = start('<div id="d"><p id="p">a</p></div>');
    element('p').hidden = true;
    expect(idsIn(watch.take()).added).toEqual(['p']);
    element('d').setAttribute('contenteditable', 'true');
    expect(idsIn(watch.take()).added).toEqual(['d']);
  });

  it('tells where something went out', () => {
    const { watch, element } = start('<div id="d">a<p id="p">b</p>c</div>');
    const { firstChild: before, lastChild: after } = element('d');
    element('p').remove();
    expect(watch.take()?.gaps).toEqual([{ parent: element('d'), before, after }]);
  });

  it('gives up on single changes when there are very many', () => {
    const { document, watch, element } = start('<div id="d"></div>');
    for (let i = 0; i <= BULK_CHANGES; i++) element('d').append(document.createElement('p'));
    expect(watch.take()).toMatchObject({ bulk: true });
  });

  it('tells what has moved, however long it was out between', async () => {
    const { watch, element, told } = start(
      '<div id="a"><p id="p">x</p><p id="q">y</p></div><div id="b"></div>',
    );
    const [p, q] = [element('p'), element('q')];
    element('b').append(p);
    q.remove();
    await waitFor(() => expect(told()).toBe(1));
    element('b').append(q);
    const changes = watch.take();
    expect(changes).toMatchObject({ bulk: false, removed: true });
    expect([...(changes?.moved ?? [])]).toEqual([p, q]);
    expect(idsIn(changes).added).toEqual(['p', 'q']);
  });

  it('tells when a frame went out, alone or in something else', () => {
    const { watch, element } = start('<div id="d"><p id="p">a</p></div>');
    element('p').append(element('d').ownerDocument.createElement('iframe'));
    expect(watch.take()).toMatchObject({ framesGone: false });
    element('p').remove();
    expect(watch.take()).toMatchObject({ framesGone: true });
  });

  it('watches open shadow roots that it is given, and ends with its signal', () => {
    const { watch, element, end } = start('<div id="host"></div>');
    const root = element('host').attachShadow({ mode: 'open' });
    watch.add(root);
    root.append('text');
    expect(watch.take()?.targets).toEqual(new Set([root]));
    end.abort();
    root.append('text');
    expect(watch.take()).toBeNull();
  });

  it('calls once per batch', async () => {
    const { watch, element, told } = start('<p id="p"></p>');
    element('p').append('a');
    await Promise.resolve();
    element('p').append('b');
    await waitFor(() => expect(told()).toBe(1));
    watch.take();
    element('p').append('c');
    await waitFor(() => expect(told()).toBe(2));
  });
});
