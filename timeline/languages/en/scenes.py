"""English words that stand in one kind of story, whatever their class: in a trial a jury, a verdict and a dock.

After C. J. Fillmore, "Frame semantics" (1982): two tellings without a verb or a name in common may still be of one scene. A table only. A
row: scene | base forms of its words. A word may stand in many.
"""

from __future__ import annotations

SCENES = """
trial | court judge jury juror verdict trial tribunal plaintiff defendant prosecutor prosecution hearing testimony testify witness dock courtroom courthouse counsel barrister try convict acquit guilty innocent plead plea manslaughter
charge | charge indict indictment accuse accusation arraign count
sentence | sentence jail prison imprison imprisonment term parole inmate probation
suit | sue lawsuit suit damages claim settlement settle plaintiff compensation court
appeal | appeal overturn uphold quash conviction
police | police arrest detain detective officer custody suspect handcuff investigator warrant interrogate cell swoop nab
search | search raid comb box seize computer warrant
shooting | shoot gun bullet gunman shot wound pistol rifle fire
kill | kill murder die death dead slay victim manslaughter body perish fatal shoot stab
kidnap | kidnap kidnapping abduct abduction hostage ransom captor captive snatch gunpoint
ransom | ransom demand pay money cash million
theft | steal theft thief robber robbery burglar burglary loot heist rob vanish missing
recover | recover find found discover trace unearth
election | elect election vote voter poll ballot candidate seat majority win lose victory defeat landslide runoff constituency turnout mandate campaign margin presidency mayoralty
coalition | coalition government cabinet ministry party majority minority alliance walkout partner
budget | budget bill draft tax spending finance figure
lawmaking | parliament bill law vote pass adopt reject senate council bylaw ordinance act
resign | resign resignation quit step stand post job notice leave depart departure oust sack fire dismiss retire exit chair head boss
appoint | appoint appointment name successor succeed replace replacement choose pick hire interim acting deputy chief head
oath | swear oath inaugurate inauguration sworn chain
takeover | takeover acquire acquisition merger merge buy purchase sell sale bid offer deal stake owner euro contract sign
shares | share stock market price fall rise lose gain close trading exchange
bankruptcy | bankrupt bankruptcy insolvency insolvent administration administrator creditor receivership bust collapse debt
closure | close shut closure shutter lock halt suspend stop moratorium ban shutdown
strike | strike walkout picket union crew pilot pay
layoff | job layoff redundancy redundant staff workforce
recall | recall car vehicle fault defect hatchback repair pipe owner
production | production factory plant line assembly output resume restart roll produce
regulator | regulator authority watchdog supervisor agency approve approval permission clear licence
loss | loss profit figure earnings quarter result account
dam | collapse burst break breach fall wall bridge span dam roof deck
flood | flood sea river tide surge wave inundate storm swamp drown breach
storm | storm gale hurricane wind landfall cyclone
quake | quake earthquake tremor magnitude aftershock
rescue | rescue rescuer survivor alive surface save pull diver crew helicopter evacuate shelter
fire | fire blaze flame burn smoke arson torch gut
explosion | explosion explode blast bomb blow
crash | crash collision collide derail derailment wreck train plane car accident
sinking | sink ferry ship vessel capsize boat
mine | mine miner shaft underground pit level inrush
outbreak | outbreak disease infect infection virus case ill sick fever patient epidemic legionnaires cholera measles health
source | source tower cause trace blame find
hospital | hospital surgery operation operate doctor clinic injury knee ligament scan recover repair tear torn
injury | injury injure hurt knee ligament ankle break collapse limp tear fall
funeral | funeral bury burial cemetery mourner mass lay rest grave memorial church
memorial | memorial monument stone plaque unveil anniversary candle ceremony
match | match game final beat win lose defeat score goal draw play
title | title cup trophy championship champion league crown win lift medal tournament
ranking | ranking
coach | coach manager trainer club team bench
transfer | transfer sign join club fee contract deal
comeback | comeback resume reappear
doping | dope doping test sample positive drug ban steroid laboratory
suspension | suspend suspension ban provisional
retire | retire retirement career
journal | journal paper publish print article report issue study comment retract retraction write
fossil | fossil skull bone jaw find cave unearth dig discovery scholar
dating | age date measure laboratory sample
dispute | doubt quarrel dispute critic criticism argue reject
exhibition | exhibition exhibit museum show display gallery open
space | launch rocket orbit probe spacecraft mission telescope lift craft satellite antenna signal
landing | land touch landing surface
delay | delay postpone put reschedule behind late slip
film | film movie director picture premiere screen cinema festival release show
prize | prize award win receive jury golden honour
book | book novel novelist author publish write
album | album song single release
concert | concert stage tour perform sing
opening | open opening ribbon inaugurate traffic cross ceremony reopen
construction | build building construction contract pile foundation erect pier
demolition | demolish blow tear pull wreck remove
inquiry | inquiry commission investigate investigation probe report finding publish judge conclude inspector hearing
report | report publish finding conclude blame page
inspection | inspect inspection inspector check rust crack engineer
protest | protest protester march demonstrate demonstration rally crowd riot unrest neighbor
curfew | curfew lift impose
treaty | treaty accord agreement sign pact ratify talk negotiate peace
referendum | referendum vote yes no poll campaign
visit | visit travel arrive tour trip fly
meeting | meet meeting summit talk congress conference session address
founding | found establish shop founder open
birth | born birth
marriage | marry wed wedding husband wife married
divorce | divorce separate split
school | school pupil classroom teacher class
reopening | reopen open resume lift
arrival | arrive reach land
statement | announce statement declare public reporter
extradition | extradite extradition surrender bring warrant
release | release free bail custody
escape | escape flee
confession | confess admit confession
evidence | evidence testify witness box stand
"""
