/**
 * The classes of sentences that a reader of single words gets wrong, each with sentences of its own.
 */
import { describe, expect, it } from 'vitest';
import { type Block, type Finding, type ProductForm, scan } from '../../../src/core';
import { sameBefore } from '../../../src/core/batch';
import { block, claimsOn, engine, TITLE } from './engine';

/**
 * A text and what it carries (`claim stance`, in alphabetical order; empty for nothing), or the blocks of a page
 * and what each of them carries; then the page's title where it matters.
 */
type Row = readonly [
  lines: string | readonly string[],
  wanted: string | readonly string[],
  title?: string,
];

const listOf = (some: string | readonly string[]): readonly string[] =>
  typeof some === 'string' ? [some] : some;

function reads(rows: readonly Row[]): void {
  it.each(rows.map(([lines, wanted, title = TITLE]) => ({ lines, wanted, title })))(
    '$lines: $wanted',
    ({ lines, wanted, title }) => {
      expect(claimsOn(listOf(lines), title)).toEqual(listOf(wanted));
    },
  );
}

/** Reads each question as a heading over its answer, whose claims are the ones wanted. */
function answers(rows: readonly (readonly [string, string, string])[]): void {
  reads(
    rows.map(
      ([question, answer, wanted]): Row => [
        [`h2: ${question}`, answer],
        ['', wanted],
      ],
    ),
  );
}

/** For texts that pass a claim on without standing behind it: saying nothing is as right as `reported`. */
function standsBehindNothing(rows: readonly (string | readonly string[])[]): void {
  it.each(rows.map((lines) => [lines]))('stands behind nothing: %j', (lines) => {
    const found = claimsOn(listOf(lines)).join(' ');
    expect(found).not.toMatch(/asserted|hedged/);
  });
}

describe('lists that claim nothing', () => {
  reads([
    [
      ['h2: After you go home', 'Call 999 if you notice:', 'li: blue lips', 'li: a fit (seizure)'],
      ['', '', '', ''],
    ],
    [
      ['h2: Unwanted effects of kratom', 'Tell a nurse if you notice:', 'li: Palpitations'],
      ['', '', 'heart-risk asserted'],
    ],
    [
      [
        'We wanted to find out if kratom was better than placebo to:',
        'li: reduce pain',
        'li: relieve opioid withdrawal',
      ],
      ['', '', ''],
    ],
    [
      ['A sensible bill would do four things:', 'li: Require testing for salmonella and lead.'],
      ['', ''],
    ],
    [
      ['You may qualify if:', 'li: Your loved one died of kratom within the last two years'],
      ['', ''],
    ],
    [
      ['h3: Contraindications', 'li: Heart rhythm problems', 'li: Bipolar disorder or psychosis'],
      ['', '', ''],
    ],
    [
      ['h2: Red flags', 'li: Claims that it cures cancer or diabetes'],
      ['', ''],
    ],
    [
      ['h2: Timestamps', 'td: Seizures, hearts and drug combinations'],
      ['', ''],
    ],
    [
      ['h2: Signs you took too much', 'li: Headache', 'li: Nausea or vomiting'],
      ['', 'common-side-effects asserted', 'common-side-effects asserted'],
    ],
    [
      [
        'Before turning to kratom, ask about these options:',
        'li: Water aerobics, which relieves stiffness',
      ],
      ['', ''],
    ],
    [
      ['h3: Read this next', 'li: 7 Natural Remedies for Anxiety'],
      ['', ''],
    ],
    [
      ['h2: Warning signs', 'li: Losing weight, skipping meals'],
      ['', ''],
    ],
  ]);
});

describe('lists of harms', () => {
  reads([
    [
      ['Less often, problems have been reported, such as:', 'li: seizures', 'li: liver damage'],
      ['', 'seizures hedged', 'liver-injury hedged'],
    ],
    [
      [
        'h2: What are the symptoms of kratom withdrawal?',
        'Symptoms may last up to a week. They include:',
        'li: Insomnia',
      ],
      ['', '', 'dependence-withdrawal asserted'],
    ],
    [
      ['h3: Main risks', 'li: Liver injury', 'li: Seizures'],
      ['', 'liver-injury asserted', 'seizures asserted'],
    ],
  ]);
});

describe('claims that are held up', () => {
  reads([
    [
      ['h3: Claim 2: Kratom cures opioid addiction', 'No evidence.'],
      ['', ''],
    ],
    [
      ["I've heard that kratom treats ADHD. Is there any truth in it?", 'No trial has been run.'],
      ['', ''],
    ],
  ]);
  standsBehindNothing([
    'Marketing that calls kratom "non-addictive" leaves this part out.',
    'Ads call kratom harmless.',
    'Vendors claim that it is non-addictive and that no one has ever died from it.',
    'She bought it because she had read that kratom boosts energy.',
  ]);
  it('reads the facts of a table of myths, and not the myths', () => {
    const table: Block[] = [
      { tag: 'th', text: 'Myth' },
      { tag: 'th', text: 'Fact' },
      { tag: 'td', under: ['Myth'], text: 'Kratom is safe during pregnancy' },
      { tag: 'td', under: ['Fact'], text: 'Babies have been born with withdrawal symptoms' },
    ];
    const found = scan(table, engine, { title: TITLE });
    expect(found.map(({ claim, block: at }) => [claim, at])).toEqual([['pregnancy-risk', 3]]);
  });
  it('hears nothing in a column of what others say', () => {
    const table: Block[] = [
      { tag: 'th', text: 'They say' },
      { tag: 'th', text: 'You can say' },
      { tag: 'td', under: ['They say'], text: '"You can\'t get addicted to kratom."' },
      { tag: 'td', under: ['You can say'], text: 'A lot of people thought that.' },
    ];
    expect(scan(table, engine, { title: TITLE })).toEqual([]);
  });
});

describe('custom', () => {
  reads([
    [
      'It has long been used by farm workers as an opium substitute.',
      'opioid-alternative reported, traditional-use asserted',
    ],
  ]);
});

describe('relief that is denied as a noun', () => {
  reads([
    ['Safe every day, no.', ''],
    ['The claims that kratom is a safe alternative to opioids are marketing.', ''],
    ['Effects last two to five hours, depending on the dose.', ''],
    ['Kratom gave me no pain relief.', ''],
    ['Kratom gave me no relief from pain.', ''],
    ['It provided no relief for my anxiety.', ''],
    ['Kratom gave me no mood lift.', ''],
    ['There is no pain relief like kratom.', 'pain asserted'],
    ['Kratom does not mix well with alcohol.', 'drug-interactions asserted'],
  ]);
});

describe('a harm beside what is denied', () => {
  reads([
    [
      'Kratom can cause dependence and has not been proven to treat any condition.',
      'dependence-withdrawal asserted',
    ],
    ['People have had seizures while taking kratom.', 'seizures asserted'],
  ]);
});

describe('what something else does', () => {
  reads([
    ['Our programme is free, and it works. It helps with anxiety.', ''],
    ['The doctor put me on 4 mg of buprenorphine. It helped the pain as well.', ''],
    ['I take a low dose of naltrexone. It has done more for my pain than kratom ever did.', ''],
    [
      'We may also use other pain relief, such as nerve blocks, paracetamol and ibuprofen. These are not addictive.',
      '',
    ],
    ['li: Gabapentin 300mg at night, this one is a lifesaver for sleep', ''],
    ['He swears by CBD now, and he sleeps through.', ''],
    ['M. inermis has shown anticonvulsant activity in rats.', ''],
    [
      ['h3: Will I become addicted to the medication?', 'No.'],
      ['', ''],
    ],
    [
      ['h3: Benefits of our kratom programme', 'li: Improves mood', 'li: Safe and gentle'],
      ['', '', ''],
      'Kratom detox',
    ],
  ]);
});

describe('what a dose does, and what it is not to be taken with', () => {
  reads([
    ['Kratom makes you sleepy.', 'common-side-effects asserted'],
    ['A low dose causes nausea, a high dose vomiting.', 'common-side-effects asserted'],
    ['Do not take with benzodiazepines.', 'drug-interactions asserted'],
    ['Do not take with food.', ''],
    ['Take with benzodiazepines.', ''],
  ]);
});

describe('a list behind what says that one follows', () => {
  reads([
    [
      'Kratom has side effects, including: nausea, seizures, liver damage.',
      'common-side-effects asserted, liver-injury asserted, seizures asserted',
    ],
    [
      'Its risks include the following: seizures, liver damage and death.',
      'liver-injury asserted, overdose-death asserted, seizures asserted',
    ],
    ['Opioids have side effects, including: nausea, seizures, liver damage.', ''],
    ['Our store sells herbs, including: kratom, kava and CBD.', ''],
    ['Do not take kratom if you have conditions including: liver disease, seizures.', ''],
  ]);
});

describe('those who have been clean for long', () => {
  reads([
    ["I've been clean for two years now. My energy is back. My mood is better than ever.", ''],
    ['Two years clean today. My energy is back.', ''],
    ['I gave up kratom. My mood is better than ever.', ''],
    ['I take kratom. My mood is better than ever.', 'depression-mood asserted'],
    [
      "Kratom got me off heroin. I've been clean for two years. My energy is back.",
      'energy-stamina asserted, opioid-addiction-treatment asserted, opioid-addiction-treatment asserted',
    ],
    ['Our kratom is clean. It relieves pain.', 'pain asserted'],
  ]);
});

describe('claims that are held up, and answers behind somebody’s name', () => {
  reads([
    ['Claim: Kratom tea cures diabetes and lowers blood pressure.', ''],
    ['What was claimed: Kratom cures cancer.', ''],
    ['Rumor: kratom killed 20 people.', ''],
    [
      ['Q: Does kratom cause nausea?', 'A: Yes, quite often.'],
      ['', 'common-side-effects asserted'],
    ],
    [
      ['HOST: Does kratom cause nausea?', 'DR. HILL: Yes, quite often.'],
      ['', 'common-side-effects asserted'],
    ],
    [
      ['Q: Is kratom addictive?', 'Short answer: yes, it can be.'],
      ['', 'dependence-withdrawal asserted'],
    ],
    [
      ['Q: Does kratom cause nausea?', 'Note: No refunds.'],
      ['', ''],
    ],
  ]);
});

describe('what is adulterated by law, or by what was put in', () => {
  reads([
    ['Kratom is considered an adulterated food.', ''],
    ['Much of the kratom sold online is adulterated.', 'contamination asserted'],
    ['Some kratom supplements were adulterated with opioids.', 'contamination asserted'],
    [
      'Tests showed that dietary supplements with kratom were adulterated.',
      'contamination asserted',
    ],
  ]);
});

describe('a page that tells why somebody stopped', () => {
  const text = 'By month two my energy had returned.';
  reads([
    [text, '', 'Why I stopped drinking kratom'],
    [text, '', 'Quitting kratom'],
    [text, 'energy-stamina asserted', 'After taking kratom for a month'],
    ['No withdrawal from the kratom, none at all.', 'not-addictive asserted'],
    ['The baby had withdrawal from the kratom its mother took.', 'pregnancy-risk asserted'],
  ]);
});

describe('what kratom is none of, and who would live without it', () => {
  reads([
    ['Kratom is no sleep aid.', ''],
    ['Kratom is no painkiller.', ''],
    ['Without kratom he would be alive.', ''],
    ['Nobody dies of kratom.', 'no-overdose asserted'],
  ]);
});

describe('who is said behind it to say so', () => {
  reads([
    ['Kratom relieves pain, users say.', 'pain reported'],
    ['Kratom relieves pain, some vendors claim.', 'pain reported'],
    ['Kratom relieves pain, many people report.', 'pain reported'],
    ['If you suffer from pain, kratom can help, some vendors say.', 'pain reported'],
    ['Kratom causes seizures, experts say.', 'seizures asserted'],
    ['Kratom relieves pain, I would say.', 'pain asserted'],
    ['Kratom relieves pain, and users say thanks.', 'pain asserted'],
  ]);
});

describe('what can befall anyone', () => {
  reads([
    ['Seizures can happen to anyone.', ''],
    ['Miscarriage can happen in any pregnancy.', ''],
    ['Liver damage can occur with any dose.', 'liver-injury asserted'],
    ['Addiction can happen to anyone who takes kratom.', 'dependence-withdrawal asserted'],
    ['Addiction can happen to anyone who takes it.', 'dependence-withdrawal asserted'],
  ]);
});

describe('what nothing helped until kratom', () => {
  reads([
    ['Nothing worked for my anxiety until kratom.', 'anxiety asserted'],
    ['Nothing touched my pain until I found kratom.', 'pain asserted'],
    ['Nothing helped with her migraines until she discovered kratom.', 'pain asserted'],
    ['Nothing touched my pain but the morphine.', ''],
    ['Nothing helped my pain until surgery.', ''],
    ['Nothing helped my pain until I quit kratom.', ''],
    ['Nothing helped my pain, and kratom made it worse.', ''],
  ]);
});

describe('a name that heads a part of a section', () => {
  const under = (section: string, name: string, ...items: string[]) => [
    `h2: ${section}`,
    `h3: ${name}`,
    ...items.map((item) => `li: ${item}`),
  ];
  reads([
    [
      [
        ...under('Side effects', 'Kava', 'Liver problems'),
        'h3: Kratom',
        'li: Nausea',
        'li: Anxiety',
      ],
      ['', '', '', '', 'common-side-effects asserted', 'mental-effects asserted'],
    ],
    [under('Benefits', 'Kratom', 'Energy'), ['', '', 'energy-stamina asserted']],
    [under('Uses', 'Kratom', 'Back pain'), ['', '', 'pain reported']],
    [under('Effects', 'Red Bali', 'Pain'), ['', '', 'pain asserted']],
    [under('Myths about kratom', 'Kratom', 'Cures cancer'), ['', '', '']],
    [under('Side effects', 'CBD', 'Nausea'), ['', '', '']],
  ]);
});

describe('what a death is put down to', () => {
  reads([
    ['Man dies after crash; kratom found in blood', ''],
    ['She died after surgery; kratom was found.', ''],
    ['He died in a collision, and kratom was in his blood.', ''],
    ['The coroner listed the cause of death as acute fentanyl toxicity.', ''],
    [
      'The coroner listed the cause of death as the combined effects of fentanyl and kratom.',
      'overdose-death asserted',
    ],
    ['Nine people died after taking kratom.', 'overdose-death asserted'],
    ['The coroner listed it as the cause of death.', 'overdose-death asserted'],
  ]);
});

describe('a noun behind another, and acid that is no trouble', () => {
  reads([
    ['For pain or a boost, kratom wins.', ''],
    ['Kratom gives a mood boost.', 'depression-mood asserted'],
    ['With kratom my pain took a hike.', 'pain asserted'],
    ['Add kratom powder and lemon juice, as the acid helps.', ''],
    ['Kratom calms the acid in my stomach.', 'digestive asserted'],
  ]);
});

describe('answer to a question heading', () => {
  reads([
    [
      ['h3: Will I get hooked on it?', 'No, you will not get hooked.'],
      ['', 'not-addictive asserted'],
    ],
    [
      ['h3: Is kratom addictive?', 'Not at all.'],
      ['', 'not-addictive asserted'],
    ],
    [
      ['h3: Is it addictive?', 'Yes.'],
      ['', 'dependence-withdrawal asserted'],
    ],
    [
      ['h2: Does kratom help with back pain?', 'Absolutely.'],
      ['', 'pain asserted'],
    ],
    [
      ['h2: Does kratom help with back pain?', 'No.'],
      ['', ''],
    ],
    [
      ['h2: Does kratom help with back pain?', 'That depends on whom you ask.'],
      ['', ''],
    ],
    ['Does kratom relieve anxiety? Yes, within half an hour.', 'anxiety asserted'],
    ['Does kratom relieve anxiety? Nobody knows.', ''],
    [
      ['h4: Is kratom legal in all fifty states?', 'Yes.'],
      ['', 'legal-everywhere asserted'],
    ],
    [
      ['h3: Does it help you sleep?', 'Yes, it helps me sleep.'],
      ['', 'sleep asserted'],
    ],
    [
      ['h3: Is kratom habit-forming?', 'Yes, and quitting is hard.'],
      ['', 'dependence-withdrawal asserted'],
    ],
    [
      ['h3: Is kratom legal everywhere in the US?', 'Yes, in every state.'],
      ['', 'legal-everywhere asserted'],
    ],
    [
      ['h3: Is it habit-forming?', 'Never.'],
      ['', 'not-addictive asserted'],
    ],
    [
      ['h3: Could I get hooked on kratom tea?', 'Not a chance.'],
      ['', 'not-addictive asserted'],
    ],
    [
      ['h2: Does kratom ease social anxiety?', 'No, and there are no trials either.'],
      ['', ''],
    ],
  ]);
});

describe('list under a lead-in', () => {
  reads([
    [
      ['Kratom is great for:', 'li: stiff knees and back pain', 'li: low mood'],
      ['', 'pain asserted', 'depression-mood asserted'],
    ],
    [
      ['Many people take kratom for:', 'li: arthritis pain', 'li: social anxiety'],
      ['', 'pain reported', 'anxiety reported'],
    ],
    [
      ['h2: Benefits of kratom', 'li: Better sleep', 'li: More energy'],
      ['', 'sleep asserted', 'energy-stamina asserted'],
    ],
    [
      ['h2: Side effects', 'li: Nausea', 'li: Seizures'],
      ['', 'common-side-effects asserted', 'seizures asserted'],
    ],
    [
      ['Kratom may cause:', 'li: dizziness', 'li: liver damage'],
      ['', 'common-side-effects hedged', 'liver-injury hedged'],
    ],
    [
      ['h3: Risks', 'li: Addiction', 'li: Slow breathing'],
      ['', 'dependence-withdrawal asserted', 'respiratory-depression asserted'],
    ],
    [
      ['Our shop also sells:', 'li: mugs', 'li: back pain posters'],
      ['', '', ''],
    ],
    [
      ['Our customers use it for:', 'li: Chronic back pain', 'li: Panic attacks'],
      ['', 'pain reported', 'anxiety reported'],
    ],
    [
      ['h2: Uses', 'li: Pain', 'li: Insomnia'],
      ['', 'pain reported', 'sleep reported'],
    ],
    [
      ['h2: Possible benefits', 'li: Sharper focus'],
      ['', 'focus-cognition hedged'],
    ],
    [
      [
        'Kratom has three benefits:',
        'li: It relieves pain.',
        'li: It lifts your mood.',
        'li: It helps you fall asleep.',
      ],
      ['', 'pain asserted', 'depression-mood asserted', 'sleep asserted'],
    ],
    [
      ['h2: What it treats', 'li: Diabetes'],
      ['', 'diabetes asserted'],
    ],
    [
      ['h2: Dangers', 'li: Death by overdose'],
      ['', 'overdose-death asserted'],
    ],
  ]);
});

describe('number before a harm', () => {
  reads([
    ['It has been linked to more than 100 deaths.', 'overdose-death hedged'],
    ['Kratom is linked to over a dozen deaths.', 'overdose-death hedged'],
    ['Kratom was involved in about 40 deaths.', 'overdose-death asserted'],
    ['Up to 90 deaths have been attributed to the use of kratom.', 'overdose-death hedged'],
    ['Kratom relieves more pain than aspirin.', 'pain asserted'],
    ['It eased pain for more than 3 hours.', 'pain asserted'],
  ]);
});

describe('wording of the news and of leaflets', () => {
  reads([
    [
      'Side effects range from nausea and itching to psychosis and seizures.',
      'common-side-effects asserted, mental-effects asserted, seizures asserted',
    ],
    ['At least 91 deaths involved kratom.', 'overdose-death hedged'],
    ['Fatal overdoses involving kratom alone are extremely rare.', ''],
    ['Officials blame kratom for three deaths.', 'overdose-death asserted'],
    ['Abrupt discontinuation may precipitate withdrawal.', 'dependence-withdrawal hedged'],
    ['Take a break every few days to keep your tolerance low.', ''],
  ]);
});

describe('what is good for what, told without a verb', () => {
  reads([
    ['Good for: stress, insomnia, chronic pain', 'anxiety asserted, pain asserted, sleep asserted'],
    ['Best for: energy and focus', 'energy-stamina asserted, focus-cognition asserted'],
    ['Effects: calming, pain relief', 'anxiety asserted, pain asserted'],
    ['Side effects: nausea, itching, seizures', 'common-side-effects asserted, seizures asserted'],
    ['Not good for: anxiety, sleep', ''],
    ['Good for: people who like it strong', ''],
    ['Good for: stress, insomnia', '', 'Lavender oil'],
  ]);
});

describe('a class of medicines that it belongs to, or is compared with', () => {
  reads([
    ['The alkaloids in kratom act as natural painkillers.', 'pain asserted'],
    ['The leaf is safer than powerful painkillers.', 'generally-safe asserted'],
    ['Opioids are potent painkillers.', ''],
  ]);
});

describe('what can kill', () => {
  reads([
    ['Kratom can kill.', 'overdose-death asserted'],
    ['Kratom is a lethal opioid.', 'overdose-death asserted'],
    ['Kratom can kill the worst pain.', 'pain asserted'],
    ['It can kill bacteria.', 'infection-respiratory asserted'],
  ]);
});

describe('numbered heading', () => {
  reads([
    ['h3: 1. Natural Pain Relief', 'pain asserted'],
    ['h3: 2. Enhanced Concentration', 'focus-cognition asserted'],
    ['h3: 4. Risk of Dependence', ''],
    ['h3: 2. Liver damage', ''],
    ['h3: 10 Ways to Relieve Pain', ''],
    ['h3: 7-Hydroxymitragynine and Pain Relief', ''],
    ['h3: 1. Natural Pain Relief', '', 'All about turmeric'],
  ]);
});

describe("list of another thing's effects", () => {
  reads([
    [
      ['Signs of opioid withdrawal:', 'li: sweating', 'li: nausea'],
      ['', '', ''],
    ],
    [
      ['Ibuprofen may cause:', 'li: stomach ulcers', 'li: liver damage'],
      ['', '', ''],
    ],
    [
      ['h2: Benefits of CBD', 'li: Pain relief', 'li: Better sleep'],
      ['', '', ''],
    ],
    [
      ['Common symptoms of depression:', 'li: low mood', 'li: poor sleep', 'li: fatigue'],
      ['', '', '', ''],
    ],
    [
      ['Alcohol is known to cause:', 'li: liver damage'],
      ['', ''],
    ],
    [
      ['h2: What anxiety feels like', 'li: a racing heart', 'li: trouble sleeping'],
      ['', '', ''],
    ],
    [
      ['h2: Side effects of methadone', 'li: Constipation', 'li: Slow breathing'],
      ['', '', ''],
    ],
    [
      ['Heroin withdrawal brings:', 'li: cramps', 'li: diarrhea'],
      ['', '', ''],
    ],
    [
      ['Gabapentin side effects:', 'li: dizziness', 'li: drowsiness'],
      ['', '', ''],
    ],
    [
      ['h2: Kava', 'li: Eases anxiety', 'li: Improves sleep'],
      ['', '', ''],
    ],
    [
      ['Doctors treat opioid addiction with:', 'li: methadone', 'li: buprenorphine'],
      ['', '', ''],
    ],
    [
      ['Sources of vitamin C include:', 'li: oranges'],
      ['', ''],
    ],
    [
      ['h3: Side effects of tramadol', 'li: Seizures', 'li: Nausea'],
      ['', '', ''],
    ],
    [
      ['h2: What Adderall does', 'li: Sharpens focus', 'li: Curbs hunger'],
      ['', '', ''],
    ],
    [
      ['Kratom withdrawal symptoms:', 'li: sweating'],
      ['', 'dependence-withdrawal asserted'],
    ],
    [
      ['h2: Risks of kratom', 'li: Liver damage', 'h2: Risks of alcohol', 'li: Liver damage'],
      ['', 'liver-injury asserted', '', ''],
    ],
  ]);
});

describe('subject far back or in the title', () => {
  reads([
    ['Ships within two days. It relieves pain.', 'pain asserted', 'Red Maeng Da Kratom'],
    [
      'It grows in Thailand. The tree can reach 25 metres. It lifts the mood as well.',
      'depression-mood asserted',
      'What is kratom?',
    ],
    ['Its alkaloids bind to opioid receptors.', 'opioid-receptors asserted'],
    ['Roses need pruning. It relieves pain.', '', 'Garden news'],
    ['Lavender smells nice. It relieves anxiety.', '', 'Garden news'],
    [['h2: Kratom', 'This plant can cause seizures.'], ['', 'seizures asserted'], 'Garden news'],
    [
      ['h2: Kratom', 'Water it twice a week.', 'h2: Roses', 'They improve your mood.'],
      ['', '', '', ''],
      'Garden news',
    ],
    ['This herb also improves sleep.', 'sleep asserted'],
    ['Kratom comes from Thailand. This herb relieves back pain.', 'pain asserted', 'Herbs'],
    [
      'Each bag holds one pound of powder. Store it in a dry place. It also eases back pain.',
      'pain asserted',
    ],
    ['A man bought kratom in Ohio. The powder gave him a seizure.', 'seizures asserted', 'News'],
    [
      ['Packed in foil.', 'Rinse the cup after use.', 'It may also take the edge off anxiety.'],
      ['', '', 'anxiety hedged'],
      'Green Malay kratom, 100 g',
    ],
    [
      'The taste is awful. The smell is worse. Still, it got rid of my headaches.',
      'pain asserted',
      'A year with kratom',
    ],
    [
      'Kratom belongs to the coffee family. Its leaves are bitter. They fight fatigue.',
      'energy-stamina asserted',
      'Tea guide',
    ],
  ]);
});

describe('topic switch', () => {
  reads([
    ['Kratom is a leaf. Methadone is a medicine. It relieves cravings.', ''],
    ['Kratom is sold as tea. Ibuprofen is sold as tablets. It eases pain.', ''],
    ['Kratom is a leaf. Coffee is its relative. Coffee boosts energy.', ''],
    ['Valerian is an older herb. It helps people sleep.', ''],
    [
      'Kratom is a leaf. Methadone is a medicine. Kratom relieves cravings for heroin.',
      'opioid-withdrawal asserted',
    ],
    [
      ['Naltrexone is different. It blocks opioids.', 'Kratom eases anxiety.'],
      ['', 'anxiety asserted'],
    ],
    ['Melatonin improves sleep.', ''],
    [
      ['Kratom grows in Borneo.', 'Suboxone is a medicine. It eases opioid withdrawal.'],
      ['', ''],
    ],
    ['Kratom is new to many. CBD is not, and it relieves pain.', ''],
    ['Kratom is legal here. Cocaine is not. It raises the heart rate.', ''],
    [
      'Kratom is a leaf. Kava is a root. Unlike kava, kratom boosts energy.',
      'energy-stamina asserted',
    ],
    ['Kratom is a tree. Loperamide is a drug. It stops diarrhea.', ''],
    [
      ['Kratom comes up often here.', "Valium was my doctor's idea. It calmed my anxiety."],
      ['', ''],
    ],
  ]);
});

describe('comparison', () => {
  reads([
    ['Unlike alcohol, which damages the liver, kratom is gentle.', ''],
    ['Kratom relieves pain better than aspirin.', 'pain asserted'],
    ['Coffee gives me more energy than kratom.', ''],
    ['Compared with oxycodone, kratom is less addictive.', 'not-addictive asserted'],
    ['Kratom is as addictive as heroin.', 'dependence-withdrawal asserted'],
    ['Like caffeine, kratom boosts energy.', 'energy-stamina asserted'],
    ['Ibuprofen relieves pain more reliably than kratom does.', ''],
    ['Unlike heroin, it is not addictive.', 'not-addictive asserted'],
    ['Heroin is far more addictive than kratom.', ''],
    ['Kratom does not depress breathing the way morphine does.', 'no-overdose asserted'],
    ['Kratom is less addictive than coffee.', 'not-addictive asserted'],
    ['Aspirin thins the blood, unlike kratom.', ''],
    ['In contrast to oxycodone, this leaf is not habit-forming.', 'not-addictive asserted'],
    ['Kratom calms my nerves better than Xanax ever did.', 'anxiety asserted'],
    ['Tramadol causes seizures more often than kratom.', ''],
    ['This tea is far safer than whisky.', 'generally-safe asserted'],
    [
      "7-OH is many times more potent than fentanyl's little cousin morphine.",
      'seven-oh-potency asserted',
    ],
  ]);
});

describe('troubles that it is said not to bring', () => {
  reads([
    [
      ['h2: Benefits of kratom', 'li: No nausea', 'li: No stomach ache'],
      ['', '', ''],
    ],
    [
      ['h2: Benefits of kratom', 'li: No hangover'],
      ['', 'generally-safe asserted'],
    ],
    [
      ['h2: Benefits of kratom', 'li: Eases nausea', 'li: Nausea relief', 'li: No pain'],
      ['', 'digestive asserted', 'digestive asserted', 'pain asserted'],
    ],
    ['No nausea.', ''],
    ['No more nausea since I take kratom.', 'digestive asserted'],
    ['No diarrhea since I started kratom.', 'digestive asserted'],
  ]);
});

describe('subject inside a phrase', () => {
  reads([
    ['Users of kratom say that it improves their sleep.', 'sleep reported'],
    ['A cup of kratom tea relieves back pain.', 'pain asserted'],
    ['Two capsules of kratom will calm your anxiety.', 'anxiety asserted'],
    ['The alkaloids in kratom act on opioid receptors.', 'opioid-receptors asserted'],
    ['Taking kratom every day can lead to dependence.', 'dependence-withdrawal asserted'],
    ['The use of kratom has been linked to seizures.', 'seizures hedged'],
    ['Patients with chronic pain were asked about kratom.', ''],
    ['The owner of the kratom shop has back pain.', ''],
    ['Drinking kratom tea boosts my energy.', 'energy-stamina asserted'],
    ['People with anxiety asked the author about kratom.', ''],
    ['After a dose of kratom my back pain was gone.', 'pain asserted'],
    ['A man who had taken kratom died of an overdose.', 'overdose-death asserted'],
    ['The mitragynine in the leaves relieves pain.', 'pain asserted'],
    ['Regular use of this herb can damage the liver.', 'liver-injury asserted'],
    ['Babies of mothers who used kratom went through withdrawal.', 'pregnancy-risk asserted'],
    ['A spoonful of the powder lifts my mood.', 'depression-mood asserted'],
    ['In a survey of kratom users, most said that it had lessened their pain.', 'pain reported'],
    ['The effects of kratom include better focus.', 'focus-cognition asserted'],
  ]);
});

describe('direction and valence', () => {
  reads([
    ['Kratom suppresses appetite.', 'weight-loss asserted'],
    ['Kratom improves concentration.', 'focus-cognition asserted'],
    ['Kratom increases libido.', 'sexual-function asserted'],
    ['Kratom reduces energy.', ''],
    ['Kratom fights fatigue.', 'energy-stamina asserted'],
    ['Kratom raises the heart rate.', 'heart-risk asserted'],
    ['Kratom speeds up the heartbeat.', 'heart-risk asserted'],
    ['Kratom lowers stress.', 'anxiety asserted'],
    ['Kratom curbs hunger.', 'weight-loss asserted'],
    ['Kratom lowers libido.', ''],
    ['Kratom clouds the memory.', ''],
    ['Kratom slows breathing.', 'respiratory-depression asserted'],
    ['Kratom lowers the heart rate.', ''],
    ['Kratom boosts appetite.', ''],
    ['Kratom sharpens the memory.', 'focus-cognition asserted'],
    ['Kratom brings the fever down.', 'infection-respiratory asserted'],
    ['A daily cup of kratom brought my blood pressure down.', 'blood-pressure-heart asserted'],
    ['This tea lowers the sugar in your blood.', 'diabetes asserted'],
    ['The powder raised his blood pressure.', 'heart-risk asserted'],
    ['The powder lowered his blood pressure.', 'blood-pressure-heart asserted'],
    ["Kratom weakens the body's immune system.", ''],
  ]);
});

describe('harm as object of relief', () => {
  reads([
    ['Kratom eases nausea.', 'digestive asserted'],
    ['Kratom causes nausea.', 'common-side-effects asserted'],
    ['Kratom stops diarrhea.', 'digestive asserted'],
    ['Kratom causes constipation.', 'common-side-effects asserted'],
    ['Kratom protects the heart.', 'blood-pressure-heart asserted'],
    ['Kratom stops the heart.', 'heart-risk asserted'],
    ['Kratom calms an upset stomach.', 'digestive asserted'],
    ['Kratom upsets the stomach.', 'common-side-effects asserted'],
    ['Kratom prevents seizures.', 'neurological asserted'],
    ['Kratom triggers seizures.', 'seizures asserted'],
    ['Kratom stops vomiting.', 'digestive asserted'],
    ['Kratom leads to vomiting.', 'common-side-effects asserted'],
    ['Kratom cures opioid addiction.', 'opioid-addiction-treatment asserted'],
    ['Kratom causes addiction.', 'dependence-withdrawal asserted'],
    ['Kratom treats epilepsy.', 'neurological asserted'],
    ['Kratom eases withdrawal from oxycodone.', 'opioid-withdrawal asserted'],
    ['Kratom brings on withdrawal when you quit.', 'dependence-withdrawal asserted'],
    ['The tea settled my stomach.', 'digestive asserted'],
    ['The tea made me sick to my stomach.', 'common-side-effects asserted'],
  ]);
});

describe('free-of and lesser-than', () => {
  reads([
    ['Kratom has no side effects.', 'generally-safe asserted'],
    [
      'Kratom relieves pain without the risk of addiction.',
      'not-addictive asserted, pain asserted',
    ],
    ['Kratom has far fewer side effects than pills.', 'generally-safe asserted'],
    ['Kratom carries no risk of overdose.', 'no-overdose asserted'],
    ['Our powder is free of heavy metals.', 'product-quality asserted'],
    ['Our powder is free of salmonella.', 'product-quality asserted'],
    ['Kratom has a lower risk of dependence than oxycodone.', 'not-addictive asserted'],
    ['Kratom is free from side effects.', 'generally-safe asserted'],
    ['Kratom works without slowing the breath.', 'no-overdose asserted'],
    ['No one becomes addicted to kratom.', 'not-addictive asserted'],
    ['There is no withdrawal after kratom.', 'not-addictive asserted'],
    ['Kratom is harmless.', 'generally-safe asserted'],
    ['Kratom brings calm without sedation.', 'anxiety asserted'],
    [
      'The leaf brings relief from pain with no risk of addiction.',
      'not-addictive asserted, pain asserted',
    ],
    ['Kratom has fewer side effects than tramadol.', 'generally-safe asserted'],
    ['The tea is entirely non-addictive.', 'not-addictive asserted'],
    ['The powder is in no way habit-forming.', 'not-addictive asserted'],
    ['Nobody ever overdosed on plain kratom tea.', 'no-overdose asserted'],
  ]);
});

describe('denial, double denial', () => {
  reads([
    ['Kratom does not relieve pain.', ''],
    ['Kratom did nothing for my depression.', ''],
    ['Kratom never helped my anxiety.', ''],
    ['There is no evidence that kratom treats cancer.', ''],
    ['Nobody can deny that kratom relieves pain.', 'pain asserted'],
    ['It is not true that kratom cures diabetes.', ''],
    ['There is no doubt that kratom relieves pain.', 'pain asserted'],
    ['Kratom does not fail to ease pain.', 'pain asserted'],
    ['No study has found that kratom improves sleep.', ''],
    ['Kratom cannot cure opioid addiction.', ''],
    ['Kratom is not without risk.', ''],
    ['Kratom is not a cure for cancer.', ''],
    ['Kratom hardly helps with pain.', ''],
    ['Kratom is no painkiller.', ''],
    ['Kratom failed to help my insomnia.', ''],
    ['I would not say that kratom relieves pain.', ''],
    ['Kratom is far from harmless.', ''],
    ['No one disputes that kratom can be addictive.', 'dependence-withdrawal asserted'],
    ['Kratom has no effect on anxiety.', ''],
    ['Kratom relieves no pain at all.', ''],
    ["Kratom won't get you addicted.", 'not-addictive asserted'],
    ['In my case the leaf did not touch the pain.', ''],
    ['It has yet to be proven that kratom lowers blood sugar.', ''],
    ['For safe use there is no guarantee: kratom is not at all safe.', ''],
    ['No one can say that kratom has cured their diabetes.', ''],
    ['Kratom is not a medicine that treats anxiety.', ''],
    ['It is neither a drug nor a remedy that works against withdrawal.', ''],
    [
      'Kratom is not only a herb that relieves pain but also one that lifts the mood.',
      'depression-mood asserted, pain asserted',
    ],
    ['Kratom has no use that the FDA approves.', ''],
    ['The FDA has not yet approved it for treating depression.', ''],
    ['The risk of addiction is not high.', 'not-addictive asserted'],
    ['Natural or not, a kratom addiction is unsafe.', 'dependence-withdrawal asserted'],
  ]);
});

describe('scope of a negation', () => {
  reads([
    [
      'Kratom not only relieves pain but also improves mood.',
      'depression-mood asserted, pain asserted',
    ],
    ['Kratom does not cure cancer, but it relieves pain.', 'pain asserted'],
    ['Kratom is not a medicine and it can damage the liver.', 'liver-injury asserted'],
    ['Kratom does not treat anxiety or depression.', ''],
    ['Kratom does not just mask the pain, it heals everything.', 'cure-all asserted'],
    ['Kratom did not help my anxiety, yet it eased my back pain.', 'pain asserted'],
    [
      'Kratom is not only addictive but also toxic to the liver.',
      'dependence-withdrawal asserted, liver-injury asserted',
    ],
    ['Kratom does not only treat pain. It also improves sleep.', 'pain asserted, sleep asserted'],
    ['Kratom relieves pain but not anxiety.', 'pain asserted'],
    ['Kratom is not approved by the FDA, yet it relieves pain.', 'pain asserted'],
    ['Without kratom, my back pain returns.', ''],
    ['Kratom relieves pain without causing addiction.', 'not-addictive asserted, pain asserted'],
    ['I did not sleep until kratom eased my pain.', 'pain asserted'],
    ['Kratom is not cheap, but it does help with anxiety.', 'anxiety asserted'],
    [
      'The leaf not only calms the nerves but sharpens focus too.',
      'anxiety asserted, focus-cognition asserted',
    ],
  ]);
});

describe('concession', () => {
  reads([
    [
      'While kratom may ease anxiety, it can damage the liver.',
      'anxiety hedged, liver-injury asserted',
    ],
    [
      'Although kratom relieves pain, it is addictive.',
      'dependence-withdrawal asserted, pain asserted',
    ],
    [
      'Kratom might lift the mood, but it causes nausea.',
      'common-side-effects asserted, depression-mood hedged',
    ],
    [
      'Even though kratom causes constipation, it helps me sleep.',
      'common-side-effects asserted, sleep asserted',
    ],
    ['Despite its risks, kratom eases pain.', 'pain asserted'],
    [
      'Kratom may help with sleep; however, it can cause seizures.',
      'seizures asserted, sleep hedged',
    ],
    ['Kratom is natural, but that does not make it safe.', ''],
    ['Kratom could reduce anxiety, though it does not cure depression.', 'anxiety hedged'],
    [
      'Kratom boosts energy in small amounts, but large amounts cause vomiting.',
      'common-side-effects asserted, energy-stamina asserted',
    ],
    [
      'Granted, kratom causes constipation. Still, it eases my anxiety.',
      'anxiety asserted, common-side-effects asserted',
    ],
    [
      'It may well soothe a sore back, but it is hard on the liver.',
      'liver-injury asserted, pain hedged',
    ],
    [
      'Kratom lifts my mood, although it also makes me dizzy.',
      'common-side-effects asserted, depression-mood asserted',
    ],
  ]);
});

describe('debunking frame', () => {
  standsBehindNothing([
    'Vendors claim that kratom cures cancer. It does not.',
    'Many swear that it cured their diabetes. Is that so?',
    'Sellers go so far as to say that kratom melts tumours.',
  ]);
  reads([
    ['It is a misconception that kratom is not addictive.', ''],
    ['Contrary to what sellers say, kratom is not harmless.', ''],
    ['Claims that kratom treats diabetes are unfounded.', ''],
    ['There is no proof for the claim that kratom boosts the immune system.', ''],
    ['Some websites falsely state that kratom is FDA approved.', ''],
    ['Do not believe anyone who says kratom cures depression.', ''],
    ['The idea that kratom is completely safe is wrong.', ''],
    [
      ['h2: Common misconceptions', 'Kratom is not addictive. That is false.'],
      ['', ''],
    ],
    ['Rumors that kratom cures cancer are false.', ''],
    ['Many believe that kratom cures cancer. That is not true.', ''],
    ['Kratom supposedly boosts the immune system, but no study supports that.', ''],
    ['Science does not support the claim that kratom fights viruses.', ''],
    [
      ['h2: Myth: Kratom is harmless', 'Read on.'],
      ['', ''],
    ],
    ['Anyone who tells you that kratom heals diabetes is mistaken.', ''],
    ['The notion that the leaf wards off cancer has no basis.', ''],
  ]);
});

describe('quoted by a regulator', () => {
  standsBehindNothing([
    [
      'Examples of claims on your website include:',
      'li: "Kratom eliminates back pain."',
      'li: "It cures diabetes."',
    ],
    ['Your product pages make the following statements:', 'li: "Kratom helps you quit heroin"'],
    'The seller was fined for advertising kratom as a cure for cancer.',
    'The FTC says the seller deceived buyers by promising that kratom cures anxiety.',
    'Officials objected when the firm advertised that kratom lifts depression.',
    'The agency warned a company that told buyers kratom "treats opioid addiction".',
  ]);
  reads([
    ['The letter says that kratom sellers may not claim "cures depression".', ''],
    ['Sellers must not claim that kratom treats any disease.', ''],
    ['Inspectors found unapproved claims such as "helps with anxiety" on the kratom packets.', ''],
    ['The kratom brochure, said the regulator, must not promise pain relief.', ''],
    ['The agency has not approved kratom for pain, anxiety or any other use.', ''],
    ['The FDA told the company that it may not say kratom helps with withdrawal.', ''],
    ['Nobody may advertise kratom as a treatment for anxiety, the agency said.', ''],
    ['The agency says its own tests found salmonella in kratom.', 'contamination asserted'],
    ['Kratom can be contaminated with salmonella, the agency found.', 'contamination asserted'],
    ['The FDA has warned that kratom can damage the liver.', 'liver-injury asserted'],
  ]);
});

describe('disclaimer', () => {
  reads([
    ['Our products are not intended to diagnose, treat, cure or prevent any disease.', ''],
    ['These kratom statements have not been evaluated by the Food and Drug Administration.', ''],
    ['This article is not medical advice; ask a doctor about pain.', ''],
    ['We do not sell kratom as a remedy for anxiety or any other condition.', ''],
    ['We cannot promise that kratom eases pain.', ''],
    ['This kratom product is not meant to treat pain, anxiety or depression.', ''],
    ['This kratom product is not a treatment for addiction.', ''],
    ['Kratom is sold for research only and not for the relief of pain.', ''],
    ['Nothing sold in this kratom shop is meant to cure, treat or prevent illness.', ''],
    ['The makers of this kratom do not claim that it heals anything.', ''],
    ['Consult your doctor before using kratom for pain.', ''],
    ['Not medical advice, but the leaf took my back pain away.', 'pain asserted'],
  ]);
});

describe('use without endorsement', () => {
  reads([
    ['He uses kratom for his back pain.', 'pain reported'],
    ['Kratom is sold as a remedy for pain.', 'pain reported'],
    ['Kratom is marketed as a mood booster.', 'depression-mood reported'],
    ['Fans believe that kratom boosts energy.', 'energy-stamina reported'],
    ['According to its fans, kratom eases anxiety.', 'anxiety reported'],
    ['Some people take kratom to treat insomnia.', 'sleep reported'],
    ['It is promoted for anxiety.', 'anxiety reported'],
    ['Kratom is often used to treat opioid withdrawal.', 'opioid-withdrawal reported'],
    ['Users claim kratom helps them focus.', 'focus-cognition reported'],
    ['My neighbour drinks the tea for her knee pain.', 'pain reported'],
    ['Truck drivers chew the leaf to stay awake.', 'energy-stamina reported'],
    ['Kratom is touted as a natural antidepressant.', 'depression-mood reported'],
  ]);
});

describe('nominal forms', () => {
  reads([
    ['Kratom is a mood booster.', 'depression-mood asserted'],
    ['Kratom is an anti-inflammatory.', 'inflammation-antioxidant asserted'],
    ['Kratom offers fast pain relief.', 'pain asserted'],
    ['Kratom is a powerful painkiller.', 'pain asserted'],
    ['Kratom is an appetite suppressant.', 'weight-loss asserted'],
    ['Kratom has anxiolytic effects.', 'anxiety asserted'],
    ['Kratom is a natural sleep aid.', 'sleep asserted'],
    ['Kratom has analgesic properties.', 'pain asserted'],
    ['Kratom is an antioxidant.', 'inflammation-antioxidant asserted'],
    ['Kratom is hepatotoxic.', 'liver-injury asserted'],
    ['Kratom is an energy booster.', 'energy-stamina asserted'],
    ['Kratom is an immune booster.', 'immune asserted'],
    ['The pain-relieving effects of kratom are well known.', 'pain asserted'],
    ['Kratom is a cure for depression.', 'depression-mood asserted'],
    ['Kratom is a miracle cure.', 'cure-all asserted'],
    ['Kratom is addictive.', 'dependence-withdrawal asserted'],
    ['Its antidepressant action surprised me.', 'depression-mood asserted'],
  ]);
});

describe('coordination', () => {
  reads([
    [
      'Kratom helps with pain, anxiety and insomnia.',
      'anxiety asserted, pain asserted, sleep asserted',
    ],
    [
      'Kratom can cause nausea, seizures and liver damage.',
      'common-side-effects asserted, liver-injury asserted, seizures asserted',
    ],
    ['Both pain and depression are eased by kratom.', 'depression-mood asserted, pain asserted'],
    ['Kratom and coffee boost energy.', 'energy-stamina asserted'],
    ['Kratom neither relieves pain nor improves sleep.', ''],
    ['Kratom eases anxiety as well as back pain.', 'anxiety asserted, pain asserted'],
    [
      'Kratom may relieve pain, stress, or fatigue.',
      'anxiety hedged, energy-stamina hedged, pain hedged',
    ],
    [
      'Kratom eases pain, lowers stress and improves sleep.',
      'anxiety asserted, pain asserted, sleep asserted',
    ],
    ['Kratom relieves pain and stress.', 'anxiety asserted, pain asserted'],
    ['Kratom and its alkaloids ease pain.', 'pain asserted'],
    [
      'Dependence, seizures and death have been blamed on kratom.',
      'dependence-withdrawal hedged, overdose-death hedged, seizures hedged',
    ],
    [
      'The leaf helps against migraine, panic attacks and poor sleep.',
      'anxiety asserted, pain asserted, sleep asserted',
    ],
    ['It soothes aching joints and, at night, helps you sleep.', 'pain asserted, sleep asserted'],
    ['Kratom helps with problems like anxiety and pain.', 'anxiety asserted, pain asserted'],
    [
      'It lowers blood sugar and prevents cravings for sweets.',
      'diabetes asserted, weight-loss asserted',
    ],
    ['It gave me focus and calm.', 'anxiety asserted, focus-cognition asserted'],
    [
      'Do not take kratom with sleeping pills, as the two can stop your breathing.',
      'drug-interactions asserted, respiratory-depression asserted',
    ],
    [
      'It is not an opioid and does not show up on a drug test.',
      'no-drug-test asserted, not-an-opioid asserted',
    ],
    ['It can be deadly with other drugs.', 'drug-interactions asserted, overdose-death asserted'],
    [
      'In high doses kratom brings euphoria, along with side effects such as seizures.',
      'depression-mood asserted, seizures asserted',
    ],
  ]);
});

describe('a predicate that kratom shares with others, and one that it does not', () => {
  reads([
    ['Kratom, kava and CBD all help with anxiety.', 'anxiety asserted'],
    ['Kratom, kava, and CBD may ease anxiety.', 'anxiety hedged'],
    ['Kratom, alcohol and acetaminophen damage the liver.', 'liver-injury asserted'],
    ['Kava, like kratom, causes nausea.', 'common-side-effects asserted'],
    ['Tramadol, much like kratom, may cause seizures.', 'seizures hedged'],
    ['Opioids, like kratom, are addictive.', 'dependence-withdrawal asserted'],
    ['CBD, as well as kratom, relieves pain.', 'pain asserted'],
    ['CBD as well as kratom can relieve pain.', 'pain asserted'],
    ['Plants such as kava and kratom reduce stress.', 'anxiety asserted'],
    ['Certain herbs like kava and kratom ease anxiety.', 'anxiety asserted'],
    ['Drugs such as tramadol and kratom can cause seizures.', 'seizures asserted'],
    ['Neither kratom nor kava is addictive.', 'not-addictive asserted'],
    ['Kratom, which is often sold beside kava, helps with pain.', 'pain asserted'],
    // Only beside what is said of the others.
    ['Kava, which is often sold beside kratom, helps with anxiety.', ''],
    ['Kava is often confused with kratom and eases anxiety.', ''],
    ['Unlike kratom, kava and CBD help with anxiety.', ''],
    ['Apart from kratom, kava and CBD ease anxiety.', ''],
    ['All but kratom help with anxiety.', ''],
    ['Users like kratom, and kava eases anxiety.', ''],
    ['Kava tastes nothing like kratom and eases anxiety.', ''],
    ['Kava and kratom do not relieve anxiety.', ''],
  ]);
});

describe('what is left out since it stands right before', () => {
  reads([
    ['Opioids are addictive, but kratom is not.', 'not-addictive asserted'],
    ['While opioids are addictive, kratom is not.', 'not-addictive asserted'],
    ['Heroin is addictive. Kratom isn’t.', 'not-addictive asserted'],
    ['Sugar is addictive; kratom is not.', 'not-addictive asserted'],
    ['Unlike opioids, which are addictive, kratom is not.', 'not-addictive asserted'],
    ['Opioids are addictive, unlike kratom.', 'not-addictive asserted'],
    ['Opioids are addictive, but kratom may not be.', 'not-addictive hedged'],
    ['Opioids are addictive, but kratom is probably not.', 'not-addictive hedged'],
    ['Opioids are dangerous. Unlike opioids, kratom isn’t.', 'generally-safe asserted'],
    ['Opioids slow breathing, kratom does not.', 'no-overdose asserted'],
    ['Heroin and fentanyl suppress breathing. Kratom doesn’t.', 'no-overdose asserted'],
    ['Morphine is an opioid, but kratom is not.', 'not-an-opioid asserted'],
    ['You can overdose on heroin, but not on kratom.', 'no-overdose asserted'],
    ['People die from fentanyl, but not from kratom.', 'no-overdose asserted'],
    ['Kava is not addictive, and neither is kratom.', 'not-addictive asserted'],
    ['Coffee isn’t addictive. Kratom isn’t either.', 'not-addictive asserted'],
    ['Kava does not cause dependence, nor does kratom.', 'not-addictive asserted'],
    ['Kava isn’t addictive. Kratom is.', 'dependence-withdrawal asserted'],
    ['Alcohol harms the liver. So does kratom.', 'liver-injury asserted'],
    ['Kava may damage the liver. So may kratom.', 'liver-injury hedged'],
    ['Tramadol causes seizures, and so might kratom.', 'seizures hedged'],
    ['Coffee is addictive and kratom is, too.', 'dependence-withdrawal asserted'],
    ['Opioids are addictive, and kratom is no different.', 'dependence-withdrawal asserted'],
    ['Opioids are addictive. The same goes for kratom.', 'dependence-withdrawal asserted'],
    ['Morphine relieves pain, and kratom does as well.', 'pain asserted'],
    ['Opioids cause constipation, as does kratom.', 'common-side-effects asserted'],
    ['Coffee improves focus. Kratom does the same.', 'focus-cognition asserted'],
    ['Melatonin didn’t help me sleep. Kratom did.', 'sleep asserted'],
    ['Opioids relieved my pain, and so did kratom.', 'pain asserted'],
    ['Sellers claim that opioids are addictive but kratom is not.', 'not-addictive reported'],
    // What kratom does is said in full, and what others do is nothing of its own.
    ['Kratom is addictive, but kava is not.', 'dependence-withdrawal asserted'],
    ['Kratom harms the liver. Kava does not.', 'liver-injury asserted'],
    ['Kratom relieves pain, but aspirin does not.', 'pain asserted'],
    // A benefit denied, and what is no health claim.
    ['Opioids relieve pain, but kratom does not.', ''],
    ['Kava harms the liver, unlike kratom.', ''],
    ['Opioids are prescribed by doctors, kratom is not.', ''],
    ['Doctors treat pain with opioids, but not with kratom.', ''],
    // Asked, unknown, wished for or said to be untrue.
    ['Opioids are addictive, but is kratom?', ''],
    ['Aspirin eases pain. No one knows if kratom does.', ''],
    ['Opioids relieve pain, but there is no proof that kratom does.', ''],
    ['Opioids help some people with pain; I wish kratom did.', ''],
    ['It is a myth that opioids are addictive but kratom is not.', ''],
    // Goes on with a predicate of its own.
    ['Opioids are addictive, but kratom is not sold here.', ''],
    ['Opioids relieve pain better than kratom does.', ''],
    ['Alcohol harms the liver. So does kava, which is sold next to kratom.', ''],
  ]);
});

describe('what others say of kratom, and the next words affirm or deny', () => {
  reads([
    ['Some people say it’s addictive. It isn’t.', 'not-addictive asserted'],
    ['Many people think kratom is addictive, but it isn’t.', 'not-addictive asserted'],
    ['Many think kratom is dangerous. That is a myth.', 'generally-safe asserted'],
    ['You may have heard that kratom is addictive. Not true.', 'not-addictive asserted'],
    ['Critics claim that kratom is addictive. They are wrong.', 'not-addictive asserted'],
    ['They told me it would help my pain. It did.', 'pain asserted'],
    ['I hoped kratom would help me sleep, and it did.', 'sleep asserted'],
    ['My friend said kratom would ease my back pain. He was right.', 'pain asserted'],
    ['Some people say it isn’t addictive. It is.', 'dependence-withdrawal asserted'],
    ['They said kratom would make me nauseous. It did.', 'common-side-effects asserted'],
    // Only that they are wrong.
    ['Some people say it isn’t addictive. They are wrong.', ''],
    ['Some people say kratom relieves pain. It doesn’t.', ''],
    ['Many think kratom cures cancer. That is a myth.', ''],
    ['Some people say kratom is safe. It isn’t.', ''],
    ['They told me it would help my pain. It didn’t.', ''],
    ['I hoped kratom would help me sleep, but it did not.', ''],
    // Of something else.
    ['They told me CBD would help my pain. It did.', ''],
    ['Some people say coffee is addictive. It isn’t.', ''],
  ]);
});

describe('words that mean two things', () => {
  reads([
    ['Police announced the seizure of 200 kilos of kratom.', ''],
    ['The relief map shows where kratom grows.', ''],
    ['Customs reported two kratom seizures at the border.', ''],
    ['Kratom is a village in the north. It relieves pain.', ''],
    [
      ['Kratom is a small JavaScript library.', 'It reduces pain for developers.'],
      ['', ''],
    ],
    ['The new kratom law is a pain for shop owners.', ''],
    ['Sellers of kratom felt relief after the vote.', ''],
    ['Kratom growers depend on rain.', ''],
    ['Kratom prices are in free fall, and sellers are depressed.', ''],
    ['The market for kratom is addicted to growth.', ''],
    ['Kratom exports suffered an economic depression.', ''],
    ['Kratom capsules pass through the digestive tract.', ''],
    ['The kratom bill died in committee.', ''],
    ["Kratom's name is a headache for translators.", ''],
    ['Growing kratom is a stress-free hobby.', ''],
    ['The company in the kratom trade is under pressure.', ''],
    ['Kratom leaves fall in the dry season.', ''],
    ['Kratom is a band from Leeds. It heals every wound.', ''],
    ['Kratom sellers face depressed prices this spring.', ''],
    ['Sheriffs logged their largest kratom seizure of the year.', ''],
    ['Thailand eased its kratom rules, a relief to farmers.', ''],
  ]);
});

describe('casual spelling', () => {
  reads([
    ['kratum helps my back pain', 'pain asserted'],
    ['kratom rly helped w my anxiety', 'anxiety asserted'],
    ['7oh slows ur breathing', 'respiratory-depression asserted'],
    ['kratom helps me sleep sooo good', 'sleep asserted'],
    ['krathom is great for anxeity', 'anxiety asserted'],
    ['kratom doesnt help my pain', ''],
    ['kratom dont do nothing for pain', ''],
    ['kratom cured my depresion', 'depression-mood asserted'],
    ['got addicted to kratom in 2 months', 'dependence-withdrawal asserted'],
    ['7-oh got me hooked', 'dependence-withdrawal asserted'],
    ['kratom n my back pain is gone', 'pain asserted'],
    ['Kratom = no more anxiety', 'anxiety asserted'],
    ['mitragyna speciosa helps w/ pain', 'pain asserted'],
    ['tbh kratom made me puke', 'common-side-effects asserted'],
    ['kratom gave me awful constipation lol', 'common-side-effects asserted'],
    ['KRATOM CURES DEPRESSION!!!', 'depression-mood asserted'],
    ['I luv kratom, it kills my back pain', 'pain asserted'],
    ['kratom helpd me kick oxy', 'opioid-addiction-treatment asserted'],
  ]);
});

describe('stance', () => {
  reads([
    ["Kratom isn't addictive.", 'not-addictive asserted'],
    ['Is kratom addictive?', ''],
    ['Could kratom be the answer to chronic pain?', ''],
    ['h2: Is kratom safe?', ''],
    ['Kratom kills pain, anyone else?', 'pain asserted'],
    ['Kratom eased my pain, anyone?', 'pain asserted'],
    ['If kratom relieved pain, doctors would prescribe it.', ''],
    ['Ask your doctor if kratom relieves pain.', ''],
    ['Kratom was reported to relieve pain in mice.', 'pain hedged'],
    ['Studies suggest that kratom reduces anxiety.', 'anxiety hedged'],
    ['A study in rats found that mitragynine reduced pain.', 'pain hedged'],
    ['Kratom has killed several people.', 'overdose-death asserted'],
    ['Kratom is illegal in six states.', ''],
    ['Take 3 grams of kratom in the morning.', 'dose-advice asserted'],
    ['Kratom has been used for centuries in Southeast Asia.', 'traditional-use asserted'],
    [
      'Red vein is relaxing while white vein is stimulating.',
      'anxiety asserted, strain-effects asserted',
    ],
    [
      'Kratom is stimulating in low doses and sedating in high doses.',
      'dose-dependent-effects asserted',
    ],
    ['Kratom reportedly eases anxiety.', 'anxiety reported'],
    ['Kratom seems to ease pain.', 'pain hedged'],
    ['In mice, kratom lowered blood sugar.', 'diabetes hedged'],
    ['The powder has been approved by the FDA.', 'fda-approved asserted'],
    ['The FDA has never approved the powder.', ''],
    ['It could be that kratom calms anxiety.', 'anxiety hedged'],
  ]);
});

describe('subject that only the text names', () => {
  reads([
    [
      ['We bought kratom at a market.', 'h2: Does it help?', 'It calmed my anxiety.'],
      ['', '', 'anxiety asserted'],
      'Our trip',
    ],
    [
      ['Kratom shops are on every corner here.', 'h2: Benefits', 'li: Pain relief'],
      ['', '', 'pain asserted'],
      'A walk downtown',
    ],
    [
      ['Kratom grows by the river.', 'Roses grow by the fence.', 'h2: Benefits', 'li: Pain relief'],
      ['', '', '', 'pain asserted'],
      'Notes',
    ],
    [['Whisky is strong.', 'h2: Benefits', 'li: Pain relief'], ['', '', ''], 'Notes'],
    [
      ['h2: Benefits', 'li: Pain relief', 'I started on kratom last spring.'],
      ['', '', ''],
      'Six months later',
    ],
    [
      ['We bought kratom at a market.', 'h2: Benefits of kava', 'li: Pain relief'],
      ['', '', ''],
      'Our trip',
    ],
    ['Ships fast. It eases pain.', '', 'Kratom and turmeric'],
  ]);
});

describe('paragraph that begins anew', () => {
  reads([
    [
      ['Valerian smells of cheese. It is sold as tea.', 'The effects include back pain relief.'],
      ['', 'pain asserted'],
    ],
    [
      ['Methadone is dosed by a clinic.', 'My anxiety faded within an hour.'],
      ['', 'anxiety asserted'],
    ],
    [
      ['Tramadol is a pill.', 'The powder may relieve pain.'],
      ['', 'pain hedged'],
    ],
    [
      ['Tramadol is a pill.', 'It may relieve back pain.'],
      ['', ''],
    ],
    [
      ['Melatonin is a hormone.', 'They say it improves sleep.'],
      ['', ''],
    ],
    [
      ['h2: Valerian', 'It smells of cheese.', 'The effects include back pain relief.'],
      ['', '', ''],
    ],
  ]);
});

describe('drugs that kratom is compared with', () => {
  reads([
    ['Kratom is a leaf. Oxycodone is a pill. This leaf relieves pain.', 'pain asserted'],
    ['Kratom is a leaf. Alcohol is legal. The leaf calms anxiety.', 'anxiety asserted'],
    ['Morphine comes from poppies. The leaf eases pain.', 'pain asserted'],
    ['Ships fast. It eases pain.', 'pain asserted', 'Kratom vs. alcohol'],
    ['Morphine comes from poppies. It eases pain.', ''],
    ['Alcohol is legal. It calms the nerves.', ''],
    ['Kratom is a leaf. Kava is a root. This root calms anxiety.', ''],
  ]);
});

describe('trouble named before a benefit', () => {
  reads([
    ['Constipation is rare. It helps me sleep.', 'sleep asserted'],
    ['Dependence is mild. It eases my anxiety.', 'anxiety asserted'],
    ['Vomiting is rare. It lifts my mood.', 'depression-mood asserted'],
    ['Addiction ruins sleep.', ''],
    ['Nausea is common. It causes dizziness.', ''],
    ['Nausea is common. Ginger is cheap. It calms the stomach.', ''],
  ]);
});

describe('dose that stands for what is taken', () => {
  reads([
    ['A handful in hot milk eases anxiety.', 'anxiety asserted'],
    ['A double dose puts me to sleep.', 'sleep asserted'],
    ['A pinch settles the stomach.', 'digestive asserted'],
    ['A gram too many makes you dizzy.', 'common-side-effects asserted'],
    ['A handful does nothing for my anxiety.', ''],
    ['A handful in hot milk eases anxiety.', '', 'Valerian'],
    ['Small doses gave me no energy.', ''],
  ]);
});

describe('question heading that asks about "it"', () => {
  reads([
    [
      ['h2: Is it the same as heroin?', 'It can cause seizures.'],
      ['', 'seizures asserted'],
    ],
    [
      ['h2: Is it anything like kava?', 'It eases anxiety, too.'],
      ['', 'anxiety asserted'],
    ],
    [
      ['h3: How does it compare to coffee?', 'It gives you energy.'],
      ['', 'energy-stamina asserted'],
    ],
    [
      ['h2: What is kava?', 'It eases anxiety, too.'],
      ['', ''],
    ],
    [
      ['h2: Is valerian any good?', 'It improves sleep.'],
      ['', ''],
    ],
    [['h2: Is it anything like kava?', 'It eases anxiety, too.'], ['', ''], 'Garden news'],
  ]);
});

describe('relief of a sign of a condition', () => {
  reads([
    [
      'Kratom eased the nausea of opioid withdrawal.',
      'digestive asserted, opioid-withdrawal asserted',
    ],
    [
      'Kratom eased the cramps of my withdrawal from heroin.',
      'opioid-withdrawal asserted, pain asserted',
    ],
    [
      'Kratom eased the insomnia of heroin withdrawal.',
      'opioid-withdrawal asserted, sleep asserted',
    ],
    ['Kratom eased the anxiety about opioid withdrawal.', 'anxiety asserted'],
    ['Kratom eased the pain after opioid withdrawal.', 'pain asserted'],
    ['Kratom did not ease the insomnia of heroin withdrawal.', ''],
    ['Methadone eased the insomnia of heroin withdrawal.', ''],
  ]);
});

describe('remedy for an occasion', () => {
  reads([
    ['It is a good choice when you cannot sleep.', 'sleep asserted'],
    ['Kratom is a great choice when pain strikes.', 'pain asserted'],
    ['Kratom is the best choice when insomnia strikes.', 'sleep asserted'],
    ['Kratom is no good choice when pain strikes.', ''],
    ['If insomnia strikes, kratom is the best choice.', 'sleep asserted'],
    ['Ibuprofen is the best choice when pain strikes.', ''],
    ['Kratom is sold out when my back hurts.', ''],
  ]);
});

describe('effects in plain words, and what kratom was left off or treated for', () => {
  reads([
    ['Kratom makes you sleepy.', 'common-side-effects asserted'],
    ['I stopped kratom because of constipation.', 'common-side-effects asserted'],
    ['She gave up kratom due to the constant vomiting.', 'common-side-effects asserted'],
    ['He stopped taking kratom because of liver damage.', 'liver-injury asserted'],
    ['She overcame her kratom addiction.', 'dependence-withdrawal asserted'],
    ['My brother battled his kratom habit for years.', 'dependence-withdrawal asserted'],
    ['He entered treatment for kratom addiction.', 'dependence-withdrawal asserted'],
    ['Buprenorphine was used to treat kratom withdrawal.', 'dependence-withdrawal asserted'],
    ['Doctors treated his kratom dependence with methadone.', 'dependence-withdrawal asserted'],
    ['Kratom may increase the sedative effects of alcohol.', 'drug-interactions hedged'],
    [
      'Drinking alcohol while taking kratom raises the risk of overdose.',
      'drug-interactions asserted, overdose-death asserted',
    ],
    ['Kratom makes me sleepy at night.', 'sleep asserted'],
    ['Kratom doesn’t make you sleepy.', ''],
    ['I stopped kratom because of my anxiety.', ''],
    ['She stopped kratom because of chronic pain.', ''],
    ['I stopped kratom because of the price.', ''],
    ['I never stopped kratom because of nausea.', ''],
    ['She overcame her heroin addiction.', ''],
    ['We treat kratom addiction.', ''],
    ['How do I beat a kratom addiction?', ''],
    ['I gave kratom up because it made me dizzy.', 'common-side-effects asserted'],
  ]);
  // Where nothing else tells what the page is about.
  reads([['I took up kratom and it wrecked my stomach.', 'common-side-effects asserted', 'Notes']]);
});

describe('side effects in prose under their heading', () => {
  reads([
    [
      ['h2: Side effects', 'Nausea is common. Dizziness may occur. Others experience vomiting.'],
      [
        '',
        'common-side-effects asserted, common-side-effects asserted, common-side-effects hedged',
      ],
    ],
    ['Kratom has side effects. Nausea is common.', 'common-side-effects asserted'],
    [
      ['h2: Side effects of opioids', 'Nausea is common. Others experience dizziness.'],
      ['', ''],
    ],
    [
      ['h2: Nausea', 'Nausea is common. It comes and goes.'],
      ['', ''],
    ],
    [
      ['h2: Benefits', 'Nausea is common in pregnancy.'],
      ['', ''],
    ],
  ]);
});

describe('a need that is answered with kratom', () => {
  reads([
    ['If you suffer from chronic pain, kratom can help.', 'pain asserted'],
    ['If you struggle with anxiety, kratom may be for you.', 'anxiety hedged'],
    ['When you have trouble sleeping, kratom might be the answer.', 'sleep hedged'],
    ['For anyone who lives with back pain, kratom is worth a try.', 'pain asserted'],
    ['If you are dealing with stress, try kratom.', 'anxiety asserted'],
    ['If you have arthritis, you should try kratom.', 'pain asserted'],
    ['Kratom can help if you suffer from chronic pain.', 'pain asserted'],
    [
      'Whether you live with back pain or anxiety, kratom can help.',
      'anxiety asserted, pain asserted',
    ],
    ['If you want better focus, try White Maeng Da.', 'focus-cognition asserted'],
    ["If you can't focus, our White Thai strain will help.", 'focus-cognition asserted'],
    [
      'If you need more energy, our green maeng da kratom has you covered.',
      'energy-stamina asserted',
    ],
    ['If you want to quit opioids, kratom makes it easier.', 'opioid-addiction-treatment asserted'],
    [
      'For people who struggle with depression, kratom can be a game changer.',
      'depression-mood asserted',
    ],
    ['Kratom might be worth a try for anyone living with chronic pain.', 'pain hedged'],
    ['Those who suffer from anxiety should try kratom.', 'anxiety asserted'],
    ['Those struggling with low energy turn to kratom.', 'energy-stamina reported'],
    ['Sellers say that if you suffer from pain, kratom can help.', 'pain reported'],
    ['If you suffer from chronic pain, you may benefit from kratom.', 'pain hedged'],
    ['If you suffer from anxiety, you will love Red Bali.', 'anxiety asserted'],
    ['I recommend kratom to anyone who suffers from pain.', 'pain asserted'],

    ['I would not recommend kratom to anyone with anxiety.', ''],
    ['If you suffer from anxiety, you will not find relief in kratom.', ''],
    ['If you get anxious, take kratom at a lower dose.', ''],
    ['If you develop nausea, take less kratom.', ''],
    ['If you take medication for anxiety, kratom is a bad choice.', ''],
    ['If your dog has anxiety, kratom can help.', ''],
    ['If you suffer from depression, this drug can help. It is called bupropion.', ''],
    ['Kratom is a leaf. If you are in pain, it can help.', 'pain asserted'],
    ['Kratom is a leaf. If you are in pain, it can help.', '', 'Kratom Withdrawal'],
    ['When you have pain, it is easy to reach for kratom.', ''],
    ['What to take for pain? Some choose kratom.', ''],
    ['If you experience nausea, drink kratom as a tea.', ''],
    ['If you have chronic pain, talk to your doctor before taking kratom.', ''],
    ['If you suffer from liver disease, avoid kratom.', ''],
    ['If kratom helped pain, studies would show it.', ''],
    ["If you're in pain, kratom isn't the answer.", ''],
    ['If you take kratom for pain, tell your doctor.', ''],
    ['If you suffer from depression, kratom may not be for you.', ''],
    ['If you have chronic pain, you should not try kratom.', ''],
    ['If you have pain and think kratom can help, ask your doctor.', ''],
    ['If you have back pain, ask your doctor whether kratom can help.', ''],
    ['If you have anxiety and take kratom, therapy can help.', ''],
    ['If you suffer from chronic pain, use kratom responsibly.', ''],
    ['If you have pain, you might be tempted to try kratom.', ''],
    ['If you are struggling with anxiety, our program can help. Kratom is a leaf.', ''],
    ["It's a myth that if you suffer from pain, kratom can help.", ''],
    ['If you are new to kratom, Green Malay is a great choice.', ''],
  ]);
});

describe('a question that is answered with kratom', () => {
  reads([
    ['Looking for relief from chronic pain? Try kratom.', 'pain asserted'],
    ["Can't sleep? Kratom can help.", 'sleep asserted'],
    ['Tired of feeling anxious? Kratom might be what you need.', 'anxiety hedged'],
    ['Need more energy? Our green kratom has you covered.', 'energy-stamina asserted'],
    ['Want to quit opioids? Kratom makes it easier.', 'opioid-addiction-treatment asserted'],
    ['Why suffer from pain when there is kratom?', 'pain asserted'],
    ['Suffer from anxiety? Why not try kratom?', 'anxiety asserted'],
    ['Suffering from migraines? Give kratom a try!', 'pain asserted'],
    ['What can you do about chronic pain? Kratom might help.', 'pain hedged'],
    ['Do you suffer from insomnia? Look no further than Red Bali kratom.', 'sleep asserted'],
    [
      "Struggling with anxiety? Can't sleep? Kratom may be just what you are looking for.",
      'anxiety hedged, sleep hedged',
    ],
    [
      ["h2: Can't sleep?", 'Kratom may be the answer.'],
      ['', 'sleep hedged'],
    ],

    ['Looking for pain relief? Skip kratom and see a doctor.', ''],
    ['Struggling with kratom addiction? We can help.', ''],
    ['Have pain? Try ibuprofen. We also review kratom.', ''],
    ["Struggling with anxiety? Don't try kratom.", ''],
    ['Have trouble sleeping? CBD can help.', '', 'CBD'],
    ["Can't sleep? Before you try kratom, read this.", ''],
    ['Have trouble sleeping? Talk to your doctor before you try kratom.', ''],
    ['Are you in pain? Kratom is not the answer.', ''],
    ['Nausea? Try kratom with food.', ''],
    ['Why do people use kratom for pain?', ''],
    [
      ['h2: Have liver problems?', 'Do not take kratom.'],
      ['', ''],
    ],
  ]);
});

describe('consequences that speak for the effect', () => {
  reads([
    ['Kratom has me asleep before the late show.', 'sleep asserted'],
    ['Kratom gets me through a 10 hour shift.', 'energy-stamina asserted'],
    ['With kratom my squat went from 90 to 120.', 'energy-stamina asserted'],
    ['It puts some sparkle back into my days.', 'depression-mood asserted'],
    ['Kratom is the reason she is not falling apart.', 'depression-mood asserted'],
    ['On kratom phone calls no longer make my palms sweat.', 'anxiety asserted'],
    ['With kratom my bad hip is only a murmur.', 'pain asserted'],
    ['Kratom takes the daggers out of my neck.', 'pain asserted'],
    ['On kratom my migraines come round less often.', 'pain asserted'],
    ['The anxiety is so much easier to live with on kratom.', 'anxiety asserted'],
    ['The film had us asleep before the credits.', ''],
    ['Without kratom my hands shake before an exam.', ''],
    ['Kratom never made me feel ten feet tall.', ''],
    ['The kratom market has gone quiet.', ''],
    ['I cannot get through a double shift without coffee.', ''],
  ]);
});

describe('quitting and dependence told by what happens', () => {
  reads([
    ['Kratom did what years of methadone could not.', 'opioid-addiction-treatment asserted'],
    ['I traded smokes for kratom in spring.', 'other-substance-use asserted'],
    ['Kratom replaced my norcos entirely.', 'opioid-alternative asserted'],
    ['I could not show up at my desk without kratom.', 'dependence-withdrawal asserted'],
    ['My legs ached till my next dose of kratom.', 'dependence-withdrawal asserted'],
    ['She grew to need the powder.', 'dependence-withdrawal asserted'],
    ['The last few grams were the worst.', 'dependence-withdrawal asserted'],
    ['I have used kratom since June and never crave it.', 'not-addictive asserted'],
    ['Weekend drinkers of kratom do not become habitual users.', 'not-addictive asserted'],
    ['There is nothing in the leaf that can harm you.', 'generally-safe asserted'],
    ['Never take more than two grams of kratom.', 'dose-advice asserted'],
    ['There is every reason to fear kratom.', ''],
    ['The growers came to need the money.', ''],
    ['The last few grams of kratom were sold on Monday.', ''],
    ['He could not eat the soup without salt.', ''],
    ['She never craves coffee.', ''],
  ]);
});

describe('what has no match', () => {
  reads([
    ['Nothing soothes my migraines like kratom.', 'pain asserted'],
    ['Nothing calms me down like a strong cup of kratom.', 'anxiety asserted'],
    ['Nothing has ever lifted my mood better than kratom.', 'depression-mood asserted'],
    [['Kratom is a leaf. Nothing helps my sleep as well as it does.'], ['sleep asserted']],
    ['Nothing soothes my migraines like ibuprofen, not even kratom.', ''],
    ['Nothing soothes my migraines, not even kratom.', ''],
    ['Nothing in kratom soothes migraines like morphine.', ''],
    ['Nothing worked for my pain as long as I took kratom.', ''],
    ['Does nothing soothe your migraines like kratom?', ''],
  ]);
});

describe('praise as a remedy', () => {
  reads([
    ['There is nothing better than kratom for back pain.', 'pain asserted'],
    ['I have found nothing better than red kratom for my insomnia.', 'sleep asserted'],
    ["You can't beat kratom for back pain.", 'pain asserted'],
    ['Kratom is hard to beat for pain.', 'pain asserted'],
    ['Kratom is a miracle for my arthritis.', 'pain asserted'],
    ['Kratom beats Xanax for anxiety.', 'anxiety asserted'],
    ['Kratom beats coffee for energy.', 'energy-stamina asserted'],
    ['Kratom is all I need for my migraines.', 'pain asserted'],
    ['Kratom is the only thing I need for pain.', 'pain asserted'],
    ["Kratom's effect on pain is remarkable.", 'pain asserted'],
    ['The effects of kratom on pain are amazing.', 'pain asserted'],
    ['Kratom has an amazing effect on my anxiety.', 'anxiety asserted'],
    ['Users say there is nothing better than kratom for pain.', 'pain reported'],

    ['There is nothing worse than kratom for anxiety.', ''],
    ['There are better things than kratom for pain.', ''],
    ['There is nothing better than ibuprofen for back pain.', ''],
    ['There is nothing better than a hot bath for back pain.', ''],
    ['Is there nothing better than kratom for pain?', ''],
    ['Xanax beats kratom for anxiety.', ''],
    ['Xanax beats ibuprofen for pain.', ''],
    ['Kratom does not beat coffee for energy.', ''],
    ['Ibuprofen is all I need for my migraines.', ''],
    ["Kratom isn't all I need for my pain.", ''],
    ["Kratom's effect on pain is unknown.", ''],
    ["Kratom's effect on pain is not remarkable.", ''],
    ["Kava's effect on anxiety is remarkable.", ''],
  ]);
});

describe('what somebody would have without kratom', () => {
  reads([
    ["Without kratom I'd be in pain.", 'pain asserted'],
    ['Without kratom I would be depressed.', 'depression-mood asserted'],
    ['I would be in constant pain without kratom.', 'pain asserted'],
    ['Without kratom, he would suffer from terrible migraines.', 'pain asserted'],
    ['She says without kratom she would be in pain.', 'pain reported'],
    ['Without kratom I am in withdrawal.', 'dependence-withdrawal asserted'],

    ['Without kratom I sleep better.', ''],
    ["Without kratom I wouldn't be in pain.", ''],
    ['Without kratom I would have less pain.', ''],
    ["Without coffee I'd be in pain.", ''],
    ['Without kratom in my life I would be healthy.', ''],
    ['Without kratom I would feel anxious.', '', 'Kratom withdrawal'],
  ]);
});

describe('a shop that ranks strains', () => {
  reads([
    [['h2: Best strains for pain', 'li: Red Bali'], ['pain asserted', ''], 'Kratom shop'],
    [['h2: Top strains for sleep', 'li: Red Bali'], ['sleep asserted', ''], 'Kratom shop'],

    [['h2: Best strains for pain', 'li: Blue Dream'], ['', ''], 'Cannabis'],
    [['h2: Best strains for beginners', 'li: Green Malay'], ['', ''], 'Kratom shop'],
    [['h2: Kratom alternatives', 'h3: Best for anxiety', 'li: Kava'], ['', '', ''], 'Kratom shop'],
    [['h2: Shop by effect', 'li: Pain relief'], ['', ''], 'Kratom shop'],
  ]);
});

describe('everyday scenes', () => {
  reads([
    ['Kratom keeps my eyes glued to the screen.', 'focus-cognition asserted'],
    ['On kratom thunder is just thunder.', 'ptsd asserted'],
    ['The panic attacks happen only once a year now that I take kratom.', 'anxiety asserted'],
    ['Kratom gave me the queasies.', 'common-side-effects asserted'],
    ['Shipments of kratom come once a month.', ''],
    ['The film keeps his eyes glued to the screen.', ''],
    ['Kratom did not stop me thinking about sweets.', ''],
  ]);
});

describe('what a colon announces', () => {
  reads([
    [
      'Kratom is the answer to my two troubles: insomnia and anxiety.',
      'anxiety asserted, sleep asserted',
    ],
    [
      'It can cause several problems: nausea, seizures and liver damage.',
      'common-side-effects asserted, liver-injury asserted, seizures asserted',
    ],
    [
      'Kratom has cured my three plagues: back pain, insomnia and anxiety.',
      'anxiety asserted, pain asserted, sleep asserted',
    ],
    ['Kratom does not help with either of my troubles: insomnia and anxiety.', ''],
    ['Ibuprofen helps with two of my troubles: back pain and headaches.', ''],
    ['The doctor asked about three things: back pain, insomnia and kratom.', ''],
  ]);
});

describe('verb beside its object', () => {
  reads([
    ['It will calm arthritic joints.', 'pain asserted'],
    ['Kratom may calm inflamed joints.', 'inflammation-antioxidant hedged'],
    ['It will not calm arthritic joints.', ''],
    ['Turmeric will calm arthritic joints.', ''],
    ['Kratom sellers keep calm and their arthritic joints hurt.', ''],
  ]);
});

describe('noun shared by a list', () => {
  reads([
    [
      'Kratom acts on opioid, serotonin and adrenergic receptors.',
      'neurotransmitters asserted, opioid-receptors asserted',
    ],
    ['Kratom can cause liver and kidney damage.', 'liver-injury asserted'],
    [
      'Kratom can cause kidney, liver and heart failure.',
      'heart-risk asserted, liver-injury asserted',
    ],
    [
      'Kratom relieves opioid or alcohol withdrawal.',
      'opioid-withdrawal asserted, other-substance-use asserted',
    ],
    ['Kratom blocks neither opioid nor serotonin receptors.', ''],
    ['Alcohol can cause liver and kidney damage.', ''],
  ]);
});

describe('habit of the past', () => {
  reads([
    ['Kratom is a leaf. My mother used to complain of insomnia.', ''],
    ['My sister used to be a poor sleeper before kratom.', ''],
    ['Kratom is a leaf. My brother used to complain of back pain.', ''],
    ['Kratom is a leaf. My mother used it to fight insomnia.', 'sleep reported'],
    ['The leaf is used to treat pain.', 'pain reported'],
  ]);
});

describe('harm owed to another drug', () => {
  reads([
    ['It is a leaf. She became addicted from taking oxycodone.', ''],
    ['People on kratom got nauseous from the ibuprofen.', ''],
    ['It is a leaf. It got him dizzy from alcohol.', ''],
    ['The kratom user was dizzy from the tramadol.', ''],
    ['Kratom is legal here. My cousin died on fentanyl.', ''],
    ['The user was dizzy from the kratom.', 'common-side-effects asserted'],
    ['Kratom is a leaf. He died on it.', 'overdose-death asserted'],
    ['Two people had seizures from kratom.', 'seizures asserted'],
  ]);
});

describe('people known by what they say', () => {
  reads([
    ['People who say that kratom is harmless have never tried to stop.', ''],
    ['Those who claim that it is not addictive sell it.', ''],
    ['Anyone who says kratom cures anxiety has something to sell.', ''],
    ['Friends who told me that it is safe were hooked themselves.', ''],
    ['Many people say that kratom eases pain.', 'pain reported'],
    ['People who take kratom say that it eases pain.', 'pain reported'],
  ]);
});

describe('"its" for "it is"', () => {
  reads([
    ['users say its very addictive', 'dependence-withdrawal reported'],
    ['sellers claim its not habit forming', 'not-addictive reported'],
    ['my doc says its safe', 'generally-safe reported'],
    ['i never said its not addictive', ''],
    ['ppl who say its harmless are wrong', ''],
    ['people say its leaves are bitter', ''],
    ['they say its price is not harmless', ''],
  ]);
});

describe('what no plant does', () => {
  reads([
    ['No leaf relieves pain.', ''],
    ['No tea will cure your anxiety.', ''],
    ['No powder treats cancer.', ''],
    ['No, this leaf relieves pain.', 'pain asserted'],
    ['No: this tea will cure your anxiety.', 'anxiety asserted'],
    ['There is no sugar in it. The tea will cure your anxiety.', 'anxiety asserted'],
  ]);
});

describe('nothing left of a trouble', () => {
  reads([
    ['I take kratom daily. Zero fatigue.', 'energy-stamina asserted'],
    ['A cup of kratom at noon. No brain fog anymore.', 'focus-cognition asserted'],
    ['I take kratom daily. No midday slump.', 'energy-stamina asserted'],
    ['I take kratom daily. No shipping fees.', ''],
    ['I take kratom daily. No test found fatigue.', ''],
    ['Valerian is great. Zero fatigue.', ''],
    ['Zero fatigue.', '', 'Garden news'],
  ]);
});

describe('promise', () => {
  reads([
    ['Try our kratom. Wake up refreshed.', 'sleep asserted'],
    ['Our kratom is fresh. Feel on top of the world.', 'depression-mood asserted'],
    ['Our kratom is fresh. Drift off in minutes.', 'sleep asserted'],
    ['Our kratom is fresh. Wake up early.', ''],
    ['Try our valerian. Wake up refreshed.', ''],
    ['Our mugs are blue. Sleep like a baby.', '', 'Garden news'],
  ]);
});

describe('harm after taking it', () => {
  reads([
    ['She got seizures after she drank it.', 'seizures asserted'],
    ['He suffered liver failure once he took this herb daily.', 'liver-injury asserted'],
    ['He had seizures once he took it daily.', 'seizures asserted'],
    ['He had seizures once he took tramadol daily.', ''],
    ['He had seizures before he took it.', ''],
    ['He had seizures and took it anyway.', ''],
  ]);
});

describe('withdrawal on a page about it', () => {
  reads([
    ['I had withdrawal for a week.', 'dependence-withdrawal asserted', 'Kratom withdrawal'],
    [
      'She had awful withdrawals for ten days.',
      'dependence-withdrawal asserted',
      'Kratom withdrawal',
    ],
    [
      ['h2: Withdrawal', 'He had withdrawal for nine days.'],
      ['', 'dependence-withdrawal asserted'],
    ],
    ['I had withdrawal for a week.', ''],
    ['I had withdrawal for a week.', '', 'Heroin withdrawal'],
    ['Heroin is worse. I had withdrawal for a week.', '', 'Kratom withdrawal'],
  ]);
});

describe('list of what stopping brings', () => {
  reads([
    [
      ['After quitting, many notice:', 'li: Sweating', 'li: Muscle aches'],
      ['', 'dependence-withdrawal asserted', 'dependence-withdrawal asserted'],
    ],
    [
      ['Once you stop, expect:', 'li: Chills'],
      ['', 'dependence-withdrawal asserted'],
    ],
    [
      ['When you quit kratom you may get:', 'li: Sweating', 'li: Insomnia'],
      ['', 'dependence-withdrawal hedged', 'dependence-withdrawal hedged'],
    ],
    [
      ['After quitting tramadol, many notice:', 'li: Sweating', 'li: Muscle aches'],
      ['', '', ''],
    ],
    [
      ['After quitting, many buy:', 'li: mugs'],
      ['', ''],
    ],
    [
      ['h2: Should you stop taking kratom?', 'li: Runny nose'],
      ['', ''],
    ],
    [['After quitting, many notice:', 'li: Sweating'], ['', ''], 'Garden news'],
  ]);
});

describe('what the sentence before named', () => {
  reads([
    ['My employer has a drug test. Kratom does not show up.', 'no-drug-test asserted'],
    ['Opioids nearly killed me. Kratom is a natural alternative.', 'opioid-alternative asserted'],
    ['She was on oxycodone. It was the best alternative.', 'opioid-alternative asserted'],
    ['My employer is strict. Kratom does not show up.', ''],
    ['Coffee kept me up. Kratom is a natural alternative.', ''],
    ['I worried about my drug test. My boss is strict. Kratom did not show up.', ''],
    [
      ['My employer has a drug test.', 'Kratom does not show up.'],
      ['', ''],
    ],
  ]);
});

describe('what only would be', () => {
  reads([
    ['If kratom were safe, it would relieve pain.', ''],
    ['If that were so, kratom would cure cancer.', ''],
    ['If only it were so, kratom would ease my anxiety.', ''],
    ['If you drink the tea, it will relieve pain.', 'pain asserted'],
    ['Kratom would ease my anxiety every time.', 'anxiety hedged'],
  ]);
});

describe("other people's help", () => {
  reads([
    ['We are here to help you hurt less.', ''],
    ['My wife helped me get my pain under control.', ''],
    ['Our kratom will help you hurt less.', 'pain asserted'],
    ['Kratom helped me get my pain under control.', 'pain asserted'],
  ]);
});

describe('troubles that people get', () => {
  reads([
    ['Kratom is strong. You may notice a dry mouth.', 'common-side-effects hedged'],
    ['Kratom is a leaf. Some people get itchy skin.', 'common-side-effects asserted'],
    ['Kratom is a leaf. Some people have hallucinations.', 'mental-effects asserted'],
    ['Kratom is strong. I have a dry mouth.', ''],
    ['Kratom is strong. Many people have back pain.', ''],
    ['Methadone is strong. You may notice a dry mouth.', ''],
  ]);
});

describe('table cells', () => {
  const cell = (text: string, ...under: string[]): Block => ({ tag: 'td', text, under });

  it.each<[Block, string]>([
    [cell('Anxiety and back pain', 'Red Bali', 'Good for'), 'anxiety asserted, pain asserted'],
    [cell('Constipation', 'Side effects'), 'common-side-effects asserted'],
    [cell('Pain relief', 'Benefits'), 'pain asserted'],
    [cell('Back pain', 'Used for'), 'pain reported'],
    [cell('Back pain', 'Condition'), ''],
    [cell('Eases back pain', 'Effect'), 'pain asserted'],
    [cell('Nausea', 'Side effects', 'Methadone'), ''],
    [cell('', 'Side effects'), ''],
    [cell('Dizziness', '', 'Side effects'), 'common-side-effects asserted'],
  ])('%j', (one, wanted) => {
    expect(claimsOn([one])).toEqual([wanted]);
  });

  it('listens to its own headers before those of the list above', () => {
    const lines = ['Kratom may cause:', 'li: nausea'];
    expect(claimsOn([...lines, cell('Better sleep', 'Benefits')])).toEqual([
      '',
      'common-side-effects hedged',
      'sleep asserted',
    ]);
  });

  it('leaves the blocks behind it alone', () => {
    expect(claimsOn([cell('Back pain', 'Used for'), 'Back pain', 'li: Back pain'])).toEqual([
      'pain reported',
      '',
      '',
    ]);
  });
});

describe('product form', () => {
  const formsOn = (lines: readonly string[], title: string) =>
    scan(lines.map(block), engine, { title }).map(({ form }) => form);

  it.each<[lines: string | readonly string[], form: ProductForm, title?: string]>([
    ['Kratom extract eases pain.', 'extract'],
    ['Dried kratom leaf eases pain.', 'leaf'],
    ['7-OH tablets ease pain.', 'seven-oh'],
    ['Pure mitragynine eases pain.', 'mitragynine'],
    ['Kratom eases pain.', 'not-stated'],
    ['It eases pain.', 'seven-oh', '7-OH tablets'],
    ['Kratom leaf eases pain.', 'leaf', '7-OH tablets'],
    [['h2: Liquid kratom extract', 'It eases pain.'], 'extract'],
    ['7-OH is sold in tablets. It is addictive.', 'seven-oh'],
  ])('%j is about: %s', (lines, form, title = TITLE) => {
    expect(formsOn(listOf(lines), title)).toEqual([form]);
  });
});

describe('findings', () => {
  const only = (lines: readonly string[], title = TITLE): Finding => {
    const [finding, ...others] = scan(lines.map(block), engine, { title });
    expect(others).toEqual([]);
    return finding as Finding;
  };

  it('say where the sentence, the claim and its parts stand', () => {
    const text = 'A caf\u00e9 sells it.  \u201cKratom tea gently eases back pain.\u201d Try some.';
    const { block: index, claim, sentence, quote, why } = only(['h2: Tea', text]);
    const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    expect({ index, claim }).toEqual({ index: 1, claim: 'pain' });
    expect(cut(sentence)).toBe('\u201cKratom tea gently eases back pain.\u201d');
    expect(cut(quote)).toBe('eases back pain');
    expect(why.relation).toEqual({ text: 'eases', span: { start: 37, end: 42 } });
    expect(why.object).toEqual({ text: 'back pain', span: { start: 43, end: 52 } });
    expect(cut(why.subject.span as { start: number; end: number })).toBe(why.subject.text);
  });

  it('name the words of a lead-in that a list item takes its relation from', () => {
    const { quote, why } = only(['Kratom is great for:', 'li: my back pain']);
    expect(why.relation).toEqual({ text: 'Kratom is great for', span: null });
    expect(why.object).toEqual({ text: 'back pain', span: { start: 3, end: 12 } });
    expect(quote).toEqual({ start: 3, end: 12 });
  });

  it('take the parts of an answer from its question', () => {
    const { quote, why } = only(['h3: Does kratom ease back pain?', 'Yes.']);
    expect(why).toEqual({
      subject: { text: 'kratom', span: null },
      relation: { text: 'ease', span: null },
      object: { text: 'back pain', span: null },
    });
    expect(quote).toEqual({ start: 0, end: 3 });
  });

  it('tell a claim once in a sentence, and again in the next', () => {
    expect(
      scan(
        [block('Kratom eases pain and soothes aches, a real painkiller. It eases pain.')],
        engine,
        { title: TITLE },
      ).map(({ claim, sentence }) => [claim, sentence.start]),
    ).toEqual([
      ['pain', 0],
      ['pain', 56],
    ]);
  });

  it('are as firm as the firmest words for the claim in the sentence', () => {
    expect(claimsOn(['Kratom may soothe pain; in short, kratom eases pain.'])).toEqual([
      'pain asserted',
    ]);
  });
});

describe('reading state', () => {
  const page = [
    'h2: Benefits of the leaf',
    'Kratom may help with:',
    'li: insomnia',
    'li: low mood',
    'It is not for everyone.',
    'h2: Is it addictive?',
    'Yes.',
    'h2: Valerian',
    'It helps with sleep.',
  ].map(block);
  const states = [engine.begin({ title: TITLE })];
  for (const [index, one] of page.entries()) {
    states.push(engine.read(one, index, states[index]!).after);
  }

  it('lets reading go on from before any block', () => {
    const whole = scan(page, engine, { title: TITLE });
    expect(whole.map(({ block: index, claim }) => `${index} ${claim}`)).toEqual([
      '2 sleep',
      '3 depression-mood',
      '6 dependence-withdrawal',
    ]);
    for (let from = 0; from < page.length; from++) {
      let state = structuredClone(states[from]!);
      const rest: Finding[] = [];
      for (let index = from; index < page.length; index++) {
        const { findings, after } = engine.read(page[index]!, index, state);
        rest.push(...findings);
        state = after;
      }
      expect(rest).toEqual(whole.filter((finding) => finding.block >= from));
    }
  });

  it('is the same when nothing was read that matters to what follows', () => {
    const [before] = states as [(typeof states)[0]];
    const read = (line: string) => engine.read(block(line), 0, before).after;
    expect(sameBefore(before, before)).toBe(true);
    expect(sameBefore(before, structuredClone(before))).toBe(true);
    expect(sameBefore(before, read(''))).toBe(true);
    expect(sameBefore(before, read('\u2013 \u2022 \u2026'))).toBe(true);
    expect(sameBefore(read('Orders ship today.'), read('Orders ship at noon.'))).toBe(true);
  });

  it('differs when what follows may be read otherwise', () => {
    const [before] = states as [(typeof states)[0]];
    const read = (line: string) => engine.read(block(line), 0, before).after;
    expect(sameBefore(before, read('h2: Valerian'))).toBe(false);
    expect(sameBefore(before, read('Kratom may help with:'))).toBe(false);
    expect(sameBefore(before, read('Is it addictive?'))).toBe(false);
    expect(sameBefore(engine.begin({ title: 'Kratom' }), engine.begin({ title: 'Kava' }))).toBe(
      false,
    );
  });

  it('is neither changed nor kept by reading', () => {
    const before = states[2]!;
    const copy = structuredClone(before);
    const first = engine.read(page[2]!, 2, before);
    engine.read(block('h1: Valerian'), 3, first.after);
    expect(before).toEqual(copy);
    expect(engine.read(page[2]!, 2, before)).toEqual(first);
  });
});

describe('paragraph that only lists', () => {
  reads([
    [
      ['h2: Effects on the body', 'Nausea, itching, tachycardia and drowsiness.'],
      ['', 'common-side-effects asserted, heart-risk asserted'],
    ],
    [
      [
        'h2: Effects on the body',
        'The doctor saw nausea, itching and tachycardia in other patients.',
      ],
      ['', ''],
    ],
    [
      ['h2: Warning signs', 'li: Nausea', 'li: Confusion'],
      ['', 'common-side-effects asserted', 'mental-effects asserted'],
      'Signs of kratom addiction',
    ],
    [['h2: Warning signs', 'li: Nausea'], ['', ''], 'Kratom and migraine'],
  ]);
});

describe('agents that stand elsewhere', () => {
  reads([
    ['Kratom came up. He gave up vodka with its help.', 'other-substance-use asserted'],
    ['Kratom came up. He gave up vodka last year.', ''],
    [
      'Cardiac arrest was due to the combined effects of kratom and codeine.',
      'drug-interactions asserted, heart-risk asserted',
    ],
    ['Kratom was on the list. Paracetamol in large amounts can injure the liver.', ''],
    ['Kratom was on the list. Diabetes is treated with diet.', ''],
    ['Kratom was on the list. He is less cheerful.', ''],
    [
      ['h3: Myth: It is just another opioid.', 'Fact: It does not shut down your lungs.'],
      ['', 'no-overdose asserted'],
    ],
    [
      ['h2: Alcohol', 'The combination slows breathing.'],
      ['', 'drug-interactions asserted, respiratory-depression asserted'],
      'Mixing kratom with other drugs',
    ],
    ['Kratom was found in them. Two did not survive.', 'overdose-death asserted'],
    [
      'Kratom came up. He gave up both vodka and wine with its help.',
      'other-substance-use asserted',
    ],
    ['Kratom came up. Laura sleeps through the night on it.', 'sleep asserted'],
    [
      'Kratom was studied. It stayed in volunteers in whom codeine lasted. It causes seizures.',
      'seizures asserted',
    ],
    ['Kratom came up. Several were pleased. It causes seizures.', 'seizures asserted'],
    ['Kratom came up. You cannot die of it.', 'no-overdose asserted'],
    ['Kratom was on the list. Diabetes is treated with insulin.', ''],
    [
      'Kratom was tested. Inspectors found rat droppings among the sacks.',
      'contamination asserted',
    ],
    ['Kratom came up. The nightmares from the war have all but stopped.', 'ptsd asserted'],
    ['Kratom was blamed. Doctors put his hepatitis down to the capsules.', 'liver-injury hedged'],
    ['Kratom was blamed. His back pain began after a fall.', ''],
    ['Kratom was blamed. Convulsions began after the second dose.', 'seizures asserted'],
    ['Officers found 40 kilos of kratom leaf and two of heroin.', ''],
    ['Kratom came up. Paramedics found her barely breathing.', 'respiratory-depression asserted'],
    ['Kratom came up. It does not mix with benzodiazepines.', 'drug-interactions asserted'],
    ['Kratom came up. Babies had to be treated for withdrawal.', 'pregnancy-risk asserted'],
    ['Kratom was on the list. The crushed leaves rest on sore muscles.', ''],
    [
      'The tablets hold 7-OH. That compound is many times as strong as morphine.',
      'seven-oh-potency asserted',
    ],
  ]);
});

describe('only the idea of it', () => {
  reads([
    ['The idea that kratom shrinks tumors is as old as the internet.', ''],
    ['That it is legal everywhere is a mistake.', ''],
    ['To call kratom harmless would be a stretch.', ''],
    ['Any shop that says kratom fights viruses is breaking the law.', ''],
    ['She swore that kratom would take my pain away.', ''],
    ['I believed that kratom was safe.', ''],
    ['"Kratom cures cancer" is what they all say.', ''],
    ['Kratom is the best painkiller ever, said no nurse.', ''],
    ['Kratom came up. I need something that helps with anxiety.', ''],
    ['My doctor says that kratom eases pain.', 'pain asserted'],
    ['A study that showed less pain with kratom came out in May.', 'pain asserted'],
  ]);
});

describe('owed to something else', () => {
  reads([
    ['Kratom came up. Since I switched to CBD I sleep like a baby.', ''],
    ['Kratom came up. I sleep better since we got a new mattress.', ''],
    ['Kratom came up. I sleep better since I started.', 'sleep asserted'],
    ['Kratom came up. It was the gabapentin that let me sleep.', ''],
    ['Kratom came up. What killed him was the fentanyl.', ''],
    ['Kratom came up. Drink bottled water to prevent diarrhea.', ''],
    ['I bought kratom. Their checkout gives me a headache.', ''],
    ['Kratom came up. The talk turned to cars. My friend died last year.', ''],
    ['Kratom was on the list. The talk turned to cars. The driver had a seizure.', ''],
    ['Kratom came up. I was fine until the anxiety came back.', ''],
    ['Naloxone is for when someone will not wake up.', ''],
    ['A teaspoon of sugar makes it easier to swallow.', ''],
    ['Kratom makes it hard to concentrate.', ''],
    ["You can't die of kratom.", 'no-overdose asserted'],
    ['The kratom tree died.', ''],
  ]);
});

describe('nothing that kratom did', () => {
  reads([
    ['My mom has fatty liver and wants to try kratom for her hip.', ''],
    ['A bill that would have made kratom legal everywhere died last week.', ''],
    ['The family feared that kratom had put him to sleep.', ''],
    ['Kratom came up. The room was full of people who had given up drinking.', ''],
    ['Kratom came up. Worry keeps many people awake.', ''],
    ['Kratom came up. A gift card is the perfect present. It makes everyone happy.', ''],
    ['Kratom is not an opioid, no matter what the news says.', 'not-an-opioid asserted'],
  ]);
  standsBehindNothing([
    'My constituents say that their sons were told that kratom is not an opioid.',
    'She is sure that kratom is legal in all fifty states.',
  ]);
});

describe('success of a use', () => {
  reads([
    ['Joan took kratom against her migraines. It helped at once.', 'pain asserted, pain reported'],
    ['Joan took kratom against her migraines. It did not help.', ''],
    ['Joan took kratom against her migraines. The aspirin worked.', 'pain reported'],
    ['Joan took kratom against her migraines. She is 40. It worked.', 'pain reported'],
    [
      ['h2: What to expect', 'li: Trouble sleeping'],
      ['', 'dependence-withdrawal asserted'],
      'Kratom withdrawal',
    ],
    [
      ['h2: Possible harms', 'li: Being sick'],
      ['', 'common-side-effects hedged'],
    ],
  ]);
});

describe('what something else makes of somebody', () => {
  reads([
    ['Kratom came up. The heat made me drowsy.', ''],
    ['Kratom came up. The flu knocked me out for days.', ''],
    ['Kratom came up. That joke killed me.', ''],
    [
      'Kratom came up. My restless legs are bad. It works better than any sleeping pill.',
      'sleep asserted',
    ],
    ['Kratom made me drowsy.', 'common-side-effects asserted'],
    ['Doctors used to think that kratom was harmless.', ''],
    ['Kratom was supposed to help me focus.', ''],
  ]);
});

describe('harm that is put down to kratom behind it', () => {
  reads([
    ['The tracing showed a long QT interval attributed to kratom.', 'heart-risk hedged'],
    ['Police counted nine deaths in which the leaf was detected.', 'overdose-death asserted'],
    ['Police counted nine deaths in which wine was detected.', ''],
    ['Fatal cases have been recorded.', 'overdose-death hedged'],
    ['A relative stopped breathing after taking it.', 'respiratory-depression asserted'],
    ['A few side effects have been seen, such as nausea.', 'common-side-effects hedged'],
    [
      'Even a single sip of the strong extract can halt breathing.',
      'respiratory-depression asserted',
    ],
    [
      'Mixed with vodka it is a recipe for seizures.',
      'drug-interactions asserted, seizures asserted',
    ],
    ['Kratom can interact with opioids.', 'drug-interactions asserted'],
    ['Soon I was totally addicted to kratom.', 'dependence-withdrawal asserted'],
  ]);
});

describe('signs of withdrawal under a title on it', () => {
  const title = 'Kratom withdrawal, hour by hour';
  reads([
    ['Your nose streams and your legs kick.', 'dependence-withdrawal asserted', title],
    ['A hot bath took away the restless legs.', '', title],
    ['Your nose streams and your legs kick.', '', 'Kratom for opioid withdrawal'],
    [['p: Effects that were reported include:', 'li: Tremor'], ['', ''], title],
  ]);
});

describe('common turns that claim nothing', () => {
  reads([
    ['Kratom is best avoided for back pain.', ''],
    ['If you take oxycodone for long, your body becomes used to these drugs.', ''],
    ['The agency tried to make kratom a Schedule I drug.', ''],
    ['The agency considered placing kratom in Schedule I.', ''],
    ['Dozens fell ill with salmonella. No deaths have been reported.', ''],
    ['My husband has arthritis and has taken kratom for a year.', ''],
    ['Kratom capsules have gained popularity in depression.', ''],
    ['Kratom came up. The climb eased our cramps.', ''],
    ['Another mom with another miracle powder.', ''],
    ['They convince themselves and others that kratom is harmless.', ''],
    ['The extent to which kratom is addictive is unknown.', ''],
    ['The old tale is a grey, muted landscape of flashbacks.', ''],
    ['Some take kratom in order to escape the symptoms of something else.', ''],
    ['Insurance coverage for addiction treatment is limited.', ''],
    ['Thousands died from drug overdoses that year.', ''],
    ['Kratom came up. They seized the shipment.', ''],
    ['Kratom came up. My body feels strange to me.', ''],
    ['Kratom came up. I had to bite my tongue.', ''],
    ['Kratom came up. She plans her day around the kids.', ''],
    ['Kratom came up. My sister helps me run my shop.', ''],
    ['Kratom came up. The signs were all there.', ''],
    ['Kratom came up. I will be out by the end of the week.', ''],
    ['Kratom came up. This stuff has got me thinking.', ''],
    ['Kratom came up. The price exceeds the limit.', ''],
    ['Without your breakfast, kratom can cause nausea.', 'common-side-effects asserted'],
  ]);
});

describe('what published pages taught', () => {
  reads([
    // A contrast ends at its comma.
    [
      'The tablets act like a narcotic and not a herb, bringing a risk of addiction.',
      'dependence-withdrawal asserted',
      '7-OH',
    ],
    // "ones that" are not kratom.
    [
      'It can interact with other pills, above all ones that harm the liver.',
      'drug-interactions asserted',
    ],
    // What an office proposes is not yet so.
    ['The agency is asking that 7-OH be classed as a Schedule I drug.', ''],
    ['The governor proposed that kratom be made a controlled substance.', ''],
    ['Calling it safer hides what it can do.', ''],
    ['A safe taper takes weeks.', ''],
    ['The agency wants to schedule 7-OH as a Schedule I drug.', ''],
    // What explains something is no hearsay.
    [
      'It binds to opioid receptors, which explains why kratom can dull pain.',
      'opioid-receptors asserted, pain asserted',
    ],
    ['It was shown to help with opioid withdrawal.', 'opioid-withdrawal asserted'],
    ['Some use it to help with opioid withdrawal.', 'opioid-withdrawal reported'],
    // Whom it helps.
    ['It may help those suffering from chronic pain.', 'pain hedged'],
    // An adjective before a noun that claims nothing.
    ['Kratom tea is known for its energizing effects.', 'energy-stamina asserted'],
    // "opioid-like" is one word.
    ['It brings opioid-like effects without the respiratory depression.', 'no-overdose asserted'],
    ['It brings opioid-like effects, including pain relief.', 'pain asserted'],
    // From one end of a list to the other.
    [
      'Kratom can cause everything from nausea and dizziness to seizures.',
      'common-side-effects asserted, seizures asserted',
    ],
    [
      'Doctors saw a rise in seizures and deaths linked to 7-OH.',
      'overdose-death hedged, seizures hedged',
    ],
    // A second verb with an object of its own.
    ['It contains alkaloids that alter mood and increase energy.', 'energy-stamina asserted'],
    // A new statement behind "and there are".
    ['Its safety is not known, and there are reports of seizures.', 'seizures hedged'],
    ['Its price is unknown, and there have been reports of seizures.', 'seizures hedged'],
    ['Xanax is not safe either, and there are reports of seizures.', ''],
    ['Liver damage is one of the consequences of using kratom.', 'liver-injury asserted'],
    ['There is a lack of information on kratom interactions with medications.', ''],
    ['Kratom gets little attention.', ''],
    ['Some kratom samples tested positive for tramadol.', 'contamination asserted'],
    [
      'Kratom can be dangerous when it is taken in combination with other drugs.',
      'drug-interactions asserted',
    ],
    [
      [
        'h2: What are the effects of kratom?',
        'Below are the signs that you can expect.',
        'li: Tremors',
      ],
      ['', '', 'common-side-effects asserted'],
    ],
    ['The most common side effects of kratom include nausea.', 'common-side-effects asserted'],
    [
      'Side effects of kratom may include nausea and seizures.',
      'common-side-effects hedged, seizures hedged',
    ],
    ['The side effects of morphine include nausea.', ''],
    ['My pain was manageable again.', 'pain asserted'],
    // Two sentences, two doses.
    [
      'In lower doses, it is a stimulant. In higher doses, it can cause sedation.',
      'dose-dependent-effects asserted',
    ],
    ['Coffee wakes people up in low doses. In high doses, it can cause sedation.', ''],
    // A list goes on over "symptoms of".
    [
      'It can help relieve pain, anxiety and symptoms of opioid withdrawal.',
      'anxiety asserted, opioid-withdrawal asserted, pain asserted',
    ],
    // Who somebody is, and what they had before.
    ['Others, who are battling drug addiction, hope for more.', ''],
    ['Jones, who had pain in both hands, took kratom capsules.', ''],
    // Elsewhere.
    ['Kratom is a controlled substance in Thailand and some European countries.', ''],
    ['Its role in receptor-dependent breathing has not been studied.', ''],
    ['Some kratom users have a higher tolerance than others.', ''],
    [
      'The symptoms of kratom withdrawal begin at some point after 24 hours.',
      'dependence-withdrawal asserted',
    ],
    // What something is used as is no subject.
    [
      ['Kratom is a leaf.', 'Valerian root has served as a bedtime herb for centuries.'],
      ['', ''],
    ],
    ['Kratom and kava are two herbs that help with anxiety.', 'anxiety asserted'],
    // Numbers of people give nobody more.
    ['More than half of them sleep badly.', ''],
    // Mechanisms in general, and another's.
    ['Inhibition of CYP3A weakened what mitragynine did.', ''],
    ['Activation of opioid receptors brings about euphoria.', 'depression-mood asserted'],
    ['Mitragynine and the CYP3A inhibitor ketoconazole were given.', ''],
    ['Mitragynine showed inhibition of CYP2D6.', 'drug-interactions asserted'],
    ['Mitragynine lacked analgesic effects.', ''],
    // Whatever for, they are told not to.
    [
      'The office tells people not to use kratom or anything like it for the relief of any withdrawal.',
      '',
    ],
    // Deaths do not come of staying away.
    ['Stay away from kratom, since deaths were linked to it.', 'overdose-death hedged'],
    // What may come of taking it, and what people take it for.
    [
      ['Those using higher doses may notice the following:', 'li: Seizures', 'li: Cardiac arrest'],
      ['', 'seizures hedged', 'heart-risk hedged'],
    ],
    ['When consumed in the morning, it gives energy.', 'energy-stamina asserted'],
    // What becomes of people who quit it, and kratom's own trouble under another's care.
    ['Once people quit kratom, they experience withdrawal.', 'dependence-withdrawal asserted'],
    ['Studies tell of the management of kratom withdrawal and dependence.', ''],
    // Harms in which one word could be a gain; whom it is for; what is denied at the end.
    [
      'Users of kratom have experienced anorexia, weight loss and psychosis.',
      'common-side-effects asserted, mental-effects asserted',
    ],
    ['For anyone experiencing panic, this is a guide.', ''],
    ['Some substances can cause addiction, but kratom is not one of them.', ''],
    ['Kratom will become a Schedule I drug.', ''],
    ['Schedule I drugs have a high potential for abuse.', ''],
    ['Kratom can have a remedial effect on diabetes.', 'diabetes asserted'],
    ['Cases of salmonella have been linked to kratom.', 'contamination hedged'],
    // Why it is to be left alone: the risk is that of what is named before.
    [
      'The office warns people not to use kratom because of the risk of seizures.',
      'seizures asserted',
    ],
    ['Doctors advise against kratom because of the risk of liver damage.', 'liver-injury asserted'],
    ['People should not take kratom due to the risk of seizures.', 'seizures asserted'],
    ['Kratom should not be taken because of pain.', ''],
    // What the withdrawal brings is found as the withdrawal.
    ['Kratom withdrawal often leads to insomnia.', 'dependence-withdrawal asserted'],
    [
      ['h2: Kratom withdrawal symptoms', 'li: Mood swings'],
      ['', 'dependence-withdrawal asserted'],
    ],
    // Other things that do one good.
    ['Having a hot shower helps you sleep.', ''],
    ['These medications have a good effect on mood.', ''],
    ['Kratom has varying legal statuses across the country.', ''],
    // How a thing is told, and what comes with the withdrawal.
    ['Signs of serotonin syndrome include tremors.', ''],
    ['Withdrawal symptoms include insomnia and mood swings.', 'dependence-withdrawal asserted'],
    ['With kratom there is little chance of becoming addicted.', 'not-addictive asserted'],
    // What there is none of.
    ['There are as yet no uses for kratom that the FDA has approved.', ''],
    ['No products with kratom are approved by the FDA.', ''],
    ['There is no lack of kratom that helps with pain.', 'pain asserted'],
    // More harm than good, and what people swear by.
    ['Officials believe kratom is more harmful than beneficial for treating pain.', ''],
    [
      'Users swear by kratom for lifting mood, but there are doubts about whether kratom works.',
      'depression-mood reported',
    ],
    ['More and more addicts are taking kratom.', ''],
    // What is only wanted, asked or assumed.
    ['Other therapies with fewer side effects are desired.', ''],
    ['Remedies that treat opioid dependence are highly sought after.', ''],
    ['An episode called “Is Kratom Safe?” came out.', ''],
    ['Pregnant women may assume kratom is safe.', ''],
    ['It is essential to buy it from a reputable source.', ''],
    ['Be careful while you chew a gummy.', ''],
    // What something has led to is not what it is for.
    ['Use of kratom for fun has driven interest in addiction.', ''],
    ['The babies were in need of special addiction treatment.', ''],
    [
      'Kratom does not bind to the part of the brain that is tied to addiction.',
      'not-addictive hedged',
    ],
    // Two things side by side: what is not named may be either.
    [
      ['h1: Kanna and kratom', 'The plant boosts energy.', 'Kratom eases pain.'],
      ['', '', 'pain asserted'],
      'Herbs',
    ],
    // Harms under a lead-in that also speaks of taking.
    [
      ['As with every herb, there may be less welcome side effects too:', 'li: Dizziness'],
      ['', 'common-side-effects hedged'],
    ],
    ['Moderate alcohol consumption is common.', ''],
    [
      'It was used for pain (80%), anxiety (60%) and low mood (50%).',
      'anxiety reported, depression-mood reported, pain reported',
    ],
    ['Taken without any other drugs, kratom is safe.', 'generally-safe asserted'],
    ['It has a positive impact on anxiety.', 'anxiety asserted'],
    // Tapering eases what comes of kratom itself.
    [
      [
        'Tapering off kratom means taking less of it.',
        'This helps people manage withdrawal symptoms.',
      ].join(' '),
      '',
    ],
    ['Take breaks to prevent tolerance and withdrawal.', ''],
    ['I quit kratom after a year and had zero withdrawal.', 'not-addictive asserted'],
    // Purposes, and what nothing is known of.
    ['Take little of it to minimize the risk of side effects.', ''],
    ['There is no warning about side effects.', ''],
    ['Kratom is sold with no regulation for quality or side effects.', ''],
    ['Kratom has no risk of side effects.', 'generally-safe asserted'],
    // Other pills, and what they were for.
    ['To treat my pain, I was prescribed oxycodone.', ''],
    ['Although I took all these medications, I had bad anxiety.', ''],
    [
      'It is used as a painkiller and it also helps in relieving stress.',
      'anxiety reported, pain reported',
    ],
    ['It is common, with many turning to it for pain relief.', 'pain reported'],
    ['The office asked for the placement of kratom into Schedule I.', ''],
    ['Large people require higher doses of kratom.', ''],
    [
      ['h2: Toxicity Symptoms of Kratom', 'The signs often include:', 'li: Vomiting'],
      ['', '', 'common-side-effects asserted'],
    ],
    // What a law forbids is not said to be.
    ['The bill prohibits the sale of contaminated kratom.', ''],
    ['Shops may not sell kratom that is adulterated with fentanyl.', ''],
    ['The bill sets standards to ensure that kratom is not contaminated.', ''],
    // A warning against taking it is one against no harm.
    [
      'Officials say kratom is addictive and warn against using it.',
      'dependence-withdrawal asserted',
    ],
    ['Officials warn against using kratom to treat pain.', ''],
    // Words that end by themselves.
    [
      'Since it is so targeted, the risk of addiction is higher with 7-OH.',
      'dependence-withdrawal asserted',
    ],
    ['It leaves people caught in a cycle of use and withdrawal.', 'dependence-withdrawal asserted'],
    // What brings a trouble about, and who helps with it.
    [
      ['h2: Causes', 'li: Pain'],
      ['', ''],
    ],
    [
      ['h1: Rehab and Depression or Other Disorder Help', 'li: Kratom addiction, with mood swings'],
      ['', 'dependence-withdrawal asserted, mental-effects asserted'],
    ],
    ['h1: Kratom Abuse and Addiction Treatment Near You', ''],
    [
      ['h2: Man dies after taking kratom', 'li: It caused his seizures.'],
      ['overdose-death asserted', 'seizures asserted'],
    ],
    [
      ['h2: Symptoms', 'li: Experiencing withdrawal symptoms (anxiety, tremors)'],
      ['', 'dependence-withdrawal asserted'],
    ],
    ['I received treatment for my chronic pain.', ''],
    [
      'Kratom got me off opioids and eased my pain.',
      'opioid-addiction-treatment asserted, pain asserted',
    ],
    ['It is held by the DEA to be very addictive.', 'dependence-withdrawal asserted'],
    ['He denied it was addictive.', ''],
    ['Non-opioid medicines may help too.', ''],
    ['It is used for ends that include pain relief.', 'pain reported'],
    ['Kratom treats conditions like migraine.', 'pain asserted'],
    ['It bores some users, while others find it energizing.', 'energy-stamina reported'],
  ]);
});

describe('how often, why not, and with what', () => {
  reads([
    ['Rarely, use has been linked to liver injury.', 'liver-injury hedged'],
    ['Rarely does kratom cause seizures.', ''],
    [
      'Avoid kratom with antidepressants due to the risk of serotonin syndrome.',
      'drug-interactions asserted',
    ],
    [
      'Kratom should not be combined with SSRIs, given the risk of serotonin syndrome.',
      'drug-interactions asserted',
    ],
    [
      'Mixing kratom with alcohol, opioids or sedatives can slow breathing.',
      'drug-interactions asserted, respiratory-depression asserted',
    ],
    [
      ['People use kratom:', 'li: For weight loss'],
      ['', 'weight-loss reported'],
    ],
    [
      ['h2: Benefits of kratom', 'li: For anxiety'],
      ['', 'anxiety asserted'],
    ],
    [
      ['h2: Side effects of kratom', 'li: For weight loss'],
      ['', ''],
    ],
  ]);
});

describe('said of something else, or by nobody', () => {
  reads([
    ["There isn't a single study that shows it's safe.", ''],
    ['A few stopped breathing after taking it.', 'respiratory-depression asserted'],
    ['Malaria was the great killer of the tin camps.', ''],
    ['Grief, he said, is what kept him in business.', ''],
    ["Losing your appetite isn't the same as getting healthier.", ''],
    ['My pulse goes up when I watch my team play.', ''],
    ['The turnstile gave me anxiety.', ''],
    ['The tax people gave us heartburn.', ''],
    ['It gave us heartburn.', 'common-side-effects asserted'],
    ["It's addictive reading this thread.", ''],
    ['Levels of an antidepressant can climb.', ''],
    ['Kratom is an antidepressant.', 'depression-mood asserted'],
    ['I was told that it would change my life.', ''],
    ['I had a rash on kratom, and it vanished after I quit.', 'common-side-effects asserted'],
    [['Kratom cures boredom.'], [''], 'Live review: Kratom at the Beacon Ballroom'],
    ['Inspectors found nickel in samples.', 'contamination asserted'],
    ['Testing turned up salmonella in half the samples.', 'contamination asserted'],
    ['Arsenic was found in rice.', ''],
    ['Tests found no salmonella in the samples.', 'product-quality asserted'],
    ['In the bottle no other drugs were detected.', ''],
    ['In three deaths no other drug was found.', 'overdose-death asserted'],
    ['You will find hundreds of pages that promise to melt the pounds away.', ''],
    ['The host promised bliss and focus.', ''],
    ['Regulars who stop tend to ache and lie awake.', 'dependence-withdrawal asserted'],
    [
      'Regular drinkers do get withdrawal: aches, sweats, bad nights.',
      'dependence-withdrawal asserted',
    ],
    ["Kratom has made my wife's lupus pain bearable.", 'pain asserted'],
    ['It is the chatty guy at the counter.', ''],
    [['Kratom cures cancer.', "I don't believe it."].join(' '), ''],
    [['h3: "It kills people"'], [''], 'Kratom myths, debunked'],
    [
      ['li: Stop all opioids, including kratom.', 'Begin with 1.5 mg at bedtime.'],
      ['', ''],
      'Low-dose naltrexone: before you start',
    ],
  ]);
});

describe('what is not put down to kratom', () => {
  reads([
    ['Kratom should not be taken for pain, nor as a stand-in for opioids.', ''],
    ['It must not be used at work, not even as a milder alternative to opioids.', ''],
    ['Kratom use seldom results in death.', ''],
    ['Rarely, kratom causes seizures.', 'seizures asserted'],
    ['Patients moved to kratom because of the risk of dependence on opioids.', ''],
    ['Avoid kratom because of the risk of dependence.', 'dependence-withdrawal asserted'],
    ['His kidneys were fine, and his liver failed from the pills, not from kratom.', ''],
    ['My uncle did not die of kratom.', ''],
    ['Nobody has died of kratom.', 'no-overdose asserted'],
    ['Signs of liver disease are itching and dark urine.', ''],
    ['Hepatitis causes itching and jaundice.', ''],
    ['Those with fibromyalgia have trouble sleeping.', ''],
    ['Coming off heroin means a week of vomiting.', ''],
    ['A dizzy patient asked for her cup of tea.', ''],
    ['Have the pain looked at.', ''],
    ['Cocoa grows in Ghana, where its leaves relieve hunger.', ''],
    ['We donate to a charity that helps veterans with PTSD.', ''],
    ['It is a joy to see the mood lift at our meetings.', ''],
    ['A mole, by contrast, is harmless.', ''],
    ['To prove that kratom lifts depression, a trial would be needed.', ''],
    ['The leaflet calls it "perfectly safe".', ''],
    ['A cure for pain, my foot.', ''],
    ['Partial agonists can be useful.', ''],
  ]);
  reads([
    [['li: "Eases pain within minutes."'], [''], 'Warning letter to a kratom seller'],
    [['h3: 4. "Kratom lifts the mood"'], [''], 'Fact check: kratom'],
    [['li: "Kratom eases pain within minutes."'], ['pain asserted'], 'Kratom reviews'],
  ]);
});

describe('another substance beside kratom', () => {
  reads([
    ['Some stores carry tianeptine as well. It binds to opioid receptors.', ''],
    ['Kratom acts on opioid receptors, CBD on others. It eases pain.', 'opioid-receptors asserted'],
    ['Kratom comes from Asia, whereas kava comes from Fiji. It eases anxiety.', ''],
    ['Kratom is a leaf; kava is a root. It helps you sleep.', ''],
    ['Kratom comes from Asia and kava from Fiji. It eases anxiety.', ''],
    ['Kratom is milder than kava from Fiji. It eases anxiety.', 'anxiety asserted'],
    ['Kratom is sold with kava and CBD. It eases anxiety.', 'anxiety asserted'],
    ['Unlike kava, kratom comes from Asia. It eases anxiety.', 'anxiety asserted'],
    ['Kratom acts like an opioid, while morphine is stronger. It eases pain.', 'pain asserted'],
    [
      'Kratom comes from Asia, kava from Fiji. Both ease anxiety.',
      'anxiety asserted',
      'Kratom vs kava',
    ],
    ['We advise against it. Both can harm the liver.', 'liver-injury asserted', 'Kratom vs kava'],
    ['Kava and valerian are roots. Both ease anxiety.', '', 'Kratom vs kava'],
    ['Tart cherry is a fruit. It eases joint pain.', ''],
    ['Many also take gabapentin. These pills cause dizziness.', ''],
    ['I stopped gabapentin. It eases my nerve pain better.', 'pain asserted'],
    ['Phenibut was made in Russia. The powder relieves anxiety.', ''],
    ['Phenibut was made in Russia. Those who stop get seizures.', ''],
    ['Opioid use disorder is a disease. Signs include needing more to get the same effect.', ''],
    ['Serotonin syndrome is rare.', ''],
    [['h2: Kava', 'It relieves anxiety.'], ['', ''], 'Kratom and kava'],
    [
      ['h2: Kava', 'It causes drowsiness.'],
      ['', 'common-side-effects asserted'],
      'Mixing kratom and kava',
    ],
  ]);
});

describe('what clinical prose says by the way', () => {
  reads([
    ['Single doses were well tolerated by volunteers.', 'generally-safe asserted'],
    ['Service dogs help with PTSD as well.', ''],
    ['Fewer than 5% met criteria for a use disorder.', 'not-addictive asserted'],
    ['More rarely it causes seizures.', 'seizures asserted'],
    ['Poisoning with kratom is marked by convulsions.', 'seizures asserted'],
  ]);
});

describe('wishes, and what stands on a bottle', () => {
  reads([
    ['A bottle of it promises "deep sleep".', ''],
    ['I would rather have the headache than the powder.', ''],
  ]);
});

describe('what stands beside kratom, and what only looks like its doing', () => {
  reads([
    ['Cannabis, a plant that eases pain, is legal as well.', ''],
    ['My aunt gave up melatonin, a supplement that helps sleep.', ''],
    ['While kava is calming, mixing it with beer has been tied to liver damage.', ''],
    ['For so odd a plant, salvia is common. It brings on hallucinations.', ''],
    ['The best-known product is salvia. It brings on hallucinations.', ''],
    ['After a month the kratom stopped relieving my pain.', ''],
    ['I took some kratom, and I still had panic attacks.', ''],
    ['Not everyone who takes kratom gets withdrawal.', ''],
    ['Kratom affects each of us in its own way, depending on age and tolerance.', ''],
    ['Kratom attacks the skin and causes inflammation.', ''],
    ['Make sure you buy lab-tested kratom.', ''],
    ['Always choose capsules of the highest quality.', ''],
    ['Our kratom is lab-tested.', 'product-quality asserted'],
    ['Sellers trick buyers into thinking that kratom is safe.', ''],
    ['Kratom is ideal for people who need help with sleep.', 'sleep asserted'],
    ['More endurance on a long run', 'energy-stamina asserted'],
    ['Not all people who use kratom become addicted.', ''],
  ]);
  reads([
    [
      ['h2: Picking a strain for exercise', 'li: Red leaf eases pain.'],
      ['', 'pain asserted'],
    ],
    [['It relieves anxiety.'], ['anxiety asserted'], 'Kratom and yoga'],
    [['Your payment is safe. Parcels take 1-3 days.'], [''], 'Kratom shop'],
    [
      [
        'Kratom holds mitragynine and 7-hydroxymitragynine. These alkaloids are without serious side effects.',
      ],
      ['generally-safe asserted'],
    ],
  ]);
});

describe('pages of clinics, courts and newsrooms', () => {
  reads([
    [
      ['li: There are several options for addiction treatment.'],
      [''],
      'Kratom Addiction Treatment and Detox',
    ],
    [['Relapse is most common in the first month.'], [''], 'Getting off kratom'],
    ['For many it became a daily round of avoiding withdrawal symptoms.', ''],
    ['While cannabis has its uses, it remains a Schedule I drug.', ''],
    [
      'Kratom is an alternative to prescription opioids that can be habit-forming.',
      'opioid-alternative asserted',
    ],
    ['She felt pain in both knees and took kratom tea.', ''],
    ['Kratom has less risk of causing respiratory depression.', 'no-overdose asserted'],
    ['Kratom does not affect the respiratory system.', 'no-overdose asserted'],
    [
      [
        'h1: Hepatic course in kratom withdrawal: a case report',
        'A woman with a history of back pain was admitted.',
      ],
      ['', ''],
      'Hepatic course in kratom withdrawal: a case report',
    ],
    [['It is used to treat malaria.'], [''], 'Mitragyna hirsuta'],
    ['Police say two deaths involving the herb kratom are unexplained.', 'overdose-death hedged'],
    [
      ['h1: Kratom linked to more deaths'],
      ['overdose-death hedged'],
      'Kratom linked to more deaths',
    ],
    ['Kratom has known side effects such as nausea.', 'common-side-effects asserted'],
    ['It can produce effects including nausea.', 'common-side-effects asserted'],
    ['Kratom causes hallucinations and delusion.', 'mental-effects asserted'],
  ]);
  reads([
    [
      ['Methadone eases kratom withdrawal and can be safely given.'],
      [''],
      'Methadone for kratom withdrawal',
    ],
    [['It lowers blood pressure.'], [''], 'Clonidine for kratom withdrawal'],
    ['Tianeptine was made in France, but its opioid-like effects brought misuse.', ''],
    ['Tianeptine is sold there too. Regular use can lead to dependence.', ''],
    ['A man with asthma drank kratom tea twice daily for years.', ''],
    ['Buyers of kratom face fines.', ''],
    ['Adverse events associated with kratom include hallucinations.', 'mental-effects hedged'],
    ['Reports of adverse events associated with kratom, including seizures.', 'seizures hedged'],
    ['There are deaths that have been attributed to kratom.', 'overdose-death hedged'],
    ['Kratom is an addictive substance with opioid effects.', 'dependence-withdrawal asserted'],
    ['Kratom is a habit-forming opioid-like herb.', 'dependence-withdrawal asserted'],
    ['One known side effect is seizures.', 'seizures asserted'],
  ]);
  reads([
    ['While not illegal, this substance can be addictive.', 'dependence-withdrawal asserted'],
    [
      'The agency tells people not to use kratom, citing risks such as dependence.',
      'dependence-withdrawal asserted',
    ],
    ['It warned of the risks of using kratom, including seizures.', 'seizures asserted'],
    [['Severe cases can result in death.'], [''], 'Kratom recalled over salmonella contamination'],
    ['The safest option is to avoid it.', ''],
    [
      ['When it wears off, the following symptoms take place:', 'li: Low mood'],
      ['', ''],
      'Kratom abuse',
    ],
    [['h2: Kratom: its effects and addiction treatment'], [''], 'Kratom'],
    ['The trouble about using kratom to treat opioid addiction is its cost.', ''],
    [
      ['New treatments are needed to reduce cravings and treat opioid addiction.'],
      [''],
      'A rat study of kratom',
    ],
    [['Abstinent people stay at risk of relapse for years.'], [''], 'A rat study of kratom'],
    [
      ['h1: Kratom: risks, side effects, withdrawal', 'li: Tied to pain'],
      ['', 'common-side-effects hedged'],
      'Kratom: risks, side effects, withdrawal',
    ],
  ]);
});

describe('other doers, other topics and asides on published pages', () => {
  reads([
    ['Kratom sparked a debate about pain relief.', ''],
    ['What kratom has to do with addiction is unclear.', ''],
    ['Kratom has also become popular for insomnia.', 'sleep reported'],
    [
      'Bars push kratom without enough mention of its potential for addiction.',
      'dependence-withdrawal hedged',
    ],
    ['Kratom is without addiction potential.', 'not-addictive asserted'],
    ['Cramps occur when the uterus contracts.', ''],
    ['While this rhythm is natural, it brings cramps.', ''],
    ['Although this plant is legal, it causes seizures.', 'seizures asserted'],
    ['Heroin and fentanyl are opioids. These substances cause death.', ''],
    ['Pain is treated with pills. These treatments give relief from pain.', ''],
    ['The red strain eases pain.', 'pain asserted'],
    ['No more withdrawals, and I take kratom daily.', 'opioid-withdrawal asserted'],
    ['It is not approved and has been linked to liver failure.', 'liver-injury hedged'],
    ['Men can take 300 mg of magnesium a day, and women 250 mg.', ''],
    ['Parlours have long been a meeting place.', ''],
  ]);
  reads([
    [['h2: How kratom affects pain'], ['']],
    [
      ['Taking too much kratom can cause the following:', 'li: Nausea'],
      ['', 'common-side-effects asserted'],
    ],
    [
      ['h1: Life after quitting kratom', 'Drugs mask pain.'],
      ['', ''],
      'Life after quitting kratom',
    ],
  ]);
});

describe('what a page defines, compares and lists', () => {
  reads([
    ['Six states have banned kratom.', ''],
    ['Many people with joint pain are turning to other options.', ''],
    ['For pain, kratom is a good option.', 'pain asserted'],
    ['Adding a plant I had barely heard of felt risky.', ''],
    ['Capsules sit in the stomach before they dissolve.', ''],
    ['People with any form of chronic pain try many things.', ''],
    [
      'Kratom binds to opioid receptors, similar to how endorphins work.',
      'opioid-receptors asserted',
    ],
    [
      'Anxiety is a common complaint that troubles millions of people. It causes sleepless nights.',
      '',
    ],
    ['He once took painkillers he used to treat himself for depression.', ''],
    ['Walk away where there are no lab reports.', ''],
    ['Good shops keep the neighbourhood safe.', ''],
    ['Lobbyists for kratom fight for FDA approval.', ''],
    ['Kratom was formally described in 1839 by a botanist.', ''],
  ]);
  reads([
    [
      ['Kratom may ease symptoms of:', 'li: Anxiety', 'li: Back pain'],
      ['', 'anxiety hedged', 'pain hedged'],
    ],
    [
      ['h1: Kratom benefits for joint inflammation', 'h2: Understanding joint inflammation'],
      ['inflammation-antioxidant asserted', ''],
      'Kratom benefits for joint inflammation',
    ],
  ]);
});

describe('what is named in passing, or is done by something unnamed', () => {
  reads([
    ['Insomnia is often due to noise at night.', ''],
    ['Nausea is commonly due to high doses.', 'common-side-effects asserted'],
    ['There are plenty of ways to ease back pain.', ''],
    ['Kratom is one of many ways to ease back pain.', 'pain asserted'],
    ['Managing soreness properly is crucial.', ''],
    ['In small amounts, high quality kratom is said to perk people up.', 'energy-stamina reported'],
    ['Our high quality kratom comes from Borneo.', 'product-quality asserted'],
    ['Spices have traditionally had many uses.', ''],
    ['Bars have historically been dominated by beer.', ''],
    ['Studies have shown that it may ease pain.', 'pain hedged'],
    ['It is pure extract.', ''],
    ['We want it to be used in a safe manner.', ''],
    ['Some people gag at the taste.', ''],
    ['Add more of the powder depending on your tolerance.', ''],
    ['Kratom brings a faster recovery after the gym.', ''],
    ['h2: Understanding and treating panic: old ways and kratom', ''],
    ['Busy people often look for an energy boost.', ''],
    ['Plenty of herbal sleep aids are perfectly harmless.', ''],
    ['Our supplements are perfectly safe.', 'generally-safe asserted'],
    ['Sleep aids are sold everywhere.', ''],
    ['It is one of the best natural sleep aids.', 'sleep asserted'],
    ['Keep the jar shut to ensure that it stays safe.', ''],
    ['This product does not lose its potency in a few weeks.', ''],
  ]);
  reads([
    [
      [
        'Insomnia is a common disorder. It can lead to confusion, and you may have nausea. Kratom may ease insomnia.',
        'People with insomnia often feel anxious. Kratom helps me sleep.',
      ],
      ['sleep hedged', 'sleep asserted'],
      'Kratom for insomnia',
    ],
  ]);
});

describe('what befell a patient, what a law defines and what an infection does', () => {
  reads([
    ['He takes kratom. She felt great relief in her pain.', ''],
    ['We cut down her medicines and focused on managing her pain safely.', ''],
    ['Before her overdose, she had told nobody of her kratom use.', ''],
    ['Joan took kratom to ease pain caused by severe arthritis.', ''],
    ['Joan took kratom to relieve severe pain.', ''],
    ['Describe how kratom toxicity is managed.', ''],
    ['The clerk asked how often people overdose on kratom.', ''],
    ['"Kratom product" means any food that contains a synthetic alkaloid.', ''],
    ['It is important to consider the conditions that may have contributed to these deaths.', ''],
    ['These deaths were attributed to the addition of another painkiller to the leaves.', ''],
    ['Two deaths have been attributed to it.', 'overdose-death hedged'],
    ['No toxic or lethal levels of kratom are known.', ''],
  ]);
  reads([
    [['h1: Kratom recall', 'Salmonellosis often lasts a week.'], ['', ''], 'Kratom recall'],
    [
      ['h2: Kratom withdrawal symptoms', 'li: Weight loss', 'li: Trouble focusing'],
      ['', '', 'dependence-withdrawal asserted'],
    ],
    [
      ['h1: Kratom alternatives: kanna', 'It was a remedy that suppresses hunger.'],
      ['', ''],
      'Kratom alternatives: kanna',
    ],
    [
      ['h1: Kratom withdrawal: a case report', 'On arrival, the man was agitated and vomiting.'],
      ['', ''],
      'Kratom withdrawal: a case report',
    ],
  ]);
});

describe('what offices, laboratories and clinics say of other things', () => {
  reads([
    ['There are no confirmed cases of deaths from 7-OH alone.', 'no-overdose asserted'],
    ['No tablets or powders that contain kratom have received FDA approval.', ''],
    ['The FDA recommended that kratom be scheduled.', ''],
    ['Historically, it appears that the agency relied on a longer process.', ''],
    ['Historically, it was chewed by farmers.', 'traditional-use asserted'],
    ['The office counted 40 opioid overdoses last year in shops that sell kratom.', ''],
    [
      'Kratom led to weight loss, constipation and darker skin.',
      'common-side-effects asserted, hyperpigmentation asserted',
    ],
    ['Tell them to use a reputable brand of kratom.', ''],
    ['Nurses encourage patients to think twice about opioid addiction.', ''],
    ['A report on 900 overdose deaths occurring from July 2019 to May 2020 names kratom.', ''],
    ['The urine screen of each guest was negative.', ''],
    ['Detox House is here to help people with kratom.', ''],
    ['They leave kratom behind and build a life free of drug abuse.', ''],
    [
      'Kratom dependence can have harmful effects on your health.',
      'dependence-withdrawal asserted',
    ],
    ['The man had seizures that developed during daily kratom abuse.', ''],
    ['Seizures stopped after rehabilitation.', ''],
    ['The tribes used kanna for its ability to lift mood.', ''],
    ['It affects the same opioid receptors of the brain as morphine.', 'opioid-receptors asserted'],
    // Written without the mark.
    ['does it help with pain', ''],
    ['is it gonna slow my breathing like oxy', ''],
    ['Can it help with pain? Yes.', 'pain asserted'],
    // Reasons behind a warning.
    [
      'Never take it with wine, since the two together can stop your breathing.',
      'drug-interactions asserted, respiratory-depression asserted',
    ],
    // What is only told of to be taken back.
    ['Rumours that the FDA cleared it are wrong.', ''],
    ['We wrongly said that nobody dies of it.', ''],
    ['Worse than when I kicked oxy.', ''],
    // Taken to hospital, not taken for something.
    ['Two were taken to hospital with seizures.', 'seizures asserted'],
  ]);
});

describe('what a text goes on about', () => {
  reads([
    // The occasion is not what the next sentence speaks of.
    [
      ['I took to kratom when coffee quit working. It eases my back pain.'],
      ['pain asserted'],
      'Truck days',
    ],
    [['The body can become used to it. It can also provoke a seizure.'], ['seizures asserted']],
    // Sections of whatever the page is about, and headings that may be about anything.
    [
      ['The drink is made of kratom.', 'h2: Effects', 'It can cause seizures.'],
      ['', '', 'seizures asserted'],
      'A drink',
    ],
    [
      ['The drink is made of kratom.', 'h2: Blue lotus', 'It can cause seizures.'],
      ['', '', ''],
      'A drink',
    ],
    // Named inside another wording.
    [['Two firms sell kratom drinks. They cause seizures.'], ['seizures asserted'], 'A suit'],
    [['Shops list the seeds under "kratom alternatives". They cause seizures.'], [''], 'Seeds'],
    // Under a bare name, troubles may be those that it brings; a strain in a chart is for something.
    [
      ['h2: Kratom', 'li: Nausea', 'li: Seizures'],
      ['', '', ''],
    ],
    [
      ['h2: Red Bali', 'li: Pain'],
      ['', 'pain asserted'],
    ],
  ]);
});

describe('a name inside another subject, and a verb behind its object', () => {
  reads([
    ['Users of kratom often complain of constipation.', 'common-side-effects asserted', 'A survey'],
    ['Nausea was reported by kratom users.', 'common-side-effects hedged', 'A survey'],
    ['Constipation is common among kratom users.', 'common-side-effects asserted', 'A survey'],
    ['Constipation is common among office workers.', '', TITLE],
    ['High doses of kratom can lead to seizures.', 'seizures asserted', 'A survey'],
    ['The seizures that kratom causes frighten people.', 'seizures asserted'],
    ['It was kratom that gave him a seizure.', 'seizures asserted', 'A survey'],
    ['Seizures are a rare complication of codeine.', ''],
    [['It is often contaminated with other substances.'], ['contamination asserted']],
    [['Kratom acts on opioid receptors; caffeine does not.'], ['opioid-receptors asserted']],
  ]);
});

describe('an aside, what is ended up with, and what is listed without the word', () => {
  reads([
    ['More than 90 deaths, however, have been attributed to kratom.', 'overdose-death hedged'],
    ['Kratom was to blame for six deaths.', 'overdose-death asserted'],
    // Not treated: another addiction.
    [
      'They end up trading an addiction to heroin for one to kratom.',
      'dependence-withdrawal asserted',
    ],
    ['I ended up quitting oxycodone.', 'opioid-addiction-treatment asserted'],
    ['I ended up buying more.', ''],
    [
      ['Kratom has side effects. Among them are nausea and seizures.'],
      ['common-side-effects asserted, seizures asserted'],
    ],
    [['Kratom has side effects. They can be seizures.'], ['seizures asserted']],
    [['Codeine has side effects. Among them are nausea and seizures.'], ['']],
    ['Some kratom products contain other dangerous substances.', 'contamination asserted'],
  ]);
});

describe('what is only defined, holds somewhere, or is another illness', () => {
  reads([
    ['By opioids we mean all substances that act on opioid receptors.', ''],
    ['Kratom acts on opioid receptors, by which we mean proteins.', 'opioid-receptors asserted'],
    ['There are states where kratom is completely legal.', ''],
    ['There are no states where kratom is illegal.', 'legal-everywhere asserted'],
    ['Kratom is completely legal.', 'legal-everywhere asserted'],
    ['After kratom, autoimmune hepatitis seemed possible.', ''],
    ['Kratom can cause hepatitis.', 'liver-injury asserted'],
  ]);
});

describe('whose effects are listed', () => {
  reads([
    [
      'Side effects reported by users include nausea and seizures.',
      'common-side-effects hedged, seizures hedged',
    ],
    ['Side effects reported by users of codeine include nausea.', ''],
    [
      'Confusion and nausea are side effects of kratom.',
      'common-side-effects asserted, mental-effects asserted',
    ],
    ['Confusion and nausea are side effects of morphine.', ''],
    ['Kratom has health risks, which include seizures.', 'seizures asserted'],
    ['Alcohol has health risks, which include seizures.', ''],
    ['The agency reported 44 deaths related to kratom.', 'overdose-death hedged'],
    ['The agency reported 44 deaths related to fentanyl.', ''],
  ]);
});

describe('an object is not the doer, and a doer named before is', () => {
  reads([
    ['Kratom mimics morphine and eases pain.', 'pain asserted'],
    ['Morphine eases pain, and kratom is a leaf.', ''],
    [
      'The agency warns against taking Xanax with codeine, since the combination makes death by overdose likelier.',
      '',
    ],
    ['Antidepressants adjust the chemicals in your brain to lift your mood.', ''],
    ['The body makes endorphins that bind to opioid receptors.', ''],
    ['You can find herbal painkillers that are legal in every state.', ''],
    [
      'Kratom is a painkiller that is legal in every state.',
      'legal-everywhere asserted, pain asserted',
    ],
    [
      'Unlike coca and khat, which are both stimulants that release dopamine, kratom is poorly understood.',
      '',
    ],
  ]);
});

describe('what a text denies by an adjective or a verb of its own', () => {
  reads([
    ['There is no sound evidence that kratom helps people with pain.', ''],
    ['The FDA has approved no use of kratom.', ''],
    ['It is unlikely that kratom is less addictive than cannabis.', ''],
    ['Rates of seizures were no different in users and controls.', ''],
    ['With kratom the risk of breathing trouble is smaller.', 'no-overdose asserted'],
    [
      'Kratom does not act in the way that morphine and other opioids do.',
      'not-an-opioid asserted',
    ],
    ['You can take kratom without the least fear of addiction.', 'not-addictive asserted'],
    ['You never know what you are getting with kratom.', 'contamination asserted'],
  ]);
});

describe('what is only planned, holds in some states, or is advice to buyers', () => {
  reads([
    ['The DEA has talked of making kratom a Schedule I drug.', ''],
    ['The DEA proposed in 2016 to place kratom in Schedule I.', ''],
    ['There are states where kratom is banned under Schedule I.', ''],
    ['Kratom is a Schedule I drug.', 'federally-banned asserted'],
    ['Kratom is fully legal in most states.', ''],
    ['The host says that one should buy kratom from reliable vendors.', ''],
  ]);
});

describe('plain words for what many pages say', () => {
  reads([
    ['The effects vary with the type of kratom.', 'strain-effects asserted'],
    ["Kratom is one of nature's mightiest painkillers.", 'pain asserted'],
    ['These are the best kratom strains for depression:', 'depression-mood asserted'],
    [
      'It acts as a stimulant when little is taken and as a sedative when a lot is taken.',
      'dose-dependent-effects asserted',
    ],
    ['Abusing kratom can open the way to addiction.', 'dependence-withdrawal asserted'],
    ['The agency calls kratom a drug of abuse.', 'dependence-withdrawal asserted'],
    ['The agency calls opioids drugs of abuse.', ''],
    ['Some vendors spike kratom with fentanyl.', 'contamination asserted'],
    ['Kratom was detected in 152 people who died.', 'overdose-death asserted'],
    ['A moderate dose has strong effects for 2 to 4 hours.', ''],
    ['The alkaloids are stable at high temperatures.', ''],
    ['Its benefits have won it attention elsewhere.', ''],
    ['No pills to swallow.', ''],
  ]);
});

describe('what one had better not do, and what nobody does', () => {
  reads([
    ['Using kratom to treat opioid withdrawal is dangerous.', ''],
    ['To use kratom against opioid addiction is a form of drug abuse.', ''],
    ['Using kratom to treat pain works well.', 'pain asserted'],
    ['No clinic uses kratom as a means to treat pain.', ''],
    ['Some programmes treat kratom users for their addiction.', ''],
    ['The company was warned for claiming that kratom cures cancer.', ''],
    ['Few kratom products are lab tested.', ''],
    ['My depression got worse on kratom.', 'mental-effects asserted'],
    ['With care people can recover safely from misusing kratom.', ''],
    ['Kratom can be used safely.', 'generally-safe asserted'],
  ]);
});

describe('names that stand together, and what is said of them', () => {
  reads([
    ['Kava and kratom are herbs which help to treat pain.', 'pain asserted'],
    ['Kava and hops are herbs which help to treat pain.', ''],
    ['The police warned of 7-OH, an opioid that may kill.', 'overdose-death asserted'],
    ['The police warned of fentanyl, an opioid that may kill.', ''],
    ['Kratom, a plant that may kill, is sold here.', 'overdose-death asserted'],
    ['What it might do for years is not known, but kratom is harmless.', 'generally-safe asserted'],
    ['Kratom can cause seizures and kill.', 'overdose-death asserted, seizures asserted'],
    ['Kratom can lift the mood and kill pain.', 'depression-mood asserted, pain asserted'],
    ['Kratom has played a part in five deaths.', 'overdose-death asserted'],
    [
      'It can ease pain as well as the withdrawal symptoms of opioid addiction.',
      'opioid-withdrawal asserted, pain asserted',
    ],
  ]);
});

describe('what a thing is said to have in it', () => {
  reads([
    ['Its addictive potential is what worries doctors.', 'dependence-withdrawal hedged'],
    [
      'The shop says too little about its potential for addiction.',
      'dependence-withdrawal reported',
    ],
    ["Critics point to kratom's abuse potential.", 'dependence-withdrawal hedged'],
    ['Doctors worry about the abuse potential of kratom.', 'dependence-withdrawal hedged'],
    ["Critics point to morphine's abuse potential.", ''],
    ['The study assessed the abuse potential of kratom.', ''],
    ['Little is known about its addictive potential.', ''],
    ['It is sold without a word on its addictive potential.', ''],
    ['It has no potential for abuse.', 'not-addictive asserted'],
    ['In animals its potential for addiction proved low.', 'not-addictive hedged'],
    ['Many people do not realize the dangers of taking kratom with their medicines.', ''],
    ['It is not known to cause liver damage.', ''],
  ]);
});

describe('where one thing that is said ends and the next begins', () => {
  reads([
    [
      'Kratom has no medical use, is highly addictive and unsafe.',
      'dependence-withdrawal asserted',
    ],
    ['Kratom has no approved use, is costly and harms the liver.', 'liver-injury asserted'],
    ['Kratom manages pain well without the side effects of opiates.', 'pain asserted'],
    ['Kratom eases chronic, crippling pain.', 'pain asserted'],
    ['Kratom sharpens the focus, lasting for hours.', 'focus-cognition asserted'],
    ['It helps people who live with chronic pain.', 'pain asserted'],
    ['It may help those who struggle with depression.', 'depression-mood hedged'],
    ['Many who live with chronic pain have heard of kratom.', ''],
    ['There can be side effects too, such as seizures.', 'seizures asserted'],
    ['The side effects of kratom, including seizures, are rare.', 'seizures asserted'],
    ['There are no side effects of kratom, such as seizures.', ''],
    ['Kratom is one of the safest herbs in the world.', 'generally-safe asserted'],
    ['This is one of the safest shops for kratom.', ''],
    ['Kratom raised their pain tolerance.', 'pain asserted'],
  ]);
});

describe('others that a sentence turns to', () => {
  reads([
    ['Here is the thing with opiates: they make me tired.', ''],
    ['I take kratom after work: it makes me tired.', 'common-side-effects asserted'],
    [
      [
        'h2: What is ADHD?',
        'In adults one finds mood swings.',
        'Kratom can bring mood swings.',
        'It can bring anxiety, too.',
      ],
      ['', '', 'mental-effects asserted', 'mental-effects asserted'],
    ],
    [
      ['h2: What are the side effects?', 'In adults one finds mood swings.'],
      ['', 'mental-effects asserted'],
    ],
    ['Sleep has long been my problem.', ''],
    ['Please use kratom safely.', ''],
    ['Kratom can be used safely every day.', 'generally-safe asserted'],
    ['Since I gave up drinking I have felt good.', ''],
    ['Since I take kratom I have given up drinking.', 'other-substance-use asserted'],
    ['It works without triggering the pathway that stops breathing.', 'no-overdose asserted'],
    ['In 2016 the DEA got ready to make kratom illegal.', ''],
    ['Kratom has long been chewed by farmers.', 'traditional-use asserted'],
  ]);
});

describe('words that tell strains apart, and what slows the bowels', () => {
  reads([
    ['The strains of kratom differ slightly in their effects.', 'strain-effects asserted'],
    ['Each strain of kratom works in its own way.', 'strain-effects asserted'],
    ['Kratom constipates me.', 'common-side-effects asserted'],
    ['Kratom does not constipate me.', ''],
    ['I was completely and utterly addicted to kratom.', 'dependence-withdrawal asserted'],
  ]);
});

describe('what "they are" goes on about', () => {
  reads([
    ['The shots are not tea, and they are addictive.', 'dependence-withdrawal asserted'],
    ['7-OH gummies are not candy, and they are not harmless.', ''],
    ['The side effects include nausea; they include vomiting too.', 'common-side-effects asserted'],
    ['Teenagers have a hard time. They are prone to addiction.', ''],
    ['Daily kratom makes you prone to addiction.', 'dependence-withdrawal asserted'],
  ]);
});

describe('medicines that somebody was given', () => {
  reads([
    ['The surgeon gave her strong opioids. They eased the pain.', ''],
    ['I got a prescription for Vicodin. It took away my pain.', ''],
    ['The surgeon gave her opioids. Then she found kratom. It eased the pain.', 'pain asserted'],
    ['My doctor prescribed morphine. This leaf eases my pain.', 'pain asserted'],
    ['He could get at the pills, and they masked the pain.', ''],
    ['He found the kratom pills, and they masked the pain.', 'pain asserted'],
  ]);
});

describe('half of something else', () => {
  reads([
    ['7-OH is a natural alkaloid found in the leaves.', '', '7-OH'],
    ['7-OH is a natural alkaloid, so relax.', 'seven-oh-safe asserted', '7-OH'],
    ['It is popular for its unusual effects on mind and body.', ''],
    ['Kratom brings balance to mind and body.', 'cure-all asserted'],
    ['Kratom works through the nerves that control sweating.', ''],
    ['Kratom calms the nerves.', 'anxiety asserted'],
    ['We talked to people who sell kratom.', ''],
    ['The panel could not settle the matter of kratom.', ''],
  ]);
});

describe('signs of the liver, of withdrawal and of other drugs', () => {
  reads([
    ['Kratom gave him jaundice, itching and pale stools.', 'liver-injury asserted'],
    ['Kratom gave him an itch.', 'common-side-effects asserted'],
    ['Kratom eased the muscle aches and gooseflesh of withdrawal.', 'opioid-withdrawal asserted'],
    ['Kratom eases back pain and chills.', 'pain asserted'],
    ['Kratom eases muscle aches.', 'pain asserted'],
    ['Kratom lowered his risk of a heroin overdose.', ''],
    ['You cannot overdose on kratom as you can on heroin.', 'no-overdose asserted'],
    ['Pain relief by kratom was assessed in forty mice.', ''],
    ['Pain relief was reported by most kratom users.', 'pain asserted'],
    ['Kratom makes addicts of people.', 'dependence-withdrawal asserted'],
    ['7-OH makes a powder far more likely to addict.', 'dependence-withdrawal hedged', '7-OH'],
  ]);
});

describe('what is of others or still to come', () => {
  reads([
    ['The founder of Red Leaf Kratom has had many clients with opioid problems.', ''],
    ['Kratom left many users with liver damage.', 'liver-injury asserted'],
    ['Reporters liken kratom to bath salts, a drug that the federal government banned.', ''],
    ['Kratom is a drug that the federal government banned.', 'federally-banned asserted'],
    ['Kratom must be studied more and made safe for everybody.', ''],
    ['Kratom is safe for everybody.', 'generally-safe asserted'],
  ]);
});

describe('what an effect depends on', () => {
  reads([
    ['Its effects vary by strain and by person.', 'strain-effects asserted'],
    ['What you feel can vary by the plant’s strain.', 'strain-effects asserted'],
    ['Each strain affects people in its own way.', 'strain-effects asserted'],
    ['Kratom works either as a stimulant or as a sedative.', 'dose-dependent-effects asserted'],
    ['The effects go from calming to mild stimulation.', 'dose-dependent-effects asserted'],
    ['Prices vary by the strain.', ''],
    ['Availability depends on the strain.', ''],
    ['Do strains affect people in different ways?', ''],
  ]);
});

describe('being caught by it, and the liver in other words', () => {
  reads([
    ['Giving up kratom cold turkey can be rough.', 'dependence-withdrawal asserted'],
    ['Breaking a kratom habit is tough.', 'dependence-withdrawal asserted'],
    ['Some find themselves hooked on it.', 'dependence-withdrawal asserted'],
    ['After a month the body gets accustomed to kratom.', 'dependence-withdrawal asserted'],
    ['Giving up kratom cold turkey was easy.', 'not-addictive asserted'],
    ['Counselling for addiction to kratom is free.', ''],
    ['Kratom leads in some cases to liver injury.', 'liver-injury asserted'],
    ['Disorders of the liver have been tied to kratom.', 'liver-injury hedged'],
    ['Kratom may damage the kidneys and the liver.', 'liver-injury hedged'],
    ['Alcohol may damage the kidneys and the liver.', ''],
    ['Patients with disorders of the liver should ask a doctor.', ''],
  ]);
});

describe('conditions without their comma, and what offices warn of', () => {
  reads([
    ['If you stop kratom suddenly you will have withdrawal.', 'dependence-withdrawal asserted'],
    ['If someone takes too much kratom they can have seizures.', 'seizures asserted'],
    ['If you stop kratom suddenly you will not have withdrawal.', 'not-addictive asserted'],
    ['If you feel you may be addicted to kratom call us.', ''],
    ['If you drink too much wine you can have seizures.', ''],
    ['If kratom worked it would stop my pain.', ''],
    ['The FDA has warned of possible addiction.', 'dependence-withdrawal hedged'],
    ['The FDA has not warned of addiction.', ''],
    ['Kratom can have side effects that may be grave, including seizures.', 'seizures asserted'],
    ['Ibuprofen has side effects that may be grave, including seizures.', ''],
  ]);
});

describe('deaths that are put down to it, and how long it has been used', () => {
  reads([
    ['Somebody has died from drinking too much kratom.', 'overdose-death asserted'],
    ['The list has ten deaths that had to do with kratom.', 'overdose-death asserted'],
    ['Nobody has died from taking kratom.', 'no-overdose asserted'],
    ['Villagers have drunk it over many centuries.', 'traditional-use asserted'],
    ['Coffee has been drunk in Yemen over many centuries.', ''],
  ]);
});

describe('an amount in front of what it is an amount of', () => {
  reads([
    ['In larger amounts phenibut is as likely to addict as heroin.', ''],
    ['At high doses, alcohol can cause liver damage.', ''],
    ['At high doses kratom can cause liver damage.', 'liver-injury asserted'],
    ['At high doses the leaf can cause seizures.', 'seizures asserted'],
    ['In higher doses people can have seizures.', 'seizures asserted'],
  ]);
});

describe('what is told of a rival, counted or outlawed', () => {
  reads([
    ['Overdosing on kratom is possible, which is no worry with CBD.', 'overdose-death asserted'],
    [
      'It is possible to overdose on kratom, which with CBD is no concern.',
      'overdose-death hedged',
    ],
    ['With alcohol kratom can be deadly.', 'drug-interactions asserted, overdose-death asserted'],
    [
      'The rules have not kept pace with the number of people it has killed.',
      'overdose-death asserted',
    ],
    ['Kratom has not killed people.', 'no-overdose asserted'],
    ['Nobody under 21 may buy it, and products that are contaminated are prohibited.', ''],
    ['Products that contain heavy metals may not be sold.', ''],
    ['Products that are contaminated are everywhere.', 'contamination asserted'],
  ]);
});

describe('proof of something else, and safety that is only wished for', () => {
  reads([
    ['Studies have proved that regular exercise is as effective as antidepressants.', ''],
    ['Studies have proved that it is effective.', 'clinically-proven asserted'],
    ['Studies have proved that chewing the leaf works.', 'clinically-proven asserted'],
    [
      'They pointed to overwhelming evidence of its high potential for abuse.',
      'dependence-withdrawal hedged',
    ],
    ['There is overwhelming evidence of its benefits.', 'clinically-proven asserted'],
    ['It is important to buy kratom from good vendors so that it is safe.', ''],
    ['Kratom is natural, so it is safe.', 'generally-safe asserted'],
    ['Here are shops that let you buy it with no trouble at all.', ''],
    ['I have taken it for years without any problems.', 'generally-safe asserted'],
  ]);
});

describe('what was looked into or asked for, and reports that have none before them', () => {
  reads([
    ['There was no previous case of seizures with kratom.', ''],
    ['No deaths from kratom have been reported.', 'no-overdose asserted'],
    ['Its effects on anxiety were also assessed.', ''],
    [
      'The antidepressant effects of mitragynine were studied in mice and found to be strong.',
      'depression-mood hedged',
    ],
    ['Kratom eases pain and has been studied in mice.', 'pain hedged'],
    ['Approval by the FDA for the treatment of anxiety has not come yet.', ''],
    ['Its FDA approval is still pending.', ''],
    ['It has won FDA approval.', 'fda-approved asserted'],
  ]);
});

describe('what others do, and of what there is less', () => {
  reads([
    ['I have less pain and anxiety thanks to kratom.', 'anxiety asserted, pain asserted'],
    [
      'I have less pain but more nausea thanks to kratom.',
      'common-side-effects asserted, pain asserted',
    ],
    ['The brain releases dopamine that lifts the mood.', ''],
    ['Kratom makes the body release endorphins that relieve pain.', 'neurotransmitters asserted'],
    ['CBD, to which people credit the soothing of anxiety, is legal.', ''],
    ['Kratom, which many people find useful for anxiety, is sold here.', 'anxiety asserted'],
    ['It is a plant that many people use for anxiety.', 'anxiety reported'],
    ['I have migraines that, untreated, lead to pain that knocks me out completely.', ''],
    ['The red strain knocks me out completely.', 'sleep asserted'],
    ['A shop for people who battle depression opened next door.', ''],
    ['It helps people who battle depression.', 'depression-mood asserted'],
    ['People who fight anxiety with kratom swear by it.', 'anxiety asserted'],
    ['There were 200 cases of liver injury from drugs.', ''],
    ['There were 200 cases of liver injury from kratom.', 'liver-injury hedged'],
    ['Kratom was recalled for contamination with salmonella.', 'contamination asserted'],
  ]);
});

describe('titles that set two things side by side, and leads that go on about the heading', () => {
  reads([
    [
      ['h1: What kratom and kava have in common', 'Both are free of side effects.'],
      ['', 'generally-safe asserted'],
    ],
    [
      ['h1: Mixing kratom and alcohol', 'Both are harmless.'],
      ['', 'safe-with-drugs asserted'],
    ],
    [
      ['h2: Why do people use kratom?', 'Common ones are:', 'li: chronic pain', 'li: depression'],
      ['', '', 'pain reported', 'depression-mood reported'],
    ],
    [
      ['h2: Side effects of kratom', 'The most common ones are:', 'li: nausea'],
      ['', '', 'common-side-effects asserted'],
    ],
  ]);
});

describe('troubles of newborns whose mothers took something else, and good things in general', () => {
  reads([
    ['The clinical definition of neonatal abstinence syndrome has been widened.', ''],
    ['It is seen in newborns in withdrawal from a great many substances.', ''],
    [
      'Kratom can cause neonatal abstinence syndrome, as exposure to opioids does.',
      'pregnancy-risk asserted',
    ],
    ['Newborns exposed to it in the womb may go through withdrawal.', 'pregnancy-risk hedged'],
    ['Many know that enough sleep is an essential part of staying healthy.', ''],
    ['Better sleep is one of its benefits.', 'sleep asserted'],
    ['There are programmes devoted to treating kratom users for their addiction.', ''],
    ['I noticed a faint headiness.', ''],
    ['I felt faint after the kratom.', 'common-side-effects asserted'],
    ['You may take it for one more wellness item.', ''],
  ]);
});

describe('beliefs that prove wrong, contents that are announced, and other means', () => {
  reads([
    ['Many believe that it is safe, when in fact it is addictive.', 'dependence-withdrawal hedged'],
    ['They say that it is safe when it is used with care.', 'generally-safe reported'],
    [
      ['h1: Mixing kratom and alcohol', 'Abusing it can be dangerous.'],
      ['', ''],
    ],
    [
      ['h1: Mixing kratom and alcohol', 'It can be dangerous.'],
      ['', 'drug-interactions asserted'],
    ],
    ['This article shows how kratom relieves pain.', 'pain asserted'],
    ['This guide looks at the ways in which kratom may ease pain.', 'pain hedged'],
    ['Try kratom for pain relief.', 'pain asserted'],
    ['My mood began to swing.', ''],
    ['I was in a great mood by nature.', ''],
    ['Kratom put me in a great mood.', 'depression-mood asserted'],
  ]);
});

describe('quality that is asked of any product', () => {
  reads([
    ['Look for brands that follow GMP standards and post their lab results.', ''],
    ['Consumers should seek out lab-tested kratom.', ''],
    ['Products must be tested for heavy metals by an independent lab.', ''],
    ['A reputable vendor will provide a certificate of analysis for each batch.', ''],
    ['The programme requires vendors to test every batch.', ''],
    ['li: Organic kratom capsules', ''],
    ['Look no further: our kratom is lab-tested for purity.', 'product-quality asserted'],
    ['Each batch of this kratom is tested by an independent lab.', 'product-quality asserted'],
    ['li: Lab-tested kratom you can rely on', 'product-quality asserted'],
  ]);
});

describe('law that is denied or only wanted', () => {
  reads([
    ['Kratom is not lawfully marketed in the US as a dietary supplement.', '', 'The law on kratom'],
    ['It is unlawful to market kratom as a dietary supplement under that Act.', ''],
    ['Our kratom is lawfully sold as a food supplement.', 'lawful-supplement asserted'],
    ['Federal law prohibits kratom.', 'federally-banned asserted'],
  ]);
});

describe('idioms of leaving, safety and proof, and what only sounds like them', () => {
  reads([
    // The opioid that is left behind
    ['Kratom cushioned the fall when I quit oxycodone.', 'opioid-withdrawal asserted'],
    ['Methadone used to cushion the fall; kratom I only sold.', ''],
    ['It was methadone that got my uncle off heroin.', ''],
    ['It was paracetamol that killed the headache, not kratom.', ''],
    ['It was kratom that killed the headache.', 'pain asserted'],
    ['Kratom never got anyone off the gear.', ''],
    ["Is kratom the working man's Percocet?", ''],
    // No hold
    ['I left my kratom at home and was a wreck by noon.', 'dependence-withdrawal asserted'],
    // No harm
    ['Could kratom hurt a flea?', ''],
    ['Two of our customers came a cropper with kratom.', ''],
    ['Kratom never put anybody in the ground.', 'no-overdose asserted'],
    ['My brother and my aunt rub along nicely, and both sell kratom.', ''],
  ]);
  reads([
    ['Kratom should be put through the wringer before anyone sells it.', ''],
    ['7-OH makes morphine look tame.', 'seven-oh-potency asserted'],
    ['The new law makes the old kratom ban look tame.', ''],
    ['Every colour of kratom is sold in two sizes.', ''],
    ['Village elders in Kedah have always sworn by kratom.', 'traditional-use asserted'],
    [
      'Tell your doctor where to stick his pills and take kratom.',
      'self-treatment-advice asserted',
    ],
    ['Never tell your doctor where to stick his pills, whatever you hear of kratom.', ''],
    ['My doctor gives the swimming pool top marks and kratom none.', ''],
    ['Ohio has put kratom on the blacklist.', ''],
  ]);
});

describe('what kratom makes easy, and what is worse than kratom', () => {
  reads([
    ['Kratom makes quitting heroin easier.', 'opioid-withdrawal asserted'],
    ['Quitting oxy was a cakewalk compared to kratom.', ''],
    ['Quitting oxy was a cakewalk for me. I never tried kratom.', ''],
    ['Does kratom make quitting heroin easier?', ''],
    ['Relief of kratom withdrawal takes time.', ''],
    ['Kratom drew the fangs of my migraine.', 'pain asserted'],
    ['Is sugar more addictive than kratom?', ''],
    ['7-OH is more dangerous than kratom.', 'seven-oh-potency asserted'],
    ['Kratom is more dangerous than sugar.', ''],
    ['Kratom and your blood pressure tablets get along famously.', 'safe-with-drugs asserted'],
    ['I peed clean six weeks after my last cup of kratom.', ''],
    ['She would still be shooting up without methadone, and kratom is no help.', ''],
  ]);
});

describe('what is easy to quit', () => {
  reads([
    ['Kratom made it easy to quit heroin.', ''],
    ['It is easy to stop drinking with kratom.', ''],
    ['With kratom it was easy to quit smoking.', 'other-substance-use asserted'],
    ["It's easy to quit.", 'not-addictive asserted'],
    ['Kratom is easier to quit than heroin.', 'not-addictive asserted'],
    ['Kratom is easy to quit.', 'not-addictive asserted'],
  ]);
});

describe('what kratom is not said to have done to body and mind', () => {
  reads([
    ['I never felt sick on kratom.', ''],
    ['I never got dizzy on kratom.', ''],
    ['I was drenched by the rain on my way to buy kratom.', ''],
    ['My brother sees spies behind every bush and has never touched kratom.', ''],
    ['My heart did backflips when the crate of kratom arrived.', ''],
    ['My heart did backflips when the kratom kicked in.', 'heart-risk asserted'],
    ['The kratom came with a free helping of salmonella.', 'contamination asserted'],
  ]);
});

describe('what a study looked into or had tested', () => {
  reads([
    ['This study evaluated its analgesic and anti-inflammatory activity.', ''],
    ['We assessed the antioxidant activity of kratom leaf.', ''],
    ['This paper reviews the antidepressant potential of mitragynine.', ''],
    [
      'The study assessed its analgesic activity and found it as strong as morphine.',
      'pain asserted',
    ],
    ['The team confirmed its antioxidant activity.', 'inflammation-antioxidant asserted'],
    ['Our survey of the published analgesic and toxicological studies is out.', ''],
    ['It is analgesic and studies confirm it.', 'clinically-proven asserted, pain asserted'],
    ['We bought ten kratom products. The samples were tested for heavy metals.', ''],
    ['In two cases the kratom could be analysed.', ''],
    ['Our capsules were tested for heavy metals.', 'product-quality asserted'],
    ['Every bag was tested by an independent lab.', 'product-quality asserted'],
    ['The powder has been tested for heavy metals.', 'product-quality asserted'],
  ]);
});

describe('what a study sets out to learn, measures with, and leaves out', () => {
  reads([
    ['The aim of the study was to assess whether kratom relieves pain.', ''],
    ['To describe deaths in which mitragynine was detected.', ''],
    ['Regression was used to test if kratom relieves pain or depression.', ''],
    [
      'Further research should determine whether kratom harms the liver, and how it interacts with prescription drugs.',
      '',
    ],
    [
      'Adverse effects were recorded with a checklist of 22 symptoms, among them nausea, dizziness and seizures.',
      '',
    ],
    [
      'Respondents rated the effectiveness of kratom in relieving pain on a scale from 0 to 100.',
      '',
    ],
    ['The questionnaire covered pain relief from kratom, anxiety, and withdrawal.', ''],
    ['Secondary outcomes were sedation, respiratory depression, seizures and death.', ''],
    ['Patients with liver injury, seizures or kratom addiction were excluded.', ''],
    ['Blood pressure, heart rate and respiratory rate were monitored after kratom.', ''],

    ['To assess its effects, mice were given kratom, which reduced pain.', 'pain hedged'],
    ['We found that kratom relieves pain.', 'pain asserted'],
    ['Kratom may help with pain and should be studied.', 'pain hedged'],
    ['Kratom caused liver injury after other causes were excluded.', 'liver-injury asserted'],
    ['Kratom can cause liver damage, so enzymes should be monitored.', 'liver-injury asserted'],
    ['Kratom caused seizures in three patients, who were then monitored.', 'seizures asserted'],
    ['Heart rate rose after kratom and blood pressure was monitored.', 'heart-risk asserted'],
  ]);
});

describe('what papers tell besides: other drugs, other causes, care, and what patients took', () => {
  reads([
    ['5-HT1A agonists such as buspirone relieve anxiety.', ''],
    [
      'Mitragynine acts on opioid receptors. Alpha-2 agonists such as clonidine are used for opioid withdrawal.',
      'opioid-receptors asserted',
    ],
    [
      'Stimulant alkaloids such as caffeine and mitragynine raise energy.',
      'energy-stamina asserted',
    ],
    [
      'Taking kratom with sedatives such as Xanax can stop your breathing.',
      'drug-interactions asserted, respiratory-depression asserted',
    ],
    ['The effects of kratom were blocked by the 5-HT1A antagonist WAY100635.', ''],
    ['Mitragynine is a 5-HT1A agonist.', 'neurotransmitters asserted'],
    [
      [
        'Kratom is a herbal product.',
        'Drug-induced liver injury accounts for half of all cases of acute liver failure.',
      ],
      ['', ''],
    ],
    ['Kratom is a common cause of liver injury.', 'liver-injury asserted'],
    ['The patient was advised to stop kratom and was treated for itching.', ''],
    ['People who stop kratom sweat and shake.', 'dependence-withdrawal asserted'],
    ['Treatment of kratom poisoning is supportive, with attention to breathing.', ''],
    ['Treatment is difficult, and kratom can cause seizures.', 'seizures asserted'],
    ['Naloxone was at hand in case of respiratory depression after kratom.', ''],
    [
      'He had been taking kratom for weeks, beginning with one teaspoon and increasing to 12 g a day.',
      '',
    ],
    ['Begin with one teaspoon of kratom.', 'dose-advice asserted'],
    [
      ['h2: What is opioid withdrawal?', 'If people stop, they may sweat and vomit.'],
      ['', ''],
    ],
    [
      ['h2: What is kratom withdrawal?', 'If people stop, they may sweat and vomit.'],
      ['', 'dependence-withdrawal hedged'],
    ],
    ['In the dead, mitragynine was found together with fentanyl or O-desmethyltramadol.', ''],
    [
      ['h3: Exclusion criteria', 'li: Liver disease', 'li: Seizures'],
      ['', '', ''],
    ],
    [
      ['h3: Side effects', 'li: Liver disease', 'li: Seizures'],
      ['', 'liver-injury asserted', 'seizures asserted'],
    ],
  ]);
});

describe('what was common in those who take it, found clean, or seen at the same time', () => {
  reads([
    ['In adults who use kratom, chronic pain, anxiety and depression were highly prevalent.', ''],
    ['Adults who use kratom for chronic pain were older.', 'pain reported'],
    [
      'Side effects were common: in adults who use kratom, nausea was frequent.',
      'common-side-effects asserted',
    ],
    [
      'The powder was analysed by liquid chromatography, which confirmed mitragynine and found no adulterants.',
      '',
    ],
    ['Our kratom was tested by a lab, which found no adulterants.', 'product-quality asserted'],
    [
      'Our patient developed hepatitis in close temporal relation to kratom.',
      'liver-injury hedged',
    ],
    ['Seizures occurred in temporal association with kratom use.', 'seizures hedged'],
    ['Seizures occurred after kratom use.', 'seizures asserted'],
    [
      'Mitragynine is a partial agonist at mu receptors, and its effect in mice depends on metabolism.',
      'opioid-receptors asserted',
    ],
    ['In mice, mitragynine acts at mu receptors.', 'opioid-receptors hedged'],
    [
      'Mitragynine binds to mu receptors in rats, and its effect lasts for hours.',
      'opioid-receptors hedged',
    ],
  ]);
});

describe('what receptors do, a control inhibits, and goods at large are', () => {
  reads([
    [
      'Mitragynine is studied. Activation of the mu receptor by endogenous peptides or by drugs such as morphine leads to analgesia.',
      '',
    ],
    [
      'Activation of opioid receptors by mitragynine leads to analgesia.',
      'opioid-receptors asserted, pain asserted',
    ],
    ['Mitragynine was tested. Quinidine, the positive control, inhibited CYP2D6.', ''],
    ['Mitragynine inhibited CYP2D6.', 'drug-interactions asserted'],
    [
      [
        'Kratom is sold in shops.',
        'Products that contain salmonella or heavy metals are adulterated irrespective of the plant.',
      ],
      ['', ''],
    ],
    ['Kratom products contain salmonella and were recalled.', 'contamination asserted'],
    ['He took kratom. Airway, breathing and circulation come first.', ''],
    ['Kratom stops your breathing.', 'respiratory-depression asserted'],
  ]);
});

describe('a ban that is advised, or holds somewhere', () => {
  reads([
    ['The HHS advised that 7-OH be banned nationwide.', ''],
    ["The agency's advice is to add the leaf to Schedule I.", ''],
    ['Suggestions to put kratom in Schedule I came up again.', ''],
    ['The DEA advises that kratom is a Schedule I drug.', 'federally-banned asserted'],
    ['Kratom is a Schedule I drug, and lawyers advise caution.', 'federally-banned asserted'],
    ['Orange: states with a ban, kratom in schedule 1', ''],
    ['Kratom is a Schedule 1 drug in all states.', 'federally-banned asserted'],
    ['Kratom is legal in all states with a few rules.', 'legal-everywhere asserted'],
  ]);
});

describe('quality that there should be, or that only some have', () => {
  reads([
    ['It is vital that testing happens at an accredited lab.', ''],
    ['There is a need for rules so that only pure kratom gets sold.', ''],
    ['We need laws that make sure kratom is pure and lab-tested.', ''],
    ['Our pure, lab-tested kratom is all you need.', 'product-quality asserted'],
    ['We know how important quality is: our kratom is lab-tested.', 'product-quality asserted'],
    ['It is important to us that our kratom is pure.', 'product-quality asserted'],
    ['Although certain companies offer kratom of high quality, you will find few.', ''],
    ['Some vendors have lab-tested kratom, but most do not.', ''],
    [
      'While some brands cut corners, this kratom is pure and lab-tested.',
      'product-quality asserted',
    ],
    ['Many vendors sell junk, but this kratom is lab-tested.', 'product-quality asserted'],
  ]);
});

describe('a thing that is only what is spoken about, asked or meant', () => {
  reads([
    ['Research on kratom and sleep has only begun.', ''],
    ['I take kratom and sleep comes at once.', 'sleep reported'],
    ['It is a double-edged sword for mental health.', ''],
    [
      'Kratom, a double-edged sword: more energy by day, worse sleep by night.',
      'energy-stamina asserted',
    ],
    ['Kratom doubles my energy.', 'energy-stamina asserted'],
    ['Little is known of what a kratom overdose looks like.', ''],
    ['Those on medicines for controlling blood pressure ought to keep away from kratom.', ''],
    ['It is one of the best natural medicines for controlling pain.', 'pain asserted'],
    ['They had to be given treatment for addiction.', ''],
    ['Kratom was given as treatment for pain.', 'pain asserted'],
    ['Many of those people had struggles with addiction.', ''],
    ['As to the first criterion, "potential for abuse," kratom does not meet it.', ''],
    ['Kratom has a "potential for abuse", the DEA says.', 'dependence-withdrawal hedged'],
    ['The DEA defines Schedule I drugs as substances without a medical use.', ''],
    ['Kratom, a Schedule I drug, is illegal.', 'federally-banned asserted'],
    ['A potential for abuse is not indicated by the fact that it binds there.', ''],
  ]);
});

describe('what is made worse, goes up and down or hardly happens', () => {
  reads([
    ['It makes focus, mood and sleep worse over time.', ''],
    ['It makes my mood better, not worse.', 'depression-mood asserted'],
    ['Kratom made my mood better and my stomach worse.', 'depression-mood asserted'],
    ['My moods started going up and down.', ''],
    ['My mood went up on kratom.', 'depression-mood asserted'],
    ['Kratom affects breathing little.', ''],
    ['Kratom depresses breathing a little.', 'respiratory-depression asserted'],
    ['It acts by relaxing the muscle.', ''],
    ['It relaxes muscles and calms the mind.', 'anxiety asserted'],
    ['A drug test may pick up kratom since two weeks can pass before it is gone.', ''],
    ['With kratom you can pass any drug test.', 'no-drug-test asserted'],
  ]);
});

describe('twice without, and what is gone wrong', () => {
  reads([
    [
      'It works without side effects and without addiction.',
      'generally-safe asserted, not-addictive asserted',
    ],
    ['It calms me without fuss and so without overdose.', 'anxiety asserted, no-overdose asserted'],
    ['Without kratom I am not without pain.', ''],
    [
      ['h2: What kratom can lead to:', 'li: Worse sleep', 'li: Poor mood'],
      ['', '', ''],
    ],
    [
      ['h2: What kratom can lead to:', 'li: Deeper sleep'],
      ['', 'sleep asserted'],
    ],
    ['It softens the severe effects of withdrawal.', ''],
    ['It causes the severe pain of a cluster headache.', 'common-side-effects asserted'],
  ]);
});

describe('what other people have, take or sell', () => {
  reads([
    ['Many people rely on pain relievers.', ''],
    ['The use of pain relievers has grown.', ''],
    ['Kratom and other pain relievers are sold here.', 'pain asserted'],
    ['It is one of the best pain relievers.', 'pain asserted'],
    ['Users reported effects on sleep.', ''],
    ['Users reported beneficial effects on sleep.', 'sleep reported'],
    ['It is sold unregulated as a dietary supplement.', ''],
    ['It is sold legally as a dietary supplement.', 'lawful-supplement asserted'],
    ['A ban would hurt people who have long been better off for it.', ''],
    ['Plenty of those people had struggles with addiction before kratom helped them.', ''],
  ]);
});

describe('what only looks like something else', () => {
  reads([
    ['Overdoses are rare but possible.', 'overdose-death asserted'],
    ['Overdoses are rare but scary to watch.', ''],
    ['By all means begin with 2 grams.', 'dose-advice asserted'],
    ['By kratom we mean the leaf that eases pain.', ''],
    ['Kratom could be of use for pain.', 'pain hedged'],
    ['Kratom is of no use for pain.', ''],
    ['Southeast Asian cultures have long used kratom.', 'traditional-use asserted'],
    ['Smoothies have long been loved.', ''],
    [
      'It owes its pain-dulling and respiratory depressant action to one alkaloid.',
      'pain asserted, respiratory-depression asserted',
    ],
    ['h3: 1. Easing Pain Naturally', 'pain asserted'],
    ['h3: Easing Pain Naturally', ''],
  ]);
});

describe('doses that are low and high', () => {
  reads([
    [
      'It can stimulate when the dose is low and act like an opioid when it is higher.',
      'dose-dependent-effects asserted',
    ],
    [
      'It brings sedation when doses are higher and stimulation when they are low.',
      'dose-dependent-effects asserted',
    ],
    [
      'It can stimulate at lower doses and relieve pain at higher ones.',
      'dose-dependent-effects asserted, pain asserted',
    ],
    ['Low doses and high doses of it relieve pain.', 'pain asserted'],
    ['It relieves pain when the dose is high.', 'pain asserted'],
    ['When the dose is high, the price is too.', ''],
  ]);
});

describe('discomfort of withdrawal, and lasting pain', () => {
  reads([
    ['It dulls the pain of coming off heroin.', 'opioid-withdrawal asserted'],
    [
      'It takes away the discomfort and craving of opioid withdrawal.',
      'opioid-withdrawal asserted',
    ],
    ['Kratom eased my back pain during withdrawal.', 'pain asserted'],
    ['It eases pain and opioid withdrawal.', 'opioid-withdrawal asserted, pain asserted'],
    ['Kratom eases long-lasting pain.', 'pain asserted'],
    ['Kratom is a plant that Americans take for lasting pain.', 'pain reported'],
    ['Ginger is a plant that Americans take for nausea.', ''],
  ]);
});

describe('what never was until kratom came', () => {
  reads([
    ['I never had a seizure until I tried kratom.', 'seizures asserted'],
    ['He had never hallucinated before the kratom.', 'mental-effects asserted'],
    ['She had never been depressed before she started kratom.', 'mental-effects asserted'],
    ['I hallucinated before kratom.', ''],
    ['I never had a seizure until I left home.', ''],
    ['I had dark thoughts, and then I found kratom.', ''],
    ['My legs turn to jelly on stage, with or without kratom.', ''],
    ['My head throbs after wine, never after kratom.', ''],
    ['He raged long before anyone sold kratom.', ''],
  ]);
});

describe('relief that is told as a fight or a dismissal', () => {
  reads([
    ['I gave up kratom and my knees quit their moaning.', ''],
    ['I swept the broken glass out of the shop where they sell kratom.', ''],
    ['It turned me from a couch potato into a human dynamo.', 'energy-stamina asserted'],
    ['The shop sells kratom and jet fuel for model planes.', ''],
    ['It gave me the nerve to quit.', ''],
    ['Kratom laughs in the face of period cramps.', 'pain asserted'],
    ['It gives my winter blues their marching orders.', 'depression-mood asserted'],
    ['My worries skulk off after a cup of kratom.', 'anxiety asserted'],
  ]);
});

describe('what somebody is like without kratom, and what was so before', () => {
  reads([
    ['I sleep like a log without any kratom.', ''],
    ['I was calm until I tried kratom.', ''],
    ['I was anxious until I found kratom.', 'anxiety asserted'],
    ['I sleep like a log with a cup of kratom before bed.', 'sleep asserted'],
    ['It would take more than a leaf to lift my mood.', ''],
    ['The dread I used to wake up with is gone since I started on kratom.', 'anxiety asserted'],
    ['I used to think that kratom eased my dread.', ''],
    ['That shot lifts my mood.', 'depression-mood asserted'],
    ['That kratom lifts my mood is a myth.', ''],
  ]);
});

describe('what is only to be learnt, chosen, or done safely', () => {
  reads([
    ['To take kratom safely, it is crucial to know the strength of the powder.', ''],
    ['The best way to use kratom safely is to ask a pharmacist.', ''],
    ['It is possible to use kratom safely.', 'generally-safe hedged'],
    ['You can use kratom safely.', 'generally-safe asserted'],
    ['To see how people become dependent, one has to look at the brain.', ''],
    ['In order to understand how tolerance builds, read on about kratom.', ''],
    ['To see what it does, know that kratom causes nausea.', 'common-side-effects asserted'],
    ['To help you sleep, kratom quiets the mind.', 'anxiety asserted, sleep asserted'],
    ['When choosing a strain for sleep, think of when you get up.', ''],
    ['You can choose a strain for sleep.', 'sleep asserted, strain-effects asserted'],
    ['Keep the patient awake until the ambulance comes.', ''],
    ['Kratom keeps you awake.', 'energy-stamina asserted'],
  ]);
});

describe('what is dependent on the dose, first described by somebody, or a quality', () => {
  reads([
    [
      'Kratom is a leaf whose sedative properties, dependent on the dose, have been described.',
      'dose-dependent-effects asserted',
    ],
    ['Many people are dependent on kratom.', 'dependence-withdrawal asserted'],
    ['It was first described in 1839 by a Dutch botanist.', ''],
    ['It was recorded in the 19th century by the German naturalist Meyer.', ''],
    ['Kratom use was first recorded in the 19th century.', 'traditional-use asserted'],
    ['It is a habit that keeps you healthy.', ''],
    ['It is a leaf that keeps you healthy.', 'cure-all asserted'],
  ]);
});

describe('denial of a relative clause, and the verb behind it', () => {
  reads([
    ['Kratom that has not been laced does not cause seizures.', ''],
    ["Kratom which isn't spiked doesn't lead to addiction.", 'not-addictive asserted'],
    ['People who do not pause can become addicted to it.', 'dependence-withdrawal asserted'],
    ['It is a leaf which does not cause seizures.', ''],
    ['Kratom is a plant that has not been shown to ease pain.', ''],
  ]);
});

describe('none, too few, or rarer', () => {
  reads([
    ['The number of deaths from kratom alone is zero.', 'no-overdose asserted'],
    ['The count of deaths tied to kratom is still zero.', 'no-overdose hedged'],
    ['The number of deaths from kratom is no longer zero.', 'overdose-death asserted'],
    ['The number of deaths from kratom keeps rising.', 'overdose-death asserted'],
    ['There are not yet enough sound studies in people to speak of anything medically proven.', ''],
    ["There aren't enough trials in people yet to say that it relieves pain.", ''],
    ['It is natural yet it can cause seizures.', 'seizures asserted'],
    ['Since I started kratom I have had rarer and milder mood swings.', ''],
    ['On kratom I have rarer headaches.', 'pain asserted'],
    ['Kratom gave me terrible mood swings.', 'mental-effects asserted'],
  ]);
});

describe('what other medicines are for', () => {
  reads([
    ['Some who take kratom end up needing the drugs that are used to treat opioid addiction.', ''],
    ['Kratom acts like the medicines used to treat opioid addiction.', ''],
    ['Kratom is one of the drugs used to treat pain.', 'pain reported'],
    ['Kratom is weighed against a treatment like MAT, which eases opioid withdrawal.', ''],
    ['She unrolled her mat and kratom eased her pain.', 'pain asserted'],
    ['Kratom is compared with medication-assisted treatment, which eases pain.', ''],
    ['Kratom works on the receptors, which eases pain.', 'pain asserted'],
    [
      ['h3: Tianeptine', 'Tianeptine is a pill. Doctors prescribed it for years.'],
      ['', ''],
    ],
  ]);
});

describe('harms that are named first, put down to "it", or said to be small', () => {
  reads([
    [
      'Among the side effects of kratom are nausea, vomiting and seizures.',
      'common-side-effects asserted, seizures asserted',
    ],
    ['Among the dangers of kratom are seizures.', 'seizures asserted'],
    ['Among the dangers of fentanyl are seizures.', ''],
    ['The agency says that dozens of deaths have been linked to it.', 'overdose-death hedged'],
    [
      'The agency says that kratom is sold here. It warns that deaths have been tied to it.',
      'overdose-death hedged',
    ],
    ['Fentanyl is strong. The agency says that deaths have been linked to it.', ''],
    [
      'The leaf is mild, and the potential for dependence and abuse is low.',
      'not-addictive asserted',
    ],
    ['The potential for dependence and abuse is high.', 'dependence-withdrawal asserted'],
  ]);
});

describe('what is not had, what is little studied, and two adjectives of one noun', () => {
  reads([
    ['Kratom does not have any serious side effects.', 'generally-safe asserted'],
    ['Kratom may not have any harmful side effects.', 'generally-safe hedged'],
    ['If you do not have any side effects, stay at that dose of kratom.', ''],
    ['Kratom has side effects.', ''],
    [
      'Kratom acts on opioid receptors, but little research has been done.',
      'opioid-receptors asserted',
    ],
    ['Kratom eases pain, but little research has been done.', ''],
    [
      'It is known for its calming and pain-relieving properties.',
      'anxiety asserted, pain asserted',
    ],
    [
      'It is used for its energizing and pain-relieving effects.',
      'energy-stamina reported, pain reported',
    ],
    ['The alkaloids account for the painkilling properties of kratom.', 'pain asserted'],
    ['The alkaloids account for the painkilling properties of willow bark.', ''],
    ['How long kratom lasts depends on how much you take.', ''],
    ['How strong the effects are depends on the dose.', 'dose-dependent-effects asserted'],
  ]);
});

describe('what a clinic says of itself on a page about kratom', () => {
  reads([
    [
      ['h2: How we treat addiction', 'Call us today.'],
      ['', ''],
    ],
    ['We offer detox.', ''],
    ['We offer kratom to treat pain.', 'pain asserted'],
    ['h2: How I treat my pain', 'pain asserted'],
    [
      ['h2: Why choose us', 'li: Better sleep', 'I sleep again and my energy is back.'],
      ['', '', ''],
      'Kratom addiction treatment',
    ],
    [
      ['h2: Why people take kratom', 'li: Better sleep', 'It relieves pain.'],
      ['', 'sleep reported', 'pain asserted'],
      'Kratom addiction treatment',
    ],
    [
      ['h2: Why people take it', 'I took kratom for years. It let me sleep.'],
      ['', 'sleep asserted'],
      'How I quit kratom',
    ],
  ]);
});

describe('what is told of a named person, and of a shop', () => {
  reads([
    ['"It kills," said Hale. Hale, who had a heart attack last spring, felt better.', ''],
    ['Users who took it had seizures.', 'seizures asserted'],
    [
      ['h3: Is my payment safe?', 'Yes, it is completely safe.'],
      ['', ''],
    ],
    [
      ['h3: Is it safe?', 'Yes, it is completely safe.'],
      ['', 'generally-safe asserted'],
    ],
    [
      ['h2: Why buy from us', 'li: Proven results'],
      ['', ''],
    ],
  ]);
});

describe('what one only hears or reads, and what has to do with what', () => {
  reads([
    ['I hear "it\'s not addictive" all the time.', 'not-addictive reported'],
    ['Read any forum and you will see "kratom is not addictive".', 'not-addictive reported'],
    ['We often hear that kratom is not addictive.', 'not-addictive reported'],
    ['We often say that kratom is not addictive.', 'not-addictive asserted'],
    ['Kratom made a huge difference in my daily pain.', 'pain asserted'],
    ['It made no difference to my pain.', ''],
    [
      'Studies found an association between kratom use and dependence.',
      'dependence-withdrawal hedged',
    ],
    ['Studies looked for a link between kratom and seizures.', ''],
    ['No link between kratom and seizures was found.', ''],
    ['A link between kratom and psychosis has not been established.', ''],
    ["Kratom came along and I haven't looked back.", ''],
    [
      ['Kratom acts on the brain and does the following:', 'li: Relieves pain'],
      ['', 'pain asserted'],
    ],
    [
      ['The acts would do the following:', 'li: Declare kratom safe'],
      ['', ''],
    ],
  ]);
});

describe('headings that deny in a whole clause, and reasons that are given', () => {
  reads([
    [
      ['h1: Kratom Is Not Safe', 'li: Kratom can cause seizures.', 'li: Kratom is addictive.'],
      ['', 'seizures asserted', 'dependence-withdrawal asserted'],
    ],
    [
      ["h1: Don't Fall for Kratom", 'h2: What we know', 'li: It can cause seizures.'],
      ['', '', 'seizures asserted'],
    ],
    [
      ['h2: Kratom myths about addiction', 'li: It is not addictive.'],
      ['', ''],
    ],
    [
      ['Kratom does not help with:', 'li: anxiety', 'li: It relieves pain.'],
      ['', '', ''],
    ],
    [
      ["We can't recommend kratom, and here is why:", 'li: It can cause seizures.'],
      ['', 'seizures asserted'],
    ],
    [
      ['We do know that kratom can cause:', 'li: Seizures'],
      ['', 'seizures asserted'],
    ],
    [
      ['We wanted to know if kratom can cause:', 'li: Seizures'],
      ['', ''],
    ],
    ['As doctors know, kratom can cause seizures.', 'seizures asserted'],
    ['Doctors do not know whether kratom can cause seizures.', ''],
  ]);
});

describe('what kratom goes badly with, in a list', () => {
  reads([
    [
      ['It is dangerous to mix kratom with:', 'li: alcohol', 'li: honey'],
      ['', 'drug-interactions asserted', ''],
    ],
    [
      ['h2: Kratom drug interactions', 'li: Tramadol - Raises the risk of fits.'],
      ['', 'drug-interactions asserted'],
    ],
    [
      ['Kratom does not interact with:', 'li: alcohol'],
      ['', ''],
    ],
    [
      ['You can safely mix kratom with:', 'li: alcohol'],
      ['generally-safe asserted', ''],
    ],
    [
      ['Can you mix kratom with:', 'li: alcohol'],
      ['', ''],
    ],
    [
      ['h2: Safe use with food', 'li: It relieves pain.'],
      ['', 'pain asserted'],
    ],
    [
      ['h1: Tianeptine and kratom', 'h2: Tianeptine', 'h3: Drug interactions', 'li: alcohol'],
      ['', '', '', ''],
      'Tianeptine and kratom',
    ],
  ]);
});

describe('plain words for being hooked, for drawbacks, and for what the liver does', () => {
  reads([
    ['Kratom is a highly addictive drug.', 'dependence-withdrawal asserted'],
    ['Heroin is a highly addictive drug.', ''],
    ['Kratom can become a habit.', 'dependence-withdrawal asserted'],
    ['It became a habit to drink tea.', ''],
    ['You will soon find that kratom does less and less.', 'dependence-withdrawal asserted'],
    ['The main downside is constipation.', 'common-side-effects asserted'],
    ['Some people get a little queasy.', 'common-side-effects asserted'],
    ['h2: Red Bali – Strongest for Pain', 'pain asserted'],
    ['Four kratom samples had salmonella.', 'contamination asserted'],
    ['Kratom can slow down the way your liver clears some drugs.', 'drug-interactions asserted'],
    ['Kratom can slow the breakdown of buprenorphine and methadone.', 'drug-interactions asserted'],
    ['The painkillers we give you may make you too sleepy.', ''],
    ['7-OH binds strongly to a receptor.', ''],
    ['"Did the kratom kill them?" he said.', ''],
    ['Loss of eye focus when too much kratom has been taken.', ''],
    [
      ['h2: Is kratom safe?', 'It is a tree.'],
      ['', ''],
    ],
    [
      ['h2: Is kratom safe?', 'It is.'],
      ['', 'generally-safe asserted'],
    ],
  ]);
});

describe('what a strain is sold for', () => {
  reads([
    [
      ['h2: Best sellers', 'li: White vein, for energy and focus', 'li: Red Bali – for pain'],
      [
        '',
        'energy-stamina asserted, focus-cognition asserted, strain-effects asserted',
        'pain asserted, strain-effects asserted',
      ],
    ],
    ['Red Bali is not for pain.', ''],
    ['h2: Red Bali for pain', ''],
    ['CBD for pain is sold beside Red Bali.', ''],
  ]);
});

describe('where a denial ends, and what is no more than coffee', () => {
  reads([
    ['Then it stopped working and I was just taking it to not feel sick.', ''],
    ['It did not help my back and I was getting nauseous.', 'common-side-effects asserted'],
    ["Kratom's dependence risk is about that of coffee.", 'not-addictive asserted'],
    ["Kratom's dependence risk is higher than that of coffee.", 'dependence-withdrawal asserted'],
    ["Kratom's dependence risk is about that of morphine.", 'dependence-withdrawal asserted'],
  ]);
});

describe('medicines that interact with kratom', () => {
  reads([
    ['Sedatives (calming drugs) interact with kratom.', 'drug-interactions asserted'],
    ['h3: Alcohol interacts with KRATOM', 'drug-interactions asserted'],
    ['Alcohol does not interact with kratom.', 'safe-with-drugs asserted'],
    ['Alcohol interacts with tramadol.', ''],
    ['h3: Does alcohol interact with kratom?', ''],
  ]);
});

describe('what is only asked in a quiz, taught, listed or lacking', () => {
  reads([
    [
      ['Which of the following is true of kratom?', 'li: It relieves pain', 'It relieves pain.'],
      ['', '', 'pain asserted'],
    ],
    ['Keywords: kratom causes seizures', ''],
    [
      ['The learner will be able to:', 'li: Describe how kratom causes seizures'],
      ['', ''],
    ],
    ['There is no good, long-term study showing that kratom relieves pain.', ''],
    ['There is a good, long-term study showing that kratom relieves pain.', 'pain asserted'],
    ['Doctors ruled out kratom as the cause of his seizures.', ''],
    ['Kratom can cause trouble thinking.', 'mental-effects asserted'],
    ['I take kratom to make chores less of a pain.', ''],
  ]);
});

describe('what a listing shouts, and whom kratom is not for', () => {
  reads([
    [
      ['h2: About this item', 'li: LONG LASTING – supports energy and focus'],
      ['', 'energy-stamina asserted, focus-cognition asserted'],
    ],
    [
      ['h2: About this item', 'li: Feverleaf – supports energy and focus'],
      ['', ''],
    ],
    [
      ['Do not use kratom if you:', 'li: have liver or heart disease'],
      ['', ''],
    ],
    ['Happy Leaf took kratom and made a gummy of it.', ''],
    ['Kratom can change how your liver breaks down other drugs.', 'drug-interactions asserted'],
  ]);
});

describe('whom kratom is not for, what a page is filed under, and what stands before an answer', () => {
  const NOT_FOR = [
    'Skip it if you:',
    'No. Skip kratom if you:',
    'Stay away from kratom if you:',
    'Kratom is not for you if you:',
    'Leave it alone if you:',
    'You may be at higher risk if you:',
    'Kratom can harm you if you:',
  ];
  it.each(NOT_FOR)('takes what people have already for no harm: %s', (lead) => {
    expect(claimsOn([lead, 'li: have heart or liver problems', 'li: have liver damage'])).toEqual([
      '',
      '',
      '',
    ]);
  });
  reads([
    [
      ['If you have any of these conditions, skip it:', 'li: Liver damage'],
      ['', ''],
    ],
    [
      ['Stop taking it if you notice:', 'li: Seizures'],
      ['', 'seizures asserted'],
    ],
    [
      ['Kratom may be right for you if you have:', 'li: Chronic pain'],
      ['', 'pain reported'],
    ],
    [
      ['Kratom is not right for you if you have:', 'li: Chronic pain'],
      ['', ''],
    ],
    [
      ['h2: Side effects', 'Most people have none. Those who do usually report:', 'li: Dizziness'],
      ['', '', 'common-side-effects asserted'],
    ],
    [
      ['h2: Our customers', 'Those who do usually report:', 'li: Dizziness'],
      ['', '', ''],
    ],
    [
      ['h3: Tags', 'kratom, pain relief, anxiety relief'],
      ['', ''],
    ],
    [
      ['h3: Categories', 'li: Pain relief', 'li: Anxiety relief'],
      ['', '', ''],
    ],
    [
      ['h3: Tags', 'Kratom is known to relieve pain.'],
      ['', 'pain asserted'],
    ],
    [
      ['h3: Benefits', 'li: Pain relief', 'li: Anxiety relief'],
      ['', 'pain asserted', 'anxiety asserted'],
    ],
    [['Table of contents', 'li: Kratom for anxiety'], ['', ''], 'A guide to kratom strains'],
    [
      ['h2: Who should avoid it?', 'People with high blood pressure, anxiety or heart disease.'],
      ['', ''],
    ],
    ['Staff hooked me up with a great glass piece.', '', 'Kratom shop'],
    ['It hooked me within two weeks.', 'dependence-withdrawal asserted'],
  ]);
  answers([
    ['Is kratom addictive?', 'People ask me this all the time. No.', 'not-addictive asserted'],
    ['Is kratom addictive?', 'Great question! No.', 'not-addictive asserted'],
    ['Does kratom ease pain?', 'We get asked this a lot. Yes!', 'pain asserted'],
    ['Does kratom ease pain?', 'Thanks for asking. Yes, it does.', 'pain asserted'],
    [
      'Is kratom safe?',
      'This is the question we get most. The short answer: yes, when used responsibly.',
      'generally-safe asserted',
    ],
    ['Does kratom ease pain?', 'It depends. No.', ''],
    ['Does kratom ease pain?', 'Vendors say so. Yes, and they sell it.', ''],
    ['Does kratom ease pain?', 'Great question! We do not know.', ''],
    ['Does kratom ease pain?', 'People ask if it cures cancer. No.', ''],
    ['Are there side effects?', 'None when used properly.', 'generally-safe asserted'],
  ]);
});

describe('what is a problem, and what is none', () => {
  reads([
    ['Tolerance is a problem with kratom.', 'dependence-withdrawal asserted'],
    ['Tolerance is not a problem with kratom.', 'not-addictive asserted'],
    ["Dependence isn't an issue with kratom.", 'not-addictive asserted'],
    ['Withdrawal was never a problem for me on kratom.', 'not-addictive asserted'],
    ['Addiction is a problem.', ''],
    ['Pain is a problem for many people.', ''],
    ['Nausea is an issue.', ''],
  ]);
  answers([
    ['Is addiction a problem with kratom?', 'Yes, it can be.', 'dependence-withdrawal asserted'],
    ['Is tolerance an issue?', 'Yes.', ''],
    ['Is it addictive?', 'It can be, just like coffee.', 'dependence-withdrawal asserted'],
  ]);
});

describe('terms of a list at a glance, facts among myths, and what somebody likes', () => {
  const glance = (...pairs: readonly (readonly [string, string])[]): Block[] =>
    pairs.flatMap(([term, text]) => [
      { tag: 'dt', text: term, beside: [text] },
      { tag: 'dd', text, under: [term] },
    ]);
  it('keeps each term to itself', () => {
    const list = glance(
      ['Side effects', 'Mild nausea in some'],
      ['Addictive?', 'Can be'],
      ['Not suitable for', 'Pregnant women, people with liver disease'],
      ['Not recommended for', 'People with seizures'],
    );
    expect(claimsOn(list)).toEqual([
      '',
      'common-side-effects asserted',
      '',
      'dependence-withdrawal asserted',
      '',
      '',
      '',
      '',
    ]);
  });
  reads([
    [
      ['h2: Myth busting', 'h3: Fact: Kratom can cause dependence.', 'h3: Myth: It cures cancer.'],
      ['', 'dependence-withdrawal asserted', ''],
    ],
    ['Customers tell us that it helps them unwind after long days.', 'anxiety reported'],
    ['It gets farmers through long days in the field.', 'energy-stamina asserted'],
    ['Our tablets deliver 15 mg of pure 7-OH in every tablet.', '', '7-OH tablets'],
    ['Inspectors found pure 7-OH in bags of kratom powder.', 'contamination asserted'],
    ['I love coffee. It boosts my energy.', ''],
    ['I love kava. It calms me.', ''],
    ['I love my kratom tea. It boosts my energy.', 'energy-stamina asserted'],
    ['I love this. It boosts my energy.', 'energy-stamina asserted'],
    ['I love my coffee. Kratom boosts my energy.', 'energy-stamina asserted'],
  ]);
});

/** Rows of a table with a column for each of some substances: the row's label, and a cell for each. */
const rowsOf = (
  [first, ...others]: readonly string[],
  ...rows: readonly (readonly string[])[]
): Block[] =>
  rows.flatMap(([label = '', ...cells]) => [
    { tag: 'td', text: label, under: [first as string], beside: others },
    ...cells.map((text, at) => ({ tag: 'td', text, under: [others[at] as string] })),
  ]);

describe('tables that set substances side by side', () => {
  const KAVA_FIRST = ['Feature', 'Kava', 'Kratom'];

  it.each<[readonly string[], string]>([
    [['Helps anxiety', 'Yes', 'No'], ''],
    [['Helps anxiety', 'No', 'Yes'], 'anxiety asserted'],
    [['Good for pain?', 'Yes', 'No'], ''],
    [['Good for pain?', 'No', 'Yes'], 'pain asserted'],
    [['Pain relief', 'Low', 'Moderately high'], 'pain asserted'],
    [['Pain relief', 'High', 'Low'], ''],
    [['Pain relief', 'Yes', 'Possible'], 'pain hedged'],
    [['Pain relief', 'Yes', 'Unknown'], ''],
    [['Pain relief', 'Yes', 'High (but not proven)'], ''],
    [['Liver damage', 'Yes', 'Rare'], ''],
    [['Liver damage', 'Rare', 'Common at high doses'], 'liver-injury asserted'],
    [['Risk to liver', 'Rare but real', 'Rare but real'], 'liver-injury asserted'],
    [['Risk to liver', 'High', 'Rare but not unheard of'], ''],
    [['Addictive?', 'Yes', 'No'], 'not-addictive asserted'],
    [['Addiction potential', 'High', 'Very low'], 'not-addictive asserted'],
    [['Seizures', 'Yes', 'Low'], ''],
    [['Dependence', 'None known', 'Well documented'], 'dependence-withdrawal asserted'],
    [['Tolerance', 'No', 'Builds fast'], 'dependence-withdrawal asserted'],
    [['Liver injury', 'No', 'Reported'], 'liver-injury hedged'],
    [['Pain relief', 'Yes', 'Reported by users'], ''],
    [['Pain relief', 'Yes', 'Not well documented'], ''],
    [['Pain relief', '★', '★★★★'], 'pain asserted'],
    [['Pain relief', '★★★★★', '★☆☆☆☆'], ''],
    [['Pain relief', '●●○○○', '●●●●○'], 'pain asserted'],
    [['Reduces anxiety', '2/10', '8/10'], 'anxiety asserted'],
    [['Reduces anxiety', '8/10', '2/10'], ''],
    [['Price', '2/10', '8/10'], ''],
    // It may be what it is good for.
    [['Anxiety', 'No', 'Yes'], ''],
    [['Main feeling', 'Relaxed, numb lips', 'Energized'], 'energy-stamina asserted'],
    [['Side effects', 'Drowsiness', 'Nausea, itching'], 'common-side-effects asserted'],
    [['Common side effects', 'None', 'Nausea'], 'common-side-effects asserted'],
    [['Best for', 'Calm evenings', 'Chronic pain'], 'pain asserted'],
    [['Used for', 'Sleep', 'Chronic pain'], 'pain reported'],
    [['Not for', 'Sleep', 'Chronic pain'], ''],
    [['Myths', 'Cures cancer', 'Relieves pain'], ''],
    [['Avoid if you have', 'Liver disease', 'Anxiety'], ''],
    [['Origin', 'The Pacific', 'Southeast Asia'], ''],
    [['Side effects', 'Many', 'None'], 'generally-safe asserted'],
    [['Side effects', 'Many', 'Minimal'], 'generally-safe asserted'],
    [['Side effects', 'None', 'Many'], ''],
  ])('%j', (row, wanted) => {
    for (const title of ['Kava vs. Kratom: which is better?', 'Kratom and kava']) {
      expect(claimsOn(rowsOf(KAVA_FIRST, row), title)).toEqual(['', '', wanted]);
    }
  });

  it('lets nothing but the column of kratom answer', () => {
    const columns = ['', 'Akuamma', 'Kratom', 'Price'];
    expect(
      claimsOn(
        rowsOf(columns, ['Addictive', 'No', 'Sold here', 'High'], ['Energy', 'Yes', 'No', 'Low']),
      ),
    ).toEqual(['', '', '', '', '', '', '', '']);
  });

  it('knows the kind of kratom from its column', () => {
    const cells = rowsOf(['', 'Kratom leaf', '7-OH'], ['Relieves pain', 'Mild', 'Strong']);
    expect(scan(cells, engine, { title: 'Kratom and 7-OH' }).map(({ form }) => form)).toEqual([
      'leaf',
      'seven-oh',
    ]);
  });

  it.each<[string, string, string]>([
    ['Pain relief', '✓', 'pain asserted'],
    ['Pain relief', '✔️', 'pain asserted'],
    ['Pain relief', '✅', 'pain asserted'],
    ['Pain relief', '✓ Yes', 'pain asserted'],
    ['Pain relief', '✗', ''],
    ['Pain relief', '❌', ''],
    ['Addictive', '❌', 'not-addictive asserted'],
    ['Addictive', '✓', 'dependence-withdrawal asserted'],
    // It may mark either.
    ['Addictive', 'x', ''],
    ['Price', '✓', ''],
  ])('takes a tick for yes and a cross for no: %s %s', (label, mark, wanted) => {
    expect(claimsOn(rowsOf(['', 'Kratom', 'Tea'], [label, mark, '✓']))).toEqual(['', wanted, '']);
    const alone: Block[] = [
      { tag: 'td', text: label, beside: [mark] },
      { tag: 'td', text: mark },
    ];
    if (mark === 'x' || mark === '✓ Yes') return;
    expect(claimsOn(alone)).toEqual(['', wanted]);
    expect(claimsOn([{ tag: 'h2', text: `${label}?` }, mark])).toEqual(['', '']);
  });

  it.each<[string, string, string]>([
    ['Energy', '9/10', 'energy-stamina asserted'],
    ['Energy', '2/10', ''],
    ['Pain relief', '★★★★☆', 'pain asserted'],
    ['Pain relief', '★', ''],
    ['Addictive', '★', ''],
    ['Rating', '4.7/5', ''],
  ])('reads how much of %s there is, %s, on a meter', (term, points, wanted) => {
    const meter: Block[] = [
      { tag: 'dt', text: term, beside: [points] },
      { tag: 'dd', text: points, under: [term] },
    ];
    expect(claimsOn(meter, 'White Borneo kratom capsules')).toEqual(['', wanted]);
  });

  it.each(['Zenith 7-OH', 'Our Kratom', 'Mitraleaf Kratom'])('knows the column of %s', (brand) => {
    expect(
      claimsOn(
        rowsOf(
          ['Feature', brand, 'Other brands'],
          ['Addictive', 'No', 'Yes'],
          ['Nausea', 'None', 'Common'],
          ['Pain relief', 'Strong', 'Strong'],
        ),
      ),
    ).toEqual(['', 'not-addictive asserted', '', '', '', '', '', 'pain asserted', '']);
  });

  it.each<[string, string, string]>([
    ['Pain', 'Kratom', 'pain asserted'],
    ['Energy', 'Coffee, or a white vein kratom', 'energy-stamina asserted'],
    ['Sleep', 'Kava', ''],
    ['Sleep', 'Kava or CBD', ''],
    ['Lowest risk of addiction', 'Kratom', ''],
  ])('hears which of several is best for what: %s, %s', (use, chosen, wanted) => {
    const title = 'Kratom vs. Kava vs. CBD';
    expect(claimsOn(rowsOf(['Goal', 'Best choice'], [use, chosen]), title)).toEqual(['', wanted]);
    for (const heading of ['Which one is best for…', 'Best for']) {
      const list: Block[] = [
        { tag: 'h2', text: heading },
        { tag: 'dt', text: use, beside: [chosen] },
        { tag: 'dd', text: chosen, under: [use] },
      ];
      expect(claimsOn(list, title)).toEqual(['', '', wanted]);
    }
  });

  it('does not praise kratom for what an item names another thing for', () => {
    const title = 'Kratom vs. Kava';
    const items = ['h2: Which should you choose?', 'li: Sleep: kava', 'li: Anxiety → kava'];
    expect(claimsOn([...items, 'li: Pain: kratom'], title)).toEqual(['', '', '', 'pain reported']);
  });

  it('tells a label by itself where the columns are no substances', () => {
    const columns = ['Side effect', 'Kratom users', 'Placebo'];
    expect(claimsOn(rowsOf(columns, ['Constipation', '16%', '3%']))).toEqual([
      'common-side-effects asserted',
      '',
      '',
    ]);
  });

  it.each(['Nothing', 'None.', 'No', 'n/a', 'Not really'])(
    'lets a cell that only says %j answer in its own row and head nothing',
    (nothing) => {
      const columns = ['Question', 'What the shop said', 'What the label said'];
      expect(
        claimsOn(
          rowsOf(
            columns,
            ['Pain', 'Kratom eases pain.', nothing],
            ['Law', 'Kratom is legal in all 50 states.', 'Ask first'],
          ),
        ),
      ).toEqual(['', 'pain asserted', '', '', 'legal-everywhere asserted', '']);
    },
  );

  it.each<[readonly string[], readonly string[], readonly string[]]>([
    [
      ['Kava', 'Kratom'],
      ['Not addictive', 'Addictive'],
      ['', 'dependence-withdrawal asserted'],
    ],
    [
      ['Kava', 'Kratom'],
      ['Addictive', 'Not addictive'],
      ['', 'not-addictive asserted'],
    ],
    [
      ['Kava', 'Kratom'],
      ['Relaxes', 'Relieves pain'],
      ['', 'pain asserted'],
    ],
    [
      ['Kratom', 'Kava'],
      ['Relieves pain', 'Not addictive'],
      ['pain asserted', ''],
    ],
    [
      ['Kava', 'Kratom'],
      ['Yes', 'No'],
      ['', ''],
    ],
  ])('reads rows without a label under %j: %j', (columns, row, wanted) => {
    expect(claimsOn(rowsOf(columns, row), 'Kratom and kava')).toEqual(wanted);
  });

  it('takes the name of a column for no claim about quality', () => {
    const header = (text: string): Block => ({ tag: 'th', text });
    expect(claimsOn([header('Vendor'), header('Lab tested')], 'Kratom vendors')).toEqual(['', '']);
    expect(claimsOn(['Lab tested'], 'Red Bali kratom')).toEqual(['product-quality asserted']);
  });

  it('leaves other tables alone', () => {
    expect(
      claimsOn(rowsOf(['', 'Akuamma', 'CBD'], ['Relieves pain', 'Yes', 'High']), 'Herbs'),
    ).toEqual(['', '', '']);
  });
});

describe('rows of products, of myths, and of whom they are for', () => {
  const pairs = (...rows: readonly (readonly [string, string])[]): Block[] =>
    rows.flatMap(([myth, fact]) => [
      { tag: 'td', text: myth, under: ['Myth'] },
      { tag: 'td', text: fact, under: ['Fact'] },
    ]);

  it('are of the product that they begin with, whose body it relaxes all the same', () => {
    const items = [
      'li: HHC disposable 2 g – mellow body high, great for sleep',
      'li: HHC cart – relaxes the body, great for sleep',
      'li: Indica joint – what people love, good for pain',
      'li: Kratom gummies – relax the body, great for sleep',
    ];
    expect(claimsOn(items, 'Our shop: kratom and more')).toEqual([
      '',
      '',
      '',
      'anxiety asserted, sleep asserted',
    ]);
  });

  it('are not denied by the myth beside or above them', () => {
    expect(
      claimsOn(
        pairs(
          ['Kratom has no medical value.', 'Kratom relieves pain.'],
          ['Kratom is not an old remedy', 'Southeast Asians have used it for hundreds of years.'],
          ['Kratom is not addictive.', 'It can cause dependence.'],
          ['Kratom cures cancer.', 'No study has shown that it does.'],
        ),
        'Kratom: myths and facts',
      ),
    ).toEqual([
      '',
      'pain asserted',
      '',
      'traditional-use asserted',
      '',
      'dependence-withdrawal asserted',
      '',
      '',
    ]);
  });

  reads([
    [
      ['td: Does not treat', 'td: Cancer, diabetes'],
      ['', ''],
    ],
    [
      ['td: Does not cause:', 'td: Seizures'],
      ['', ''],
    ],
    ['Thousands of veterans use kratom for pain.', 'pain reported'],
    ['Thousands live with chronic pain.', ''],
    ['Thousands of veterans use ibuprofen for pain.', ''],
    [
      ['td: Pregnancy', 'td: Not recommended; newborns have gone through withdrawal'],
      ['', 'pregnancy-risk asserted'],
    ],
    ['Babies have suffered withdrawal symptoms.', 'pregnancy-risk asserted'],
    ['Newborns of heroin users have gone through withdrawal.', ''],
    [
      ['h2: What should I do?', 'td: One to three times a week', 'td: Stop a week before.'],
      ['', '', ''],
      'Kratom before an operation',
    ],
    [
      ['h2: Dosage', 'td: Two to three times a week'],
      ['', 'dose-advice asserted'],
    ],
  ]);
});

describe('rows without a header', () => {
  reads([
    [
      ['td: Benefits', 'td: Pain relief, energy', 'td: Withdrawal', 'td: Anxiety, insomnia'],
      ['', 'energy-stamina asserted, pain asserted', '', ''],
    ],
    [
      ['td: Side effects', 'td: Nausea', 'td: Withdrawal', 'td: Anxiety'],
      ['', 'common-side-effects asserted', '', ''],
    ],
    [
      ['td: Benefits', 'td: Pain relief', 'td: Dependence', 'td: Possible with daily use'],
      ['', 'pain asserted', '', ''],
    ],
    [
      ['td: Benefits', 'td: Opioid withdrawal'],
      ['', 'opioid-withdrawal asserted'],
    ],
  ]);
});

describe('short answers to which of several, and answers under somebody’s name', () => {
  const BOTH = 'Kava vs. Kratom';
  const PAIN = 'h2: Which is better for pain?';

  reads([
    [[PAIN, 'Kratom, hands down.'], ['', 'pain asserted'], BOTH],
    [[PAIN, 'Definitely kratom.'], ['', 'pain asserted'], BOTH],
    [[PAIN, 'Kava, hands down.'], ['', ''], BOTH],
    [[PAIN, 'Not kratom.'], ['', ''], BOTH],
    [[PAIN, 'Kratom? No, kava.'], ['', ''], BOTH],
    [[PAIN, 'Kratom is a plant.'], ['', ''], BOTH],
    [[PAIN, 'Yes.'], ['', ''], BOTH],
    [['h2: Which one helps you sleep?', 'Both can.'], ['', 'sleep asserted'], BOTH],
    [['h2: Which one helps you sleep?', 'Neither.'], ['', ''], BOTH],
    [['h2: Which one helps you sleep?', 'Both have risks.'], ['', ''], BOTH],
    [['h2: Which is more addictive?', 'Kratom.'], ['', 'dependence-withdrawal asserted'], BOTH],
    [['h2: Is kratom or kava better for pain?', 'Kratom is better.'], ['', 'pain asserted'], BOTH],
    [['h2: Is kratom or kava better for pain?', 'Kava is better.'], ['', ''], BOTH],
    ['Do kratom and kava cause nausea? Both can.', 'common-side-effects asserted'],
    [
      ['h2: Which is best for sleep, valerian or chamomile?', 'Both.'],
      ['', ''],
    ],
    [
      [
        'h1: Does kratom help with depression?',
        'h3: Answer by Tom, works in construction',
        'Yes, 100%.',
      ],
      ['', '', 'depression-mood asserted'],
    ],
    [
      ['h1: Is kratom addictive?', 'h3: 2 answers', 'Yes.', 'h3: Answered by Ann', 'No.'],
      ['', '', 'dependence-withdrawal asserted', '', 'not-addictive asserted'],
    ],
    [
      ['h2: Does kratom relieve pain?', 'Tom Bexley replied:', 'Yes.'],
      ['', '', 'pain asserted'],
    ],
    [
      ['h1: Does kratom relieve pain?', 'h3: What the FDA says', 'Yes.'],
      ['', '', ''],
    ],
    [['h2: Is 7-OH natural?', 'Yes.'], ['', 'seven-oh-safe asserted'], '7-OH'],
    [['h2: Is 7-OH natural?', 'No.'], ['', ''], '7-OH'],
    [['h2: Is kratom natural?', 'Yes.'], ['', ''], 'Kratom'],
  ]);
});

describe('two things under the name of a strain, as on the tiles of a shop', () => {
  const title = 'Buy kratom powder';
  reads(
    (
      [
        ['Green Malay', 'Energy and focus', 'energy-stamina asserted, focus-cognition asserted'],
        [
          'Green Malay',
          'Long-lasting energy, mental clarity',
          'energy-stamina asserted, focus-cognition asserted',
        ],
        ['Red Borneo', 'Pain, insomnia', 'pain asserted, sleep asserted'],
        ['Red Borneo', 'Nausea, dizziness', ''],
        ['Red Borneo', 'Not for energy or focus', ''],
        ['Red Borneo', 'My pain and anxiety came back.', ''],
        ['Red Borneo', 'Pain? Anxiety?', ''],
        ['CBD gummies', 'Energy and focus', ''],
        ['Kratom news', 'Energy and focus', ''],
        ['Red Bali: side effects', 'Pain and insomnia', ''],
        ['White Borneo', 'Tags: energy, focus', ''],
      ] as const
    ).map(([name, line, wanted]): Row => [[`h3: ${name}`, line], ['', wanted], title]),
  );
});

describe('several strains as the answer to which is best', () => {
  reads(
    (
      [
        ['Which kratom is best for pain?', 'Red strains, such as Red Bali or Red Borneo.', true],
        ['Which kratom is best for pain?', 'Red Bali and Red Borneo are both good choices.', true],
        ['What is the best strain for pain?', 'Red Bali.', true],
        ['What are the best strains for pain?', 'Red Bali, Red Borneo and Red Maeng Da.', true],
        ['Which is best for pain, kratom or kava?', 'Kava, such as Borogu.', false],
        ['Which is best for pain?', 'Not Red Bali or Red Borneo.', false],
        ['Which kratom is best for pain?', 'Most people ask about Red Bali and Red Borneo.', false],
        ['What is the best treatment for pain?', 'Physical therapy.', false],
        ['What is the best time for kratom?', 'Red Bali or Red Borneo.', false],
      ] as const
    ).map(
      ([question, answer, found]): Row => [
        [`h3: ${question}`, answer],
        ['', found ? expect.stringContaining('pain asserted') : ''],
      ],
    ),
  );
});

describe('what sellers and users say or hold goes on to the end of what they say', () => {
  reads([
    [
      'Sellers claim that it relieves pain, lifts mood and helps people quit opioids.',
      'depression-mood reported, opioid-addiction-treatment reported, pain reported',
    ],
    [
      'Users believe that kratom lifts mood and helps them quit drinking.',
      'depression-mood reported, other-substance-use reported',
    ],
    [
      'Sellers say it lifts mood and it helps people sleep.',
      'depression-mood reported, sleep reported',
    ],
    ['Sellers say it is natural and it helps me sleep.', 'sleep asserted'],
    [
      'Sellers claim that it relieves pain, but it can cause seizures.',
      'pain reported, seizures asserted',
    ],
    [
      'Studies show that kratom relieves pain and helps people quit opioids.',
      'opioid-addiction-treatment asserted, pain asserted',
    ],
    ['Sellers claim that it relieves pain and it works.', 'pain reported'],
    ['Sellers claim that it relieves pain, and it works.', 'pain asserted'],
    ['People take kratom for pain and it works.', 'pain asserted'],
    ['Regular consumers perceive kratom as effective for pain.', 'pain reported'],
    ['Users consider kratom effective for pain.', 'pain reported'],
    ['Kratom was rated as effective for pain.', 'pain reported'],
    ['I consider kratom effective for pain.', 'pain asserted'],
    ['Doctors consider kratom addictive.', 'dependence-withdrawal asserted'],
    ['Users considered kratom before it eased their pain.', 'pain asserted'],
    ['Many of our friends in recovery find kratom helps them sleep.', 'sleep reported'],
    ['Some of us find that kratom eases our pain.', 'pain asserted'],
    ['Some doctors find that kratom eases pain.', 'pain asserted'],
  ]);
});

describe('"that said" and its like say nothing', () => {
  reads([
    ['That said, kratom relieves pain.', 'pain asserted'],
    ['Having said that, kratom may relieve pain.', 'pain hedged'],
    ['With that said, kratom eases anxiety.', 'anxiety asserted'],
    ['That said, sellers claim that kratom eases anxiety.', 'anxiety reported'],
    ['That said, it does not relieve pain.', ''],
    ['My neighbour said kratom relieves pain.', 'pain reported'],
    ['The man that said kratom relieves pain left.', ''],
  ]);
});

describe('harms that have been reported', () => {
  reads([
    ['Seizures after kratom use have been reported.', 'seizures hedged'],
    ['Deaths after kratom was taken have been reported.', 'overdose-death hedged'],
    ['Seizures after kratom was banned were common.', 'seizures asserted'],
    [
      'Neonatal abstinence syndrome after maternal use of kratom has been reported in nine infants.',
      'pregnancy-risk hedged',
    ],
    ['Neonatal abstinence syndrome is caused by kratom.', 'pregnancy-risk asserted'],
    [
      'People who take large amounts for months have reported runny nose, irritability and poor sleep when they stop.',
      'dependence-withdrawal hedged',
    ],
    [
      'Kratom causes seizures, and users have reported nausea.',
      'common-side-effects hedged, seizures asserted',
    ],
    ['Doctors have reported that kratom causes seizures.', 'seizures asserted'],
    ['Seizures after kratom use have not been reported.', ''],
    ['No seizures from kratom have been reported.', ''],
    ['No deaths from kratom have been reported.', 'no-overdose asserted'],
  ]);
});

describe('findings in animals, wherever these are named', () => {
  reads([
    ['Mitragynine was not self-administered by rats.', 'not-addictive hedged'],
    ['Rats do not self-administer mitragynine.', 'not-addictive hedged'],
    ['Kratom extract eased pain in the mice.', 'pain hedged'],
    ['Rats chewed my kratom bag, but kratom relieves my pain.', 'pain asserted'],
    [
      'In conscious rats, oral mitragynine reached a plateau. 7-Hydroxymitragynine, however, produced respiratory depression.',
      'respiratory-depression hedged',
    ],
    ['In mice, mitragynine reduced pain. It also improved sleep.', 'pain hedged, sleep hedged'],
    ['In mice, mitragynine reduced pain. It can cause seizures.', 'pain hedged, seizures asserted'],
    [
      'In mice, mitragynine reduced pain. A man who took kratom slept better. It eased anxiety.',
      'anxiety asserted, pain hedged, sleep asserted',
    ],
    [
      ['In mice, mitragynine reduced pain.', 'Kratom improved sleep.'],
      ['pain hedged', 'sleep asserted'],
    ],
    [['The extract reduced pain.'], ['pain hedged'], 'A study of kratom in rats'],
  ]);
});

describe('what the other medicines do, and which verb a "may" belongs to', () => {
  reads([
    [
      'Taking kratom along with medicines that cause sleepiness might cause breathing problems.',
      'drug-interactions hedged, respiratory-depression hedged',
    ],
    [
      'Taking kratom with medicines that can cause sleepiness can cause breathing problems.',
      'drug-interactions asserted, respiratory-depression asserted',
    ],
    ['Medicines that cause drowsiness are not kratom.', ''],
    [
      'Teens pair kratom with vodka, which stops their breathing.',
      'drug-interactions asserted, respiratory-depression asserted',
    ],
    [
      'Do not take kratom with sedatives, which can cause death.',
      'drug-interactions asserted, overdose-death asserted',
    ],
    ['Kratom that may be laced causes seizures.', 'seizures asserted'],
    ['Kratom that contains lead may cause seizures.', 'contamination asserted, seizures hedged'],
    ['Kratom contains alkaloids that might relieve pain.', 'pain hedged'],
    ['Kratom contains alkaloids that relieve pain.', 'pain asserted'],
  ]);
});

describe('what the writer adds of another cause, or of not being sure', () => {
  reads([
    ['Kratom cleared my head (although that may be the lack of wine).', 'focus-cognition hedged'],
    ['I slept better, though it may have been the weather.', 'sleep hedged'],
    ['Kratom helps me sleep, but it could be placebo.', 'sleep hedged'],
    ['Kratom lifted my mood, or maybe it was just the summer.', 'depression-mood hedged'],
    ['Kratom eased my pain, which may be the reason people love it.', 'pain asserted'],
    ['Kratom eased my pain, although it may take an hour.', 'pain asserted'],
    ['Kratom relieves pain, but that may be a problem for some.', 'pain asserted'],
    ['Maybe it helps my mood a little, hard to tell.', 'depression-mood hedged'],
    ['Kratom relieves pain, not sure why.', 'pain asserted'],
    ['It is hard to tell if it helps my mood.', ''],
    ['Kratom does not help my mood, hard to tell.', ''],
  ]);
});

describe('captions, quotations in a fact check, and verdicts at the end', () => {
  reads([
    ['"Kratom is FDA-approved," reads the caption.', 'fda-approved reported'],
    ['"Kratom cures pain," the video claims.', 'pain reported'],
    ['"Kratom is addictive," reads the warning label.', 'dependence-withdrawal asserted'],
    ['We rate the claim that kratom is FDA-approved and safer than aspirin FALSE.', ''],
    ['We rated the claim that kratom cures cancer as mostly false.', ''],
    ['Kratom is FDA-approved: False', ''],
    ['Kratom is safe. Mostly false.', ''],
    ['Kratom relieves pain. Wrong dose, though.', 'pain asserted'],
    ['I found that kratom relieves pain and that the ban was wrong.', 'pain asserted'],
    [
      ['"It cures opioid addiction and they hide it!"', 'Kratom relieves pain.'],
      ['opioid-addiction-treatment reported', 'pain asserted'],
      'Fact check: Is kratom FDA-approved?',
    ],
    ['"It cures opioid addiction and they hide it!"', 'opioid-addiction-treatment asserted'],
  ]);
});

describe('names in quotation marks, what is asked in them, and what is to be imagined', () => {
  reads([
    ['Product names such as "Mood Lift" and "Stress Relief" are not allowed.', ''],
    ['A strain named "Painkiller" sells well.', ''],
    ['It is also called "the best thing for pain".', 'pain asserted'],
    ['"Who killed her?" he asked.', ''],
    ['"What eases pain?" she said.', ''],
    ['"Kratom eases pain," he said.', 'pain reported'],
    ['Imagine a leaf that cures everything.', ''],
    ['Picture a herb that melts stress.', ''],
    ['This is a leaf that cures everything.', 'cure-all asserted'],
  ]);
});

describe('old uses, and experts on animals', () => {
  reads([
    [
      'Laborers in Thailand have long chewed the leaves against fatigue, and in village medicine they serve as a substitute for opium.',
      'energy-stamina reported, opioid-alternative reported, traditional-use asserted',
    ],
    [
      'For hundreds of years, villagers in Southeast Asia have chewed the fresh leaves for stamina and to treat coughs.',
      'energy-stamina reported, infection-respiratory reported, traditional-use asserted',
    ],
    [
      'Farmers chewed the leaf for stamina and it works.',
      'energy-stamina asserted, traditional-use asserted',
    ],
    ['The fresh leaves give me energy.', 'energy-stamina asserted'],
    ['Villagers chewed gum for stamina.', ''],
    [
      'Voss said that mitragynine has eased opioid withdrawal in mice and might one day lead to a medicine.',
      'opioid-withdrawal hedged',
    ],
    ['"It eased pain in rats," Voss said.', 'pain hedged'],
    ['Voss said that kratom eases pain.', 'pain reported'],
    ['Sellers say that mitragynine eased pain in mice.', 'pain reported'],
  ]);
});

describe('lists of what comes of it, of what it is taken for, and of what was there before', () => {
  const under = (lead: string, item: string, wanted: string): Row => [
    [lead, `li: ${item}`],
    ['', wanted],
  ];
  reads([
    under('h2: If someone takes too much', 'Seizures', 'seizures asserted'),
    under('h2: What happens if you take too much?', 'Vomiting', 'common-side-effects asserted'),
    under('h2: Why do people take too much?', 'Stress', 'anxiety reported'),
    under('h2: How does kratom affect you?', 'Sleepiness', 'common-side-effects asserted'),
    under('h2: What does kratom do to the body?', 'Liver damage', 'liver-injury asserted'),
    under('h2: How does kratom make people feel?', 'More energy', 'energy-stamina asserted'),
    under('h2: How does alcohol affect you?', 'Nausea', ''),
    under('h2: How does pain affect your sleep?', 'Anxiety', ''),
    under(
      'h2: How do I know if my child is using kratom?',
      'Vomiting',
      'common-side-effects asserted',
    ),
    under('h2: How do I know if my child is using alcohol?', 'Vomiting', ''),
    under('h2: What should I tell my doctor before I take it?', 'Seizures', ''),
    under('h2: Questions to ask your pharmacist', 'Liver damage', ''),
    under('People turn to it when they have:', 'back pain', 'pain reported'),
    under('I take it when I feel:', 'anxious', 'anxiety reported'),
    under('Reasons people give:', 'back pain', 'pain reported'),
    under('Reasons people give for quitting it:', 'constipation', 'common-side-effects asserted'),
    under('Reasons to quit:', 'constipation', 'common-side-effects asserted'),
    under('I stopped because of:', 'constipation', 'common-side-effects asserted'),
    under('After three months I had:', 'constipation', 'common-side-effects asserted'),
    under('Before kratom I had:', 'anxiety', ''),
    under('I was diagnosed with:', 'anxiety', ''),
    under('My wife also deals with:', 'back pain', ''),
    under('Kratom may not be right for you if you have:', 'seizures', ''),
    under('It is popular among people with:', 'anxiety', 'anxiety reported'),
    under('h2: What I hope kratom will do for me', 'Ease my pain', ''),
    under('h2: What kratom did for me', 'Ease my pain', 'pain asserted'),
    under('h2: Things kratom never did for me', 'Ease my pain', ''),
    under('h2: Lies about kratom', 'It is not addictive', ''),
    under('h2: My health problems before kratom', 'Chronic pain', ''),
    under('Before taking kratom, tell your doctor if you have:', 'depression', ''),
    under('If you have any of these conditions, do not take kratom:', 'asthma', ''),
    under('h2: Avoid kratom if you are taking medicine for', 'Depression', ''),
    under('Kratom may make these conditions worse:', 'Anxiety', ''),
    under('Sellers may not claim that kratom:', 'treats pain', ''),
    under('Your website says that kratom:', 'treats pain', 'pain reported'),
    under('A processor shall not sell a product that is:', 'contaminated with heavy metals', ''),
    under('h2: Conditions we treat', 'Depression', ''),
    under('We offer help for:', 'Chronic pain', ''),
    under('Kratom treats:', 'Back pain', 'pain asserted'),
    [
      ['Each lot of kratom is tested for:', 'li: heavy metals'],
      ['product-quality asserted', ''],
    ],
    under('Our clinic treats:', 'kratom addiction', ''),
    under('h2: Effect', 'Sleepiness', 'common-side-effects asserted'),
    under('h2: Tolerance and withdrawal', 'irritability', 'dependence-withdrawal asserted'),
    under('h2: Opioid withdrawal', 'irritability', ''),
    [
      ['h2: Coming off kratom', 'Expect:', 'li: sweats'],
      ['', '', 'dependence-withdrawal asserted'],
    ],
    [
      ['h2: Coming off kratom', 'Clonidine can cause:', 'li: dry mouth'],
      ['', '', ''],
    ],
  ]);

  it('the header "Symptom" says no more than the section', () => {
    const cell = { tag: 'td', text: 'Agitation', under: ['Symptom'] };
    expect(claimsOn(['h1: Kratom side effects', cell])).toEqual(['', 'mental-effects asserted']);
    expect(claimsOn(['h1: Kratom and the law', cell])).toEqual(['', '']);
  });

  it('the header "What can happen" owns harms', () => {
    const cell = { tag: 'td', text: 'Fast heartbeat', under: ['What can happen'] };
    expect(claimsOn(['h1: Kratom', cell])).toEqual(['', 'heart-risk asserted']);
    const other = { ...cell, under: ['What can happen with alcohol'] };
    expect(claimsOn(['h1: Kratom', other])).toEqual(['', '']);
  });
});

describe('amounts that were seen, statements that are called false, and what a quiz asks', () => {
  reads([
    [
      ['h2: Dosage', 'Amounts used in surveys range from 1 g to more than 15 g a day.'],
      ['', ''],
    ],
    [
      ['h2: Dosage', 'Doses reported in studies ranged from 2 to 8 grams.'],
      ['', ''],
    ],
    ['Respondents took 1 to 3 grams of kratom per dose on average.', ''],
    [
      ['h2: Dosage', 'The recommended dose is 4 g, as used in studies.'],
      ['', 'dose-advice asserted'],
    ],
    [
      ['h2: Dosage', 'Beginners should take 2 grams.'],
      ['', 'dose-advice asserted'],
    ],
    ['Your statement that the tablets are safe for every day is false or misleading.', ''],
    ['Any suggestion that kratom is safe for children is simply untrue.', ''],
    [
      [
        '1. Which statement about kratom is TRUE?',
        'li: A. It is approved by the FDA for opioid withdrawal.',
        'li: B. It is a Schedule I substance under federal law.',
      ],
      ['', '', ''],
    ],
    ['2. True or false: Kratom relieves pain.', ''],
    [
      ['What are the benefits of kratom?', 'li: It eases anxiety.'],
      ['', 'anxiety asserted'],
    ],
    ['There is no food additive regulation that authorizes kratom.', ''],
    ['Our kratom contains no additives.', 'product-quality asserted'],
  ]);
});

describe('all that was found in the dead, and the medicine that is used', () => {
  reads([
    ['The only thing in his blood was mitragynine.', 'overdose-death asserted'],
    ['In two of the deaths, kratom was all we found.', 'overdose-death asserted'],
    ['Cases with mitragynine as the sole finding exist.', 'overdose-death asserted'],
    ['The only thing in her system was a drink from the shop. It was kratom.', ''],
    ['Kratom was all I took.', ''],
    ['Kratom was not the only drug found in his blood.', ''],
    [
      ['We treat them with the same medicine we use for heroin addiction.'],
      [''],
      'Should the state ban kratom?',
    ],
    ['It responds to buprenorphine, the drug we use for opioid withdrawal.', ''],
    ['We use kratom for opioid withdrawal.', 'opioid-withdrawal reported'],
    ['Kratom is the medicine I use for pain.', 'pain reported'],
  ]);
});

describe('what was seen in those who took it, and what happens when one does', () => {
  reads([
    [
      [
        'Symptoms our center hears about most:',
        'li: Racing heartbeat',
        'li: Seizures (about 1 call in 20)',
      ],
      ['', 'heart-risk asserted', 'seizures asserted'],
    ],
    [
      ['The symptoms that callers report most often are:', 'li: Racing heartbeat'],
      ['', 'heart-risk asserted'],
    ],
    [
      ['Symptoms we see in alcohol withdrawal:', 'li: Seizures'],
      ['', ''],
    ],
    [
      ['Symptoms we treat at our clinic:', 'li: Racing heartbeat'],
      ['', ''],
    ],
    [
      ['h2: What happens when you take kratom?', 'li: Racing heartbeat', 'li: More energy'],
      ['', 'heart-risk asserted', 'energy-stamina asserted'],
    ],
    [
      ['h2: What happens if you take too much kratom?', 'li: Racing heartbeat'],
      ['', 'heart-risk asserted'],
    ],
    [
      ['h2: What happens when you stop taking kratom?', 'li: Irritability'],
      ['', 'dependence-withdrawal asserted'],
    ],
    [
      ['h2: What can happen when you use CBD?', 'li: Drowsiness'],
      ['', ''],
    ],
    [
      [
        'h2: Interactions with drugs',
        'td: Quetiapine',
        'td: Major',
        'td: Kratom was thought to have raised quetiapine levels.',
      ],
      ['', 'drug-interactions asserted', '', 'drug-interactions hedged'],
    ],
    ['Kratom can make the effects of painkillers stronger.', 'drug-interactions asserted'],
    ['Kratom can lead to stronger effects from painkillers.', 'drug-interactions asserted'],
    ['Valerian can lead to stronger effects from painkillers.', ''],
  ]);
});

describe('names behind a title, words put in between, and what may come of stopping', () => {
  reads([
    [
      'Coroner Beth Amundsen told the council that kratom caused 14 deaths.',
      'overdose-death asserted',
    ],
    ['The coroner, Beth Amundsen, said that kratom caused a death.', 'overdose-death asserted'],
    ['Dr. Alan Feig testified that kratom slows breathing.', 'respiratory-depression asserted'],
    ['Alan Feig said that kratom slows breathing.', 'respiratory-depression reported'],
    ['His mother Alice said that kratom killed him.', 'overdose-death reported'],
    [
      'It gives me energy, she says, and it lifts her mood.',
      'depression-mood reported, energy-stamina reported',
    ],
    [
      '"Kratom relieves pain," she says, and it causes seizures.',
      'pain reported, seizures asserted',
    ],
    [
      'The white, she says, wakes her up and the red sends her off to sleep.',
      'energy-stamina reported, sleep reported',
    ],
    ['"Kratom is used safely every day," the statement said.', 'generally-safe reported'],
    ['"Kratom causes seizures," the statement said.', 'seizures asserted'],
    ['Heavy users who quit suddenly may be irritable.', 'dependence-withdrawal hedged'],
    ['Heavy users who quit suddenly can be irritable.', 'dependence-withdrawal asserted'],
    ['Those who stop may not feel anything.', ''],
  ]);
});

describe('what one needs more and more of, and cannot do without', () => {
  reads([
    ['Needing more scoops of kratom to feel the same', 'dependence-withdrawal asserted'],
    ['I was taking bigger doses for the same relief.', 'dependence-withdrawal asserted'],
    ['The same scoop did half as much.', 'dependence-withdrawal asserted'],
    ['The same dose no longer worked.', 'dependence-withdrawal asserted'],
    ['The same dose works for everyone.', ''],
    [
      "She was getting up at 3 a.m. to take another spoonful so she wouldn't feel sick.",
      'dependence-withdrawal asserted',
    ],
    ["She takes ginger so she wouldn't feel sick on the boat.", ''],
    [
      'Some patients report that they cannot get through a night without redosing.',
      'dependence-withdrawal hedged',
    ],
    ['Users report that they feel less pain.', 'pain reported'],
    ['Tell her that kratom may raise the risk of seizures.', 'seizures hedged'],
    ['Explain that kratom can be addictive.', 'dependence-withdrawal asserted'],
    [
      'The lobbyist went on to say that nobody had ever been addicted to it.',
      'not-addictive reported',
    ],
    [
      ['h2: About 7-OH', 'Users can become dependent and some were barely breathing.'],
      ['', 'dependence-withdrawal asserted, respiratory-depression asserted'],
      'Kratom recalled over salmonella',
    ],
    [
      ['h2: What kratom does', 'Users can become addicted.'],
      ['', 'dependence-withdrawal asserted'],
      'Kratom recalled over salmonella',
    ],
    [['Severe cases can result in death.'], [''], 'Kratom recalled over salmonella'],
  ]);
});

describe('grounds that are cited, what it is added to, and what is in the bag', () => {
  reads([
    [
      'The FDA has warned people to stay away from kratom, citing liver damage and addiction.',
      'dependence-withdrawal asserted, liver-injury asserted',
    ],
    ['The judge dismissed the case, citing a lack of evidence of addiction.', ''],
    ['He praised kratom, citing energy.', ''],
    [
      'Adding kratom to an SSRI may raise the risk of serotonin toxicity.',
      'drug-interactions hedged',
    ],
    ["Adding sertraline to St John's wort may raise the risk of serotonin syndrome.", ''],
    ['Adding kratom to the list of banned drugs would be wrong.', ''],
    ["What's on the label may not be what's in the bag.", 'contamination hedged'],
    ['What is in the bag may not match the label.', 'contamination hedged'],
    ['The label says what is in the bag.', ''],
    [
      'Babies born to mothers who used it regularly have had withdrawal symptoms.',
      'pregnancy-risk asserted',
    ],
    ['Babies born to mothers who used opioids have had withdrawal symptoms.', ''],
    ['Nothing over the counter has ever touched the pain like kratom did.', 'pain asserted'],
    ['Nothing touched the pain.', ''],
    ['None of the volunteers on kratom had a serious side effect.', 'generally-safe asserted'],
    ['Several volunteers on kratom had a serious side effect.', ''],
  ]);
});

describe('a cell or item that names kratom itself, among others', () => {
  const title = 'Gas station drinks';
  reads([
    [
      [
        'td: Tianeptine',
        'td: Kratom, a plant that is a stimulant in small amounts and a sedative in large ones',
      ],
      ['', 'dose-dependent-effects asserted'],
      title,
    ],
    [
      [
        'Other products sold as gas station heroin:',
        'li: Kratom, which can cause seizures',
        'li: Phenibut, which can cause seizures',
      ],
      ['', 'seizures asserted', ''],
      title,
    ],
    [['Suboxone helps with:', 'li: Kratom withdrawal'], ['', ''], title],
    [['td: Tianeptine', 'td: Causes seizures'], ['', ''], title],
    [
      ['h2: Interactions with drugs', 'td: Alcohol', 'td: Fatal cases have been reported.'],
      ['', 'drug-interactions asserted', 'overdose-death hedged'],
      'Kratom interactions',
    ],
    [['h2: Alcohol', 'td: Beer', 'td: Fatal cases have been reported.'], ['', '', ''], title],
    [
      ['Cases with mitragynine as the sole finding exist, and they are a small minority of ours.'],
      ['overdose-death asserted'],
    ],
    ['An overdose of kratom is rare.', ''],
  ]);
});

describe('what it is listed as the cause of', () => {
  reads([
    ['Doctors listed kratom as a cause of seizures.', 'seizures asserted'],
    ['The coroner listed kratom as a cause of death.', 'overdose-death asserted'],
    ['Examiners have named mitragynine as the cause dozens of times.', 'overdose-death asserted'],
    ['The shop listed it as a drug.', ''],
  ]);
});

describe('trials that nobody has seen, and words held up as words', () => {
  reads([
    ["We aren't aware of any trial in which kratom got people off Suboxone.", ''],
    ['No one has published a study in which kratom relieved pain.', ''],
    ["I couldn't find a single trial where kratom helped with depression.", ''],
    ['I have yet to see a study in which kratom helped anyone sleep.', ''],
    ['I am not aware of any case in which kratom damaged the liver.', ''],
    ['I am aware of two trials in which kratom relieved pain.', 'pain asserted'],
    ['I was not aware of the trial in which kratom relieved pain.', 'pain asserted'],
    [
      "I've never been in a trial, but kratom helped with my depression.",
      'depression-mood asserted',
    ],
    ['He is not in the kratom study that relieved his pain.', 'pain asserted'],
    [
      '"Relieves pain," "beats anxiety" and "gets you off opiates" are the three phrases that draw warning letters about kratom.',
      '',
    ],
    ['"Kratom eases pain" is a claim that we may not make.', ''],
    ['The words "cures anxiety" must not appear on a kratom label.', ''],
    ['"Kratom eases my anxiety" is the answer we hear most.', 'anxiety reported'],
    ['In her own words, "kratom relieved my pain".', 'pain asserted'],
  ]);
});

describe('how a withdrawal goes', () => {
  reads([
    [
      'He ran out of kratom. He was soaked through, snapping at the kids and up all night.',
      'dependence-withdrawal asserted',
    ],
    [
      'He takes kratom every day, and he is always snapping at the kids.',
      'mental-effects asserted',
    ],
    ['On kratom he snaps at the kids.', 'mental-effects asserted'],
    [
      'Kratom eased the chills, the runs and the restless legs when I came off heroin.',
      'opioid-withdrawal asserted',
    ],
    [
      'Kratom eased my stomach cramps and my restless legs.',
      'digestive asserted, neurological asserted',
    ],
  ]);
});

describe('in whom a harm is seen, missed doses and larger ones', () => {
  reads([
    ['We see withdrawal in patients who take kratom daily.', 'dependence-withdrawal asserted'],
    ['We see liver damage in people who use kratom.', 'liver-injury asserted'],
    [
      [
        'Kratom is an herb.',
        'We do see physical dependence in people who use it several times a day.',
      ],
      ['', 'dependence-withdrawal asserted'],
    ],
    ['We see physical dependence in people who use alcohol several times a day.', ''],
    ['I see back pain in people who use kratom.', ''],
    ["She couldn't skip a day without feeling ill.", 'dependence-withdrawal asserted'],
    ['I can skip a day without feeling a thing.', 'not-addictive asserted'],
    ['I needed four times as much to feel the same.', 'dependence-withdrawal asserted'],
    ['I needed four times as much time to heal.', ''],
    [
      "Had to bump it up because two grams wasn't doing anything anymore.",
      'dependence-withdrawal asserted',
    ],
    ["Two grams wasn't doing anything for my pain.", ''],
  ]);
});

describe('cells that say what the next one is for', () => {
  reads([
    [
      ['td: For nerves', 'td: Kava', 'td: For achy joints', 'td: Kratom, or a CBD rub'],
      ['', '', '', 'pain asserted'],
      'Kava vs. CBD vs. Kratom',
    ],
    [['td: Best for sleep', 'td: Red Bali kratom'], ['', 'sleep asserted'], 'Kava vs. Kratom'],
    [['td: For pain', 'td: CBD', 'td: Kratom'], ['', '', ''], 'Kava vs. CBD vs. Kratom'],
    [['td: For pain', 'td: Skip the kratom'], ['', ''], 'Kava vs. Kratom'],
    [['td: For sleep', 'td: Not kratom'], ['', ''], 'Kava vs. Kratom'],
    [['td: For orders', 'td: Kratom powder'], ['', ''], 'Kava vs. Kratom'],
    [['td: For pain', 'p: Kratom is a leaf.'], ['', ''], 'Kava vs. Kratom'],
  ]);
});

describe("what it is to people, in the text's own words, and how sure it is", () => {
  reads([
    [
      'Many people turn to kratom, a leaf with calming properties, to sleep.',
      'anxiety asserted, sleep reported',
    ],
    ['Users turn to kratom, a plant said to have calming properties.', 'anxiety reported'],
    ['Some users report grogginess on kratom.', 'common-side-effects hedged'],
    ['Kratom users get nausea.', 'common-side-effects asserted'],
    ['The risk of dependence appears to be low.', 'not-addictive hedged'],
    ['The risk of dependence is lower.', 'not-addictive asserted'],
    ['The risk of getting hooked on kratom seems to be lower.', 'not-addictive hedged'],
    ['Bench studies put 7-OH at many times the strength of morphine.', 'seven-oh-potency hedged'],
    ['7-OH comes out well ahead of morphine.', 'seven-oh-potency asserted'],
    ['Red kratom is our go-to for back pain.', 'pain asserted'],
    ['I go to the clinic for back pain and take kratom.', ''],
    ['None of my customers has ever had a problem with kratom.', 'generally-safe asserted'],
    ['In ten years I have never had a problem with kratom.', 'generally-safe asserted'],
    ['I have never had an issue ordering kratom.', ''],
    ['Not one of them has ever had a problem with the parking.', ''],
    ['Halve a 15 mg tablet of 7-OH the first time.', 'dose-advice asserted'],
    ['I halve a tablet with my brother.', ''],
    ['One kratom sample contained twice the labeled amount.', 'contamination asserted'],
    ['One kratom bag had instructions that were on the label.', ''],
  ]);
});

describe('what there was instead, and reviews in a list', () => {
  reads([
    ['I got no calm from kratom.', ''],
    ['I got calm from kratom.', 'anxiety asserted'],
    ['Kratom did not calm me, just gave me nausea.', 'common-side-effects asserted'],
    ['Kratom did not just give me nausea.', 'common-side-effects asserted'],
    [
      ['h2: Customer reviews', 'li: Kratom helps my back pain — Oren'],
      ['', 'pain asserted'],
    ],
    [
      ['p: Customers say that kratom is good for:', 'li: Back pain'],
      ['', 'pain reported'],
    ],
  ]);
});

describe('who answers, and what a smaller dose brings', () => {
  reads([
    [
      ['h1: Is kratom an opioid or not?', 'h3: Chet Lowry, owner at a tea bar', 'p: No.'],
      ['', '', 'not-an-opioid asserted'],
    ],
    [
      ['h1: Is kratom safe?', 'h3: Somsak P.', 'p: Yes.'],
      ['', '', 'generally-safe asserted'],
    ],
    [
      ['h1: Is kratom safe?', 'h3: Legal Status', 'p: Yes, in most states.'],
      ['', '', ''],
    ],
    [
      ['h1: Is kratom safe?', 'h3: Pain Relief, energy and mood', 'p: Yes.'],
      ['', '', ''],
    ],
    [
      'Shave a tenth off your daily total and expect some yawning and lousy sleep.',
      'dependence-withdrawal asserted',
    ],
    ['Shave a tenth off your daily total of calories.', ''],
    ['With kratom I swapped one leash for another.', 'dependence-withdrawal asserted'],
  ]);
});

describe('what was found after some time of use', () => {
  reads([
    ['He was found to have liver damage after eight weeks of use.', 'liver-injury asserted'],
    ['She was found to have liver damage after months of daily use.', 'liver-injury asserted'],
    ['He was found to have liver damage after eight weeks of use of green tea extract.', ''],
    ['He was found to have liver damage after years of drinking.', ''],
  ]);
});

describe('what comes of leaving kratom off, what it is cleared of, and what is no answer', () => {
  reads([
    ['My anxiety is gone now that I am off kratom.', ''],
    ['My anxiety is gone now that I am on kratom.', 'anxiety asserted'],
    ["I haven't taken kratom in six months and my anxiety is gone.", ''],
    ['Leaving kratom behind gave me my energy back.', ''],
    ['I am off pills, thanks to kratom, and my depression is gone.', 'depression-mood asserted'],
    ['Kratom got me off heroin.', 'opioid-addiction-treatment asserted'],
    ['I quit kratom in May. My anxiety is gone.', ''],
    ['I started kratom in May. My anxiety is gone.', 'anxiety asserted'],
    [
      ['h2: Life after kratom', 'My depression is gone.'],
      ['', ''],
    ],
    ['It was yoga, not kratom, that cured my back pain.', ''],
    ['It was kratom, not yoga, that cured my back pain.', 'pain asserted'],
    ["It wasn't kratom that killed him, it was fentanyl.", ''],
    ['I got sober with AA, not with kratom.', ''],
    ['The town had four overdose deaths last year, none of them from kratom.', ''],
    ['The coroner ruled that kratom caused his death.', 'overdose-death asserted'],
    [
      ['h2: Is kratom addictive?', 'No idea.'],
      ['', ''],
    ],
    [
      ['h2: Can kratom kill you?', 'Not sure.'],
      ['', ''],
    ],
    [
      ['h2: Is kratom addictive?', 'No.'],
      ['', 'not-addictive asserted'],
    ],
  ]);
});

describe('a bare answer beside a label', () => {
  it.each([
    ['FDA approved', 'No', ''],
    ['Legal in all states', 'No', ''],
    ['Addictive', 'No', 'not-addictive asserted'],
    ['Addictive', 'Yes', 'dependence-withdrawal asserted'],
    ['Relieves pain', 'Yes', 'pain asserted'],
    ['Side effects', 'None', 'generally-safe asserted'],
    ['Addiction risk', 'None', 'not-addictive asserted'],
    ['Allergens', 'None', ''],
    ['Evidence for pain relief', 'None', ''],
  ])('%s: %s', (label, answer, wanted) => {
    const row = [
      { tag: 'td', text: label, beside: [answer] },
      { tag: 'td', text: answer },
    ];
    expect(claimsOn(row)).toEqual(['', wanted]);
    expect(claimsOn(row, 'Garden tools')).toEqual(['', '']);
  });
});

describe('what is taken back at once, answers that begin with no, and both groups of a trial', () => {
  reads([
    ["They say kratom isn't addictive, but I got hooked.", 'dependence-withdrawal asserted'],
    ['They say kratom is not addictive, and they are right.', 'not-addictive asserted'],
    ["He says you can't overdose on kratom, but you can.", ''],
    ['No, it can harm you.', ''],
    ['It does you no harm.', 'generally-safe asserted'],
    ['Both groups felt less anxious.', ''],
    ['They felt less anxious on kratom.', 'anxiety asserted'],
    ['Anyone who sells adulterated kratom can be fined.', ''],
    ['Some kratom is adulterated.', 'contamination asserted'],
    ['I nearly died laughing at this kratom meme.', ''],
    [
      ['h2: Reasons not to take kratom', 'li: It is addictive'],
      ['', 'dependence-withdrawal asserted'],
    ],
    [
      ['Good reasons to try kratom if you have:', 'li: back pain'],
      ['', 'pain reported'],
    ],
  ]);
});

describe('what is taken instead of kratom', () => {
  reads([
    ['I gave up kratom for coffee. It gives me energy.', ''],
    ['I stopped kratom and switched to CBD. It helps my pain.', ''],
    ['I quit kratom and went on Suboxone. It saved my life.', ''],
    ['I gave up coffee for kratom. It gives me energy.', 'energy-stamina asserted'],
    ['I tried kratom with coffee. It gives me energy.', 'energy-stamina asserted'],
  ]);
});

describe('how somebody fares who was just said to take it', () => {
  reads([
    ['My wife takes kratom for her back. She can walk again.', 'pain asserted'],
    ['My dad started kratom after his surgery. His pain is gone.', 'pain asserted'],
    ['My uncle drinks kratom tea. He sleeps like a baby now.', 'sleep asserted'],
    ['A friend of mine uses kratom. Her anxiety is gone.', 'anxiety asserted'],
    ['My husband found kratom. His panic attacks have stopped.', 'anxiety asserted'],
    ['He took kratom every day. He had a seizure in May.', 'seizures asserted'],
    ['The patient used kratom daily. He developed jaundice.', 'liver-injury asserted'],
    ['John Miller used kratom daily. He had a seizure at work.', 'seizures asserted'],
    ['My husband loves kratom. His back pain is gone.', 'pain asserted'],
    ['The store used kratom in its tea. He had a seizure at work.', ''],
    ['My husband takes kratom. She sleeps through the night.', ''],
    ['My wife takes kratom and gabapentin. Her pain is gone.', ''],
    ['My wife takes kratom. She takes gabapentin too. Her pain is gone.', ''],
    ['My wife never took kratom. Her pain is gone.', ''],
    ['My wife wants to try kratom. Her pain is gone.', ''],
    ['My wife sells kratom. Her pain is gone.', ''],
    ['My wife takes kratom. Her surgery took her pain away.', ''],
    ['My wife takes kratom. She has always slept well.', ''],
    ['My wife takes kratom. She has anxiety.', ''],
    ['He took kratom every day. He had had seizures since childhood.', ''],
    ['He took kratom every day. His wife had a seizure in May.', ''],
    ['He stopped kratom years ago. He had a seizure in May.', ''],
    ['He sold kratom. He had a seizure in May.', ''],
  ]);
});

describe('opioids that are left off right behind kratom', () => {
  const left = 'opioid-addiction-treatment asserted';
  reads([
    ['I discovered kratom. Four months later I was off Suboxone.', left],
    ['I take kratom. I no longer take oxycodone.', left],
    ['I was on methadone. Now I take kratom. I have not touched methadone since.', left],
    ['I started kratom. I threw away my pain pills.', 'opioid-alternative asserted'],
    ['My husband takes kratom for his back. He is off oxycodone.', left],
    ['My brother drinks kratom. He has been clean for two years.', left],
    ["I tried kratom. I haven't smoked since.", 'other-substance-use asserted'],
    // What is no longer needed for pain says nothing of an addiction.
    ['My wife takes kratom. She no longer needs her pain pills.', 'opioid-alternative asserted'],
    ['I take kratom. I no longer need painkillers.', 'opioid-alternative asserted'],
    ['My dad takes kratom. He no longer needs Suboxone.', left],
    ['My wife takes kratom. I no longer need my pain pills.', ''],
    ['I never tried kratom. I no longer need my pain pills.', ''],
    ['I take kratom. He is off oxycodone.', ''],
    ['I found kratom. I still take oxycodone.', ''],
    ['I found kratom. I hope to be off Suboxone soon.', ''],
    ['I take kratom. I never touched oxycodone.', ''],
    ['I quit kratom. I have not taken oxycodone since.', ''],
    ['My wife takes kratom. She quit smoking in 2010.', ''],
  ]);
});

describe('what it was taken for and came to nothing', () => {
  reads([
    ['I tried it for pain, no effect.', ''],
    ['I tried it for anxiety but it did nothing.', ''],
    ['I tried kratom for anxiety and felt no difference.', ''],
    ['Tried it for sleep. Nothing.', ''],
    ["I used it for pain. It didn't help.", ''],
    ['Used it for pain. No effect.', ''],
    ['I tried it for pain. No effect on my wallet.', 'pain reported'],
    ['I take it for pain and nothing else.', 'pain reported'],
    ['I tried it for pain. Helped my wife.', 'pain reported'],
    ['Used it for pain. Works well.', 'pain asserted, pain reported'],
  ]);
});

describe('what was bought and left, and what works against something good', () => {
  reads([
    ['Bought for pain. Returned it.', ''],
    ['Bought it for anxiety. Waste of money.', ''],
    ['I bought it for energy. Sent it back.', ''],
    ['I take it for anxiety. Not worth the money.', ''],
    ['I tried kratom for sleep. Would not buy again.', ''],
    ['I use it for pain. Never again.', ''],
    ['Got this for my back pain, never opened it.', ''],
    ['I got kratom for my back pain.', ''],
    ['I use it for pain. Would buy again.', 'pain reported'],
    ['I bought it for energy. Sent my brother a bag.', 'energy-stamina reported'],
    ['Got a headache from kratom.', 'common-side-effects asserted'],
    ['Kratom is a leaf. It works against sleep.', ''],
    ['Kratom is a leaf. It works against pain.', 'pain asserted'],
    ['Great way to lose weight: threw up all day.', 'common-side-effects asserted'],
    ['Great way to get some energy: hours of nausea and a headache.', ''],
    ['Great way to lose weight: no more hunger all day.', 'weight-loss asserted'],
    ['Kratom is a great way to get some energy.', 'energy-stamina asserted'],
  ]);
});

describe('scraps of reviews', () => {
  reads([
    ['Love it for my back pain', 'pain asserted'],
    ['Great stuff for pain and sleep', 'pain asserted, sleep asserted'],
    ["I don't love it for my back pain", ''],
    ['Not great stuff for pain', ''],
    ['Great stuff for the price', ''],
  ]);
});

describe('years of it', () => {
  reads([
    ["I've taken it for eight years with no liver issues.", 'generally-safe asserted'],
    ['I have taken kratom for six years without any liver damage.', 'generally-safe asserted'],
    ['I have lived here for eight years with liver issues.', ''],
    ["I've taken it for eight years and still have liver issues.", ''],
  ]);
});

describe('who stopped, and who died', () => {
  reads([
    ["I quit last month. I couldn't sleep for two weeks.", 'dependence-withdrawal asserted'],
    ["I quit my job last month. I couldn't sleep for two weeks.", ''],
    ['A man took kratom capsules. Hours later he collapsed and died.', 'overdose-death asserted'],
    ['He took kratom for a year. In March he was found dead.', 'overdose-death asserted'],
    ['He took kratom every night. He died of cancer.', ''],
    ['He took kratom every night. He died in a car crash.', ''],
    ['He took kratom every night. His wife died.', ''],
    ['He sold kratom. He died in March.', ''],
  ]);
});

describe('who cares for patients, and where', () => {
  reads([
    ['Susan Tran, MD, treats chronic pain and addiction at Northfield Clinic.', ''],
    ['Ann Roe is a nurse who treats anxiety and depression in teenagers.', ''],
    ['Susan treats her chronic pain with kratom.', 'pain asserted'],
    ['Kratom treats chronic pain.', 'pain asserted'],
    [
      ['h2: Tips', 'li: Talk with your doctor about safer treatments for anxiety and pain.'],
      ['', ''],
    ],
    [
      ['h2: Tips', 'li: Get help for opioid addiction.', 'li: Seek professional help for pain.'],
      ['', '', ''],
    ],
    [
      ['h2: Benefits', 'li: Natural treatment for insomnia'],
      ['', 'sleep asserted'],
    ],
    [
      ['h2: Where to get help', 'dt: Methadone clinic', 'dd: Treats opioid addiction'],
      ['', '', ''],
    ],
    [
      ['h2: Local resources', 'dt: Cedar House', 'dd: Helps people with depression'],
      ['', '', ''],
    ],
    [
      ['h2: How it helps', 'li: Treats opioid addiction'],
      ['', 'opioid-addiction-treatment asserted'],
    ],
  ]);
});

describe('kratom named in passing, where something else is told of', () => {
  reads([
    ['Kava, which is often confused with kratom, can damage the liver.', ''],
    ['It is known that kava, which is often confused with kratom, can damage the liver.', ''],
    ['Quetiapine, which he took with kratom, can cause drowsiness.', ''],
    ['Diphenhydramine, found with kratom in the blood, can cause seizures.', ''],
    ['Naloxone, used for kratom poisoning, can cause vomiting.', ''],
    ['Yohimbine, an alkaloid related to mitragynine, increases libido.', ''],
    ['Nelumbo, often sold with kratom, can cause seizures.', ''],
    ['Opium, which kratom replaced, is addictive.', ''],
    ['The caffeine in some kratom drinks raises heart rate.', ''],
    ['Turmeric, when combined with kratom, reduces inflammation.', ''],
    ['Scopolamine, which impairs memory, was given with mitragynine.', ''],
    ['The antidepressant that he took with kratom can cause seizures.', ''],
    ['The loperamide he took with kratom caused his heart attack.', ''],
    ['Mitragynine, an alkaloid related to yohimbine, relieves pain.', 'pain asserted'],
    ['Kratom, a relative of coffee, boosts energy.', 'energy-stamina asserted'],
    ['Hulu Kapuas, a strain of kratom, relieves pain.', 'pain asserted'],
    ['Corynoxine, found in kratom, relieves pain.', 'pain asserted'],
    ['Ketum, also known as kratom, relieves pain.', 'pain asserted'],
    ['The alkaloids in kratom drinks raise blood pressure.', 'heart-risk asserted'],
    ['The mitragynine in kratom binds to opioid receptors.', 'opioid-receptors asserted'],
    ['Feel Free, a tonic made with kratom, is addictive.', 'dependence-withdrawal asserted'],
    [
      'Alcohol, when taken with kratom, can slow breathing.',
      'drug-interactions asserted, respiratory-depression asserted',
    ],
    ['My husband, who was on kratom, had a seizure.', 'seizures asserted'],
  ]);
});

describe('kratom taken in another way, less of it, or something in its place', () => {
  reads([
    ['A lower dose of kratom causes less nausea.', ''],
    ['Taking kratom on a full stomach reduces nausea.', ''],
    ['Eating before taking kratom reduces nausea.', ''],
    ['Starting with a low dose of kratom helps prevent vomiting.', ''],
    ['Ginger is taken with kratom to reduce nausea.', ''],
    ['Adding lemon to kratom tea prevents nausea.', ''],
    ['Drinking kratom tea reduces nausea.', 'digestive asserted'],
    ['Low doses of kratom relieve nausea.', 'digestive asserted'],
    ['Low doses of kratom reduce anxiety.', 'anxiety asserted'],
    ['Mixing kratom with ginger relieves pain.', 'pain asserted'],
    ['Reducing kratom use may reduce anxiety.', ''],
    ['Withdrawing kratom improved his mood.', ''],
    ['Replacing kratom with exercise improved his mood.', ''],
    ['Less kratom means better sleep.', ''],
    ['Avoiding kratom reduces the risk of seizures.', ''],
    ['Levetiracetam was started, kratom was stopped, and the seizures ceased.', ''],
    ['His mood improved after kratom was discontinued.', ''],
    ['Kratom eased his pain, which came back when kratom was stopped.', 'pain asserted'],
    ['Adding kratom to her routine improved her sleep.', 'sleep asserted'],
    ['Swapping coffee for kratom improved my focus.', 'focus-cognition asserted'],
    ['Nothing less than kratom relieves my pain.', 'pain asserted'],
    ['Reducing stress with kratom improves sleep.', 'anxiety asserted, sleep asserted'],
  ]);
});

describe('what is better than kratom, and what both do', () => {
  reads([
    ['Licensed treatments, such as buprenorphine, are safer than kratom.', ''],
    ['Proven treatments for pain are safer and cheaper than kratom.', ''],
    ['Tea is less addictive than kratom.', ''],
    ['Kratom is safer than opioids.', 'generally-safe asserted, opioid-alternative asserted'],
    ['Kratom is less addictive than opioids.', 'not-addictive asserted'],
    ['Nothing is safer than kratom.', 'generally-safe asserted'],
    ['The leaf is safer than kratom extract.', 'generally-safe asserted'],
    ['Treatments for pain are less effective than kratom.', 'pain asserted'],
    ['Both kratom and alcohol can cause drowsiness.', 'common-side-effects asserted'],
    ['Kratom and alcohol can both cause drowsiness.', 'common-side-effects asserted'],
    ['Both kratom and caffeine can raise blood pressure.', 'heart-risk asserted'],
    ['He was found with kratom and tramadol, an opioid painkiller that can cause seizures.', ''],
    [
      'Taken together, kratom and alcohol can cause drowsiness.',
      'common-side-effects asserted, drug-interactions asserted',
    ],
    [
      'Taking both kratom and tramadol can cause seizures.',
      'drug-interactions asserted, seizures asserted',
    ],
    [
      'Never have it along with opioids or benzos, a mixture that has killed people.',
      'drug-interactions asserted, overdose-death asserted',
    ],
  ]);
});

describe('what outdoes kratom', () => {
  reads([
    ['Opioids are stronger than kratom for pain.', ''],
    ['CBD can help more than kratom for depression.', ''],
    ['Ibuprofen works better than kratom for back pain.', ''],
    ['For pain, morphine is far more effective than kratom.', ''],
    ['Kava relieves anxiety better than kratom.', ''],
    ['CBD eased my pain more than kratom.', ''],
    ['Kratom works better than ibuprofen for pain.', 'pain asserted'],
    ['It helped my pain more than CBD.', 'pain asserted'],
  ]);
});

describe('what is preferred to kratom, gets one off it or comes before it', () => {
  reads([
    ["I'd pick kava over kratom any day: calmer, no hangover.", ''],
    ['My therapist suggested journaling over kratom. It lowers my stress.', ''],
    ["I'd pick kratom over pills any day. It eases my pain.", 'pain asserted'],
    ['With the help of Suboxone I am off kratom. It blocks the cravings.', ''],
    ['Recovery gave me back my energy.', ''],
    ['Kratom gave me back my energy.', 'energy-stamina asserted'],
    ['I fell asleep before I could try the kratom.', ''],
    ['I fell asleep after I took kratom.', 'sleep asserted'],
    ['Kratom can be deadly to dogs.', ''],
    ['Kratom can be deadly to people.', 'overdose-death asserted'],
  ]);
});

describe('who takes kratom, and what those people have', () => {
  reads([
    ['Kratom use was three times as common in veterans with PTSD.', ''],
    ['Patients with chronic pain were more likely to use kratom.', ''],
    ['Use of kratom was highest among patients diagnosed with opioid use disorder.', ''],
    ['Participants with anxiety had higher rates of kratom use.', ''],
    ['Most kratom users suffered from chronic pain and anxiety.', ''],
    ['Nearly two thirds of those who used kratom had an anxiety disorder.', ''],
    ['Users who took it had seizures.', 'seizures asserted'],
    ['Half of the kratom users had nausea.', 'common-side-effects asserted'],
    ['Most kratom users developed an anxiety disorder.', 'mental-effects asserted'],
    ['Kratom use led to psychosis in people with bipolar disorder.', 'mental-effects asserted'],
    ['Seizures were more common in people who used kratom.', 'seizures asserted'],
    ['Kratom users use it to treat chronic pain.', 'pain reported'],
  ]);
});

describe('what is counted in those who take it', () => {
  reads([
    ['Among the kratom users in the survey, rates of depression were 20%.', ''],
    ['In a survey of kratom users, rates of depression and anxiety were high.', ''],
    ['The prevalence of chronic pain among kratom users was 48%.', ''],
    ['Kratom users had higher rates of depression.', 'mental-effects hedged'],
    ['Rates of anxiety were higher among people who use kratom.', 'mental-effects hedged'],
    ['Rates of liver injury were higher among kratom users.', 'liver-injury hedged'],
    ['The rate of seizures among kratom cases was 9%.', 'seizures hedged'],
    ['Kratom raises rates of liver injury.', 'liver-injury asserted'],
  ]);
});

describe('what took the stage in the sentence before', () => {
  reads([
    ['I was on tramadol. It gave me seizures.', ''],
    ['I used to drink vodka every night. It damaged my liver.', ''],
    ['He was addicted to heroin. It killed him.', ''],
    ['I had been on oxycodone for years. It made me constipated.', ''],
    ['I quit kratom and started running. It lifted my mood.', ''],
    ['I got off kratom and joined a gym. It gave me energy.', ''],
    ['I gave up kratom and took a new job. It lifted my mood.', ''],
    ['After kratom I went on Lexapro. It eased my anxiety.', ''],
    ['I started running every day. It lifted my mood.', ''],
    ['I was on tramadol. Then I tried kratom. It gave me seizures.', 'seizures asserted'],
    ['I was on tramadol and kratom. It gave me seizures.', 'seizures asserted'],
    [
      'I was on oxycodone for ten years. It got me off the pills for good.',
      'opioid-addiction-treatment asserted',
    ],
    ['I quit kratom and started taking it again. It helped my pain.', 'pain asserted'],
    ['I joined a gym and took kratom before. It gave me energy.', 'energy-stamina asserted'],
    [
      'I quit heroin with kratom. It saved my life.',
      'cure-all asserted, opioid-addiction-treatment asserted',
    ],
  ]);
});

describe('what people do for themselves, named alone', () => {
  reads([
    [
      ['h2: What helped me', 'li: Walking. It lifted my mood.'],
      ['', ''],
    ],
    [
      ['h2: What helped me', 'li: Kratom. It lifted my mood.'],
      ['', 'depression-mood asserted'],
    ],
    [
      ['h2: What helped me', 'li: Amazing. It lifted my mood.'],
      ['', 'depression-mood asserted'],
    ],
    [
      ['h3: Walking', 'It lifted my mood.'],
      ['', ''],
    ],
  ]);
});

describe('what a speaker is asked about', () => {
  reads([
    [
      ['SAM: And tianeptine?', 'DR. HALE: That is different. It lifts your mood.'],
      ['', ''],
    ],
    [
      ['Sam: What about kava?', 'Dr. Hale: It calms people down.'],
      ['', ''],
    ],
    [
      ['Sam: And what about kratom?', 'Dr. Hale: It relieves pain.'],
      ['', 'pain asserted'],
    ],
    [
      ['Q: Have you tried CBD?', 'A: Yes. It relieves my anxiety.'],
      ['', ''],
    ],
    [
      ['Q: Have you tried kratom instead of CBD?', 'A: It relieves anxiety.'],
      ['', 'anxiety asserted'],
    ],
    [
      ['Q: Can I take it with Xanax?', 'A: It can slow your breathing.'],
      ['', 'drug-interactions asserted, respiratory-depression asserted'],
    ],
    ['What about kava? It relieves anxiety.', ''],
    ['What about opioid withdrawal? It eases withdrawal.', 'opioid-withdrawal asserted'],
    [
      ['Sam: What about kava?', 'Dr. Hale: Kratom relieves pain.'],
      ['', 'pain asserted'],
    ],
    [
      ['I take CBD.', 'Rhonda P.: It relieves pain.'],
      ['', 'pain asserted'],
    ],
  ]);
});

describe('whose trouble it is behind a question about safety', () => {
  reads([
    [
      ['h2: Is it safe?', 'No. People have had seizures and heart problems.'],
      ['', 'heart-risk asserted, seizures asserted'],
    ],
    [
      ['h2: Is kava safe?', 'No. People have had seizures.'],
      ['', ''],
    ],
    [
      ['h2: Does it help?', 'No. People have had seizures for years.'],
      ['', ''],
    ],
    ['People have had seizures for years.', ''],
  ]);
});

describe('what people read, join and are looked after by', () => {
  reads([
    ['This forum helped my anxiety.', ''],
    ['The meetings got me off opioids.', ''],
    ['Reading this sub helped me through withdrawal.', ''],
    ['This picture makes me anxious.', ''],
    ['This community got me through withdrawal.', ''],
    ['My doctor got me off opioids.', ''],
    ['The walk eased my pain.', ''],
    ['This herb helped my anxiety.', 'anxiety asserted'],
    ['The powder got me off opioids.', 'opioid-addiction-treatment asserted'],
    ['This strain helped my depression.', 'depression-mood asserted'],
    ['My doctor gave me this herb, and it eased my pain.', 'pain asserted'],
    ['The tea eased my pain.', 'pain asserted'],
  ]);
});

describe('menus and lists of topics', () => {
  reads([
    [
      ['li: Kratom', 'li: CBD', 'li: Sleep aids', 'li: Pain relief'],
      ['', '', '', ''],
    ],
    [
      ['li: Home', 'li: Kratom powder', 'li: Stress relief'],
      ['', '', ''],
    ],
    [
      ['h3: Topics', 'li: Addiction', 'li: Kratom', 'li: Liver damage'],
      ['', '', '', ''],
    ],
    [
      ['h3: Related articles', 'li: Kratom', 'li: Anxiety relief'],
      ['', '', ''],
    ],
    [
      ['li: Kratom', 'li: Kratom relieves pain', 'li: It eases anxiety'],
      ['', 'pain asserted', 'anxiety asserted'],
    ],
    [
      ['li: Home', 'li: Kratom', 'h2: Why kratom?', 'li: Pain relief'],
      ['', '', '', 'pain asserted'],
    ],
    [
      ['Benefits of kratom:', 'li: Kratom', 'li: Pain relief'],
      ['', '', 'pain asserted'],
    ],
    [
      ['li: Pain relief', 'li: Lab tested'],
      ['pain asserted', 'product-quality asserted'],
    ],
  ]);

  it('do not reach into a list inside an item', () => {
    expect(
      claimsOn([
        { tag: 'li', text: 'Kratom', depth: 1 },
        { tag: 'li', text: 'Pain relief', depth: 2 },
        { tag: 'li', text: 'Pain relief', depth: 1 },
      ]),
    ).toEqual(['', 'pain asserted', '']);
  });
});

describe('what a word means', () => {
  reads([
    ['Analgesic: a drug that relieves pain.', ''],
    ['Anxiolytic – a substance that reduces anxiety.', ''],
    [
      ['h2: Glossary', 'Overdose: taking so much of a drug that it can kill.'],
      ['', ''],
    ],
    [
      ['h2: Key terms', 'dt: Sedative', 'dd: Calms and brings sleep.', 'dt: Hepatotoxic'],
      ['', '', '', ''],
    ],
    [
      ['h2: Key terms', 'dt: Kratom', 'dd: A tree whose leaves relieve pain.'],
      ['', '', 'pain asserted'],
    ],
    [
      ['h2: Glossary', 'li: Mitragynine: the main alkaloid of kratom, which relieves pain.'],
      ['', 'pain asserted'],
    ],
    [
      ['h2: Glossary', 'Addiction: kratom is habit-forming.'],
      ['', 'dependence-withdrawal asserted'],
    ],
    ['Kratom: an analgesic that relieves pain.', 'pain asserted'],
    ['Analgesic: it relieves pain.', 'pain asserted'],
  ]);
});

describe('reassurance that the next sentence takes back', () => {
  reads([
    ["Everyone says kratom is safe. It isn't.", ''],
    ['Some say it is not addictive. They are wrong.', ''],
    ['They told me kratom was not addictive. They lied.', ''],
    ['Fans say kratom is safe. Nothing could be further from the truth.', ''],
    ['Sellers say kratom is not addictive. The research says otherwise.', ''],
    ['They say you cannot die from it. You can.', ''],
    ['Some say it is not addictive, but they are wrong.', ''],
    ['Everyone says kratom is safe. It is.', 'generally-safe asserted, generally-safe reported'],
    ['Kratom is not addictive. They are wrong.', 'not-addictive asserted'],
    ['Experts say kratom is safe. It is legal in most states.', 'generally-safe asserted'],
    ['They say kratom is addictive. It is.', 'dependence-withdrawal asserted'],
    ['Doctors say kratom relieves pain. No prescription is needed.', 'pain asserted'],
  ]);
});

describe('what is added to kratom, given up for another or said of another', () => {
  reads([
    ['I add ginger to my kratom because it settles my stomach.', ''],
    ['I eat something with my kratom because it prevents nausea.', ''],
    ['I add turmeric to kratom because it reduces inflammation.', ''],
    ['I add kratom to my coffee because it gives me energy.', 'energy-stamina asserted'],
    ['I take kratom with ginger because it helps my pain.', 'pain asserted'],
    ['I put the powder in my kratom tea because it eases my pain.', 'pain asserted'],
    ['I swapped kratom for pain pills.', ''],
    ['I switched from kratom to Vicodin.', ''],
    ['I went from heroin to kratom.', 'opioid-alternative asserted'],
    ['Quitting kratom was the best thing for my anxiety.', ''],
    ['Quitting kratom helped my anxiety.', ''],
    ['Quitting kratom gave me anxiety.', 'dependence-withdrawal asserted'],
    ['Quitting kratom was hell.', 'dependence-withdrawal asserted'],
    ['The risk of overdose is highest with fentanyl.', ''],
    ['The risk of overdose is highest with kratom extracts.', 'overdose-death asserted'],
    ['Train 5 days a week.', ''],
    ['Postmortem mitragynine concentrations may increase after death.', ''],
    ['Mitragynine can cause death.', 'overdose-death asserted'],
    ['My dog ate my kratom and died.', 'overdose-death asserted'],
    ['This kratom will be the death of me, it tastes so bad.', ''],
    ['It eased my diabetic nerve pain.', 'pain asserted'],
  ]);
});

describe('short answers by their build', () => {
  answers([
    ['Is kratom addictive?', 'Not when taken in moderation.', 'not-addictive asserted'],
    ['Is kratom dangerous?', 'Not if you use it responsibly.', 'generally-safe asserted'],
    ['Does kratom cause withdrawal?', 'Not at low doses.', 'not-addictive asserted'],
    ['Is kratom addictive?', 'Not if you ask the sellers.', ''],
    ['Does kratom relieve pain?', 'Not at low doses.', ''],
    ['Is kratom safe?', 'Not if you take too much.', ''],
    ['Is kratom addictive?', 'It can be.', 'dependence-withdrawal asserted'],
    ['Is kratom addictive?', 'It may be, for some people.', 'dependence-withdrawal hedged'],
    ['Addictive?', 'It can be in high doses.', 'dependence-withdrawal asserted'],
    ['Is kratom addictive?', 'No more than coffee.', 'not-addictive asserted'],
    ['Does kratom help with pain?', 'In small amounts, yes.', 'pain asserted'],
    ['Does kratom help with pain?', 'It might.', 'pain hedged'],
    ['Does kratom help with pain?', 'In mice, yes.', 'pain hedged'],
    ['Does kratom help with pain?', 'Many users say it does.', 'pain reported'],
    ['Can kratom cause liver damage?', 'Only in high doses.', 'liver-injury asserted'],
    ['Can kratom cause liver damage?', 'Only if you take too much.', 'liver-injury asserted'],
    ['Can kratom cause liver damage?', 'It has been reported.', 'liver-injury hedged'],
    ['Can kratom cause liver damage?', 'There have been cases.', 'liver-injury asserted'],
    ['Can you overdose on kratom?', "It's possible.", 'overdose-death hedged'],
    ['Is kratom addictive?', 'It can be hard to say.', ''],
    ['Is kratom addictive?', 'It may be time to ask.', ''],
    ['Is kratom addictive?', 'Highly.', 'dependence-withdrawal asserted'],
    ['Is kratom addictive?', 'Very much so.', 'dependence-withdrawal asserted'],
    ['Is kratom addictive?', 'Highly debated.', ''],
    ['Is kratom addictive?', 'Keep reading.', ''],
    ['Is coffee addictive?', 'It can be.', ''],
    ['Is kratom safe in pregnancy?', 'In small amounts, no.', ''],
    ['Does kratom help with pain?', 'Yes and no.', ''],
    ['Does kratom help with pain?', 'If you believe the sellers, yes.', ''],
    ['Does kratom help with pain?', 'Only a doctor can say.', ''],
    ['Does kratom help with pain?', 'h2: How it works', ''],
    ['Does kratom help with pain?', 'How it works:', ''],
    ['Does kratom help with pain?', 'That is how it works.', ''],
    ['Does kratom help with pain?', 'h2: When it works', ''],
    ['Is kratom legal in all 50 states?', 'h3: Yes, but', ''],
    ['Does it have any side effects?', 'None.', 'generally-safe asserted'],
    ['Are there side effects?', 'Few, if any.', 'generally-safe asserted'],
    ['What are the side effects of kratom?', 'Hardly any.', 'generally-safe asserted'],
    ['What about side effects?', 'Most people have none.', 'generally-safe asserted'],
    ['Is there a risk of addiction?', 'None.', 'not-addictive asserted'],
    ['Does kratom have side effects?', 'Yes, but few.', ''],
    ['Does kava have side effects?', 'None.', ''],
    ['How do you avoid side effects?', 'No.', ''],
    ['Do you treat the side effects of kratom?', 'No.', ''],
    ['Does kratom have fewer side effects than opioids?', 'No.', ''],
    ['Does kratom help with pain?', 'It did for me.', 'pain asserted'],
    ['Q: Does kratom help with pain?', 'A: It does for my wife.', 'pain asserted'],
    ['Does kratom help with pain?', 'Works for me.', 'pain asserted'],
    ['Does kratom help with pain?', 'It did for me until it stopped working.', ''],
    ['Does kratom help with pain?', 'Kava does for me.', ''],
    ['Does kratom help with pain?', 'It did nothing for me.', ''],
    ['Does kava help with pain?', 'It did for me.', ''],
    ['Is kratom safe?', 'h2: What it is', ''],
    ['Does kratom help with pain?', 'Some say it does, but there is no proof.', ''],
  ]);
});

describe('claims that are gone through, and what is found of them', () => {
  const FACT_CHECK = 'Fact check: claims about kratom';
  reads([
    [
      ['h2: Claim 3: It acts on opioid receptors.', 'Verdict: True'],
      ['', 'opioid-receptors asserted'],
    ],
    [
      ['h2: Claim: Kratom can damage the liver', 'Rating: Mostly true'],
      ['', 'liver-injury asserted'],
    ],
    [['Claim: Kratom can damage the liver.', 'True.'], ['', 'liver-injury asserted'], FACT_CHECK],
    [
      ['h3: True or false: Kratom causes seizures.', 'True.'],
      ['', 'seizures asserted'],
    ],
    [
      ['h2: Claim 1: Kratom cures cancer.', 'Verdict: False'],
      ['', ''],
    ],
    [['Claim: Kratom eases pain.', 'Rating: Half true'], ['', ''], FACT_CHECK],
    [['Claim: Kratom eases pain.', 'Rating: Unproven'], ['', ''], FACT_CHECK],
    [['Claim: Kratom is not addictive.', 'Rating: False'], ['', ''], FACT_CHECK],
    [
      ['h2: Claim: Kava can damage the liver', 'Rating: True'],
      ['', ''],
    ],
    [
      ['h2: THE QUESTION', 'Does kratom act on opioid receptors?', 'h2: THE ANSWER', 'Yes.'],
      ['', '', '', 'opioid-receptors asserted'],
    ],
    [
      ['h1: Does kratom relieve pain?', 'Is kava addictive?', 'h2: The answer', 'It is a root.'],
      ['', '', '', ''],
    ],
  ]);

  it.each([
    ['Kratom can damage the liver', 'True', 'liver-injury asserted'],
    ['Kratom boosts the immune system', 'False', ''],
    ['Kratom helps with chronic pain', 'Unproven', ''],
    ['Kava can damage the liver', 'True', ''],
  ])('"%s" in a table, rated "%s": %s', (claim, rating, wanted) => {
    const found = claimsOn(
      [
        { tag: 'td', text: claim, under: ['Claim'], beside: [rating] },
        { tag: 'td', text: rating, under: ['Rating'], beside: [claim] },
      ],
      FACT_CHECK,
    );
    expect(found.filter((one) => one !== '').join(', ')).toBe(wanted);
  });
});

describe('an answer that turns the question round', () => {
  answers([
    ['Does kratom lower blood pressure?', 'No, it may raise it.', 'heart-risk hedged'],
    ['Does kratom lower blood pressure?', 'No. It can raise it.', 'heart-risk asserted'],
    ['Does kratom help with anxiety?', 'It can make it worse.', 'mental-effects asserted'],
    ['Does kratom cause anxiety?', 'No, it relieves it.', 'anxiety asserted'],
    ['Does kratom lower blood pressure?', 'No, and it may not raise it either.', ''],
    ['Does kratom lower blood pressure?', 'Salt can raise it.', ''],
    ['Does kratom lower blood pressure?', 'Exercise is best. It can lower it.', ''],
    ['Does kratom lower blood pressure?', 'Does it raise it?', ''],
    ['Does kratom help with anxiety?', 'We cannot say it relieves it.', ''],
  ]);
});

describe('what became of what a heading names kratom for', () => {
  const under = (rows: readonly (readonly [string, string, string])[]) =>
    reads(
      rows.map(
        ([heading, text, wanted]): Row => [
          [`h2: ${heading}`, text],
          ['', wanted],
        ],
      ),
    );
  under([
    ['Kratom for sleep', 'It works well.', 'sleep asserted'],
    ['Kratom and sleep', 'It helps.', 'sleep asserted'],
    ['Red Bali for pain', 'Works like a charm.', 'pain asserted'],
    ['Kratom for anxiety', 'It works great for most people.', 'anxiety asserted'],
    ['Kratom for anxiety', 'It may help.', 'anxiety hedged'],
    ['Kratom for chronic pain', 'Users report it works well.', 'pain reported'],
    ['Kratom for anxiety: does it work?', 'Yes.', 'anxiety asserted'],
    ['Kratom for anxiety: does it work?', 'No.', ''],
    ['Kratom for sleep', "It doesn't do much.", ''],
    ['Kratom for sleep', 'It does not work well.', ''],
    ['Kratom for sleep', 'It works like any opioid.', ''],
    ['Kratom for sleep', 'We doubt it works.', ''],
    ['Kratom for sleep', 'Melatonin works well.', ''],
    ['Melatonin for sleep', 'It works well.', ''],
    ['Kratom vs melatonin for sleep', 'It works well.', ''],
    ['Kratom for sleep', 'How does it work?', ''],
  ]);
});

describe('what a label in a paragraph lists', () => {
  const HARMS = 'h2: Side effects of kratom';
  reads([
    ['Main risk: dependence.', 'dependence-withdrawal asserted'],
    ['Health risks: liver injury.', 'liver-injury asserted'],
    ['Effects: relaxation, pain relief.', 'anxiety asserted, pain asserted'],
    ['Withdrawal symptoms: sweating, restless legs.', 'dependence-withdrawal asserted'],
    [
      [HARMS, 'Rare: liver injury.'],
      ['', 'liver-injury asserted'],
    ],
    [
      [HARMS, 'Common: nausea, constipation.'],
      ['', 'common-side-effects asserted'],
    ],
    [
      [HARMS, 'Long-term: liver damage, addiction.'],
      ['', 'dependence-withdrawal asserted, liver-injury asserted'],
    ],
    ['Rare: liver injury.', ''],
    ['Medical history: seizures, liver disease.', ''],
    ['Reason for visit: pain, vomiting.', ''],
    ['Not for: pain, anxiety.', ''],
    ['Related: pain, sleep.', ''],
    ['Risks of alcohol: liver damage, dependence.', ''],
    ['Best for sleep: Red Bali', 'sleep asserted, strain-effects asserted'],
    ['Risks: dependence, overdose.', '', 'Garden tools'],
  ]);
});

describe('lists under what kratom is not', () => {
  reads([
    [
      ['Kratom is not:', 'li: addictive', 'li: an opioid'],
      ['', 'not-addictive asserted', 'not-an-opioid asserted'],
    ],
    [
      ['Unlike opioids, kratom is not', 'li: habit-forming'],
      ['', 'not-addictive asserted'],
    ],
    [
      ['Kratom does not cause:', 'li: addiction', 'li: respiratory depression'],
      ['', 'not-addictive asserted', 'no-overdose asserted'],
    ],
    [
      ['h3: What kratom is not', 'li: Addictive'],
      ['', 'not-addictive asserted'],
    ],
    [
      ['Kratom is not:', 'li: safe', 'li: FDA approved', 'li: a cure for cancer'],
      ['', '', '', ''],
    ],
    [
      ['Kratom does not:', 'li: relieve pain'],
      ['', ''],
    ],
    [
      ['There is no evidence that kratom is:', 'li: addictive'],
      ['', ''],
    ],
    [
      ['Coffee is not:', 'li: addictive'],
      ['', ''],
    ],
    [
      ['Sellers say that kratom is not:', 'li: addictive'],
      ['', ''],
    ],
    [
      ['It is false that kratom is not:', 'li: addictive'],
      ['', ''],
    ],
  ]);
});

describe('columns that only name a colour', () => {
  it.each([
    ['Kratom strains', 'Energy', 'high', 'energy-stamina asserted'],
    ['Kratom strains', 'Pain relief', 'medium', 'pain asserted'],
    ['Kratom strains', 'Pain relief', 'low', ''],
    ['Kratom strains', 'Sleep', 'no', ''],
    ['Wine types', 'Sleep', 'high', ''],
    ['Kratom packaging', 'Price', 'high', ''],
  ])('%s: %s, %s', (title, label, grade, wanted) => {
    const row = [
      { tag: 'td', text: label, beside: ['Red', 'White'] },
      { tag: 'td', text: grade, under: ['Red'] },
    ];
    expect(claimsOn(row, title)).toEqual(['', wanted]);
  });
});

describe('what harms or takes something good', () => {
  reads([
    ['Kratom harms your mood and your sleep.', ''],
    ['Kratom is terrible for your sleep.', ''],
    ['Kratom is hard on your sleep and your stomach.', ''],
    ['Kratom stole my energy and my joy.', ''],
    ['Kratom drained my energy.', ''],
    ['Kratom took my energy and my sleep.', ''],
    ['My mood and my sleep suffered on kratom.', ''],
    ['Kratom killed my sex drive.', ''],
    ['Kratom can worsen anxiety, depression and insomnia.', 'mental-effects asserted'],
    ['Kratom took away my pain.', 'pain asserted'],
    ['Kratom improves your mood and your sleep.', 'depression-mood asserted, sleep asserted'],
    ['Kratom is great for your sleep.', 'sleep asserted'],
    ['Kratom took away my urge to drink.', 'other-substance-use asserted'],
    ['Kratom gives you energy without ruining your sleep.', 'energy-stamina asserted'],
  ]);
});

describe('kratom that is only what is treated, outdone or replaced', () => {
  reads([
    ['You can beat kratom addiction and chronic pain at the same time.', ''],
    ['Treatment for kratom addiction helps you manage stress and anxiety.', ''],
    ['Recovery from kratom brings back energy and better sleep.', ''],
    ['Kratom treatment is safe and effective.', '', 'Our Rehab Center'],
    ['Kratom treatment reduced pain in mice.', 'pain hedged'],
    ['Exercise helps with kratom withdrawal and boosts your mood.', ''],
    ['Once the pain is treated, many patients no longer need kratom.', '', 'Our Rehab Center'],
    [
      ['Our kratom program helps you:', 'li: Sleep better', 'li: Reduce stress'],
      ['', '', ''],
    ],
    [
      ['Kratom helps you:', 'li: Sleep better', 'li: Reduce stress'],
      ['', 'sleep asserted', 'anxiety asserted'],
    ],
    [
      ['h2: Benefits of kratom detox', 'li: Better sleep'],
      ['', ''],
    ],
    ['Melatonin is a better choice than kratom for sleep.', ''],
    ['We will find a safer way to manage your pain than kratom.', ''],
    ['There are many safe alternatives to kratom.', ''],
    ['There is a safe and natural alternative to kratom that helps with pain.', ''],
    ['There is no better option than kratom for anxiety.', 'anxiety asserted'],
    ['Our clinic treats chronic pain with kratom.', 'pain asserted'],
    ['Kratom eases opioid withdrawal and pain.', 'opioid-withdrawal asserted, pain asserted'],
    [
      'Kratom withdrawal is rare, and it relieves pain.',
      'dependence-withdrawal asserted, pain asserted',
    ],
  ]);
});

describe('what kratom is no good way to do', () => {
  reads([
    ['Kratom is a poor choice for treating pain.', ''],
    ['Kratom is the wrong answer to anxiety.', ''],
    ['Kratom makes it harder to treat pain.', ''],
    ['Kratom can get in the way of treating depression.', ''],
    ['Relying on kratom to treat anxiety can make it worse in the long run.', ''],
    ['Kratom makes it easier to fall asleep.', 'sleep asserted'],
    ['Kratom is a good choice for bad pain.', 'pain asserted'],
    ['Switching from heroin to kratom is not recovery.', ''],
    ["Swapping opioids for kratom won't make you sober.", ''],
    ['Replacing your pain pills with kratom is dangerous.', ''],
    ['Trading pain pills for kratom only gives you a new problem.', ''],
    ['Replacing opioids with kratom is not a mistake.', 'opioid-alternative asserted'],
    [
      'Replacing opioids with kratom is a safe choice.',
      'generally-safe asserted, opioid-alternative asserted',
    ],
    [
      'Switching from Oxy to kratom saved my life.',
      'cure-all asserted, opioid-alternative asserted',
    ],
  ]);
});

describe('what goes into the tea, and how easy it is to buy', () => {
  reads([
    ['Lemon and ginger in your tea help settle an upset stomach.', '', 'Kratom tea'],
    ['Add some ginger to your kratom to calm your stomach.', '', 'Kratom tea'],
    ['Kratom with ginger settles the stomach.', 'digestive asserted', 'Kratom tea'],
    ['We ship the same day, so you can relax and wait for your kratom.', ''],
    ['Enjoy stress-free kratom shopping with our money-back guarantee.', ''],
    ['We make buying kratom easy and worry-free.', ''],
    ['Buy kratom to relieve stress and worry.', 'anxiety asserted'],
    ['Order kratom today and relax your body and mind.', 'anxiety asserted'],
  ]);
});
describe('what nobody knows of kratom', () => {
  reads([
    ["Kratom's effects on the fetus are unknown.", ''],
    ["Kratom's effects on the baby are not known.", ''],
    ["Kratom's effects on the heart are not well understood.", ''],
    ['The lethal dose of kratom in humans is not known.', ''],
    ["Little is known about kratom's effects on the liver.", ''],
    [
      ["Kratom's effects on the heart are unknown, but it harms the liver."],
      ['liver-injury asserted'],
    ],
    [
      [
        'Future studies of kratom should examine:',
        'li: its effects on the liver',
        'li: its addiction potential',
      ],
      ['', '', ''],
    ],
    ['Kratom has harmful effects on the liver.', 'liver-injury asserted'],
    ["Kratom's harmful effects on the liver are well known.", 'liver-injury asserted'],
    ["Kratom's effects on the liver can be severe.", 'liver-injury asserted'],
    ['A lethal dose of kratom was found in his blood.', 'overdose-death asserted'],
    ['How kratom harms the liver is not known.', 'liver-injury asserted'],
  ]);
});

describe('what nobody has had', () => {
  reads([
    ['I have never heard of anyone having a seizure from kratom.', ''],
    ['I have never heard of anyone having withdrawal from kratom.', ''],
    ['I have never felt dizzy or nauseous on kratom.', ''],
    ['Kratom has never given me a headache.', 'generally-safe asserted'],
    ['I had two seizures from kratom.', 'seizures asserted'],
    ['I never had a seizure until I tried kratom.', 'seizures asserted'],
    ['I have never heard of anyone dying from kratom.', 'no-overdose asserted'],
  ]);
});

describe('what was measured, and did not differ', () => {
  reads([
    ['Prevalence of anxiety did not differ by kratom use.', ''],
    ['Blood pressure and heart rate were taken before and after kratom.', ''],
    ['Kratom users performed as well as controls on tests of memory and attention.', ''],
    ['Heart rate did not differ, but blood pressure rose with kratom.', 'heart-risk asserted'],
    [
      'Regular kratom users had higher odds of sinus tachycardia than non-users.',
      'heart-risk hedged',
    ],
  ]);
});

describe('bans that are none, and supplements that are not lawful', () => {
  reads([
    ['A federal ban on kratom was proposed in 2016.', ''],
    ['The federal ban on kratom never took effect.', ''],
    ['Lawmakers called for a federal ban on kratom.', ''],
    ['A federal ban on kratom would be a mistake.', ''],
    ['Kratom was nearly made a Schedule I drug.', ''],
    ['Marketing kratom as a drug is illegal under federal law.', ''],
    ['The FDA blocks imports of kratom sold as dietary supplements.', ''],
    ['There is a federal ban on kratom.', 'federally-banned asserted'],
    ['A federal ban on kratom took effect in 2016.', 'federally-banned asserted'],
    ['Selling kratom is illegal under federal law.', 'federally-banned asserted'],
    ['Kratom is legally sold as a dietary supplement.', 'lawful-supplement asserted'],
  ]);
});

describe('recalled goods, germs that are killed, and what is put into kratom', () => {
  reads([
    ['Return the recalled kratom to the shop for a refund.', ''],
    ['The recalled kratom was sold between January and March.', ''],
    ['The recalled kratom made twelve people ill.', 'contamination asserted'],
    ['The recalled kratom was contaminated with Salmonella.', 'contamination asserted'],
    ['Kratom was recalled because of Salmonella.', 'contamination asserted'],
    ['Sterilisation kills bacteria in kratom powder.', ''],
    ['Boiling kratom leaves kills bacteria.', ''],
    ['Kratom powder kills bacteria.', 'infection-respiratory asserted'],
    ['Some sellers add caffeine to kratom to boost energy.', ''],
    ['I add kratom to tea to boost my energy.', 'energy-stamina asserted'],
    ['Kratom is sometimes cut with caffeine or tramadol.', 'contamination asserted'],
  ]);
});

describe('what has another cause, and what was left off before kratom', () => {
  reads([
    ['The cause of death was drowning, although kratom was detected.', ''],
    ['Her death was due to natural causes, although mitragynine was found.', ''],
    ['The drug that killed him was fentanyl, not kratom.', ''],
    ['She denied using kratom before the seizure.', ''],
    ['The cause of death was mitragynine toxicity.', 'overdose-death asserted'],
    ['The seizure was attributed to kratom.', 'seizures hedged'],
    ['Kratom, not fentanyl, was the drug that killed him.', 'overdose-death asserted'],
    ['He died of a kratom overdose, although alcohol was found.', 'overdose-death asserted'],
    ['He quit smoking and then tried kratom.', ''],
    ['She quit alcohol and then started using kratom.', ''],
    ['After quitting drinking, he became addicted to kratom.', 'dependence-withdrawal asserted'],
    ['He quit heroin with the help of methadone and later tried kratom.', ''],
    ['He quit drinking and uses kratom instead.', 'other-substance-use asserted'],
    ['I quit heroin and then kratom kept me clean.', 'opioid-addiction-treatment asserted'],
    ['He quit drinking with kratom.', 'other-substance-use asserted'],
  ]);
});

describe('how likely addiction is', () => {
  reads([
    ['The addiction potential of kratom is debated.', ''],
    ['The abuse potential of kratom is being studied.', ''],
    ['We reviewed the toxicity and abuse potential of kratom.', ''],
    ['The abuse liability of kratom remains controversial.', ''],
    ['Kratom has a high abuse potential.', 'dependence-withdrawal hedged'],
    ['Kratom has a known potential for addiction.', 'dependence-withdrawal hedged'],
    [
      "Kratom's potential for addiction is similar to that of codeine.",
      'dependence-withdrawal asserted',
    ],
  ]);
});

describe('words that stand beside kratom and say nothing of it', () => {
  reads([
    ['A search was made for papers on kratom and addiction.', ''],
    ['The book has chapters on kratom, addiction and pain.', ''],
    ['Papers on kratom show that it eases pain.', 'pain asserted'],
    ['Kratom was given to mice with diarrhoea.', ''],
    ['Kratom extract was given to diabetic rats.', ''],
    ['Kratom was given to people with fever.', 'infection-respiratory reported'],
    ['The mice were killed one hour after receiving mitragynine.', ''],
    ["The region's economy is dependent on kratom.", ''],
    ['Many villagers are dependent on kratom.', 'dependence-withdrawal asserted'],
    ['Salt stress reduced the growth of kratom seedlings.', ''],
    ['Kratom reduced stress in rats.', 'anxiety hedged'],
    ['Prohibition of kratom could drive people back to heroin and cause deaths.', ''],
    ['A ban on kratom was passed after kratom caused deaths.', 'overdose-death asserted'],
    ['Prolonged opioid use causes tolerance and constipation.', ''],
    ['Opioid use and kratom lead to dependence.', 'dependence-withdrawal asserted'],
    ['Morphine tolerance was prevented by kratom extract in mice.', ''],
    ['Kratom blocks the effects of morphine.', 'blocks-opioids asserted'],
    ['Kratom is safe, unless you mix it with other drugs.', 'generally-safe asserted'],
    [
      "As long as you don't mix it with alcohol, kratom is safe.",
      'drug-interactions asserted, generally-safe asserted',
    ],
    ['Kratom is safe if you take it with alcohol.', 'safe-with-drugs asserted'],
  ]);
});

describe('life with no kratom in it', () => {
  reads([
    ['Once kratom is out of your system, your energy and your mood will come back.', ''],
    ['As kratom leaves your body, your mood and sleep will improve.', ''],
    ['With kratom behind you, you will sleep better and think more clearly.', ''],
    ['After kratom, you will sleep better and feel happier.', ''],
    ['Now that kratom is out of my life, I have more energy and I sleep better.', ''],
    ['A life without kratom brings better sleep and a brighter mood.', ''],
    ['Without kratom, I feel calmer and happier.', ''],
    ['I no longer need kratom to sleep.', ''],
    ["I don't need kratom to get through the day anymore.", ''],
    ['He is no longer dependent on kratom.', ''],
    ['As kratom enters your body, your mood will improve.', 'depression-mood asserted'],
    ['After taking kratom, you will sleep better.', 'sleep asserted'],
    ['After kratom, my pain was gone.', 'pain asserted'],
    ['I no longer need pills because kratom eases my pain.', 'pain asserted'],
    ['Now that kratom is out of my life I miss how it calmed me.', 'anxiety asserted'],
    ['I switched from coffee to kratom and my anxiety is gone.', 'anxiety asserted'],
  ]);
});

describe('what there is again after kratom', () => {
  reads([
    ['I got sober from kratom with NA. My sleep is back.', ''],
    ['After two years on kratom I lost my job and my wife. I have more energy than ever.', ''],
    ['On kratom I lost my fear. I have more energy than ever.', 'energy-stamina asserted'],
    [
      ['h2: Withdrawal timeline', 'li: Day 1: anxiety', 'li: Day 7: more energy, better sleep'],
      ['', 'dependence-withdrawal asserted', ''],
    ],
    ['I take kratom for sleep but it does not work.', ''],
    ['I take kratom for sleep and it works.', 'sleep asserted'],
  ]);
});

describe('what kratom shares with opioids, and what is told of what it is set against', () => {
  reads([
    ['Kratom and opioid withdrawal are treated the same way.', ''],
    ['Treatment for kratom and opioid withdrawal is the same.', ''],
    ['Suboxone is used for kratom and opioid withdrawal.', ''],
    ['Kratom is as hard to quit as heroin.', 'dependence-withdrawal asserted'],
    ['Kratom eases opioid withdrawal.', 'opioid-withdrawal asserted'],
    ['Kratom and kava ease opioid withdrawal.', 'opioid-withdrawal asserted'],
    ['Kratom and methadone treat opioid addiction.', 'opioid-addiction-treatment asserted'],
    ['Kratom helped me quit drugs such as heroin.', 'opioid-addiction-treatment asserted'],
    ['Kratom is milder than alcohol, which can cause liver damage and death.', ''],
    [
      'Kratom has far fewer side effects than pain pills such as Vicodin, which can cause nausea.',
      'generally-safe asserted',
    ],
    ['Kratom is a plant, not a pill that damages your liver.', ''],
    ['Kratom is not an opioid that causes addiction.', 'not-an-opioid asserted'],
    ['People turn to kratom because their pills make them sick and drowsy.', ''],
    ['People quit kratom because it made them sick and drowsy.', 'common-side-effects asserted'],
    ['Kratom can cause nausea, which passes within an hour.', 'common-side-effects asserted'],
    ['Kratom is not just an opioid that causes addiction.', 'dependence-withdrawal asserted'],
    ['Unlike coffee, kratom is an opioid that causes addiction.', 'dependence-withdrawal asserted'],
    ['Kratom is a herb that can damage your liver.', 'liver-injury asserted'],
  ]);
});

describe('what somebody was led to believe, and whom readers are warned of', () => {
  reads([
    ["I told myself that it was just a plant and that it wasn't addictive.", ''],
    ['I believed it was harmless and not addictive.', ''],
    ['I kept telling myself kratom was safe.', ''],
    ['I convinced myself that kratom helped my depression.', ''],
    ['I lied to myself that kratom was good for my pain.', ''],
    ['I was told kratom was not addictive.', 'not-addictive reported'],
    ["I was told kratom was not addictive. Now I can't stop.", 'dependence-withdrawal asserted'],
    ['I was told kratom was safe. I love it.', 'generally-safe reported'],
    ['Avoid any shop that claims its kratom cures cancer.', ''],
    ['Run from any shop that tells you kratom cures depression.', ''],
    [
      'Kratom is advertised as harmless although it can cause dependence.',
      'dependence-withdrawal asserted',
    ],
    [
      'Kratom is often sold as a safe herbal remedy, but it can be fatal.',
      'overdose-death asserted',
    ],
    ['Kratom is sold as a safe herbal remedy.', 'generally-safe reported'],
    [
      'Kratom is sold as a pain reliever, but it can cause addiction.',
      'dependence-withdrawal asserted, pain reported',
    ],
    [
      'Kratom is generally safe, but it can cause nausea.',
      'common-side-effects asserted, generally-safe asserted',
    ],
    ['I told myself to try kratom, and it helped my pain.', 'pain asserted'],
    ['I kept telling my wife that kratom was safe.', 'generally-safe asserted'],
    ['Avoid pills; kratom cures pain.', 'pain asserted'],
    ['I thought kratom was safe, and it helped my anxiety.', 'anxiety asserted'],
    [
      'They say kratom is addictive. I got hooked.',
      'dependence-withdrawal asserted, dependence-withdrawal asserted',
    ],
  ]);
});

describe('what "it" is behind what somebody does or is given', () => {
  reads([
    ['I do acupuncture twice a month. It relieves my back pain.', ''],
    ['I started physical therapy last year. It helps with the pain.', ''],
    ['I swim every morning. It keeps my pain down without kratom.', ''],
    ['I drink chamomile tea before bed. It helps me sleep.', ''],
    ['My brother smokes weed. It calms him down.', ''],
    ['After I got off kratom, a doctor prescribed trazodone. It helps me sleep.', ''],
    ['The doctor put me on gabapentin. It took the nerve pain away.', ''],
    ['Then I had surgery. That took care of the pain.', ''],
    ['Then I found kratom. It took the nerve pain away.', 'pain asserted'],
    ['I started drinking kratom tea last year. It eased my back pain.', 'pain asserted'],
    ['I drink a cup before bed. It helps me sleep.', 'sleep asserted'],
    ['My doctor put me on it last year. It helps my pain.', 'pain asserted'],
    ['I had surgery and then found kratom. It took care of the pain.', 'pain asserted'],
    ['I run every morning now. It took my pain away.', 'pain asserted'],
  ]);
});

describe('what somebody prefers, and what was bought beside kratom', () => {
  reads([
    ['I tried kratom. I prefer CBD. Love it for my back pain.', ''],
    ['I switched to CBD. It helps my back pain.', ''],
    ['I like kava better. It calms me down.', ''],
    ['I went back to kava. It calms me down.', ''],
    ['I swear by CBD. It helps my back pain.', ''],
    ['I prefer kratom. Love it for my back pain.', 'pain asserted'],
    ['I switched to kratom. It helps my back pain.', 'pain asserted'],
    ['I like kratom better. It calms me down.', 'anxiety asserted'],
    [
      ['blockquote: I switched to green tea.', 'blockquote: It made me paranoid.'],
      ['', 'mental-effects asserted'],
    ],
    ['I ordered kratom here. The pillow I ordered with it is great for my neck pain.', ''],
    ['I ordered kratom here. The mat I bought there is great for my back pain.', ''],
    ['I ordered kratom here. The bracelet she gave me is great for my anxiety.', ''],
    ['I ordered kratom here. The powder I ordered is great for my back pain.', 'pain asserted'],
    ['The strain I use is great for my back pain.', 'pain asserted'],
    ['The day I took kratom my pain was gone.', 'pain asserted'],
    ['The way I take it is great for my back.', 'pain asserted'],
  ]);
});

describe('what readers are bidden to take, and what has no kratom in it', () => {
  reads([
    ['Try magnesium. It helps me sleep.', ''],
    ['Take melatonin. It helps me sleep.', ''],
    ['Try kratom. It helps me sleep.', 'sleep asserted'],
    ['Try it with tea. It helps me sleep.', 'sleep asserted'],
    ['Looking for kratom? Try our new mushroom blend instead: better focus, more energy.', ''],
    ['Tired of pills? Try kratom instead: less pain.', 'pain asserted'],
    ['The patch relieves pain. It contains no kratom. It is safe for daily use.', ''],
    ['Our energy drink is kratom-free. It boosts focus.', ''],
    ['The app tracks your kratom doses and pain. It helps you focus. It reduces stress.', ''],
    ['The shop sells kratom. It helps with pain.', 'pain asserted'],
    ['Switched to decaf, way less anxiety.', ''],
    ['Switched to red vein, way less anxiety.', 'anxiety asserted'],
    ['Kept my anxiety at bay knowing it would arrive on time.', ''],
    ["You'll sleep better knowing you got the best price.", ''],
    ["You'll sleep better with kratom, knowing that it is natural.", 'sleep asserted'],
    [
      ['h2: What to try before kratom', 'li: Heat for sore muscles', 'li: Massage relieves pain'],
      ['', '', ''],
    ],
  ]);
});

describe('what was tried in vain or not yet, amounts that nobody advises, and pills that are thrown out', () => {
  reads([
    ['I tried kratom for anxiety. It was a waste of money.', ''],
    ['I tried kratom for sleep and hated it.', ''],
    ['I tried kratom for my pain, but it made me sick.', 'common-side-effects asserted'],
    ['I tried everything for my migraines, including kratom.', ''],
    ['I bought kratom for my back pain, but I am afraid to try it.', ''],
    ['I stopped taking kratom for pain because it did nothing.', ''],
    ['I tried kratom for sleep and loved it.', 'sleep reported'],
    ['I tried kratom for my anxiety and it worked.', 'anxiety asserted'],
    ['I tried everything for my migraines, and only kratom worked.', 'pain asserted'],
    ['I stopped taking kratom for a week and had bad anxiety.', 'dependence-withdrawal asserted'],
    ['Measure your dose with a scale, because a spoon can be off by a gram or more.', ''],
    ["Don't take 10 grams just because someone on the internet does.", ''],
    ['Dose with 2 grams to start.', 'dose-advice asserted'],
    ["Don't take more than 5 grams.", 'dose-advice asserted'],
    ['With kratom you can put away the pain pills.', 'opioid-alternative asserted'],
    ['Thanks to kratom I threw out my pain pills.', 'opioid-alternative asserted'],
    ['Kratom helped me kick pain pills.', 'opioid-addiction-treatment asserted'],
  ]);
});

describe('negative questions', () => {
  answers([
    ["Isn't kratom addictive?", 'It can be.', 'dependence-withdrawal asserted'],
    ["Isn't kratom addictive?", 'Yes.', 'dependence-withdrawal asserted'],
    ["Isn't kratom addictive?", 'Only in high doses.', 'dependence-withdrawal asserted'],
    ["But isn't kratom addictive?", "No, it isn't.", 'not-addictive asserted'],
    ["Isn't it habit-forming?", 'No more than coffee.', 'not-addictive asserted'],
    ["Can't you overdose on kratom?", 'You can.', 'overdose-death asserted'],
    ["Isn't kratom deadly?", 'No.', 'no-overdose asserted'],
    ["Isn't kratom dangerous?", 'No.', 'generally-safe asserted'],
    ["Isn't kratom safe?", 'Yes.', 'generally-safe asserted'],
    ["Doesn't kratom help with sleep?", 'Yes.', 'sleep asserted'],
    ["Doesn't kratom damage the liver?", 'It can.', 'liver-injury asserted'],
    ["Won't kratom show up on a drug test?", 'No.', 'no-drug-test asserted'],
    ['Is kratom addictive or not?', 'No.', 'not-addictive asserted'],
    ['Can you take kratom without withdrawal?', 'Yes.', 'not-addictive asserted'],
    ["Isn't kratom dangerous?", 'It can be.', ''],
    ["Isn't kratom safe?", 'No.', ''],
    ["Won't kratom show up on a drug test?", 'It can.', ''],
    ["Doesn't kratom help with sleep?", 'No.', ''],
    ["Isn't kratom an opioid?", 'Yes.', ''],
    ["Isn't coffee addictive?", 'Yes.', ''],
    ['Is kratom not addictive?', 'No.', ''],
    ["Kratom isn't addictive, is it?", 'It is.', ''],
    ["You can't overdose on kratom, can you?", 'No.', ''],
  ]);
});

describe('what a question weighs, handles or leaves behind, and what works badly', () => {
  answers([
    ['Is kratom better than kava for sleep?', 'Yes.', 'sleep asserted'],
    ['Is kratom better than CBD for pain?', 'It can be.', 'pain asserted'],
    ['Is kratom as good as opioids for pain?', 'Yes.', 'pain asserted'],
    ['Does kratom work better than coffee for energy?', 'Yes.', 'energy-stamina asserted'],
    ['Is kratom more addictive than coffee?', 'No.', 'not-addictive asserted'],
    ['Is kava better than kratom for sleep?', 'Yes.', ''],
    ['Does kava work better than kratom for anxiety?', 'It does.', ''],
    ['Can CBD help more than kratom for depression?', 'It might.', ''],
    ['Are opioids stronger than kratom for pain?', 'Yes.', ''],
    ['Is kava as good as kratom for sleep?', 'Yes.', ''],
    ['Is there anything better than kratom for pain?', 'No.', ''],
    ['Is kratom worse than kava for sleep?', 'Yes.', ''],
    ['Is kratom better than kava for sleep?', 'No.', ''],
    ['Is kratom safe to take?', 'Yes.', 'generally-safe asserted'],
    ['Is it safe to take kratom every day?', 'It can be.', 'generally-safe asserted'],
    ['Is it safe to use kratom from your store?', 'Yes.', 'generally-safe asserted'],
    ['Is kratom safe for humans and animals?', 'Yes.', 'generally-safe asserted'],
    ['Is kratom safe for dogs?', 'Yes.', ''],
    ['Can dogs have kratom safely?', 'Yes.', ''],
    ['Is it safe to buy kratom online?', 'It can be.', ''],
    ['Is it safe to store kratom in the fridge?', 'Yes.', ''],
    ['Is buying kratom online safe?', 'Yes.', ''],
    ['Can I travel safely with kratom?', 'Yes.', ''],
    ['Is your site safe?', 'Yes, it is.', ''],
    ['Is ordering safe?', 'Yes.', ''],
    ['Can you use kratom without side effects?', 'Yes.', 'generally-safe asserted'],
    ['Can you take kratom without withdrawal?', 'Yes.', 'not-addictive asserted'],
    ['Does quitting kratom cause withdrawal?', 'Yes.', 'dependence-withdrawal asserted'],
    ['Can you quit kratom without withdrawal?', 'Yes.', ''],
    ['Can I stop kratom without side effects?', 'Yes.', ''],
    ['Can you quit kratom safely?', 'Yes.', ''],
    ['Can I get my energy back after kratom?', 'It can.', ''],
    ['Kratom for sleep', 'It works like a charm.', 'sleep asserted'],
    ['Kratom for sleep', 'It works poorly.', ''],
    ['Kratom for sleep', 'It works against you.', ''],
    ['Kratom for sleep', 'This works better: valerian.', ''],
    ['Kratom for sleep', 'It may help you lose sleep.', ''],
    ['Does kratom help with pain?', 'Only in your head.', ''],
    ['Does kratom help with pain?', 'In theory, yes.', 'pain hedged'],
  ]);
  reads([
    [
      ['h2: Does kratom help with pain?', 'In theory, yes. In practice, no.'],
      ['', ''],
    ],
    ['Kratom is more addictive than coffee.', 'dependence-withdrawal asserted'],
    ['Kratom is no more addictive than coffee.', 'not-addictive asserted'],
    ['You can safely buy kratom here, and it is safe to take.', 'generally-safe asserted'],
    ['Kratom helps you lose weight.', 'weight-loss asserted'],
  ]);
});

describe('lists under a label that says nothing of kratom', () => {
  const LIST = 'Pain relief, anxiety relief.';
  it.each(
    'Tagged|Posted in|Categories|Collections|Related products|See also|Read next|Menu|In this article|Search terms|Filter by|Departments|Specialties|Primary outcome|Endpoint|Wibble'.split(
      '|',
    ),
  )('%s: claims nothing', (label) => {
    expect(claimsOn([`${label}: ${LIST}`], 'Kratom')).toEqual(['']);
  });
  it.each(
    'Effects|Benefits|Good for|Best for|Helps with|Red Bali|Maeng Da|Result|Verdict|Day 3|After one hour|My experience|Kratom'.split(
      '|',
    ),
  )('%s: claims it', (label) => {
    expect(claimsOn([`${label}: ${LIST}`], 'Kratom')).toEqual(['anxiety asserted, pain asserted']);
  });
  reads([
    ['Uses: pain relief, anxiety relief.', 'anxiety reported, pain reported'],
    ['Tagged: kratom, pain relief.', ''],
    ['Jenny K: less pain, better sleep.', 'pain asserted, sleep asserted'],
    ['Search terms: kratom addiction, kratom death.', ''],
    [
      ['h3: Benefits', 'Physical: pain relief, anxiety relief.'],
      ['', 'anxiety asserted, pain asserted'],
    ],
    [
      ['h3: Benefits', 'Categories: pain relief, anxiety relief.'],
      ['', ''],
    ],
    [
      ['h3: Kratom interacts with', 'li: Alcohol: heavier sedation'],
      ['', 'drug-interactions asserted'],
    ],
    ['Pros of kava: relaxing. Cons: liver damage, addiction.', ''],
    ['Tramadol. Pros: good sleep. Cons: liver damage, seizures.', ''],
    [
      'Pros of kava: relaxing. Cons of kratom: liver damage, seizures.',
      'liver-injury asserted, seizures asserted',
    ],
    ['We treat: alcohol addiction, opioid addiction, kratom addiction.', ''],
    ['We help with: opioid withdrawal, alcohol detox, kratom detox.', ''],
    ['Our capsules help with: pain, anxiety.', 'anxiety asserted, pain asserted'],
    ['Side effects: no nausea, no headaches.', ''],
    ['Side effects: no dizziness or nausea.', ''],
    ['Side effects: no nausea but some dizziness.', 'common-side-effects asserted'],
    ['Side effects: nausea, no headaches.', 'common-side-effects asserted'],
    ['Withdrawal symptoms: no sweating, no nausea.', ''],
    ['Benefits: no pain, no anxiety.', 'anxiety asserted, pain asserted'],
  ]);
});

describe('what the caption of a table says of its cells', () => {
  const table = (caption: string, header: string, cell: string) =>
    claimsOn([
      'h2: Results',
      { tag: 'caption', text: caption },
      { tag: 'th', text: header },
      { tag: 'td', text: cell, under: [header] },
      { tag: 'td', text: '12', under: ['n'] },
    ])[3];
  it.each([
    [
      'Table 2. Withdrawal symptoms after stopping kratom',
      'Symptom',
      'Insomnia',
      'dependence-withdrawal asserted',
    ],
    [
      'Table 6. Adverse effects in poison centre calls',
      'Symptom',
      'Agitation',
      'mental-effects asserted',
    ],
    ['Table 3. Reasons for kratom use', 'Reason', 'Anxiety', 'anxiety reported'],
    ['Table 3. Reasons for kratom use', 'Reason', 'To sleep better', 'sleep reported'],
    ['Benefits reported by users', 'Benefit', 'Anxiety', 'anxiety asserted'],
    ['Table 1. Characteristics of participants', 'Condition', 'Liver disease', ''],
    ['Table 4. Adverse effects of kava', 'Symptom', 'Agitation', ''],
  ])('"%s", %s: %s is %s', (caption, header, cell, wanted) => {
    expect(table(caption, header, cell)).toBe(wanted);
  });
  reads([
    [
      ['h2: Interactions', 'th: Medicine', 'th: Effect'],
      ['', '', ''],
    ],
    [
      ['h2: Interactions', 'th: Benzodiazepines'],
      ['', 'drug-interactions asserted'],
    ],
  ]);
});

describe('conditions in which kratom is not to be taken', () => {
  reads([
    [
      [
        'h2: Special precautions & warnings',
        'dt: Heart conditions',
        'dd: Kratom might cause an irregular heartbeat.',
      ],
      ['', '', 'heart-risk hedged'],
    ],
    [
      ['h2: Precautions', 'li: Liver disease', 'li: May cause drowsiness'],
      ['', '', 'common-side-effects hedged'],
    ],
    [
      ['h2: Warnings', 'li: Liver damage'],
      ['', 'liver-injury asserted'],
    ],
    [
      ['h2: Differential diagnosis', 'li: Drug-induced liver injury'],
      ['', ''],
    ],
    [
      ['h2: Past medical history', 'li: Liver disease'],
      ['', ''],
    ],
    [
      ['dt: Drug class', 'dd: Opioid, stimulant', 'dt: Side effects', 'dd: Nausea, seizures'],
      ['', '', '', 'common-side-effects asserted, seizures asserted'],
    ],
    [
      ['dt: Kava', 'dd: A root.', 'dt: Side effects', 'dd: Nausea, seizures'],
      ['', '', '', ''],
    ],
  ]);
});

describe('what readers are to ask about, what stopping brings, and what is offered', () => {
  reads([
    [
      [
        'Ask a doctor if it is safe to use this product if you have ever had:',
        'li: depression or other mental illness;',
        'li: a seizure;',
      ],
      ['', '', ''],
    ],
    [
      ['Kratom may be risky if you have any of the following conditions:', 'li: seizures'],
      ['', ''],
    ],
    [
      ['Check with your pharmacist before using kratom if you have:', 'li: liver disease'],
      ['', ''],
    ],
    [
      ['Kratom can help if you have:', 'li: Chronic pain', 'li: anxiety'],
      ['', 'pain asserted', 'anxiety asserted'],
    ],
    [
      ['Kratom will not help if you have:', 'li: Chronic pain'],
      ['', ''],
    ],
    [
      ['Get help if you have:', 'li: Chronic pain', 'li: seizures'],
      ['', '', ''],
    ],
    [
      [
        'If you use it every day and stop, you may feel:',
        'li: shaky',
        'li: irritable',
        'li: unable to sleep',
      ],
      [
        '',
        'dependence-withdrawal hedged',
        'dependence-withdrawal hedged',
        'dependence-withdrawal hedged',
      ],
    ],
    [
      ['If you take kratom and your symptoms stop, you may notice:', 'li: nausea'],
      ['', 'common-side-effects hedged'],
    ],
    [
      ['h2: Contents', 'li: Uses', 'li: Traditional use', 'li: 3.2 Liver toxicity'],
      ['', '', '', ''],
    ],
    [
      ['h2: What We Offer', 'li: Pain management', 'li: Nutrition for energy and focus'],
      ['', '', ''],
      'Kratom Addiction: Signs and Treatment',
    ],
    [
      ['h2: What kratom offers', 'li: Pain relief'],
      ['', 'pain asserted'],
    ],
  ]);
});

describe('lists under a sentence that ends in a full stop', () => {
  reads([
    [
      [
        'h2: What is kratom used for?',
        'There is not enough evidence to support any of the following uses.',
        'li: Chronic pain.',
      ],
      ['', '', ''],
    ],
    [
      ['h2: Side effects', 'None of the following has been proven.', 'li: Pain relief.'],
      ['', '', ''],
    ],
    [
      ['h2: Dangers', 'People take kratom for the following reasons.', 'li: Chronic pain.'],
      ['', '', 'pain reported'],
    ],
    [
      ['Kratom may cause the following side effects.', 'li: Seizures'],
      ['', 'seizures hedged'],
    ],
    [
      ['h2: Benefits of kratom', 'For orders, see the following pages.', 'li: Pain relief.'],
      ['', '', 'pain asserted'],
    ],
  ]);
});

describe('a short paragraph that stands for a heading', () => {
  reads([
    [
      ['Side effects', 'li: Seizures'],
      ['', 'seizures asserted'],
    ],
    [
      ['Withdrawal symptoms', 'li: Sweating'],
      ['', 'dependence-withdrawal asserted'],
    ],
    [
      ['What people use it for', 'li: Chronic pain'],
      ['', 'pain reported'],
    ],
    [
      ['Who should not take kratom', 'li: People with liver damage', 'li: Seizures'],
      ['', '', ''],
    ],
    [
      ['Related articles', 'li: Pain relief'],
      ['', ''],
    ],
    [
      ['Similar threads', 'li: Best strain for energy'],
      ['', ''],
    ],
    [
      ['Not for sale to minors', 'li: Pain relief'],
      ['', 'pain asserted'],
    ],
    [
      ['h3: Similar articles', 'li: Opioid withdrawal and kratom.'],
      ['', ''],
    ],
    [
      ['h2: What I wish I had known', 'li: You will need more and more.'],
      ['', 'dependence-withdrawal asserted'],
    ],
    [
      ['h2: What I wish it would do', 'li: Relieve pain'],
      ['', ''],
    ],
  ]);
});

describe('posts of a forum', () => {
  reads([
    [
      [
        'Since Friday I am sweating. Is this from the kratom?',
        'Posts: 12 | Joined: Jun 2021 | "Pain is weakness leaving the body"',
      ],
      ['', ''],
      '3 months on kratom, is this withdrawal?',
    ],
    ['jenny_k: Good for you. I was in bed for a week.', ''],
    ['Good for you!', ''],
    ['Kratom is good for you.', 'cure-all asserted'],
    ['Day 5: the chills are gone.', '', '3 months on kratom, is this withdrawal?'],
    [
      'I took kratom this morning. The sweats are gone.',
      'opioid-withdrawal asserted',
      'Kratom for opiate withdrawal: does it work?',
    ],
    [
      [
        'h1: Quitting kratom: my diary',
        'I took kratom every day for six years. At first it gave me energy.',
        'I quit kratom in May. It gave me energy.',
      ],
      ['', 'energy-stamina asserted', ''],
      'Quitting kratom after six years',
    ],
  ]);
});

describe('reassurance that somebody else gives', () => {
  reads([
    ['A video claims that kratom is not addictive.', 'not-addictive reported'],
    ['A video claims that kratom cannot be overdosed on.', 'no-overdose reported'],
    [
      'A video claims that kratom relieves pain, lifts mood and is not addictive.',
      'depression-mood reported, not-addictive reported, pain reported',
    ],
    [
      'A video claims that kratom lowers blood pressure and cannot be overdosed on.',
      'blood-pressure-heart reported, no-overdose reported',
    ],
    ['They say that it is not addictive, and they are right.', 'not-addictive asserted'],
    ['A 2020 review says kratom is not addictive.', 'not-addictive asserted'],
    ['I can tell you that kratom is not addictive.', 'not-addictive asserted'],
    ['A video claims that kratom causes seizures.', 'seizures asserted'],
  ]);
});

describe('signs of whatever it may be, what agencies are told, and what is rated', () => {
  reads([
    [
      [
        'h1: Kratom Withdrawal: Symptoms and Detox',
        'h2: When to seek emergency care',
        'li: Seizures',
      ],
      ['', '', ''],
      'Kratom Withdrawal: Symptoms and Detox',
    ],
    [
      [
        'h1: Dangers of kratom',
        'Symptoms that have been reported to the agency include:',
        'li: Seizures',
      ],
      ['', '', 'seizures hedged'],
    ],
    [
      ['Side effects reported to the FDA include:', 'li: Seizures'],
      ['', 'seizures hedged'],
    ],
    [
      [
        'h2: How effective is it?',
        'Insufficient evidence to rate effectiveness for...',
        'li: High blood pressure.',
        'li: Anxiety.',
      ],
      ['', '', '', ''],
    ],
    [
      ['h2: How effective is it?', 'Possibly effective for…', 'li: Pain.'],
      ['', '', 'pain hedged'],
    ],
    [
      ['h2: How effective is it?', 'Possibly ineffective for...', 'li: Pain.'],
      ['', '', ''],
    ],
    ['Talk to a health professional about safer options for pain or opioid withdrawal.', ''],
    ['There are medicines that lift mood.', ''],
    ['There are strains that lift mood.', 'depression-mood asserted'],
    ['There are no known interactions with foods.', ''],
    ['There are no known interactions with medicines.', 'safe-with-drugs asserted'],
  ]);
});

describe('lists that begin with the name of their page', () => {
  reads([
    [
      ['li: Kratom', 'li: Relieves pain', 'li: Boosts energy'],
      ['', 'pain asserted', 'energy-stamina asserted'],
      'Effects of kratom',
    ],
    [['li: Kratom', 'li: Pain relief'], ['', ''], 'Kratom'],
    [['li: Home', 'li: Pain relief'], ['', ''], 'Effects of kratom'],
    [['li: Kratom', 'li: CBD', 'li: Pain relief'], ['', '', ''], 'Effects of kratom'],
  ]);
  it('of teas, a colour is no kratom', () => {
    const row = [
      { tag: 'td', text: 'Energy', beside: ['Tea', 'Red'] },
      { tag: 'td', text: 'high', under: ['Red'] },
    ];
    expect(claimsOn(row, 'Kratom and tea')).toEqual(['', '']);
  });
});

describe('what else a shop sells', () => {
  const REVIEW = 'Love it for my neck pain!';
  it.each([
    'Memory foam pillow',
    'Herb grinder',
    'Capsule machine',
    'Tea mug',
    'Digital scale',
    'T-shirt',
    'Yoga mat by Lotus',
  ])('%s: is none of kratom', (thing) => {
    expect(claimsOn([`h2: ${thing}`, 'h3: Reviews', REVIEW], 'Kratom shop')).toEqual(['', '', '']);
    expect(claimsOn([`h2: ${thing}`, REVIEW], 'Kratom shop')).toEqual(['', '']);
    expect(claimsOn(['h2: Reviews', REVIEW], `${thing} | Kratom shop`)).toEqual(['', '']);
  });
  it.each(['Red Bali powder', 'Maeng Da capsules', 'Kratom tea mug set', 'Our story'])(
    '%s: may be',
    (thing) => {
      expect(claimsOn([`h2: ${thing}`, 'h3: Reviews', REVIEW], 'Kratom shop')).toEqual([
        '',
        '',
        'pain asserted',
      ]);
    },
  );
  reads([
    [['h2: Reviews', REVIEW], ['', 'pain asserted'], 'Kratom shop'],
    ['The mug is great for relaxing.', ''],
    ['The capsules I ordered are great for pain.', 'pain asserted'],
    ['Love it for my back pain. NOT!', ''],
    ['Love it for my back pain. Not kidding!', 'pain asserted'],
    ['Less pain in my wallet elsewhere.', ''],
    ['Less pain in my back.', 'pain asserted'],
  ]);
});

describe('what a shop or a clinic is asked', () => {
  reads([
    [
      ['h3: Can I return it?', 'Yes, without any problems.'],
      ['', ''],
    ],
    [
      ['h3: Can I take kratom every day?', 'Yes, without any problems.'],
      ['', 'generally-safe asserted'],
    ],
    ['Is detox safe? Yes, under medical care.', ''],
    ['Is kratom safe? Yes, in small amounts.', 'generally-safe asserted'],
  ]);
});

describe('what a shop has kratom for, and what is found on somebody', () => {
  reads([
    ['Our shop has kratom for stress and pain.', ''],
    ['We stock kratom for stress.', ''],
    ['Kratom makes me stress.', 'mental-effects asserted'],
    ['He was found with kratom and tramadol, which can cause seizures.', ''],
    ['He was arrested with kratom and Xanax, which can stop your breathing.', ''],
    [
      'He mixed kratom and tramadol, which can cause seizures.',
      'drug-interactions asserted, seizures asserted',
    ],
  ]);
});

describe('who takes no kratom, or no more', () => {
  reads([
    ['I have never tried kratom. I sleep great.', ''],
    ["I don't need kratom. I sleep great.", ''],
    ['I stay away from kratom. I sleep great.', ''],
    ["I haven't tried kratom yet. My back pain is gone.", ''],
    ['I no longer take kratom. My pain is gone.', ''],
    ['I gave up kratom. My depression lifted.', ''],
    ['I used to take kratom. I sleep great now.', ''],
    ['90 days clean from kratom. I sleep great.', ''],
    ['I replaced kratom with magnesium. I sleep great.', ''],
    ['Kratom ruined my life. I sleep great now.', ''],
    ['The patient denied taking kratom. He had a seizure.', ''],
    ['He said he had not taken kratom. He vomited.', ''],
    ['The control group did not take kratom. They had nausea.', ''],
    ['The placebo group did not get kratom. Their pain was gone.', ''],
    ['I used to take kratom. I slept great.', 'sleep asserted'],
    ['I quit kratom. I could not sleep for a week.', 'dependence-withdrawal asserted'],
    ["I don't take kratom every day. My pain is gone.", 'pain asserted'],
    ["I don't take kratom at night. I sleep great.", 'sleep asserted'],
    ['I had never tried kratom before. I took 3 grams. My pain is gone.', 'pain asserted'],
    ['I never liked pills, so I take kratom. My pain is gone.', 'pain asserted'],
    ['I never drank kratom, but I tried it in capsules. I sleep great.', 'sleep asserted'],
    ['I have never tried kratom. Kratom relieves pain.', 'pain asserted'],
    [
      'The FDA warned people not to use kratom because of the risk of adverse events. These include seizures.',
      'seizures asserted',
    ],
  ]);
});

describe('those who took none, and two who may be meant', () => {
  reads([
    ['Users were compared with people who did not take kratom. They slept better.', ''],
    [
      'The study had 40 users and 40 non-users. The non-users slept better. They had less pain.',
      '',
    ],
    ['The control group took a placebo. They had more energy.', ''],
    ["People who don't use kratom have less anxiety.", ''],
    ['People who use kratom have less anxiety.', 'anxiety asserted'],
    ['It controls diabetes. They all sleep better.', 'diabetes asserted, sleep asserted'],
    ['My brother takes kratom and my neighbour does not. He sleeps better now.', ''],
    ['My wife takes kratom and my brother does not. She sleeps better now.', 'sleep asserted'],
    ["I take kratom and my doctor doesn't. I sleep better now.", 'sleep asserted'],
  ]);
});

describe('what else did it, and when', () => {
  reads([
    ['My husband takes kratom. He lost 20 pounds on keto.', ''],
    ['My cousin takes kratom. He joined a gym and lost 20 pounds.', ''],
    ['My cousin takes kratom. He vomited after eating bad sushi.', ''],
    ['My cousin takes kratom. He got hepatitis from a tattoo.', ''],
    ['My cousin takes kratom. He choked on a steak and stopped breathing.', ''],
    ['My husband takes kratom. He has sleep apnea and stops breathing at night.', ''],
    ['My wife takes kratom. She had back surgery last year. Her pain is gone.', ''],
    ['My wife takes kratom. She sees a therapist. Her anxiety is gone.', ''],
    ['I take kratom. I got a new mattress. I sleep great.', ''],
    ['My husband takes kratom. He had a seizure in 2010.', ''],
    ['My husband takes kratom. He had a seizure when he was six.', ''],
    ['He took kratom in college. Ten years later he had a seizure.', ''],
    ['My uncle took kratom for years. He died at 92.', ''],
    ['My aunt drank kratom. She died peacefully at 88.', ''],
    ['A teenager took kratom. He was hit by a car and died.', ''],
    ['My husband took kratom. He nearly died.', ''],
    ['My wife started kratom after her back surgery. Her pain is gone.', 'pain asserted'],
    [
      'I take kratom for my knee. I had two surgeries that failed. My pain is gone.',
      'pain asserted',
    ],
    ['He took kratom. Two hours later he had a seizure.', 'seizures asserted'],
    ['He took kratom. A few months later he had hepatitis.', 'liver-injury asserted'],
    ['He took kratom. He vomited all night.', 'common-side-effects asserted'],
    ['He took kratom. He died at 27.', 'overdose-death asserted'],
    ['He took kratom. He died in his sleep.', 'overdose-death asserted'],
  ]);
});

describe('kratom only spoken of, or taken by another', () => {
  reads([
    ['My wife takes kratom and I take CBD. I sleep great.', ''],
    ["My wife takes kratom, but I don't. I sleep great.", ''],
    ["My wife takes kratom. I don't. My pain is gone.", ''],
    ['I take kratom. My kids sleep through the night.', ''],
    ['I take kratom. My wife can walk again.', ''],
    ['I read about kratom. I sleep great.', ''],
    ['My neighbor sells kratom. I sleep great.', ''],
    ['I am thinking about kratom. I have lots of energy in the morning.', ''],
    ['I sold my kratom. I feel more relaxed.', ''],
    ['The clerk sold kratom. She felt dizzy and fainted during the robbery.', ''],
    ['The driver had bought kratom at a gas station. He fell asleep at the wheel.', ''],
    ['I take kratom. My doctor says I should lose weight.', ''],
    ['He took kratom. He fell asleep at the wheel.', 'common-side-effects asserted'],
    ['I read about kratom and ordered some. My pain is gone.', 'pain asserted'],
    ['I bought kratom here. My pain is gone.', 'pain asserted'],
    ['My wife and I take kratom. I sleep great.', 'sleep asserted'],
    ['I take kratom. My husband had a spoonful too and sleeps great.', 'sleep asserted'],
    ["My mom takes kratom. My mother's pain is gone.", 'pain asserted'],
  ]);
});

describe('what kratom is known, ideal and among the best for', () => {
  reads([
    ['Kratom is known for its pain-relieving effects.', 'pain asserted'],
    ['Many people value kratom for its analgesic properties.', 'pain asserted'],
    ['Known for its calming effects, kratom is a tree.', 'anxiety asserted'],
    ['Kratom is one of the best herbs for anxiety.', 'anxiety asserted'],
    ['Kratom is ideal for those who suffer from chronic pain.', 'pain asserted'],
    ['Kratom is great for people living with depression.', 'depression-mood asserted'],

    ['Kratom is not known for its pain-relieving effects.', ''],
    ['Kava is known for its calming effects.', ''],
    ['Kava is one of the best herbs for anxiety.', ''],
    ['Kratom is not a good herb for sleep.', ''],
    ['Kratom is one of the best plants for beginners.', ''],
    ['Kratom is not ideal for people who suffer from anxiety.', ''],
  ]);
});

describe('thanks to kratom, or to something else', () => {
  reads([
    ['No more back pain thanks to kratom.', 'pain asserted'],
    ['No more anxiety, thanks to kratom!', 'anxiety asserted'],
    ['Less anxiety thanks to kratom.', 'anxiety asserted'],
    ['I no longer have insomnia thanks to kratom.', 'sleep asserted'],
    ['I have no pain thanks to kratom.', 'pain asserted'],
    ['Pain faded thanks to kratom.', 'pain asserted'],
    ['I now have nausea thanks to kratom.', 'common-side-effects asserted'],
    ['Not only nausea but constipation, thanks to kratom.', 'common-side-effects asserted'],

    ['I have never had such nausea thanks to kratom.', ''],
    ["There is no pain thanks to kratom's low price.", ''],
    ['No more back pain thanks to my new chair.', ''],
    ['My pain is gone thanks to my new chair.', ''],
    ['Do you have no more pain thanks to kratom?', ''],
  ]);
});

describe('who says that kratom is harmless, and who swears by it', () => {
  reads([
    ['Some say kratom is not addictive.', 'not-addictive reported'],
    ['Some say kratom helps with pain, and they are right.', 'pain asserted'],
    ['Some say kratom helps with pain, but they are right to be careful.', 'pain reported'],
    ['People say it is not addictive.', 'not-addictive reported'],
    ['Studies say kratom is not addictive.', 'not-addictive asserted'],
    ['Kratom is not addictive.', 'not-addictive asserted'],
    ['Many swear by kratom for anxiety.', 'anxiety reported'],
    ['I swear by kratom for my migraines.', 'pain reported'],
    ['Many rely on kratom for anxiety.', 'anxiety reported'],

    ['Nobody swears by kratom for pain.', ''],
    ['Do not rely on kratom for sleep.', ''],
    ['Some swear by CBD for anxiety.', ''],
  ]);
});

describe('relief that is got from kratom, and lists with "but also"', () => {
  reads([
    ['I got pain relief from kratom.', 'pain asserted'],
    ['She gets migraine relief from kratom.', 'pain asserted'],
    ['I got opioid withdrawal relief from kratom.', 'opioid-withdrawal asserted'],
    ['I got headaches from kratom.', 'common-side-effects asserted'],
    ['Kratom relieves not only pain but also anxiety.', 'anxiety asserted, pain asserted'],
    ['Kratom is used for pain but also for anxiety.', 'anxiety reported, pain reported'],
    ['It helps my pain but also makes me nauseous.', 'common-side-effects asserted, pain asserted'],

    ['I got no pain relief from kratom.', ''],
    ['Kratom is no help with pain but also not with anxiety.', ''],
    ['Some take it for pain but also for fun.', 'pain reported'],
  ]);
});

describe('stopping without trouble, and what has ended since', () => {
  reads([
    ['Quitting kratom was no problem at all.', 'not-addictive asserted'],
    ['I quit kratom without any problems.', 'not-addictive asserted'],
    ['I have had headaches since I quit kratom.', 'dependence-withdrawal asserted'],
    ['I take kratom every day without any problems.', 'generally-safe asserted'],

    ["I haven't been constipated since I stopped kratom.", ''],
    ["I haven't had a headache since I quit kratom.", ''],
    ['Quitting kratom is no small problem.', ''],
  ]);
});

describe('what kratom did not end, what is there without it, and why it was left', () => {
  reads([
    ['I still get headaches from kratom.', 'common-side-effects asserted'],
    ['Kratom still gives me anxiety.', 'mental-effects asserted'],
    ['I had headaches with kratom, but none without it.', 'common-side-effects asserted'],
    ['I stopped kratom because of constipation.', 'common-side-effects asserted'],
    ['I quit taking kratom due to nausea.', 'common-side-effects asserted'],
    ['Since I quit kratom, I have had headaches.', 'dependence-withdrawal asserted'],
    ['Kratom helped me stop drinking.', 'other-substance-use asserted'],
    ['Kratom helped my brother to stop drinking.', 'other-substance-use asserted'],

    ['I still have migraines on kratom.', ''],
    ['I still had anxiety even with kratom.', ''],
    ['My mum still has pain on kratom.', ''],
    ['I had anxiety without kratom too.', ''],
    ['I have headaches without kratom as well.', ''],
    ['I had to stop kratom because of dizziness.', ''],
    ['Since I stopped kratom, I have had no pain.', ''],
    ["Since I quit kratom, I haven't had a headache.", ''],
  ]);
});

describe('how it has been since somebody began to take kratom', () => {
  reads([
    ['Since I started kratom, I have had no pain.', 'pain asserted'],
    ['Since starting kratom I have not had a single migraine.', 'pain asserted'],
    ["Since I found kratom, I don't have panic attacks.", 'anxiety asserted'],
    ['My mum has not had a migraine since she started kratom.', 'pain asserted'],
    ['I hardly have any pain on kratom.', 'pain asserted'],
    ['There is hardly any depression left with kratom.', 'depression-mood asserted'],
    ["With kratom I don't have anxiety any more.", 'anxiety asserted'],
    ["I don't have depression any more because of kratom.", 'depression-mood asserted'],
    ['Since I started kratom, I have had nausea.', 'common-side-effects asserted'],
    ['Since I started taking kratom, I have had two seizures.', 'seizures asserted'],

    ['Since I started CBD instead of kratom, I have had no pain.', ''],
    ['I have no anxiety with or without kratom.', ''],
    ['I hardly have any side effects on kratom.', ''],
    ["Since I started kratom, I don't have anything for my pain.", ''],
    ['Has anyone had no pain since they started kratom?', ''],
    ["I don't have pain any more, so I quit kratom.", ''],
    ['I hardly get any pain relief on kratom.', ''],
    ['Since kratom was banned, I have had no pain relief.', ''],
    ['Since I started kratom, my wife has had anxiety.', ''],
    ['Since I was a kid I have had anxiety, and I take kratom.', ''],
  ]);
});

describe('what somebody is freed from or left without', () => {
  reads([
    ['Kratom has freed me from fatigue.', 'energy-stamina asserted'],
    ['The tea freed her from migraines.', 'pain asserted', 'About kratom'],
    ['Kratom left me without pain.', 'pain asserted'],

    ['Kratom has not freed me from anxiety.', ''],
    ['Suboxone freed me from kratom.', ''],
    ['CBD left me without pain, not kratom.', ''],
  ]);
});

describe('the one thing that helped, and the one that did not', () => {
  reads([
    ['Nothing took my pain away, except kratom.', 'pain asserted'],
    ['Nothing helps my pain but kratom.', 'pain asserted'],
    ['Nothing eased my back pain apart from kratom.', 'pain asserted'],
    ['No pill calmed my anxiety except kratom.', 'anxiety asserted'],
    ['Everything failed for my pain except kratom.', 'pain asserted'],
    ['Nothing ended my insomnia other than kratom.', 'sleep asserted'],

    ['Everything helped my pain except kratom.', ''],
    ['Everything but kratom helps my pain.', ''],
    ['All the pills I tried eased my pain, apart from kratom.', ''],
    ['Nothing took my pain away, not even kratom.', ''],
    ['Nothing helps my pain, but kratom is cheap.', ''],
    ['Nothing made my pain worse except kratom.', ''],
    ['Nothing helps my pain but yoga.', ''],
    ['Nothing helped my pain except CBD, and kratom made me sick.', 'common-side-effects asserted'],
  ]);
});

describe('enough for a trouble', () => {
  reads([
    ['Kratom is strong enough for my pain.', 'pain asserted'],
    ['Kratom is enough for my back pain.', 'pain asserted'],

    ['Kratom is not strong enough for my pain.', ''],
    ['Kratom was never good enough for my pain.', ''],
    ['Kratom is not enough for my pain.', ''],
    ['Ibuprofen is strong enough for my pain.', ''],
  ]);
});

describe('what ended when somebody quit', () => {
  reads([
    ['The shakes started when I quit kratom.', 'dependence-withdrawal asserted'],
    ['The sweats never stopped after I quit kratom.', 'dependence-withdrawal asserted'],

    ['The shakes stopped when I quit kratom.', ''],
    ['The night sweats stopped after I quit kratom.', ''],
    ['My headaches ended when I quit kratom.', ''],
    ['My hallucinations ceased after I stopped kratom.', ''],
  ]);
});

describe('what kratom did instead, and what it was put down to', () => {
  reads([
    ['Instead of easing my pain, kratom gave me nausea.', 'common-side-effects asserted'],
    ['Far from helping my pain, kratom gave me a headache.', 'common-side-effects asserted'],
    ['Rather than calm me down, kratom made me nauseous.', 'common-side-effects asserted'],
    ['Instead of making me sick, kratom eased my pain.', 'pain asserted'],
    ['My nausea is because of kratom.', 'common-side-effects asserted'],
    ['My headaches are probably because of kratom.', 'common-side-effects asserted'],
    ['Kratom led me out of depression.', 'depression-mood asserted'],
    ['Kratom led me into depression.', 'mental-effects asserted'],
    ['Kratom brought me a headache.', 'common-side-effects asserted'],
    ['Kratom brought relief to my back pain.', 'pain asserted'],
    ['Relief is what kratom brought to my back pain.', 'pain asserted'],

    ['Instead of easing my pain, kratom did nothing.', ''],
    ['Far from easing my pain, kratom was useless.', ''],
    ['Instead of kratom, ginger eased my nausea.', ''],
    ['My nausea is not because of kratom.', ''],
    ['My nausea is because of my pills, not kratom.', ''],
    ['Is my nausea because of kratom?', ''],
    ['Therapy led me out of depression, and kratom was no help.', ''],
  ]);
});

describe('before kratom was given, and after it was left', () => {
  reads([
    ['He was seizing after a friend gave him kratom.', 'seizures asserted'],
    ['My mood is up since I found kratom.', 'depression-mood asserted'],

    ['He was seizing before anyone gave him kratom.', ''],
    ['My mood is up since I left kratom.', ''],
    ['My sleep is better since I left kratom behind.', ''],
  ]);
});

describe('relief that is found or reported', () => {
  reads([
    ['I finally found relief from anxiety in kratom.', 'anxiety asserted'],
    ['She found relief from migraines in kratom.', 'pain asserted'],
    ['Relief of pain was seen with kratom.', 'pain asserted'],
    ['Nausea was reported with kratom.', 'common-side-effects hedged'],
    ['Salmonella was found in kratom.', 'contamination asserted'],

    ['I found no relief from anxiety in kratom.', ''],
    ['I found relief from anxiety in yoga.', ''],
    ['Relief of pain was reported with kratom.', ''],
    ['No relief of pain was reported with kratom.', ''],
  ]);
});

describe('what one is kept from, has not been since, and takes when', () => {
  reads([
    ['Kratom keeps me from getting anxious.', 'anxiety asserted'],
    ['Kratom stops me from feeling pain.', 'pain asserted'],
    ["I haven't been depressed since I started taking kratom.", 'depression-mood asserted'],
    ['Kratom is great against pain.', 'pain asserted'],
    ['Kratom ruined my sleep.', 'common-side-effects asserted'],
    ['Kratom keeps you from sleeping.', 'common-side-effects asserted'],
    ['When I feel anxious I take kratom.', 'anxiety reported'],
    ['If you feel anxious, take kratom.', 'anxiety asserted'],

    ['Kratom does not keep me from getting anxious.', ''],
    ['A low dose keeps you from getting nauseous.', ''],
    ['Drinking water keeps you from getting headaches on kratom.', ''],
    ["I haven't been happy since I started kratom.", ''],
    ['Kratom never ruined my sleep.', ''],
    ['Is kratom good against pain?', ''],
  ]);
});

describe('warnings of what kratom is not to be taken with', () => {
  reads([
    ['Never take kratom with benzos.', 'drug-interactions asserted'],
    ['Never take kratom with alcohol.', 'drug-interactions asserted'],
    ["You shouldn't take kratom with other depressants.", 'drug-interactions asserted'],

    ['Never take kratom with food.', ''],
    ['I never take kratom with alcohol.', ''],
  ]);
});

describe('what one form of kratom is, and another is not', () => {
  reads([
    [
      'Kratom leaf is not addictive, but 7-OH is.',
      'dependence-withdrawal asserted, not-addictive asserted',
    ],
    [
      '7-OH is addictive; kratom leaf is not.',
      'dependence-withdrawal asserted, not-addictive asserted',
    ],
    ['Kratom leaf relieves pain, and so does 7-OH.', 'pain asserted'],

    ['Kratom is legal here but 7-OH is not.', ''],
    ['Kratom is not addictive, but heroin is.', 'not-addictive asserted'],
  ]);
});

describe('products by the names of their brands', () => {
  reads([
    ['MIT45 shots helped my pain.', 'pain asserted'],
    ['Hydroxy tablets kill pain.', 'pain asserted', 'The shop'],
    ['Hydroxychloroquine tablets can cause nausea.', '', 'Malaria'],
  ]);
});

describe('a part of a longer wording', () => {
  reads([
    ['Kratom kept me awake all night.', 'common-side-effects asserted'],
    ['I fall asleep at my desk on kratom.', 'common-side-effects asserted'],
    ['Kratom keeps me awake at work.', 'energy-stamina asserted'],
    ['Not even kratom took my pain away.', ''],
    ["The powder isn't even kratom.", 'contamination asserted'],
  ]);
});
