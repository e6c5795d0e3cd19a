"""English closed classes: function words by their class, abbreviations, words that open a sentence, and the like.

Tables only.
"""

from __future__ import annotations

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
    "has": "has have 've",
    "hasnt": "hasn't haven't",
    "had": "had 'd",
    "hadnt": "hadn't",
    "is": "is are am 's 're 'm it's he's she's that's there's they're we're you're i'm here's",
    "isnt": "isn't aren't ain't",
    "was": "was were",
    "wasnt": "wasn't weren't",
    "be": "be",
    "been": "been",
    "being": "being having",
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
        willing eager hoping""",
    "going": "going",
    "degree": "shortly soon just even only immediately long right especially particularly",
    "adverb": """himself herself itself themselves myself ourselves also then now still already later ever again always often once almost nearly perhaps maybe
        however meanwhile therefore thus instead indeed too very quite rather well far away back together ago here today yesterday
        tomorrow tonight sometimes long further home abroad""",
    "noun": """family assembly monopoly anomaly ally belly bully lily butterfly jelly homily folly gully thing things bed seed need feed speed breed deed weed hundred morning evening building meeting king wing spring string ring
        something nothing everything anything ceiling wedding being beings interest news species series united sales
        terms means lives leaves red embed indeed shed sled creed greed""",
}
"""Words of a closed class, by the names the patterns of timeline.sentences.clauses use."""

TITLES = frozenset("""mr mrs ms dr gen sen gov rep reps sens prof st lt col capt cmdr sgt maj adm rev hon messrs mme mlle fr sr sra pres supt det insp
    vs no nos art fig vol pp ed eds al ft mt viz cf ca approx est dept univ""".split())
"""Abbreviations that a name or a number follows: a full stop after one never ends a sentence."""

ABBREVIATIONS = frozenset("""jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun inc corp co ltd llc plc bros jr esq
    u.s u.k u.n e.u d.c l.a n.y u.s.a u.s.s.r a.m p.m am pm b.c a.d ad e.g i.e etc ph.d m.d b.a m.a ave blvd rd ariz ala calif
    colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo cal
    ont que int'l nat'l gov't dist sq hrs hr min sec yr yrs wk wks mo mos cent""".split())
"""Abbreviations that may end a sentence: they do where a word follows that opens one."""

OPENERS = frozenset("""the a an this that these those he she it they we i you his her its their our my in on at by for from with
    but and so yet or if around between throughout within over until when while as after before since until because although though there here however meanwhile what who why how
    where once one some many most all recently earlier later separately moreover still perhaps while these today's yesterday's both each no not only even then now also such under according despite during last next
    yesterday today tomorrow that's it's there's he's she's what's here's mr. mrs. ms. dr.""".split())
"""Words that open a sentence, in lower case."""

ACRONYMS = frozenset("WHO US IT UN EU IS".split())
"""Names in capitals that are other words in small letters."""

SAME_FORMS = frozenset("born read cut put set hit let cost hurt quit shut split spread burst cast bet bid".split())
"""Verb forms that base, past tense and participle share: read as the past, which may be present."""

NUMBERS = frozenset("""two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand
    million billion trillion several many few""".split())
"""Words that count."""

CURRENCIES = frozenset("$ £ € ¥".split())
"""Marks before a sum that are part of it."""

CALENDAR = frozenset("""feb apr jul aug sep sept oct nov dec
    mon tue tues wed thu thurs fri monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december""".split())
"""Names of months and weekdays, which have a capital wherever they stand."""

GIVEN_NAMES = frozenset("""Aaron Abigail Adam Adrian Agnes Alan Albert Alexander Alfred Alice Alison Amanda Amelia Amy Andrea Andrew Angela Ann Anna Anne
    Anthony Antonio Arthur Audrey Barbara Beatrice Ben Benjamin Bernard Beth Betty Bill Billy Bob Bobby Brandon Brenda Brian Bruce Carl Carlos Carol
    Caroline Catherine Cathy Charles Charlie Charlotte Chris Christian Christina Christine Christopher Claire Clara Colin Craig Cynthia Dan Daniel Danny
    David Deborah Dennis Derek Diana Diane Dmitri Donald Donna Dorothy Douglas Dylan Ed Eddie Edith Edward Eileen Elena Eleanor Elizabeth Ella
    Ellen Emily Emma Eric Erica Ernest Ethan Eugene Eva Evelyn Fiona Frances Francis Frank Fred Frederick Gabriel Gareth Gary Gavin Geoffrey George
    Gerald Gloria Gordon Grace Graham Grant Greg Gregory Hannah Harold Harriet Harry Heather Helen Henry Holly Howard Hugh Ian Isaac Isabel Ivan
    Jack Jacob James Jamie Jane Janet Jason Jean Jeff Jeffrey Jennifer Jeremy Jerry Jessica Jim Jimmy Joan Joanna Joe Joel John Johnny Jonathan
    Jordan Jose Joseph Joshua Joyce Juan Judith Judy Julia Julian Julie Karen Karl Kate Katherine Kathleen Kathy Keith Kelly Ken Kenneth Kevin Kim
    Kyle Larry Laura Lauren Lawrence Leo Leonard Leslie Lewis Liam Lillian Linda Lisa Louis Louise Lucas Lucy Luis Luke Lynn Malcolm Marcus Margaret
    Maria Marie Marilyn Mario Marion Mark Martha Martin Mary Matt Matthew Maureen Max Megan Melanie Melissa Michael Michelle Miguel Mike Mildred Miriam
    Molly Monica Nancy Naomi Natalie Nathan Neil Nicholas Nicola Nicole Nigel Noah Nora Norman Oliver Olivia Oscar Owen Pamela Patricia Patrick Paul
    Paula Pauline Pedro Peter Phil Philip Phillip Phyllis Rachel Ralph Raymond Rebecca Rhonda Richard Rita Rob Robert Roberto Robin Roger Roland Ron
    Ronald Rosa Rose Rosemary Ross Roy Ruby Russell Ruth Ryan Sally Sam Samantha Samuel Sandra Sara Sarah Scott Sean Sharon Sheila Shirley Simon
    Sophia Sophie Stanley Stella Stephanie Stephen Steve Steven Stuart Susan Suzanne Sylvia Tara Ted Teresa Terry Theodore Theresa Thomas Tim Timothy
    Tina Tim Todd Tom Tommy Tony Tracy Trevor Valerie Vanessa Vera Veronica Victor Victoria Vincent Virginia Vivian Walter Wanda Warren Wayne Wendy
    William Winifred Zoe""".split())
"""Given names that are common where English is spoken and are no other word of weight."""

WOMEN = frozenset("""Abigail Agnes Alice Alison Amanda Amelia Amy Andrea Angela Ann Anna Anne Audrey Barbara Beatrice Beth Betty Brenda Carol Caroline
    Catherine Cathy Charlotte Christina Christine Claire Clara Cynthia Deborah Diana Diane Donna Dorothy Edith Eileen Elena Eleanor
    Elizabeth Ella Ellen Emily Emma Erica Eva Evelyn Fiona Grace Hannah Heather Helen Holly Isabel Jane Janet Jennifer Jessica Joan
    Joanna Joyce Judith Judy Julia Julie Karen Kate Katherine Kathleen Kathy Laura Lillian Linda Lisa Louise Lucy Margaret Maria Marie
    Marilyn Martha Mary Maureen Megan Melanie Melissa Michelle Mildred Miriam Molly Monica Nancy Natalie Nicola Nicole Nora Olivia
    Pamela Patricia Paula Pauline Phyllis Rachel Rebecca Rhonda Rita Rosa Rose Rosemary Ruby Ruth Sally Samantha Sandra Sara Sarah Sharon
    Sheila Shirley Sophia Sophie Stella Stephanie Susan Suzanne Sylvia Tara Teresa Theresa Tina Valerie Vanessa Vera Veronica Victoria
    Wanda Wendy Winifred Zoe Ada Virginia""".split())
"""Those of them that women have."""

EITHER = frozenset("Chris Dylan Frances Gabriel Jean Jordan Kelly Kim Leslie Lynn Marion Noah Robin Sam Tracy Vivian".split())
"""Those of them that women and men have."""

NO_NAMES = OPENERS | TITLES | NUMBERS | CALENDAR | frozenset("interestingly president since i".split())
"""Capitalised words, in lower case, with which no name of a person begins."""

HELD = """olympics games cup championship championships festival fair expo exhibition conference congress summit election elections census
    season edition marathon harvest vintage campaign referendum biennale""".split()
"""What is held again and again: a number behind it is a year."""

NOT_OPEN = frozenset("her hers unlike barring versus vs either neither both".split())
"""Further words of closed classes, which nothing else asks for."""

FUNCTION = frozenset(word for name, words in CLASSES.items() if name != "noun" for word in words.split())
"""Every word of a closed class."""
