/**
 * Classes of words that say more about check-worthiness than the single words do: who speaks of whom, thinking and
 * saying, plans, quantities, change, and the subjects of public life. A word may be in several. They let a scorer
 * that saw few sentences treat a word it never met as its neighbours; what a class is worth is learned.
 */

/** One bit each; those after `unreal` are read from a token's shape. */
export const WORD_CLASSES = [
  'i',
  'we',
  'you',
  'they',
  'it',
  'thinking',
  'saying',
  'future',
  'modal',
  'negation',
  'opinion',
  'abstract',
  'quantity',
  'vague',
  'superlative',
  'change',
  'law',
  'money',
  'war',
  'society',
  'office',
  'time',
  'opening',
  'being',
  'past',
  'comparison',
  'question',
  'unreal',
  'number',
  'sign',
  'capital',
  'ed',
] as const;

export type WordClass = (typeof WORD_CLASSES)[number];

/** The words of each class in lower case, with straight apostrophes. */
export const CLASS_WORDS: Readonly<Partial<Record<WordClass, string>>> = {
  i: `i me my mine myself i'm i've i'd i'll`,
  we: `we us our ours ourselves we're we've we'd we'll let's`,
  you: `you your yours yourself you're you've you'll you'd`,
  they: `he she him her his hers they them their theirs he's she's they're they've he'd himself herself themselves
    who whose`,
  it: `it its it's that that's there there's this these those`,
  thinking: `think believe feel hope wish guess suppose know understand want like love hate wonder afraid sure
    convinced thinks believes feels hopes wants knows thought believed felt hoped wanted knew certain doubt suspect
    imagine remember mean means seem seems care agree disagree intend trust prefer regret proud happy glad sorry
    worried concerned confident`,
  saying: `said says say told tell tells claimed claims stated states argued argues announced announces reported
    reports testified admitted acknowledged denied denies confirmed insisted warned noted added wrote described
    called calls accused alleged declared promised pledged vowed urged suggested`,
  future: `will shall going gonna won't i'll we'll you'll he'll she'll they'll it'll tomorrow upcoming next future
    eventually soon plan plans planned expected expects expect set due aims aim intends hopes promise propose
    proposed proposal forecast likely`,
  modal: `can could may might must should ought would can't couldn't shouldn't wouldn't cannot need needs needed
    want supposed possible possibly probably perhaps maybe apparently if unless whether`,
  negation: `not no never none nobody nothing neither nor don't doesn't didn't isn't aren't wasn't weren't hasn't
    haven't hadn't without n't cannot can't won't`,
  opinion: `good bad great best better worse worst important wrong right fair unfair strong weak terrible horrible
    wonderful tremendous fantastic amazing awful beautiful ridiculous outrageous disgraceful shameful dangerous
    difficult easy hard tough serious critical crucial vital essential necessary appropriate proper reasonable
    responsible irresponsible bold brave decent honest moral immoral safe tragic unfortunate unfortunately hopefully
    fortunately clearly obviously simply truly really very absolutely exactly fundamental incredible brilliant smart
    stupid foolish mistake failure successful disaster disastrous interesting impressive remarkable unique exciting
    special true false huge big extraordinary powerful perfect sad ugly nice fine`,
  abstract: `freedom liberty leadership leader values value hope dream dreams future vision opportunity
    opportunities challenge challenges issue issues question questions problem problems principle principles
    character faith truth trust respect honor honour dignity justice strength courage responsibility commitment
    policy approach judgment judgement belief idea ideas thing things way difference point fact matter sense kind
    sort reason answer`,
  quantity: `percent per cent million billion trillion thousand hundred thousands millions billions hundreds dozen
    dozens half third quarter double twice triple majority two three four five six seven eight nine ten eleven
    twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety percentage points rate number total average
    amount`,
  vague: `many most few several some all every each any much more less fewer lot lots nearly almost about over
    under approximately around least`,
  superlative: `only first last largest biggest highest lowest greatest smallest record ever history longest most
    least fastest oldest second third unprecedented single`,
  change: `increased increase increases increasing rose rise risen rising fell fall fallen falling dropped drop
    dropping declined decline declining cut cuts cutting doubled tripled quadrupled grew grow grown growing lost lose
    losing gained gain raised raise raising reduced reduce lowered slashed shrunk expanded climbed soared plunged
    surged created added eliminated`,
  law: `bill bills law laws act acts amendment amendments vote votes voted voting senate congress house court courts
    signed sign veto vetoed vetoes passed pass legislation legislature treaty treaties resolution supreme
    constitution constitutional committee sponsored cosponsored opposed supported supports supporting opposes
    filibuster ratified repeal repealed enacted regulation regulations ruled ruling judge judges justice charged
    convicted indicted arrested sentenced banned ban`,
  money: `tax taxes taxed taxpayers deficit deficits debt budget budgets job jobs unemployment unemployed employment
    inflation wage wages income incomes spending spend spent spends economy economic cost costs price prices trade
    exports imports import export dollars dollar pay paid pays paying money fund funds funding subsidy subsidies loan
    loans mortgage interest rates bank banks wall street corporations corporate company companies business businesses
    industry workers market markets poverty poor rich wealthy middle-class manufacturing`,
  war: `war wars troops troop weapons weapon missile missiles nuclear army navy air force military soldiers killed
    kill died attack attacked attacks invaded invade invasion bombs bomb bombing terrorists terrorist terrorism
    forces nato warheads submarines tanks planes aircraft defense defence pentagon arms hostages casualties
    ceasefire`,
  society: `health insurance insured uninsured medicare medicaid medical hospital hospitals doctors drug drugs
    prescription crime crimes criminals murder prison police guns gun schools school teachers students education
    college abortion abortions immigrants immigration border welfare security social seniors children families energy
    oil gas coal environment pollution climate emissions water housing`,
  office: `president vice governor senator congressman secretary mayor minister chancellor government administration
    administrations republican republicans democrat democrats democratic party parties campaign candidate nominee
    election elections elected reelected appointed nominated record presidency term cabinet officials agency
    department commission council parliament`,
  time: `year years month months week weeks day days ago since last decade decades century yesterday today now
    recently recent before after during until already still then when current currently`,
  opening: `well so now look yes no let thank thanks please okay ok oh hello good listen frankly first second
    finally also and but because`,
  being: `is are am was were be been being`,
  past: `was were had did been became began got went came took made gave sent brought built sold bought left led
    held won met put ran kept broke fought wrote chose told found paid spoke stood drew grew rose fell lost cut let
    set shut hit`,
  comparison: `than compared more less fewer higher lower larger smaller greater bigger better worse same times`,
  question: `what who when where why how which whom whose`,
  unreal: `will would could may might must should shall ought if unless hope hopes hoped plan plans planned expect
    expects expected believe believes think thinks feel feels want wants wanted wish wishes likely unlikely possible
    possibly perhaps maybe probably presumably potentially pledge pledges pledged vow vows vowed promise promises
    promised intend intends intended aim aims projected forecast forecasts predict predicts predicted anticipate
    anticipates appears seems seem won't wouldn't couldn't shouldn't we'll i'll they'll he'll she'll it'll you'll`,
};
