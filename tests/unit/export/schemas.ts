/**
 * What the specifications ask of an export, as JSON Schema: the MUSTs of the Web Annotation Data Model (W3C
 * Recommendation, 23 February 2017), with its SHOULDs where Factleaf can keep them, and what schema.org and Google's
 * documentation of fact checks ask of a ClaimReview. Closed objects, so that a misspelled key is found.
 */
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';

const iri = { type: 'string', format: 'uri' };
const text = { type: 'string', minLength: 1 };
const dateTime = { type: 'string', format: 'date-time', pattern: 'Z$' };
const closed = (required: readonly string[], properties: object) => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties,
});

/** Section 3.3.5: the motivations that the model defines, which purposes are taken from as well. */
const motivation = {
  enum: [
    'assessing',
    'bookmarking',
    'classifying',
    'commenting',
    'describing',
    'editing',
    'highlighting',
    'identifying',
    'linking',
    'moderating',
    'questioning',
    'replying',
    'tagging',
  ],
};

/** Section 3.3.2. */
const agent = closed(['type', 'name'], {
  type: { enum: ['Person', 'Organization', 'Software'] },
  name: text,
});

/** Section 3.2.4: an embedded text has one value, should have one language and one format. */
const textualBody = closed(['type', 'value', 'language', 'format'], {
  type: { const: 'TextualBody' },
  value: text,
  purpose: motivation,
  format: { type: 'string', pattern: '^[a-z]+/[a-z.+-]+$' },
  language: { type: 'string', pattern: '^[a-zA-Z]{2,3}(-[a-zA-Z0-9]+)*$' },
});

/** Section 3.2.1: an external resource has one IRI; what describes it comes from vocabularies that the context names. */
const externalResource = {
  type: 'object',
  additionalProperties: false,
  required: ['id'],
  properties: {
    id: iri,
    type: { enum: ['Dataset', 'Image', 'Video', 'Sound', 'Text'] },
    format: text,
    language: text,
  },
  patternProperties: { '^(dcterms|schema):[a-zA-Z]+$': text },
};

/** Sections 4, 4.2.4 and 4.3: a part of a source, found by a quote, as it was at a time. */
const specificResource = closed(['source'], {
  type: { const: 'SpecificResource' },
  purpose: motivation,
  source: { anyOf: [iri, externalResource] },
  selector: closed(['type', 'exact'], {
    type: { const: 'TextQuoteSelector' },
    exact: text,
    prefix: { ...text, maxLength: 32 },
    suffix: { ...text, maxLength: 32 },
  }),
  state: closed(['type'], { type: { const: 'TimeState' }, sourceDate: dateTime }),
});

/** Section 3.1, as an item of a page, which shares the page's context. */
const annotation = closed(['id', 'type', 'target'], {
  id: iri,
  type: { const: 'Annotation' },
  motivation,
  created: dateTime,
  generator: agent,
  body: { type: 'array', items: { anyOf: [textualBody, specificResource] } },
  target: specificResource,
});

/** Sections 5.1 and 5.2. */
const collection = closed(['@context', 'id', 'type', 'label', 'total', 'first'], {
  '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
  id: iri,
  type: { const: 'AnnotationCollection' },
  label: text,
  created: dateTime,
  generator: agent,
  total: { type: 'integer', minimum: 0 },
  first: closed(['id', 'type', 'items'], {
    id: iri,
    type: { const: 'AnnotationPage' },
    startIndex: { type: 'integer', minimum: 0 },
    items: { type: 'array', items: annotation },
  }),
});

const day = { type: 'string', format: 'date' };
const organisation = closed(['@type', 'name'], { '@type': { const: 'Organization' }, name: text });

/** Google requires `claimReviewed`, `reviewRating.alternateName` and `url`; the rest of `required` it recommends. */
const claimReview = closed(
  ['@type', 'claimReviewed', 'reviewRating', 'url', 'author', 'itemReviewed', 'datePublished'],
  {
    '@type': { const: 'ClaimReview' },
    url: iri,
    // Google asks for less than 75 characters.
    claimReviewed: { ...text, maxLength: 74 },
    author: organisation,
    datePublished: day,
    expires: day,
    inLanguage: { anyOf: [text, { type: 'array', items: text, minItems: 2 }] },
    reviewBody: text,
    reviewAspect: text,
    reviewRating: closed(['@type', 'ratingValue', 'bestRating', 'worstRating', 'alternateName'], {
      '@type': { const: 'Rating' },
      ratingValue: { type: 'integer', minimum: 1, maximum: 5 },
      worstRating: { const: 1 },
      bestRating: { const: 5 },
      alternateName: text,
      ratingExplanation: text,
    }),
    itemReviewed: closed(['@type', 'appearance'], {
      '@type': { const: 'Claim' },
      name: text,
      appearance: {
        type: 'array',
        minItems: 1,
        items: closed(['@type', 'text', 'url'], {
          '@type': { const: 'Quotation' },
          text,
          description: text,
          url: iri,
          isPartOf: closed(['@type', 'url'], {
            '@type': { const: 'WebPage' },
            url: iri,
            name: text,
          }),
        }),
      },
    }),
    citation: {
      type: 'array',
      minItems: 1,
      items: closed(['@type', 'name', 'url'], {
        '@type': { const: 'CreativeWork' },
        name: text,
        publisher: organisation,
        datePublished: { type: 'string', pattern: '^\\d{4}$' },
        genre: text,
        url: iri,
      }),
    },
  },
);

const claimReviews = closed(['@context', '@graph'], {
  '@context': { const: 'https://schema.org' },
  '@graph': { type: 'array', items: claimReview },
});

const ajv = new Ajv({ allErrors: true });
addFormats.default(ajv);

/** What is wrong with data under a schema; empty for nothing. */
const check = (schema: object) => {
  const validate = ajv.compile(schema);
  return (data: unknown): string[] => {
    validate(data);
    return (validate.errors ?? []).map(({ instancePath, message, params }) =>
      [instancePath, message, JSON.stringify(params)].join(' '),
    );
  };
};

export const annotationProblems = check(collection);
export const claimReviewProblems = check(claimReviews);
