"""English verbs and nouns as one table, a row a word: its forms, its aspect, and what later steps have to know of it.

Tables only. A verb's row: base | past tense and participle, where they do not follow from its spelling ("-": its forms are classed by
their endings alone) | aspect | traits. A noun's row: noun | traits. Where two verbs share a form (found, lay) the later row has it.
Aspects: Z. Vendler, "Verbs and times", in Linguistics in Philosophy (1967; first 1957).

Traits of verbs:
noun             its base form is a noun too (plan)
doubling         its last consonant doubles (stopped)
reporting        takes a told clause: "said it would"
speech           makes a report of what precedes it after a comma or a quotation: ", X said"
sourced          beside those of speech: its subject is the source of what it tells
hearing          its object hears: "told the court that"
addressing       its object always hears, and never tells: "told Reuters"
confessing       tells, and takes a gerund: "admitted taking the money"
claiming         tells, and takes an infinitive: "claimed to have been in Rome"
showing          things do it too: "the wounds show"; its subject is a source where it is a report
announcing       an act of speech that takes no told clause, and that news tells on its day: "urged restraint"
foreseeing       its object is to come, wanted or not: "warned of floods"
scheduling       puts what it governs into the future of its own time
implicative      its infinitive happens, or not, at its own time: "failed to agree", "began to fall"
negating         denies what it governs: "failed to pass"
preventing       denies, with "from", what it keeps others from: "prevented the fleet from sailing"
rebutting        denies a claim: "dismissed claims that he lied"
raising          its negation is that of what it governs: "I don't think he left"
asking           "if" opens a question after it
guessing         doubts what it governs
binding          in the past tense binds for what is to come: "ordered the firm to pay by the end of the year"
planning         its object is what is to come: "planned a march for Saturday"
occupying        an activity that fills a year or a term as a state does: "he worked in Rome"
occupying_with   one that does so with an object: "in the 1990s she ran a bank", not "she ran from a fire"
hired            one that does so with "for" or "as": "played for Leeds"
starting         makes an event of the verb after it: "began to live"
keeping          makes a state of it: "went on teaching"
holding          tells what its object names: "held a meeting", where "held the island" is a state
filling          its object is the time that is filled: "spent last week in bed"
gradual          a change without an end of its own: "prices have risen since March"
making           ends with its object: "has written two plays", where "has written for the paper" goes on
moving           a motion, which a goal ends: "drove into the canal"
resulting        a change whose result is what the perfect speaks of: "since 2018 they have split ways"
measured         a bare length follows it: "took three months"

Traits of nouns:
source      names a source
speaker     one of those who speak in a headline, beside sources: "Police: ..."
event       names an event
happening   names what happens, after "there was", "had" and "held", beside events
no_event    names none, though it ends as nouns of events do
lasting     an event that lasts: an interval around it is filled
claim       what is told by hearsay where "that" follows: "amid reports that he fled"
no_source   what something may be "according to" without being told by it
told        is told or decided, and tells nothing itself: "his decision"
"""

from __future__ import annotations

VERBS = """
# state
be | was been | state
have | had had | state | implicative
own | | state
know | knew known | state | asking
believe | | state | reporting sourced raising
think | thought thought | state | reporting sourced raising
want | | state | scheduling
need | | state | noun scheduling
like | | state
love | | state | noun
hate | | state | noun
prefer | | state | doubling
hope | | state | noun reporting scheduling
fear | | state | noun foreseeing
doubt | | state | noun
depend | | state
belong | | state
contain | | state
consist | | state
cost | cost cost | state | noun
weigh | | state
exist | | state
equal | | state
involve | | state
include | | state
lack | | state | noun negating
matter | | state | noun
mean | meant meant | state
owe | | state
possess | | state
remain | | state | keeping resulting
represent | | state
resemble | | state
seem | | state | implicative
suppose | | state | raising
understand | understood understood | state
deserve | | state
disagree | | state
concern | | state | noun
lie | lay lain | state
live | | state | noun occupying measured
reside | | state | occupying
stay | | state | keeping resulting measured
stand | stood stood | state | noun
suffer | | state
trust | | state | noun
expect | | state | reporting scheduling raising planning
wish | | state | noun
intend | | state | scheduling
feel | felt felt | state
hear | heard heard | state | sourced making
see | saw seen | state | asking
sound | | state | noun
oppose | | state
support | | state | noun occupying_with
favor | | state
favour | | state
regard | | state | noun
respect | | state | noun
value | | state | noun
admire | | state
dislike | | state
envy | | state
tend | | state | implicative
constitute | | state
comprise | | state
relate | | state | reporting speech
pertain | | state
reflect | | state
differ | | state
face | | state | noun
hold | held held | state | noun holding
keep | kept kept | state | preventing keeping
border | | state | noun
surround | | state
span | | state | noun
serve | | state | occupying measured
star | | state | noun doubling
feature | | state | noun
last | | state | noun filling measured
continue | | state | implicative keeping
persist | | state
wait | | state | noun measured
sleep | slept slept | state
loom | | state
rank | | state | noun
total | | state | noun doubling
average | | state | noun
# activity
work | | activity | noun occupying
run | ran run | activity | noun doubling occupying_with moving
walk | | activity | noun moving
talk | | activity | noun
play | | activity | noun hired
study | | activity | noun occupying
travel | | activity | noun doubling moving
drive | drove driven | activity | noun hired moving
swim | swam swum | activity | doubling moving
sing | sang sung | activity | hired making
dance | | activity | noun hired
write | wrote written | activity | reporting speech hired making
read | read read | activity | making
teach | taught taught | activity | occupying
train | | activity | noun occupying
manage | | activity | implicative occupying_with
operate | | activity | occupying_with
lead | led led | activity | noun occupying_with moving implicative
rule | | activity | noun occupying occupying_with
govern | | activity | occupying
reign | | activity | noun occupying
fight | fought fought | activity | noun occupying_with hired
campaign | | activity | noun occupying
protest | | activity | noun
negotiate | | activity
trade | | activity | noun
rise | rose risen | activity | noun gradual
fall | fell fallen | activity | noun gradual
grow | grew grown | activity | gradual
decline | | activity | noun implicative negating gradual announcing
drop | | activity | noun doubling gradual
climb | | activity | gradual moving
gain | | activity | noun gradual
increase | | activity | noun gradual
decrease | | activity | noun gradual
shrink | shrank shrunk | activity | gradual
expand | | activity | gradual
improve | | activity | gradual
worsen | | activity | gradual
slow | | activity | gradual
rain | | activity | noun
snow | | activity | noun
flow | | activity | noun
move | | activity | noun implicative moving
search | | activity | noun
investigate | | activity
research | | activity | noun
develop | | activity
plan | | activity | noun doubling scheduling planning
prepare | | activity | scheduling
practice | | activity | noun occupying
practise | | activity | occupying
perform | | activity
act | | activity | noun hired
tour | | activity | noun
cooperate | | activity
compete | | activity
struggle | | activity | noun implicative
try | | activity | noun scheduling implicative
attempt | | activity | noun implicative
push | | activity | noun
press | | activity | noun
lobby | | activity | noun
argue | | activity | reporting speech
debate | | activity | noun
discuss | | activity
deal | dealt dealt | activity | noun
handle | | activity
use | | activity | noun implicative
help | | activity | noun implicative
assist | | activity
aid | | activity | noun
advise | | activity | hearing announcing
treat | | activity | noun
care | | activity | noun
watch | | activity | noun occupying_with
monitor | | activity | noun
observe | | activity | reporting speech
follow | | activity
track | | activity | noun
pursue | | activity
chase | | activity | noun
hunt | | activity | noun
explore | | activity
examine | | activity
review | | activity | noun
consider | | activity
ponder | | activity
bomb | | activity | noun
shell | | activity | noun
patrol | | activity | noun occupying_with
guard | | activity | noun occupying_with
occupy | | activity | occupying_with
host | | activity | noun occupying_with
film | | activity | noun making
record | | activity | noun reporting speech making
report | | activity | noun reporting speech confessing
cover | | activity | noun occupying_with
edit | | activity | occupying_with
market | | activity | noun
advertise | | activity
promote | | activity
sell | sold sold | activity | making
buy | bought bought | activity | making
produce | | activity | making
make | made made | activity | holding making
manufacture | | activity
export | | activity | noun
import | | activity | noun
supply | | activity | noun occupying_with
employ | | activity | occupying
invest | | activity
spend | spent spent | activity | filling measured
earn | | activity
eat | ate eaten | activity | making
drink | drank drunk | activity | noun making
smoke | | activity | noun
cook | | activity | noun hired
farm | | activity | noun occupying
fish | | activity | noun
burn | | activity | noun
blow | blew blown | activity | noun
fly | flew flown | activity | noun hired moving
sail | | activity | noun hired moving
circulate | | activity
collaborate | | activity
communicate | | activity
correspond | | activity
consult | | activity
counsel | | activity | doubling
mine | | activity | noun
preside | | activity | occupying
reach | | activity | noun
strive | strove striven | activity
toil | | activity
roam | | activity
wander | | activity
drift | | activity | noun
hover | | activity
linger | | activity
rage | | activity | noun occupying
simmer | | activity
boil | | activity
sweep | swept swept | activity
surge | | activity | noun gradual
soar | | activity | gradual
plunge | | activity | noun gradual
tumble | | activity | noun gradual
slide | slid slid | activity | noun gradual
slip | | activity | noun doubling gradual
slump | | activity | noun gradual
ease | | activity | noun
edge | | activity | noun
inch | | activity
creep | crept crept | activity
rally | | activity | noun gradual
recover | | activity | noun gradual
rebound | | activity | noun gradual
fluctuate | | activity
vary | | activity
hire | | activity
recruit | | activity
attract | | activity
accept | | activity
receive | | activity
beat | beat beaten | activity
pound | | activity
carry | | activity | moving
shoot | shot shot | activity
speak | spoke spoken | activity
tell | told told | activity | reporting speech hearing scheduling asking addressing
ask | | activity | scheduling asking announcing
demand | | activity | noun scheduling announcing
call | | activity | noun scheduling announcing
urge | | activity | noun scheduling announcing
plead | | activity | announcing
beg | | activity | doubling
cry | | activity
laugh | | activity
complain | | activity | reporting speech
grumble | | activity
wonder | | activity | noun asking guessing
worry | | activity | noun
share | | activity | noun occupying_with
hide | hid hidden | activity
flee | fled fled | activity
bring | brought brought | activity
hurt | hurt hurt | activity
harm | | activity | noun
damage | | activity | noun
threaten | | activity | scheduling announcing
attack | | activity | noun
strike | struck struck | activity | noun
raise | | activity
lower | | activity | noun
boost | | activity | noun
cut | cut cut | activity | noun doubling
curb | | activity
limit | | activity | noun
restrict | | activity
reduce | | activity
control | | activity | noun doubling occupying_with
dominate | | activity | occupying_with
demonstrate | | activity
march | | activity | noun moving
picket | | activity | noun
labor | | activity
labour | | activity
# accomplishment
build | built built | accomplishment | making
construct | | accomplishment
create | | accomplishment
design | | accomplishment | noun making
draw | drew drawn | accomplishment | noun making
paint | | accomplishment | noun making
compose | | accomplishment | making
complete | | accomplishment
finish | | accomplishment | noun starting
repair | | accomplishment | noun
rebuild | rebuilt rebuilt | accomplishment
restore | | accomplishment
renovate | | accomplishment
convert | | accomplishment
transform | | accomplishment
translate | | accomplishment
solve | | accomplishment
settle | | accomplishment
resolve | | accomplishment
draft | | accomplishment | noun
assemble | | accomplishment
install | | accomplishment
implement | | accomplishment
establish | | accomplishment
found | | accomplishment
form | | accomplishment | noun
organize | | accomplishment
organise | | accomplishment
arrange | | accomplishment
publish | | accomplishment
print | | accomplishment | noun
release | | accomplishment | noun
launch | | accomplishment | noun
cross | | accomplishment
deliver | | accomplishment
transfer | | accomplishment | noun doubling
restructure | | accomplishment
reorganize | | accomplishment
overhaul | | accomplishment
merge | | accomplishment
integrate | | accomplishment
privatize | | accomplishment
nationalize | | accomplishment
dismantle | | accomplishment
demolish | | accomplishment
clean | | accomplishment
clear | | accomplishment
evacuate | | accomplishment
deploy | | accomplishment
withdraw | withdrew withdrawn | accomplishment
file | | accomplishment | noun
compile | | accomplishment
calculate | | accomplishment
evolve | | accomplishment
mature | | accomplishment
adapt | | accomplishment
adjust | | accomplishment
amend | | accomplishment
revise | | accomplishment
modify | | accomplishment
alter | | accomplishment
change | | accomplishment | noun gradual
reform | | accomplishment | noun
upgrade | | accomplishment
replace | | accomplishment
redeem | | accomplishment
repay | repaid repaid | accomplishment
refinance | | accomplishment
purchase | | accomplishment | noun
acquire | | accomplishment
pay | paid paid | accomplishment | holding
# achievement
arrive | | achievement
leave | left left | achievement | noun
depart | | achievement
win | won won | achievement | doubling making
lose | lost lost | achievement
start | | achievement | noun implicative starting
begin | began begun | achievement | doubling implicative starting
end | | achievement | noun
stop | | achievement | noun doubling implicative preventing starting resulting
cease | | achievement | implicative starting resulting
resign | | achievement
retire | | achievement
die | | achievement
kill | | achievement
murder | | achievement | noun
assassinate | | achievement
marry | | achievement
divorce | | achievement
meet | met met | achievement
find | found found | achievement | reporting sourced showing
discover | | achievement
notice | | achievement | noun
recognize | | achievement
recognise | | achievement
realize | | achievement
realise | | achievement
spot | | achievement | noun doubling
join | | achievement
quit | quit quit | achievement | doubling starting
enter | | achievement
exit | | achievement
open | | achievement | noun
close | | achievement | noun
elect | | achievement
appoint | | achievement
name | | achievement | noun
nominate | | achievement
fire | | achievement | noun
dismiss | | achievement | rebutting announcing
sack | | achievement | noun
oust | | achievement
elevate | | achievement
sign | | achievement | noun
agree | | achievement | reporting scheduling binding announcing
approve | | achievement
reject | | achievement | rebutting announcing
adopt | | achievement
pass | | achievement | noun filling
veto | | achievement | noun
announce | | achievement | reporting speech
declare | | achievement | reporting speech
proclaim | | achievement
disclose | | achievement | reporting speech
reveal | | achievement | reporting speech showing
unveil | | achievement | announcing
say | said said | achievement | reporting speech asking
state | | achievement | noun reporting speech
claim | | achievement | noun reporting speech claiming
admit | | achievement | doubling reporting speech confessing
deny | | achievement | reporting sourced confessing negating rebutting announcing
confirm | | achievement | reporting speech
decide | | achievement | scheduling asking
vote | | achievement | noun
choose | chose chosen | achievement | implicative
pick | | achievement | noun
select | | achievement
invite | | achievement | announcing foreseeing
refuse | | achievement | implicative negating announcing
arrest | | achievement | noun
detain | | achievement
seize | | achievement
capture | | achievement | noun
free | | achievement | noun
charge | | achievement | noun
indict | | achievement
convict | | achievement
acquit | | achievement
sentence | | achievement | noun
sue | | achievement
order | | achievement | noun scheduling binding
ban | | achievement | noun doubling
block | | achievement | noun
halt | | achievement | noun
suspend | | achievement
cancel | | achievement | doubling
postpone | | achievement
delay | | achievement | noun
schedule | | achievement | noun scheduling planning
set | set set | achievement | noun doubling scheduling
fix | | achievement | noun
break | broke broken | achievement | noun
crash | | achievement | noun
explode | | achievement
detonate | | achievement
erupt | | achievement
collapse | | achievement
sink | sank sunk | achievement
hit | hit hit | achievement | noun doubling
invade | | achievement
land | | achievement | noun
touch | | achievement | noun
return | | achievement | noun implicative
come | came come | achievement | implicative
go | went gone | achievement | implicative keeping
get | got gotten | achievement | doubling implicative holding
give | gave given | achievement | holding
take | took taken | achievement | holding measured
send | sent sent | achievement | making
split | split split | achievement | noun doubling resulting
separate | | achievement | resulting
divide | | achievement
burst | burst burst | achievement
top | | achievement | noun doubling
overthrow | overthrew overthrown | achievement
topple | | achievement
defeat | | achievement | noun
surrender | | achievement | noun
yield | | achievement | noun
escape | | achievement | noun
abandon | | achievement
grant | | achievement | noun
award | | achievement | noun
donate | | achievement
present | | achievement | noun
introduce | | achievement
commit | | achievement | doubling scheduling binding
stab | | achievement | doubling
rob | | achievement | doubling
steal | stole stolen | achievement
drown | | achievement
crack | | achievement | noun
snap | | achievement
trigger | | achievement | noun
spark | | achievement | noun
cause | | achievement | noun implicative
provoke | | achievement
prompt | | achievement | implicative
force | | achievement | noun implicative
compel | | achievement | doubling implicative
allow | | achievement | implicative
permit | | achievement | noun doubling
enable | | achievement | implicative
authorize | | achievement
expire | | achievement
lapse | | achievement
emerge | | achievement
appear | | achievement | implicative
disappear | | achievement
vanish | | achievement
turn | | achievement | noun
become | became become | achievement
shut | shut shut | achievement | doubling
switch | | achievement | noun
cast | cast cast | achievement
throw | threw thrown | achievement
visit | | achievement | noun
attend | | achievement
testify | | achievement | reporting speech
apologize | | achievement | announcing
apologise | | achievement | announcing
warn | | achievement | reporting speech hearing foreseeing
vow | | achievement | noun reporting scheduling binding announcing
pledge | | achievement | noun reporting scheduling binding announcing
promise | | achievement | noun reporting hearing scheduling binding announcing
swear | swore sworn | achievement | reporting speech
offer | | achievement | noun scheduling announcing
propose | | achievement | scheduling announcing
suggest | | achievement | reporting speech showing
recommend | | achievement | scheduling announcing
request | | achievement | noun scheduling
submit | | achievement | doubling
apply | | achievement
register | | achievement
enroll | | achievement
graduate | | achievement
qualify | | achievement
pull | | achievement
put | put put | achievement | doubling
add | | achievement | reporting speech
remove | | achievement
slash | | achievement
extend | | achievement
renew | | achievement
double | | achievement | noun gradual
triple | | achievement | gradual
halve | | achievement | gradual
peak | | achievement | noun
bottom | | achievement | noun
debut | | achievement | noun
premiere | | achievement | noun
air | | achievement | noun
broadcast | broadcast broadcast | achievement | noun
post | | achievement | noun
tweet | | achievement | noun reporting speech
issue | | achievement | noun
celebrate | | achievement
mark | | achievement | noun
commemorate | | achievement
mourn | | achievement
bury | | achievement
inaugurate | | achievement
rename | | achievement
recall | | achievement | noun reporting speech confessing
succeed | | achievement
assume | | achievement
resume | | achievement | starting
reopen | | achievement
restart | | achievement
relaunch | | achievement
impose | | achievement
lift | | achievement | noun
tighten | | achievement
relax | | achievement
lay | laid laid | achievement | noun
slay | slew slain | achievement
hang | hung hung | achievement | noun
execute | | achievement
rescue | | achievement | noun
save | | achievement
fail | | achievement | implicative negating
happen | | achievement | implicative
occur | | achievement | doubling
arise | arose arisen | achievement
ensue | | achievement
result | | achievement | noun
conclude | | achievement | reporting speech
respond | | achievement | reporting speech
answer | | achievement | noun reporting speech
reply | | achievement | noun reporting speech
react | | achievement
hand | | achievement | noun
shift | | achievement | noun
ship | | achievement | noun doubling
concede | | achievement | reporting speech
bid | bid bid | achievement | noun
convene | | achievement
adjourn | | achievement
stage | | achievement | noun holding
identify | | achievement
link | | achievement | noun
tie | | achievement | noun
trace | | achievement | noun
trap | | achievement | noun doubling
catch | caught caught | achievement | noun
injure | | achievement
wound | | achievement
destroy | | achievement
ruin | | achievement | noun
wreck | | achievement | noun
raid | | achievement | noun
storm | | achievement | noun
overrun | | achievement
liberate | | achievement
annex | | achievement
cede | | achievement
secede | | achievement
rebel | | achievement | noun doubling
revolt | | achievement | noun
mutiny | | achievement | noun
desert | | achievement | noun
defect | | achievement | noun
spin | spun spun | achievement | noun doubling
crown | | achievement | noun
depose | | achievement
abdicate | | achievement
ascend | | achievement
conquer | | achievement
besiege | | achievement
blame | | achievement | noun announcing
accuse | | achievement | announcing
cite | | achievement | announcing
praise | | achievement | noun announcing
condemn | | achievement | announcing
criticize | | achievement | announcing
criticise | | achievement | announcing
denounce | | achievement | announcing
hail | | achievement | announcing
welcome | | achievement | noun announcing
thank | | achievement
greet | | achievement
ratify | | achievement
enact | | achievement
repeal | | achievement | noun
revoke | | achievement
overturn | | achievement
uphold | upheld upheld | achievement
affirm | | achievement
void | | achievement | noun
nullify | | achievement
default | | achievement | noun
list | | achievement | noun
delist | | achievement
price | | achievement | noun
rate | | achievement | noun
downgrade | | achievement
swap | | achievement | noun doubling
exchange | | achievement | noun
retain | | achievement
# other
accelerate
accompany
accumulate
achieve
address | | | noun
advance | | | noun
affect
afford
aim | | | noun scheduling
allocate
amount | | | noun
anticipate | | | scheduling
appeal | | | noun announcing
approach | | | noun
assess
assign
assure | | | hearing announcing addressing
attain
await
avoid | | | negating
back | | | noun
base | | | noun
bolster
brief | | | noun
calm | | | noun
challenge | | | noun
check | | | noun
combine
comply
conduct | | | noun
confront
connect
consolidate
contact | | | noun
contribute
convince | | | hearing addressing
coordinate
cope
counter | | | noun
credit | | | noun
damp
dampen
date | | | noun
dedicate
defend | | | occupying_with
define
describe | | | confessing announcing
determine
deteriorate | | | gradual
devote
dip | | | noun doubling
disappoint
discount | | | noun
discourage | | | preventing
dispute | | | noun
disrupt
distribute
diversify
eliminate
embark
embrace
emphasize
encourage
engage
enforce
enhance
enjoy
ensure
equip | | | doubling
erase
estimate | | | noun reporting speech
exceed
expel | | | doubling
experience | | | noun
explain | | | reporting speech
expose
express
extract
finance | | | noun
finalize
focus | | | noun
forge
foster
frustrate
fuel | | | noun
fulfill
fund | | | noun
generate
guarantee | | | noun
guide | | | noun
highlight
hinder
honor
ignore
illustrate
impact | | | noun
imply
impress
inherit
initiate
insist | | | reporting speech
inspect
inspire
insure
intensify | | | gradual
intervene
invent
invoke
jeopardize
judge | | | noun
jump | | | noun
justify
kick | | | noun
kidnap
knock | | | noun
laud
lend | lent lent
license | | | noun
liquidate
locate
lock | | | noun
maintain | | | reporting speech
match | | | noun
measure | | | noun
minimize
miss
mix | | | noun
motivate
narrow | | | gradual
note | | | noun reporting speech
notify | | | hearing announcing addressing
obtain
offset
omit
outline
outnumber
outpace | | | gradual
overlook
oversee | oversaw overseen
participate
penetrate
persuade | | | hearing implicative addressing
place | | | noun
portray
pose | | | noun
position | | | noun
pour | | | noun
precede
predict | | | reporting speech foreseeing
preserve
prevail
prevent | | | preventing
proceed
process | | | noun
prohibit
project | | | noun scheduling
prosecute
protect | | | occupying_with
prove | proved proven | | implicative
provide
punish
question | | | noun
quote | | | noun announcing
reassure
rebuff
rebuke | | | noun
refer | | | doubling
reiterate | | | reporting speech
reinforce
rely
remind | | | hearing addressing
render
repeat
repel
require | | | scheduling binding
resist
resort | | | noun
restrain
retaliate
retreat | | | noun
reverse | | | noun
revive
reward | | | noun
risk | | | noun foreseeing
roll | | | noun
rush | | | noun
scare | | | noun
scatter
scramble | | | noun
screen | | | noun
secure | | | noun
seek | sought sought | | scheduling
shake | shook shaken
signal | | | noun doubling
simplify
slate | | | noun scheduling planning
sponsor | | | noun
spread | spread spread | | noun gradual
stabilize
stem | | | noun doubling
step | | | noun doubling
stimulate
strengthen | | | gradual
stress | | | noun reporting speech
stretch | | | noun
supervise
surface | | | noun
surprise | | | noun
suspect | | | noun guessing
sustain | | | occupying_with
tackle
target | | | noun
terminate
test | | | noun
trim | | | noun doubling
verify
violate
voice | | | noun announcing
volunteer | | | noun
warrant | | | noun
widen | | | gradual
withhold | withheld withheld
witness | | | noun
plummet
stall | | | noun
stumble
skyrocket
dwindle | | | gradual
swell | | | noun gradual
notch | | | noun
log | | | noun doubling
rocket | | | noun
leap | leapt leapt | | noun
sag | | | doubling
firm | | | noun
weaken | | | gradual
listen
learn
ride | rode ridden | | noun moving
seat | | | noun
lease | | | noun
rent | | | noun
park | | | noun
load | | | noun
unload
plant | | | noun
harvest | | | noun
coach | | | noun occupying
worship | | | noun doubling occupying
lodge | | | noun occupying
dwell | | | occupying
command | | | noun binding occupying_with
chair | | | noun occupying_with
head | | | noun occupying_with
dig | dug dug | | doubling
drill | | | noun
pump | | | noun
mount | | | noun
dock | | | noun
anchor | | | noun
allege | | | reporting speech
assert | | | reporting speech
acknowledge | | | reporting speech confessing
indicate | | | reporting speech showing
caution | | | reporting speech
remark | | | reporting speech
contend | | | reporting speech
comment | | | reporting speech
quip | | | reporting speech
show | showed shown | | noun reporting sourced hearing showing announcing
confess | | | reporting speech confessing
boast | | | reporting speech
joke | | | reporting speech
lament | | | reporting speech
recount | | | reporting speech
certify | | | reporting speech
remember | | | reporting speech confessing
speculate | | | reporting guessing
hint | | | noun reporting speech
awake | awoke awoken
bear | bore borne
bend | bent bent
bet | bet bet
bind | bound bound
bite | bit bitten
bleed | bled bled
breed | bred bred
cling | clung clung
do | did done | | holding
feed | fed fed
fling | flung flung
forbid | forbade forbidden
forecast | forecast forecast | | noun speech scheduling planning foreseeing reporting
foresee | foresaw foreseen
forget | forgot forgotten | | doubling negating
forgive | forgave forgiven
freeze | froze frozen | | noun
grind | ground ground
kneel | knelt knelt
let | let let | | doubling
light | lit lit | | noun
mislead | misled misled
overcome | overcame overcome
ring | rang rung
shed | shed shed
shine | shone shone
sit | sat sat | | doubling
spring | sprang sprung
stick | stuck stuck
sting | stung stung | | noun
swing | swung swung | | noun
tear | tore torn
undergo | underwent undergone
undertake | undertook undertaken
upset | upset upset
wake | woke woken
wear | wore worn | | occupying
weep | wept wept
wind | wound wound | | noun
withstand | withstood withstood
rewrite | rewrote rewritten
retake | retook retaken
resell | resold resold
remake | remade remade
rethink | rethought rethought
retell | retold retold
outrun | outran outrun
overtake | overtook overtaken
overhear | overheard overheard
misunderstand | misunderstood misunderstood
outgrow | outgrew outgrown
redraw | redrew redrawn
overspend | overspent overspent
outdo | outdid outdone
undo | undid undone
redo | redid redone
stride | strode stridden
# unread
accommodate | - | | occupying_with
book | - | | planning
commence | - | | starting
cool | - | | gradual
deter | - | | preventing
direct | - | | binding
dissuade | - | | preventing
diverge | - | | resulting
ebb | - | | gradual
fade | - | | gradual
guess | - | | guessing
house | - | | occupying_with
imagine | - | | raising
inform | - | | hearing addressing
instruct | - | | binding
melt | - | | gradual
mention | | | noun confessing reporting speech
neglect | - | | negating
oblige | - | | binding
part | - | | resulting
profess | - | | claiming
purport | - | | claiming
race | - | | hired
rebut | - | | rebutting
refute | - | | rebutting
row | - | | moving
shelter | - | | occupying_with
shield | - | | occupying_with
warm | - | | gradual
"""
"""Verbs, a row each: base | past tense and participle | aspect | traits."""

NOUNS = """
abduction | event
ability | no_source
accident | event
accord | event
accusations | claim
acquisition | event
activist | source
adviser | source
advisor | source
affidavit | source
age | no_source
agencies | source
agency | source
agreement | event no_source
agreements | no_source
aide | source
allegations | claim
alliance | lasting
ambassador | source
ambition | no_event
ambush | happening
ammunition | no_event
analyses | source
analysis | source
analyst | source
analysts | speaker
annals | source
announcement | event
answer | told
apartment | no_event
apartments | no_event
appeal | event
archive | source
argument | happening
armistice | happening
army | speaker
arrangement | no_source
arrangements | no_source
arrest | event
arrival | event
article | source
assassination | event
assault | happening
assistant | source
attack | event
attorney | source
auction | happening
audit | source
auditor | source
author | source
authorities | source
authority | source
avalanche | happening
baby | happening
ban | lasting
bank | source speaker
basement | no_event
battle | event
belief | no_event
belongings | no_event
bid | event
biographies | source
biography | source
birth | event
blackout | happening
blast | event
blockade | lasting
blog | source
board | source
bodies | source
body | source
bombing | event
book | source
boom | lasting
boycott | lasting
breakfast | happening
breakthrough | happening
broadcaster | source
brother | source
budget | source
building | no_event
buildings | no_event
bulletin | source
burial | happening
cable | source
calendar | no_source
call | event
campaign | lasting source
campaigner | source
campaigners | speaker
candidate | source
captain | source
capture | event
career | lasting
cease-fire | lasting
ceasefire | event lasting
ceiling | no_event
cement | no_event
census | source
ceremony | happening
chair | source
chairman | source
chairperson | source
chairwoman | source
championship | event
chancellor | source
charities | source
charity | source
chat | happening
chief | source
child | happening
chronicle | source
chronicler | source
chronicles | source
church | source
circumstances | no_source
claim | claim
claims | claim
clash | happening
clashes | happening
clerk | source
client | source
closure | event
club | source
coach | source
coalition | source
coastguard | speaker
collapse | event
colleague | source
college | source
color | no_source
colour | no_source
columnist | source
commander | source
commentator | source
commission | source
commissioner | source
committee | source
communiqué | source
companies | source
company | source
compartment | no_event
complaint | source
concert | happening
concerts | happening
condition | no_event
conditions | no_event
conference | happening source
connection | no_event
connections | no_event
conquest | happening
constitution | no_event
contest | happening
contract | lasting no_source
contracts | no_source
convention | no_source
coronation | happening
correspondence | source
correspondent | source
council | source
counsel | source
coup | event
court | source speaker
crash | event
creator | source
crisis | event lasting
criteria | no_source
critic | source
curfew | lasting
custom | no_source
customs | no_source
cutback | event
daily | source
data | source
date | no_source no_event
dates | no_event
daughter | happening source
day | told
deal | event
dean | source
death | event
debate | event
debut | event
decision | event told
decline | event
defeat | event
defendant | source
demand | event
department | no_event
departments | no_event
departure | event
deputies | source
deputy | source
detective | source
developer | source
diaries | source
diary | source
dimension | no_event
dinner | happening
diplomat | source
director | source
disappearance | event
discoveries | happening
discovery | event
dismissal | happening
dispatch | source
division | no_event
divisions | no_event
divorce | happening
doctor | source
doctors | speaker
document | source no_event
documents | source no_event
dossier | source
draft | source
drop | event
drought | event lasting
duel | happening
earnings | no_event
earthquake | event
economist | source
economists | speaker
editor | source
education | no_event
election | event
element | no_event
email | source
embargo | event lasting
embassies | source
embassy | source
emergency | lasting
engineer | source
envoy | source
epidemic | event lasting
equipment | no_event
era | lasting
escape | event
estimate | source
evidence | source
executive | source
exhibition | happening
exile | lasting
expert | source
experts | speaker
explosion | event
fact | told
fall | event
families | source
family | source
famine | event lasting
farmer | source
father | source
feast | happening
feelings | no_event
festival | happening
fiction | no_event
fight | happening
fights | happening
figure | no_event
figures | source no_event
files | source
filing | source
film | no_event
films | no_event
final | happening
finals | happening
fire | event
firefighter | source
firefighters | speaker
firm | source
fisherman | source
flight | event
flood | event
footage | source
forecaster | source
formula | no_source
foundation | no_event
founder | source
fraud | event
freeze | lasting
friend | source
function | no_event
funeral | event
gain | event
galleries | source
gallery | source
game | event
garment | no_event
gender | no_source
general | source
genocide | event
government | source no_event
governments | no_event
governor | source speaker
group | source
growth | event
guidelines | no_source
hearing | event
height | no_source
hijacking | event
historian | source
holdings | no_event
holiday | lasting
husband | source
idea | happening told
image | source
impression | no_event
imprisonment | lasting
inauguration | happening
income | no_source
increase | event
index | source
indictment | source
indictments | source
industries | source
inquest | happening source
inquiries | happening source
inquiry | event source
inscription | source
insider | source
inspector | source
institute | source
institution | no_event
instructions | no_event no_source
instrument | no_event
instruments | no_event
intelligence | source
intention | no_event
intentions | no_event
interview | event
invasion | event
investigation | event source
investigator | source
investigators | speaker
joke | told
journal | source
journalist | source
judge | speaker
kidnapping | event
killing | event
kremlin | speaker
laboratories | source
laboratory | source
landslide | happening
launch | event
law | no_source
lawmaker | source
lawmakers | speaker
laws | no_source
lawsuit | source
lawyer | source speaker
lawyers | speaker
layoff | event
leader | source
leak | event
lease | lasting
ledger | source
legend | no_source source
letter | source
level | no_event
libraries | source
library | source
lie | told
living | no_event
lockdown | lasting
log | source
look | happening
lore | source
loss | event
love | no_event
lunch | happening
magazine | source
maintainer | source
manager | source
mansion | no_event
manuscript | source
march | event
mark | no_event
market | no_event
marriage | lasting
massacre | event
match | event
mayor | speaker
means | no_source
media | speaker
medic | source
medics | speaker
meeting | event
memo | source
memoir | source
memorandum | source
mention | no_event
merger | event
merit | no_source
message | source
military | speaker
million | no_event
minister | source speaker
ministries | source
ministry | source speaker
minutes | source
miscarriage | happening
mission | event no_event
model | no_event
monitor | source
monument | no_event
monuments | no_event
moratorium | lasting
mother | source
move | event told
murder | event
mutiny | happening
narrator | source
nation | no_event
nations | no_event
need | no_source
needs | no_source
neighbor | source
neighbour | source
network | source
newspaper | source
notes | source
notice | source
number | told
nurse | source
observatories | source
observatory | source
observer | source
occupation | no_event lasting
offensive | happening
offer | event
officer | source
official | source
officials | speaker
opening | event
operation | happening
opinion | no_event
opinions | no_event
opponent | source
option | no_event
options | no_event
order | no_source
organisation | no_event source
organization | no_event source
outage | lasting
outbreak | event
own | no_event
owner | source
pact | event
pandemic | lasting
panel | source
paper | source
papers | source
parents | source
parliament | no_event
parties | source
partnership | lasting
party | happening source
passenger | source
passion | no_event
pathologist | source
pause | lasting
pavement | no_event
pension | no_event
pentagon | speaker
permission | no_event
photo | source
physician | source
pilot | source
plaintiff | source
plan | no_source
plans | no_source
plantation | no_event
player | source
pm | speaker
point | told
police | source speaker
poll | source speaker
pope | speaker
population | no_event
position | no_event
positions | no_event
possession | no_event
post | source no_event
preference | no_source
preferences | no_source
premiere | event
presidency | lasting
president | source speaker
price | no_event
prices | no_event
primary | happening
principles | no_source
probe | event
problem | told
procedure | no_source
procedures | no_source
profession | no_event
promise | no_event
promises | no_event
proposal | event
prosecution | source
prosecutor | source
prosecutors | speaker
protest | event
protester | source
protocol | no_source
psychologist | source
publisher | source
purchase | event
quarrel | happening
question | no_event told
questions | no_event
race | happening
races | happening
raid | event
rallies | happening
rally | event
rank | no_source
rapporteur | source
rate | no_event
rates | no_event
reason | told
rebel | source
rebels | speaker
reception | happening
recession | lasting
recipe | no_source
recording | source
records | source
referendum | happening
regiment | no_event
region | no_event
regions | no_event
register | source
regulations | no_source
regulator | source
regulators | speaker
rehearsal | happening
reign | lasting
relapse | happening
relation | no_event
relations | no_event
relative | source
release | event source
religion | no_event
religions | no_event
reply | event
report | source event claim
reporter | source
reporting | source
reports | claim
representative | source
reputation | no_event
request | event
requirements | no_source
rescuers | speaker
research | source
researcher | source
researchers | speaker
resident | source
residents | speaker
resignation | event
response | event
rest | happening
results | source
retreat | event
return | event
review | source
revolt | happening
revolution | event
riot | event
rise | event
robberies | happening
robbery | event
row | happening
rule | no_source told
rules | no_source
ruling | event source
sale | event
sanctions | lasting
savings | no_event
scandal | event
schedule | no_source no_event
schedules | no_event
scholar | source
school | source
scientist | source
scientists | speaker
script | no_source
season | no_source
secret | told
secretaries | source
secretary | source
section | no_event
sections | no_event
seizure | happening
semi-final | happening
semifinal | happening
senator | source speaker
seniority | no_source
sentence | lasting
sergeant | source
session | happening
sessions | happening
setback | happening
settlement | no_event
sex | no_source
share | no_event
shares | no_event
shelling | happening
sheriff | source
shooting | event
shower | happening
shutdown | lasting
siege | event lasting
sister | source
size | no_source
skirmish | happening
soldier | source
son | happening source
source | source speaker
sources | speaker
specifications | no_source
speech | event
spokesman | source
spokesperson | source
spokeswoman | source
staff | source
stage | no_event
standards | no_source
star | no_event
state | no_event
statement | source
states | no_event
station | no_event
stations | no_event
status | no_source
stay | lasting
storm | event
story | source
strike | event lasting
stroke | happening
studies | source
study | source event speaker
suggestions | claim
summit | event
superintendent | source
supporter | source
surgeon | source
surgery | happening
surrender | event
surroundings | no_event
survey | source event speaker
survivor | source
suspension | lasting
takeoff | happening
takeover | event
talk | happening
talks | event
tape | source
target | no_event
targets | no_event
taste | no_source
teacher | source
team | source
technician | source
television | no_event
tension | no_event
tenure | lasting
term | lasting
terms | no_source
test | source event
testimonies | source
testimony | happening source
tests | source
text | source
theft | event
theorist | source
thing | told
thought | happening
time | told
times | source
timetable | no_source
top | no_event
tour | event
tournament | event
trader | source
tradition | no_event no_source
transcript | source
treaty | event
trial | event
tribunal | source
trip | event
truce | event lasting
trustee | source
truth | told
tweet | source
twins | happening
type | no_source
union | speaker
unions | speaker
universities | source
university | source
uprising | event
user | source
usual | no_source
vacation | lasting
verdict | event
version | no_event
victim | source
victories | happening
victory | event
video | source
videotape | source
vigil | happening
villager | source
visit | event
vote | event
walkout | happening
war | event lasting
warden | source
watchdog | source speaker
way | told
website | source
wedding | event
weight | no_source
widow | source
widower | source
wife | source
win | event
wish | no_source
wishes | no_source
withdrawal | event
witness | source
witnesses | speaker source
worker | source
writer | source
year | told
"""
"""Nouns, a row each: the noun | traits."""
