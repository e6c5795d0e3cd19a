"""English words that tell one change in many ways, and what names of persons and peoples stand with.

Tables only. A row of CHANGES: changes | verbs, with the words behind them that make another verb of them (step_down: "stepped down") |
nouns. Two rows may have a word in common: it may tell either. Where a longer form is found ("stand down") its verb alone is not asked.

Traits of changes (the first column of TRAITS): once: happens to somebody or something once, so that times which exclude each other are a
conflict however far apart; often: happens again and again, so that it takes more than who and what to make one event of two tellings; daily: so does this, but not twice a day; loose: words that may tell the same where the times fit, and two things where they do not.
"""

from __future__ import annotations

CHANGES = """
# office
resign depart | resign quit step_down stand_down step_aside stand_aside bow_out walk_out tender_resignation hand_in_resignation give_up_post give_notice call_it_quits throw_in_towel relinquish renounce abdicate | resignation
leave depart | leave leave_office leave_post depart exit vacate walk_away move_on say_goodbye take_leave clear_out move_out | departure exit
retire depart | retire hang_up call_it_day end_career bow_out | retirement
sack depart | sack fire dismiss oust remove axe depose topple unseat dump part_company part_ways show_door relieve_of_duties let_go discharge give_boot give_sack force_out drive_out push_out throw_out expel shed cut_ties suspend_contract terminate | dismissal sacking ouster firing removal
appoint | appoint name install choose pick hire recruit select designate take_over take_charge take_office take_helm take_reins take_job be_in_charge be_in_office be_at_helm reappoint bring_back come_to_power take_power assume_power assume_office succeed replace bring_in turn_to promote take_command take_chair give_job hand_job put_in_charge | appointment
nominate | nominate put_forward propose | nomination
elect | elect re-elect reelect vote_in enter_parliament enter_congress enter_senate win_election win_seat win_presidency win_vote return_to_parliament sweep_to_power | election
swear | swear_in take_oath take_office inaugurate install | inauguration oath
promote | promote elevate move_up | promotion
suspend | suspend freeze halt | suspension
run | run_for run_against stand_for | candidacy
concede | concede admit_defeat concede_defeat | concession
# life
die | die perish drown kill murder assassinate slay succumb pass_away lose_life lose_lives shoot_dead find_dead stab_death beat_death beat_to_death claim_lives claim_life pass_on fall_to_death bleed_to_death burn_to_death freeze_to_death take_life lose_husband lose_wife execute | death killing murder assassination passing
bury | bury inter cremate lay_to_rest | funeral burial cremation
shoot | shoot open_fire fire_shot gun_down | shooting
injure | injure wound hurt maim break_leg break_arm suffer_injury | injury
birth | bear born give_birth | birth
marry | marry wed tie_knot get_married exchange_vow say_i_do walk_down_aisle | wedding marriage
divorce | divorce separate split_up split_from | divorce separation
ill | fall_ill collapse take_ill | illness
move come | move move_to relocate settle settle_in set_up_home move_into | relocation move
study | study graduate_from | graduation
# law
arrest | arrest detain capture seize apprehend nab take_into_custody place_under_arrest pick_up round_up collar take_prisoner catch hold lead_away remand | arrest detention capture
release | release free let_go discharge bail walk_free parole set_free grant_bail let_out | release
charge | charge indict accuse bring_charge file_charge press_charge arraign | indictment charge
convict | convict find_guilty declare_guilty | conviction
acquit | acquit clear find_innocent find_not_guilty exonerate declare_innocent walk_free | acquittal
sentence | sentence jail imprison condemn send_to_prison send_to_jail give_year give_life_sentence get_year receive_year lock_up put_behind_bars | sentence sentencing
sue | sue file_suit file_lawsuit take_to_court bring_suit lodge_complaint file_complaint launch_action | lawsuit suit
appeal | appeal lodge_appeal file_appeal | appeal
settle | settle reach_settlement | settlement
confess | confess admit plead_guilty own_up make_confession | confession plea
testify | testify give_evidence take_stand take_witness | testimony
escape | escape flee break_out_of get_away slip_away abscond get_out_of | escape
extradite | extradite hand_over deport turn_over | extradition deportation
surrender | surrender turn_in give_up | surrender
steal raid | steal rob burgle loot snatch break_into hold_up plunder ransack mug | theft robbery heist burglary raid
steal | take_from make_off vanish disappear go_missing lift pinch carry_off walk_off_with spirit_away lose_to_thieves pilfer filch | theft disappearance
find | find discover recover spot locate detect identify come_across unearth turn_up stumble_on stumble_upon trace dig_up uncover pinpoint sight | discovery recovery find detection
search | search comb raid | search raid
try | try test stand_trial go_on_trial stand_before_court face_trial appear_in_court face_court | trial test
rule | rule decide uphold overturn quash | ruling verdict judgment judgement decision
interview | question interrogate interview | questioning interrogation interview
investigate | investigate probe look_into inquire | investigation inquiry probe enquiry
execute | execute hang put_to_death | execution
# business
buy | buy acquire purchase take_over snap_up swallow_up swallow gobble_up take_control sell divest offload dispose_of get_hold_of bid_for pay_for pick_up snare absorb | acquisition purchase takeover sale buyout merger deal
merge | merge combine_with join_forces fuse unite amalgamate | merger
agree | agree sign_deal strike_deal reach_agreement reach_deal make_deal shake_hands come_to_terms come_to_agreement reach_accord seal_deal conclude_agreement | agreement accord pact treaty
sign | sign ink initial | signing
found | found establish set_up create form launch start incorporate set_in_motion institute bring_into_being | foundation founding establishment creation
bankrupt | go_bankrupt file_bankruptcy file_for_bankruptcy seek_bankruptcy go_bust fold collapse enter_administration go_into_administration go_under become_insolvent go_into_receivership call_in_receivers file_for_protection seek_protection | bankruptcy insolvency administration collapse
list | list float go_public debut | flotation listing debut ipo
layoff | lay_off cut_jobs shed_jobs axe_jobs make_redundant cut_staff cut_workforce let_staff_go dismiss_worker | layoff redundancy
rise | rise climb gain jump surge soar increase grow advance rally leap go_up leap_to edge_up swell balloon double treble triple | rise gain increase jump surge
fall | fall drop decline slip slump plunge tumble slide plummet dip go_down crash nosedive edge_down shrink halve | fall drop decline slump plunge
raise | raise increase lift hike put_up | rise hike increase
cut | cut lower reduce slash trim | cut reduction
recall | recall withdraw pull_from | recall
invest | invest put_into pour_into | investment
borrow | borrow lend | loan
pay | pay pay_out hand_over reward compensate | payment compensation
fine | fine penalise penalize | fine penalty
donate | donate grant endow | donation grant gift
produce | produce manufacture make | production
# doing and undoing
build | build construct erect put_up lay_down raise assemble | construction
rebuild | rebuild reconstruct renovate refurbish restore | renovation reconstruction restoration
demolish | demolish raze tear_down pull_down knock_down bulldoze flatten blow_up dismantle | demolition
open begin | open reopen inaugurate open_doors throw_open open_gates cut_ribbon | opening reopening inauguration
begin | begin start commence launch kick_off get_underway get_under_way go_ahead take_up set_about get_off embark_on | start beginning launch
close end | close shut shutter shut_down close_down close_doors shut_doors wind_up lock_doors board_up mothball bring_down_shutters | closure shutdown closing
end | end finish conclude complete wrap_up come_to_end come_to_close draw_to_close run_out expire be_over cease stop | end completion conclusion
postpone | postpone delay put_off push_back defer adjourn reschedule shelve | postponement delay adjournment
cancel | cancel scrap abandon call_off drop pull_plug abort ditch | cancellation
resume | resume restart | resumption
extend | extend prolong | extension
expand | expand enlarge widen | expansion
repair | repair fix mend patch_up bring_back_to_life get_working | repair
fail | fail break_down stop_working malfunction lose go_dark give_out conk_out shut_down crash short-circuit pack_up black_out | failure breakdown malfunction outage
inspect | inspect check examine audit pass_inspection pass_check | inspection check examination audit
approve | approve endorse ratify authorise authorize license licence give_light give_go-ahead give_approval pass adopt sign_off back wave_through rubber-stamp okay sanction greenlight green-light give_blessing give_nod vote_for carry | approval ratification go-ahead passage clearance
reject | reject veto turn_down throw_out vote_down knock_back refuse rebuff say_no spurn dismiss defeat | rejection veto refusal
ban | ban outlaw prohibit bar suspend rule_out exclude | ban prohibition
lift | lift repeal revoke scrap abolish | repeal abolition
award | award honour honor receive win_prize win_award win_medal collect_prize pick_up_prize bestow present_with crown confer decorate scoop land_prize take_prize take_award take_medal be_honoured | award prize honour
rename | rename | renaming
join come | join sign sign_for sign_with move_to switch_to | transfer
withdraw depart | withdraw pull_out back_out drop_out | withdrawal pullout
vote | vote go_to_polls cast_ballot | vote ballot referendum
publish | publish release issue come_out bring_out put_out appear_in print hit_shelves hit_shops see_light carry post make_available | publication release
present | present unveil deliver submit hand_in show_off launch introduce | presentation unveiling
show | show exhibit display screen air broadcast premiere perform stage | exhibition screening broadcast premiere performance
announce | announce declare reveal disclose confirm make_public | announcement disclosure
propose | propose suggest put_forward | proposal
offer | offer promise pledge put_up bid | offer promise pledge bid
warn | warn caution alert | warning
apologise | apologise apologize say_sorry | apology
criticise | criticise criticize condemn denounce attack slam blast | criticism condemnation
demand | demand call_for urge | demand call
deny | deny reject dispute | denial
thank | thank praise hail | praise
develop | develop devise invent design | development invention
write | write pen compose author | composition
paint | paint draw | painting
record | record tape | recording
vaccinate | vaccinate inoculate immunise immunize | vaccination
infect | infect contract catch | infection outbreak
diagnose | diagnose | diagnosis
operate | operate undergo_surgery have_surgery | operation surgery
# mishaps
sink | sink go_down capsize founder keel_over sink_without_trace slip_beneath turn_over overturn | sinking capsize
ground | run_aground ground strand | grounding
crash | crash collide smash derail come_down plough_into plow_into hit crash_into run_into slam_into overturn come_off jump_rails | crash collision derailment
explode | explode detonate blow_up go_off rip_through tear_through go_up | explosion blast detonation
burn | burn burn_down gut catch_fire go_up_in_flames break_out go_up_in_smoke blaze ablaze be_ablaze | fire blaze
erupt | erupt break_out | eruption outbreak
collapse | collapse crumble burst break cave_in give_way come_down fall_in breach rupture topple cave fall_down come_crashing disintegrate | collapse breach burst
flood | flood inundate swamp burst_banks overflow submerge | flood flooding
hit | hit strike batter lash make_landfall slam_into sweep | landfall
quake | shake rock strike | earthquake quake tremor
leak | leak spill | leak spill
attack raid | attack assault storm raid ambush bomb shell strike hit open_fire_on fire_on set_upon mug stab | attack assault ambush bombing raid
evacuate | evacuate clear flee leave_home move_to_safety bring_to_safety | evacuation
rescue | rescue save pluck free pull_from bring_to_safety haul pick_up airlift | rescue
destroy | destroy wreck ruin devastate level | destruction
# ways
sail depart | sail set_sail set_off set_out put_to_sea cast_off leave_port leave_harbour weigh_anchor embark get_under_way | departure
arrive come | arrive reach come_to get_to turn_up show_up dock make_it_to | arrival
land come | land touch_down set_down come_to_rest settle_on set_foot come_down splash_down | landing touchdown
launch depart | launch lift_off blast_off take_off soar lift_into leave_for_space leave_earth leave_for shoot_into send_into go_into_space get_off_ground put_into_orbit | launch lift-off liftoff blast-off
orbit | enter_orbit orbit | orbit
return | return come_back come_home go_back be_back be_home fly_home get_back make_comeback find_way_back travel_back reappear | return comeback
restore | return give_back bring_back hand_back restore | return
visit | visit tour travel_to fly_to pay_visit go_to call_on inspect go_round | visit tour trip
meet | meet hold_talks sit_down convene gather receive sit_at_table come_together see have_talks shake_hands | meeting talks summit
speak | speak lecture address give_talk give_speech give_lecture deliver_speech talk deliver_lecture give_address take_floor hold_speech | speech talk lecture address
protest | protest march demonstrate rally take_to_streets take_part_in_march | protest march demonstration rally
walkout | strike walk_out down_tools go_on_strike | strike walkout
invade | invade march_into | invasion
war | go_to_war fight wage_war take_up_arms | war fighting
capture | capture seize overrun | capture seizure
gather | gather collect take_sample scoop_up pick_up bring_in | collection
celebrate | celebrate honour honor parade mark fete line_streets toast | celebration parade
climb | climb scale summit | ascent
occupy | occupy squat | occupation
blockade | blockade block | blockade
deploy | deploy send dispatch | deployment
ceasefire | lay_down_arms cease_fire | ceasefire truce armistice
# games
win game | win beat defeat overcome edge thrash down clinch_title win_title take_title lift_trophy lift_cup clinch triumph prevail see_off get_better_of come_from_behind knock_out sweep_past ease_past hammer rout crush claim_victory claim_title seal_title secure_title retain_title take_cup take_gold win_gold | victory win triumph title
lose game | lose lose_to go_out fall_to suffer_defeat go_down_to crash_out go_out_to be_knocked_out succumb_to lose_out | defeat loss
draw game | draw tie share_points finish_level | draw
play game | play face take_on host meet take_part_in line_up_against travel_to | game match
score | score net find_net | goal
qualify | qualify reach_final reach_semi-final | qualification
break | break_record set_record | record
"""

TRAITS = """
once | die birth found build bankrupt demolish find approve bury sink erupt crash explode extradite
often | visit meet speak testify end rise fall raise cut warn protest attack vote offer buy hit rescue find agree search score quake show thank criticise demand deny announce interview infect produce pay borrow present study present capture
daily | game win lose draw play award
loose | depart come game raid announce
"""

LIGHT = frozenset("""announce complete close finish conclude seal hold make give take have file pass suffer carry get go happen occur come be
    follow launch undergo receive hand tender submit face win begin start open end""".split())
"""Verbs that tell what their noun names: "announced her resignation", "completed its takeover", "the sale was announced"."""

PASSING = frozenset("begin start open commence launch end finish close conclude complete happen occur follow come get go".split())
"""Those of them that their noun may be the subject of: "the trial began"."""

OCCURRING = frozenset("hold happen occur expect schedule take_place break_out due".split())
"""Verbs that tell that what their noun names is, or is to be: "a hearing will be held", "results are expected"."""

RENEWING = frozenset("new next other another second third incoming future different separate fresh".split())
"""Words that make another one of what has been named: "the new president"."""

LEADING = frozenset("lead head run chair manage direct coach captain govern rule edit".split())
"""Verbs of who holds an office: "has led the firm since 2011"."""

SAID = frozenset("announce agree decide vow promise plan pledge offer propose threaten".split())
"""Verbs that tell a change before it is made."""

BEGUN = frozenset("begin start open commence launch kick".split())
"""Verbs that tell its beginning."""

OFFICES = frozenset("""minister president premier chancellor mayor governor senator congressman congresswoman lawmaker deputy secretary chairman
    chairwoman chair chief director manager executive ceo boss head leader captain coach trainer striker goalkeeper keeper defender
    midfielder player judge justice prosecutor lawyer attorney barrister solicitor sheriff officer inspector detective superintendent
    commissioner constable sergeant lieutenant colonel general admiral commander marshal king queen prince princess emperor empress duke duchess
    pope bishop archbishop cardinal priest imam rabbi pastor doctor professor scientist engineer architect author writer novelist poet
    journalist editor reporter actor actress singer composer director painter artist pilot astronaut driver skipper spokesman spokeswoman
    spokesperson ambassador envoy diplomat treasurer councillor councilor alderman speaker representative analyst economist historian
    astronomer chemist physicist biologist predecessor successor widow son daughter brother sister father mother wife husband
    irishman irishwoman englishman englishwoman frenchman frenchwoman dutchman scotsman spaniard dane swede briton
    prime vice former acting interim foreign defence defense finance interior transport""".split())
"""What persons are called beside their names, or instead of them: posts, ranks, kin, and the words before such."""

DEMONYMS = frozenset("""german british french italian spanish portuguese dutch belgian swiss austrian danish swedish norwegian finnish icelandic irish
    scottish welsh english polish czech slovak hungarian romanian bulgarian greek turkish russian ukrainian belarusian lithuanian latvian estonian
    serbian croatian bosnian albanian slovenian macedonian american canadian mexican cuban brazilian argentine argentinian chilean peruvian
    colombian venezuelan bolivian ecuadorian uruguayan australian chinese japanese korean vietnamese thai indonesian malaysian filipino
    philippine indian pakistani bangladeshi nepalese burmese afghan iranian iraqi syrian lebanese israeli palestinian jordanian saudi
    emirati qatari kuwaiti yemeni egyptian libyan tunisian algerian moroccan sudanese ethiopian kenyan nigerian ghanaian ugandan rwandan
    congolese angolan zimbabwean namibian african asian european arab arabic western eastern northern southern soviet roman catholic protestant
    christian muslim jewish hindu buddhist islamic islamist republican democrat democratic democrats republicans conservative labour liberal""".split())
"""Names of peoples, faiths and parties, which say of what kind somebody is, and are nobody."""

LOCATING = frozenset("in at near off on across outside above below beside from".split())
"""Words before the place of an event."""

STANDING_FOR = """
thing | ship vessel boat craft aircraft plane airliner jet helicopter train company firm group business concern maker manufacturer retailer bank
    club team side party agency organisation organization body institution charity union school college hospital spacecraft probe satellite
    rocket building bridge tower plant factory mill mine paper newspaper magazine film movie album band country nation state city town village
    storm hurricane cyclone typhoon volcano island river museum gallery library theatre league airline carrier ferry yacht comet asteroid planet
    mission telescope
person | man men woman women people boy boys girl girls child children teenager pensioner suspect accused defendant victim politician lawmaker star striker forward veteran rookie
    businessman businesswoman official candidate nominee incumbent newcomer irishman irishwoman englishman englishwoman frenchman frenchwoman
    dutchman scotsman spaniard dane swede briton defender midfielder goalkeeper keeper coach trainer manager skipper captain singer composer
    painter author writer novelist poet astronomer scientist engineer architect pilot astronaut banker lawyer artist actor actress thief
    robber burglar gunman attacker driver cyclist runner boxer golfer
"""
"""Nouns by which somebody or something is called again that has been named: "the ship", "the company"."""

REACHING = frozenset("of with".split())
"""Words before whom a verb and its noun reach together: "took charge of", "parted ways with"."""

IN_OFFICE = frozenset("charge office power helm".split())
"""What somebody is in who holds an office: "in charge since 2002"."""
