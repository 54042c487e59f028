import type { LanguagePack } from "../language-pack";
import { enRules } from "../rules/en";

/** Everything the detector knows about English. */
export const en: LanguagePack = {
  tag: "en",
  script: "Latn",
  commonWords: (
    "a s d m t re ve ll dont i the of and to in for is on that with as are be this have from at was by not we you your our will it an or has " +
    "if can but they all more i me my he she us them his her been were had would could do does did no so what when who " +
    "about there up out just any than then now some may how here which one thank thanks hi dear hello please sorry"
  ).split(" "),
  concepts: {
    you: "madam | sir | u | ur | y all | yall | you | your | yours | yourself | yourselves",
    we: "let s | our | ours | ourselves | us | we | we re a small | we re afraid | we re after | we re all set | we re cancelling | we re closing | we re covered | we re delighted | we re full | we re fully | we re glad | we re going | we re grateful | we re happy | we re hiring | we re keeping | we re letting | we re looking | we re moving | we re not going | we re now | we re passing | we re pleased | we re removing | we re sorry | we re sorted | we re sticking | we re still | we re taking | we re unable | we re writing",
    i: "i | me | mine | my | myself",
    they: "he | hell be | her | hers | herself | him | himself | his | its owner | itself | she | their | theirs | them | themselves | they",
    somebody:
      "a local | anybody | anyone | bloke* | boy | boys | chap | fella* | fellow | folk | folks | gentleman | gentlemen | girl | girls | guy | guys | individual* | kid | lad | ladies | lads | lady | man | men | people | person | somebody* | someone* | whoever | woman | women",
    other:
      "alternate | alternates | alternative | alternatives | another | different | else | elsewhere | external | further candidates | one of the three | other | others | otherwise | outside | remaining | rest of | rival | somewhere | the rest",
    candidate:
      "applicant* | appointee* | aspirant* | bidder* | candidate* | competitor* | contender* | eligible* | entrant* | examinee* | finalist* | hopeful* | incumbent | interviewee* | job seeker* | jobseeker* | nominee* | postholder | proponent* | respondent* | runner up | semifinalist* | strong field | the field",
    client:
      "client* | customer side | hirer | hiring company | our customer | the bank | the business | the employer | the hospital | the school",
    committee:
      "assessor* | bar raiser | bishop | board | boss | ceo | cfo | chairman | chairperson | chapter | chef | chief | commission | committee* | congregation | coo | corporate | council | councillor* | cto | dean | decision maker* | director* | elders | electors | evaluator* | examiner* | faculty | fellows | finance | founder* | gaffer | gm | governing body | governors | head | headmaster | headmistress | headteacher | hiring manager* | hiring official | hq | interviewer* | investor* | judge | judges | jury | leadership | management | manager | managers | md | members | ministry | owner | owners | panel* | parish | partners | principal | principals | producers | provost | rector | reviewers | selecting official | selectors | session | shareholder* | stakeholder* | supervisor* | the bench | the chair | the delegate | the department | the powers that be | the team | trustee* | vestry | vp",
    internal:
      "acting | at risk | colleague | colleagues | current employee* | former pupil | former student | from within | in house | in post | in the family | inside | interim | internal | internally | interned here | local | member of staff | our own | own people | own staff | own team | promote | promoted | promoting | promotion | redeploy* | redundancy | returner | returners | returning | secondment | seniority | serving officer | transfer | transferee | transferred | transfers | within the family",
    everyone:
      "all | altogether | any of | anyone | anything | both | each | entire | every | everybody | everyone | everything | the lot | total | whoever | whole",
    friend:
      "aunt | brother | brothers | buddy | classmate | cousin | cousins | dad | daughter | daughters | ex | families | family | father | friend | friends | grandad | grandma | husband | mam | mate | mom | mother | mum | neighbor | neighbour | neighbours | nephew | niece | pal | parents | sister | sisters | son | sons | uncle | wife",
    not: "arent | barely | cannot | cant | couldnt | didnt | doesnt | dont | fail* | hadnt | hardly | hasnt | havent | isnt | mustnt | nah | neednt | neither | never | no | nobody | non | none | nope | nor | not | nothing | nowhere | rather than | shant | shouldnt | unlikely | wasnt | werent | without | wont | wouldnt",
    unable:
      "arent able | arent in a position | can not | cannot | cant | could not | couldnt | hands are tied | hands tied | havent been able | impossible | inability | isnt able | no room | no way to | not able | not been able | not going to be able | not in a position | not possible | rules out | unable | unlikely | wasnt able | wasnt possible | werent able | wont be able",
    nolonger:
      "any more | anymore | ceased | ceases | exhausted | expired | expires | lapse | lapsed | lapses | longer | never again | no further | no more | none left | nothing further | nothing left | nothing more | ran out | run out",
    sorry:
      "afraid | alas | apolog* | ashamed | bad luck | bad news | better news | blow | breaks my heart | chin up | commiserat* | condol* | consol* | could have | different news | disappoint* | forgive | good news for you | guilty | gutted | gutting | had hoped | had there been | had we had | hate to | heartbroken | heavy heart | hoped to be writing | i d have | if i d had | if only | if we d had | isnt the email | isnt the message | isnt the news | isnt the outcome | let down | let you down | letting you down | like least | might have | no fun | nobody likes to write | not good news | not the answer | not the news | not the outcome | only wish | painful* | pains me | pity | regret* | sad | saddened | sadly | shame | sorrow | sorry | sting | stings | unfortunate | unfortunately | upset* | we d have | wish i could | wish i d had | wish i had | wish i were writing | wish there had | wish there were | wish we could | wish we d had | worst bit | would have | you d have",
    negative:
      "absent | adverse | came up short | come to nothing | could not make it | declined | did not make it | didnt get it | didnt get the | didnt go your way | didnt make it | didnt pan out | didnt quite | didnt work out | disappointing | disapprov* | dissatisf* | empty handed | fallen through | fell through | hasnt worked out | inadequate | ineligible | just outside | knock back | knocked back | miss out | missed out | mixed | narrowly missed | negative | negatively | no good | no joy | no luck | not accepted | not achieved | not been successful | not convinced | not eligible | not get the job | not keen | not made it | not moving forward | not persuaded | not progressing | not qualified | not quite | not selected | not successful | not to be | nr | outside the range | rejected | short of the | shorter | turned down | unconvinced | unfavourabl* | unplaced | unsuccess* | wasnt convinced | wasnt to be | werent persuaded | wrong",
    but: "all the same | although | but | even so | except | however | in spite | nevertheless | nonetheless | on the other hand | still | that said | though | unlike | whereas | while | whilst",
    instead:
      "ahead of you | beat you | carried the day | carry the day | drawn to | drawn towards | goes to | gone to | in favor of | in favour of | in place of | in the end | instead | leaned toward | leaned towards | on balance | outranked | over you | precedence | preference to | rather | settled it | sooner | swung it | tip the balance | tipped it | tipped the balance | tipped the scales | ultimately | went to",
    if: "as long as | assuming | conditional | depending on | if | in case | in the event | or | otherwise | provided | should any | should anything | should something | should the | should we | should you | should your | subject to | unless | were to | whether | whichever",
    may: "can | could | d | i d like | likely | may | maybe | might | one day | ought | perhaps | possibl* | potential | potentially | presum* | probabl* | should | someday | we d like | would",
    when: "after | ago | as of | at which point | before | by the time | during | earlier | effective | following | having | once | previously | soon | then | till | until | upon | when | whenever | while",
    because:
      "accordingly | as | based on | basis | because | caused | causes | circumstances | consequently | due | explains | given that | given the | given your | grounds | hence | in light of | in line with | in view of | mean | meaning that | means | on account of | owing to | reason* | sake | since | so i | so i m | so ill | so that | so we | so well | thanks to | therefore | thus",
    only: "alone | at most | barely | exclusively | just | merely | nothing but | only | simply | single | sole | solely",
    yet: "at present | at the moment | currently | for the moment | ongoing | pending | presently | remain | remained | remains | so far | still | to date | yet",
    already: "already | beforehand | by then | earlier | in the meantime | just | meanwhile | now | previously | since",
    timebeing:
      "as things stand | at present | at this point | at this stage | current | currently | for now | for this one | go round | just now | just yet | moment | not now | not yet | occasion | on this one | presently | right now | this autumn | this batch | this cohort | this cycle | this instance | this intake | this particular | this quarter | this round | this season | this spring | this summer | this term | this time | this winter | this year",
    again:
      "again | anew | another go | another look | another time | back out to advert | fresh application | next time | once more | re advertis* | re advertising | re appl* | readvertis* | reappl* | reconsider | redo | renew | renewed | reopen* | resubmit | second look",
    application:
      "aplication | applicat* | applied | applies | apply | applying | bid for | bids | candidacy | candidatur* | eoi | expression of interest | nomination | packet | put yourself forward | putting yourself forward | registration* | submission* | tape | your bid | your file | your files | your form | your letter | your name | your number | your papers | your roll number",
    documents:
      "certificates | cover letter* | curriculum | cv | cvs | details | diploma | documents | dossier | dossiers | file | files | form | forms | letter | letters | logbook | originals | paper | papers | particulars | personal statement | portfolio* | reel | reels | resume* | showreel | sketchbook | supporting information | tape | transcript* | work samples | writing sample",
    position:
      "ad | advert | advertised | advertisement | apprenticeships | assignment | assistantship | bench | berth* | bursarship | campus visit | chair | chairs | clerkship | commission | curatorship | deanship | deputy head | desk | desks | duties | editorship | fellowship* | gig | headcount | headship | hours | internship* | job | jobs | lectureship | lines | membership of | office of | open | opening* | opportunit* | parts | pencil | place | places | position* | post | postdoc | posting* | posts | professorship | pupillage* | readership | req | requisition* | residency | role | roles | roster | rota | seat | seats | secondment | shift | shifts | slot | slots | spot | spots | stall | studentship | tenancy | traineeships | understudy | vacanc* | vacant | walk in",
    hiring:
      "agencies | agency | appointments board | career* | employer* | employing | employment | headhunt* | hires | hiring* | hr | human resources | manpower | onboarding | people ops | people team | personnel | recruit* | resourcing | staff | staffed | staffing | talent | workforce",
    process:
      "batch | bootcamp | call for | campaign | class | cohort | competition | contention | cycle | draft | exercise | from consideration | further consideration | hunt | in consideration | intake | journey | mix | pipeline | pool | procedure* | process* | program | programme | programmes | programs | running | scheme | schemes | search* | selection | tender | under consideration",
    training:
      "apprentice* | cadet* | fellowship* | grad | graduate | graduates | intake | intern | interns | internship* | placement* | practicum | probation* | pupillage | residency | rotation | scheme | student | students | trainee* | training | volunteer* | work experience",
    profile:
      "abilities | ability | ambition | aptitude | attributes | background* | calibre | capabilit* | competen* | credentials | exposure | formation | gift | gifts | hands on | personality | potential | profil* | qualification* | record | skill* | sound | specialism | specialist | strength* | strongest | style | talent | talented | talents | temperament | vision | voice",
    experience:
      "already knew | background in | brings | brought | decade | depth | done it | done the job | experienc* | expertise | exposure | five years | fluency | fluent | hands on | has done | has worked | inexperienced | knew our | know how | knowledge of | knows our | more years | practitioner* | seasoned | senior | seniority | shipped | ten years | time served | track record | track records | trained with | veteran | who had run | worked in | worked with | years at | years in | years of | years on | years with",
    requirements:
      "brief | called for | calls for | compulsory | conditions | criteria | criterion | demand | demanding | demands | desired | eligib* | essential | expectation* | hoped for | hoping for | hoping to hear | job description | looking for | mandatory | minimum | must have | need | needed | needs | obligatory | obliged | prerequisite* | require | required | requirement* | requires | requiring | seeking | set on | specification | want | wanted | wanting | wants | we re after | wish list",
    fit: "align* | blend* | chemistry | click | clicked | comparable | compatible | correspond* | fit | fits | fitted | fitting | ideal | line up | lined up | lines up | match* | meet all | meet our | meet the | meeting the | meets our | met our | met the | natural choice | relevant | right candidate | right for | right person | satisf* | shape | spot on | suit | suitab* | suited | suits | tailored | tie in | up your street | vibe",
    better:
      "best | better | broader | closely | closer | deeper | direct | directly | edge | edged | exact | exactly | excel | favourite | finer | first choice | fully | further along | greater | higher | highest | more | most | nearer | outscored | outstanding candidate | pipped | precisely | preferred | ranked above | safer | sharper | slightly | stronger | strongest | superior | surer | tipped | top | wider",
    level:
      "bar | bars | benchmark | caliber | calibre | competit* | cutoff | fierce | grade | grades | level | quality | rich field | seniority | standard | standards | strength of | strong field | strong pool | up against",
    many: "amount of | crowd | dozens | field of | flood | great deal | great response | heap | heaps | high calibre of | high number | huge response | hundred* | inundated | large number | lot | lots | many | much | multiple | number of applicants | number of applications | numbers | numerous | over subscribed | oversubscribed | overwhelming | pile | plenty | record | several | swamped | terrific response | thousand* | various | volume",
    interview:
      "assessment center | assessment centre | call back | callback | callbacks | campus visit | interv* | loop | loops | on site | onsite | phone screen | recall | screening call | superday | viva | walk in",
    talk: "a word | briefing | call | called | calling | calls | catch up | chat* | coffee | conversation* | dial | dialogue | discuss* | face to face | get to know | getting to know | hop on | introduction | jump on a | meet | meeting* | meets | met | microsoft teams | ms teams | on the line | phone | phoned | phoning | rang | ring | ringing | rung | saw you | see you | seeing you | skype | speak* | spoke* | talk* | telephone* | video | zoom",
    test: "aptitude | assessment* | assignments | audition* | case study | challenge* | coding | demo | demonstration | drill | exam* | excerpt* | exercise* | hackerrank | homework | numeracy | polygraph | presentation | psychometric | questionnaire | quiz* | readings | recital | recording | role play | sample lesson | screening questions | simulation | take home | task | tasks | test* | trial* | try out | tryout | written paper",
    round:
      "final | finals | first sift | further | gate | leg | loop | next | onward | phase* | round* | semifinal* | stage* | step | steps",
    shortlist:
      "among our | among the | among them | among those | appear in | appear on | close second | does not feature | down to the | down to two | draw up | drawn up | feature on | figure among | figure in | final list | final selection | final two | finalist* | in the frame | last three | last two | line up | lineup | long list | longlist* | merit list | narrowed | narrowing | not among | on it for this | one of our | one of the ones | one of the people | one of the three | one of them | one of those | reduced to | runner up | second choice | select list | short list* | shortlist* | sift* | slate | top three | top two | whittled",
    list: "alternates | backup | in line | list | listed | lists | order of merit | placed on | queue | ranking | register | reserve | reserves | roll number | serial | standby | waiting panel | waitlist*",
    pool: "data bank | database | for future reference | hang on to | hold on to | hold your | in mind | in our system | keep in touch | keep it on | keep you in | keep your | keeping your | mailing list | network | on file | on our books | on record | our records | remain in our | retain your | silver medal* | someday folder | stay connected | stay on our | talent community | talent pool | your details | your number on",
    offer: "extend you an | offer | offered | offering | offers",
    contract:
      "agreed terms | agreement | contract* | countersign* | docusign | onboarding | paperwork | sign | signatory | signature* | signed | signing | terms agreed",
    salary:
      "allowance | an hour | benefits | bonus | bonuses | compensation | ctc | earn | equity | hourly | income | money | package | paid | pay | paying | pays | pension | per annum | per hour | remuneration | salaries | salary | stipend | wage*",
    start:
      "began | begin* | begun | commence* | first day | induction | installed | join | joined | joining | joins | on board | opens | report for | report to | start | start* on | starter | starters | starting | starts | sworn in | take up the | taken up the | taking up",
    reference:
      "background check | background check* | certificat* | clearance | cleared | conviction* | credit check | criminal record | dbs | drug screen | drug test | eligibility | enhanced disclosure | evidence | evidenced | medical* | national insurance | ni number | occupational health | proof | referee* | reference* | right to work | screening | transcripts | verification | verified | verify | vetted | vetting",
    score:
      "attain | attained | average | band | below the line | benchmark | came second | came third | cut off | cutoff | graded | mark | marked | marking | marks | order of | pass line | per cent | percent | percentile | placed second | placing | points | rank* | rated | rating* | results of the | score* | scoring | tally | threshold | total",
    feedback:
      "comment | comments | critique | debrief* | fed back | feedback | notes on | pointer* | reasons for | remarks | takeaway* | write up",
    decide:
      "agreed | call to | came down to | choice | choices | chose not | chosen not | come down to | comes down to | conclude* | conclusion | decid* | decision* | deliberation | determin* | elected | elects | finalise | finalised | finalising | finalized | finalizing | finding | findings | having thought | in the end | intend* | intention | judged | judgement | judgment | made a selection | made its | made the call | made their minds up | minded to | of the view | on reflection | opted | opting | plumped | ratified | reached a | reflected | resolve* | ruled | selection made | settled | sleeping on it | slept on it | tough call | verdict | vote* | weighed | weighing",
    result:
      "answer | answers | bottom line | consequence* | finding | findings | latest | lead to | leads to | news | outcome* | result* | standing | status | update* | verdict | where things stand | where we are | where we landed | word",
    select:
      "asked to lead | awarded to | been cast | booked | came down on | carry on with | carrying on with | choice | choices | choose | chooses | choosing | chose | chosen | come down on | concluding with | decide on | decided for | decided on | deciding on | elect | elected | election | ended up offering | ended up with | favor | favored | favour | favoured | favouring | favours | fell for | fell on | go for | go with | going for | going with | gone for | gone with | has engaged | identified | is cast | keeping on | landed on | made a selection | made the selection | move ahead with | move forward with | moved ahead with | moved forward with | moving ahead with | moving forward with | named | naming | nominated | not cast | opt | opted | opting | pick | picked | picking | picks | prefer* | proceed with another | pursue other | pursuing other | select | selected | selecting | selection made | selections | selects | settle for | settled for | settled on | settled upon | side of | signed someone | stay with | staying with | sticking with | stuck with | successful candidate | vote for | voted for | we ve cast | went for | went with | winner* | winning | wins | without a selection | won",
    proceed:
      "advanc* | ahead with | carry on | continu* | escalate | follow up | follows | forward | forwarded | get through | getting through | getting you to | go ahead | go further | go on | go through to | goes ahead | goes further | goes on | going ahead | going any further | going further | going on | going through to | gone on | gone through | got through | hand you on | keep going | keep talking | move ahead | move on to | move to the | move you | move your | moved to the | moved you | moving ahead | moving on to | moving to the | moving you | next steps | onward | pass you on | pass your | passed to the | proceed* | progress* | pursue* | pursuing | put through | put you through | put your name | putting you through | putting your | refer you | referred to | resume | resumed | take further | take it further | take it to | take matters | take things | take this further | take up your | take your application | take your profile | take yours | taken any further | taken up by | taking it any further | taking it further | taking you through | taking your application | taking yours | through to the next",
    consider:
      "account of | another look | assess* | at length | attention | careful | carefully | compare* | comparing | consider* | debated | deliberat* | determination | discuss* | evaluat* | examin* | going through | gone through | judged | judging | look at | looked at | looked into | looking at | looking through | mull* | pass your | ponder* | prayed | prayer | read through | read your | reading through | reading your | reflect* | regard | regarding | review* | sat down | screen* | scrutin* | seriously | sift* | soul searching | take a look | taken a look | talked it over | talking it over | thinking | thorough* | thought | viewed | weigh* | went through",
    hire: "absorb | appoint* | bring in | bring someone | bring you into | bring you on | bringing in | bringing you | brought in | contract you | employ | employed | employing | employs | engage | engaged | engagement | engages | engaging | enlist* | filling the position | have you as | have you on | hire | hired | hires | hiring you | make you an offer | making you an offer | need you | needing you | onboard | onboarded | onboarding | place you | placed | promoted | re hiring | recruit | recruited | recruiting | rehire* | secure the services | secured | signing you | staffed | take anyone on | take on | take you on | taken on | taken someone on | taking on | taking you on | use you",
    fill: "accepted the position | accounted for | all set for | all sorted | allocated | allotted | already hired | appointment has been made | appointment was made | are gone | are taken | backfill* | been given | been signed | been taken | booked for | claimed | closed out | completed its hiring | completed our hiring | days are covered | fill | fill* by | filled | filling the | fills | finished hiring | found a | found her | found its | found one | found our | found somebody | found someone | found the | got a lad | got our | has a new | has found | has gone | has his | has its | have a new | have found | have gone | have our | have somebody | have someone | hired for this | hired one | hired someone | is covered | is given | is gone | is sorted | is taken | it s taken | jobs gone | made an appointment | no longer available | no longer open | no longer vacant | no opening | no openings | no shift | no shifts | no vacancies | no vacancy | occupant | occupied | position gone | promised to | reallocated | seats gone | shake hands | shaken hands | shift covered | shook hands | since been | slotted into | snapped up | sorted for | spoken for | spots gone | staffed | they ve found | unavailable | was given | was taken | we need for | we re covered | we ve found | went this morning | went to someone | went yesterday | were given",
    close:
      "an end | archiv* | are over | ceased | ceases | close | closed | closes | closing | closure | complete | completed | completion | conclud* | deactivated | done with | end of the road | end our | end the | end things | ended | ending | ends | expir* | filed | final | finalised | finalized | finish* | halt* | inactive | is over | it s over | lapse* | leave it there | no further action | no longer active | packed up | run its course | shelved | shut | shuts | signed off | stop here | stop there | stops there | terminate | terminated | termination | that s it | the end of | was over | wrap up | wrap* up | wrapped up",
    cancel:
      "abandon* | abolish* | are off | axed | been pulled | call off | called off | calling a halt | calling off | cancel* | cant go ahead | ceased to exist | closed without | come down | come off | comes down | cut | cuts | deactivat* | deleted | disappear | disappeared | disbanded | discard* | discontinu* | dissolv* | do not report | do without | dont come in | dont travel | drop the | drop your | dropped | dropping | eliminate* | fall away | fallen away | falls away | folded into | goes with it | is off | isnt happening | leave the chair empty | leave the post empty | lift* the | live without | manage without | merge* | no appointment | no call | no longer exists | no need for | no need to | not be filled | not be filling | not go ahead | not going ahead | not happening | not renewed | not to report | off the calendar | off the table | outsourced | please don t come | pulled the | pulled wednesdays | pulling the | recast | remove* | removing | scrap | scrapped | scrapping | scratch | shelved | stand down | standing down | stood down | stop all | stop the | stop this | stopped the | stopped your | stopping here | stops us | struck out | taken down | taken the advert down | took the vacancy | vanish* | void | was pulled | wasnt renewed | went away | winding down | withdrawn from advert* | without an appointment | wont be filled | wont be going ahead | wont be opening | wound down",
    freeze:
      "defer | deferred | deferring | freeze | freezing | froze | frozen | hold off | indefinitely | limbo | moratorium | on hold | on ice | parked | pause* | pausing | put off | standstill | suspend* | until further notice",
    budget:
      "acquisition | afford | affordable | budget* | business needs | cap on | cost* | cuts | deficit | downsiz* | downturn | economic* | economy | financ* | funded | funder | funders | funding | funds | grant | headcount* | hiring plan* | hq has | investors | laid off | layoff | layoffs | losing a | lost the | merged with | merger | merging | money | numbers didnt | paid for | pay for | priorities | recession | reduction | redundan* | reorg* | restructur* | revenue | runway | savings | scope | seed stage | series b | spending | takeover | treasury | unfunded",
    withdraw:
      "back out | backed out | be honoured | cant honour | no longer honour | overruled | rescind* | rescission | retract* | revoc* | revok* | take back | taken back | taking back | void | withdraw* | withdrew",
    reject:
      "a no | a pass | another direction | another way | be no | be passing | bin | binned | chose not to | chosen not to | decided not | declin* | denied | denies | deny | deselect* | determined not | different direction | discard* | discount your | discounted | dismiss* | dispense with | disqualif* | drop you | dropping you | dropping your | elected not | eliminat* | exclud* | going to pass | had to let | i ll pass | in a different | is no | isnt a fit | it s no | knocked back | knocked out | knocked you | knocked your | leave out | leave you off | leave you out | let go | let it go | let this one go | let you go | let your application | name off | no from them | no from us | no hire | not a fit | not for me | not for us | not for you | not happening | off the board | off the list | off the slate | opted not | out of the running | outvoted | part company | parted ways | pass for now | pass from | pass on | passed on | passed over | passing on | put to one side | refrain | refus* | regret letter | regretting | reject* | release you | released | releasing | remove your | removed from | removed you | removing you | resolved not | rule out | rule you out | ruled out | ruled you out | rules out | said no | save you the | say no | saying no | says no | screen* out | screened out | set aside | sit this one out | spare you | standing you down | stood down | struck from | take you out | taken you out | thrown out | thumbs down | to pass for | turn down | turn you down | turn yours down | turn* away | turned away | turned down | turned you down | turning down | turning you down | turning yours down | veto | vetoed | vetoes | wasnt the one | we ll pass | we pass | we re passing | you are out | you re out",
    accept:
      "accept* | admit* | agree* | approv* | consents | green light | ratif* | signed off on | support | supported | taken it | yes",
    pass: "advance to | advance* to | attain* | came through | clear it | clear the | cleared | get past | get the job | get through | gets it | got it | got the job | got through | in the running | made it | make it through | make it to | make the cut | met the bar | pass | passed | passes | passing | qualified | qualifies | qualify | qualifying | succeed* | successful* | through the | through to | you re in | you re through",
    invite:
      "arrange a | asking you to join | bring you in | bring you onsite | call you for | called for interview | called in | calling you for | come by | come in | drop in | have a chat | have you in | invitation* | invite* | inviting | join us for | join us on | keen to meet | like to meet | like to offer | like to see | like to speak | like to talk | love to meet | love to speak | love to talk | meeting you | pop in | see you again | see you at | see you on | want to meet | we d like to | we d like you to | we d love to | we would like to | welcome you | wishes to see | would like you to | would love to",
    congratulate:
      "cant wait | chuffed | congrat* | delight* | excit* | glad | good news | great news | happy to | honored | honoured | joy | look forward | looking forward | over the moon | overjoyed | pleased | pleasing | pleasure | privilege* | proud | thrill* | very happy | welcome | well done",
    confirm:
      "acknowledg* | be advised | certif* that | confirm* | duly | hereby | kindly note | noted | notice that | on record | please note | receipt | verify",
    receive:
      "arrived | been submitted | came in | come in | come through | comes in | got it | got your | in our inbox | in our queue | landed | lands | reached us | receiv* | recorded | registered | safe receipt",
    wait: "a little longer | await* | backlog | bear with | belated | chased us | chasing | delay* | hang on | hang tight | hold on | in the pile | keeping you hanging | left hanging | longer than | overdue | patien* | queue | quiet at our end | silence | sit tight | slow | take a while | wait | waited | waiting | while longer",
    postpone:
      "adjourn* | another date | changed to | move our | move the | new date | new time | postpon* | push back | pushed | put back | rain check | rearrange | rebook* | reschedul*",
    schedule:
      "appointment* | arrange* | arranging | attend | attendance | attending | availability | available | book in | book you | booked | booking | calendar | calendly | choose a time | confirmed for | convenien* | diary | find a time | fix a | fixed for | free | invite for | meeting room | organise | organize | pencil* | pick a time | rota | schedul* | set up | setting up | slot | slots | suit you | suits you | take place | takes place | time that suits | times | timetable* | to book | window | work for you",
    daytime:
      "0 am | 0:0 | afternoon | bst | cet | clock | date | dates | day | days | early | est | evening | fortnight | fri | friday* | gmt | half past | hour | hours | lunch | lunchtime | midday | midnight | minute | minutes | mon | monday* | morning | nd | night | noon | oclock | pm | rd | saturday* | st | sunday* | th | thu | thurs | thursday* | today | tomorrow | tonight | tue | tues | tuesday* | wednesday* | week | weekday* | weekend* | weeks | yesterday",
    month:
      "advent | apr | april | aug | august | autumn | christmas | dec | december | diwali | easter | eid | feb | february | holidays | jan | january | jul | july | jun | june | march | michaelmas | month | monthly | months | nov | november | oct | october | q | quarter | season | sep | sept | september | spring | summer | term | winter | year",
    place:
      "address | base | based | branch | building | bus | campus | car park | center | centre | come in | depot | directions | entrance | floor | front desk | gate | hall | headquarters | here | hq | in person | lab | lobby | location | map | office | onsite | parking | postcode | premises | reception | room | site | station | store | street | studio | theatre | train | venue | video link | visit us | ward | zoom link",
    bring:
      "bring | dress | driving licence | id card | identification | laptop | notebook | originals | passport | passports | photo id | wear",
    send: "complete an | complete the | complete this | complete your | fill in | fill it in | fill out | filling in | forward us | forward your | hand in | handing in | post your | provid* | return it | return the | send | sending | sends | sent | share your | submit* | supplied | supply | tell us your | upload*",
    deadline:
      "as soon as possible | asap | before friday | before monday | before the | by 0 | by close | by end | by friday | by monday | by noon | by sunday | by the end | by then | by thursday | by tomorrow | by tuesday | by wednesday | closes on | closing | deadline | due by | due on | expires | expiry | in time | is due | late applications | latest | midnight | no later | on time | overdue | until 0 | within 0 | within a | within five | within seven | within ten | within the | within three | within two",
    link: "account | app | browser | button | click* | dashboard | here to | http* | inbox | link | log in | login | online | our site | page | password | platform | portal | sign in | sign up | tap | the site | url | username | view the | view your | visit our | web | website | www",
    attached: "attach* | below is | copy of | enclos* | find below | herewith | pdf",
    answer:
      "answer | answered | answers | call me | call us | came back | come back to us | come back with | contact | contacted | contacting | correspond | correspondence | drop me | drop us | email me | get back | give me a | give us a | hear | heard | hearing | in touch | let me know | let us know | reach out | reach us | reach you | reaching out | replied | replies | reply | replying | respond* | response* | revert | ring me | ring us | say so | shout | speak soon | write back | write to",
    inform:
      "advise | advised | advising | announc* | aware | candid | communicat* | convey* | declare* | directed to | email | emails | explain | explained | follow up | following up | frank | frankly | heads up | hear from me | hear it from | hear that | hear this | honest* | i refer | inform* | know | letter | mail | mails | mention* | message | messages | note | notice | notif* | out of your misery | plainly | posted | publish* | refer to | report | reported | reports | ring you | said | say | saying | says | share | shared | sharing | state | stated | states | straight with you | tell | telling | tells | to be plain | told | truth | update | updating | word from | write | writes | writing | written | wrote | you hear",
    ask: "are you | ask | asked | asking | asks | can i | can you | could you | do you | enquir* | if you could | inquir* | invite you to | kindly | may i | please | pls | queries | query | question* | request* | will you | wonder | wondering | would you",
    thank:
      "appreciat* | bless | cheers for | for applying | for coming | for your interest | grateful | gratefully | gratitude | indebted | obliged to you | ta | thank* | thx",
    interest:
      "chose us | considering us | curiosity | eager | enthusias* | interest | interested | interests | keen | motivation | passion* | thinking of | thought of us | trust in us | trust you | your trust",
    effort:
      "attending | care you | coming in | commitment | courage | dedication | effort* | energy | hard work | invested | patience | preparation | prepared | preparing | put in | put into | taking the time | taking time | their time | time and | time for | time in | time on | time to | time with | time you | took the time | travelled | trouble | went into | work you | your time",
    impress:
      "accomplished | admir* | amazing | appealing | awesome | beautiful* | bright | brilliant* | capable | charm* | clean code | commendable | compliment* | convincing | credible | delightful* | enjoy* | excellent | exceptional* | fantastic | fascinating | favourite | first rate | funny | gifted | glorious | good | grand | great | highly of you | impress* | inspired | inspiring | interesting | like your | liked | lively | loved | lovely | marvellous | memorable | mighty | moved by | nice | outstanding | pleasant | polished | praise | praised | remarkable | respect | respected | rich | serious contender | sharp | shone | smart | smashing | splendid | spoke warmly | stand out | stood out | strong | strongly | super | superb* | talented | tempting | terrific | thoughtful | tidy | top notch | treat | valuable | warm | warmth | well prepared | wonderful",
    hard: "a whisker | agonis* | agoniz* | agony | argued about | brutal | challenging | close call | close decision | close run | closest | difficult | difficulty | dilemma | hard | harder | hardest | incredibly close | isnt easy | margin* | narrow | narrowly | never easy | no easy | not an easy | photo finish | razor thin | split | struggle | struggled | tight | torn | tough | very close | was close | wrestled",
    wish: "all the best | bless you | cheering | farewell | fingers crossed | flourish | go well | god bless | good fortune | hope* | hoping | luck | may another | may you | may your | no doubt | pray | prayers | raise a glass | root | rooting | success | success* in your | sure that | sure you | the very best | thrive | thriving | toast | trust you | well in | wish*",
    path: "ahead of you | another firm | career* | elsewhere | endeavor* | endeavour* | find a place | find a team | hunt | hunting | in life | job search | job seeking | journey | next adventure | next employer | next move | next role | next step in your | onward | pathway | place you end up | pursuits | quest | road | search for | somewhere else | ventures | whatever comes next | wherever | your search",
    encourage:
      "apply again | apply for future | apply for other | be proud | browse | check back | check our | come back to us when | consider applying | discourag* | do apply | do look | do pop | do try | dont be put off | dont give up | dont let this | dont lose heart | encourag* | feel free | follow our | follow us | future applications | hesitate | hope you ll apply | hope you will apply | keep an eye | keep going | knock on our door | not be put off | please do | set up a job alert | think about applying | try again | urg* | welcome a fresh | welcome an application | welcome to apply | welcome to reapply",
    future:
      "a couple of years | another opportunity | another position | another role | another time | another vacancy | arise | arises | arising | become available | becomes available | come free | come up | comes along | comes up | down the line | frees up | future | if anything | if something | in due course | in the coming | later | months ahead | more suitable | new openings | new roles | new site | new vacancies | next autumn | next batch | next campaign | next cycle | next intake | next round | next season | next spring | next summer | next time | next vacancy | next year | one day | open up | opens again | opens up | other openings | other opportunities | other positions | other posts | other roles | other teams | other vacancies | second opening | second vacancy | similar roles | some day | someday | something else | something new | something suitable | sometime | upcoming | when something | year or two",
    remember:
      "another conversation | back in touch | be in touch if | come back to you | contact you if | contact you should | cross paths | doors open | first call | first to know | follow your career | hear from you again | keep in touch | let you know if | not the end | on our radar | our door | paths cross | pick up the conversation | reach out again | reach out if | reach out should | reach out when | reconnect | remain in contact | remember | revisit | ring if | see you again | stay in touch | think of us | think of you | watch your career | work together",
    sincerely:
      "best wishes | cheers | cordially | regards | respectfully | rgds | sincerely | take care | warmest | warmly | x | xx | yours faithfully | yours truly",
    dear: "buddy | darling | dear | folks | gday | good afternoon | good day | good morning | greeting | greetings | hello | hey | heya | hi | hiya | hon | hun | love | luv | mate | namaste | pal | salam | to whom it",
    data: "anonym* | consent | delet* | destroy | destroyed | dpa | erase* | gdpr | opt out | our data | personal data | privacy | protection | record | records | retain* | retention | shred* | storage | stored | storing | the data | your data",
    automatic:
      "auto | automat* | bot | generated | inbox is not | mailbox | no reply | noreply | not monitored | not reply | replies to this | robot | unattended | unmonitored",
    money:
      "account opening | apr | bank | banking | banks | borrow* | card | credit | crypto* | debit | debt | debts | insurer | ipo | lend* | loan* | money | mortgage* | overdraft | payout | remortgage* | shares | transaction* | wallet",
    home: "a flat | a room | apartment* | bedroom* | bungalow | cottage | deposit | flatmate* | furnished | home | homeowner* | homes | host family | house | household | houses | housing | landlord* | lease* | let to | letting | lettings | mortgage | plots | property | rent* | tenancy | tenant* | the flat | the room | to let | viewing | villa",
    permit:
      "asylum | blue badge | border | citizenship | consulate | customs | embassy | entry clearance | esta | home office | immigration | intend to leave | leave to remain | licen* | passport | permit* | residence | sponsorship | visa*",
    study:
      "academic | academy | admission* | admitted | bachelor | bursary | campus tour | class of | classes | college | course | courses | degree | dissertation | doctoral | doctorate | enrol* | exam board | exams | exchange programme | faculty | head of year | kindergarten | lecture* | masters | mba | mfa | module* | msc | nursery | phd | postgrad* | primary | pupil* | scholarship* | school | semester* | sixth form | student* | studies | study | teachers | term time | thesis | tuition | ucas | undergrad* | university",
    paper:
      "abstract* | anthology | author | authors | book | branch | cfp | chapter | chapters | column | commit | conference | editor* | essay* | fiction | guest post | journal | magazine | maintainers | manuscript* | merge | novel | paper | papers | patch | poem* | poetry | poets | preprint | proceedings | publication | publish* | pull request | referees | reviewer* | script | stories | story | talk proposal",
    grant:
      "accelerator | award* | bursar* | demo day | foundation | fund | funders | funding application | funding round | grant* | honour | honours | invest | investor* | nominated for | nomination | nominations | pitch deck | prize* | proposal* | research council | residency | seed round | sponsor* | startup*",
    claim:
      "appeal* | chargeback | claim* | compensat* | complain* | damages | dispute* | excess | fault | guarantee | hearing | insurance | insured | insurer* | liability | objection | objections | ombudsman | policy | policyholder* | premium | refund* | reimburse* | settlement | tribunal | underwrit* | warranty",
    purchase:
      "bill | bills | buy | buyer* | cart | checkout | courier | customer* | deal | deals | deliver* | discount | dispatch* | fee | fees | free trial | instalment* | invoice* | item | items | order number | ordered | ordering | orders | parcel | payment* | plan | price* | product* | promo | purchase* | purchasing | receipt for | refund | renewal | retail | sale | ship | shipped | shipping | shop* | sold | stock | subscription | tracking | trial ends | voucher* | your order",
    event:
      "a table | airline | airport | ballot | boarding | booking* | check in | check out | concert | concerts | conference | cruise | event* | fair | festival | flight* | guest | guests | hotel | lottery | matinee | meetup | open day | open evening | party | performance | raffle | rehearsals | reservation* | reserved | restaurant | rsvp | screening of | seats for | table for | ticket* | tour | trip | webinar | wedding | workshop",
    tender:
      "a quote | bid | bidder* | bidding | bids | consortium | contractor* | estimate | freelancers | logo | lot | partnering | partnership | pitch* | procurement | proposal | proposals | quotation | quotes | rfp | rfq | supplier* | tender* | vendor* | wholesale | your quote",
    member:
      "adopt* | allotment* | association | associations | band | befriend* | beta | choir | club | clubs | congregation | foster* | guides | league | lodge | member | members | membership* | mentees | mentor* | orchestra | society | squad | tryout* | volunteer | volunteers",
    health:
      "clinic | clinical | clinics | counselling | dental | dentist | doctor* | donor | gp | healthcare | illness | kidney | medication | patient | patients | prescription* | scan | sickness | surgery | therap* | transplant* | treatment* | vaccination | vaccine*",
    newsletter:
      "article* | blog* | career advice | column | columnist | digest | edition | episode* | forum | guide to | headline | heroine | how to | issue | listen | magazine | newsletter* | novel | podcast* | read on | reader | readers | replies | report finds | subscrib* | survey | surveys | this week we | tip | tips | top stories | unsubscribe* | webinar* | weekly",
    alert:
      "actively recruiting | alerts | apply now | based on your profile | easy apply | job alert* | job match* | jobs for you | jobs like | jobs matching | jobs near | jobs you may | more jobs | new job | new jobs | people also viewed | recommended for you | recommended jobs | saved job | saved search | searches | similar jobs | view job",
    rejection:
      "a decline | being rejected | ghosted | ghosting | got rejected | letters of regret | nos | refusal* | regret letters | rejected candidates | rejecting | rejection* | thanks but no thanks | the no",
    recruiterreach:
      "are you open | be open to | came across your | caught my eye | caught our eye | exciting opportunity | i came across | interested in hearing | looking to move | mandate | my client is looking | next move | now hiring | open to a | open to hearing | open to new | put you forward | referred by | tempt you | we re hiring | would you be interested | would you consider | your linkedin",
    hrtalk:
      "appointable | ats | candidate b | candidates a | debrief | disposition reason* | greenhouse | headhunter | hiring plan | interview feedback | let him down | lever | no shows | panel minutes | panel notes | pipelines | please reject | recruiter screen | regret letter | reject the | req | scorecard* | send the rejection* | shortlist for | sourcing | template* | workday",
    ownmove:
      "accept your offer | attached my | close my file | consider me | decline your | declining your | i accept | i am applying | i applied | i have accepted | i have decided | i have taken | i m applying | i m interested | i m withdrawing | i must decline | i must withdraw | i regret to | i ve accepted | i ve decided | i ve taken a | i ve taken another | i was told | my application | my cv | my experience | my interview | my notice | my resignation | please close my | resigned | resigning | step back | stepping back | take me off | thank you for letting me know | withdraw from | withdraw my | withdrawing my | your advert",
    meant:
      "article | column | columnist | example* | film | formal | headline | imagine | it said | means that | novel | often means | phrase* | quote | quoted | quotes | reads | sample | saying that | scene | sentence | sentences | something like | subject line | such as | the e mail read | the letter in which | the words | translate | tribunal | typical | usually means | version of | what does | wording | wrote that",
    error:
      "accidentally | bug | bugs | by accident | confusion | corrected | correction* | crashed | disregard | error | fault | glitch* | ignore | in fact | incorrect | mistake* | mix up | typo | wrong | wrongly",
    despite:
      "albeit | all the same | although | despite | for all | in spite | much as | nevertheless | notwithstanding | regardless | though | whatever",
    especially:
      "absolutely | actually | awfully | certainly | clearly | completely | considerably | dead | deeply | enormously | especially | ever so | exceptionally | extraordinarily | extremely | frightfully | genuinely | greatly | highly | honestly | hugely | immensely | incredibly | indeed | particularly | pretty | quite | really | remarkably | sincerely sorry | so much | strongly | super | terribly | thoroughly | too | totally | truly | very",
    first:
      "eventual | final | finally | first | firstly | former | initial review | initially | last | lastly | latest | one of the | previous | primary | second | third",
    person:
      "a candidate | a man who | a woman who | accepted our offer | agreed to start | already signed | alternative candidate* | an applicant | another applicant | another bloke | another candidate | another candidate* | another eligible | another finalist | another girl | another lad | another of the | another officer | another person | another teacher | applicant with | applicants who | applicants whose | applicants with | appointed candidate | appointee | be with us from | begins on | better qualified | candidate who | candidate whose | candidate with | candidates who | candidates whose | candidates with | chosen candidate | confirmed as | different candidate | external candidate | familiar face | first choice candidate | folks with | found the right person | has accepted | has agreed to | has signed | has taken the | have agreed to | have signed | hers | his | in her | individual with | internal applicant | internal candidate | internal guy | internal person | joined us | joins us | leads the | named | new colleague | new hire | new starter | newcomer | offered the job to | offered the role to | one who | other applicant* | other candidate* | other candidates | other finalist* | other gentleman | other lad | other lady | other people | other person | others | our new | people who | people whose | people with | person whose | picked somebody | postholder | preferred applicant | preferred candidate | preferred one | replaced by | replacement | said yes | say yes | shaken hands | shook hands | signed this | signed with | somebody else | somebody who | somebody with | someone else | someone who | someone with | started with | starts in | starts monday | starts on | starts with us | stronger applicant* | successful applicant* | successful candidate | taken the job | taking over | team member | teammate | the girl who | the lad who | the man who | the new | the other | the woman | to replace | wholl | will be doing | will be joining us | will be leading | will be our | will be the | will take the | winner",
    work: "agency | branch | business | charity | college | companies | company | council | crew | crews | department | employer | faculty | firm | group | hospital | institution | kitchen | lab | museum | office | operations | organisation | organisations | organization | practice | programme | project* | restaurant | school | section | service | shop | staffing | station | store | studio | tasks | teaching | team | teams | trust | university | ward | work | worked | working | workplace | works",
    goesto:
      "accepted by | allocated to | allotted to | asked her to | assigned to | award | awarded | baton | beat you to | been given | been offered | belonged to | belongs to | choice fell | choice has fallen | ended up with | extend the call | extended an offer | extended its call | extended the call | extended to | fall to | fallen to | falls to | fell on | filled by | gave | gets the job | getting it | give it to | give the job | give them | given it to | given out | given preference | given the job | given the section | given to | giving it to | giving the job | giving the spot | go to a | go to our | go to the | goes into | goes to | going to a | going to the | gone | got it | got the job | got the part | got the post | got there first | granted to | handed to | has called | has got the | have asked the | i ve asked | in the hands of | is calling | is getting the | is hers | is his | let to | move in | offered it | offered to | offering it to | passed to | passes to | promised to | promotion is going | said yes to | step up | stepped up | steps up | taken by | taken up | took it | was given | was hers | we asked | we ve asked | went | will be getting",
    stays:
      "after all | another year | are back | back from leave | backfill* | came back from | carry on | carrying on | changed her mind | changed his mind | changed their minds | come back from | comes back | coming back | confirmed in post | continue in | has always | have come back | incumbent | is back | isnt leaving | keep her | keeping on | kept on | not be leaving | old desk | old job back | one more year | permanently | predecessor | reinstated | resignation | retain her | retain its | retained in | retains | return from | returning from | returns from | returns to | stay on | staying on | staying put | stays | take it on | welcomed back | will continue",
    lack: "absence | absent | another year | below | bit more | clearly demonstrate | couldnt see | deficien* | did not have | do not have | do not hold | does not have | does not hold | doesnt have | dont have | dont hold | enough | expired | failed to | failure to | fall short | fell short | fewer | gap | gaps | incompatib* | incomplete | insufficient* | isnt there | just one | lack* | less so | limited | little more | missed a | missing | more experience | more time | needs more | never | no evidence | not demonstrate | not there | not yet | only one | out of seats | outside the | part way | ran out of | run out of | scant | scarce | short of | short on | shortage* | shortfall | still need | thin | too few | too little | unable to meet | unanswered | under 0 | unproven | wanting | wasnt there | weak* | without the | would benefit from | year or two of | yet to",
    toomuch:
      "above our | apart | beyond | bigger than | bored | exceed* | excessive* | larger than | more than | outgrow* | outside our | overcooked | overqualif* | oversubscribed | surplus | too | top of the scale",
    ending:
      "as far as | bring matters to a close | call it a day | calling it | chapter closes | close it off | close the loop | closes here | closes the loop | come to a close | comes to a close | conclude* our | concludes our | curtain* | drawn a line | drew the line | end of the line | end of the road | ends here | ends things | farewell | fork | free to leave | free to take | get on with your | goodbye | keep you hanging | last message | last page | leave it at that | leave it here | leave it there | leaves our hands | let you get on | line under | marks the end | no further | no onward | not going any further | nothing further | over and out | over for you | part as friends | part company | parting | parts | paths part | reached the end | run its course | stood down | stop here | stopping here | thanks but no | that s all | that s that | that will be all | the end of | to an end | waste your time | we ll leave it | wont be taking | wrap* things up",
    ahead:
      "a hair | above you | ahead | beat | beaten | better than | came second | came third | close second | competitor for | edged | first reserve | fourth | got there | higher than | in line | marginally | medal* | narrowly | next person | nose | number two | outperformed | outranked | outscored | overtook | photo finish | pipped | placed second | points short | ranked below | ranked you second | rival | run for their money | runner up | runners up | scored higher | second best | second choice | silver | the edge | thirteenth | two points | up against | victor | whisker | winner | won",
    deserve:
      "be happy here | better home | better served | bigger stage | bored | deserve* | deserving | disservice | do justice | doing you no | fairest | flourish | fortunate enough to have | frustrat* | good conscience | happier | in conscience | isnt fair | justice to | kick myself | kicking myself | lose you | lucky to have you | miserable | no favour | no favours | our loss | outgrow | regret it | set you up to fail | snap you up | their loss | unfair | unhappy | waste | wasted | wasting | whoever gets you | wouldnt be fair",
    direction:
      "another quarter | another way | another year | approach | attention has | brief has | brief moved | change course | change of plan | changed their minds | different | direction | directions | evolved | evolving | focus on | focusing on | focussed | going back to | going local | gone local | instead of hiring | other way | pivot* | priorities | re scope* | realign* | reassess* | reconsider | redefined | refocus* | reprioriti* | rethink | rethinking | shift in | shifted | strategic* | strategy | swung towards | turned into | turned to | turns out",
    condition:
      "age limit | based in | certificate | certification* | certified | cfa | chartered | citizenship | clearance | colour vision | commut* | covenants | days a week | degree | dutch | five days | fluent* | forklift | french | full time | gaelic | german is | hours | insurance | language | languages | licence* | license* | living in | mandarin | medical fitness | months experience | native | night shifts | night work | nights are | non compete | notice period | part time | pin | qts | registered with | registration with | relocat* | remote | remotely | residency | resident* | right to work | spanish | sponsor | sponsorship | ticket | travel | twenty two | visa | visas | weekends | welsh | within the parish | work permit",
    recommend:
      "advise | advised | advocat* | argued for | back you | backed | backing | champion* | endorse* | endorsing | fought for you | in your favour | made the case | nominat* | propose* | proposing | pushed hard | put forward | put you forward | putting you forward | recommend* | refer you | referred you | represent you | suggest* | support* | vouch* | went to bat | your corner",
    vote: "agree on | agreed on | agreement | ballot | board met | consensus | convinc* | debate* | deliberat* | discern* | discussed at length | favour | favoured | favours | in favor | majority | met last | met on | met this | met yesterday | outvoted | overrul* | panel met | persuad* | polled | polling | put to the | quorum | ratif* | resolution | resolved | sided | split | strong yes | swayed | talked it over | thumbs | unanim* | veto* | vote* | voting | weigh* up | won over",
    status:
      "active | archive | archived | disposition | inactive | job id | job no | moved to | processed | records show | ref | reference number | requisition* | status* | under consideration | under review",
    figure:
      "align* | applause | armband | baton | boat | bridge | bunk* | bush | chapter | cigar | climb | coin | coins | compass | crown | curtain* | door* | drawer | fate | flavour* | found its owner | full house | harbour | harvest | heart | hive* | irons | key | keys | leaves | marathon | mountain | puzzle | recipe | root | rope | rose | rung | saddle | sailed | sauce | seed | seeds | shadow | shelf | ship | sidelines | smoke | soil | spark | stage is | stalls | star | stars | summit | the piece | the table seats | tide | toast | torch | train | whistle | wind | winds | wings",
    late: "after the closing | after the deadline | already been | already drawn | already filled | already gone | already signed | arrived after | at the last moment | before we | before you | before your | belated | by a matter of days | by the time | came in after | cannot wait | cant wait until | closed on | day before | days before | delay | delayed | earlier | expired | faster | had passed | had we met | had you | has sailed | in time | last minute | late | lateness | later than | missed | months ago | overdue | pipped at the post | quicker | reached us after | right moment | shut on | sooner | the same morning | timing | too early | too soon | weeks ago | window shut | wrong moment | wrong season | wrong year",
    isyou:
      "appoint you as | appointed you | are yours | be you | be yours | both of you | choose you | choosing you | chose you | delighted to offer you | forward with you | give it to you | happy to offer you | have you on board | in the mix | is yours | isnt with you | isnt you | it is you | it s you | it s yours | it was you | like to appoint you | like to offer you | like you to | next in line | pick you | picked you | pleased to offer you | select* you | selected you | still in the running | stuck with us | want to hire you | want you to join | wasnt you | with your application | with your candidacy | you are in | you are our | you are the one | you are through | you begin | you got it | you have been offered | you have been selected for | you have been shortlisted | you have been successful | you have passed | you made it | you re in | you re our | you re the one | you re through | you start | you ve passed | you were successful | your first day | your mentor | your name on it | your placement | yours if | yours to",
    welcome:
      "aboard | first day | having you | induction | join our | join us | joining our | joining us | on board | on the team | onboarding | one of us | part of our | see you on | see you soon | the family | to have you | welcome | welcomed | welcoming",
    pet: "adopt* | animal* | aviary | bird | breed | breeder* | cat | cats | chicken* | dog* | greyhound* | horse* | kennel* | kitten* | macaw* | parrot | paws | pedigree | pet | pets | pony | puppies | puppy | rabbit* | rehome* | rehoming | rescue | shelter* | spaniel | terrier",
    media:
      "album | artist* | artwork* | blog | cake* | christmas market | documentar* | drawing* | episode | exhibit* | festival | film* | gallery | game | games | image* | label | magazine | market stall | marmalade | music | novel* | painting* | photo* | playlist* | podcast* | poem* | post on | radio | recipe* | reel | script* | sculpture* | song* | stalls | stories | story | streaming | television | the app | theatre | tv | upload | video* | your app | your stall",
    sport:
      "athlet* | basketball | championship* | chess | club | clubs | coach | coaches | cricket | first team | fixture* | football | goalkeeper | golf | gym | hockey | league | marathon* | match day | netball | olymp* | player* | race | races | referee* | rowing | rugby | runner* | season ticket | ski | sport* | squad | squads | substitut* | swimming | team selection | tennis | the cup | tournament*",
    hrmatter:
      "allowance | annual leave | appraisal | canteen | car park | company car | day off | equipment | expense* | flexible working | grievance | holiday request | home office | job title | laptop | leave request | maternity leave | mileage | notice period | office move | overtime | parental leave | parking | payrise | payroll | payslip* | pension scheme | performance review | probation* | raise | reimburse* | sabbatical | share plan | sick leave | swap | swaps | timesheet* | training budget | uniform* | work from home | working from home",
    authority:
      "allotment* | authorit* | benefit* | birth certificate | council | councillor* | county | court | courts | customs | embassy | fine | government | hmrc | irs | jury service | licensing | magistrate* | ministry | municipal* | notary | nursery place | objection* | ombudsman | parliament | penalty | permission | permit* | petition* | planning appeal | planning application | planning consent | police | public service commission | regulation* | school place | statutory | tax | taxes | tribunal | zoning",
    contest:
      "award* | casting | castings | contest* | draw | entrant* | entries | entry | finalist* | hackathon* | judge | judges | judging | jury | lottery | medal* | nominat* | nominee* | prize* | quill | quiz | raffle* | rosette* | runner up | shortlist for the | trophy | winner* | winning",
    sift: "bar | below the line | below the pass | cut | cutoff | cuts | drew the line | dropped out | eliminat* | filter* | first review | go through the | gone through the | initial review | knocked out | knockout | long list | longlist* | narrow* | pile | preliminary | preselection | reduced to | round one | screen | screened | screener | screening | sift* | threshold | weed* | whittl*",
    full: "accounted for | all places | all seats | all set | all taken | all the places | are complete | booked solid | capacity | capped | complement | covered | crew is | every place | fill up | filled all | filled both | filled up | full | fully | is complete | maxed | no opening | no openings | no place | no room | no slots | no space | no vacancies | no vacancy | none left | nothing for you | nothing left | now complete | out of seats | over subscribed | oversubscribed | quota | set for the | sold out | sorted | spoken for",
    giveback:
      "back to you | badge | by post | collect your | delete your | deleting your | destroy* | disposal | dispose* | enclose* | erase* | herewith | original documents | pick up | posted back | recorded post | registered post | reimburs* | return | returned | returning | returns | send back | sending back | sent back | shred* | to collect | travel costs | travel expenses | under separate cover | visitor pass",
    done: "became | been | come to | did | done | got | had | has | have | having | ve | was | were",
    will: "about to | going to | gonna | it ll | ll | shall | shant | shell be | that ll | therell | wholl | will | wont",
    one: "couple | dozen | eight | eighteen | eleven | fifteen | fifth | fifty | five | forty | four | fourth | half | hundred | nine | ninety | one | pair | seven | single | six | sixty | ten | thirteen | thirty | three | twelve | twenty | two",
    who: "that one | that person | the one | the ones | the person | those | which | who | whod | whoever | wholl | whom | whose",
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
    "do not (reply|respond|answer)",
    "(mailbox|inbox|address|account|email) (is|are) (not|un) .. (monitored|attended|read)",
    "(unattended|unmonitored|no reply|noreply) (mailbox|inbox|address|account|email|mail)",
    "(reply|replies) ... not .. (read|monitored|delivered|answered|received)",
    "(reply|replies|messages|mails|emails) ... undeliverable",
    "(mail|messages|emails) ... to this (address|mailbox) ... (not|discarded|deleted|never)",
    "(address|mailbox|inbox) .. (sending|outgoing) .. only",
    "(address|mailbox|inbox|account) .. (not (accept|receive)|unattended|unmonitored|no reply)",
    "no reply (message|mail|email|notification)",
    "no .. (queries|correspondence) .. entertained",
    "(auto generated|autogenerated|automatically generated|automated) (email|mail|message|notification) ... (not|no) .. (reply|respond)",
    "rather than (replying|responding)",
    "system generated (message|letter|email)",
    "unable to (respond|reply) to individual",
  ],
  invitesAnswer: [
    "(reply|respond|write back|write) [directly] to (this|me)",
    "(just|simply|feel free to|please|by) (reply|replying|hit reply|write back)",
  ],
  told: {
    work: "answer* | your reply to | presentation* | portfolio* | interview* | example* | exercise | case study | the case | take home | task | tasks | test | code | coding | solution* | your design* | communicat* | storytelling | your questions | the questions | preparation | structure* | detail | depth | results | numbers | metrics | impact | system design | architecture | work samples | writing sample | sample lesson | lesson | pitch | conversation | cover letter | cv | resume | audition | demo | role play | reasoning | trade offs | whiteboard | slides | teaching | the take home | first term | your plan | sketches",
    merit:
      "experience* | inexperience* | skill* | knowledge | background in | technical* | english | german | french | spanish | language* | fluen* | leadership | leading | led | managing | management | sql | python | excel | analytic* | analysis | stakeholder* | confidence | motivation | domain | industry | sector | market* | certificat* | degree | qualification* | research | craft | strategy | strategic | commercial | hands on | track record | profile | seniority | senior | years | budgets | project* | team* | customers | sales | negotiat* | expertise | familiar* | licence | accounting | programming | clinical | on call",
    gap: "lack | lacks | lacked | lacking | was missing | were missing | we missed | i missed | weaker | weak | weakest | weakness* | thinner | too general | too vague | vague | too short | too long | too little | too junior | too senior | fell short | did not go | didnt go | not enough | would have liked | d have liked | would have loved | wanted to see | would have wanted | wanted more | had hoped | hoped to see | hoped to hear | looking for more | more concrete | more specific | could have been | could have gone | could be stronger | could be clearer | unclear | wasnt clear | was not clear | struggled | hesita* | limited experience | limited exposure | gap | gaps | below what | below the level | short of | unconvinc* | not convinced | werent convinced | wasnt convinced | needed more | need more | our concern | concern was | concerns were | concerned about | stayed on the surface | superficial | hard to follow | harder to follow | overqualified | nervous | rushed | did not show | didnt show | did not see | didnt see | did not come through | didnt come through | stopped at | general terms | in general terms | ran slowly | too slow | too brief | could not find | hesitant",
    advice:
      "recommend* | suggest* | advise | advice | my tip | one tip | tip | tips | work on | practise | practising | practice | practicing | improve | improving | improved | improvement* | strengthen* | deepen* | build up | build more | get more | gain more | gaining more | next time | in future interviews | for future interviews | for future applications | in your next | try to | would help | might help | could help | helps to | will help | helpful | would benefit | make sure | focus on | focusing on | bring more | show more | showing | prepare | spend more time | spend | start with | lead with | open with | adding | add a | add one | add some | mention | quantify | would have made | would make | if you can | keep doing | be worth | worth | explain* | say more | slow down",
    strength:
      "strength* | strongest | stood out | stand out | standout | really liked | liked | enjoyed how | enjoyed the way | impressed by how | impressed us | convinced us | convincing | very strong | very clear | very good | excellent | outstanding | was strong | were strong | was clear | were clear | was very | were very | clearest | best part | the best | shone | highlight | thoughtful | well structured | well prepared | scored high* | scored well | rated high* | praised | plus | best of | above what | came across as | asset",
    compare:
      "had more | has more | more years | more experience* | already had | had already | has already | already worked | already knew | closer | an edge | the edge | made the difference | the difference | tipped | swung it | deciding factor | decisive | compared | by comparison | stronger in | stronger on | stronger with | further along | who had | who has | who already | who brought | who brings | brought more | brings more | who knew | who speaks | with more | with deeper | with direct | with longer | more senior | had shipped | had run | had led | had built",
    reason:
      "reason was | main reason | the reason | reasons were | came down to | comes down to | decided by | what decided | feedback was | feedback from | feedback is | panel felt | team felt | we felt | our impression | honest answer | made the difference | the difference | tipped | swung it | deciding factor | decisive",
    other:
      "survey | questionnaire | your feedback | feedback on our | our process | our recruitment | our hiring | our interviews | improve our | on file | talent pool | our pool | in touch | reach out | get back | come back to you | back to you | let you know | call me | give me a call | a call | by phone | arrange | schedul* | invite | inviting | invitation | next round | next stage | next steps | second interview | final interview | come in | apply again | reapply | applying again | apply for | other roles | other role | other positions | another role | another position | future openings | future opportunities | future roles | openings | vacanc* | unable to | cannot give | not able to | cant give | do not give | dont give | do not provide | dont provide | policy | forwarded | forward your | forward this | passed | pass your | pass on | pass this | privacy | delet* | reimburse* | invoice | expenses | start date | offer you | pleased to offer | meet | speak to other | under review | still reviewing | will review | reviewed by | are reviewing | upload | attach* | unsubscribe | newsletter | all applicants | every applicant | the best of luck | luck | sorry to",
    ahead:
      "invite you | inviting you | invitation | second interview | final interview | next round | next stage | offer you | job offer | pleased to offer | still interested | still available | open again | reopened | reopening | meet again | speak again | talk again | see you again | come back in | start date | contract | another vacancy | free on | are you free | would suit you",
  },
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
      "!(POST|POSITION|ROLE) OF {role}",
      "!(for|in) the (position|vacancy|post|role) {role}",
      "(apprenticeship|competition|campaign|notification|declined|withdrawn|closed|cancelled|outcome|reserve list|transfer request|move request|recruitment) [-|–|—|for] {role}",
      "(attending|join|joining|of|hired|need|needed|want|wanted|become|find|found) [a|an|the|our|my|your] [next|new] {role} (at|with|in|for|who|and|this)",
      "(vacancy|requisition|job|position|vac|posting) (no|number|ref|id|vn*|r*): {role}",
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
      "application applications update outcome interview status decision feedback result results thank thanks your regarding next steps position role job vacancy candidate candidacy offer news notification re fw fwd letter search hi dear following team hiring recruitment process requisition review account service you unfortunately unsuccessful reserve list the employer request department dept office public civil federal nhs usa portal inbox practice ward cell panel group shop collections employment".split(
        " ",
      ),
    companyFrames: [
      "(position|role|job|opening|opportunity|opportunities|career|careers|employment|working|work|interview|interviewing|interviewed|application|post|placement|internship|vacancy|offer) (at|with) [the] {company}",
      "interest in (joining|working (at|for|with)|a career (at|with)|employment (at|with)|opportunities at) [the] {company}",
      "(update|feedback|news|message|decision|word) from {company}",
      "(applying|apply|applied|application) (to|at|with) [join] {company}",
      "(interest|shown|expressed) in {company}",
      "(thank you|rejection|regards|letter) from {company}",
      "(interest|shown|expressed|work|interview) (in|with) the {company} (team|crew|panel|and)",
      "(closed|viewed|declined|reviewed) by {company}",
      "on behalf of [everyone at|everybody at|all of us at|all at] {company}",
      "(everyone|everybody|all of us|all|here|us|panel|folks|crew|gang|family) at {company}",
      "(company|agency|employer|organisation|organization|hiring organisation|hiring organization|client|for|school|location name): {company}",
      "(recruiting|recruiter|talent|people|hr) (@|at) {company}",
      "(talent|people|hr|hiring|recruiting|recruitment) (partner,|lead,|manager,|team,|advisor,|adviser,|director,|officer,|coordinator,|business partner,) {company}",
      "the [whole|entire] {company} (crew|gang|recruitment team|hiring team|people team|talent team|recruiting team|hr team)",
      "and the {company} (team|crew|gang)",
      "{company} (viewed|reviewed|has viewed|has reviewed|has closed|has updated|closed) [and] [closed] (your application|the job|this job)",
      "{company} (has sent|sent) you an update",
      "(unfortunately,|regrettably,|sadly,) {company} (has|have) (moved|decided|chosen|closed|gone|filled|selected)",
    ],
    companyStops:
      "has have is was will reviewed decided viewed closed by regarding about registered landed - – — and in for we at on to i but as that this with our your you".split(
        " ",
      ),
    teamWords: (
      "team unfortunately regrettably sadly handshake totaljobs trac cv-library snagged jobbank seek reed.co.uk totaljobs govjobs governmentjobs.com usajobs staffing desk administrator headhunter talent acquisition recruiting recruitment recruiter careers career hr human resources people hiring jobs job " +
      "resourcing no-reply noreply do not reply notifications notification via support selection system " +
      "operations personnel admissions committee search internal mobility dispatch secretary graduate early apprenticeships " +
      "services service programme program compliance assessments crew kadry reception volunteering candidate candidates experience partner manager messages apply center onboarding unit section"
    ).split(" "),
    legalForms:
      "inmail in-confidence apothecary hotel hotels apparel homewares stores store health healthcare outdoor outdoors foods retail bank group trust university college school academy hospital clinic labs studio studios games systems software solutions technologies tech robotics logistics media energy power council county city bakery coffee kitchen grill brewery brewing architects partners associates solicitors surveyors consulting holdings industries motors airlines airways hospice museum gallery theatre society institute foundation association agency ministry authority chambers vets dental pharmacy construction engineering timber fisheries farm farms estates capital ventures insurance mutual telecom mobile wines nurseries inc ltd limited llc llp gmbh ag plc corp corporation co company sa bv ab oy pvt pty".split(
        " ",
      ),
    closings: (
      "best|hugs|with admiration|god bless|kind regards|best regards|warm regards|warmest regards|regards|warmly|sincerely|yours sincerely|sincerely yours|yours|yours faithfully|yours truly|" +
      "very truly yours|cheers|thanks|many thanks|with thanks|all the best|best wishes|with best wishes|take care|kindest regards|with kind regards|" +
      "with regards|with warm regards|respectfully|love|with love|much love|cordially|thank you|all best|with regret|thanks again|kindly|with gratitude|ngā mihi|with friendly greetings|with appreciation"
    ).split("|"),
    signedFrames: [
      "{name} (and|&) the {company} (team|crew|gang|family)",
      "(hugs|love|cheers|regards|wishes) from {name}",
    ],
    familyNames: [],
    greeting: { by: "first" },
    hasCapitals: true,
    titles:
      "mr mrs ms miss dr prof professor sir dame rev captain chief detective inspector father sister brother fr kum smt shri sgt-major sr br revd reverend canon hon justice baroness lord lady mx eng engr".split(
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
        "(asked|asking) .. references",
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
        "you .. (came across|presented well|taught|talked about|brought in|spoke (of|about)|answered)",
        "what you (said|shared|told)",
        "(your|you) .. (answers|walkthrough|presentation)",
        "(panel|interviewers|interviewer|panelists|panellists|governors|committee) .. (felt|liked|loved|impressed|enjoyed|appreciated|remarked|touched|agreed|unanimous|thought|praised|warmed|wanted)",
        "(in the room|second interview|first round|wash up)",
        "(they|he|she|client|manager|partner|{Name}) .. (liked|loved|enjoyed|impressed|rated|complimentary) .. (you|your)",
        "you were (lovely|great|so|very|clearly|both|good company|generous|a joy|a delight|a tonic)",
        "you (did|taught|played|rode|ran|left|carried|handled|walked|showed|brought|asked) .. (lesson|well|session|workshop|room|better|everybody|everyone)",
        "your (questions|laugh|remarks|warmth|manner|paper|lectures)",
        "(making|giving|taking) .. time to (meet|interview)",
        "(second|other|two) .. (visits|interviews|meetings)",
        "it was (close|a close) ..",
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
        "(thank*|thanks) .. (speaking|speak|talking|talk|chatting|chat) (with|to) (me|our recruit*|a member)",
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
      "(reason given:|reason:|reason is|reason being|feedback was|feedback:|comments were|came down to|comes down to|boiled down to|fell short on|let down by|decided by) {reason}",
      "(need|needs|needed|want|wants|wanted|looking for|require|requires|preferred|prefer|with|for) (someone|somebody|a person|a candidate|candidates|people|folk|folks|an applicant) (who|with|that|already|able to|whose|to|from|more) {reason}",
      "(someone|somebody) (who|with|already|whose) {reason}",
      "(candidate|candidates|applicant|applicants|person) with {reason}",
      "(candidate|person|applicant) who {reason}",
      "because {reason:he|she|they|we|our|the|his|her|their|it's|he's|she's|they're|we're|you're|they've|we've|he'd|she'd|your|there}",
      "(due to|owing to|on account of|because of|as a result of|following|after|given|under) [a|an|the|our|recent|current|internal|unforeseen|company-wide|company|sudden] (budget*|funding|headcount|restructur*|reorganis*|reorganiz*|change|changes|shift|freeze|cut|cuts|reduction|financial|economic|merger|acquisition|moratorium|cost|costs|lack|quota|business|hiring freeze|hiring moratorium|recruitment freeze) {reason}",
      "(due to|owing to) [your|limited|insufficient] (notice|experience|availability|location|salary|visa|relocation) {reason}",
      "(panel|client|they|team|board|committee|partners|interviewers|manager|one|both) [both|all|strongly|also] (felt|wanted|want|needed|preferred|need) [that] {reason}",
      "(panel|client|they|team|board|committee|partners|interviewers) [both] (thought) [that] {reason}",
      "(results|response|responses|resume|profile|experience|score|references|you) (do not|did not|does not|don't|didn't) [currently] (meet|reach|demonstrate|hold|have|show|achieve|satisfy) {reason}",
      "(position|role|job|post|headcount|budget|funding|hiring) (was|got|is) not {reason}",
      "filled by {reason}",
      "(simply|mainly|partly|purely|just) [was] that {reason}",
      "(stronger|more) (examples of|experience of|experience in|experience with|evidence of|exposure to|hands-on) {reason}",
      "(position|role|client|job|post) (requires|required|needs) {reason}",
      "(already|he already|she already) (knows|has|holds|works|worked) {reason}",
      "what we need {reason}",
      "we need {reason}",
    ],
  },
};
