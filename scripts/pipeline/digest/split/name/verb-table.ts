/** Verbs of English headlines that are hardly ever nouns or adjectives in their bare or -s form. */
export const VERBS = `
  abandon accelerate accept accompany accuse achieve acknowledge acquire acquit activate add adjudicate admire admit
  adopt advise affect afford agree allege allocate allow alter amass analyse analyze anger announce anticipate apologise
  apologize appear applaud apply appoint apprehend approve argue arraign arrive ask aspire assail assassinate assess
  assist assume assure attend avert avoid backfire backtrack become befall beg begin behead believe belong berate
  besiege betray blame bolster breach brighten bring build burn buy capture carry castigate catch cease celebrate
  challenge charge cite claim clarify clinch come commemorate commence commend commit commute compel compensate compete
  complain complete condemn confer confirm confiscate congratulate conquer consent consider construct consult continue
  contradict convene convict convince cooperate coordinate cripple criticise criticize crush curb decide declare decline
  decriminalise decry deepen defeat defend defy delete deliver demolish demonstrate denounce deny depart deplore deploy
  deport depose deride derail describe deserve detain deteriorate detect determine detonate devastate develop die
  disagree disallow disappear disappoint disavow disclaim disclose discontinue discover discuss dismantle dismiss disown
  disparage displace disqualify disrupt dissolve distribute divert divide downplay draft draw drive drown dub earn ease
  elect eliminate emerge enact encircle encourage endanger endorse endure engulf enhance enjoy ensure enter equip erupt
  escalate establish evacuate evade examine exceed exchange exclude execute exhort exist exonerate expand expect expel
  explain explode explore expose express extend extradite face falter finalise finalize find flee flock foil follow
  forbid forge forgive forget freeze gain gather generate get give go grab grant greet grieve grill grow handle happen
  hamper have hear heighten hesitate hide hijack hoard hospitalise hospitalize hurt identify ignite ignore illustrate
  impeach impede imperil implement implicate implore impose imprison improve inaugurate include incite indicate indict
  infect infiltrate inflict inform injure insist inspect inspire install instruct intend intensify intercept interrupt
  introduce invade invest investigate invite involve isolate jeopardise jeopardize join justify keep kill knock know
  label lack lambast lament laud lead leave legalise legalize lessen let like linger lodge look loom loot lose lower
  lure maintain make manage massacre mediate meet merge mobilise mobilize mourn mull murder negotiate nominate normalise
  normalize notify obtain occupy occur offend oppose oust outclass outlaw outline outnumber outrage overcome overhaul
  overpower overrule overrun oversee overshadow overtake overthrow overturn overwhelm owe pardon paralyse paralyze
  participate pay penalise penalize perform perish permit persist persuade plead pledge plummet plunge point ponder
  postpone pounce praise predict prefer prepare prevail prevent proceed proclaim prohibit prolong promote prompt propose
  prosecute prove provide provoke publicise publish punish pursue push put qualify quash quell quit race raise ratify
  reach react read reaffirm realise realize reappear reassure rebound rebuild rebuke rebut recall receive reclaim
  recognise recognize recommend reconsider recover recruit reduce refer reflect refuse refute regain regret regulate
  reimburse reinforce reinstate reiterate reject relate relax release relent relieve relocate rely remain remember
  remove rename renew renounce reopen repatriate repeal repel replace require rescind resign resolve respond restore
  restrict resume retain retaliate retire retract reunite reveal reverse revise revive revoke ridicule rise ruin rule
  sack salute sanction save say scold scrap see seek seem seize select sell send serve settle shelve shoot show shrink
  shun shut sicken simplify sing sink slam slap slay soar soften solve spare spark speak spend splash spread spur spurn
  squander stagnate stand stay steal step stir strand strengthen strip struggle submerge submit subpoena subside
  subsidise subsidize succeed succumb sue suffer suggest summon surge surpass surprise surrender survive suspect suspend
  swamp swear sweep swell tackle take tell terminate testify thank think threaten throw thwart tighten topple torpedo
  tout transform traumatise travel trigger try tumble turn uncover undermine undergo understand undertake underscore
  unearth unify unite unleash unravel unveil update uphold uproot urge use vacate validate vandalise vandalize vanish
  verify veto violate visit vow waive wane want warn waste weaken wear weep weigh welcome widen win withdraw withhold
  withstand witness worsen write trash boot nix rip donate rape snatch grapple apprise deem gallop object invalidate
  embrace resist scupper slam inch trounce unify rescue reassert rethink reshape resurface outpace overtake quash
  redraw refile reopen restate retool sideline stifle stymie subdue summon sway tout tweak underline unlock vie
  wield woo yank hail hobble hinder hurl hoist hasten grapple glean galvanise galvanize fend fetch exacerbate evict sidestep spiral swarm
  bash prioritise prioritize legislate vilify expedite scrutinise scrutinize`;

/** Verbs whose bare or -s form is as often a noun: they need a clearer position to count as verbs. */
export const NOUN_VERBS = `
  access address advance aid aim air alarm answer appeal approach arrest attack auction average award back bail
  balance ban bar battle beat benefit bid bill blast block bomb book boost boom border boss bow boycott brace brand
  break broadcast bus call calm campaign cap cancel cause caution centre chance change charge chart check cheer chief
  clash clear climb close cloud club collapse comment compromise concern conflict contact contest contract control cost
  count counter court cover crash create credit cross crowd crown cry cut damage date deal debate debut decrease delay
  demand design detail dip direct discount dispute distance ditch document doubt drill drop duel dump echo edge end
  estimate exit experience experiment export eye fall favour fear feature field fight figure file fill film fine finish
  fire fix flag flood flop fly focus force forecast form foul frame fuel function fund gear goal ground guarantee guard
  guide hack hail halt hammer hand harm head heal heat help highlight hike hint hire hit hold honor honour hope host
  huddle impact import increase influence ink insult interest interview issue jail joke judge jump kick land
  laugh launch lease level lift light limit line link list live loan lobby lock mandate march mark market mask mass
  match matter mean measure mention mind mine miss mistake mock model monitor mount move name near need net note notice
  number nurse object offer open order outlast pack panic park parole part partner pass pause pen perfect permit
  petition phone pick picket picture pilot pin place plan plant play plot poison police poll pose position post pound
  present press pressure price prize probe process produce profit progress project promise protect protest pull
  purchase question raid rail rally ram range rank rate ration rebel rebuff record refund regard register reign release
  remark rent repair reply report request rescue research reserve respect rest restart result retreat return review
  reward riot risk rival roll round rout rule run rush sail sample scare schedule score scramble screen seal search
  secure sentence set shake shape share shed shelter shell shift ship shock shop side sign signal silence slash slide
  slip slow slump smash smear snub snap soar source spike spin split sponsor spot spotlight stab stage stake stall star
  start state station stem stick stock stoke stop store storm strain stream stress stretch strike study stun supply
  support surface survey suspect swap sway swing switch talk tap target tax team test thrash threat throw tie top
  torch total touch tour trace track trade trail train transfer transport trap treat trend trial trim trip triple
  triumph trounce trust tweet twist upset value view voice vote wait wake walk wash watch wave welcome will wind wish
  work worry wound wreck yield double contain down`;

/** Irregular verbs: base, past, and participle where it differs. */
export const IRREGULAR = `
  become became become, befall befell befallen, begin began begun, beat beat beaten, bid bid, break broke broken, bring
  brought, broadcast broadcast, build built, burn burnt, buy bought, catch caught, come came come, cost cost, cut cut,
  deal dealt, draw drew drawn, drive drove driven, fall fell fallen, fight fought, find found, flee fled, fly flew flown,
  forbid forbade forbidden, forget forgot forgotten, forgive forgave forgiven, freeze froze frozen, get got gotten, give
  gave given, go went gone, grow grew grown, have had, hear heard, hide hid hidden, hit hit, hold held, hurt hurt, keep
  kept, know knew known, lead led, leave left, let let, lose lost, make made, mean meant, meet met, mistake mistook
  mistaken, overcome overcame overcome, overrun overran overrun, oversee oversaw overseen, overtake overtook overtaken,
  overthrow overthrew overthrown, pay paid, put put, quit quit, read read, rebuild rebuilt, rise rose risen, run ran run,
  say said, see saw seen, seek sought, sell sold, send sent, set set, shake shook shaken, shed shed, shoot shot, show
  showed shown, shrink shrank shrunk, shut shut, sing sang sung, sink sank sunk, slay slew slain, slide slid, speak spoke
  spoken, spend spent, spin spun, split split, spread spread, stand stood, steal stole stolen, stick stuck, strike struck,
  swear swore sworn, sweep swept, swell swelled swollen, swing swung, take took taken, tell told, think thought, throw
  threw thrown, undergo underwent undergone, understand understood, undertake undertook undertaken, uphold upheld, upset
  upset, wake woke woken, wear wore worn, weep wept, win won, wind wound, withdraw withdrew withdrawn, withhold withheld,
  withstand withstood, write wrote written`;
