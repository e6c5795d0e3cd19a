"""English words around a time phrase: verbs and their forms, aspect classes, reporting verbs, cues of status.

Tables only: word lists parted by blanks, and the forms that follow from them by spelling. Knows no text and decides nothing.
Aspect classes: Z. Vendler, "Verbs and times", in Linguistics in Philosophy (1967; first 1957).
"""

from __future__ import annotations

VERBS: dict[str, str] = {
    "state": """be have own know believe think want need like love hate prefer hope fear doubt depend belong contain consist cost weigh
        exist equal involve include lack matter mean owe possess remain represent resemble seem suppose understand deserve disagree
        concern lie live reside stay stand suffer trust expect wish intend feel hear see sound
        oppose support favor favour regard respect value admire dislike envy tend constitute comprise relate pertain reflect
        differ deserve face hold keep border surround span serve star feature last continue persist wait sleep loom rank total average""",
    "activity": """work run walk talk play study travel drive swim sing dance write read teach train manage operate lead rule govern
        reign fight campaign protest negotiate trade rise fall grow decline drop climb gain increase decrease shrink expand improve
        worsen slow rain snow flow move search investigate research develop plan prepare practice practise perform act tour
        cooperate compete struggle try attempt push press lobby argue debate discuss deal handle use help assist aid advise treat
        care watch monitor observe follow track pursue chase hunt explore examine review consider ponder study bomb shell patrol guard
        occupy host film record report cover edit market advertise promote sell buy produce make manufacture export import supply
        employ invest spend earn eat drink smoke cook farm fish burn blow fly sail circulate collaborate communicate correspond
        consult counsel mine preside reach strive toil roam wander drift hover linger rage simmer boil sweep surge soar plunge tumble
        slide slip slump ease edge inch creep rally recover rebound fluctuate vary hire recruit attract accept receive beat pound
        carry shoot speak tell ask demand call urge plead beg cry laugh complain grumble wonder worry share hide flee
        bring hurt harm damage threaten attack strike raise lower boost cut curb limit restrict reduce
        control dominate demonstrate march strike picket labor labour""",
    "accomplishment": """build construct create write design draw paint compose complete finish repair rebuild restore renovate convert
        transform translate solve settle resolve draft assemble install implement establish found form organize organise arrange
        negotiate prepare publish print release produce launch cover cross climb deliver transfer restructure reorganize overhaul
        merge integrate privatize nationalize dismantle demolish clean clear evacuate deploy withdraw file compile calculate
        evolve mature adapt adjust amend revise modify alter change reform upgrade replace redeem repay refinance purchase acquire pay""",
    "achievement": """arrive leave depart reach win lose start begin end stop cease resign retire die kill murder assassinate marry divorce
        meet find discover notice recognize recognise realize realise spot lose join quit enter exit open close elect appoint name
        nominate hire fire dismiss sack oust elevate promote sign agree approve reject adopt pass veto announce declare proclaim
        disclose reveal unveil say state claim admit deny confirm decide vote choose pick select invite accept refuse decline
        arrest detain seize capture release free charge indict convict acquit sentence sue settle rule order ban block halt suspend
        cancel postpone delay schedule set fix break crash explode detonate erupt collapse sink hit strike invade attack launch land
        crash touch return come go get give take receive send sell buy acquire purchase split separate divide explode burst drop
        top break overthrow topple defeat surrender yield escape flee abandon give grant award donate present introduce found
        establish create commit shoot stab rob steal drown fall crack snap trigger spark cause provoke prompt force compel allow permit
        enable authorize expire lapse emerge appear disappear vanish turn become shut switch cast throw draw shut
        visit attend testify plead apologize apologise warn threaten vow pledge promise swear offer propose suggest recommend
        request submit apply register enroll graduate earn qualify pull put add remove withdraw call raise lower boost cut slash
        extend renew expand double triple halve peak bottom debut premiere air broadcast post tweet publish report issue
        celebrate mark commemorate mourn bury inaugurate swear rename recall replace succeed assume resume reopen restart relaunch
        impose lift ease tighten relax lay slay hang execute rescue save fail manage happen occur follow arise ensue result conclude
        respond answer reply react hand turn move shift transfer ship agree concede yield bid merge convene adjourn hold stage
        recommend identify link tie track trace trap catch injure wound hurt damage destroy ruin wreck bomb raid storm overrun
        liberate annex cede secede declare rebel revolt mutiny desert defect spin crown depose abdicate ascend conquer besiege
        blame accuse cite praise condemn criticize criticise denounce hail welcome thank greet ratify enact repeal revoke overturn
        uphold affirm void nullify default list delist price value rate downgrade upgrade redeem swap exchange retain award""",
}

REPORTING = """say tell announce report state claim admit deny confirm declare disclose reveal warn add note explain argue insist suggest
    allege assert acknowledge predict estimate write believe think testify tweet complain stress indicate caution conclude
    recall observe remark reiterate maintain contend concede promise vow pledge comment quip show find expect hope agree
    reply answer respond confess swear boast joke lament recount record relate certify remember speculate hint"""
"""Verbs that take a told clause: "said it would", "reported that"."""

SPEECH = """say tell announce report state claim admit confirm declare disclose reveal warn add note explain argue insist suggest allege
    assert acknowledge predict estimate write testify tweet complain stress indicate caution recall observe remark reiterate maintain
    contend concede comment quip reply answer respond confess swear boast joke lament recount record relate certify remember conclude
    forecast hint"""
"""Verbs after a comma or a quotation that make what precedes a report: ", X said"."""

AGAIN_NOUNS = """report study survey poll statement source filing document spokesman spokeswoman spokesperson official analyst agency
    newspaper magazine journal article story network website blog memo letter insider researcher expert witness police authority
    data figures records results research evidence analysis tests test document documents letter videotape tape footage estimate
    reporter lawyer court government ministry company executive leader president minister chairman general post times paper email message
    photo image video indictment lawsuit complaint affidavit transcript diary memoir book biography census ledger archive log"""

IRREGULAR = """arise arose arisen|awake awoke awoken|be was been|bear bore borne|beat beat beaten|become became become|begin began begun|
    bend bent bent|bet bet bet|bid bid bid|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|
    breed bred bred|bring brought brought|broadcast broadcast broadcast|build built built|burst burst burst|buy bought bought|
    cast cast cast|catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept|
    cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|
    fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fling flung flung|fly flew flown|
    forbid forbade forbidden|forecast forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|
    freeze froze frozen|get got gotten|give gave given|go went gone|grind ground ground|grow grew grown|hang hung hung|have had had|
    hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|kneel knelt knelt|know knew known|
    lay laid laid|lead led led|leap leapt leapt|leave left left|lend lent lent|let let let|lie lay lain|light lit lit|lose lost lost|
    make made made|mean meant meant|meet met met|mislead misled misled|overcome overcame overcome|oversee oversaw overseen|
    overthrow overthrew overthrown|pay paid paid|prove proved proven|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|
    repay repaid repaid|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|
    sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed|shine shone shone|shoot shot shot|show showed shown|
    shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|slay slew slain|sleep slept slept|slide slid slid|
    speak spoke spoken|spend spent spent|spin spun spun|split split split|spread spread spread|spring sprang sprung|stand stood stood|
    steal stole stolen|stick stuck stuck|sting stung stung|strike struck struck|strive strove striven|swear swore sworn|
    sweep swept swept|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|
    think thought thought|throw threw thrown|undergo underwent undergone|understand understood understood|undertake undertook undertaken|
    uphold upheld upheld|upset upset upset|wake woke woken|wear wore worn|weep wept wept|win won won|wind wound wound|
    withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood|write wrote written|rewrite rewrote rewritten|
    retake retook retaken|resell resold resold|remake remade remade|rethink rethought rethought|retell retold retold|outrun outran outrun|
    overtake overtook overtaken|overhear overheard overheard|misunderstand misunderstood misunderstood|outgrow outgrew outgrown|
    redraw redrew redrawn|overspend overspent overspent|outdo outdid outdone|undo undid undone|redo redid redone|stride strode stridden"""

MORE_VERBS = """accelerate accompany accumulate achieve address admit advance affect afford agree aim allocate amount announce anticipate
    appeal approach assess assign assure attain await avoid back ban base bolster brief calm challenge check cite claim
    combine comply conduct confront connect consolidate contact contribute convince coordinate cope counter credit
    damp dampen date decide dedicate defend define deny describe deserve determine deteriorate devote dip disappoint discount
    discourage dispute disrupt distribute diversify dominate double eliminate embark embrace emphasize encourage engage enforce
    enhance enjoy ensure equip erase estimate exceed expel experience explain expose express extract finance finalize focus forge
    foster frustrate fuel fulfill fund generate guarantee guide halt happen highlight hinder honor ignore illustrate impact imply
    impress inherit initiate injure insist inspect inspire insure intensify intervene invent invite invoke issue jeopardize judge
    jump justify kick kidnap knock laud lend license link liquidate locate lock maintain march match measure minimize miss mix
    motivate name narrow negotiate note notify obtain offset omit outline outnumber outpace overlook oversee participate penetrate
    persuade place portray pose position post pour praise precede predict preserve prevail prevent proceed process prohibit project
    prosecute protect prove provide punish push question quote reassure rebuff rebuke refer refuse reiterate reinforce reject
    release rely remind render repeat repel replace require resist resort respond restrain resume retaliate retreat reverse
    revive reward risk roll rush scare scatter scramble screen secure seek shake signal simplify slate sponsor spread stabilize stem
    step stimulate strengthen stress stretch suggest supervise surface surprise surrender suspect sustain tackle target tell
    terminate test top trigger trim urge vary verify violate voice volunteer vow warrant welcome widen withhold witness
    pour plummet stall stumble skyrocket dwindle swell post notch log rocket jump leap dip sag firm weaken strengthen
    talk listen learn teach study ride seat lease rent park load unload plant harvest coach worship lodge dwell command chair head dig drill pump mount climb dock anchor"""

DOUBLING = """stop drop plan ban admit commit permit submit cut rob spot trap trim refer prefer occur stab shut slip step top nod beg
    transfer control compel expel regret propel dip chat swap ship stem rebel equip quit let get put set run sit win begin hit split
    spin swim dig forget cancel travel model signal label total counsel shop strip wrap slam star plot drag hug sag log trek worship"""

AMBIGUOUS = """plan report call talk deal attack strike trade rise fall drop gain increase decrease decline move fight protest campaign
    study work run walk play search research practice act tour push press debate use help aid care watch monitor track chase hunt
    review bomb shell patrol guard host film record cover market export import supply mine end start stop vote order ban block halt
    delay schedule set fix break crash hit land return split drop top defeat surrender escape grant award present visit threat
    offer request cut boost double peak bottom debut air post tweet issue mark recall lift ease hang rescue result answer reply
    hand turn shift transfer ship bid hold stage link tie trace trap catch damage ruin wreck raid storm rebel revolt desert
    blame praise welcome void default list price value rate swap exchange name state claim rule charge sentence release free launch fire
    place project process target test risk question step stress surface top witness focus fund finance fuel impact credit challenge
    contact control date demand design draw draft lead limit look love matter measure need note open close quote reform regard
    respect reward share show sign sound stand support surge surprise suspect trust try turn voice wait wish wonder worry
    rally rebound recover slump slide slip plunge tumble spark force cause promise pledge vow warrant will can might lease rent
    park load plant drill pump mount dock anchor feature star face border span total average rank cost fear doubt hope hate
    light fly fish farm smoke drink cook burn blow sail match jump kick knock lock mix pose position pour resort roll rush
    screen secure seat signal slate sponsor spread stem stretch trigger trim urge veto leave live lay saw met lower short
    back base brief calm check counter second last fine author master discount repeal appeal approach address advance experience
    aim amount ride dip leap firm swell log stall notch rocket study estimate average sack spin crown sentence coach worship lodge command chair head judge train guide arrest attempt change concern conduct capture
    crack dance dispute drift drive edge file finish flow form freeze guarantee harm harvest lack license lobby march murder mutiny notice paint pass
    permit picket print purchase rage rain rebuke reign repair retreat sail scare scramble snow spot sting struggle swing switch touch
    travel treat volunteer wind yield reverse defect reach broadcast premiere forecast hint"""

CLASSES: dict[str, str] = {
    "pronoun": "i he she it they we you there who's one anyone everyone someone nobody everybody somebody something nothing",
    "object": "him them us me",
    "determiner": """a an the this these those his their its my our your some any no each every all both another such many much few
        several most more less half other what whatever""",
    "preposition": """of in on at by with from for into onto over under between among against through throughout during without within
        about around across along above below behind beside beyond near off out up down toward towards upon via per than like
        despite amid including according regarding concerning except plus worth following""",
    "to": "to",
    "and": "and &",
    "or": "or nor",
    "but": "but yet",
    "when": "when while because although though unless whereas whenever wherever if whether lest",
    "after": "after before since until till as once so",
    "that": "that",
    "who": "who which whom whose",
    "where": "where why how",
    "not": "not never n't hardly barely scarcely",
    "has": "has have 've having",
    "hasnt": "hasn't haven't",
    "had": "had 'd",
    "hadnt": "hadn't",
    "is": "is are am 's 're 'm it's he's she's that's there's they're we're you're i'm here's",
    "isnt": "isn't aren't ain't",
    "was": "was were",
    "wasnt": "wasn't weren't",
    "be": "be",
    "been": "been",
    "being": "being",
    "will": "will shall 'll he'll she'll it'll they'll we'll i'll you'll",
    "wont": "won't",
    "would": "would he'd she'd they'd we'd i'd you'd",
    "wouldnt": "wouldn't",
    "may": "may might can should must ought",
    "could": "could",
    "couldnt": "couldn't",
    "cant": "cannot can't shouldn't mustn't mightn't",
    "do": "do does",
    "dont": "don't doesn't",
    "did": "did",
    "didnt": "didn't",
    "due": """due expected scheduled set slated about likely unlikely poised ready planned bound supposed destined required able unable
        willing prepared intended eager hoping""",
    "going": "going",
    "degree": "shortly soon just even only immediately long right especially particularly",
    "adverb": """himself herself itself themselves myself ourselves also then now still already later ever again always often once almost nearly perhaps maybe
        however meanwhile therefore thus instead indeed too very quite rather well far away back together ago here today yesterday
        tomorrow tonight sometimes long further home abroad""",
    "noun": """family assembly monopoly anomaly ally belly bully lily butterfly jelly homily folly gully thing things bed seed need feed speed breed deed weed hundred morning evening building meeting king wing spring string ring
        something nothing everything anything ceiling wedding being beings interest news species series united states sales
        terms means lives leaves red embed indeed shed sled creed greed""",
}
"""Words of a closed class, by the names the patterns of timeline.sentences.clauses use."""

TITLES = frozenset("""mr mrs ms dr gen sen gov rep reps sens prof st lt col capt cmdr sgt maj adm rev hon messrs mme mlle fr sr sra pres supt det insp
    vs no nos art fig vol pp ed eds al ft mt viz cf ca approx est dept univ""".split())
"""Abbreviations that a name or a number follows: a full stop after one never ends a sentence."""

ABBREVIATIONS = frozenset("""jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun inc corp co ltd llc plc bros jr esq
    u.s u.k u.n e.u d.c l.a n.y u.s.a u.s.s.r a.m p.m am pm b.c a.d bc ad e.g i.e etc ph.d m.d b.a m.a ave blvd rd ariz ala calif
    colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo cal
    ont que int'l nat'l gov't dist sq hrs hr min sec yr yrs wk wks mo mos cent""".split())
"""Abbreviations that may end a sentence: they do where a word follows that opens one."""

OPENERS = frozenset("""the a an this that these those he she it they we i you his her its their our my in on at by for from with
    but and so yet or if when while as after before since until because although though there here however meanwhile what who why how
    where once one some many most all recently earlier later separately moreover still perhaps while these today's yesterday's both each no not only even then now also such under according despite during last next
    yesterday today tomorrow mr. mrs. ms. dr.""".split())
"""Words that open a sentence, in lower case."""

ATTRIBUTING = frozenset(SPEECH.split()) | frozenset("find show believe think tell reveal hear deny".split())
"""Verbs whose subject is the source of what they tell."""

SOURCES = frozenset(AGAIN_NOUNS.split())
"""Nouns that name a source."""

HEARING = frozenset("tell warn remind inform assure advise notify persuade convince promise show".split())
"""Verbs of telling whose object hears: "told the court that"."""
CONFESSING = frozenset("admit deny recall report remember confess acknowledge describe mention".split())
"""Verbs of telling that take a gerund: "admitted taking the money"."""
CLAIMING = frozenset("claim profess purport".split())
"""Verbs of telling that take an infinitive: "claimed to have been in Rome"."""
CITED = frozenset("quoted cited reported recorded heard".split())
"""Participles before "as saying"."""
NO_SOURCES = frozenset("""plan plans custom customs law laws tradition schedule size age rank rule rules order taste need needs ability instructions type
    season sex colour color height weight date protocol script legend usual""".split())
"""What something may be "according to" without being told by it."""
SPEAKERS = frozenset("""police officials prosecutors ministry minister president mayor scientists experts doctors lawyer lawyers union court judge pope
    kremlin pentagon pm""".split())
"""Nouns of those who speak in a headline, beside SOURCES: "Police: ..."."""
TRAILING = frozenset("first earlier later also then now recently today himself herself themselves itself alone again".split())
"""Words after a source that are no part of its name: "the Post first reported"."""

SHOWING = frozenset("show suggest indicate reveal find".split())
"""Verbs that things do too: "the wounds show"; a source where the subject is one."""

SCHEDULING = frozenset("""plan schedule expect slate propose call urge ask demand seek want intend aim hope vow pledge promise agree threaten
    prepare recommend require order commit set project forecast anticipate tell request decide need try offer""".split())
"""Verbs that put what they govern into the future of their own time."""

ORDER: dict[str, str] = {
    word: way
    for way, words in (
        ("after", "then|later|later on|afterward|afterwards|after that|after this|thereafter|subsequently|eventually|soon after|soon afterwards"
                  "|shortly after|shortly afterwards|shortly thereafter|finally|since then"),
        ("before", "earlier|previously|beforehand|before that|before this|before then|until then|until that time|by then|formerly"),
        ("same", "meanwhile|in the meantime|meantime|simultaneously|at the same time|at that time|at that moment|at this point"),
    )
    for word in words.split("|")
}
"""Words at the head of a clause that order it with regard to what is told before it."""
ORDER_WORDS = frozenset(word for phrase in ORDER for word in phrase.split()) - {"after", "at", "in", "the", "that", "this", "on", "by", "time"}
"""A sentence without any of them has no word of ORDER."""
IMPLICATIVE = frozenset("""manage fail begin start continue stop go come help get use return choose move happen have cease decline refuse appear seem tend prove try
    attempt struggle""".split())
"""Verbs whose infinitive happens (or not) at their own time: "failed to agree", "began to fall"."""

NEGATING = frozenset("fail refuse decline deny lack forget neglect avoid".split())
"""Verbs that deny what they govern: "failed to pass", "avoided paying"."""
RULING_OUT = frozenset(("ruled out", "rules out", "rule out", "ruling out", "decided against", "decides against", "stopped short", "stops short", "stop short"))
PREVENTING = frozenset("prevent keep stop discourage dissuade deter".split())
"""Verbs that, with "from", deny what they keep others from: "prevented the fleet from sailing"."""
NEGATORS = frozenset("not never n't neither nor hardly scarcely nobody none cannot without unable".split())
"""Words of a verb group that negate it."""
NEGATORS_BEFORE = frozenset("not never nobody none neither without hardly scarcely".split())
"""Words that negate the verb after them."""
NEGATIVE_SUBJECTS = frozenset("no nobody none neither nothing".split())
NEGATIVE_HEADS = frozenset((("at", "no"), ("under", "no"), ("on", "no"), ("by", "no"), ("not", "a"), ("not", "one"), ("not", "once")))
"""Words at the head of a clause that negate it."""
NO_NEGATIONS = frozenset(
    (no, word) for no in ("no", "none", "nothing", "not")
    for word in "doubt fewer less more sooner wonder matter later earlier longer other but only just merely least long".split()
)  # fmt: skip
"""Words that look like negations and are none: "no fewer than nine came", "not only"."""
DENIALS = frozenset("no not never n't little nobody hardly without".split())

MATRIX = {
    word: statuses
    for words, statuses in (
        ("true correct", (None, "negated")),
        ("false untrue impossible", ("negated", None)),
        ("clear certain sure evident evidence proof sign indication", (None, "speculated")),
        ("possible conceivable plausible chance chances possibility likelihood probability", ("speculated", "negated")),
        ("likely probable", ("speculated", "speculated")),
        ("""unlikely doubtful unclear unknown uncertain doubt doubts doubted speculation suspicion suspicions rumour rumours rumor rumors seems
            seemed appears appeared suspect suspects suspected speculate speculates speculated guess guesses guessed fear fears feared risk
            danger""", ("speculated", None)),
    )
    for word in words.split()
}  # fmt: skip
"""What words make of a clause with "that" after them, as they stand and where they are denied: "no chance that", "not true that"."""

CLAIMS = frozenset("reports report claims claim allegations accusations suggestions".split())
"""Nouns of what is told by hearsay where "that" follows: "amid reports that he fled"."""
REBUTTING = frozenset("reject dismiss deny rebut refute".split())
"""Verbs that deny a claim: "dismissed claims that he lied"."""
RAISING = frozenset("think believe suppose expect imagine".split())
"""Verbs whose negation is that of what they govern: "I don't think he left"."""

CONDITIONS: dict[str, tuple[tuple[str, ...], ...]] = {
    group.split()[0]: tuple(tuple(phrase.split()) for phrase in group.split("|"))
    for group in (
        "if", "unless", "provided that", "providing that", "assuming", "supposing", "suppose", "in case|in the event", "as long as", "so long as",
        "on condition that", "only if", "depending on",
    )
}  # fmt: skip
"""Words that open a condition, by the first of them."""
NO_CONDITIONS = frozenset((("as", "if"), ("even", "if"), ("if", "anything"), ("if", "not"), ("if", "only")))
INVERTED = frozenset("had were should".split())
"""Words that, before their subject, open a condition: "had he won"."""
ASKING = frozenset("ask wonder know see decide say tell".split())
"""Verbs after which "if" opens a question."""

SPECULATIVE = frozenset("""perhaps maybe possibly probably presumably apparently likely unlikely potentially supposedly conceivably arguably seemingly
    rumored rumoured suspected speculated believed thought feared presumed assumed supposed reckoned appears appear appeared seems seem
    seemed speculation""".split())
BELIEVED = frozenset("rumored rumoured suspected speculated believed thought feared presumed assumed supposed reckoned".split())
"""Participles that doubt what follows them: "is thought to have sunk", "feared dead"."""
DOUBTED = frozenset("to dead lost missing drowned killed stolen".split())
"""What follows such a participle where it doubts."""
GUESSING = frozenset("speculate suspect guess wonder".split())
CERTAIN_MODALS = frozenset("should must ought can".split())
INFERRING = frozenset("must".split())
"""Modals that infer where a perfect follows: "must have entered"."""
HEARSAY = frozenset("reportedly allegedly purportedly".split())
SAID_TO = frozenset("said reported alleged claimed".split())
"""Participles that tell by hearsay where "to" follows: "is said to have drowned"."""
SCHEDULED = frozenset("""scheduled planned planning plans plan expected due slated upcoming forthcoming proposed tentatively will shall 'll aims aiming
    intends intend hopes hoping vowed pledged promised set poised must""".split())
ON_SCHEDULE = frozenset("scheduled slated due booked".split())
"""Participles that tell a schedule only, whenever it was for: "was scheduled to open"."""
COMPARING = frozenset("than compared versus vs unlike".split())
"""Words behind which a time is only compared with: "more than in 1950"."""
RECORDS = frozenset("first second third last only worst best most least".split())
AT = frozenset(("at",))
THE = frozenset(("the",))
SUPERLATIVE = "est"
NO_SUPERLATIVES = frozenset("""west northwest southwest midwest forest interest request arrest protest test contest guest nest rest harvest request
    suggest invest west unrest conquest quest honest manifest""".split())
"""Words that look back over a record ("the first in ten years"), the ending of the others, and words that only end like them."""
RECORD_LINKS = frozenset("of in for to by the its his her their such time such a ever".split())
"""Words that may stand between such a word and how far the record looks back."""
OF = frozenset(("of",))
"""What ties a time to the noun before it: "the battle of 1815"."""
FISCAL = r"""(?x)\bfiscal\s(?:year\s)?(?:\d{2,4}\s?,?\s)?(?:(?:which|that)\s)?(?:(?:had|has|will)\s)?
    (?P<way>begins?|began|begun|starts?|started|runs?|ran|ended|ends?|ending|closes?|closed)(?:\s(?:on|in|from))?(?:\sthe)?\s$"""
"""What stands before the day on which a fiscal year begins or ends: "fiscal 2024, which began on October 1"."""
FISCAL_ENDS = frozenset("end ends ended ending close closes closed".split())
COMING = frozenset("""due payable effective scheduled slated expected upcoming forthcoming repayable redeemable deliverable""".split())
"""Adjectives and participles that put what stands beside them ahead of the day of writing: "payable Jan. 15", "due in May"."""
COMING_TO = COMING | frozenset("set planned proposed poised likely going bound".split())
"""The same, and those that do so behind "is" and "was" only: "is set for Friday", "was likely to close"."""
PLANNING = frozenset("plan schedule slate expect forecast book".split())
"""Verbs whose object is what is to come: "planned a march for Saturday"."""
PUT_OFF = frozenset("""adjourned postponed delayed suspended extended deferred moved pushed rescheduled remanded continued put closed
    banned barred jailed detained held""".split())
"""Participles of what was done once and holds until a time ahead: "adjourned until March"."""
BINDING = frozenset("order agree commit require instruct oblige vow pledge promise command direct".split())
"""Verbs of the past that bind for what is to come: "ordered the firm to pay by the end of the year"."""
HEDGES = frozenset("speculation rumor rumors rumour rumours allegedly reportedly unconfirmed unclear purportedly unverified".split())

OCCUPATIONS = frozenset("""work reign govern rule preside study train campaign farm coach rage worship employ live dwell lodge reside wear serve teach
    practise practice""".split())
"""Activities that fill a year or a term as a state does: "he worked in Rome"."""
OCCUPATIONS_OF = frozenset("""run manage operate lead edit host command chair head fight occupy rule patrol guard share control
    dominate watch house accommodate protect defend shelter shield support sustain supply cover""".split())
"""Verbs that do so with an object: "in the 1990s she ran a bank", not "she ran from a fire"."""
HIRED = frozenset("play write sing sail drive fly race act dance fight cook".split())
"""Verbs that do so with "for" or "as": "played for Leeds"."""
RESTING = frozenset("lay hung stood sat rested stretched".split())
"""Words that tell a state where no object follows: "lay in a cellar"."""
STATIVE = frozenset("""frozen closed shut known located married based situated owned occupied covered armed surrounded engaged involved interested
    worried employed anchored stationed divided deserted abandoned unemployed imprisoned jailed buried hidden parked moored crowded
    inhabited forbidden exhausted connected devoted opposed""".split())
"""Participles that tell a state rather than a passive event, where no "by" follows."""
STATIVE_WITH = {"married": ("to",), "abandoned": ("for",), "buried": ("in",), "jailed": ("for",), "imprisoned": ("in",), "divided": ("into",)}
"""The word after it without which such a participle tells an event: "was married to her", "was married in May"."""
STARTING = frozenset("begin start stop cease quit finish commence resume".split())
KEEPING = frozenset("continue keep go remain stay".split())
"""Verbs of phase: what they make of the verb after them, an event ("began to live") or a state ("went on teaching")."""
HOLDING = frozenset("hold stage give take make pay do get".split())
"""Verbs that tell what their object names: "held a meeting", where "held the island" is a state."""
FILLING = frozenset("spend pass last".split())
"""Verbs whose object is the time that is filled: "spent last week in bed"."""
PARTICLES = frozenset("up down off out away back over".split())
"""Words that make an event of a posture or an activity: "stood up", "ran away"."""
DEGREES = frozenset("""rise fall grow decline drop climb gain increase decrease shrink expand improve worsen slow widen narrow swell dwindle weaken
    strengthen tumble soar surge plunge slide slip slump recover rebound deteriorate change warm cool melt fade ebb spread double triple
    halve outpace intensify rally""".split())
"""Verbs of change without an end of its own: "prices have risen since March"."""
MAKING = frozenset("write read eat drink sing paint draw build make produce record film compose design sell buy send hear win".split())
"""Verbs that end with their object: "has written two plays", where "has written for the paper" goes on."""
MOVING = frozenset("walk run drive swim fly sail march ride lead travel climb carry move row".split())
GOALS = frozenset("to into onto across".split())
"""Verbs of motion, and the words that give them an end: "drove into the canal"."""
HABITS = frozenset("every each always usually often daily weekly monthly regularly normally habitually nightly annually still".split())
"""Words that make a habit, a state, of a simple tense: "swam in the lake every morning"."""
INCEPTIVE = frozenset("suddenly finally eventually abruptly promptly immediately instantly".split())
"""Adverbs that make the beginning of a state of it: "was suddenly rich"."""
COUNTS = frozenset("once twice thrice times".split())
NUMBERS = frozenset("two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand several many few".split())
"""Words that count, and make events of what is counted: "has moved twice", "two plays"."""
WHOLE = frozenset("all whole entire throughout".split())
"""Words before a time that take in the whole of it: "all summer"."""

LASTING = frozenset("""moratorium ban embargo ceasefire cease-fire truce war campaign strike freeze boycott occupation siege recession drought
    curfew blockade lockdown partnership alliance marriage reign presidency term tenure crisis boom career era exile imprisonment suspension
    sanctions sentence pause contract lease stay holiday vacation famine epidemic pandemic shutdown outage emergency""".split())
"""Nouns of events that last: an interval around them is filled."""

RESULTS = frozenset("split separate part diverge stop cease remain stay".split())
"""Changes whose result is what the perfect speaks of: "since 2018 they have split ways"."""

ASKED_BY = {
    words: asked
    for asked, opening in {
        "point": "by|before|after|prior to|ahead of|following|within",
        "span": "for|throughout|until|till|up until|up till|up to|to|through|all through",
        "reach": "since|ever since|from|starting|beginning|effective|as of|as from|during|over|between|so far|to date",
    }.items()
    for words in opening.split("|")
}
"""Words with which a phrase without a signal begins, by what they ask of its event, as timeline.telling.extents has it; all others ask
for a frame."""

LEADING = frozenset("and but or so yet that because although though while when which who then also however moreover furthermore nevertheless nonetheless".split())
"""Words that a title does without at its head."""

CURRENCIES = frozenset("$ £ € ¥".split())
"""Marks before a sum that are part of it."""
DANGLING = frozenset("and or but the a an".split())
"""Words that a title does without where its phrase followed them."""
AUXILIARIES = frozenset("is was were has had will would can could may might does did isn't wasn't".split())
"""Words before which "that" is a pronoun."""
SUBORDINATORS = frozenset("as since after before until once because".split())
SUBJECTS = frozenset("he she it they we i you".split())
"""Words that a title does without, and the pronouns before which it does: "as he did here"."""
PLACE_BEFORE = frozenset("the in at from near of across".split())
"""Words after which a name is likely no person's."""

IN_PLACE = frozenset("in near across".split())
"""Words after which a name is a place's wherever else it stands."""

EVENTS = frozenset("""attack invasion war election crash death killing murder bombing blast explosion strike raid coup visit meeting talks summit
    speech trial arrest capture release launch fire flood earthquake storm accident battle ceasefire truce vote ruling verdict sale purchase
    takeover merger deal move decision announcement proposal offer assassination abduction kidnapping shooting hijacking siege riot
    protest march rally defeat victory loss win gain rise fall drop decline increase collapse crisis embargo wedding funeral birth
    revolution uprising massacre genocide famine drought epidemic outbreak tour trip flight mission match game tournament debate hearing
    inquiry probe investigation report study survey test interview discovery theft robbery fraud scandal resignation departure arrival
    return escape disappearance appeal demand request call response reply withdrawal retreat surrender treaty agreement pact
    growth leak cutback layoff closure opening debut premiere acquisition bid""".split())
"""Nouns that name events."""
TAKING_TIME = frozenset("last take spend stay live wait serve".split())
"""Verbs that a bare length follows: "took three months"."""
HAPPENINGS = EVENTS | {noun + "s" for noun in EVENTS} | frozenset("""ceremony party feast conference referendum robbery robberies baby surgery operation session
    sessions lunch dinner breakfast fights fight quarrel argument row clash clashes skirmish duel race races concert concerts festival
    exhibition reception inauguration coronation primary rehearsal contest auction vigil rallies inquiries discoveries victories
    shower idea thought look rest child son daughter twins breakthrough setback relapse stroke seizure miscarriage talk chat""".split())
"""Nouns that name what happens, after "there was", "had" and "held"."""
NO_HAPPENINGS = frozenset("""station population nation government apartment department mention section position condition region religion million
    division mansion television pension passion mission tension building ceiling document instrument monument element equipment parliament
    settlement regiment garment cement basement pavement compartment occupation reputation education foundation plantation
    opinion impression ambition intention relation connection function profession constitution institution organization organisation
    ammunition tradition fiction question option permission possession version dimension belief feelings savings surroundings
    buildings belongings earnings holdings stations positions conditions sections opinions questions options intentions relations
    connections instructions nations regions religions divisions documents instruments monuments apartments departments governments""".split())
"""Nouns with the endings of events that name none."""
EVENT_ENDINGS = ("tion", "sion", "ment", "tions", "sions", "ings", "attacks", "killings", "bombings", "deaths", "statements")
"""Endings of nouns that mostly name events."""

ACRONYMS = frozenset("WHO US IT UN EU IS".split())
"""Names in capitals that are other words in small letters."""

SAME_FORMS = "born read cut put set hit let cost hurt quit shut split spread burst cast bet bid"
"""Verbs whose base, past tense and participle are one: read as the past."""
PRESENT_TOO = frozenset(SAME_FORMS.split())
"""Words of the past tense that may be present."""

NO_NAMES = OPENERS | TITLES | NUMBERS | frozenset("""feb apr jul aug sep sept oct nov dec
    mon tue tues wed thu thurs fri monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december interestingly president since i""".split())
"""Capitalised words, in lower case, with which no name of a person begins."""
ORGANISATIONS = "University Inc Corp Co Street City County House Court Committee Department Ministry Party Company Bank AI"
"""Words in a name that is no person's."""

ADVERBS = frozenset((CLASSES["adverb"] + " " + CLASSES["degree"]).split()) | {"recently", "currently", "overnight", "on", "in", "at", "last", "this"}
"""Words with which an adverbial of time begins, rather than a noun."""
