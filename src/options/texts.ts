/**
 * Names of keys in the message catalogue, and figures as readers read them. Holds no words itself.
 */
import type { Note } from '../core/notes';
import type { Status } from '../core/types';
import { locale, t } from '../platform/i18n';
import { inWords } from '../ruleset/problem-text';
import type { Problem } from '../ruleset/problems';
import type { Display, Scope, SiteChoice, Theme } from '../settings';
import type { SectionName } from './sections';
import type { FileProblemKind, LeftOutKind } from './settings-file';

/** Keys of what something is called, and of the line below it. */
interface Named {
  readonly label: string;
  readonly hint: string;
}

export const SECTION_KEYS: Readonly<Record<SectionName, Named>> = {
  general: { label: 'optionsGeneral', hint: 'optionsGeneralHint' },
  appearance: { label: 'optionsAppearance', hint: 'optionsAppearanceHint' },
  sites: { label: 'optionsSites', hint: 'optionsSitesHint' },
  statuses: { label: 'optionsStatuses', hint: 'optionsStatusesHint' },
  rules: { label: 'optionsRules', hint: 'optionsRulesHint' },
  own: { label: 'optionsOwn', hint: 'optionsOwnHint' },
  backup: { label: 'optionsBackup', hint: 'optionsBackupHint' },
  about: { label: 'optionsAbout', hint: 'optionsAboutHint' },
};

export const DISPLAY_KEYS: Readonly<Record<Display, Named>> = {
  inline: { label: 'optionsDisplayInline', hint: 'optionsDisplayInlineHint' },
  list: { label: 'optionsDisplayList', hint: 'optionsDisplayListHint' },
  'on-demand': { label: 'optionsDisplayOnDemand', hint: 'optionsDisplayOnDemandHint' },
};

export const THEME_KEYS: Readonly<Record<Theme, string>> = {
  auto: 'optionsThemeAuto',
  light: 'optionsThemeLight',
  dark: 'optionsThemeDark',
};

export const SCOPE_KEYS: Readonly<Record<Scope, Named>> = {
  everywhere: { label: 'optionsScopeEverywhere', hint: 'optionsScopeEverywhereHint' },
  listed: { label: 'optionsScopeListed', hint: 'optionsScopeListedHint' },
};

/** Of the two lists of sites; `idle` is said of the one that the present scope does not ask for. */
export const SITES_KEYS: Readonly<
  Record<SiteChoice, Named & { readonly idle: string; readonly add: string }>
> = {
  off: {
    label: 'optionsSitesOff',
    hint: 'optionsSitesOffHint',
    idle: 'optionsSitesOffIdle',
    add: 'optionsSitesOffAdd',
  },
  on: {
    label: 'optionsSitesOn',
    hint: 'optionsSitesOnHint',
    idle: 'optionsSitesOnIdle',
    add: 'optionsSitesOnAdd',
  },
};

export const STATUS_ABOUT_KEYS: Readonly<Record<Status, string>> = {
  supported: 'optionsAboutSupported',
  preliminary: 'optionsAboutPreliminary',
  mixed: 'optionsAboutMixed',
  unsupported: 'optionsAboutUnsupported',
  contradicted: 'optionsAboutContradicted',
};

export const KIND_KEYS: Readonly<Record<Note['kind'], string>> = {
  benefit: 'optionsKindBenefit',
  reassurance: 'optionsKindReassurance',
  risk: 'optionsKindRisk',
  mechanism: 'optionsKindMechanism',
  regulatory: 'optionsKindRegulatory',
  'safety-advice': 'optionsKindSafetyAdvice',
};

/** Of the sorts of passages that accuracy is measured on; one without a key is not told. */
export const MEASURED_KEYS: Readonly<Record<string, string>> = {
  'pages-held-out': 'optionsMeasuredPagesHeldOut',
  'ordinary-held-out': 'optionsMeasuredOrdinaryHeldOut',
  'whole-held-out': 'optionsMeasuredWholeHeldOut',
  pages: 'optionsMeasuredPages',
  ordinary: 'optionsMeasuredOrdinary',
  subjects: 'optionsMeasuredSubjects',
  press: 'optionsMeasuredPress',
  tempting: 'optionsMeasuredTempting',
  idiom: 'optionsMeasuredIdiom',
  'idiom-held-out': 'optionsMeasuredIdiomHeldOut',
};

export const FILE_KEYS: Readonly<Record<FileProblemKind | Exclude<LeftOutKind, 'rule'>, string>> = {
  'not-json': 'optionsFileNotJson',
  comma: 'optionsFileComma',
  closing: 'optionsFileClosing',
  quote: 'optionsFileQuote',
  comment: 'optionsFileComment',
  'too-deep': 'optionsFileTooDeep',
  'not-ours': 'optionsFileNotOurs',
  'no-version': 'optionsFileNoVersion',
  'no-settings': 'optionsFileNoSettings',
  'not-switch': 'optionsFileNotSwitch',
  'not-choice': 'optionsFileNotChoice',
  'not-object': 'optionsFileNotObject',
  'not-list': 'optionsFileNotList',
  'not-text': 'optionsFileNotText',
  'not-site': 'optionsFileNotSite',
  'not-rule': 'optionsFileNotRule',
  'too-many-rules': 'optionsFileTooManyRules',
  newer: 'optionsFileNewer',
  unknown: 'optionsFileUnknown',
  'unknown-status': 'optionsFileUnknownStatus',
  twice: 'optionsFileTwice',
};

/** The catalogue's key for one of the things that notes name: `keyFor('noteKind', 'case-report')` is `noteKindCaseReport`. */
export function keyFor(prefix: 'noteKind' | 'noteCertainty', id: string): string {
  const words = id.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return prefix + words.join('');
}

/** What is wrong with a rule file, in the browser's language, without the place. */
export function problemText(problem: Problem): string {
  return inWords(problem, t);
}

/** A share of a count, as in "93 %", written the reader's way; `null` when nothing was counted. */
export function shareText(part: number, whole: number): string | null {
  if (whole === 0) return null;
  const share = part / whole;
  // A tenth of a per cent matters only where there are few per cent.
  const maximumFractionDigits = share > 0 && share < FEW ? 1 : 0;
  return new Intl.NumberFormat(locale(), {
    style: 'percent',
    maximumFractionDigits,
  }).format(share);
}

/** Shares below this one are written with a decimal. */
const FEW = 0.1;

/** A day, written out. */
export function dayText(isoDate: string): string {
  return new Date(`${isoDate}T00:00:00Z`).toLocaleDateString(locale(), {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
}
