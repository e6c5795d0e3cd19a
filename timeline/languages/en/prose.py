"""English prose: what its words do, out of the tables of lexicon and closed, as one value.

Tables: cues of status, conditions, order words, what fills a time, what a name looks like. Each is said what for in
timeline.languages.prose.
"""

from __future__ import annotations

import re

from timeline.algebra.expressions import Anchor, Bound, Bounded, Expression, Step
from timeline.algebra.units import Unit
from timeline.document import Signal, Status
from timeline.languages.en import changes, closed, names, scenes
from timeline.languages.en.forms import ASPECTS, BASES, TRAITS, class_of, forms_of, nouns, past_forms, rows, stem, verbs
from timeline.languages.prose import Asks, Aspectual, Changes, Classes, Order, Phase, Pronoun, Prose

ORDER: dict[str, Order] = {
    word: Order(way)
    for way, words in (
        ("after", "then|later|later on|afterward|afterwards|after that|after this|thereafter|subsequently|eventually|soon after|soon afterwards"
                  "|shortly after|shortly afterwards|shortly thereafter|finally|since then"),
        ("before", "earlier|previously|beforehand|before that|before this|before then|until then|until that time|by then|formerly"),
        ("same", "meanwhile|in the meantime|meantime|simultaneously|at the same time|at that time|at that moment|at this point"),
    )
    for word in words.split("|")
}

_MATRIX: dict[str, tuple[Status | None, Status | None]] = {
    word: statuses
    for words, statuses in (
        ("true correct", (None, Status.NEGATED)),
        ("false untrue impossible", (Status.NEGATED, None)),
        ("clear certain sure evident evidence proof sign indication", (None, Status.SPECULATED)),
        ("possible conceivable plausible chance chances possibility likelihood probability", (Status.SPECULATED, Status.NEGATED)),
        ("likely probable", (Status.SPECULATED, Status.SPECULATED)),
        ("""unlikely doubtful unclear unknown uncertain doubt doubts doubted speculation suspicion suspicions rumour rumours rumor rumors seems
            seemed appears appeared suspect suspects suspected speculate speculates speculated guess guesses guessed fear fears feared risk
            danger""", (Status.SPECULATED, None)),
    )
    for word in words.split()
}  # fmt: skip

_GENDERS = {
    word: pronoun
    for pronoun, words in {
        "he": """mr messrs sir lord king prince duke baron father brother son husband uncle grandfather nephew man boy gentleman widower spokesman
            chairman businessman congressman policeman fisherman""",
        "she": """mrs ms miss mme mlle madame lady dame queen princess duchess baroness mother sister daughter wife aunt grandmother niece woman
            girl widow spokeswoman chairwoman businesswoman congresswoman policewoman actress""",
    }.items()
    for word in words.split()
}  # fmt: skip

_CONDITIONS = {
    group.split()[0]: tuple(tuple(phrase.split()) for phrase in group.split("|"))
    for group in (
        "if", "unless", "provided that", "providing that", "assuming", "supposing", "suppose", "in case|in the event", "as long as", "so long as",
        "on condition that", "only if", "depending on",
    )
}  # fmt: skip
_CONDITIONING = frozenset(("if", "should")) | {max(phrase, key=len) for phrases in _CONDITIONS.values() for phrase in phrases if "if" not in phrase}

_ASKED_BY = {
    words: Asks(asked)
    for asked, opening in {
        "point": "by|before|after|prior to|ahead of|following|within",
        "span": "for|throughout|until|till|up until|up till|up to|to|through|all through",
        "reach": "since|ever since|from|starting|beginning|effective|as of|as from|during|over|between|so far|to date",
    }.items()
    for words in opening.split("|")
}

_COMING = frozenset("""due payable effective scheduled slated expected upcoming forthcoming repayable redeemable deliverable""".split())
_NEGATORS = frozenset("not never n't neither nor hardly scarcely nobody none cannot without".split())
_NEGATORS_BEFORE = frozenset("not never nobody none neither without hardly scarcely".split())
_NEGATIVE_SUBJECTS = frozenset("no nobody none neither nothing".split())
_DENYING = (
    _NEGATORS | _NEGATORS_BEFORE | _NEGATIVE_SUBJECTS | {"no", "yet"} | frozenset("ruled rules rule ruling decided decides stopped stops stop".split())
    | forms_of("negating", "preventing")
)  # fmt: skip
_SPECULATIVE = frozenset("""perhaps maybe possibly probably presumably apparently likely unlikely potentially supposedly conceivably arguably seemingly
    rumored rumoured suspected speculated believed thought feared presumed assumed supposed reckoned appears appear appeared seems seem
    seemed speculation""".split())
_HEARSAY = frozenset("reportedly allegedly purportedly".split())
_SCHEDULED = frozenset("""scheduled planned planning plans plan expected due slated upcoming forthcoming proposed tentatively will shall 'll aims aiming
    intends intend hopes hoping vowed pledged promised set poised must""".split())
_ON_SCHEDULE = frozenset("scheduled slated due booked".split())
_NEGATED = ("hasnt", "hadnt", "isnt", "wasnt", "wont", "wouldnt", "cant", "couldnt", "dont", "didnt")
_CUES = (
    _DENYING | nouns("claim") | frozenset(_MATRIX) | {"whether"} | _SPECULATIVE | _HEARSAY | _SCHEDULED | _ON_SCHEDULE | _CONDITIONING
    | {"must", "may", "might", "could", "?"}
    | forms_of("scheduling", "guessing")
    | {word for name in (*_NEGATED, "would", "will") for word in closed.CLASSES[name].split()}
)  # fmt: skip
_EMPTY = (
    closed.NO_NAMES | closed.FUNCTION | forms_of("speech", "sourced")
    | frozenset("according report reports spokesman spokeswoman ago years year months month weeks week days day".split())
)  # fmt: skip

_DAY, _EVENT = Step(Unit.DAY, 0, Anchor.EVENT), Anchor.EVENT
_SINCE = Signal.SINCE, Bounded(Bound.SINCE, _DAY)
_UNTIL = Signal.UNTIL, Bounded(Bound.UNTIL, _DAY)
_BEFORE, _AFTER = (Signal.BEFORE, Bounded(Bound.BEFORE, _DAY)), (Signal.AFTER, Bounded(Bound.AFTER, _DAY))
_IN_WAKE = Signal.IN_WAKE, Bounded(Bound.AFTER, _DAY)
_SIDES: dict[str, tuple[Signal, Expression]] = {
    "since": _SINCE, "before": _BEFORE, "prior to": _BEFORE, "after": _AFTER, "following": _AFTER, "in the wake of": _IN_WAKE,
    "in the aftermath of": _IN_WAKE, "until": _UNTIL, "till": _UNTIL, "during": (Signal.DURING, _DAY), "at the time of": (Signal.OF, _DAY),
    "the day of": (Signal.OF, _DAY), "on the eve of": (Signal.OF, Step(Unit.DAY, -1, _EVENT)),
    "the week of": (Signal.OF, Step(Unit.WEEK, 0, _EVENT)), "the month of": (Signal.OF, Step(Unit.MONTH, 0, _EVENT)),
    "the year of": (Signal.OF, Step(Unit.YEAR, 0, _EVENT)),
}  # fmt: skip
_SIDE = re.compile(rf"\b((?i:{'|'.join(_SIDES).replace(' ', chr(92) + 's+')}))\s+(?=(?i:the|his|her|its|their|our)\b|[A-Z])")
_TAILS = {
    tail: signal.index(tail)
    for signal in _SIDES
    for tail in [signal[1:] if " " not in signal else " ".join(signal.split()[-2:]) if " of" in signal else signal.split()[0][1:]]
}
_ANCHOR_BORDER = re.compile(
    r"[.!?;:]\s|\n\s*\n|[“”\"()]|\b(?:that|which|who|whom|when|where|while|because|although|if|but|said|says|told|after|before|since|until)\b"
    r"|,\s+(?:and|a|an|the|he|she|they|it|we)\b",
    re.I,
)

_FISCAL = re.compile(
    r"""(?x)\bfiscal\s(?:year\s)?(?:\d{2,4}\s?,?\s)?(?:(?:which|that)\s)?(?:(?:had|has|will)\s)?
    (?P<way>begins?|began|begun|starts?|started|runs?|ran|ended|ends?|ending|closes?|closed)(?:\s(?:on|in|from))?(?:\sthe)?\s$""",
    re.I,
)


def _scenes() -> dict[str, frozenset[str]]:
    """The scenes that each word stands in, by its stem."""
    found: dict[str, frozenset[str]] = {}
    for (scene,), told_by in rows(scenes.SCENES, 2):
        for word in told_by:
            found[stem(word)] = found.get(stem(word), frozenset()) | {scene}
    return found


def _changes() -> Changes:
    """The tables of changes, looked up by a verb's base form and by a noun's stem."""
    told: dict[str, dict[tuple[str, ...], frozenset[str]]] = {}
    named: dict[str, frozenset[str]] = {}
    for which, told_by, named_by in rows(changes.CHANGES, 3):
        for verb in told_by:
            base, *behind = verb.split("_")
            for form in {base, stem(past_forms(base)[0])}:                    # "extradit" of "extradited", which no table of verbs has
                forms = told.setdefault(form, {})
                forms[tuple(behind)] = forms.get(tuple(behind), frozenset()).union(which)
        for noun in named_by:
            named[stem(noun)] = named.get(stem(noun), frozenset()).union(which)
    longest = {base: tuple(sorted(forms.items(), key=lambda one: (-len(one[0]), one[0]))) for base, forms in told.items()}
    traits = {trait: frozenset(of) for (trait,), of in rows(changes.TRAITS, 2)}
    phases = dict.fromkeys(changes.SAID, Phase.SAID) | dict.fromkeys(changes.BEGUN, Phase.BEGUN)
    occurring = frozenset(tuple(verb.split("_")) for verb in changes.OCCURRING)
    return Changes(longest, named, changes.LIGHT, changes.PASSING, occurring, phases, traits["once"], traits["often"], traits["daily"], traits["loose"])


def _standing_for() -> list[tuple[str, list[str]]]:
    return [(part.split(" | ")[0], part.split(" | ")[1].split()) for part in changes.STANDING_FOR.strip().replace("\n   ", "").splitlines()]


_TITLED = "|".join(sorted(title.capitalize() for title in closed.TITLES))

PROSE = Prose(
    # -- words and their forms
    letters=Classes(class_of),
    bases=BASES,
    aspects={base: Aspectual(aspect) for base, aspect in ASPECTS.items()},
    plural="s",
    same_forms=closed.SAME_FORMS,
    stem=stem,
    past="ed",
    owning=("'s", "’s"),
    owners=("'s", "’s", "s'", "s’"),
    titles=closed.TITLES,
    abbreviations=closed.ABBREVIATIONS,
    openers=closed.OPENERS,
    closing_titles=frozenset(("No", "no", "al")),
    small_abbreviations=frozenset("etc am pm hrs yrs".split()),
    openers_alone=frozenset(("I", "A")),
    numbering=frozenset(("No", "no")),
    numbers=closed.NUMBERS,
    currencies=closed.CURRENCIES,
    # -- small words, by what they do
    agent="by",
    toward="to",
    purpose="for",
    likening="as",
    dummy="it",
    existential="there",
    complementizer="that",
    open_question="whether",
    linking="of",
    article="the",
    denial="no",
    origin="from",
    unfinished="yet",
    nor="nor",
    contrary="but",
    afterthought="even",
    # -- what a time only stands beside
    comparing=frozenset("than compared versus vs unlike".split()),
    unmoved=frozenset("flat level unchanged steady higher lower".split()),
    levels_on=frozenset(("on",)),
    weighing=frozenset(("against",)),
    records=frozenset("first second third last only worst best most least".split()),
    superlative="est",
    no_superlatives=frozenset("""west northwest southwest midwest forest interest request arrest protest test contest guest nest rest harvest
        suggest invest unrest conquest quest honest manifest""".split()),
    date_labels=frozenset("date dated published updated posted printed created modified revised day time when".split()),

    # -- who says so
    attributing=verbs("speech", "sourced"),
    speech=verbs("speech"),
    hearing=verbs("hearing"),
    addressing=verbs("addressing"),
    confessing=verbs("confessing"),
    claiming=verbs("claiming"),
    showing=verbs("showing"),
    told_by=forms_of("speech", "sourced", "confessing", "claiming") | {"according", ":"},
    according=("according", "to"),
    sources=nouns("source"),
    speakers=nouns("speaker"),
    no_sources=nouns("no_source"),
    told_things=nouns("told"),
    plurals=frozenset("people police media men women children data clergy majority number couple family staff crew team public".split()),
    periods=frozenset("year years quarter quarters half season month months weeks period term".split()),
    no_speakers=frozenset("i we you one there that which this who own nobody none anybody anyone anything nothing something".split()),
    cited=frozenset("quoted cited reported recorded heard".split()),
    quoting=frozenset("saying quoted".split()),
    trailing=frozenset("first earlier later also then now recently today himself herself themselves itself alone again".split()),
    before_names=("and ", "but ", "a ", "an ", "the ", "one ", "its "),
    plain_telling=frozenset("say".split()),
    after_things=frozenset((("for",), ("as",),)),
    pronouns={"he": Pronoun.PERSON, "she": Pronoun.PERSON, "it": Pronoun.BODY, "they": Pronoun.SEVERAL},
    objective={"him": "he", "her": "she", "them": "they"},
    possessives={"his": "he", "her": "she", "its": "it", "their": "they"},
    genders=_GENDERS,
    # -- order
    order=ORDER,
    order_words=frozenset(word for phrase in ORDER for word in phrase.split()) - {"after", "at", "in", "the", "that", "this", "on", "by", "time"},
    # -- what verbs do to what they govern
    scheduling=verbs("scheduling"),
    foreseeing=verbs("scheduling", "planning", "foreseeing"),
    announcing=verbs("speech", "announcing"),
    implicative=verbs("implicative"),
    negating=verbs("negating"),
    preventing=verbs("preventing"),
    rebutting=verbs("rebutting"),
    raising=verbs("raising"),
    asking=verbs("asking"),
    guessing=verbs("guessing"),
    binding=verbs("binding"),
    planning=verbs("planning"),
    taking_time=verbs("measured"),
    spanning=frozenset("run last date stretch extend span".split()),
    denying_verbs=frozenset("deny".split()),
    # -- denial
    ruling_out=frozenset((("ruled", "out"), ("rules", "out"), ("rule", "out"), ("ruling", "out"), ("decided", "against"), ("decides", "against"), ("stopped", "short"), ("stops", "short"), ("stop", "short"),)),
    negators=_NEGATORS,
    negators_before=_NEGATORS_BEFORE,
    negative_subjects=_NEGATIVE_SUBJECTS,
    negative_heads=frozenset((("at", "no"), ("under", "no"), ("on", "no"), ("by", "no"), ("not", "a"), ("not", "one"), ("not", "once"))),
    no_negations=frozenset(
    (no, word) for no in ("no", "none", "nothing", "not")
    for word in "doubt fewer less more sooner wonder matter later earlier longer other but only just merely least long".split()
),
    denials=frozenset("no not never n't little nobody hardly without".split()),
    no_longer=("no", "longer"),
    denying=_DENYING,
    # -- doubt, conditions, hearsay, plans
    matrix=_MATRIX,
    claims=nouns("claim"),
    happening=frozenset(
        "begin start open end close finish last continue happen occur follow erupt break hold stage schedule plan postpone hail".split()
    ),
    contents=frozenset(
        """announcement belief certainty charge chance claim concern conclusion condition confirmation conviction danger doubt evidence
        expectation fact fear fears feeling grounds hope hopes idea impression indication indications insistence knowledge likelihood
        message news notion opinion possibility prediction predictions promise proof prospect realisation realization reminder report
        reports revelation risk rumor rumors rumour rumours sense sign signs statement suggestion suspicion suspicions theory threat
        view warning warnings word""".split()
    ),
    matrix_words=nouns("claim") | frozenset(_MATRIX) | {"whether"},
    either=("or", "not"),
    owning_marks=frozenset("' ’".split()),
    dummies=frozenset("it it's".split()),
    conditions=_CONDITIONS,
    no_conditions=frozenset((("as", "if"), ("even", "if"), ("if", "anything"), ("if", "not"), ("if", "only"))),
    inverted=frozenset("had were should".split()),
    afar=_CONDITIONING | {"?"},
    conditioning=_CONDITIONING,
    weak_conditions=frozenset("as so".split()),
    supposing=frozenset("assuming supposing".split()),
    unreal=frozenset(("would", "wouldn't")),
    speculative=_SPECULATIVE,
    believed=frozenset("rumored rumoured suspected speculated believed thought feared presumed assumed supposed reckoned".split()),
    doubted=frozenset("to dead lost missing drowned killed stolen".split()),
    certain_modals=frozenset("should must ought can".split()),
    inferring=frozenset("must".split()),
    unable=frozenset(("cannot", "can't", "can’t")),
    abilities=frozenset("could".split()),
    likely=frozenset("likely unlikely".split()),
    before_likely=frozenset((("most",), ("very",), ("will",),)),
    complement_links=frozenset((("to",), ("that",),)),
    adverb_ending="ly",
    doubting_adverbs=frozenset("perhaps maybe".split()),
    seeming=("appear", "seem"),
    after_seeming=frozenset((("to",), ("that",), ("likely",),)),
    rumours=frozenset("speculation".split()),
    hearsay=_HEARSAY,
    said_to=frozenset("said reported alleged claimed".split()),
    hearsay_idiom=("has", "it", "that"),
    heard=frozenset("reportedly allegedly purportedly said reported alleged claimed has".split()),
    scheduled=_SCHEDULED,
    on_schedule=_ON_SCHEDULE,
    schedule_links=frozenset("for to".split()),
    coming=_COMING,
    at_first=frozenset("first originally initially previously earlier once formerly".split()),
    coming_to=_COMING | frozenset("set planned proposed poised likely going bound".split()),
    put_off=frozenset("""brought set adjourned postponed delayed suspended extended deferred moved pushed rescheduled remanded continued put closed
    banned barred jailed detained held""".split()),
    hedges=frozenset("speculation rumor rumors rumour rumours allegedly reportedly unconfirmed unclear purportedly unverified".split()),
    cues=_CUES,
    # -- how an event fills its time
    asked_by=_ASKED_BY,
    occupations=verbs("occupying"),
    occupations_of=verbs("occupying_with"),
    hired=verbs("hired"),
    starting=verbs("starting"),
    keeping=verbs("keeping"),
    holding=verbs("holding"),
    filling=verbs("filling"),
    degrees=verbs("gradual"),
    making=verbs("making"),
    moving=verbs("moving"),
    results=verbs("resulting"),
    resting=frozenset("lay hung stood sat rested stretched".split()),
    stative=frozenset("""frozen closed shut known located married based situated owned occupied covered armed surrounded engaged involved interested
    worried employed anchored stationed divided deserted abandoned unemployed imprisoned jailed buried hidden parked moored crowded
    inhabited forbidden exhausted connected devoted opposed""".split()),
    stative_with={"married": ("to",), "abandoned": ("for",), "buried": ("in",), "jailed": ("for",), "imprisoned": ("in",), "divided": ("into",)},
    particles=frozenset("up down off out away back over".split()),
    goals=frozenset("to into onto across".split()),
    habits=frozenset("every each always usually often daily weekly monthly regularly normally habitually nightly annually still".split()),
    inceptive=frozenset("suddenly finally eventually abruptly promptly immediately instantly".split()),
    counts=frozenset("once twice thrice times".split()),
    whole=frozenset("all whole entire throughout".split()),
    turning=frozenset("every each always usually often daily weekly monthly regularly normally habitually nightly annually still".split()) | frozenset("suddenly finally eventually abruptly promptly immediately instantly".split()) | frozenset("once twice thrice times".split()),
    used_to=frozenset("used".split()),
    phase_links=frozenset((("on",), ("to",),)),
    existential_head="there'",
    persisting="still",
    nowadays=frozenset((("now",), ("currently",),)),
    # -- nouns of events
    events=nouns("event"),
    happenings=nouns("event", "happening") | {noun + "s" for noun in nouns("event", "happening")},
    no_happenings=nouns("no_event"),
    lasting=nouns("lasting"),
    standing=frozenset("former current recent future present late".split()),
    frames=frozenset("during in at".split()),
    same="same",
    selves=frozenset("I I'm I've".split()),
    speaking_for=frozenset("i i'm i've we we're we've my our us".split()),
    addressed=frozenset(("you",)),
    assent=frozenset("yes yeah okay sure right hello thanks see".split()),
    suffering="being",
    looking_ahead=frozenset("for before ahead".split()),
    begun_by="since",
    beside_event=frozenset("after following before despite since amid because due".split()),
    event_endings=("tion", "sion", "ment", "tions", "sions", "ings", "attacks", "killings", "bombings", "deaths", "statements"),
    demonstratives=frozenset("this that these those".split()),
    known=frozenset("the this that these those his her its their".split()),
    # -- clauses
    ahead=frozenset("if unless when until till once before after whenever whether".split()),
    simultaneous=frozenset("when as while".split()),
    together=frozenset("when as while after".split()),
    places=frozenset("where".split()),
    personal=frozenset("who".split()),
    singular=frozenset("a an another each every this".split()),
    numbers_of=dict.fromkeys("is was has does isn't wasn't hasn't".split(), False) | dict.fromkeys("are were have do aren't weren't haven't".split(), True),
    owners_of=frozenset("whose".split()),
    nearness=frozenset("late early earlier later shortly just only about nearly almost exactly even again as so far than".split()),
    # -- one change in other words
    changes=_changes(),
    reaching=changes.REACHING,
    copulas=frozenset(("be", "become")),
    in_office=changes.IN_OFFICE,
    office_verbs=changes.LEADING,
    holding_office=frozenset(("appoint",)),
    # -- titles and names
    leading=frozenset("and but or so yet that because although though while when which who then also however moreover furthermore nevertheless nonetheless".split()),
    auxiliaries=frozenset("is was were has had will would can could may might does did isn't wasn't".split()),
    subordinators=frozenset("as since after before until once because".split()),
    subjects=frozenset("he she it they we i you".split()),
    leads=frozenset("and but or so yet that because although though while when which who then also however moreover furthermore nevertheless nonetheless".split()) | frozenset("as since after before until once because".split()) | {"even"},
    left_over=frozenset("a about after almost an and as at before between by during for from in into just near nearly of on only or since than that the to under until which who with".split()),
    left_behind=re.compile(r",\s(?:he|she|it|they|we|who|which|and|but)$"),
    head_pronoun=re.compile(r"(?:He|She|he|she)\b(?!['’])"),
    person=re.compile(r"[A-Z](?<![\w’'].)[\w’'-]*\.?(?:\s(?:of\s|de\s|van\s|von\s)?[A-Z][\w-]+){0,4}"),
    born="born",
    died="died",
    given_names={name: "" if name in closed.EITHER else "she" if name in closed.WOMEN else "he" for name in closed.GIVEN_NAMES | closed.WOMEN}
    | dict.fromkeys("Mr. Mr Sir Lord Prince King Duke Baron Emperor".split(), "he")
    | dict.fromkeys("Mrs. Mrs Ms. Ms Miss Lady Princess Queen Duchess Dame Baroness Countess Empress".split(), "she"),
    no_person=re.compile(r"\b(?:University|Inc|Corp|Co|Street|City|County|House|Court|Committee|Department|Ministry|Party|Company|Bank|AI)\b|\d"),
    names=re.compile(r"(?<![\w’'-])[^\W\d_a-z][\w-]*(?:\.(?=\s[A-Z]))?(?:(?: of| de| van| von| the| la| al)* [^\W\d_a-z][\w-]*)*"),
    named=re.compile(
        rf"(?<![\w’'-])(?:(?:{_TITLED})\.?\s)?[^\W\d_a-z][\w-]*(?:[’'][A-Z][\w-]+)?"
        rf"(?:(?: of(?: the)?| de| van| von| der| la| al)* (?!(?:{_TITLED})\b)[^\W\d_a-z][\w-]+(?:[’'][A-Z][\w-]+)?| [A-Z]\.(?= [A-Z]))*"
    ),
    scenes=_scenes(),
    besides=re.compile(r"(?i)\b(?:also|likewise|another|as well|an? second|unrelated|separate(?:ly)?|elsewhere|too\b(?=\W*(?:[,.;]|$)))\b"),
    short_names={short: tuple(formal) for (short,), formal in rows(names.SHORT, 2)},
    offices=changes.OFFICES,
    standing_for={noun: kind == "person" for kind, told in _standing_for() for noun in told},
    renewing=changes.RENEWING,
    demonyms=changes.DEMONYMS,
    locating=changes.LOCATING,
    inner_name=r"[a-z,] [A-Z][\w-]+",
    place_before=frozenset("the in at from near of across".split()),
    in_place=frozenset("in near across".split()),
    calendar=closed.CALENDAR,
    in_force=frozenset("available effective valid open closed free active payable applicable operative binding due".split()),
    originating=frozenset("date stem originate come hail survive descend derive inherit differ vary change recover rebound hear compare".split()),
    moved=frozenset("up down".split()),
    shifted=frozenset("forward back".split()),
    percents=frozenset("% percent pct percentage points cent".split()),
    laws=frozenset("""act acts rules regulations regulation order orders ordinance directive code statute bill decree protocol constitution
        charter by-law by-laws""".split()),
    streets=frozenset("""street road avenue lane drive boulevard square terrace close court place way crescent gardens plaza quay mews alley grove
        walk hill""".split()),
    yearly=frozenset("""sales earnings results revenues profits losses levels figures elections prices taxes rates games olympics standards
        estimates forecasts budgets models highs lows targets exports imports totals numbers""".split()),
    measuring=frozenset("to of from about around for between nearly almost some with has have had".split()),
    open_classed=closed.FUNCTION | closed.NOT_OPEN,
    equating_verbs=("was ", "is ", "fell "),
    equating=frozenset("was is : = ( ) – , fell at on the".split()),
    units=frozenset("""mg g kg t mm cm cm² m m² km ml l mph rpm hp kw mw w v hz khz mhz ghz db psi ft lb lbs oz litres liters metres meters grams tonnes
        tons miles feet inches yards acres hectares gallons barrels calories horsepower degrees percent yen lire kroner kronor francs euros
        dollars pounds crowns guineas yuan rupees rubles roubles pesos pence cents shillings marks zloty baht rand ringgit lira pts p""".split()),
    measures=frozenset("""crowd rating score herd tally total population attendance majority speed height length depth width weight price cost profit group
        list fleet army garrison force sum fine average mean maximum minimum circulation capacity membership audience flock staff workforce
        distance altitude range value number figure count output turnover salary wage fee tuition target index level one bid
        offer stake record loss gain""".split()),
    levels=frozenset(("at",)),
    from_times=frozenset("for from of".split()),
    dating=frozenset("in since by until till before after during throughout early late mid circa ca year years".split()),
    operators=frozenset("= × * + < > ± ≈ ≤ ≥ √".split()),
    held=frozenset(closed.HELD),
    joining=frozenset("to and or".split()),
    taking=frozenset(("in", "within", "under", "over", "of")),
    works=frozenset("""film movie novel album song book play opera poem painting game series musical single track episode drama symphony ballet documentary
        magazine sequel""".split()),
    initial=re.compile(r"(?<!\w)(?:[A-Z]|vs?)\. $"),
    never_daily=frozenset("in of with at".split()),
    naming=frozenset("by with to from of named called against".split()),
    adjective_endings=("y", "ing", "ed", "ful", "ous", "ive", "al", "ic", "less", "ant", "ent", "able", "ible", "ish", "ary", "ory"),
    qualifying=frozenset("""strong good bad great new long hard quiet record bumper dire poor rough tough big whole better worse brilliant grim
        mixed short slow fast solid superb wild dark bright calm weak""".split()),
    introducing=frozenset("a an his her its their our my your".split()),
    things=nouns(*TRAITS),
    no_names=closed.NO_NAMES,
    nameless=closed.NO_NAMES | closed.FUNCTION,
    empty=_EMPTY,
    # -- what a phrase is counted from
    new_clause=frozenset("nothing something everything anything nobody".split()),
    anchor_links=frozenset("of against between on in at".split()),
    sides=_SIDES,
    side=_SIDE,
    side_tails=_TAILS,
    anchor_border=_ANCHOR_BORDER,
    apposing=re.compile(r"\s*[,(–—-]+\s*(?:just|only|exactly|that is|i\.e\.)?\s*(?:in|on)?\s*"),
    # -- fiscal years
    fiscal=_FISCAL,
    fiscal_ends=frozenset("end ends ended ending close closes closed".split()),
    # -- where a text says when it was published
    published_mark=re.compile(r"(?:published|posted|updated|last modified|first published|date|dated)\s*(?:on|:|at)?\s*$", re.I),
    dateline_place=re.compile(r"\s*(?:[A-Z][\w.'-]*[ ,]*){1,5}\(?"),
    dateline=re.compile(r"^[A-Z][A-Z .'-]{2,30}(?:, ?[A-Z][\w. ]{1,15}){0,2},? ?(?:\([\w ]{2,20}\) ?)?(?:_|--|–|—|-) "),
)
