/**
 * Reads one YAML file into typed values and notes every place that is not what it should be.
 *
 * Knows YAML and positions, nothing of rules. It never throws on content: a wrong value becomes
 * a problem and `undefined`, so that all problems of all files are found in one go.
 */
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type ParsedNode,
  parseDocument,
} from 'yaml';
import { hint, type Placed, type Position, type Problem } from './problems';

/** A value of a mapping with the key that it stands under. */
export interface Field {
  readonly key: Placed<string>;
  readonly value: Node | null;
}

/** Reader of one file. */
export class Reader {
  readonly #lines = new LineCounter();
  readonly #text: string;
  readonly #problems: Problem[];
  /** Top node of the file; `null` when it is empty or cannot be parsed. */
  readonly root: ParsedNode | null;

  /**
   * @param file path to show in problems.
   * @param text the file's YAML 1.2 text.
   * @param problems list that the reader adds to.
   * @param firstLine line of the file in which the text begins, 1 for a whole file.
   */
  constructor(
    readonly file: string,
    text: string,
    problems: Problem[],
    readonly firstLine = 1,
  ) {
    this.#problems = problems;
    this.#text = text;
    const document = this.#parse(text);
    if (!document) {
      this.root = null;
      return;
    }
    for (const error of document.errors.filter(isDuplicate)) {
      this.report(
        this.#position(error.pos[0]),
        'this key stands twice in one mapping: join the two',
      );
    }
    // Whatever follows the first syntax error is mostly its echo.
    const broken = document.errors
      .filter((error) => !isDuplicate(error))
      .sort((a, b) => a.pos[0] - b.pos[0])[0];
    if (broken) this.report(this.#position(broken.pos[0]), yamlMessage(broken.message));
    this.root = broken ? null : document.contents;
    if (!this.root && document.errors.length === 0) {
      this.report(this.start, 'the file is empty');
    }
  }

  #parse(text: string) {
    try {
      return parseDocument(text, {
        lineCounter: this.#lines,
        prettyErrors: false,
        version: '1.2',
        logLevel: 'error',
      });
    } catch (error) {
      // The parser calls itself for each level, and a text of brackets has no end of levels.
      if (!(error instanceof RangeError)) throw error;
      this.report(this.start, 'cannot be read as YAML: it is nested too deeply');
      return undefined;
    }
  }

  /** Place of the text's first character. */
  get start(): Position {
    return { file: this.file, line: this.firstLine, column: 1 };
  }

  #position(offset: number): Position {
    const { line, col } = this.#lines.linePos(offset);
    return {
      file: this.file,
      line: Math.max(1, line) + this.firstLine - 1,
      column: Math.max(1, col),
    };
  }

  /** Place where a node starts; the file's start for a node that is not there. */
  at(node: Node | null | undefined): Position {
    return node?.range ? this.#position(node.range[0]) : this.start;
  }

  /** Notes a problem. */
  report(at: Position, message: string): void {
    this.#problems.push({ at, message });
  }

  /** Whether a node is a mapping. */
  isMapping(node: Node | null | undefined): boolean {
    return isMap(node);
  }

  /** Whether a node is a list without items. */
  isEmptyList(node: Node | null | undefined): boolean {
    return isSeq(node) && node.items.length === 0;
  }

  /** All fields of a mapping in the order in which they stand, or `undefined` with a problem. */
  entries(node: Node | null | undefined, at: Position, what: string): Field[] | undefined {
    if (!isMap(node)) {
      this.report(
        node ? this.at(node) : at,
        `${what} must be a mapping (key: value)${found(node)}`,
      );
      return undefined;
    }
    const fields: Field[] = [];
    for (const pair of node.items) {
      const name = this.text(pair.key as Node | null, this.at(node), 'a key');
      if (name) fields.push({ key: name, value: (pair.value ?? null) as Node | null });
    }
    return fields;
  }

  /**
   * Fields of a mapping by name. Names that are not in `known` are reported with the nearest
   * known one and left out.
   */
  fields(
    node: Node | null | undefined,
    at: Position,
    what: string,
    known: readonly string[],
  ): Map<string, Field> | undefined {
    const entries = this.entries(node, at, what);
    if (!entries) return undefined;
    const byName = new Map<string, Field>();
    for (const field of entries) {
      const { value: name, at: place } = field.key;
      if (known.includes(name)) byName.set(name, field);
      else this.report(place, `unknown key "${name}"${hint(name, known)}`);
    }
    return byName;
  }

  /** Items of a list, or `undefined` with a problem when it is none or empty. */
  items(node: Node | null | undefined, at: Position, what: string): (Node | null)[] | undefined {
    if (!isSeq(node)) {
      this.report(
        node ? this.at(node) : at,
        `${what} must be a list ("- …" or [a, b])${found(node)}`,
      );
      return undefined;
    }
    if (node.items.length === 0) {
      this.report(this.at(node), `${what} is an empty list: fill it or remove the key`);
      return undefined;
    }
    return node.items as (Node | null)[];
  }

  /** A text, trimmed; numbers and the like are taken as they are written. */
  text(node: Node | null | undefined, at: Position, what: string): Placed<string> | undefined {
    if (isScalar(node)) {
      const value =
        typeof node.value === 'string' ? node.value : (node.source ?? String(node.value ?? ''));
      const trimmed = value.trim();
      const place = node.range ? this.at(node) : at;
      if (trimmed) return { value: trimmed, at: place };
      this.report(
        place,
        `${what} is empty (a text that starts with # must stand in quotes, or it is a comment)`,
      );
      return undefined;
    }
    this.report(
      node ? this.at(node) : at,
      node
        ? `${what} must be a text${found(node)}: put a text that holds ": " or starts with [ or { in quotes`
        : `${what} is empty`,
    );
    return undefined;
  }

  /** A list of texts; items that are none are reported and left out. */
  texts(node: Node | null | undefined, at: Position, what: string): Placed<string>[] {
    const items = this.items(node, at, what);
    if (!items) return [];
    return items.flatMap((item) => this.text(item, this.at(node), `an entry of ${what}`) ?? []);
  }

  /**
   * A list of texts in which brackets are part of the text: `- [a|b]`, which YAML takes for a list
   * inside the list, is read as it is written.
   */
  bracketedTexts(node: Node | null | undefined, at: Position, what: string): Placed<string>[] {
    const items = this.items(node, at, what);
    if (!items) return [];
    return items.flatMap((item) => {
      if (isSeq(item) && item.flow && item.range) {
        return { value: this.#text.slice(item.range[0], item.range[1]), at: this.at(item) };
      }
      return this.text(item, this.at(node), `an entry of ${what}`) ?? [];
    });
  }

  /** A text out of a closed list. */
  choice<T extends string>(
    node: Node | null | undefined,
    at: Position,
    what: string,
    allowed: readonly T[],
  ): Placed<T> | undefined {
    const text = this.text(node, at, what);
    if (!text) return undefined;
    const value = allowed.find((one) => one === text.value);
    if (value !== undefined) return { value, at: text.at };
    this.report(text.at, `unknown ${what} "${text.value}"${hint(text.value, allowed)}`);
    return undefined;
  }
}

function found(node: Node | null | undefined): string {
  if (isMap(node)) return ', not a mapping';
  if (isSeq(node)) return ', not a list';
  if (isAlias(node)) return ', not an alias';
  if (isScalar(node) && node.value !== null) return ', not a single value';
  return ', not nothing';
}

function isDuplicate(error: { readonly code: string }): boolean {
  return error.code === 'DUPLICATE_KEY';
}

/** The first line of the parser's message, without a full stop, in our form. */
function yamlMessage(message: string): string {
  const line = message.split('\n', 1)[0] ?? message;
  const advice = 'a text that starts with [ { * & ! or % or holds ": " must stand in quotes';
  return `cannot be read as YAML: ${line.replace(/[.:]\s*$/, '')} (${advice})`;
}
