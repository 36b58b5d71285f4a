/**
 * The silencers in their order: everything that keeps a sentence from saying what its words seem to say, before its
 * stance is judged.
 *
 * Pure. Only the order stands here and what each silencer is for; how it is told is in the modules by theme. A silencer
 * may look at everything and changes nothing. Whether a sentence denies, doubts or passes something on is for `stance/`.
 *
 * To add one: a row with a name, an example above it, and the cases without which it cannot apply; the test in the
 * module of its theme; and the example, with what its page is about, in the unit test of this table. The first that
 * silences ends the reading, so that the order decides nothing but how soon.
 */
import { gainAfterKratom } from './after-kratom';
import { onlyStudied } from './aims';
import {
  hasAnyway,
  hasPeopleWith,
  itchOfLiver,
  namesAddicts,
  namesAudience,
  ofTheIll,
  ownCondition,
  proneAndWarned,
  proneByNature,
  relievedInList,
  seenInOthers,
  seenTo,
  stillHas,
} from './anyway';
import {
  advisedToStop,
  byLigand,
  careTold,
  doseTold,
  foundBeside,
  goodsAtLarge,
  ofControl,
  ofOtherClass,
  ofOthersWithdrawal,
  receptorsAtWork,
  shareOfCases,
} from './background';
import {
  atNews,
  beforeKratom,
  deniesUse,
  doneWithoutKratom,
  hadBefore,
  onlyThen,
  quitBefore,
  takesNone,
  wasThereBefore,
} from './before-kratom';
import { easeOfPurchase, ofAddition } from './beside-the-leaf';
import {
  type Candidate,
  Case,
  type Silencer,
  settler,
  silencer,
  silencerOfRelated,
} from './candidate';
import { doingOfCare, owedToCare, praiseOfTest, safeToStop } from './care';
import {
  bringsItself,
  causedBy,
  causeNamed,
  clefts,
  foundElsewhere,
  germItself,
  harmlessTrouble,
  notFromKratom,
  ofTheBody,
  ofTheGerm,
  ofTrouble,
  organAtWork,
  putDownElsewhere,
  sameTwice,
  speaksInGeneral,
  whyKratom,
} from './causes';
import { isBadSwap, isPoorChoice, isPoorSubstitute } from './ill-advised';
import { metByOther, onlyInPassing } from './in-passing';
import {
  allButKratom,
  namesRemedy,
  otherMeans,
  owesToRival,
  thanksOther,
  treatsWithOther,
  useOfAntecedent,
  useOfMedicine,
  usesOther,
} from './instead';
import { gainOfLess, sparesUpset } from './less-kratom';
import {
  advisesNoAmount,
  amongRisks,
  answersNo,
  approvedFor,
  broughtByBan,
  cameToNothing,
  contrastsDoses,
  explainsWord,
  firstOfItsKind,
  givenToAnimals,
  gotTreatment,
  happensToAll,
  howToTell,
  howToUse,
  indirectlyAsked,
  introducesIllness,
  killedOtherwise,
  kratomLeftOut,
  labelsEffects,
  liveByIt,
  longAgo,
  longSomethingElse,
  namesKind,
  notApproved,
  ofDescribedIllness,
  ofWholeClass,
  onlyAbout,
  onlyChosen,
  onlyDates,
  onlyExamined,
  onlyHowOften,
  onlyNamesTopic,
  onlyPlanned,
  onlyPromised,
  onlySought,
  onlyTells,
  potentialFor,
  putToDeath,
  rebutted,
  saidInMockery,
  saysWhatFor,
  sinceLong,
  sinceThen,
  toldWhen,
  unlawfulSupplement,
  wantsToAvert,
  waysToDo,
  wordOfSponsor,
  writtenOn,
} from './mention';
import {
  atAnotherTime,
  beforeTaking,
  noDeathOfIt,
  ofAnother,
  ofUntaken,
  owedToElse,
  stillToDo,
} from './of-takers';
import { onlyNamed } from './only-named';
import {
  betterThanKratom,
  boundToOther,
  doseOfOther,
  eased,
  highestWith,
  lessDeathsOfOthers,
  newbornOfOthers,
  ofDrugBefore,
  ofMedicines,
  ofOpioidUse,
  ofOther,
  ofOtherTreatments,
  oldCustomOfOthers,
  outdoesKratom,
  owedToOther,
  ownedByOther,
  unknownAndLong,
  unlike,
} from './other-substances';
import {
  addedTo,
  adulteratedByLaw,
  advisesBuyer,
  againstSellers,
  askedOfProducts,
  bannedOther,
  banOfState,
  defines,
  demandedByLaw,
  easilyBought,
  ensured,
  isProductName,
  lacksQuality,
  likelihood,
  madeClean,
  noneOf,
  ofTheSort,
  provesOther,
  recalledGoods,
  safeToHandle,
  safetyOfShop,
  shownToMaybe,
  somewhere,
  toBeMadeSafe,
} from './quality';
import { harmOfRival } from './rivals';
import {
  congratulates,
  deadlyToAnimals,
  describesSomebody,
  doingOfCompany,
  doingOfPet,
  helpsThemselves,
  isNoAddict,
  nursling,
  safeForPets,
  safeSomebody,
  someoneElses,
  tellsWho,
  testedNegative,
  treatsPatients,
} from './somebody';
import { takenGood, worsensOwn } from './spoilt';
import {
  acheOfWithdrawal,
  backAfterKratom,
  careFor,
  careNamed,
  countsRelapse,
  daysOfWithdrawal,
  easesStopping,
  givesUpUnaided,
  illOrAfterwards,
  leftUnaided,
  likensQuitting,
  namesDetox,
  owedToStopping,
  ownTrouble,
  partOfWithdrawal,
  praisesStopping,
  stoppedDoing,
  stoppedUseFor,
  stopsUnaided,
  switchesAway,
} from './stopping';
import {
  amountsSeen,
  cleanInStudy,
  inBothGroups,
  kindOfStudy,
  looksInto,
  testedByStudy,
  topicOfStudy,
} from './studies';
import {
  lowPotential,
  neverHad,
  notKnown,
  onlyMeasured,
  unheardOf,
  withoutDifference,
} from './unfound';
import { commonInTakers, takenMoreBy, takersHave } from './who-takes-it';
import { asRead, behindThing, inBetween, inTheEnd, whereFound } from './whose';
import {
  advisedAgainst,
  askedDegree,
  attributive,
  deniedAcross,
  deniedBehind,
  dependsOn,
  dependsOtherwise,
  describesBefore,
  describesOther,
  doingIsSubject,
  goneWrong,
  goodInGeneral,
  halfOfDenied,
  isDrink,
  isItsOwnSubject,
  isLess,
  killsThing,
  lacksOptions,
  lessThanOthers,
  medicinesFor,
  namesMedicines,
  noLess,
  partOfRelief,
  relieved,
  relieversInGeneral,
  safeFor,
  saysOfDoing,
  spoilt,
  swallowed,
  useByNobody,
  usesAsSubject,
} from './wording';

/** Silencers that see the same agent. */
interface Stage {
  /** Makes clearer who does it, from what the stage before knew. */
  readonly settle: (candidate: Candidate) => void;
  readonly silencers: readonly Silencer[];
}

/** Who does it is what the clause says. */
const AS_READ: readonly Silencer[] = [
  // "Coffee, a relative of kratom, boosts energy"
  settler('kratom-in-passing', 0, onlyInPassing),
  // "Naloxone may reverse a kratom overdose"
  settler('overdose-met', Case.overdoseDeath, metByOther),
  // "I have never tried kratom. I sleep great."
  settler('where-none-is-taken', 0, ofUntaken),
  // "My wife takes kratom. I sleep great."
  silencer('fare-of-another', 0, ofAnother),
  // "My husband takes kratom. He lost 20 pounds on keto."
  settler('owed-to-something-else', 0, owedToElse),
  // "My husband takes kratom. He had a seizure when he was six."
  settler('another-time', 0, atAnotherTime),
  // "My uncle took kratom. He died at 92."
  settler('death-of-age', Case.overdoseDeath, noDeathOfIt),
  // "I fell asleep before I could try the kratom"
  settler('before-it-was-taken', Case.benefits, beforeTaking),
  // "I take kratom. My doctor says I should lose weight."
  silencer('gain-still-to-come', Case.direct | Case.benefits, stillToDo),
  // "I got hives from a new soap"
  silencerOfRelated('trouble-anyway', Case.causes, hasAnyway),
  // "We see dependence in people who use alcohol"
  silencerOfRelated('trouble-of-other-users', Case.causes, seenInOthers),
  // "My wife has fibromyalgia and has used kratom since spring"
  silencerOfRelated('own-condition', Case.causes, ownCondition),
  // "Kratom use was more common in people with anxiety"
  settler('who-takes-it', Case.harms, takenMoreBy),
  // "Half of the kratom users had chronic pain"
  silencerOfRelated('what-takers-have', Case.causes, takersHave),
  // "He was on heroin. It killed him."
  settler('drug-before', 0, ofDrugBefore),
  // "This forum helped my anxiety"
  settler('doing-of-company', 0, doingOfCompany),
  // "The risk of overdose is highest with fentanyl"
  settler('highest-with-other', Case.harms, highestWith),
  // "Acetaminophen, up to 3 g daily, is safe for most people"
  settler('dose-of-other', 0, doseOfOther),
  // "I do not count kratom as a relapse"
  silencer('count-of-relapses', Case.ownTrouble, countsRelapse),
  // "Quitting kratom was the best thing for my anxiety"
  silencer('praise-of-stopping', 0, praisesStopping),
  // "My dog ate my kratom and slept"
  silencer('doing-of-pet', Case.benefits, doingOfPet),
  // "I still had anxiety"
  silencerOfRelated('trouble-still-there', Case.causes, stillHas),
  // "The leaf stopped relieving my pain"
  silencerOfRelated('ceased-effect', 0, stoppedDoing),
  // "Make sure you buy tested capsules"
  silencer('advice-to-buyers', Case.direct | Case.quality, advisesBuyer),
  // "People with sleep apnea are at special risk, as it depresses breathing"
  silencer('described-illness', 0, ofDescribedIllness),
  // "They say kratom isn't addictive, but it is"
  silencer('rebutted', 0, rebutted),
  // "No, it can damage it"
  silencerOfRelated('answers-no', Case.lacks, answersNo),
  // "Pain fell in both groups"
  settler('in-both-groups', Case.benefits, inBothGroups),
  // "Adulterated kratom may not be sold"
  silencer('against-sellers', Case.contaminating, againstSellers),
  // "A fire at a kratom warehouse killed two workers"
  silencer('killed-otherwise', Case.overdoseDeath, killedOtherwise),
  // "Dietary supplements that contain kratom are adulterated"
  silencer('adulterated-by-law', Case.contaminating, adulteratedByLaw),
  // "Miscarriage can happen in any pregnancy"
  silencer('befalls-anyone', Case.harms, happensToAll),
  // "A low dose wakes you up, a high dose makes you sleepy"
  silencer('contrast-of-doses', Case.causes, contrastsDoses),
  // "It was yoga, not kratom, that cured my back pain"
  silencer('kratom-left-out', 0, kratomLeftOut),
  // "Understanding and Treating Anxiety: Old Methods and Kratom"
  silencer('introduction-to-illness', Case.heading | Case.benefits, introducesIllness),
  silencer('asked-of-products', Case.direct | Case.quality, askedOfProducts),
  silencer('product-name', Case.direct | Case.quality, isProductName),
  // "At low doses, high quality kratom perks you up"
  silencer('sort-of-product', Case.direct | Case.quality, ofTheSort),
  // "Studies have shown that it may help"
  silencer('tentative-proof', Case.proof, shownToMaybe),
  // "Studies have proved that walking helps"
  silencer('proof-of-other', Case.proof, provesOther),
  // "Smoothies have traditionally been green"
  silencer('custom-of-others', Case.tradition, oldCustomOfOthers),
  // "its potential for chronic pain"
  silencerOfRelated('potential-for-illness', Case.causes, potentialFor),
  // "Energy drinks support energy", under "Sponsored by"
  settler('word-of-sponsor', 0, wordOfSponsor),
  // "require testing for heavy metals", among what a law does
  settler('demanded-by-law', 0, demandedByLaw),
  // "Doses used in surveys ranged from 2 to 8 g"
  settler('amounts-seen', Case.is, amountsSeen),
  // "Schedule I since 2016", in a table of the states
  silencer('ban-of-state', Case.direct, banOfState),
  // "Side effects: less appetite"
  silencer('gain-among-risks', Case.benefits, amongRisks),
  // "There are many ways to relieve back pain"
  silencerOfRelated('unnamed-ways', Case.benefits, waysToDo),
  // "People often seek an energy boost"
  silencer('sought-benefit', Case.benefits, onlySought),
  // "Many natural sleep aids are perfectly safe"
  silencer('whole-class', Case.is, ofWholeClass),
  // "It is safe to detox at home"
  silencer('safe-to-stop', Case.direct | Case.safe, safeToStop),
  // "Safe and easy to use", of test strips
  settler('praise-of-test', Case.direct, praiseOfTest),
  // "stored well to ensure that it is safe"
  silencer('ensured-safety', Case.is | Case.safe, ensured),
  // "You can order it without any problems"
  silencer('trouble-free-purchase', Case.direct | Case.lacks, easilyBought),
  // "The hives were due to a new soap"
  silencerOfRelated('named-cause', Case.harms, causeNamed),
  // "She is completely safe around children"
  silencer('safety-of-somebody', Case.direct | Case.safe, safeSomebody),
  // "Is my payment safe? Yes, it is safe"
  silencer('safety-of-shop', Case.safe, safetyOfShop),
  // "It is safe to buy kratom online"
  silencer('safe-to-handle', Case.safe, safeToHandle),
  // "It can be deadly to dogs"
  silencer('deadly-to-animals', Case.overdoseDeath, deadlyToAnimals),
  // "Kratom is safe for dogs"
  silencer('safety-of-pets', Case.safe, safeForPets),
  // "The shop lacks lab-tested kratom"
  silencer('missing-quality', Case.direct | Case.quality, lacksQuality),
  // "There were painkillers people used for depression"
  silencerOfRelated('treatment-with-other', Case.use, treatsWithOther),
  // "the same medicine we use for heroin addiction"
  silencerOfRelated('use-of-medicine', Case.use, useOfMedicine),
  // '"Nonaddictive" means that …'
  silencer('meaning-of-word', Case.direct, explainsWord),
  // "Smoothies have long been loved"
  silencer('custom-of-the-unknown', Case.tradition, unknownAndLong),
  // "Kratom withdrawal brings insomnia"
  silencer('part-of-withdrawal', Case.causes, partOfWithdrawal),
  // "Signs of serotonin syndrome include tremors"
  silencer('telling-signs', Case.causes, howToTell),
  // "Treatment for kratom addiction includes counseling"
  silencer('care-named', Case.harms, careNamed),
  // "eases kratom withdrawal"
  silencer('relief-of-own-trouble', Case.ownTrouble | Case.reduces, ownTrouble),
  // "For anyone experiencing stress, this is the answer"
  silencerOfRelated('named-audience', Case.causes, namesAudience),
  // "It has helped my pain more than kratom ever did"
  settler('outdoes-kratom', 0, outdoesKratom),
  // "We treat anxiety alongside kratom addiction"
  settler('only-named', Case.benefits, onlyNamed),
  // "Honey in kratom tea soothes the throat"
  settler('doing-of-addition', Case.benefits, ofAddition),
  // "Take the stress out of buying kratom"
  settler('ease-of-purchase', Case.benefits, easeOfPurchase),
  // "Kratom detox is safe"
  settler('safety-of-care', Case.safe, onlyNamed),
  // "It is unlike any painkiller"
  silencer('unlike-others', Case.direct, unlike),
  // "To treat this, I was prescribed pills"
  silencerOfRelated('purpose-of-other', Case.benefits, saysWhatFor),
  // "It prevents tolerance and cravings"
  silencerOfRelated('easier-stopping', Case.ownTrouble, easesStopping),
  // "I received treatment for my back pain"
  silencerOfRelated('treatment-received', Case.benefits, gotTreatment),
  // "Since I quit kratom my sleep is better"
  silencer('gain-of-stopping', Case.benefits, owedToStopping),
  // "Day 7: more energy", under "Withdrawal timeline"
  settler('end-of-withdrawal', Case.benefits, daysOfWithdrawal),
  // "Once kratom is out of your system, your mood will come back"
  settler('gain-after-kratom', 0, gainAfterKratom),
  // "I got my energy back after kratom"
  settler('life-after-kratom', Case.benefits, backAfterKratom),
  // "I tried it for pain, no effect"
  settler('use-to-no-effect', Case.use, cameToNothing),
  // "Reducing kratom intake improved her sleep"
  settler('gain-of-less', Case.benefits, gainOfLess),
  // "Taking kratom with food can ease nausea"
  settler('spared-upset', Case.reduces, sparesUpset),
  // "Great way to lose weight: threw up all day"
  silencer('said-in-mockery', Case.benefits, saidInMockery),
  // "Measure your dose with a scale"
  silencer('amount-not-advised', 0, advisesNoAmount),
  // "I stopped taking kratom for pain"
  silencer('purpose-of-stopped-use', 0, stoppedUseFor),
  // "the trouble about using kratom to treat pain"
  silencerOfRelated('mere-topic', Case.benefits, onlyAbout),
  // "There are many options for addiction treatment"
  silencer('care-for-dependence', Case.treatedTrouble, careFor),
  // "Drying kratom leaves takes a lot of energy"
  silencerOfRelated('use-by-people', Case.use, usesAsSubject),
  // "Kratom interacts with diabetes medicines"
  silencer('purpose-of-medicines', 0, namesMedicines),
  // "It acts like the drugs used to treat addiction"
  silencerOfRelated('purpose-of-others', Case.benefits, medicinesFor),
  // "It depresses breathing far less than fentanyl"
  silencer('lesser-harm', Case.harms, lessThanOthers),
  // "The tin is dishwasher-safe"
  silencer('safety-of-compound', Case.direct | Case.safe, safeFor),
  // "It is linked to fatal liver failure"
  silencer('adjective-of-thing', Case.direct | Case.worse, describesOther),
  // "An agitated patient may want his tea"
  silencer('described-patient', Case.direct | Case.harms, describesSomebody),
  // "I went on while nursing and he slept like a lamb"
  silencer('nursed-child', Case.benefits, nursling),
  // "They can become dependent on prescribed pharmaceuticals"
  silencer('harm-of-other', Case.harms, owedToOther),
  // "Infants have been born dependent and had to be weaned with morphine"
  silencer('trouble-beside-other', Case.direct | Case.harms, ofOther),
  // "Kratom is milder than alcohol, which can cause death"
  settler('harm-of-rival', 0, harmOfRival),
  // "Many switch to kratom because of the side effects of their pills"
  silencer('reason-for-switching', Case.harms, whyKratom),
  // "His liver failed from that, not from the kratom"
  silencer('cause-ruled-out', Case.harms, notFromKratom),
  // "have the pain seen to"
  silencerOfRelated('trouble-seen-to', 0, seenTo),
  // "Refer to the clinic where ALT is raised"
  silencer('told-occasion', Case.harms, toldWhen),
  // "He hears voices and has never touched kratom"
  silencer('trouble-without-kratom', Case.harms, takesNone),
  // "My heart did flips when the parcel of kratom arrived"
  silencer('moved-by-news', Case.harms, atNews),
  // "Severe cases can end in death", on a page about an outbreak
  silencer('harm-of-infection', Case.harms, ofTheGerm),
  // "Being killed by kratom is rare"
  silencer('likelihood-of-overdose', Case.overdoseDeath, likelihood),
  // "Partial agonists can cushion the fall"
  silencer('kind-of-thing', Case.direct, namesKind),
  // "Often those with fibromyalgia are confused"
  silencer('trouble-of-the-ill', Case.causes, ofTheIll),
  // "People with stress, mood swings and depression find relief"
  silencer('one-of-the-relieved', Case.causes | Case.direct, relievedInList),
  // "There are states in which kratom is fully legal"
  silencer('legal-somewhere', Case.direct, somewhere),
  // "No earlier report exists of a seizure on kratom"
  silencer('first-of-its-kind', 0, firstOfItsKind),
  // "Its effects on pain were examined as well"
  silencer('what-was-examined', 0, onlyExamined),
  // "Its effects on the liver are unknown"
  silencer('not-known', 0, notKnown),
  // "Prevalence of anxiety did not differ by kratom use"
  silencer('no-difference', 0, withoutDifference),
  // "I have never heard of anyone having withdrawal from kratom"
  silencer('unheard-of-harm', Case.harms, unheardOf),
  // "I have never felt dizzy or nauseous on kratom"
  silencer('never-had', Case.harms, neverHad),
  // "Blood pressure was taken before and after kratom"
  silencer('only-measured', 0, onlyMeasured),
  // "The powder was analysed by chromatography, which found no adulterants"
  silencer('clean-in-study', 0, cleanInStudy),
  // "In adults who use kratom, chronic pain and anxiety were prevalent"
  settler('common-in-takers', Case.use | Case.benefits, commonInTakers),
  // "5-HT1A agonists such as buspirone relieve anxiety"
  settler('class-of-others', 0, ofOtherClass),
  // "blocked by the 5-HT1A antagonist WAY100635"
  silencerOfRelated('ligand-beside', 0, byLigand),
  // "Drug-induced injury accounts for half of all cases of liver failure"
  silencer('share-of-cases', Case.harms, shareOfCases),
  // "Management is supportive, with attention to breathing"
  silencer('care-consists-of', 0, careTold),
  // "The patient was advised to stop kratom and was treated for itching"
  silencer('advised-to-stop', 0, advisedToStop),
  // "Start with 2 mg sublingually"
  settler('dose-told', 0, doseTold),
  // "If they stop, they may sweat", under "What is opioid withdrawal?"
  silencer('withdrawal-of-others', 0, ofOthersWithdrawal),
  // "Activation of the mu receptor by morphine leads to analgesia"
  settler('receptors-at-work', 0, receptorsAtWork),
  // "Quinidine, the positive control, inhibited CYP2D6"
  settler('control-of-test', 0, ofControl),
  // "Products that contain salmonella are adulterated"
  silencer('goods-at-large', Case.contaminating, goodsAtLarge),
  // "Mitragynine was found, together with fentanyl"
  silencerOfRelated('found-beside', Case.contain, foundBeside),
  // "The aim was to assess whether kratom relieves pain"
  silencer('aim-or-means-of-study', 0, onlyStudied),
  // "This study assessed its analgesic effects"
  silencer('what-a-study-examines', Case.benefits, looksInto),
  // "the published analgesic studies"
  silencer('kind-of-study', Case.direct | Case.benefits, kindOfStudy),
  // "The study of kratom and sleep has begun"
  silencerOfRelated('topic-of-study', Case.benefits, topicOfStudy),
  // "The samples were tested for lead"
  silencer('test-by-study', Case.direct | Case.quality, testedByStudy),
  // "Approval for the treatment of anxiety has not come yet"
  silencerOfRelated('approval-for-illness', Case.benefits, approvedFor),
  // "FDA approval has not come yet"
  silencer('approval-not-given', Case.direct | Case.is, notApproved),
  // "Prior to her overdose, she took kratom"
  silencer('point-in-time', Case.harms, onlyDates),
  // '"Kratom product" means any food that contains …', "By opioids we mean …"
  silencer('definition-in-law', 0, defines),
  // "Salmonellosis lasts a week"
  silencer('germ-itself', Case.contaminating, germItself),
  // "One to three times a week", in a table of what to do
  silencer('row-for-whom', Case.is | Case.direct, onlyHowOften),
  // "asks how often people overdose on it"
  silencer('indirect-question', 0, indirectlyAsked),
  // "overdoses last year", "encourage patients to …"
  silencerOfRelated('relation-in-name-only', 0, onlyTells),
  // "Historically, it appears the agency …"
  silencer('bare-history', Case.tradition, longAgo),
  // "Detoxed in a hospital bed, like any junkie"
  silencer('detox-clinic', Case.direct, namesDetox),
  // "A good remedy for this feeling is exercise"
  silencerOfRelated('remedy-named-behind', Case.benefits, namesRemedy),
  // "Please use kratom safely"
  silencer('safe-use-advised', Case.safe, howToUse),
  // "Since I gave up drinking I have felt good"
  silencer('time-since-giving-up', Case.quits, sinceThen),
  // "It is illegal to sell kratom as a dietary supplement"
  silencer('unlawful-supplement', Case.direct | Case.is, unlawfulSupplement),
  // "Return the recalled kratom to the shop"
  silencer('recalled-goods', Case.contaminating | Case.direct, recalledGoods),
  // "Sterilisation kills bacteria in kratom powder"
  settler('made-clean', 0, madeClean),
  // "Some sellers add caffeine to kratom to boost energy"
  settler('added-to-kratom', Case.benefits, addedTo),
  // "She denied using kratom before the seizure"
  silencer('denied-use', 0, deniesUse),
  // "He quit smoking and then tried kratom"
  silencer('quit-before-kratom', Case.benefits, quitBefore),
  // "The cause of death was drowning, although kratom was detected"
  silencer('put-down-elsewhere', Case.harms, putDownElsewhere),
  // "The abuse potential of mitragynine was low"
  silencer('low-potential', Case.harms, lowPotential),
  // "A search was made for papers on kratom and pain"
  silencerOfRelated('written-on-kratom', 0, writtenOn),
  // "Kratom was given to mice with diarrhoea"
  silencerOfRelated('given-to-animals', Case.use, givenToAnimals),
  // "The mice were killed one hour after receiving mitragynine"
  silencer('put-to-death', Case.overdoseDeath, putToDeath),
  // "Many farmers are dependent on kratom for their income"
  silencer('living-by-kratom', Case.direct | Case.harms, liveByIt),
  // "Prohibition of kratom could drive people back to heroin and cause deaths"
  silencer('brought-by-ban', Case.harms, broughtByBan),
  // "Long-term opioid use leads to tolerance and dependence"
  silencerOfRelated('opioid-use', Case.causes, ofOpioidUse),
  // "Morphine tolerance was prevented by kratom extract"
  silencer('eased-not-blocked', 0, eased),
  // "The DEA planned to put kratom on Schedule I"
  silencer('ban-not-made', Case.direct, onlyPlanned),
  // "Sleep has long been my problem"
  silencer('long-since-a-trouble', Case.tradition, longSomethingElse),
  // "Since the 19th century it has been counted in the coffee family"
  silencer('long-since-something-else', Case.tradition, sinceLong),
  // "My back pain improved after surgery"
  silencerOfRelated('recovery-after-care', Case.benefits, illOrAfterwards),
  // "His urine screen was negative"
  silencer('negative-test', 0, testedNegative),
  // "No pills or powders that contain kratom have been approved"
  silencer('denied-list', 0, noneOf),
  // "Many people rely on pain relievers"
  silencerOfRelated('relievers-in-general', Case.benefits, relieversInGeneral),
  // "to relieve severe pain"
  silencerOfRelated('part-of-relief', Case.causes, partOfRelief),
  // "pain caused by severe arthritis"
  silencer('cause-behind-by', Case.harms, causedBy),
  // "People take kratom to avoid the symptoms"
  silencerOfRelated('purpose-of-averting', Case.lacks, wantsToAvert),
  // "I switched from kratom to …"
  settler('switch-away', 0, switchesAway),
  // "My gf had the same, her liver swelled up"
  silencer('lot-of-somebody-else', 0, someoneElses),
  // "harms your mood and your sleep"
  settler('taken-good', Case.raises, takenGood),
  // "Kratom makes my pain worse"
  silencerOfRelated('worse-own-trouble', Case.worsen | Case.causes, worsensOwn),
  // "makes it hard to concentrate"
  silencer('spoilt-benefit', Case.benefits, spoilt),
  // "Before kratom I was anxious"
  silencer('trouble-before-kratom', Case.causes, beforeKratom),
  // "I sleep well without kratom"
  silencer('gain-without-kratom', Case.benefits, doneWithoutKratom),
  // "My mom has fatty liver and wants to try kratom"
  silencerOfRelated('trouble-before-taking', Case.causes, hadBefore),
  // "She is no addict"
  silencer('nobodys-addict', Case.lacks | Case.ownTrouble, isNoAddict),
  // "It has made detox cheap for addicts"
  silencerOfRelated('addicts-as-audience', Case.causes | Case.ownTrouble, namesAddicts),
  // "Anyone prone to seizures should steer clear of it"
  silencer('prone-and-warned', Case.causes, proneAndWarned),
  // "They are more prone to addiction"
  silencer('prone-by-nature', Case.causes | Case.ownTrouble, proneByNature),
  // "jaundice, itching and pale stools"
  silencer('itch-of-liver', 0, itchOfLiver),
  // "It eased the bone ache and gooseflesh of withdrawal"
  silencer('ache-of-withdrawal', Case.reduces, acheOfWithdrawal),
  // "It has lowered their risk of overdosing on heroin"
  silencer('deaths-of-others', Case.lacks | Case.overdoseDeath, lessDeathsOfOthers),
  // "It has many customers with back pain"
  silencerOfRelated('people-that-it-has', Case.causes, hasPeopleWith),
  // "It slows how quickly the liver breaks them down"
  silencer('organ-at-work', Case.harms, organAtWork),
  // "bath salts, which the government banned"
  silencer('ban-of-other', Case.direct | Case.is, bannedOther),
  // "It should be made safe"
  silencer('safety-to-come', Case.direct | Case.safe, toBeMadeSafe),
  // "The body makes peptides that act as opioid antagonists"
  silencer('doing-of-body', 0, ofTheBody),
  // "Phenibut, which many people find useful for anxiety"
  silencer('use-of-antecedent', Case.benefits, useOfAntecedent),
  // "Worry keeps people awake"
  silencer('good-of-trouble', Case.raises, ofTrouble),
  // "Nobody sleeps when you are itching"
  silencer('mere-occasion', Case.harms, onlyThen),
  // "It's addictive reading this thread"
  silencer('verdict-on-doing', 0, saysOfDoing),
  // "The host promised bliss"
  silencer('promise-of-others', Case.benefits, onlyPromised),
  // "Since I switched to CBD I sleep like a baby"
  silencer('gain-of-rival', Case.benefits, owesToRival),
  // "No more back pain thanks to my new chair"
  silencer('thanks-to-other', Case.benefits, thanksOther),
  // "Everything helped my pain except kratom"
  settler('all-but-kratom', Case.benefits, allButKratom),
  // "What killed him was the fentanyl"
  silencer('cleft-cause', 0, clefts),
  // "Methadone is safer than kratom"
  settler('rival-better', Case.state, betterThanKratom),
  // "Proven treatments for pain are safer than kratom"
  silencerOfRelated('other-treatments', Case.benefits, ofOtherTreatments),
  // "overdose on vitamin C"
  silencer('bound-to-other', Case.direct | Case.state, boundToOther),
  // "The cheerful clerk sold me a bag of kratom"
  silencer('attributive-adjective', Case.direct | Case.state, attributive),
  // "Kratom tea makes for a calmer belly"
  silencer('half-of-wording', Case.benefits, swallowed),
  // "It is for others, who are battling addiction"
  silencer('description-of-somebody', Case.benefits, tellsWho),
  // "Its properties, dependent on the dose, are described"
  silencer('dependent-on-dose', Case.ownTrouble, dependsOn),
  // "When choosing a strain for sleep, think of your tolerance"
  silencer('strain-to-choose', Case.direct | Case.is, onlyChosen),
  // "relieves itching"
  silencer('relieved-trouble', Case.direct | Case.worse, relieved),
  // "Options for treating kratom addiction are few"
  silencerOfRelated('lack-of-options', Case.lacks, lacksOptions),
  // "You can't die of it"
  silencer('denial-in-longer-wording', Case.direct | Case.worse, deniedAcross),
  // "It does not mix well with wine"
  silencer('half-of-denied-wording', Case.direct | Case.lacks, halfOfDenied),
  // "causes poor sleep"
  silencer('good-gone-wrong', Case.raises, goneWrong),
  // "can kill pain"
  silencer('kills-the-pain', Case.direct | Case.overdoseDeath, killsThing),
  // "how safe kratom is"
  silencer('degree-asked-for', Case.state, askedDegree),
  // "How long it lasts depends on the dose"
  silencer('degree-of-other', Case.direct | Case.is, dependsOtherwise),
  // "a panacea it is not"
  silencer('denied-behind', Case.direct, deniedBehind),
  // "When severe, arthritis can be debilitating"
  silencerOfRelated('adjective-before', Case.causes, describesBefore),
  // "sold as a mixed drink"
  silencer('drink-as-noun', Case.direct, isDrink),
  // "no less addictive than heroin"
  silencer('equal-degree', Case.direct, noLess),
  // "is less cheerful"
  silencer('lesser-degree', Case.direct | Case.raises, isLess),
  // "Kratom is the wrong choice for depression"
  silencerOfRelated('poor-choice', Case.benefits, isPoorChoice),
  // "Kratom is a dangerous substitute for opioids"
  silencer('poor-substitute', Case.direct, isPoorSubstitute),
  // "Replacing heroin with kratom is still using"
  silencer('bad-swap', 0, isBadSwap),
  // "Using kratom to treat withdrawal is dangerous"
  silencer('advised-against', Case.benefits, advisedAgainst),
  // "Managing soreness properly is crucial"
  silencerOfRelated('doing-as-subject', 0, doingIsSubject),
  // "Against insomnia, consider other sleeping aids"
  settler('other-means-advised', Case.benefits, otherMeans),
  // "Enough sleep is essential"
  silencerOfRelated('good-in-general', Case.raises, goodInGeneral),
  // "Neonatal abstinence syndrome with exposure to narcotics"
  silencer('newborn-of-others', 0, newbornOfOthers),
  // "Arsenic was found in rice"
  silencer('found-elsewhere', Case.contain, foundElsewhere),
  // "If you stop it, the fits will come back"
  silencerOfRelated('return-of-trouble', Case.causes, wasThereBefore),
  // "Moderate dose (5–15 g): itching, nausea"
  silencer('dose-with-effects', Case.direct | Case.is, labelsEffects),
  // "Risks of dependence", as a heading
  silencer('topic-of-heading', Case.heading, onlyNamesTopic),
  // "Losing weight is hard"
  silencer('wording-as-subject', Case.direct, isItsOwnSubject),
  // "Reports of using it for pain go back centuries"
  silencerOfRelated('use-by-nobody', Case.use, useByNobody),
];

/** What something was found in is known. */
const AS_FOUND: readonly Silencer[] = [
  // "Liver damage can cause liver failure"
  silencer('same-trouble-twice', 0, sameTwice),
  // "Most painkillers cause tolerance"
  silencer('doing-of-medicines', 0, ofMedicines),
  // "Melasma is harmless"
  silencer('harmless-trouble', Case.direct | Case.is | Case.safe, harmlessTrouble),
  // "Pain comes from arthritis"
  silencer('trouble-of-itself', Case.inverse, bringsItself),
];

/** Things that bring nothing about by themselves are nobody's doing. */
const BEHIND_THINGS: readonly Silencer[] = [
  // "Activation of these receptors slows breathing"
  silencerOfRelated('effect-in-general', Case.neutral, speaksInGeneral),
];

/** Who is named between a relation and its thing is known. */
const NAMED_BETWEEN: readonly Silencer[] = [
  // "The side effects of morphine include nausea"
  silencerOfRelated('owner-inside-relation', 0, ownedByOther),
];

/** Whom it befell and what it is put down to is known. */
const IN_THE_END: readonly Silencer[] = [
  // "Coming off is as rough as coming off fentanyl"
  silencer('likened-quitting', Case.quits, likensQuitting),
  // "I was off Suboxone by May"
  silencerOfRelated('unaided-leaving', Case.quits, leftUnaided),
  // "Stop taking your Suboxone and switch to kratom"
  silencerOfRelated('unaided-stop', Case.quits, stopsUnaided),
  // "Eases the jitters when you cut out Xanax"
  silencer('unaided-quitting', Case.benefits, givesUpUnaided),
  // "Drink bottled water to prevent nausea"
  silencer('use-of-other', 0, usesOther),
  // "You kept me going through the move"
  silencer('help-of-somebody', Case.benefits, helpsThemselves),
  // "Susan Tran, MD, treats chronic pain"
  silencer('care-by-somebody', Case.benefits, treatsPatients),
  // "Good for you!"
  silencer('praise-of-somebody', Case.benefits, congratulates),
  // "Pain management", on the page of a clinic
  settler('owed-to-care', 0, owedToCare),
  // "The programme restores sleep"
  settler('doing-of-care', Case.benefits, doingOfCare),
];

/** All of them, as they are walked. */
export const STAGES: readonly Stage[] = [
  { settle: asRead, silencers: AS_READ },
  { settle: whereFound, silencers: AS_FOUND },
  { settle: behindThing, silencers: BEHIND_THINGS },
  { settle: inBetween, silencers: NAMED_BETWEEN },
  { settle: inTheEnd, silencers: IN_THE_END },
];

/**
 * Settles who does what a candidate says, and looks for what silences it.
 *
 * @returns The first silencer; `null` where the sentence may be saying so.
 */
export function silencerOf(candidate: Candidate): Silencer | null {
  for (let stage = 0; stage < STAGES.length; stage++) {
    const { settle, silencers } = STAGES[stage] as Stage;
    settle(candidate);
    const { cases } = candidate;
    for (let at = 0; at < silencers.length; at++) {
      const one = silencers[at] as Silencer;
      if ((cases & one.needs) === one.needs && one.silences(candidate)) return one;
    }
  }
  return null;
}
