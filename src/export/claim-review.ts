/**
 * A page's claims as schema.org ClaimReview in JSON-LD, one review a claim.
 *
 * Pure. The notes are not on the web, so that a review's `url` is a URN of this export: who publishes a review puts
 * the address of the page there that shows it.
 */
import { NOTES_LANGUAGE } from '../core/language';
import type { Source } from '../core/notes';
import type { Status } from '../core/types';
import type { Words } from '../notes/item';
import { stanceText, statusWord } from '../notes/texts';
import { addressOf, claimsOf, type ExportedClaim, type ExportedPage } from './page';

/**
 * How the statuses are rated: from 1, the evidence says otherwise, to 5, the evidence supports it. "Mixed" is in the
 * middle, a claim without evidence lies below it and one with early evidence above.
 */
export const RATINGS: Readonly<Record<Status, number>> = {
  contradicted: 1,
  unsupported: 2,
  mixed: 3,
  preliminary: 4,
  supported: 5,
};

/** Writes the reviews as JSON-LD. */
export function claimReviews(page: ExportedPage, t: Words): string {
  const graph = claimsOf(page).map((claim) => review(claim, page, t));
  return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, null, 2)}\n`;
}

function review(
  { claim, title, status, findings, note, sources }: ExportedClaim,
  page: ExportedPage,
  t: Words,
) {
  const language = t('languageTag');
  return {
    '@type': 'ClaimReview',
    url: `urn:uuid:${page.id}#${encodeURIComponent(claim)}`,
    claimReviewed: t('exportClaimReviewed', title),
    author: { '@type': 'Organization', name: 'Factleaf' },
    datePublished: note?.reviewed ?? page.read.slice(0, 'YYYY-MM-DD'.length),
    // The words of the rating are the interface's, the review itself is the note's.
    inLanguage: language === NOTES_LANGUAGE ? language : [language, NOTES_LANGUAGE],
    ...(note ? { expires: note.validUntil, reviewBody: note.summary } : {}),
    reviewAspect: t('exportReviewAspect'),
    reviewRating: {
      '@type': 'Rating',
      ratingValue: RATINGS[status],
      worstRating: 1,
      bestRating: 5,
      alternateName: statusWord({ status }, t),
      ratingExplanation: t('exportRatingScale', ...scale(t)),
    },
    itemReviewed: {
      '@type': 'Claim',
      name: t('exportClaimReviewed', title),
      appearance: findings.map((finding) => ({
        '@type': 'Quotation',
        text: finding.quote,
        description: stanceText(finding, t),
        url: addressOf(finding, page),
        isPartOf: {
          '@type': 'WebPage',
          url: page.url,
          ...(page.title ? { name: page.title } : {}),
        },
      })),
    },
    ...(sources.length > 0 ? { citation: sources.map(citation) } : {}),
  };
}

/** The words of the statuses from the lowest rating to the highest. */
function scale(t: Words): string[] {
  return (Object.keys(RATINGS) as Status[])
    .sort((a, b) => RATINGS[a] - RATINGS[b])
    .map((status) => statusWord({ status }, t));
}

function citation({ title, publisher, year, kind, url }: Source): object {
  return {
    '@type': 'CreativeWork',
    name: title,
    publisher: { '@type': 'Organization', name: publisher },
    ...(year === undefined ? {} : { datePublished: String(year) }),
    genre: kind,
    url,
  };
}
