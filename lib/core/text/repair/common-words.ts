import { splitWords } from './split-words.ts';

/** Short everyday words (SCOWL, size 10): what a damaged word most likely was. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  splitWords(`
  able about above abuse accept access accord across act acted acting action active acts actual add added
  adding adds adjust admit admits adopt adopts advice advise affair affect afford afraid after again age
  agency ages ago agree agreed agrees ahead aid aim aimed aiming aims air alarm album alias alive all
  allow allows almost alone along also alter alters always among amount amuse amused amuses analog and
  angle angry animal annoy annoys annual answer any anyone anyway apart appeal appear apple apply are area
  areas argue argued argues arise arises arm army around arrive art artist aside ask asked asking asks
  asleep aspect assume assure ate attach attack attend author autumn avoid avoids awake award aware away
  awful back backed backs bad badly ball ban band bank bar bars base based bases basic basing basis bear
  bears became become bed been before began begin begins begun behalf behave behind being belong below
  best bet bets better beyond bid bids big bigger bill binary bind binds bit bite bites biting bits bitten
  black blame blank block blow blue board boards boat bodies body book books boot bore borne borrow both
  bother bottle bottom bought bound box boxes boy branch brand breach break breaks bridge brief bright
  bring brings broke broken brown bucket budget buffer bug bugs build builds built bulk buried buries bury
  bus busy but button buy buying buys byte bytes call called calls came can cannot car card cards care
  cares carry case cases cat catch caught cause caused causes cease cell cent center centre chain chair
  chance change chaos char charge chars cheap check checks cheque child chip chips choice choose chose
  chosen church circle city claim claims class clean clear clears clever clock close closed closer closes
  club clue code coded codes coding coffee cold color colors colour column come comes coming common cope
  copied copies copy core corner cost costs could count counts county couple course court cover covers
  crash crazy create credit crisis crisp crisps cross cry cums cup cure cursor cut cuts cycle cycles daily
  damage danger dare dark data date dated dates dating datum day days dead deal deals dealt dear death
  debate decade decent decide deduce deem deemed deems deep deeply define degree delay delete demand
  depend depth derive design desire desk detail detect device devote did die died dies differ digit digits
  dinner direct dirty disc discs disk ditto divide doe does dog doing dollar domain done door doors double
  doubt down dozen dozens draw drawn draws dream drew drink drive driven driver drives drop drops drove
  dry due dumb dump during duty dying each early earth ease easier easily east easy eat eaten eating eats
  edge edit edited editor edits effect effort eight either elect elects else empty enable end ended ending
  ends enemy enjoy enough ensure enter enters entire entity entry equal eraser err error errors escape
  even evened evens event events ever every exact except excess excuse exist exists expand expect expert
  extend extent extra eye eyes face fact factor facts fail failed fails fair fairly faith fall fallen
  falls false family famous fan fancy far farm fast faster fatal fate father fault faults favor favour
  fear fed feed feeds feel feels feet fell felt few fewer fewest field fields fight figure file filed
  files filing fill filled fills film final find finds fine finger finish finite fire firm firmly first
  fiscal fish fishes fit fits fitted five fix fixed fixes fixing flag flash flat flavor flew flied flies
  flight float floats floor flow flown fly flying folk folks follow food foot for force forced forces
  forget forgot form formal format formed former forms forth found four fourth frame free freely french
  fresh friend fries from front fry full fully fun fund funds funny future gain gained gains game games
  gap garden gas gather gave get gets girl give given gives giving glad glass global goes going gone good
  goods got gotten grand grands grant grants graph grave gray great green grew grey grind grinds gross
  ground group groups grow grown grows growth guard guess guide gun guy habit habits hack had hair half
  hall hand handed handle hands handy hang hanged hangs happen happy hard harder hardly harm has hat hate
  have having head headed header heads health hear heard hears heart heat heavy held hell hello help
  helped helps hence her here hereby hes hid hidden hide hides hiding high higher highly hill him hint
  hints his hit hits hold holds hole holes home honest hope hoped hopes hoping horse horses host hot hotel
  hour hours house how huge human hung hunt hurry ice idea ideal ideas ignore ill image images impact
  imply impose inch inches income indeed index info inform inner input inputs insert inside insist intend
  into invent invite issue issued issues item items its itself job jobs join joined joins joint joke joy
  judge jump jumps junk just keen keep keeps kept key keys kid kill killed kills kind kindly kinds king
  knew knock knocks know known knows label labels labor labour lack lacked lacks ladies lady lain land
  landed lands large larger last lasts late later latest latter law laws lay layout lazy leach lead leaded
  leader leads leaf learn learns learnt least leave leaved leaves led left leg legal legs lend length less
  lesser lesson let lets letter level levels liable lie lied lies life lift light lights like liked likely
  likes liking limit limits line linear lines link linked links list listed listen lists little live lived
  lives living load loaded loads loan local lock locked locks log logged logic logs long longer look
  looked looks loop loose lorry lose loses losing loss lost lot lots loudly love low lower lowest luck
  lucky lunch lying mad made magic mail main mainly major make makes making man manage manner manual many
  map march mark marked market marks marry mass master match matter may maybe mean means meant media
  medium meet meets member memory men mere merely merit merits mess messy met metal method middle might
  mile miles mind minded minds mine minor minute misled miss missed misses misuse mix mixed mixes mixing
  mod mode model models modern modify moment money month months moral more most mostly mother motion mouth
  move moved moves movie moving much music must myself naive name named namely names naming nasty nation
  nature near nearby nearer nearly neck need needed needs net never new news next nice nicer nicest night
  nine nobody noise noisy none nor normal north not note noted notes notice notify noting novel now numb
  number obey object obtain occupy occur occurs odd odds off offer offers office often oil old older
  oldest omit omits once one ones only onto open opened opens oppose option order orders origin other
  others ought our ours out outer output over owe owed owes owing own owner owners pack packet page pages
  paid pain pair pairs paper papers parent park part partly parts party pass passed passes past patch path
  pause pay payed paying pays peace peak pen people per period permit person petrol phase phone phrase
  pick picked picks piece pieces pile pint pipe place placed places plain plan plane planet plans plant
  play played plays plea please plenty plot plots plug plus pocket poem poet point points police policy
  poll pool poor pop port post posted posts pound pounds power powers prefer press pretty price prices
  prime print prints prior prompt prone proof proper prove proved proves public pull pulled pulls pure
  purely push pushed pushes put puts putt putted putts queue quick quiet quit quite quits quote quoted
  quotes race radio rain raise raised raises ran random range rapid rare rarely rate rates rather raw
  reach react read reader reads ready real really reason recall recent record red reduce refer refers
  refuse regard region regret reject relate rely remain remark remind remote remove repair repeat reply
  report resort rest result retain return reveal review rid ride rids right rights ring rise risk river
  road role roll room rooms root rough round route row rubber rule rules rumor rumour run runs rush sad
  sadly safe safely safer safest safety said saint sake saki sale sales same sample sat save saved saves
  saving saw say saying says scale scan scene scheme school score scores scrap screen script search season
  second secret secure see seeing seek seeks seem seemed seems seen sees select self sell sells send sends
  senior sense sent serial series serve served server serves set sets settle seven severe sex shall shame
  shape share shared shares sharp she sheet shelf shell shift ship shoot shop shops short should show
  showed shown shows shut shuts side sides sight sign signal signed signs silly simple simply since single
  sit site sites sits six size sizes skill skills sleep slight slip slow slower slowly small smile smooth
  social soft sold solely solid solve solved solves some son soon sooner sorry sort sorted sorts sought
  sound sounds source south space spaces spare speak speaks speech speed spell spells spelt spend spends
  spent spirit spite split splits spoke spoken spot spots spread spring square stable staff stage stages
  stand stands start starts state stated states status stay stayed stays steal step stick sticks still
  stock stone stones stood stop stops store stored stores storey story stream street strict strike string
  strong struck stuck study stuff stupid style submit subset subtle such sudden suffer sugar suit suited
  suits sum summer sun supply sure surely survey switch symbol syntax system table tables take taken takes
  taking talk talked talks tank tanks tape tapes target task tasks taste taught tax tea teach team teeth
  tell tells ten tend tends term terms test tested tests text than thank thanks that the their them then
  theory there these they thin thing things think thinks third this those though threat three threw throw
  thrown throws thus ticket tie tied ties tight till time timed times timing tin title titles today token
  told too took tooth top topic topics total touch toward town trace track tracks train trains trap traps
  trash travel treat treats tree trees trial trick tried tries trip truck trucks true truly trunk trust
  trusts truth try trying tune turn turned turns twelve twenty twice two tying type typed types typing
  ugly unable under unique unit unite units unless unlike until update upon upper upset upsets usage use
  used useful user users uses using usual vague valid value values van vans varied varies vary vast vastly
  vector very via vice video view views virtue vision visit vital voice volume vote votes wait waited
  waits walk walked walks wall walls want wanted wants war warm warn warned warns was wash waste wasted
  wastes watch water way ways weapon wear wears week weeks weight weird well went were west what wheel
  wheels when where which while whilst white who whole whom whose why wide widely wider widest wife wild
  will willed wills win wind window wine wins winter wire wise wish wished wishes with within woman women
  won wonder wooden word worded words wore work worked worker works world worn worry worse worst worth
  worthy would write writer writes wrong wrote year years yellow yes yet you young your yours zero
  `),
);

/** Other short words (SCOWL, sizes 20 and 35) that a program which replaces words may have replaced. */
export const SHORT_WORDS: readonly string[] = splitWords(`
  ace acid ado ads aged aids ail akin alas ale ally amp ant ape apt arc arch ark arms arts ash ass atom
  aunt awe axes axis aye baby bag bags bake bang bans bare bark bash bass bat bath baud bay beam bean beat
  beds bee beef beer beg bell belt bend bent beta bias bib bin bird blew blob boa bob bobs bog bogs boil
  bold bolt bomb bond bone boo boom bop born boss bout bow bowl boys bra bred buck bud bulb bull bum bump
  bun burn bush buss bust bye cab cad cage cake calm cam camp cans cant cap caps cars cash cast cats cave
  caw chap chat chew chi chop cite clip clog coal coat cob cod cog coin coke con coo cook cool cop corn
  cot cow cows cox coy crap crew crop cub cube cue cult cups cur cute dab dad daft dam damn damp dash dawn
  deaf debt deck deed defy den deny dew dial dice diet dig digs dim din dine dip dire dirt dish dive dogs
  dole don dons doom dos dose dot dots drag drip drug drum dual dub duck dud duff dug dull duly duo dust
  dye ear earn ears ebb echo eel egg eggs ego egos eke elf elk elm emit envy epic era ergo eve evil ewe
  exam exit fad fake fame fans fare fat feat fee fees fen fez fib fig fin fir flaw flip flu foam foe fog
  fold fond font fool fork foul fox fro frog fuel fume fur fuse fuss gab gag gal gang gaps gasp gate gay
  gear gee gel gem gene gift gig gin glow glue gnu goal goat gob god gods gold golf goo gown grab grid
  grim grip gulf gum guns gut guts guys gym hag hail halt ham hash hats hay hazy heap heel hem hen herd
  hero hew hey hip hire hoe hog holy hook hop horn hub hue hug huh hum hurt hut icon icy idle ifs ilk imp
  ink inn ins ion ire irk iron ivy jab jack jail jam jams jar jaw jay jazz jerk jest jet jig jog jot jug
  jury jut keg ken kick kids kin kiss kit kits knee lab labs lad lag laid lake lamp lane lap lark lawn lax
  lays leak lean leap lee lens lent lest lid limb lion lip lips lisp lit lob logo lop lord loud lug lump
  lung lurk lust lye male mans maps mar mas mask mat mate maze meal meat melt mend menu mes mew mice mild
  milk mill mint mist moan mob mock mole moo mood moon mop mow muck mud mug mugs mum mys myth nab nag nail
  nap nay neat nest nets nick nil nip nit nod node non noon norm nose noun null nun nuns nut nuts oaf oak
  oar ode ohm ohs onus opt opts opus oral ore ova owl owns pace pad pads pal pale pan pant pap par pas pat
  paw pea peer peg pens pep pet pew pie pig pigs pill pin pink pins pis pit pity ploy ply pod poke pole
  pope pops pork pose pot pour pray pro pry pub pulp pump pun puns punt pup pus qua quiz rack rag rage
  raid rail ram rang rank rant rap rape rash rat rats rave ray rear rend rent rev rib rice rich rig rim
  riot rip rips rob rock rod rode roe roof rope rose rot rout rows rub rude rue rug ruin rum rung rut rye
  sac sack sag saga sail salt sand sane sang sank sap scum sea seal seat sect seed sew sexy shed shoe shot
  shy sic sick sigh sin sine sing sink sins sip sir ski skin skip sky slag slid slim slot sly smug snag
  snow soap sob sock sod soil sole solo song sons sop sore soul soup sow spa span sped spin spit spur spy
  star stem stir stun sub sue sued sues sums sung sunk sup swam swap swim swum tab tabs tack tag tail tale
  tall tame tan tap tar taxi tear tee tens thee thou thy tick tidy tile tins tiny tip tips tire tit toad
  toe toes toll tome ton tone tons tool tops tore torn toss tot tour tow toy toys tray trek tub tube tug
  twin ugh undo unto ups urge urn vain vat vein vend verb vet vex vie vile void vow wad wade wag wage wake
  wan ward warp wars wary wave wax weak web wed weds wee wet wets whim wig wing wipe wit wive wiz woe wok
  woke wolf wont woo wood worm wot wow wrap wren wry yak yam yap yard yawn yen yeti yew zip zone zoo zoom
`);
