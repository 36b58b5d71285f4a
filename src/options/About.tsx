/** Settings: what Factleaf does and how well, what it does with data, and what it is made of. */
import type { MeasuredData, NotesData } from '../core/notes';
import { countText, t, tCount } from '../platform/i18n';
import { Part } from './controls';
import { accuracyOfAll, lastReviewed } from './model';
import { dayText, MEASURED_KEYS, shareText } from './texts';

/** A package that is in the extension. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

/** What the section is drawn from. */
export interface AboutProps {
  readonly notes: NotesData;
  readonly measured: MeasuredData;
  readonly packages: readonly BundledPackage[];
  readonly version: string;
}

/** The section. */
export function About({ notes, measured, packages, version }: AboutProps) {
  const reviewed = lastReviewed(notes);
  return (
    <>
      <p class="hint">
        {t('optionsVersion', version)}
        {reviewed && ` · ${t('optionsNotesReviewed', dayText(reviewed))}`}
      </p>
      <Part title={t('optionsMethodTitle')}>
        <p>{t('optionsMethod')}</p>
        <p>
          {t(
            'optionsMethodSize',
            countText(Object.keys(notes.notes).length),
            countText(Object.keys(notes.sources).length),
          )}
        </p>
        <p>{t('notesInEnglish')}</p>
      </Part>
      <Accuracy notes={notes} measured={measured} />
      <Part title={t('optionsPrivacyTitle')}>
        <p>{t('optionsPrivacy')}</p>
      </Part>
      <Part title={t('optionsMedicalTitle')}>
        <p>{t('optionsMedical')}</p>
      </Part>
      <Part title={t('optionsLicenceTitle')}>
        <p>{t('optionsLicence')}</p>
        {packages.length > 0 && (
          <div class="list packages">
            {packages.map(({ name, version: packaged, licence, text }) => (
              <details key={`${name}@${packaged}`}>
                <summary>
                  <span class="title">{name}</span> {packaged} · {licence}
                </summary>
                <pre>{text}</pre>
              </details>
            ))}
          </div>
        )}
      </Part>
    </>
  );
}

function Accuracy({ notes, measured }: { notes: NotesData; measured: MeasuredData }) {
  const { right, wrong, missed } = accuracyOfAll(notes);
  const sorts = Object.entries(measured).filter(([sort]) => Object.hasOwn(MEASURED_KEYS, sort));
  const precision = shareText(right, right + wrong);
  const recall = shareText(right, right + missed);
  return (
    <Part title={t('optionsAccuracyTitle')} hint={t('optionsAccuracyHint')}>
      {precision && recall && (
        <p>
          {t(
            'optionsAccuracyAll',
            precision,
            countText(right + wrong),
            recall,
            countText(right + missed),
          )}
        </p>
      )}
      {sorts.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('optionsAccuracyTexts')}</th>
              <th scope="col">{t('optionsAccuracyRecall')}</th>
              <th scope="col">{t('optionsAccuracyPrecision')}</th>
              <th scope="col">{t('optionsAccuracyFlagged')}</th>
            </tr>
          </thead>
          <tbody>
            {sorts.map(([sort, figures]) => (
              <tr key={sort}>
                <th scope="row">
                  {t(MEASURED_KEYS[sort] as string)}
                  <span class="hint below">
                    {tCount('optionsAccuracySize', figures.passages, countText(figures.sentences))}
                  </span>
                </th>
                <Share
                  of={t('optionsAccuracyRecall')}
                  share={shareText(figures.right, figures.right + figures.missed)}
                />
                <Share
                  of={t('optionsAccuracyPrecision')}
                  share={shareText(figures.right, figures.right + figures.wrong)}
                />
                <Share
                  of={t('optionsAccuracyFlagged')}
                  share={shareText(figures.flagged, figures.clean)}
                />
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p>{t('optionsAccuracyLimits')}</p>
    </Part>
  );
}

/** A cell, with its column's name for narrow windows, where the rows stand one below the other. */
function Share({ of, share }: { of: string; share: string | null }) {
  return (
    <td>
      <span class="column" aria-hidden="true">
        {of}
      </span>
      {share ?? '–'}
    </td>
  );
}
