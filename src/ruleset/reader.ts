/**
 * Reads one YAML file into typed values and notes every place that is not what it should be.
 *
 * Knows YAML and positions, nothing of rules. It never throws on content: a wrong value becomes
 * a problem and `undefined`, so that all problems of all files are found in one go.
 */
import {
  type ErrorCode,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type ParsedNode,
  parseDocument,
} from 'yaml';
import {
  hint,
  type Placed,
  type Position,
  type Problem,
  type ProblemKey,
  type ProblemText,
  type Report,
  reportTo,
  told,
} from './problems';

/** What a problem is about: a key as it is written, or what it is called in each language. */
export type Subject = string | ProblemText;

/** A value of a mapping with the key that it stands under. */
export interface Field {
  readonly key: Placed<string>;
  readonly value: Node | null;
}

/** Reader of one file. */
export class Reader {
  readonly #lines = new LineCounter();
  readonly #text: string;
  /** Notes a problem. */
  readonly report: Report;
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
    this.report = reportTo(problems);
    this.#text = text;
    const document = this.#parse(text);
    if (!document) {
      this.root = null;
      return;
    }
    for (const error of document.errors.filter(isDuplicate)) {
      this.report(this.#position(error.pos[0]), 'problemKeyTwice');
    }
    // Whatever follows the first syntax error is mostly its echo.
    const broken = document.errors
      .filter((error) => !isDuplicate(error))
      .sort((a, b) => a.pos[0] - b.pos[0])[0];
    if (broken) {
      problems.push({
        at: this.#position(broken.pos[0]),
        code: SYNTAX[broken.code] ?? 'problemYaml',
        values: [],
        original: firstLineOf(broken.message),
      });
    }
    this.root = broken ? null : document.contents;
    if (!this.root && document.errors.length === 0) {
      this.report(this.start, 'problemFileEmpty');
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
      this.report(this.start, 'problemYamlDeep');
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

  /** Whether a node is a mapping. */
  isMapping(node: Node | null | undefined): boolean {
    return isMap(node);
  }

  /** Whether a node is a list without items. */
  isEmptyList(node: Node | null | undefined): boolean {
    return isSeq(node) && node.items.length === 0;
  }

  /** All fields of a mapping in the order in which they stand, or `undefined` with a problem. */
  entries(node: Node | null | undefined, at: Position, what: Subject): Field[] | undefined {
    if (!isMap(node)) {
      this.report(node ? this.at(node) : at, 'problemNotMapping', what, found(node));
      return undefined;
    }
    const fields: Field[] = [];
    for (const pair of node.items) {
      const name = this.text(pair.key as Node | null, this.at(node), told('problemAKey'));
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
    what: Subject,
    known: readonly string[],
  ): Map<string, Field> | undefined {
    const entries = this.entries(node, at, what);
    if (!entries) return undefined;
    const byName = new Map<string, Field>();
    for (const field of entries) {
      const { value: name, at: place } = field.key;
      if (known.includes(name)) byName.set(name, field);
      else this.report(place, 'problemUnknownKey', name, hint(name, known));
    }
    return byName;
  }

  /** Items of a list, or `undefined` with a problem when it is none or empty. */
  items(node: Node | null | undefined, at: Position, what: string): (Node | null)[] | undefined {
    if (!isSeq(node)) {
      this.report(node ? this.at(node) : at, 'problemNotList', what, found(node));
      return undefined;
    }
    if (node.items.length === 0) {
      this.report(this.at(node), 'problemEmptyList', what);
      return undefined;
    }
    return node.items as (Node | null)[];
  }

  /** A text, trimmed; numbers and the like are taken as they are written. */
  text(node: Node | null | undefined, at: Position, what: Subject): Placed<string> | undefined {
    if (isScalar(node)) {
      const value =
        typeof node.value === 'string' ? node.value : (node.source ?? String(node.value ?? ''));
      const trimmed = value.trim();
      const place = node.range ? this.at(node) : at;
      if (trimmed) return { value: trimmed, at: place };
      this.report(place, 'problemEmptyText', what);
      return undefined;
    }
    if (node) this.report(this.at(node), 'problemNotText', what, found(node));
    else this.report(at, 'problemNothing', what);
    return undefined;
  }

  /** A list of texts; items that are none are reported and left out. */
  texts(node: Node | null | undefined, at: Position, what: string): Placed<string>[] {
    const items = this.items(node, at, what);
    if (!items) return [];
    return items.flatMap((item) => this.text(item, this.at(node), entryOf(what)) ?? []);
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
      return this.text(item, this.at(node), entryOf(what)) ?? [];
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
    const { value: given, at: place } = text;
    this.report(place, 'problemUnknownChoice', what, given, hint(given, allowed));
    return undefined;
  }
}

/** What stands where something else should. */
function found(node: Node | null | undefined): ProblemText {
  if (isMap(node)) return told('problemFoundMapping');
  if (isSeq(node)) return told('problemFoundList');
  if (isAlias(node)) return told('problemFoundAlias');
  if (isScalar(node) && node.value !== null) return told('problemFoundValue');
  return told('problemFoundNothing');
}

/** An entry of the list under a key. */
export function entryOf(key: string): ProblemText {
  return told('problemAnEntry', key);
}

function isDuplicate(error: { readonly code: string }): boolean {
  return error.code === 'DUPLICATE_KEY';
}

/** The first line of the parser's message, without a full stop. */
function firstLineOf(message: string): string {
  return (message.split('\n', 1)[0] ?? message).replace(/[.:]\s*$/, '');
}

/** By the parser's codes, what is most often meant by them in rule files; of others only the place is told. */
const SYNTAX: Partial<Record<ErrorCode, ProblemKey>> = {
  BAD_DQ_ESCAPE: 'problemYamlBackslash',
  BAD_INDENT: 'problemYamlIndent',
  BAD_SCALAR_START: 'problemYamlStart',
  BLOCK_AS_IMPLICIT_KEY: 'problemYamlColon',
  BLOCK_IN_FLOW: 'problemYamlBracket',
  MISSING_CHAR: 'problemYamlMissing',
  MULTILINE_IMPLICIT_KEY: 'problemYamlNoColon',
  RESOURCE_EXHAUSTION: 'problemYamlDeep',
  TAB_AS_INDENT: 'problemYamlTab',
  UNEXPECTED_TOKEN: 'problemYamlBehind',
};
