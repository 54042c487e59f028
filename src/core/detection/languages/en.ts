import type { LanguagePack } from "../language-pack";
import { enRules } from "../rules/en";

/** Everything the detector knows about English. */
export const en: LanguagePack = {
  tag: "en",
  script: "Latn",
  commonWords: (
    "the of and to in for is on that with as are be this have from at was by not we you your our will it an or has " +
    "if can but they all more i me my he she us them his her been were had would could do does did no so what when who " +
    "about there up out just any than then now some may how here which one thank thanks hi dear hello please sorry"
  ).split(" "),
  concepts: {
    you: "you | your | yours | yourself | u | ur | yourselves | y all | yall | sir | madam",
    we: "we | us | our | ours | ourselves | we re sorry | we re delighted | we re happy | we re pleased | we re afraid | we re looking | we re hiring | we re going | we re unable | we re keeping | we re full | we re moving | we re closing | we re passing | we re taking | we re letting | we re not going | we re glad | we re grateful | we re after | we re cancelling | we re removing | we re sticking | we re all set | we re sorted | we re covered | we re fully | we re a small | we re writing | we re still | we re now | let s",
    i: "i | me | my | mine | myself",
    they: "he | she | they | them | his | her | their | him | itself | hers | theirs | himself | herself | themselves | hell be | its owner",
    somebody:
      "person | people | individual* | folks | somebody* | someone* | anyone | anybody | man | men | woman | women | lad | lads | bloke* | chap | guy | guys | girl | girls | lady | ladies | gentleman | gentlemen | fella* | fellow | boy | boys | kid | whoever | a local | folk",
    other:
      "other | others | another | different | elsewhere | else | alternative | otherwise | alternate | alternates | alternatives | the rest | remaining | rest of | rival | somewhere | one of the three | further candidates | external | outside",
    candidate:
      "candidate* | applicant* | finalist* | contender* | competitor* | interviewee* | nominee* | semifinalist* | hopeful* | runner up | entrant* | aspirant* | respondent* | postholder | incumbent | jobseeker* | job seeker* | examinee* | appointee* | eligible* | bidder* | proponent* | the field | strong field",
    client:
      "client* | the employer | hirer | the school | the hospital | hiring company | our customer | the business | customer side | the bank",
    committee:
      "board | jury | management | hiring manager* | director* | leadership | partners | the team | founder* | ceo | principal | governors | governing body | committee* | panel* | judge | judges | trustee* | shareholder* | council | councillor* | elders | fellows | vestry | electors | commission | the department | manager | managers | supervisor* | boss | gaffer | owner | owners | the chair | chairman | chairperson | headteacher | headmaster | headmistress | head | dean | provost | rector | bishop | chief | chef | cto | cfo | coo | md | gm | vp | chapter | session | ministry | interviewer* | assessor* | examiner* | reviewers | evaluator* | selectors | selecting official | hiring official | the delegate | stakeholder* | decision maker* | investor* | the powers that be | members | congregation | parish | hq | corporate | finance | bar raiser | principals | producers | the bench | faculty",
    internal:
      "internal | internally | in house | from within | current employee* | serving officer | in post | acting | interim | promoted | promote | promoting | promotion | inside | our own | own people | own team | redeploy* | transferee | transfer | transfers | transferred | secondment | returners | returner | returning | interned here | redundancy | at risk | colleague | colleagues | member of staff | seniority | within the family | own staff | former student | former pupil | local | in the family",
    everyone:
      "all | every | each | everyone | everybody | anyone | both | any of | whole | entire | altogether | whoever | the lot | total | everything | anything",
    friend:
      "friend | brother | sister | daughter | son | mum | mom | dad | cousin | buddy | mate | wife | husband | friends | brothers | sisters | sons | daughters | mam | nephew | niece | uncle | aunt | cousins | grandma | grandad | neighbour | neighbor | neighbours | pal | classmate | ex | mother | father | parents | family | families",
    not: "not | no | none | nobody | neither | nor | never | without | dont | doesnt | didnt | wont | cant | cannot | isnt | arent | wasnt | werent | couldnt | wouldnt | havent | hasnt | shant | nothing | nowhere | hardly | barely | nope | nah | neednt | shouldnt | mustnt | hadnt | non | fail* | unlikely | rather than",
    unable:
      "unable | cannot | can not | cant | could not | couldnt | not able | not possible | impossible | not in a position | no way to | wont be able | not going to be able | inability | arent able | isnt able | wasnt able | werent able | not been able | havent been able | hands are tied | hands tied | no room | wasnt possible | arent in a position | rules out | unlikely",
    nolonger:
      "anymore | any more | no further | nothing further | longer | no more | nothing more | ceases | ceased | never again | nothing left | none left | run out | ran out | lapsed | lapses | lapse | expired | expires | exhausted",
    sorry:
      "unfortunately | regret* | sorry | sad | sadly | afraid | alas | apolog* | disappoint* | gutted | not the news | bad news | hate to | not the answer | not the outcome | sorrow | pity | painful* | pains me | heartbroken | breaks my heart | shame | ashamed | gutting | upset* | let down | letting you down | let you down | saddened | wish i were writing | wish i had | hoped to be writing | had hoped | better news | different news | good news for you | not good news | forgive | heavy heart | stings | sting | blow | isnt the email | isnt the message | isnt the news | isnt the outcome | nobody likes to write | bad luck | commiserat* | condol* | consol* | chin up | unfortunate | guilty | worst bit | like least | no fun | you d have | we d have | i d have | had there been | had we had | if i d had | if we d had | if only | wish we d had | wish i d had | wish there were | wish there had | wish we could | wish i could | only wish | would have | could have | might have",
    negative:
      "negative | rejected | declined | turned down | not successful | not been successful | not selected | not progressing | not moving forward | ineligible | not eligible | not qualified | not accepted | unfavourabl* | unsuccess* | negatively | no luck | no joy | unplaced | disapprov* | knock back | knocked back | didnt get it | didnt get the | not get the job | didnt make it | did not make it | not made it | could not make it | didnt work out | hasnt worked out | didnt pan out | wasnt to be | not to be | fell through | fallen through | come to nothing | empty handed | didnt go your way | didnt quite | not quite | dissatisf* | inadequate | disappointing | adverse | unconvinced | wasnt convinced | werent persuaded | not persuaded | not convinced | not keen | nr | missed out | miss out | narrowly missed | mixed | no good | wrong | absent | not achieved | just outside | outside the range | short of the | came up short | shorter",
    but: "but | however | nevertheless | although | though | nonetheless | while | whilst | still | even so | that said | whereas | except | all the same | on the other hand | in spite | unlike",
    instead:
      "instead | rather | in favour of | in favor of | ahead of you | went to | goes to | gone to | over you | in place of | preference to | sooner | on balance | ultimately | in the end | beat you | carried the day | carry the day | tipped the balance | tipped the scales | tip the balance | swung it | settled it | tipped it | drawn to | drawn towards | leaned towards | leaned toward | outranked | precedence",
    if: "if | in case | should you | whether | unless | provided | as long as | in the event | should your | should we | were to | otherwise | should the | should something | should anything | should any | depending on | assuming | whichever | conditional | subject to | or",
    may: "d | may | might | could | would | possibl* | perhaps | maybe | potentially | we d like | i d like | should | can | likely | ought | potential | presum* | probabl* | someday | one day",
    when: "when | once | after | until | before | till | following | while | whenever | having | upon | by the time | then | during | at which point | as of | effective | soon | earlier | previously | ago",
    because:
      "because | since | as | reason* | owing to | on account of | therefore | so that | hence | thus | accordingly | consequently | thanks to | based on | basis | in view of | in light of | given that | given the | given your | so we | so i m | so i | so ill | so well | meaning that | means | mean | explains | causes | caused | in line with | sake | circumstances | grounds | due",
    only: "only | just | merely | exclusively | solely | simply | sole | single | alone | nothing but | at most | barely",
    yet: "still | so far | at the moment | currently | yet | remains | remain | at present | pending | presently | ongoing | to date | for the moment | remained",
    already: "already | meanwhile | now | in the meantime | just | previously | since | earlier | beforehand | by then",
    timebeing:
      "for now | this time | at present | this round | at this stage | at this point | on this one | for this one | right now | this year | this season | this summer | this term | this cycle | this intake | this cohort | this batch | this instance | this particular | just now | not now | currently | current | as things stand | just yet | not yet | this quarter | this spring | this autumn | this winter | go round | occasion | presently | moment",
    again:
      "again | once more | anew | reappl* | re appl* | another time | another go | another look | fresh application | second look | next time | redo | resubmit | renewed | renew | reconsider | reopen* | readvertis* | re advertis* | re advertising | back out to advert",
    application:
      "apply | applied | applying | candidacy | applicat* | applies | candidatur* | submission* | expression of interest | eoi | your form | your letter | your papers | your bid | bid for | put yourself forward | putting yourself forward | bids | tape | packet | registration* | aplication | nomination | your name | your number | your roll number | your file | your files",
    documents:
      "cv | cvs | resume* | portfolio* | cover letter* | documents | papers | transcript* | writing sample | reel | work samples | letter | letters | certificates | file | files | form | forms | curriculum | showreel | reels | tape | dossier | dossiers | details | particulars | paper | sketchbook | logbook | supporting information | personal statement | originals | diploma",
    position:
      "job | jobs | position* | role | roles | post | posts | vacanc* | opening* | seat | seats | spot | spots | requisition* | req | slot | gig | shift | shifts | headcount | chair | assignment | secondment | posting* | place | places | desk | desks | berth* | bench | vacant | apprenticeships | traineeships | clerkship | lectureship | fellowship* | curatorship | professorship | headship | deputy head | deanship | bursarship | pupillage* | tenancy | membership of | opportunit* | advert | advertised | ad | advertisement | duties | chairs | internship* | studentship | postdoc | residency | commission | stall | pencil | parts | understudy | lines | slots | hours | rota | roster | office of | assistantship | readership | editorship | walk in | campus visit | open",
    hiring:
      "recruit* | personnel | human resources | hr | talent | career* | employer* | staffing | people team | people ops | employment | hires | hiring* | resourcing | headhunt* | onboarding | manpower | employing | agency | agencies | staff | staffed | workforce | appointments board",
    process:
      "process* | procedure* | selection | competition | campaign | intake | cohort | cycle | pipeline | tender | running | contention | mix | bootcamp | batch | draft | pool | scheme | schemes | programme | programmes | program | programs | exercise | class | search* | hunt | call for | journey | under consideration | from consideration | in consideration | further consideration",
    training:
      "apprentice* | intern | interns | internship* | trainee* | placement* | volunteer* | fellowship* | residency | training | pupillage | scheme | graduate | graduates | grad | intake | work experience | cadet* | practicum | rotation | probation* | students | student",
    profile:
      "background* | qualification* | skill* | strength* | potential | credentials | talents | abilities | profil* | ability | attributes | capabilit* | competen* | gifts | gift | talent | talented | calibre | formation | specialism | specialist | aptitude | personality | exposure | ambition | voice | style | vision | sound | record | hands on | strongest | temperament",
    experience:
      "track record | knowledge of | expertise | hands on | seniority | depth | experienc* | seasoned | senior | veteran | exposure | worked with | worked in | has worked | who had run | has done | done it | done the job | already knew | knows our | knew our | fluent | fluency | decade | background in | know how | practitioner* | time served | trained with | shipped | years of | years in | years on | years at | years with | more years | ten years | five years | brings | brought | inexperienced | track records",
    requirements:
      "requirement* | criteria | criterion | needs | looking for | expectation* | seeking | essential | desired | require | requires | required | requiring | prerequisite* | minimum | mandatory | compulsory | obligatory | obliged | must have | needed | wanted | wants | we re after | specification | job description | conditions | brief | demand | demands | demanding | calls for | called for | eligib* | hoping for | hoped for | hoping to hear | wanting | want | need | set on | wish list",
    fit: "fit | fits | suit | suits | suited | right for | align* | correspond* | relevant | tailored | fitting | fitted | match* | suitab* | right candidate | right person | spot on | blend* | compatible | tie in | meet the | meet our | meets our | meet all | met the | met our | meeting the | satisf* | line up | lines up | lined up | chemistry | vibe | click | clicked | comparable | shape | up your street | natural choice | ideal",
    better:
      "better | stronger | closer | more | most | best | first choice | preferred | strongest | top | edge | slightly | edged | outscored | nearer | deeper | greater | higher | highest | sharper | broader | wider | further along | superior | excel | pipped | finer | surer | safer | tipped | precisely | exact | exactly | directly | direct | ranked above | fully | favourite | outstanding candidate | closely",
    level:
      "level | standard | calibre | caliber | quality | strong field | strong pool | bar | competit* | benchmark | bars | grade | grades | standards | strength of | fierce | seniority | up against | rich field | cutoff",
    many: "many | numerous | large number | high number | volume | overwhelming | number of applications | number of applicants | several | great deal | pile | heap | heaps | flood | inundated | swamped | oversubscribed | over subscribed | plenty | hundred* | thousand* | dozens | lots | much | huge response | great response | terrific response | high calibre of | numbers | amount of | lot | field of | multiple | various | crowd | record",
    interview:
      "superday | interv* | onsite | on site | screening call | phone screen | loop | loops | viva | assessment centre | assessment center | campus visit | callback | callbacks | call back | recall | walk in",
    talk: "call | calls | conversation* | chat* | talk* | phone | video | meeting* | speak* | spoke* | meet | met | get to know | discuss* | coffee | catch up | zoom | called | calling | telephone* | rang | ring | rung | ringing | phoned | phoning | dialogue | see you | seeing you | saw you | face to face | on the line | meets | getting to know | microsoft teams | ms teams | skype | hop on | jump on a | a word | dial | introduction | briefing",
    test: "test* | assessment* | task | tasks | exercise* | challenge* | exam* | trial* | audition* | take home | case study | hackerrank | coding | demo | presentation | quiz* | aptitude | written paper | questionnaire | numeracy | psychometric | try out | tryout | homework | simulation | polygraph | role play | drill | demonstration | recital | screening questions | excerpt* | readings | recording | sample lesson | assignments",
    round:
      "round* | stage* | step | steps | phase* | loop | onward | semifinal* | gate | leg | first sift | final | finals | further | next",
    shortlist:
      "shortlist* | short list* | longlist* | finalist* | narrowed | final list | sift* | down to two | runner up | close second | second choice | slate | select list | merit list | long list | last two | final two | narrowing | whittled | last three | lineup | line up | final selection | top two | top three | reduced to | down to the | in the frame | drawn up | draw up | among them | among those | among the | not among | appear on | appear in | figure in | figure among | feature on | does not feature | one of those | one of them | one of the people | one of the three | one of the ones | one of our | among our | on it for this",
    list: "waitlist* | ranking | standby | reserve | backup | reserves | order of merit | lists | list | serial | roll number | waiting panel | in line | queue | placed on | register | alternates | listed",
    pool: "talent pool | talent community | database | on file | in mind | network | our records | keep in touch | stay connected | hold on to | data bank | keep your | keep you in | keep it on | hang on to | hold your | retain your | your details | on record | on our books | someday folder | for future reference | stay on our | remain in our | in our system | your number on | keeping your | mailing list | silver medal*",
    offer: "offer | offers | offered | offering | extend you an",
    contract:
      "contract* | sign | signed | signature* | onboarding | paperwork | countersign* | docusign | agreement | signing | terms agreed | agreed terms | signatory",
    salary:
      "salary | pay | benefits | remuneration | compensation | bonus | equity | per annum | hourly | wage* | package | salaries | paid | pays | paying | earn | ctc | stipend | per hour | an hour | bonuses | allowance | pension | money | income",
    start:
      "start | starts | starting | begin* | began | first day | join | joins | joining | joined | induction | commence* | starter | starters | report for | on board | start* on | begun | taking up | take up the | taken up the | report to | opens | sworn in | installed",
    reference:
      "reference* | background check | proof | right to work | dbs | vetting | drug test | verification | referee* | vetted | clearance | cleared | certificat* | transcripts | background check* | enhanced disclosure | drug screen | occupational health | credit check | conviction* | criminal record | ni number | national insurance | screening | eligibility | evidence | evidenced | verify | verified | medical*",
    score:
      "points | score* | mark | marks | threshold | rank* | percentile | cut off | band | graded | scoring | rating* | rated | cutoff | marked | marking | percent | per cent | benchmark | average | total | pass line | below the line | results of the | tally | attained | attain | placing | placed second | came second | came third | order of",
    feedback:
      "feedback | comments | reasons for | notes on | fed back | comment | debrief* | critique | pointer* | remarks | write up | takeaway*",
    decide:
      "decid* | decision* | choice | choices | conclude* | conclusion | agreed | determin* | opted | verdict | vote* | elected | made their minds up | minded to | deliberation | settled | judged | judgement | judgment | ruled | call to | made the call | tough call | opting | weighed | weighing | of the view | on reflection | reflected | having thought | slept on it | sleeping on it | ratified | come down to | came down to | comes down to | resolve* | chose not | reached a | intend* | intention | elects | in the end | finding | findings | chosen not | selection made | made a selection | made its | plumped | finalise | finalised | finalising | finalized | finalizing",
    result:
      "result* | outcome* | answer | news | status | update* | where things stand | where we landed | verdict | answers | word | latest | bottom line | consequence* | standing | findings | where we are | finding | lead to | leads to",
    select:
      "choose | chose | chosen | choosing | pick | picked | opt | opted | prefer* | settled on | go with | gone with | going with | went with | decided on | landed on | identified | favour | favor | chooses | picks | picking | opting | settled upon | settled for | settle for | decide on | deciding on | decided for | went for | gone for | going for | go for | come down on | came down on | favoured | favored | favours | favouring | named | naming | elect | elected | election | voted for | vote for | nominated | successful candidate | side of | sticking with | stuck with | stay with | staying with | carry on with | carrying on with | keeping on | moved ahead with | move ahead with | moving ahead with | moving forward with | move forward with | moved forward with | proceed with another | pursue other | pursuing other | concluding with | ended up offering | ended up with | awarded to | choice | choices | booked | fell on | fell for | asked to lead | winner* | winning | won | wins | been cast | we ve cast | not cast | is cast | has engaged | signed someone | select | selects | selected | selecting | selection made | made a selection | made the selection | without a selection | selections",
    proceed:
      "proceed* | go ahead | going ahead | continu* | progress* | take further | pursue* | pursuing | advanc* | move ahead | moving ahead | ahead with | taking it further | moving you | take your application | taking your application | take things | take it further | take this further | taking you through | taking it any further | taken any further | take matters | take it to | take your profile | move your | move you | moved you | move on to | moving on to | moving to the | move to the | moved to the | going through to | go through to | gone through | getting through | get through | got through | through to the next | carry on | going any further | goes further | going further | go further | goes ahead | go on | going on | gone on | goes on | resume | resumed | onward | follow up | putting your | put your name | put you through | putting you through | put through | keep going | keep talking | escalate | next steps | forward | refer you | referred to | take up your | taken up by | follows | forwarded | take yours | taking yours | getting you to | hand you on | pass you on | pass your | passed to the",
    consider:
      "consider* | review* | examin* | evaluat* | look at | looked at | careful | carefully | thought | thorough* | deliberat* | reading through | looking at | looked into | looking through | read through | read your | reading your | gone through | going through | went through | weigh* | reflect* | ponder* | mull* | discuss* | pass your | assess* | judging | judged | debated | talked it over | talking it over | compare* | comparing | thinking | soul searching | regard | regarding | scrutin* | screen* | attention | at length | seriously | account of | sift* | taken a look | take a look | another look | prayer | prayed | sat down | viewed | determination",
    hire: "hire | hires | hired | employ | employed | appoint* | take on | taking on | taken on | engaged | staffed | brought in | promoted | onboard | hiring you | rehire* | re hiring | employs | employing | engage | engages | engaging | recruit | recruited | recruiting | bring you on | bringing you | bring you into | bring in | bringing in | bring someone | onboarding | onboarded | take you on | taking you on | take anyone on | taken someone on | place you | engagement | enlist* | signing you | secured | secure the services | absorb | needing you | need you | use you | have you on | have you as | make you an offer | making you an offer | filling the position | placed | contract you",
    fill: "filled | fill | occupied | found someone | found somebody | found our | found the | no longer vacant | no longer available | no longer open | snapped up | went to someone | fills | filling the | fill* by | is taken | are taken | been taken | was taken | it s taken | has gone | have gone | is gone | are gone | jobs gone | position gone | spots gone | seats gone | went this morning | went yesterday | been given | was given | were given | is given | allocated | allotted | reallocated | accounted for | spoken for | promised to | we re covered | is covered | all sorted | is sorted | have someone | have somebody | found a | found one | found her | found its | have found | has found | we ve found | they ve found | hired someone | hired for this | staffed | closed out | completed its hiring | completed our hiring | finished hiring | got a lad | sorted for | all set for | we need for | booked for | no vacancy | no vacancies | no opening | no openings | unavailable | claimed | slotted into | already hired | backfill* | made an appointment | appointment has been made | appointment was made | accepted the position | hired one | occupant | been signed | has its | has a new | have a new | got our | have our | has his | shaken hands | shook hands | shake hands | no shift | no shifts | since been | shift covered | days are covered",
    close:
      "close | closed | closing | ends | ended | ending | finish* | conclud* | archiv* | inactive | final | finalised | finalized | wrapped up | wrap up | leave it there | stop here | no further action | closes | closure | is over | are over | was over | it s over | an end | the end of | end the | end our | end of the road | end things | completed | completion | complete | deactivated | lapse* | expir* | shut | shuts | wrap* up | signed off | terminated | terminate | termination | shelved | ceases | stops there | stop there | that s it | run its course | filed | packed up | ceased | halt* | done with | no longer active",
    cancel:
      "cancel* | call off | called off | discontinu* | abolish* | scrapped | not be filling | taken down | not going ahead | shelved | closed without | dropped | drop the | dropping | drop your | stop the | stopped the | stopped your | stop all | stops us | stopping here | stop this | calling off | calling a halt | come off | off the calendar | pulled the | pulling the | was pulled | been pulled | pulled wednesdays | scrap | scrapping | scratch | axed | cut | cuts | remove* | removing | deleted | struck out | withdrawn from advert* | taken the advert down | come down | comes down | eliminate* | abandon* | dissolv* | disbanded | winding down | wound down | no longer exists | ceased to exist | disappeared | disappear | vanish* | fall away | falls away | fallen away | went away | goes with it | merge* | folded into | not renewed | wasnt renewed | not be filled | wont be filled | wont be going ahead | not go ahead | cant go ahead | wont be opening | void | deactivat* | lift* the | discard* | is off | are off | stood down | stand down | standing down | without an appointment | no appointment | leave the chair empty | leave the post empty | do without | manage without | live without | recast | outsourced | not happening | isnt happening | off the table | took the vacancy | no call | no need to | dont travel | no need for | please don t come | dont come in | not to report | do not report",
    freeze:
      "freeze | frozen | froze | on hold | pause* | pausing | suspend* | put off | freezing | on ice | hold off | moratorium | indefinitely | standstill | deferred | defer | deferring | parked | until further notice | limbo",
    budget:
      "budget* | funding | funded | cost* | restructur* | layoffs | redundan* | business needs | priorities | hiring plan* | reorg* | savings | economy | economic* | downturn | cuts | funder | funders | treasury | investors | series b | runway | merger | merging | merged with | takeover | acquisition | afford | affordable | financ* | money | revenue | spending | headcount* | seed stage | reduction | downsiz* | layoff | laid off | grant | scope | pay for | paid for | deficit | recession | cap on | lost the | losing a | numbers didnt | funds | unfunded | hq has",
    withdraw:
      "withdraw* | withdrew | rescind* | revok* | take back | retract* | void | rescission | taken back | taking back | back out | backed out | no longer honour | cant honour | be honoured | revoc* | overruled",
    reject:
      "reject* | refus* | turn down | turned down | declin* | say no | saying no | a no | pass on | passing on | passed on | passed over | rule out | ruled out | eliminat* | exclud* | screen* out | regretting | deselect* | pass for now | not for us | let you go | a pass | different direction | another direction | another way | in a different | parted ways | turn you down | turned you down | turn yours down | turning yours down | turning you down | turning down | turn* away | turned away | said no | says no | no from us | no from them | is no | be no | it s no | decided not | chosen not to | chose not to | opted not | elected not | resolved not | determined not | rule you out | ruled you out | rules out | knocked out | out of the running | drop you | dropping you | dropping your | leave you out | leave out | we ll pass | we re passing | be passing | going to pass | to pass for | pass from | sit this one out | let this one go | let your application | let go | let it go | had to let | release you | releasing | standing you down | stood down | struck from | removed from | remove your | removing you | removed you | taken you out | take you out | name off | not a fit | isnt a fit | wasnt the one | not for you | not for me | binned | bin | thrown out | dismiss* | discard* | disqualif* | discount your | discounted | vetoed | veto | vetoes | knocked back | part company | screened out | regret letter | spare you | save you the | put to one side | dispense with | no hire | outvoted | knocked your | knocked you | denied | deny | denies | refrain | released | not happening | set aside | we pass | i ll pass | thumbs down | leave you off | off the list | off the slate | off the board | you re out | you are out",
    accept:
      "accept* | agree* | approv* | admit* | consents | ratif* | green light | signed off on | support | supported | taken it | yes",
    pass: "pass | passed | succeed* | successful* | made it | through to | cleared | advance to | you re in | qualify | qualified | qualifies | qualifying | advance* to | make it to | make it through | got through | get through | you re through | through the | get past | met the bar | clear the | clear it | attain* | came through | got the job | get the job | gets it | got it | in the running | passes | passing | make the cut",
    invite:
      "invite* | inviting | invitation* | love to meet | welcome you | want to meet | have you in | bring you in | like to speak | love to speak | like to talk | love to talk | come in | calling you for | called for interview | call you for | called in | asking you to join | meeting you | see you on | see you at | see you again | like to see | wishes to see | keen to meet | like to meet | join us for | join us on | would like you to | we d like you to | we would like to | like to offer | we d love to | would love to | we d like to | bring you onsite | drop in | pop in | come by | have a chat | arrange a",
    congratulate:
      "congrat* | pleased | happy to | good news | great news | looking forward | look forward | welcome | cant wait | delight* | proud | well done | glad | joy | pleasing | thrill* | excit* | honoured | honored | chuffed | over the moon | overjoyed | very happy | pleasure | privilege*",
    confirm:
      "confirm* | hereby | receipt | acknowledg* | certif* that | noted | on record | verify | notice that | please note | kindly note | be advised | duly",
    receive:
      "arrived | reached us | got your | receiv* | came in | comes in | come in | come through | lands | landed | been submitted | registered | recorded | in our queue | got it | in our inbox | safe receipt",
    wait: "wait | waiting | patien* | delay* | bear with | hang tight | sit tight | waited | hold on | a little longer | take a while | while longer | overdue | queue | slow | backlog | await* | longer than | quiet at our end | in the pile | hang on | keeping you hanging | left hanging | belated | silence | chased us | chasing",
    postpone:
      "postpon* | reschedul* | another date | new time | push back | pushed | rearrange | put back | new date | rebook* | changed to | adjourn* | rain check | move the | move our",
    schedule:
      "schedul* | appointment* | slot | slots | calendar | calendly | arrange* | available | availability | suit you | work for you | time that suits | booked | booking | times | diary | rota | timetable* | suits you | convenien* | find a time | pick a time | choose a time | arranging | set up | setting up | organise | organize | fix a | meeting room | window | free | pencil* | confirmed for | fixed for | take place | takes place | attend | attending | attendance | invite for | book in | book you | to book",
    daytime:
      "monday* | tuesday* | wednesday* | thursday* | friday* | saturday* | sunday* | mon | tue | tues | thu | thurs | fri | oclock | tomorrow | today | morning | afternoon | evening | pm | noon | minutes | hour | hours | date | dates | day | days | week | weeks | weekend* | night | tonight | yesterday | lunchtime | midday | midnight | weekday* | fortnight | half past | th | st | nd | rd | bst | gmt | cet | est | 0:0 | lunch | clock | minute | early | 0 am",
    month:
      "january | february | march | april | june | july | august | september | october | november | december | jan | feb | apr | jun | jul | aug | sept | oct | nov | dec | spring | summer | autumn | winter | quarter | sep | monthly | month | months | term | christmas | easter | advent | michaelmas | season | q | holidays | eid | diwali | year",
    place:
      "office | floor | entrance | room | address | come in | onsite | visit us | zoom link | video link | reception | hq | building | street | parking | site | premises | headquarters | branch | campus | centre | center | venue | station | gate | location | map | postcode | directions | lobby | front desk | bus | train | depot | store | studio | base | ward | lab | hall | theatre | in person | car park | based | here",
    bring:
      "bring | id card | passport | photo id | wear | dress | passports | identification | driving licence | originals | notebook | laptop",
    send: "send | sending | upload* | fill in | fill out | complete the | submit* | forward us | return the | share your | sends | sent | filling in | fill it in | return it | supply | supplied | provid* | complete this | complete your | complete an | forward your | hand in | handing in | post your | tell us your",
    deadline:
      "deadline | expires | by monday | by tuesday | by wednesday | by thursday | by friday | by sunday | by tomorrow | by noon | by the end | by close | by 0 | by then | by end | within 0 | within two | within three | within five | within seven | within ten | within a | within the | before the | before monday | before friday | latest | expiry | due by | due on | is due | until 0 | closing | closes on | as soon as possible | asap | late applications | no later | in time | on time | overdue | midnight",
    link: "link | click* | portal | log in | login | account | button | website | http* | www | dashboard | sign in | here to | visit our | url | page | online | inbox | app | browser | password | username | tap | sign up | platform | web | view your | view the | our site | the site",
    attached: "attach* | enclos* | find below | herewith | below is | pdf | copy of",
    answer:
      "reply | replies | answer | respond* | get back | let us know | let me know | contact | write to | in touch | reach out | reach you | answers | answered | replied | replying | response* | come back to us | came back | come back with | contacted | contacting | write back | email me | call me | call us | ring me | ring us | give me a | give us a | speak soon | drop us | drop me | shout | reaching out | reach us | hearing | heard | correspond | correspondence | revert | say so | hear",
    inform:
      "inform* | tell | notif* | announc* | share | advise | follow up | following up | told | tells | telling | say | says | said | saying | advised | advising | write | writes | wrote | written | writing | update | updating | shared | sharing | convey* | communicat* | state | stated | states | declare* | report | reports | reported | mention* | explain | explained | heads up | hear from me | hear it from | hear that | hear this | you hear | aware | message | messages | note | letter | mail | mails | email | emails | notice | ring you | publish* | posted | word from | directed to | i refer | refer to | truth | honest* | frank | candid | straight with you | frankly | know | out of your misery | to be plain | plainly",
    ask: "question* | ask | asked | asking | request* | please | could you | would you | can you | kindly | asks | pls | wonder | wondering | will you | are you | if you could | may i | can i | do you | query | queries | enquir* | inquir* | invite you to",
    thank:
      "thank* | grateful | appreciat* | gratitude | thx | ta | cheers for | obliged to you | indebted | gratefully | for applying | for coming | bless | for your interest",
    interest:
      "interest | interested | considering us | interests | keen | enthusias* | eager | curiosity | thought of us | thinking of | chose us | motivation | passion* | your trust | trust you | trust in us",
    effort:
      "effort* | energy | trouble | took the time | taking the time | patience | your time | time and | time you | time to | time with | time in | time for | taking time | time on | their time | work you | put into | put in | went into | preparation | prepared | preparing | hard work | invested | care you | dedication | commitment | attending | coming in | courage | travelled",
    impress:
      "impress* | liked | convincing | pleasant | strong | valuable | interesting | great | lovely | loved | remarkable | thoughtful | excellent | stood out | wonderful | enjoy* | like your | good | fantastic | brilliant* | superb* | splendid | terrific | outstanding | exceptional* | delightful* | marvellous | charm* | gifted | talented | polished | bright | sharp | smart | capable | accomplished | admir* | respect | respected | appealing | beautiful* | glorious | lively | warm | warmth | memorable | funny | tidy | clean code | strongly | praise | praised | spoke warmly | serious contender | smashing | mighty | grand | moved by | shone | stand out | highly of you | favourite | rich | inspiring | inspired | well prepared | treat | tempting | fascinating | amazing | awesome | first rate | top notch | nice | super | credible | commendable | compliment*",
    hard: "difficult | hard | tough | tight | narrow | close call | agonis* | agoniz* | challenging | not an easy | close decision | harder | hardest | difficulty | narrowly | agony | closest | razor thin | photo finish | margin* | a whisker | torn | struggled | struggle | wrestled | argued about | close run | very close | was close | incredibly close | never easy | no easy | isnt easy | split | dilemma | brutal",
    wish: "wish* | hope* | luck | success | all the best | fingers crossed | well in | hoping | god bless | bless you | cheering | the very best | go well | farewell | flourish | thrive | thriving | may your | may you | may another | pray | prayers | sure you | sure that | no doubt | success* in your | rooting | toast | raise a glass | good fortune | trust you | root",
    path: "career* | job search | endeavor* | endeavour* | journey | pursuits | hunt | wherever | next move | search for | next role | next employer | next adventure | next step in your | job seeking | ventures | pathway | place you end up | elsewhere | onward | your search | another firm | road | whatever comes next | in life | quest | hunting | find a team | find a place | somewhere else | ahead of you",
    encourage:
      "encourag* | feel free | discourag* | apply again | follow us | keep an eye | welcome to apply | urg* | welcome to reapply | keep going | dont give up | dont lose heart | dont be put off | not be put off | dont let this | do look | please do | do apply | do pop | do try | try again | consider applying | hope you ll apply | hope you will apply | apply for other | apply for future | check back | check our | follow our | browse | knock on our door | come back to us when | set up a job alert | think about applying | future applications | welcome an application | welcome a fresh | be proud | hesitate",
    future:
      "future | later | another time | come up | comes up | opens up | other openings | next intake | next year | down the line | upcoming | other opportunities | other roles | similar roles | if something | other vacancies | next vacancy | another vacancy | other positions | another position | other posts | next time | next season | next spring | next autumn | next summer | next round | next cycle | next batch | next campaign | one day | some day | someday | sometime | in due course | frees up | opens again | open up | comes along | come free | becomes available | become available | arises | arise | arising | new openings | new vacancies | new roles | something else | something new | another opportunity | in the coming | months ahead | second opening | second vacancy | when something | if anything | more suitable | something suitable | another role | a couple of years | year or two | other teams | new site",
    remember:
      "remember | come back to you | think of you | stay in touch | keep in touch | reconnect | cross paths | paths cross | not the end | revisit | remain in contact | let you know if | be in touch if | contact you if | contact you should | ring if | reach out if | reach out when | reach out should | think of us | first to know | first call | on our radar | our door | doors open | work together | see you again | another conversation | pick up the conversation | back in touch | follow your career | watch your career | reach out again | hear from you again",
    sincerely:
      "regards | sincerely | best wishes | cheers | warmly | respectfully | yours faithfully | yours truly | rgds | xx | x | cordially | take care | warmest",
    dear: "dear | hello | hi | hey | good morning | good afternoon | greetings | gday | hiya | heya | good day | greeting | to whom it | salam | namaste | hun | hon | luv | love | mate | buddy | pal | folks | darling",
    data: "privacy | gdpr | delet* | retention | consent | retain* | personal data | your data | our data | the data | stored | storage | storing | erase* | dpa | protection | anonym* | shred* | destroyed | destroy | records | record | opt out",
    automatic:
      "automat* | no reply | noreply | unmonitored | not monitored | not reply | replies to this | unattended | auto | bot | robot | mailbox | inbox is not | generated",
    money:
      "loan* | credit | mortgage* | overdraft | card | account opening | lend* | borrow* | apr | transaction* | wallet | crypto* | remortgage* | debt | debts | debit | payout | shares | ipo | insurer | money | bank | banks | banking",
    home: "apartment* | rent* | landlord* | tenant* | tenancy | viewing | lease* | house | property | mortgage | letting | housing | houses | flatmate* | bedroom* | the room | a room | the flat | a flat | lettings | deposit | bungalow | cottage | furnished | home | homes | let to | household | host family | villa | homeowner* | plots | to let",
    permit:
      "visa* | permit* | residence | immigration | licen* | citizenship | passport | consulate | embassy | esta | border | customs | asylum | entry clearance | leave to remain | sponsorship | intend to leave | blue badge | home office",
    study:
      "university | admission* | student* | school | kindergarten | degree | scholarship* | enrol* | college | nursery | msc | phd | bachelor | masters | faculty | pupil* | course | courses | admitted | mba | ucas | campus tour | semester* | tuition | bursary | class of | classes | sixth form | undergrad* | postgrad* | doctoral | doctorate | thesis | dissertation | module* | lecture* | exam board | exchange programme | mfa | teachers | exams | academic | study | studies | term time | primary | academy | head of year",
    paper:
      "manuscript* | paper | journal | reviewer* | publication | conference | abstract* | book | editor* | poem* | poetry | proceedings | novel | papers | referees | poets | story | stories | publish* | preprint | talk proposal | cfp | chapter | chapters | magazine | anthology | author | authors | fiction | column | guest post | essay* | script | pull request | merge | maintainers | commit | patch | branch",
    grant:
      "grant* | proposal* | award* | prize* | sponsor* | accelerator | residency | fund | bursar* | investor* | invest | funding application | funders | funding round | foundation | seed round | pitch deck | startup* | demo day | nominations | nomination | nominated for | honours | honour | research council",
    claim:
      "insurance | claim* | warranty | refund* | appeal* | objection | reimburse* | policy | dispute* | insurer* | insured | premium | compensat* | chargeback | underwrit* | ombudsman | complain* | damages | objections | guarantee | policyholder* | liability | settlement | excess | tribunal | hearing | fault",
    purchase:
      "deliver* | shop* | product* | purchase* | price* | customer* | invoice* | payment* | subscription | discount | courier | parcel | your order | order number | orders | ordered | ordering | stock | shipped | shipping | ship | dispatch* | tracking | checkout | cart | sold | retail | voucher* | promo | sale | deal | deals | buy | buyer* | purchasing | free trial | trial ends | renewal | receipt for | refund | items | item | instalment* | fee | fees | bill | bills | plan",
    event:
      "ticket* | event* | concert | booking* | flight* | hotel | restaurant | festival | lottery | ballot | raffle | wedding | concerts | a table | table for | reservation* | reserved | check in | check out | boarding | airline | airport | seats for | open day | party | workshop | meetup | webinar | guest | guests | trip | cruise | fair | tour | screening of | open evening | rsvp | conference | rehearsals | performance | matinee",
    tender:
      "tender* | supplier* | bid | bids | quotation | vendor* | pitch* | partnership | procurement | proposal | contractor* | bidder* | bidding | quotes | your quote | a quote | rfp | rfq | consortium | freelancers | partnering | proposals | estimate | lot | wholesale | logo",
    member:
      "membership* | club | association | member | members | foster* | adopt* | tryout* | choir | squad | clubs | society | associations | lodge | befriend* | volunteers | volunteer | mentor* | mentees | allotment* | orchestra | band | guides | congregation | league | beta",
    health:
      "doctor* | treatment* | therap* | patient | patients | surgery | clinic | donor | gp | transplant* | kidney | scan | prescription* | medication | vaccine* | vaccination | dentist | dental | illness | sickness | counselling | clinical | healthcare | clinics",
    newsletter:
      "newsletter* | unsubscribe* | article* | blog* | podcast* | webinar* | subscrib* | tips | readers | issue | edition | column | this week we | magazine | digest | columnist | guide to | how to | tip | weekly | top stories | read on | listen | episode* | reader | career advice | survey | surveys | heroine | novel | headline | forum | replies | report finds",
    alert:
      "job alert* | new jobs | jobs for you | saved search | people also viewed | saved job | jobs you may | new job | jobs near | jobs like | similar jobs | jobs matching | alerts | recommended for you | recommended jobs | more jobs | based on your profile | searches | apply now | view job | easy apply | actively recruiting | job match*",
    rejection:
      "rejection* | refusal* | ghosted | ghosting | nos | rejecting | regret letters | the no | a decline | letters of regret | being rejected | got rejected | rejected candidates | thanks but no thanks",
    recruiterreach:
      "came across your | your linkedin | would you be interested | i came across | are you open | open to new | open to a | open to hearing | be open to | exciting opportunity | caught my eye | caught our eye | looking to move | next move | put you forward | referred by | my client is looking | mandate | interested in hearing | tempt you | would you consider | we re hiring | now hiring",
    hrtalk:
      "scorecard* | debrief | template* | headhunter | send the rejection* | req | ats | reject the | regret letter | candidate b | candidates a | please reject | panel notes | shortlist for | interview feedback | let him down | workday | greenhouse | lever | disposition reason* | hiring plan | no shows | appointable | panel minutes | sourcing | recruiter screen | pipelines",
    ownmove:
      "i have accepted | i ve accepted | i have decided | i ve decided | my application | i must decline | withdraw my | i applied | thank you for letting me know | my cv | accept your offer | i am applying | i m applying | i m withdrawing | withdrawing my | withdraw from | i must withdraw | i have taken | i ve taken another | i ve taken a | i regret to | i accept | declining your | decline your | my resignation | resigned | resigning | my notice | i m interested | stepping back | step back | please close my | attached my | my interview | your advert | i was told | my experience | consider me | close my file | take me off",
    meant:
      "example* | sample | quote | imagine | typical | such as | something like | translate | phrase* | wording | sentence | sentences | quoted | quotes | the words | reads | it said | means that | usually means | often means | what does | column | novel | film | scene | formal | version of | subject line | headline | article | columnist | tribunal | wrote that | the e mail read | the letter in which | saying that",
    error:
      "error | mistake* | disregard | ignore | incorrect | wrongly | wrong | glitch* | fault | bug | bugs | mix up | in fact | corrected | correction* | typo | confusion | by accident | accidentally | crashed",
    despite:
      "despite | all the same | in spite | regardless | notwithstanding | though | nevertheless | although | albeit | much as | for all | whatever",
    especially:
      "very | really | truly | highly | extremely | incredibly | particularly | genuinely | quite | too | enormously | immensely | deeply | absolutely | exceptionally | greatly | thoroughly | terribly | so much | ever so | awfully | hugely | totally | completely | especially | considerably | certainly | clearly | indeed | sincerely sorry | remarkably | extraordinarily | strongly | pretty | super | actually | honestly | frightfully | dead",
    first:
      "first | second | third | last | one of the | firstly | initially | previous | latest | former | finally | eventual | primary | lastly | initial review | final",
    person:
      "new colleague | joined us | found the right person | accepted our offer | has accepted | offered the job to | offered the role to | new starter | successful candidate | preferred candidate | another candidate | other candidates | internal candidate | team member | teammate | newcomer | postholder | new hire | appointee | other applicant* | another applicant | another person | someone who | somebody who | someone with | somebody with | candidate with | candidate who | candidates who | candidates with | applicant with | applicants who | applicants with | a candidate | an applicant | different candidate | another finalist | other finalist* | internal applicant | chosen candidate | appointed candidate | successful applicant* | preferred applicant | preferred one | first choice candidate | winner | replacement | will be joining us | joins us | starts with us | starts on | starts in | starts monday | begins on | our new | the new | has signed | have signed | signed this | signed with | has agreed to | have agreed to | agreed to start | said yes | say yes | taken the job | has taken the | taking over | will take the | started with | will be our | will be the | somebody else | someone else | another candidate* | other candidate* | others | alternative candidate* | stronger applicant* | better qualified | external candidate | internal person | internal guy | another of the | another eligible | another officer | other person | other people | another teacher | another bloke | other lad | other lady | other gentleman | another lad | another girl | familiar face | hers | his | one who | the other | person whose | applicants whose | candidates whose | candidate whose | people whose | people with | people who | folks with | individual with | named | confirmed as | replaced by | be with us from | will be leading | will be doing | leads the | to replace | picked somebody | in her | wholl | shook hands | shaken hands | the woman | the lad who | the girl who | the man who | a woman who | a man who | already signed",
    work: "work | working | team | teams | company | organisation | organization | department | project* | business | firm | worked | works | workplace | tasks | agency | crew | crews | studio | trust | charity | institution | branch | section | service | group | organisations | companies | station | practice | lab | kitchen | office | employer | shop | store | restaurant | school | hospital | ward | faculty | university | college | museum | council | programme | operations | teaching | staffing",
    goesto:
      "goes to | goes into | given to | was given | been given | awarded | award | falls to | fallen to | fall to | passes to | passed to | offered to | offering it to | offered it | belongs to | belonged to | handed to | giving it to | give it to | given it to | given out | give them | in the hands of | ended up with | allotted to | assigned to | allocated to | promised to | is hers | is his | was hers | taken by | taken up | let to | granted to | extended to | extended an offer | extended the call | extended its call | extend the call | has called | is calling | asked her to | have asked the | we asked | we ve asked | i ve asked | accepted by | filled by | baton | been offered | move in | steps up | stepped up | step up | getting it | will be getting | got there first | beat you to | going to a | going to the | go to a | go to the | go to our | gone | went | gave | given the job | give the job | giving the job | giving the spot | given the section | fell on | is getting the | got the job | got the post | got the part | gets the job | took it | got it | has got the | said yes to | promotion is going | choice fell | choice has fallen | given preference",
    stays:
      "stays | stay on | staying on | staying put | returns to | coming back | comes back | came back from | come back from | back from leave | return from | returning from | returns from | welcomed back | old job back | old desk | reinstated | retained in | retains | retain its | retain her | kept on | keeping on | keep her | resignation | isnt leaving | not be leaving | changed her mind | changed his mind | changed their minds | permanently | continue in | will continue | incumbent | carry on | carrying on | is back | are back | have come back | after all | predecessor | confirmed in post | take it on | backfill* | one more year | another year | has always",
    lack: "lack* | missing | short of | short on | fell short | fall short | shortfall | shortage* | too little | too few | enough | insufficient* | thin | gap | gaps | absence | absent | limited | scarce | scant | wanting | deficien* | weak* | less so | without the | does not have | do not have | dont have | doesnt have | dont hold | does not hold | do not hold | did not have | wasnt there | isnt there | not there | no evidence | couldnt see | incomplete | outside the | below | under 0 | expired | unproven | more time | another year | year or two of | bit more | little more | more experience | not yet | yet to | would benefit from | not demonstrate | clearly demonstrate | only one | just one | run out of | ran out of | out of seats | fewer | incompatib* | unable to meet | part way | missed a | unanswered | failed to | failure to | never | still need | needs more",
    toomuch:
      "too | overqualif* | beyond | more than | exceed* | outgrow* | bored | overcooked | bigger than | excessive* | oversubscribed | outside our | above our | top of the scale | larger than | surplus | apart",
    ending:
      "ends here | stop here | stopping here | leave it here | leave it there | leave it at that | we ll leave it | that s that | that s all | that will be all | drew the line | drawn a line | line under | parting | part as friends | part company | parts | goodbye | farewell | last message | last page | end of the road | end of the line | paths part | call it a day | calling it | curtain* | chapter closes | closes here | run its course | reached the end | the end of | to an end | come to a close | comes to a close | over and out | no further | nothing further | no onward | not going any further | wont be taking | as far as | let you get on | get on with your | free to leave | free to take | leaves our hands | wrap* things up | fork | waste your time | conclude* our | concludes our | bring matters to a close | closes the loop | close the loop | close it off | stood down | marks the end | ends things | over for you | thanks but no | keep you hanging",
    ahead:
      "ahead | the edge | edged | whisker | pipped | nose | runner up | runners up | silver | medal* | number two | came second | came third | placed second | ranked below | ranked you second | second choice | second best | close second | photo finish | a hair | outscored | outranked | outperformed | beaten | overtook | above you | higher than | scored higher | better than | up against | rival | competitor for | run for their money | beat | won | winner | victor | marginally | narrowly | two points | points short | fourth | first reserve | thirteenth | in line | next person | got there",
    deserve:
      "deserve* | deserving | do justice | justice to | unfair | wouldnt be fair | isnt fair | fairest | happier | unhappy | miserable | be happy here | waste | wasted | wasting | bored | disservice | no favours | doing you no | no favour | outgrow | flourish | bigger stage | better home | better served | frustrat* | lose you | regret it | snap you up | lucky to have you | fortunate enough to have | whoever gets you | our loss | their loss | kick myself | kicking myself | set you up to fail | good conscience | in conscience",
    direction:
      "direction | directions | another way | other way | refocus* | focus on | focusing on | focussed | change of plan | change course | pivot* | strategy | strategic* | rethink | rethinking | swung towards | shifted | shift in | priorities | reprioriti* | going local | gone local | turned into | re scope* | brief moved | brief has | evolved | evolving | reconsider | reassess* | redefined | realign* | changed their minds | approach | going back to | instead of hiring | turned to | attention has | turns out | different | another quarter | another year",
    condition:
      "licence* | license* | forklift | native | fluent* | degree | certificate | certification* | certified | chartered | qts | cfa | commut* | relocat* | travel | night work | weekends | work permit | right to work | sponsorship | sponsor | visa | visas | language | languages | dutch | welsh | gaelic | mandarin | spanish | clearance | age limit | twenty two | full time | part time | remote | remotely | days a week | five days | months experience | non compete | covenants | insurance | within the parish | citizenship | registered with | registration with | pin | ticket | medical fitness | colour vision | resident* | living in | based in | residency | french | german is | hours | night shifts | nights are | notice period",
    recommend:
      "recommend* | endorse* | endorsing | nominat* | propose* | proposing | put forward | put you forward | putting you forward | support* | backed | backing | back you | champion* | vouch* | advocat* | suggest* | refer you | referred you | fought for you | went to bat | pushed hard | argued for | made the case | in your favour | your corner | represent you | advise | advised",
    vote: "vote* | voting | veto* | outvoted | overrul* | deliberat* | debate* | unanim* | majority | weigh* up | agree on | agreed on | agreement | consensus | favour | favours | favoured | in favor | ballot | split | quorum | sided | swayed | persuad* | convinc* | won over | ratif* | resolution | resolved | talked it over | discussed at length | board met | panel met | met on | met this | met last | met yesterday | thumbs | strong yes | polled | polling | discern* | put to the",
    status:
      "status* | archived | archive | inactive | active | disposition | requisition* | moved to | reference number | ref | records show | job id | job no | under review | under consideration | processed",
    figure:
      "door* | key | keys | puzzle | curtain* | boat | train | ship | sailed | coin | coins | bridge | seed | seeds | soil | recipe | chapter | spark | star | stars | align* | rose | compass | tide | wind | winds | mountain | summit | climb | sauce | flavour* | toast | cigar | marathon | whistle | rope | rung | wings | saddle | root | leaves | harvest | shadow | fate | heart | smoke | crown | armband | baton | torch | stalls | sidelines | applause | drawer | shelf | bunk* | hive* | bush | irons | the piece | stage is | the table seats | full house | found its owner | harbour",
    late: "late | later than | lateness | timing | by the time | after the deadline | after the closing | missed | arrived after | reached us after | came in after | before your | before you | before we | days before | day before | the same morning | already signed | already gone | already drawn | already been | already filled | earlier | had you | had we met | wrong moment | right moment | wrong season | wrong year | closed on | window shut | shut on | expired | had passed | last minute | at the last moment | months ago | weeks ago | too soon | too early | sooner | quicker | faster | belated | pipped at the post | has sailed | by a matter of days | delay | delayed | cannot wait | cant wait until | overdue | in time",
    isyou:
      "it is you | it s you | you are the one | you re the one | is yours | be yours | are yours | it s yours | yours if | yours to | choose you | chose you | picked you | pick you | select* you | selected you | appointed you | you are in | you re in | you got it | you have been selected for | you have been offered | you have been shortlisted | you made it | you are through | you re through | you ve passed | you have passed | you were successful | you have been successful | you are our | you re our | want to hire you | stuck with us | like you to | give it to you | with your candidacy | with your application | forward with you | have you on board | your first day | your placement | you start | you begin | your mentor | next in line | still in the running | in the mix | want you to join | like to appoint you | appoint you as | like to offer you | happy to offer you | pleased to offer you | delighted to offer you | both of you | your name on it | isnt you | wasnt you | be you | isnt with you | it was you | choosing you",
    welcome:
      "aboard | welcoming | welcome | welcomed | join us | joining us | join our | joining our | part of our | on the team | one of us | induction | first day | onboarding | on board | to have you | having you | the family | see you soon | see you on",
    pet: "dog* | cat | cats | puppy | puppies | kitten* | animal* | pet | pets | rescue | rehome* | rehoming | breeder* | breed | pedigree | shelter* | kennel* | horse* | pony | rabbit* | parrot | macaw* | bird | aviary | greyhound* | spaniel | terrier | paws | adopt* | chicken*",
    media:
      "song* | film* | video* | photo* | recipe* | playlist* | story | stories | poem* | painting* | exhibit* | stalls | podcast* | episode | album | music | festival | documentar* | gallery | artwork* | artist* | sculpture* | drawing* | label | streaming | blog | post on | upload | reel | image* | magazine | game | games | theatre | novel* | script* | radio | tv | television | marmalade | cake* | market stall | christmas market | your stall | the app | your app",
    sport:
      "match day | race | races | league | coach | coaches | team selection | tournament* | marathon* | player* | referee* | football | rugby | cricket | tennis | hockey | netball | basketball | swimming | squad | squads | athlet* | runner* | goalkeeper | fixture* | season ticket | first team | club | clubs | rowing | substitut* | olymp* | championship* | ski | gym | sport* | chess | golf | the cup",
    hrmatter:
      "payrise | raise | holiday request | annual leave | leave request | parental leave | maternity leave | sick leave | day off | expense* | parking | car park | home office | working from home | work from home | flexible working | training budget | swap | swaps | overtime | company car | laptop | timesheet* | payslip* | payroll | probation* | grievance | appraisal | performance review | sabbatical | pension scheme | mileage | allowance | reimburse* | equipment | uniform* | office move | canteen | notice period | share plan | job title",
    authority:
      "petition* | tax | taxes | court | courts | council | councillor* | ministry | allotment* | nursery place | school place | benefit* | tribunal | ombudsman | magistrate* | police | hmrc | irs | county | municipal* | government | licensing | embassy | fine | penalty | objection* | zoning | permit* | notary | birth certificate | regulation* | parliament | statutory | public service commission | authorit* | customs | jury service | planning application | planning consent | planning appeal | permission",
    contest:
      "contest* | prize* | award* | jury | judge | judges | judging | hackathon* | raffle* | lottery | draw | casting | castings | entries | entry | entrant* | winner* | winning | finalist* | runner up | rosette* | trophy | medal* | nominat* | shortlist for the | quill | quiz | nominee*",
    sift: "sift* | screen | screening | screened | screener | cut | cuts | cutoff | dropped out | knocked out | filter* | preliminary | preselection | whittl* | narrow* | longlist* | long list | initial review | first review | weed* | pile | go through the | gone through the | below the line | below the pass | drew the line | reduced to | eliminat* | round one | knockout | threshold | bar",
    full: "full | is complete | are complete | now complete | complement | capacity | no place | no space | no room | no slots | out of seats | booked solid | all taken | all places | every place | all seats | all the places | all set | sorted | sold out | oversubscribed | over subscribed | filled up | fill up | filled all | filled both | set for the | crew is | covered | spoken for | accounted for | no vacancy | no vacancies | no opening | no openings | nothing left | none left | nothing for you | maxed | capped | quota | fully",
    giveback:
      "send back | sending back | sent back | return | returns | returned | returning | collect your | to collect | destroy* | shred* | dispose* | disposal | delete your | deleting your | travel costs | travel expenses | reimburs* | badge | visitor pass | by post | registered post | recorded post | enclose* | herewith | posted back | back to you | original documents | erase* | under separate cover | pick up",
    done: "ve | have | has | had | been | was | were | having | got | did | became | come to | done",
    will: "ll | will | shall | going to | it ll | shell be | that ll | about to | gonna | wholl | therell | wont | shant",
    one: "one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | thirteen | fifteen | twenty | thirty | forty | fifty | hundred | dozen | ninety | couple | pair | half | sixty | single | fourth | fifth | eighteen",
    who: "who | whose | whom | that person | the one | the person | which | the ones | whoever | wholl | whod | that one | those",
  },
  shortForms: {
    "won't": "will not",
    wont: "will not",
    "can't": "can not",
    cant: "can not",
    cannot: "can not",
    "shan't": "will not",
    dont: "do not",
    didnt: "did not",
    doesnt: "does not",
    isnt: "is not",
    arent: "are not",
    wasnt: "was not",
    werent: "were not",
    couldnt: "could not",
    wouldnt: "would not",
    havent: "have not",
    hasnt: "has not",
    "ain't": "is not",
    im: "i am",
    ive: "i have",
    weve: "we have",
    theyve: "they have",
    youre: "you are",
    "let's": "let us",
    gonna: "going to",
    u: "you",
    ur: "your",
    "n't": " not",
    "'re": "are",
    "'ve": "have",
    "'ll": "will",
    "'m": "am",
    "'d": "would",
    "it's": "it is",
    "that's": "that is",
    "he's": "he has",
    "she's": "she has",
    "there's": "there is",
    "'s": "",
  },
  lists: {},
  rules: enRules,
  unread: [
    "[please] do not (reply|respond)",
    "(mailbox|inbox|address|account|email) (is|are) (not|un) .. (monitored|attended|read)",
    "(unattended|unmonitored|no reply|noreply) (mailbox|inbox|address|account|email|mail)",
    "(reply|replies) ... not .. (read|monitored|delivered|answered|received)",
    "(reply|replies|messages|mails|emails) ... undeliverable",
    "(mail|messages|emails) ... to this (address|mailbox) ... (not|discarded|deleted|never)",
    "(address|mailbox) .. for sending only",
    "(auto generated|autogenerated|automatically generated|automated) (email|mail|message|notification) ... (not|no) .. (reply|respond)",
    "rather than (replying|responding)",
    "system generated (message|letter|email)",
    "unable to (respond|reply) to individual",
  ],
  invitesAnswer: [
    "(reply|respond|write back|write) [directly] to (this|me)",
    "(just|simply|feel free to|please|by) (reply|replying|hit reply|write back)",
  ],
  details: {
    roleFrames: [
      "!(position title|position|role|post|vacancy|job title|title|job|competition|requisition|vacancy title|posting|position applied for|post applied for|role applied for|job applied for|applied for): {role}",
      "application (for|to|as) [the|our] [position|role|post|job] [of|as|:] {role} (at|with|@) {company}",
      "application (for|to|as) [the|our|a|an] [position|role|post|job] [of|as|:] {role}",
      "!(position|role|post|job|vacancy) of [the|a|an] {role} (position|role|post|at|with|in|and|for|has|was|on|which|I)",
      "!(position|role|post|job|vacancy) of [the|a|an] {role}",
      "(applying|applied|apply|applicants|candidates|candidacy|candidature|interviewing|interviewed|interview|considered|consider you|interest|you) (for|to|as|in) [the|our|a|an] [position|role|post] [of|as] {role} (position|role|post|vacancy|job|opening|opportunity|internship|apprenticeship|gig|spot|spots|seat|seats|slot|slots|search|headcount|requisition|req|competition|intake|shortlist|contract|offer|campaign|placement|possition|positions|roles|posts|vacancies|opportunities|openings)",
      "(for|the|our|in the|in our|this|an|a|that|your) {role} (position|role|post|vacancy|job|opening|opportunity|internship|apprenticeship|gig|spot|spots|seat|seats|slot|slots|search|headcount|requisition|req|competition|intake|shortlist|contract|offer|campaign|placement|possition|positions|roles|posts|vacancies|opportunities|openings)",
      "(be|as|being|hire|hired|become|becoming) (our|a|an|the) [next|new] {role} (at|with|in|for|here|on|but|and|this|I|who)",
      "(applying|applied|apply|interviewing|interview|candidacy|for) (for|to|as) [be] [the|our|a|an] [next|new] {role} (at|with|in|here|on|last|and|but|this|went|is|was)",
      "(applying|applied|apply|interviewing|interview|candidacy|you for|appointed|appointment|review for|applicants for|preference for) (for|to|as) [be] [the|our|a|an] [next|new] {role}",
      "(be|being) our [next|new] {role}",
      "interest in [the|our|becoming a|becoming an] {role}",
      "(for|as|our|regarding|about|re|next|joining us as|to be|job|on) [a|an|our|the] {role}",
      "the {role} (question|matter|conversation|idea|thing|must|will|chair|candidate|bench|process|vacancy's|shift|interviews|interview|assessment)",
    ],
    roleWords:
      "apprentice apprentices intern internship trainee trainees traineeship postdoc postdocs lecturer lectureship professor professors analysts assistant assistants coordinator coordinators technician technicians teacher teachers nurse nurses officer officers chef barista consultant consultants director directors designers driver drivers accountant accountants specialist specialists researcher researchers welder welders fellow dishwasher cleaner copywriter illustrator editor sommelier economist machinist mechanic plumber carpenter registrar principal dean deanship rigger presenter scheduler planner salesperson representative advisor adviser clerk receptionist secretary supervisor foreman chief architect associate scientist librarian paralegal lawyer solicitor attorney counsel pharmacist dietitian surgeon midwife carer porter waiter waitress bartender baker butcher gardener labourer operator operative installer fitter setter picker packer courier pilot steward firefighter detective constable tutor instructor translator interpreter journalist reporter producer animator musician stylist dispatcher administrator executive strategist recruiter auditor actuary underwriter teller cashier merchandiser secondment comms cto ceo cfo head lead tech rep host dev crew cadet cadetship surveyor graduate trader doctor agent coach controller buyer seller artist broker residence partner sales leader inspector roaster barber nanny butler ranger sailor janitor caretaker warden webmaster chemist physicist engineer* developer* manager* notary judge guide guard ambassador evangelist hostess server runner groomer vet veterinarian dentist optometrist paramedic orderly aide cook sous pastry brewer farmer grower forester roofer painter tiler mason glazier rider loader stocker replenisher sorter handler conductor ux ui sre devops qa swe pm programmer programmers negotiator negotiators estimator estimators adjuster adjusters investigator investigators milker joiner deckhand skipper bursar bursary seamstress bookseller stonemason sexton organist florist signaller practitioner educator superintendent matron watchman nightwatchman writer coder curator storyteller herdsperson herdsman paraprofessional sendco senco td ae sdr bdr sde sdet ops dm hgv forklift dispatch *keeper *ologist *ologists *ographer *worker *workers *trician *apist *statistician fellowship fellowships scholar studentship phd doctoral lectureships professorship editorship chairmanship directorship readership scholarship assistantship headship learnership apprenticeship attendant attendants cashiers clerks bakers chefs waiters baristas cooks associates advisors advisers representatives architects scientists fishmonger upholsterer locksmith farrier arborist horticulturist landscaper groundsperson stockperson stockman bricklayer plasterer scaffolder pipefitter fabricator millwright stevedore lineman linesman splicer custodian custodial concierge valet bellhop stewardess purser navigator bosun comptroller treasurer bursarship quant paraplanner auditors psychiatrist anaesthetist phlebotomist hygienist optician dispenser rn lpn cna gp hca soldier pcso lieutenant violinist cellist violist flautist oboist percussionist trombonist pianist accompanist violin viola cello soprano baritone contralto actress understudy dramaturg stagehand barrister clerkship conveyancer magistrate demonstrator tgt pgt interviewer assessor valuer appraiser marketer *engineer *developer *designer *manager *analyst copyeditor proofreader subeditor columnist correspondent newsreader lifeguard swimmer referee umpire jockey stablehand saddler volunteer chaplain curate verger nannies childminder babysitter caregiver carers midwives sysadmin dba tester testers scrum receptionists telephonist typist amanuensis archivist conservator mechanics electricians plumbers wardens rangers crewmember freelancer eir evp svp vp cso cpo cro cio chro coo semi-senior distiller cellarman traders salesman saleswoman telecaller telemarketer promoter canvasser fundraiser fundraisers mover trucker chauffeur cutter finisher moulder molder thatcher dyker ombudsman postdoctoral bookbinder handyman handyperson trainer actor *maker sergeant staff".split(
        " ",
      ),
    roleStops:
      "at with in our and but we i you for here has have was is will as on this that because which who thank unfortunately dear please about from by if when your my went".split(
        " ",
      ),
    notRoles:
      "application applications update outcome interview status decision feedback result results thank thanks your regarding next steps position role job vacancy candidate candidacy offer news notification re fw fwd letter search hi dear following team hiring recruitment process requisition review account service you unfortunately unsuccessful reserve list request department dept office public civil federal nhs usa portal inbox practice ward cell panel group shop collections employment".split(
        " ",
      ),
    companyFrames: [
      "(position|role|job|opening|opportunity|opportunities|career|careers|employment|working|work|interview|interviewing|interviewed|application|post|placement|internship|vacancy|offer) (at|with) [the] {company}",
      "interest in (joining|working (at|for|with)|a career (at|with)|employment (at|with)|opportunities at) [the] {company}",
      "(update|feedback|news|message|decision|word) from {company}",
      "(applying|apply|applied|application) (to|at|with) [join|the] {company}",
      "(interest|shown|expressed) in {company}",
      "(interest|shown|expressed|work|interview) (in|with) the {company} (team|crew|panel|and)",
      "(closed|viewed|declined|reviewed) by {company}",
      "on behalf of [the|everyone at|everybody at|all of us at|all at] {company}",
      "(everyone|everybody|all of us|all|here|us|team|panel|folks|joining|join) at {company}",
      "joining {company}",
      "(company|agency|employer|organisation|organization|hiring organisation|hiring organization|client|for|school|location name): {company}",
      "(recruiting|recruiter|talent|people|hr) (@|at) {company}",
      "(talent|people|hr|hiring|recruiting|recruitment) (partner,|lead,|manager,|team,|advisor,|adviser,|director,|officer,|coordinator,|business partner,) {company}",
      "the [whole|entire] {company} (team|crew|family|gang|recruitment team|hiring team|people team|talent team|recruiting team|hr team)",
      "and the {company} (team|crew|gang|family)",
      "{company} (viewed|reviewed|has viewed|has reviewed|has closed|has updated|closed) [and] [closed] (your application|the job|this job)",
      "{company} (has sent|sent) you an update",
      "(unfortunately,|regrettably,|sadly,) {company} (has|have|is|was|did|will)",
    ],
    companyStops:
      "has have is was will reviewed decided viewed closed and in for we at on to i but as that this with our your you".split(
        " ",
      ),
    teamWords: (
      "team unfortunately regrettably sadly handshake totaljobs trac cv-library snagged jobbank seek reed.co.uk totaljobs govjobs governmentjobs.com usajobs staffing desk administrator headhunter talent acquisition recruiting recruitment recruiter careers career hr human resources people hiring jobs job " +
      "resourcing no-reply noreply do not reply notifications notification via support selection system " +
      "operations personnel admissions committee search internal mobility dispatch secretary graduate early apprenticeships " +
      "services service programme program compliance assessments crew kadry reception volunteering candidate candidates experience partner manager messages apply center onboarding unit section"
    ).split(" "),
    legalForms: "apothecary hotel hotels apparel homewares stores store health healthcare outdoor outdoors foods retail bank group trust university college school academy hospital clinic labs studio studios games systems software solutions technologies tech robotics logistics media energy power council county city bakery coffee kitchen grill brewery brewing architects partners associates solicitors surveyors consulting holdings industries motors airlines airways hospice museum gallery theatre society institute foundation association agency ministry authority chambers vets dental pharmacy construction engineering timber fisheries farm farms estates capital ventures insurance mutual telecom mobile wines nurseries inc ltd limited llc llp gmbh ag plc corp corporation co company sa bv ab oy pvt pty".split(" "),
    closings: (
      "best|kind regards|best regards|warm regards|warmest regards|regards|warmly|sincerely|yours sincerely|sincerely yours|yours|yours faithfully|yours truly|" +
      "very truly yours|cheers|thanks|many thanks|with thanks|all the best|best wishes|with best wishes|take care|kindest regards|with kind regards|" +
      "with regards|with warm regards|respectfully|love|with love|much love|cordially|thank you|all best|with regret|thanks again|kindly|with gratitude|ngā mihi|with friendly greetings|with appreciation"
    ).split("|"),
    signedFrames: [],
    familyNames: [],
    greeting: { by: "first" },
    hasCapitals: true,
    titles:
      "mr mrs ms miss dr prof professor sir dame rev captain chief detective inspector father sister brother baroness lord lady mx eng engr".split(
        " ",
      ),
    stages: {
      offer: [
        "(withdraw*|rescind*|revok*|retract*|taking back|take back|took back|disregard|cancel*|pulled) .. offer",
        "offer .. (withdrawn|rescinded|revoked|retracted|lapses|lapsed|void|cancelled|can not stand|no longer stands|is off)",
        "(offer|letter|contract) .. you .. (signed|accepted)",
        "(letter of intent|loi|offer letter|appointment letter|letter of appointment)",
        "(offered you|we made you|made to you|condition .. (not met|not been met))",
        "(stop|postpone|cancel*) .. start date",
      ],
      final: [
        "(after|in|during|following|your|completing|attending|since|from) .. (final|last) (round|interview|stage|panel|presentation|table|meeting)",
        "(finalist*|runner up|second choice|close second|preferred candidates|silver medal*|onsite loop|full loop|two full days|open forum)",
        "(final|last|top) (two|three)",
        "(narrowed|down|came) .. to (two|you and)",
        "(full|whole) (day|days) with",
        "(loved|after|during|following|your) .. onsite",
        "(four|five|six) (rounds|interviews|conversations|meetings)",
        "(asked|asking) .. (references|referees)",
        "(on|to) campus",
      ],
      interview: [
        "(thank|thanks|enjoyed|pleasure|appreciate|lovely|loved|great|good|nice|treat|fun|grateful|joy) .. (interview|interviewing|meeting|speaking|talking|coming|conversation|talk|meet|visit|visiting|see you|having you|making the trip|travelling|lesson|session|chat)",
        "(your|our|after) [panel|second|first|recent] (interview|interviews|conversation|conversations|meeting|demo|sample lesson|lesson|visit|demonstration|talk|seminar|job talk|session|workshop|lecture|afternoon|second round)",
        "the interview .. (on|last|you|with|for)",
        "(interviewed|interviewing) (for|with|very|you|well|on)",
        "(attending|attended|attend) .. interview",
        "(interview|panel) (board|held|feedback|panel)",
        "you interviewed",
        "(met|meet|meeting|saw|seeing|seen|watch|having) you",
        "you .. (came across|presented well|taught|talked about|told (me|us)|brought in|spoke (of|about|with)|answered)",
        "what you (said|shared|told)",
        "(your|you) .. (answers|walkthrough|presentation)",
        "(panel|interviewers|interviewer|panelists|panellists|governors|committee) .. (felt|liked|loved|impressed|enjoyed|appreciated|remarked|touched|agreed|unanimous|thought|praised|warmed|wanted)",
        "(in the room|second interview|first round|wash up)",
        "the (other|rest) of (us|the panel) (liked|loved|enjoyed)",
        "(everyone|everybody|team|all of us|both of us|we all|we both|boys|students|children|customers|regulars) .. (liked|loved|enjoyed|rated|thought|took to|asked whether)",
      ],
      assessment: [
        "(take home|coding challenge|technical test|online test|online tests|online assessment|assessment centre|assessment center|assessment results|trial shift|bend test|game based|recruitment day|group (task|tasks|exercise)|psychometric)",
        "(your|the|this) [..] (test|assessment|exercise|challenge|reel|sample|tests|audition|trial)",
        "(trial (day|shift|lesson)|pass mark|test marked|cut off mark|qualifying score|written (test|exam|examination)|codility|hackerrank)",
        "you (scored|got) .. {digits}",
        "your .. (score|scores|mark|rating)",
      ],
      screen: [
        "(phone|telephone|screening|introductory|intro|initial) (screen|call|interview|conversation|chat|screening)",
        "(on|over|by) the phone",
        "(our|the|your|taking) [quick|short|first|intro] call",
        "video (questions|answers|responses)",
        "(thank*|thanks) .. (speaking|speak|talking|chatting) with (me|our recruit*|a member)",
      ],
      application: [
        "(shortlisted|short listed|shortlist|shortlisting|long list)",
        "(applying|applied|apply|application|applications|sending us|sending|interest|interested|applicants|applicant|cv|cvs|resume|resumes|candidature|candidacy|submission|vacancy|portfolio|profile|your letter|the letter|enquiry|your form|the form|openings)",
      ],
    },
    feedbackRefused: [
      "(unable|not able|can not|not possible|do not|not be able|regret|not in a position) .. (feedback|reasons|comment on)",
      "(feedback|scores) .. (not|unable|only be) .. (provide*|give*|available|share*|offer*|possible|correspond*)",
      "not enter into [further] correspondence",
    ],
    feedbackOffered: [
      "(happy|glad|pleased|welcome|willing|delighted) .. (feedback|talk it through|talk through|go through|share more)",
      "(like|want|would like|offer|offering|request|ask for) .. feedback",
      "feedback (is|are) available",
      "(let me know|call me|ring me|give me a ring|get in touch|drop me a line) .. (feedback|talk|chat|call)",
      "feedback (for next time|on your|from)",
    ],
    doorOpen: [
      "(encourage|encouraged|welcome|invite|hope|urge|like|love) .. (apply|reapply|applying|application|re apply)",
      "(apply|reapply) (again|for future|for other|for any|to any|to other)",
      "(keep|keeping|retain|hold|kept) .. (cv|resume|details|application|profile|information|you) .. (file|record*|database|data bank|bank|pool|mind|months|year)",
      "(consider|contact|reach out|in touch|think of|considering) .. (you|your) .. (future|other|suitable|similar|opportunities|openings)",
      "(future|other) (opportunities|openings|vacancies|roles|positions)",
      "(stay|keep) in touch",
      "(next|another) (vacancy|opening|intake|round|time|year|cohort) .. (apply|hope|touch|in|try)",
    ],
    waiting: [
      "(apply|reapply|re apply|application|applications|considered) .. (again|after|until|within|for|once) .. {number} (month|months|year|years)",
      "(after|once every|wait|until after|within|in|for) [a|at least|the|period of|next] {number} (month|months|year|years) .. (apply|reapply|application|before|again)",
      "(not|unable to) (apply|reapply|re apply) .. {number} (month|months|year|years)",
    ],
    numberWords: { one: 1, two: 2, three: 3, four: 4, six: 6, nine: 9, twelve: 12, eighteen: 18 },
    yearWords: ["year", "years"],
    reasonFrames: [
      "(because|since|as|due to|owing to|on account of|the reason is) {reason}",
      "(looking for|needed|need|wanted|want|required|requires|require) (someone|somebody|a person|people|candidates|an applicant) (who|with|that) {reason}",
      "(candidate|candidates|applicant|applicants|person|someone|somebody|individual|individuals) (who|whose|with) {reason}",
    ],
  },
};
