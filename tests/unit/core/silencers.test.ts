/**
 * What keeps a sentence from saying what its words seem to say: each silencer on a sentence of its own, which without
 * it would carry a claim.
 */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { STAGES } from '../../../src/core/quiet/silencers';
import { claimsOn, TITLE } from './engine';

/** A text or the blocks of a page, what they would claim without the silencer, and the page's title where it matters. */
type Example = readonly [lines: string | readonly string[], claim: string, title?: string];

const EXAMPLES: Readonly<Record<string, Example>> = {
  'end-of-withdrawal': [['h2: Withdrawal timeline', 'li: Day 7: more energy'], 'energy-stamina'],
  'before-it-was-taken': ['I fell asleep before I could try the kratom.', 'sleep'],
  'deadly-to-animals': ['Kratom can be deadly to dogs.', 'overdose-death'],
  'said-in-mockery': ['Great way to lose weight: hours of nausea.', 'weight-loss'],
  'highest-with-other': ['The risk of overdose is highest with fentanyl.', 'overdose-death'],
  'dose-of-other': ['Acetaminophen, up to 3 g daily, is safe for most people.', 'dose-advice'],
  'count-of-relapses': ['I do not count kratom as a relapse.', 'not-addictive'],
  'praise-of-stopping': [
    'Quitting kratom was the best thing for my anxiety.',
    'dependence-withdrawal',
  ],
  'doing-of-pet': ['My dog ate my kratom and slept.', 'sleep'],
  'drug-before': ['My brother was on heroin. It killed him.', 'overdose-death'],
  'doing-of-company': ['This video helped my depression.', 'depression-mood'],
  'where-none-is-taken': ['I have never tried kratom. I sleep great.', 'sleep'],
  'fare-of-another': ['My wife takes kratom. I sleep great.', 'sleep'],
  'owed-to-something-else': ['My husband takes kratom. He lost 20 pounds on keto.', 'weight-loss'],
  'another-time': ['My husband takes kratom. He had a seizure when he was six.', 'seizures'],
  'death-of-age': ['My uncle took kratom for years. He died at 92.', 'overdose-death'],
  'gain-still-to-come': ['I take kratom. My doctor says I should lose weight.', 'weight-loss'],
  'who-takes-it': ['Kratom use was more common in people with anxiety.', 'mental-effects'],
  'what-takers-have': ['Half of the kratom users had chronic pain.', 'common-side-effects'],
  'kratom-in-passing': ['Coffee, a relative of kratom, boosts energy.', 'energy-stamina'],
  'overdose-met': ['Naloxone is given for kratom poisoning.', 'overdose-death'],
  'gain-of-less': ['Reducing kratom intake improved her sleep.', 'sleep'],
  'spared-upset': ['Taking kratom with food can ease nausea.', 'digestive'],
  'rival-better': ['Tea is less addictive than kratom.', 'not-addictive'],
  'other-treatments': ['Proven treatments for pain are cheaper than kratom.', 'pain'],
  'taken-good': ['Kratom took my energy and my sleep.', 'energy-stamina'],
  'worse-own-trouble': ['Kratom makes my pain worse.', 'common-side-effects'],
  'only-named': ['We treat anxiety and depression alongside kratom addiction.', 'anxiety'],
  'safety-of-care': ['Kratom detox is safe and comfortable at our place.', 'generally-safe'],
  'doing-of-addition': [
    'Adding honey makes the tea soothing for a sore throat.',
    'infection-respiratory',
  ],
  'ease-of-purchase': ['Take the stress out of buying kratom.', 'anxiety'],
  'poor-choice': ['Kratom is the wrong choice for depression.', 'depression-mood'],
  'poor-substitute': ['Kratom is a dangerous substitute for opioids.', 'opioid-alternative'],
  'bad-swap': ['Replacing heroin with kratom is still using.', 'opioid-alternative'],
  'low-potential': [
    'The abuse potential of mitragynine was low in monkeys.',
    'dependence-withdrawal',
  ],
  'written-on-kratom': ['A search was made for papers on kratom and pain.', 'pain'],
  'given-to-animals': ['Kratom was given to mice with diarrhoea.', 'digestive'],
  'put-to-death': ['The mice were killed one hour after receiving mitragynine.', 'overdose-death'],
  'living-by-kratom': [
    'Many farmers in Borneo are dependent on kratom for their income.',
    'dependence-withdrawal',
  ],
  'brought-by-ban': ['Restricting access to kratom may increase opioid deaths.', 'overdose-death'],
  'opioid-use': [
    'Long-term opioid use leads to tolerance and dependence.',
    'dependence-withdrawal',
  ],
  'eased-not-blocked': [
    'Morphine tolerance was prevented by kratom extract in mice.',
    'blocks-opioids',
  ],
  'unlawful-supplement': [
    'The FDA blocks imports of kratom sold as dietary supplements.',
    'lawful-supplement',
  ],
  'recalled-goods': ['Return the recalled kratom to the shop for a refund.', 'contamination'],
  'made-clean': ['Sterilisation kills bacteria in kratom powder.', 'infection-respiratory'],
  'added-to-kratom': ['Some sellers add caffeine to kratom to boost energy.', 'energy-stamina'],
  'denied-use': [
    'She had been treated for epilepsy and denied using kratom before the seizure.',
    'neurological',
  ],
  'quit-before-kratom': ['He quit smoking and then tried kratom.', 'other-substance-use'],
  'put-down-elsewhere': [
    'The cause of death was drowning, although kratom was detected.',
    'overdose-death',
  ],
  'not-known': ["Kratom's effects on the liver are unknown.", 'liver-injury'],
  'no-difference': ['Prevalence of anxiety did not differ by kratom use.', 'mental-effects'],
  'unheard-of-harm': [
    'I have never heard of anyone having withdrawal from kratom.',
    'dependence-withdrawal',
  ],
  'never-had': ['I have never felt dizzy or nauseous on kratom.', 'common-side-effects'],
  'only-measured': [
    'Blood pressure and heart rate were taken before and after kratom.',
    'blood-pressure-heart',
  ],
  'organ-at-work': ['Kratom can slow how quickly the liver breaks them down.', 'liver-injury'],
  'dose-with-effects': ['td: Moderate dose (5–15 g): itching, nausea', 'dose-advice'],
  'doing-of-care': [
    'The programme eases cravings, restores sleep and lifts mood.',
    'depression-mood',
  ],
  'safe-to-stop': ['It is safe to detox from kratom at home.', 'generally-safe'],
  'praise-of-test': [
    ['h2: KRA-1 kratom dip cards', 'li: Safe and reliable'],
    'generally-safe',
    'Kratom test strips',
  ],
  'word-of-sponsor': [
    ['h2: This episode is sponsored by', 'p: It supports energy.'],
    'energy-stamina',
  ],
  'demanded-by-law': ['li: ban products that are adulterated', 'contamination'],
  'amounts-seen': ['Participants took 2 grams of kratom at a time.', 'dose-advice'],
  'use-of-medicine': [
    'We treat them with the same medicine we use for heroin addiction.',
    'opioid-addiction-treatment',
  ],
  'ban-of-state': ['In the states that ban it, it is in Schedule I.', 'federally-banned'],
  'outdoes-kratom': ['It has helped my pain more than kratom ever did.', 'pain'],
  'half-of-denied-wording': ['Kratom does not mix well with antidepressants.', 'safe-with-drugs'],
  'nobodys-addict': ['My brother is no addict.', 'not-addictive'],
  'addicts-as-audience': [
    'This has made it an easy way for addicts to sober up.',
    'dependence-withdrawal',
  ],
  'gain-after-kratom': [
    'Once kratom is out of your system, your mood will come back.',
    'depression-mood',
  ],
  'harm-of-rival': ['Kratom is milder than alcohol, which can cause death.', 'overdose-death'],
  'amount-not-advised': [
    'Measure your dose with a scale, because a spoon can be off by a gram or more.',
    'dose-advice',
  ],
  'purpose-of-stopped-use': [
    'I stopped taking kratom for pain because it did nothing.',
    'dependence-withdrawal',
  ],
  'use-to-no-effect': ['I tried it for pain, no effect.', 'pain'],
  'unaided-leaving': ['I take kratom. I never touched oxycodone.', 'opioid-addiction-treatment'],
  rebutted: ["They say kratom isn't addictive, but it is.", 'not-addictive'],
  'answers-no': [['h2: Is kratom good for the liver?', 'No, it can damage it.'], 'generally-safe'],
  'in-both-groups': ['Pain fell in both the kratom and the placebo group.', 'pain'],
  'against-sellers': ['Adulterated kratom may not be sold.', 'contamination'],
  'killed-otherwise': ['A fire at a kratom warehouse killed two workers.', 'overdose-death'],
  'adulterated-by-law': [
    'Dietary supplements that are or contain kratom are adulterated.',
    'contamination',
  ],
  'befalls-anyone': ['Seizures can happen to anyone.', 'seizures'],
  'contrast-of-doses': [
    'A low dose of kratom makes you more active, but a high dose makes you sleepy.',
    'common-side-effects',
  ],
  'kratom-left-out': ['It was yoga, not kratom, that cured my back pain.', 'pain'],
  'prone-and-warned': ['Anyone prone to seizures should steer clear of kratom.', 'seizures'],
  'prone-by-nature': [
    'Teenagers who are bullied suffer for years. They are more prone to addiction.',
    'dependence-withdrawal',
  ],
  'itch-of-liver': ['Kratom gave him jaundice and an itch.', 'common-side-effects'],
  'ache-of-withdrawal': ['It took away the leg cramps and the gooseflesh.', 'pain'],
  'asked-of-products': ['Look for kratom that is lab-tested for purity.', 'product-quality'],
  'product-name': [['h2: Our range', 'li: Organic kratom powder'], 'product-quality'],
  'deaths-of-others': ['It has lowered their risk of a heroin overdose.', 'no-overdose'],
  'people-that-it-has': ['Kratom has many customers with liver disease.', 'liver-injury'],
  'ban-of-other': [
    'Kratom is likened to bath salts, drugs that the federal government banned.',
    'federally-banned',
  ],
  'safety-to-come': ['Kratom should be studied and made safe.', 'generally-safe'],
  'trouble-anyway': ['I got hives from a new soap.', 'common-side-effects'],
  'trouble-without-kratom': [
    'My uncle hallucinates, and he has never tried kratom.',
    'mental-effects',
  ],
  'moved-by-news': ['I flew into a rage when I read that kratom was gone.', 'mental-effects'],
  'trouble-of-other-users': [
    'We see physical dependence in people who use alcohol several times a day.',
    'dependence-withdrawal',
    'Dependence on kratom',
  ],
  'own-condition': ['I have migraines that, untreated, result in vomiting.', 'common-side-effects'],
  'trouble-still-there': ['I took kratom and I still had anxiety.', 'mental-effects'],
  'ceased-effect': ['The leaf stopped relieving my pain.', 'pain'],
  'advice-to-buyers': ['Make sure you buy lab-tested kratom.', 'product-quality'],
  'described-illness': [
    'People with sleep apnea are at special risk, as it depresses breathing.',
    'respiratory-depression',
  ],
  'introduction-to-illness': [
    'h2: Understanding and Treating Anxiety: Old Methods and Kratom',
    'anxiety',
  ],
  'sort-of-product': ['At low doses, lab-tested kratom is a mild stimulant.', 'product-quality'],
  'tentative-proof': ['Studies have shown that it may help.', 'clinically-proven'],
  'proof-of-other': ['Studies have proved that working out helps.', 'clinically-proven'],
  'trouble-free-purchase': ['You can order it online without any problems.', 'generally-safe'],
  'first-of-its-kind': ['There was no previous case of seizures with kratom.', 'seizures'],
  'what-was-examined': ['Its influence on antinociceptive effects was studied as well.', 'pain'],
  'aim-or-means-of-study': ['The questionnaire covered pain relief from kratom.', 'pain'],
  'class-of-others': [
    'Kratom has many alkaloids. 5-HT1A agonists such as buspirone relieve anxiety.',
    'anxiety',
  ],
  'ligand-beside': [
    'The effects of kratom were blocked by the 5-HT1A antagonist WAY100635.',
    'neurotransmitters',
  ],
  'share-of-cases': [
    [
      'Kratom is a herbal product.',
      'Drug-induced liver injury accounts for half of all cases of acute liver failure.',
    ],
    'liver-injury',
  ],
  'care-consists-of': [
    'Management of the airway and breathing is important in kratom poisoning.',
    'respiratory-depression',
  ],
  'advised-to-stop': [
    'The patient was advised to stop kratom and was treated for itching.',
    'dependence-withdrawal',
  ],
  'dose-told': ['He had been taking kratom for weeks, beginning with one teaspoon.', 'dose-advice'],
  'withdrawal-of-others': [
    ['h2: What is opioid withdrawal?', 'If they stop, they may sweat and have diarrhoea.'],
    'dependence-withdrawal',
  ],
  'found-beside': [
    'Mitragynine was found, in most cases together with heroin or O-desmethyltramadol.',
    'contamination',
  ],
  'clean-in-study': [
    'The kratom powder was analysed by liquid chromatography, which found no adulterants.',
    'product-quality',
  ],
  'common-in-takers': [
    'In this survey of adults who use kratom, chronic pain, anxiety and depression were highly prevalent.',
    'pain',
  ],
  'receptors-at-work': [
    'Activation of the mu receptor by endogenous peptides such as endorphin leads to analgesia.',
    'opioid-receptors',
  ],
  'control-of-test': [
    'Mitragynine was tested. Quinidine, the positive control, inhibited CYP2D6.',
    'drug-interactions',
  ],
  'goods-at-large': [
    'Kratom is sold in shops. Products that contain salmonella or heavy metals are adulterated irrespective of the plant.',
    'contamination',
  ],
  'what-a-study-examines': [
    'We assessed the antioxidant activity of kratom.',
    'inflammation-antioxidant',
  ],
  'kind-of-study': ['Analgesic studies of kratom are rare.', 'pain'],
  'relievers-in-general': ['Many people rely on pain relievers.', 'pain'],
  'topic-of-study': ['Research on kratom and sleep has only begun.', 'sleep'],
  'test-by-study': ['The kratom was tested for microbes.', 'product-quality'],
  'approval-for-illness': [
    'Approval by the FDA for the treatment of anxiety has not yet come.',
    'anxiety',
  ],
  'approval-not-given': ['FDA approval has not come yet.', 'fda-approved'],
  'doing-of-body': ['The body makes peptides that act as opioid antagonists.', 'blocks-opioids'],
  'use-of-antecedent': [
    'Phenibut, which many people find useful for anxiety, is sold here.',
    'anxiety',
  ],
  'good-in-general': ['People know that enough sleep is essential.', 'sleep'],
  'newborn-of-others': [
    'Cases of neonatal abstinence syndrome with exposure to narcotics are widespread.',
    'pregnancy-risk',
  ],
  'other-means-advised': [
    ['h2: For kratom users', 'li: Against sleep problems, consider other sleeping aids.'],
    'sleep',
  ],
  'custom-of-others': ['Smoothies have traditionally been green.', 'traditional-use'],
  'unnamed-ways': ['There are many ways to relieve back pain.', 'pain'],
  'sought-benefit': ['People often seek an energy boost.', 'energy-stamina'],
  'whole-class': ['Many natural sleep aids are perfectly safe.', 'generally-safe'],
  'ensured-safety': ['Store it well to ensure that it is safe.', 'generally-safe'],
  'named-cause': ['The hives were due to a new soap.', ''],
  'safe-to-handle': ['It is safe to buy kratom online.', 'generally-safe'],
  'safety-of-pets': ['Kratom is safe for dogs.', 'generally-safe'],
  'life-after-kratom': ['I got my energy back after kratom.', 'energy-stamina'],
  'safety-of-somebody': ['She is completely safe around children.', 'generally-safe'],
  'missing-quality': ['The shop lacks lab-tested kratom.', 'product-quality'],
  'treatment-with-other': ['There were painkillers people used for depression.', 'depression-mood'],
  'meaning-of-word': ['"Nonaddictive" means that you can stop.', 'not-addictive'],
  'custom-of-the-unknown': ['Smoothies have long been loved.', 'traditional-use'],
  'part-of-withdrawal': ['Kratom withdrawal brings insomnia.', 'common-side-effects'],
  'telling-signs': [
    'Signs of serotonin syndrome include tremors, sweating and a racing heart.',
    'drug-interactions',
  ],
  'relief-of-own-trouble': [
    'Doctors may prescribe medicines that ease kratom withdrawal.',
    'opioid-withdrawal',
  ],
  'named-audience': ['For anyone experiencing stress, this is the answer.', 'mental-effects'],
  'unlike-others': ['It is unlike any painkiller.', 'pain'],
  'purpose-of-other': ['To treat this pain, I was prescribed oxycodone.', 'pain'],
  'easier-stopping': ['It prevents tolerance and cravings.', 'opioid-withdrawal'],
  'treatment-received': ['I received treatment for my back pain.', 'pain'],
  'gain-without-kratom': ['I sleep well without kratom.', 'sleep'],
  'gain-of-stopping': ['I quit kratom and my anxiety went away.', 'anxiety'],
  'mere-topic': ['They have worries about using kratom to treat pain.', 'pain'],
  'care-for-dependence': [
    'There are many options for addiction treatment.',
    'opioid-addiction-treatment',
    'Rehab for those who take kratom',
  ],
  'use-by-people': ['Drying kratom leaves takes a lot of energy.', 'energy-stamina'],
  'adjective-of-thing': ['It is linked to fatal liver failure.', 'overdose-death'],
  'described-patient': ['An agitated patient may want his tea.', 'mental-effects'],
  'nursed-child': ['I took it while nursing and he slept like a lamb.', 'sleep'],
  'harm-of-other': [
    'These people can quickly become dependent on prescribed pharmaceuticals.',
    'dependence-withdrawal',
  ],
  'trouble-beside-other': [
    'Infants have been born dependent and had to be weaned with morphine.',
    'pregnancy-risk',
  ],
  'reason-for-switching': [
    'Many switch to kratom due to the risk of addiction to opioids.',
    'dependence-withdrawal',
  ],
  'cause-ruled-out': ['His liver failed from that, not from the kratom.', 'liver-injury'],
  'trouble-seen-to': ['If pain keeps you awake, have the pain seen to.', 'common-side-effects'],
  'told-occasion': ['Refer to the clinic where kratom causes liver damage.', 'liver-injury'],
  'harm-of-infection': [
    ['h2: Salmonella contamination', 'Severe cases can end in death.'],
    'overdose-death',
  ],
  'row-for-whom': [
    ['h2: What should I do?', 'td: One to three times a week', 'td: Come in.'],
    'dose-advice',
    'Kratom before an operation',
  ],
  'likelihood-of-overdose': ['Being killed by kratom is rare.', 'overdose-death'],
  'kind-of-thing': ['Partial agonists can cushion the fall.', 'opioid-receptors'],
  'trouble-of-the-ill': ['Often those with fibromyalgia are confused.', 'mental-effects'],
  'point-in-time': ['Prior to her overdose, she took kratom.', 'overdose-death'],
  'definition-in-law': [
    '"Kratom product" means any food that contains heavy metals.',
    'contamination',
  ],
  'germ-itself': ['Salmonellosis lasts a week.', 'contamination'],
  'indirect-question': ['The survey asks how often people overdose on kratom.', 'overdose-death'],
  'relation-in-name-only': [
    'Kratom can lead to weight loss, constipation and darkening of the skin.',
    'weight-loss',
  ],
  'bare-history': ['Historically, it appears the agency did little.', 'traditional-use'],
  'detox-clinic': ['Detoxed in a hospital bed, like any junkie.', 'dependence-withdrawal'],
  'recovery-after-care': ['My back pain improved after surgery.', 'pain'],
  'negative-test': ['His urine screen was negative.', 'no-drug-test'],
  'denied-list': [
    'No pills or powders that contain kratom have been found to relieve pain.',
    'pain',
  ],
  'part-of-relief': ['It is used to relieve severe pain.', 'common-side-effects'],
  'cause-behind-by': ['It eases pain caused by severe arthritis.', 'common-side-effects'],
  'purpose-of-averting': [
    'To avoid an overdose, never mix kratom with other drugs.',
    'no-overdose',
  ],
  'switch-away': ['I switched from kratom to oxycodone.', 'opioid-alternative'],
  'lot-of-somebody-else': ['My gf had the same, her liver swelled up.', 'liver-injury'],
  'praise-of-somebody': ['Good for you!', 'cure-all'],
  'owed-to-care': [
    ['h2: Services', 'li: Pain management'],
    'pain',
    'Kratom addiction treatment | Harbor Recovery',
  ],
  'safety-of-shop': [['h3: Is my payment safe?', 'Yes, it is completely safe.'], 'generally-safe'],
  'spoilt-benefit': ['Kratom makes it hard to concentrate.', 'focus-cognition'],
  'trouble-before-taking': [
    'She felt pain in both knees and took kratom for it.',
    'common-side-effects',
  ],
  'good-of-trouble': ['Worry keeps people awake.', 'energy-stamina'],
  'mere-occasion': ['Nobody sleeps when you are itching.', 'common-side-effects'],
  'verdict-on-doing': ["It's addictive reading this thread.", 'dependence-withdrawal'],
  'promise-of-others': ['The host promised bliss, focus and a better sex life.', 'sexual-function'],
  'gain-of-rival': ['Since I switched to CBD I sleep like a baby.', 'sleep'],
  'thanks-to-other': ['No more back pain thanks to my new chair.', 'pain'],
  'all-but-kratom': ['Everything helped my pain except kratom.', 'pain'],
  'cleft-cause': ['What killed him was the fentanyl.', 'overdose-death'],
  'bound-to-other': ['You cannot overdose on vitamin C.', 'no-overdose'],
  'attributive-adjective': ['The cheerful clerk sold me a bag of kratom.', 'depression-mood'],
  'half-of-wording': ['Kratom tea makes for a calmer belly.', 'anxiety'],
  'description-of-somebody': [
    'It is for others, who are battling addiction.',
    'opioid-addiction-treatment',
  ],
  'relieved-trouble': ['Kratom relieves itching.', 'common-side-effects'],
  'denial-in-longer-wording': ["You can't die of it.", 'overdose-death'],
  'lesser-degree': ['On kratom I am less cheerful.', 'depression-mood'],
  'advised-against': ['Treating pain with kratom is a mistake.', 'pain'],
  'trouble-before-kratom': ['Before kratom I was anxious and depressed.', 'mental-effects'],
  'gain-among-risks': [['h2: Side effects', 'li: Less appetite'], 'weight-loss'],
  'potential-for-illness': ['He spoke of the potential for pain.', 'common-side-effects'],
  'doing-as-subject': ['Managing pain properly is crucial.', 'pain'],
  'found-elsewhere': ['Arsenic was found in rice.', 'contamination'],
  'return-of-trouble': ['If you stop it, the fits will come back.', 'dependence-withdrawal'],
  'topic-of-heading': ['h3: Risks of dependence', 'dependence-withdrawal'],
  'wording-as-subject': ['Losing weight is hard.', 'weight-loss'],
  'use-by-nobody': ['Reports of using it for pain go back centuries.', 'pain'],
  'same-trouble-twice': ['Liver damage can cause liver failure.', 'liver-injury'],
  'doing-of-medicines': ['Most painkillers cause tolerance.', 'dependence-withdrawal'],
  'harmless-trouble': ['Melasma is harmless.', 'generally-safe'],
  'trouble-of-itself': ['Pain comes from arthritis.', 'common-side-effects'],
  'effect-in-general': ['Blockade of 5-HT2A receptors has been suggested.', 'neurotransmitters'],
  'owner-inside-relation': ['The side effects of morphine include nausea.', 'common-side-effects'],
  'likened-quitting': [
    'Coming off is as rough as coming off fentanyl.',
    'opioid-addiction-treatment',
  ],
  'unaided-stop': ['Stop taking your Suboxone and switch to kratom.', 'opioid-addiction-treatment'],
  'unaided-quitting': ['Eases the jitters when you cut out Xanax.', 'other-substance-use'],
  'use-of-other': ['Drink bottled water to prevent nausea.', 'digestive'],
  'help-of-somebody': ['You kept me going through the move.', 'energy-stamina'],
  'care-by-somebody': ['Susan treats chronic pain.', 'pain'],
  'purpose-of-medicines': ['Kratom may interact with diabetes medicines.', 'diabetes'],
  'lesser-harm': ['It depresses breathing far less than fentanyl.', 'respiratory-depression'],
  'safety-of-compound': ['The kratom tin is dishwasher-safe.', 'generally-safe'],
  'remedy-named-behind': [
    'A good remedy for this lethargic feeling is exercise.',
    'energy-stamina',
  ],
  'legal-somewhere': ['There are states in which kratom is fully legal.', 'legal-everywhere'],
  'one-of-the-relieved': [
    'People with chronic stress, mood swings and depression find relief with kratom leaves.',
    'mental-effects',
  ],
  'ban-not-made': ['The DEA meant to put kratom on Schedule I.', 'federally-banned'],
  'long-since-something-else': [
    'Since the 19th century it has been counted in the coffee family.',
    'traditional-use',
  ],
  'long-since-a-trouble': ['Sleep has long been my problem.', 'traditional-use'],
  'safe-use-advised': ['Please use kratom safely.', 'generally-safe'],
  'time-since-giving-up': ['Since I gave up drinking I have felt good.', 'other-substance-use'],
  'good-gone-wrong': ['Kratom can produce a loss of focus.', 'focus-cognition'],
  'lack-of-options': ['Options for treating kratom addiction are few.', 'not-addictive'],
  'care-named': ['Treatment for kratom addiction includes counseling.', 'dependence-withdrawal'],
  'kills-the-pain': ['Kratom can kill the worst pain.', 'overdose-death'],
  'purpose-of-others': [
    'Kratom acts like the medicines used to treat opioid addiction.',
    'opioid-addiction-treatment',
  ],
  'dependent-on-dose': [
    'Kratom is a leaf whose properties, dependent on the dose, are still being described.',
    'dependence-withdrawal',
  ],
  'degree-of-other': ['How long kratom lasts depends on the dose.', 'dose-dependent-effects'],
  'strain-to-choose': ['When choosing a strain for sleep, think of your day.', 'strain-effects'],
  'degree-asked-for': ['Worries about how safe kratom is have been voiced.', 'generally-safe'],
  'denied-behind': ['It may help, but a panacea it is not.', 'cure-all'],
  'adjective-before': ['When severe, arthritis can be debilitating.', 'common-side-effects'],
  'drink-as-noun': ['The brew takes 5 grams of kratom.', 'dose-advice'],
  'equal-degree': ['The plant is no less addictive than heroin.', 'not-addictive'],
};

const silencers = STAGES.flatMap((stage) => stage.silencers);

function claims([lines, , title = TITLE]: Example): string[] {
  const found = claimsOn(typeof lines === 'string' ? [lines] : lines, title);
  return found.flatMap((block) => block.split(', ')).flatMap((claim) => claim.split(' ')[0] || []);
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('silencers', () => {
  it('have names of their own, in kebab-case', () => {
    const names = silencers.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z]+(-[a-z]+)*$/.test(name))).toEqual([]);
  });

  it('have an example each', () => {
    expect(Object.keys(EXAMPLES).sort()).toEqual(silencers.map(({ name }) => name).sort());
  });

  it.each(silencers)('$name: silences its example', (silencer) => {
    const example = EXAMPLES[silencer.name] as Example;
    const silences = vi.spyOn(silencer, 'silences');
    const found = claims(example);
    expect(silences.mock.results.map(({ value }) => value)).toContain(true);
    expect(found).not.toContain(example[1]);
  });

  const decisive = silencers.filter(({ name }) => EXAMPLES[name]?.[1]);
  it.each(decisive)('$name: nothing else silences its example', (silencer) => {
    const example = EXAMPLES[silencer.name] as Example;
    vi.spyOn(silencer, 'silences').mockReturnValue(false);
    expect(claims(example)).toContain(example[1]);
  });
});
