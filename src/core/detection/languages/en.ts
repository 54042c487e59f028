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
    you:
      "you | your | yours | yourself | u | ur | youre | youll | youve | youd | yourselves | y all | yall | ya | ye | yer | sir | madam",
    we:
      "we | us | our | ours | ourselves | weve | were sorry | were delighted | were happy | were pleased | were afraid | were looking | were hiring | were going | were unable | were keeping | were full | were moving | were closing | were passing | were proceeding | were taking | were letting | were not going | were glad | were grateful | were after | were cancelling | were removing | were seeing | were sticking | were giving | were all set | were sorted | were covered | were fully | were at | were a small | were writing | were reviewing | were still | were now | well | wed | lets | ourself",
    i: "i | me | my | mine | myself | im | ive | id | ill",
    they:
      "he | she | they | them | his | her | their | him | theyre | theyve | theyll | theyd | hes | shes | itself | hers | theirs | himself | herself | themselves | hell be | shed | those | these two | its owner",
    somebody:
      "person | people | individual* | folks | somebody* | someone* | anyone | anybody | man | men | woman | women | lad | lads | bloke* | chap | chaps | guy | guys | girl | girls | lady | ladies | gentleman | gentlemen | fella* | fellow | gent | boy | boys | kid | hand | hands | whoever | a local | name | names | folk",
    other:
      "other | others | another | different | elsewhere | else | alternative | otherwise | alternate | alternates | alternatives | the rest | remaining | rest of | rival | rivals | somewhere | one of the three | further candidates",
    candidate:
      "candidate* | applicant* | finalist* | contender* | competitor* | interviewee* | nominee* | semifinalist* | hopeful* | runner up | entrant* | aspirant* | respondent* | postholder | incumbent | jobseeker* | job seeker* | examinee* | appointee* | eligible* | bidder* | proponent* | contestant* | the field | our field | strong field",
    client:
      "client* | customer of ours | the employer | hirer | end customer | the school | the hospital | hiring company | our customer | the business | customer side | the bank",
    committee:
      "board | jury | management | hiring manager* | director* | leadership | partners | the team | founder* | ceo | principal | governors | governing body | committee* | panel* | juries | judge | judges | jurors | trustee* | shareholder* | council | councillor* | elders | fellows | vestry | electors | commission | the department | manager | managers | supervisor* | boss | gaffer | owner | owners | the chair | chairman | chairwoman | chairperson | headteacher | headmaster | headmistress | head | dean | provost | rector | bishop | chief | chef | cto | cfo | coo | md | gm | vp | chapter | session | ministry | interviewer* | assessor* | examiner* | reviewers | evaluator* | selectors | selecting official | hiring official | the delegate | stakeholder* | decision maker* | investor* | the powers that be | members | congregation | parish | hq | corporate | finance | bar raiser | principals | producers | the bench | faculty",
    internal:
      "internal | internally | in house | from within | own ranks | existing staff | existing employee* | current employee* | existing member of staff | serving officer | in post | acting | interim | promoted | promote | promoting | promotion | inside | one of our own | our own | own people | own team | redeploy* | transferee | transfer | transfers | transferred | secondment | returners | returner | returning | interned here | redundancy | at risk | already works | already working with us | colleague | colleagues | member of staff | seniority | within the family | own staff | former student | former pupil | local",
    everyone:
      "all | every | each | everyone | everybody | anyone | both | any of | whole | entire | altogether | whoever | the lot | total | everything | anything",
    friend:
      "friend | brother | sister | daughter | son | mum | mom | dad | cousin | buddy | mate | flatmate | roommate | wife | husband | friends | brothers | sisters | sons | daughters | mam | nephew | niece | uncle | aunt | aunty | cousins | gran | grandma | grandad | grandson | granddaughter | husbands | girlfriend | boyfriend | fiance | partner of mine | neighbour | neighbor | neighbours | pal | classmate | ex | mother | father | parents | my kid | family | families",
    not:
      "not | no | none | nobody | neither | nor | never | without | dont | doesnt | didnt | wont | cant | cannot | isnt | arent | wasnt | werent | couldnt | wouldnt | havent | hasnt | nt | aint | shant | nothing | nowhere | hardly | barely | scarcely | nope | nah | neednt | shouldnt | mustnt | hadnt | non | fail* | unlikely | nay | rather than",
    unable:
      "unable | cannot | can not | cant | could not | couldnt | not able | not possible | impossible | not in a position | not in the position | no way to | wont be able | not going to be able | inability | arent able | isnt able | wasnt able | werent able | wouldnt be able | not been able | havent been able | hands are tied | hands tied | no room | isnt possible | wasnt possible | in no position | arent in a position | not feasible | unfeasible | could not make it work | not managed | wont be in a position | struggle to | powerless | rules out | out of our hands | nothing we can | could not find | unlikely",
    nolonger:
      "anymore | any more | not further | no further | nothing further | longer | no more | nothing more | ceases | ceased | never again | not any | nothing left | none left | run out | ran out | lapsed | lapses | lapse | expired | expires | exhausted",
    sorry:
      "unfortunately | regret* | sorry | sad | sadly | afraid | alas | apolog* | disappoint* | gutted | wish i had better news | not the news | hard news | bad news | tough news | hate to | with a heavy heart | not the answer | not the outcome | sorrow | pity | painful* | pains me | heartbroken | heartbreak* | breaks my heart | broke my heart | heart breaks | shame | ashamed | gutting | upset* | let down | letting you down | let you down | saddened | saddens | dismay* | wish i were writing | wish i had | hoped to be writing | had hoped | better news | different news | happier news | good news for you | not good news | forgive | heavy heart | stings | sting | blow | not the email | not the message | isnt the email | isnt the message | isnt the news | isnt the outcome | wasnt the outcome | nobody likes to write | hate sending | unhappy to | raging for you | bad luck | hard luck | tough luck | hard lines | commiserat* | condol* | consol* | chin up | unfortunate | with sadness | guilty | worst bit | like least | no fun",
    negative:
      "negative | rejected | declined | turned down | not successful | not been successful | not selected | not progressing | not moving forward | ineligible | not eligible | not qualified | not accepted | unfavourabl* | unfavorabl* | unsuccess* | negatively | no luck | no joy | no dice | unplaced | unappointable | disapprov* | knock back | knockback | knocked back | didnt get it | did not get it | didnt get the | not get the job | didnt make it | did not make it | not made it | could not make it | didnt work out | hasnt worked out | not worked out | didnt pan out | wasnt to be | not to be | its not to be | fell through | fallen through | came to nothing | come to nothing | empty handed | did not come off | didnt go your way | not go your way | didnt quite | not quite | dissatisf* | inadequate | disappointing | adverse | unconvinced | wasnt convinced | weren t convinced | werent persuaded | wasnt persuaded | not persuaded | not convinced | not keen | nr | no go | thumbs down | wasnt meant | missed out | miss out | missing out | narrowly missed",
    but:
      "but | however | nevertheless | although | though | nonetheless | while | whilst | still | even so | that said | whereas | except | only that | all the same | on the other hand | yet | despite that | in spite | unlike",
    instead:
      "instead | rather | in favour of | in favor of | in preference | ahead of you | went to | goes to | gone to | in your place | over you | chosen over | ahead of yours | in place of | as opposed to | preferentially | preference to | sooner | on balance | ultimately | in the end | beat you | won out | carried the day | carry the day | edged out | tipped the balance | tipped the scales | tip the balance | swung it | settled it | tipped it | drawn to | drawn towards | leaned towards | leaned toward | leaning towards | leant towards | outranked | precedence",
    if:
      "if | in case | should you | whether | unless | provided | as long as | in the event | should your | should we | were to | otherwise | should the | should something | should anything | should any | should this | depending on | assuming | whichever | conditional | subject to | or",
    may:
      "may | might | could | would | possibl* | perhaps | maybe | potentially | wed like | youd | id like | should | theyd | can | able to | likely | ought | potential | hypothetic* | presum* | probabl* | someday | one day",
    when:
      "when | once | after | until | before | till | following | while | whenever | having | upon | by the time | then | during | at which point | as of | effective | soon | prior to | earlier | previously | ago",
    because:
      "because | since | due to | as | reason* | owing to | on account of | therefore | so that | hence | thus | accordingly | consequently | thanks to | on the grounds | on grounds | based on | basis | in view of | in light of | given that | given the | given your | so we | so im | so i | so ill | so well | meaning that | means | mean | explains | causes | caused | resulting | driven by | in line with | in the circumstances | under the | sake",
    only:
      "only | just | merely | exclusively | solely | simply | sole | single | alone | no more than | nothing but | at most | barely | one of",
    yet:
      "still | so far | at the moment | currently | yet | remains | remain | at present | pending | presently | ongoing | up to now | until now | to date | for the moment | remained | remaining",
    already:
      "already | meanwhile | now | in the meantime | just | previously | since | in the interim | earlier | beforehand | by then",
    timebeing:
      "for now | at this time | this time | at present | this round | at this stage | at this point | this time around | on this one | for this one | right now | todays market | this year | this season | this summer | this term | this cycle | this intake | this cohort | this batch | in this instance | this instance | this particular | just now | not now | at the minute | currently | current | as things stand | the present time | just yet | not yet | this quarter | this spring | this autumn | this winter | go round | go around | occasion | presently | moment",
    again:
      "again | once more | anew | reappl* | re appl* | another time | another go | another look | another try | fresh application | second look | next time | redo | resubmit | renewed | renew | reconsider | reopen* | readvertis* | re advertis* | re advertising | back out to advert",
    application:
      "apply | applied | applying | candidacy | applicat* | applies | candidatur* | submission* | expression of interest | eoi | your form | your letter | your papers | your bid | bid for | put yourself forward | putting yourself forward | bids | tape | packet | registration* | apllication | aplication | nomination",
    documents:
      "cv | cvs | resume* | portfolio* | cover letter* | documents | papers | transcript* | writing sample | reel | work samples | letter | letters | certificates | file | files | form | forms | c v | curriculum | showreel | reels | tape | dossier | dossiers | writing samples | linkedin profile | details | particulars | paper | sketchbook | logbook | cover note | supporting information | supporting statement | personal statement | originals | diploma",
    position:
      "job | jobs | position* | role | roles | post | posts | vacanc* | opening* | seat | seats | spot | spots | requisition* | req | slot | gig | shift | shifts | headcount | chair | assignment | secondment | posting* | positon | place | places | desk | desks | berth* | bench | vacant | apprenticeships | traineeships | clerkship | lectureship | fellowship* | curatorship | professorship | headship | deputy head | deanship | bursarship | pupillage* | tenancy | membership of | secondments | opportunit* | advert | advertised | ad | advertisement | headcounts | duties | chairs | internship* | studentship | postdoc | residency | commission | stall | pencil | part | parts | understudy | line | lines | slots | hours | grade | rota | roster | stint | office of | billet | hire number | assistantship | readership | editorship | walk in | campus visit",
    hiring:
      "recruit* | personnel | human resources | hr | talent | career* | employer* | staffing | people team | people ops | employment | hires | hiring* | resourcing | headhunt* | onboarding | manpower | employing | agency | agencies | staff | staffed | workforce | appointments board",
    process:
      "process* | procedure* | selection | competition | campaign | intake | cohort | cycle | round of applications | pipeline | tender | running | consideration | contention | mix | bootcamp | batch | draft | pool | scheme | schemes | programme | programmes | program | programs | exercise | recruitment drive | class | search* | hunt | call for | journey | tryouts",
    training:
      "apprentice* | intern | interns | internship* | trainee* | placement* | volunteer* | fellowship* | residency | training | pupil* barrister | pupillage | scheme | graduate | graduates | grad | intake | insight week | work experience | cadet* | practicum | rotation | probation* | summer associate | students | student | novice",
    profile:
      "background* | qualification* | skill* | strength* | potential | credentials | talents | abilities | profil* | ability | attributes | capabilit* | competen* | gifts | gift | talent | talented | calibre | formation | specialism | specialist | aptitude | personality | exposure | ambition | voice | style | vision | sound | record | hands on | strongest | temperament",
    experience:
      "track record | knowledge of | expertise | hands on | seniority | depth | experienc* | years | seasoned | senior | veteran | exposure | worked with | worked in | has worked | who had run | has done | done it | done the job | familiar with | already knew | knows our | knew our | fluent | fluency | decade | background in | know how | grey hair | practised | practitioner* | time served | trained with | shipped",
    requirements:
      "requirement* | criteria | criterion | needs | looking for | expectation* | seeking | essential | desired | what we were after | in search of | require | requires | required | requiring | prerequisite* | minimum | mandatory | compulsory | obligatory | obliged | must have | need someone | need somebody | needed | need a | we need | they need | who we need | want someone | wanted | wants | want a | were after | what were after | in need of | specification | person spec | job description | conditions | brief | demand | demands | demanding | calls for | called for | eligib* | hoping for | hoped for | hoping to hear | wanting",
    fit:
      "fit | fits | suit | suits | suited | right for | align* | correspond* | the right person | relevant | tailored | fitting | fitted | match* | suitab* | right candidate | right person | spot on | blend* | compatible | tie in | meet the | meets the | meet our | meets our | meet all | meet these | met the | met our | meeting the | satisf* | line up | lines up | lined up | chemistry | vibe | click | clicked | comparable | shape | up your street | in tune | resonate* | well placed | natural choice | tick* all | ticks | ideal | perfect for",
    better:
      "better | stronger | closer | more | most | best | first choice | preferred | strongest | top | edge | slightly | edged | outscored | nearer | deeper | greater | higher | highest | sharper | broader | richer | wider | longer experience | further along | superior | outshone | surpass* | excel | excelled | pipped | finer | surer | safer | tipped | precisely | exact | exactly | directly | direct | ranked above | outperform* | fully | favourite | favorite | front runner | outstanding candidate",
    level:
      "level | standard | calibre | caliber | quality | strong field | strong pool | bar | competit* | benchmark | bars | grade | grades | standards | strength of the field | strength of | fierce | seniority | up against | rich field | depth of the field | cutoff | contest was",
    many:
      "many | numerous | large number | high number | volume | overwhelming | number of applications | number of applicants | several | great deal | pool of applicants | pool of candidates | pile | heap | heaps | flood | inundated | swamped | oversubscribed | over subscribed | plenty | hundred* | thousand* | dozens | lots | much | huge response | great response | terrific response | high calibre of | numbers | tons | amount of | lot | field of | multiple | various | crowd | record",
    interview:
      "superday | interv* | onsite | on site | on sites | screening call | phone screen | loop | loops | viva | assessment centre | assessment center | campus visit | callback | callbacks | call back | recall | walk in",
    talk:
      "call | calls | conversation* | chat* | talk* | phone | video | meeting* | speak* | spoke* | meet | met | get to know | discuss* | hear from you in person | coffee | catch up | zoom | called | calling | telephone* | rang | ring | rung | ringing | phoned | phoning | dialogue | see you | seeing you | saw you | face to face | on the line | meets | get to know you | getting to know | got to know | get to know your | microsoft teams | ms teams | webex | skype | hop on | jump on a | a word | dial | facetime | introduction | briefing",
    test:
      "test* | assessment* | task | tasks | exercise* | challenge* | exam* | trial* | audition* | take home | work sample | case study | hackerrank | coding | demo | presentation | quiz* | aptitude | written paper | questionnaire | numeracy | psychometric | try out | tryout | homework | assignment | simulation | sim check | polygraph | role play | drill | lesson | demonstration | inspection | recital | screening questions | worksheet | paper b | shadow day | taster | excerpt* | readings | recording",
    round:
      "round* | stage* | step | steps | phase* | loop | next level | onward | semifinal* | final* | heats | gate | leg | first sift | go further | further interview",
    shortlist:
      "shortlist* | short list* | longlist* | finalist* | narrowed | final list | sift* | down to two | runner up | close second | second choice | short listed | slate | select list | merit list | long listed | long list | last two | final two | final three | narrowing | whittled | winnow* | cut down to | last three | final six | lineup | line up | final selection | last few | top two | top three | reduced to | down to the | in the frame | drawn up | draw up",
    list:
      "waitlist* | ranking | standby | reserve | backup | reserves | order of merit | lists | list | serial | roll number | index number | waiting panel | in line | next in line | queue | second in line | placed on | panel of names | register | alternates",
    pool:
      "talent pool | talent community | database | on file | in mind | keep your details | network | keep your cv | keep your resume | our records | keep in touch | stay connected | hold on to | talent data bank | data bank | keep your | keep you in | keep it on | keep hold | hang on to | hang onto | holding on to | hold onto | held on file | hold your | retain your | your details | on record | on our books | bear you in mind | bear in mind | talent pipeline | someday folder | for future reference | stay on our | remain in our | remains in our | in our system | your details on | your number on | keeping your | keep your name | mailing list | silver medal* | waiting for the next | drawer",
    offer: "offer | offers | offered | offering | extend you an | offerees",
    contract:
      "contract* | sign | signed | signature* | onboarding | paperwork | countersign* | docusign | agreement | contrat* | signing | terms agreed | agreed terms | agreed the terms | employment terms | starter pack | signatory | terms of employment",
    salary:
      "salary | pay | benefits | remuneration | compensation | base | bonus | equity | per annum | hourly | wage* | package | salaries | paid | pays | paying | earn | earnings | ctc | stipend | per hour | an hour | bonuses | allowance | pension | rate | rates | money | income | perks",
    start:
      "start | starts | starting | begin* | began | first day | join | joins | joining | joined | induction | commence* | starter | starters | report for | onboard on | come on board | on board | start* on | begun | taking up | takes up | take up the | taken up the | report to | reporting for | opens | reports for duty | sworn in | installed",
    reference:
      "reference* | background check | proof | right to work | dbs | vetting | drug test | verification | referee* | vetted | clearance | cleared | certificat* | transcripts | background check* | background report | enhanced disclosure | drug screen | occupational health | credit check | conviction* | criminal record | ni number | national insurance | screening | eligibility | evidence | evidenced | verify | verified | medical*",
    score:
      "points | score* | mark | marks | threshold | rank* | percentile | cut off | band | graded | scoring | rating* | rated | cutoff | marked | marking | percent | per cent | benchmark | average | total | totals | pass line | below the line | results of the | tally | attained | attain | placing | placed second | came second | came third | order of",
    feedback:
      "feedback | comments | reasons for | notes on | feed back | fed back | comment | debrief* | critique | pointer* | remarks | write up | takeaway*",
    decide:
      "decid* | decision* | choice | choices | conclude* | conclusion | agreed | determin* | made up our minds | opted | verdict | vote* | elected | made up my mind | made up their minds | made their minds up | make up our minds | minded to | deliberation | settled | judged | judgement | judgment | ruling | ruled | call to | made the call | made its call | tough call | opting | opt for | weighed | weighing | came to the view | of the view | on reflection | reflected | having thought | slept on it | sleeping on it | finalis* | finaliz* | ratified | come down to | came down to | comes down to | resolve* | chose not | reached a | came to the | intend* | intention | elects | in the end | finding | findings | chosen not | selection made | made a selection | made its | plumped",
    result:
      "result* | outcome* | answer | news | status | update* | where things stand | where we landed | verdict | answers | word | latest | the upshot | bottom line | consequence* | standing | findings | where we are | finding | report back",
    select:
      "select* | choose | chose | chosen | choosing | pick | picked | opt | opted | prefer* | settle on | settled on | go with | gone with | going with | went with | decided on | landed on | identified | favour | favor | chooses | picks | picking | opting | plump* | settling on | settled upon | settled for | settle for | decide on | deciding on | decided for | went for | gone for | going for | go for | come down on | came down on | landing on | hit upon | favoured | favored | favours | favouring | cast | named | naming | name | elect | elected | electing | election | voted for | vote for | nominated | successful candidate | sided with | side of | sticking with | stick with | stuck with | stay with | staying with | carry on with | carrying on with | keeping on | moved ahead with | move ahead with | moving ahead with | moving forward with | move forward with | moved forward with | proceed with another | pursue other | pursuing other | concluding with | working with somebody | ended up offering | ended up with | awarded to | engaged | choice | choices | booked | signed | signing | fell on | fallen on | fallen upon | fell upon | fell for | fallen for | tapped | asked to lead | singled out | shortlisting | headhunted | recommended | earmarked | winner* | winning | won | wins",
    proceed:
      "proceed* | go ahead | going ahead | continu* | progress* | take further | pursue* | pursuing | advanc* | move ahead | moving ahead | move on with | ahead with | taking it further | go any further | moving you | take your application | taking your application | take things | take it further | take this further | take you through | taking you through | taking it any further | taking this any | taken any further | taking matters | take matters | take it to | take your profile | taking your profile | moving your | move your | move you | moved you | move on to | moving on to | moving to the | move to the | moved to the | going through to | go through to | gone through | getting through | get through | got through | through to the next | carry on | going any further | goes any further | goes further | going further | go further | goes ahead | go on | going on | gone on | goes on | resume | resumed | resuming | onward | follow up | pressing on | press ahead | push on | putting your | put your name | put you through | putting you through | put through | keep going | keep talking | escalate | get you to | next steps | forward | refer you | referred to | taking up your | take up your | taken up by | not go to | reach the next | reached the | reach the final | follows | forwarded",
    consider:
      "consider* | review* | examin* | evaluat* | look at | looked at | take into account | careful | carefully | thought | thorough* | deliberat* | reading through | looking at | looked into | look into | looking over | looked over | looking through | read through | read your | reading your | gone through | going through | went through | went over | weigh* | reflect* | ponder* | mull* | discuss* | pass your | assess* | judging | judged | debated | talked it over | talked through | talking it over | talked it through | compare* | comparing | thinking | think about | think it over | soul searching | regard | regarding | scrutin* | screen* | attention | in depth | at length | seriously | account of | sift* | taken into | taken a look | take a look | another look | prayer | prayed | due diligence | sat down",
    hire:
      "hire | hires | hired | employ | employed | appoint* | take on | took on | taking on | taken on | engaged | staffed | brought on | bring on board | brought in | promoted | come on board | onboard | hiring you | hirings | rehire* | re hiring | employs | employing | engage | engages | engaging | recruit | recruited | recruiting | brings on | bring on | bringing on | bring you on | bringing you | bring you into | bring in | bringing in | bring someone | onboarding | onboarded | taken you on | take you on | taking you on | take anyone on | taking anyone on | take someone on | taken someone on | taking someone on | taken somebody on | take him on | take her on | takes on | took him on | took her on | put on the payroll | place you | placed in | engagement | retain you | enlist* | sign you | signing you | bring them in | secured | secure the services | secondee | made permanent | absorb | call you up | needing you | need you | use you | have you on | have you as | make you an offer | making you an offer | being our next | filling the post | filling the role | filling the position",
    fill:
      "filled | fill | occupied | found someone | found somebody | found our | found the | no longer vacant | no longer available | no longer open | snapped up | has been given | went to someone | off the market | fills | filling the | fill* by | is taken | are taken | been taken | was taken | were taken | now taken | its taken | has gone | have gone | is gone | are gone | job gone | jobs gone | roles gone | role gone | positions gone | position gone | posts gone | spots gone | spot gone | seats gone | places gone | went this morning | went yesterday | been given | was given | were given | is given | has been assigned | allocated | allotted | reallocated | accounted for | spoken for | promised to | covered now | were covered | is covered | are covered | sorted now | all sorted | is sorted | are sorted | got someone | got somebody | have someone | have somebody | found a | found one | found her | found his | found its | found their | found what we | found the right | found the person | found the one | have found | has found | weve found | theyve found | hired someone | hired for this | staffed | closed out | completed its hiring | completed our hiring | finished hiring | got a lad | sorted for | all set for | all we need | we need for | booked for | no vacancy | no vacancies | no opening | no openings | nothing open | nothing available | no position | not vacant | unavailable | bagged | claimed | slotted into | has been settled | already hired | already recruited | already appointed | backfill* | made an appointment | appointment has been made | appointment was made | accepted the post | accepted the position | hired one | occupant | been signed",
    close:
      "close | closed | closing | ends | ended | ending | finish* | conclud* | archiv* | inactive | final | finalised | finalized | wrapped up | wrap up | come to an end | draw a line | leave it there | stop here | no further action | closes | closure | is over | are over | was over | now over | over now | its over | process is over | hunt is over | brought to an end | bring to an end | brings to an end | coming to an end | came to an end | comes to an end | to an end | an end | the end of | end the | end our | end of the road | end things | completed | completes | completion | complete | deactivated | lapse* | expir* | shut | shuts | wound up | winding up | wrap* up | put to bed | put to rest | signed off | terminated | terminate | termination | terminates | shelved | ceases | stops there | stop there | thats it | that is it | run its course | filed | packed up | over and done | ceased | halt* | done with | no longer active | no onward",
    cancel:
      "cancel* | call off | called off | discontinu* | abolish* | scrapped | not be filling | taken down | not going ahead | shelved | closed without | not proceed with the recruitment | retire* the | dropped | drop the | dropping | drop your | stop the | stopped the | stopping the | stop your | stopped your | stop our | stop all | stops us | stopping here | stop this | calling off | calling a halt | call a halt | called a halt | came off | come off | off the calendar | pulled the | pulling the | pulled it | has been pulled | was pulled | been pulled | were pulled | pulled from | pulled wednesdays | pull the plug | pulling the plug | scrap | scraps | scrapping | scratch | axed | axe | cut | cuts | remove* | removing | deleted | struck out | withdrawn from advert* | taken the advert down | come down | comes down | eliminate* | abandon* | dissolv* | disbanded | wind down | winding down | wound down | no longer exists | no longer exist | doesnt exist | does not exist | ceased to exist | disappeared | disappear | vanish* | fall away | falls away | fallen away | went away | goes with it | goes away | merge* | folded into | absorbed into | not renewed | wasnt renewed | not to be filled | not be filled | wont be filled | isnt going ahead | wont be going ahead | not go ahead | cant go ahead | not opening | wont be opening | nullif* | void | deactivat* | lift* the | discard* | is off | are off | call it off | stood down | stand down | standing down | not recruiting | without an appointment | no appointment | not fill the | leave the chair empty | leave the post empty | do without | manage without | live without | recast | outsourced",
    freeze:
      "freeze | frozen | froze | on hold | pause* | pausing | suspend* | put off | holding off | freezing | on ice | hold off | hold fire | moratorium | indefinitely | standstill | deferred | defer | deferring | parked | mothballed | until further notice | limbo",
    budget:
      "budget* | funding | funded | cost* | restructur* | layoffs | redundan* | business needs | priorities | hiring plan* | reorg* | re org | savings | economy | economic* | downturn | cutback* | cuts | lost the account | lost the contract | funder | funders | treasury | investors | series b | runway | merger | merging | merged with | takeover | acquisition | insolven* | bankrupt* | afford | affordable | financ* | money | revenue | spending | headcount* | establishment plan | seed stage | reduction | downsiz* | layoff | laid off | grant | contract was lost | business decision | scope | pay for | paid for | deficit | recession | cap on",
    withdraw:
      "withdraw* | withdrew | rescind* | revok* | take back | retract* | pull the offer | void | rescission | take back our | take back its | take back the | taken back | taking back | back out | backed out | backing out | pulled our offer | pulled the offer | pull our offer | no longer honour | no longer honor | cant honour | be honoured | reneg* | revoc* | take back what | overruled | countermand*",
    reject:
      "reject* | refus* | turn down | turned down | declin* | say no | saying no | a no | its a no | pass on | passing on | passed on | passed over | rule out | ruled out | eliminat* | exclud* | screen* out | regretting | deselect* | pass for now | not for us | part ways | let you go | a pass | different direction | another direction | other direction | another way | in a different | going another | parted ways | turn you down | turned you down | turned yours down | turn yours down | turning yours down | turning you down | turning down | turn* away | turn you away | turned away | saying no to | said no | says no | a no from | no from us | no from them | is no | be no | answer no | a no for | thats a no | is a no | its no | a no go | decided not | chosen not to | chose not to | opted not | elected not | resolved not | determined not | rule you out | ruled you out | rules out | ruling out | ruling you out | knocked out | knock out | out of the running | out of contention | drop you | dropped you | dropping you | dropping your | leave you out | left you out | leave out | passing over | pass over | passing on you | passing on this | pass on this | well pass | were passing | be passing | well be passing | going to pass | to pass for | pass this time | pass from | take a pass | it was a pass | sit this one out | let this one go | let yours go | let your application | let go | let it go | letting you go | had to let | release you | released from | releasing | be released | been released | stand you down | standing you down | stood down | been stood down | struck from | struck off | strike your | removed from | remove your | remove you | removing you | removed you | taken you out | take you out | taken your name off | took your name off | name off | take you off | off our list | not a fit | no fit | isnt a fit | not the right | wrong fit | wasnt the one | not for you | not for me | binned | bin | thrown out | threw out | dismiss* | discard* | disqualif* | discount your | discounted | discount you | vetoed | veto | vetoes | knocked back | gave you a miss | give it a miss | giving it a miss | part company | parting ways | parting with | part from you | unshortlisted | weeded out | whittled out | cross you off | crossed off | crossing you off | axe you | screened out | cut you | excused | not taking you | unsuccessful | regretted | regret letter | spare you | save you the | put to one side | set aside | set you aside | dispense with | no hire | outvoted | against",
    accept:
      "accept* | agree* | say yes | approv* | admit* | said yes | assent* | consents | consented | saying yes | says yes | a yes | yes from | yes to | ratif* | green light | signed off on | support | supported | take the offer | took the offer | taken it | taken the offer | gave the nod",
    pass:
      "pass | passed | succeed* | successful* | made it | through to | cleared | advance to | youre in | passing the | passes the | qualify | qualified | qualifies | qualifying | advance* to | made the | make the | makes the | make it to | make it through | made it to | made it through | got through | get through | youre through | through the | got past | get past | meet the bar | met the bar | clear the | clears | clear it | attain* | reached the required | came through | gets the job | got the job | get the job | gets it | got it | in the running",
    invite:
      "invite* | inviting | invitation* | would like to meet | love to meet | like to see you | welcome you | want to meet | have you in | bring you in | like to speak | love to speak | like to talk | love to talk | come in | calling you for | called for interview | call you for | calling you in | called in | call you in | summon* | ask you in | asking you in | asking you to join | ask you to join | come and see us | come to see us | come and meet | meeting you | have you over | see you on | see you at | see you again | like to see | wishes to see | keen to meet | like to meet | hope you can join | join us for | join us on | would like you to | wed like you to | we would like to | like to offer | wed love to | would love to | wed like to | bring you onsite | bring you on site | fly you | drop by | drop in | stop by | pop in | come by | have a chat | arrange a",
    congratulate:
      "congrat* | pleased | happy to | good news | great news | looking forward | look forward | welcome | cant wait | delight* | proud | well done | happy news | glad | joy | pleasing | wonderful news | excellent news | fantastic news | thrill* | excit* | honoured | honored | chuffed | over the moon | tickled | stoked | overjoyed | very happy | pleasure | privilege*",
    confirm:
      "confirm* | hereby | receipt | acknowledg* | certif* that | noted | on record | verify | affirm* | notice that | please note | kindly note | be advised | duly",
    receive:
      "arrived | reached us | got your | has come in | receiv* | came in | comes in | come in | come through | with us safely | lands | landed | been submitted | registered | recorded | in our queue | got it | reached me | reaches us | in our inbox | safe receipt",
    wait:
      "wait | waiting | patien* | take longer | delay* | bear with | hang tight | sit tight | slower than | waited | waits | hold on | a little longer | bit longer | take a while | taking a while | while longer | overdue | queue | slow | backlog | await* | longer than | weeks yet | quiet at our end | bear with us | linger* | in the pile | hang on | keeping you hanging | left hanging | belated",
    postpone:
      "postpon* | reschedul* | another date | new time | moved to | push back | pushed | push it | rearrange | alternative time | put back | moved from | another day | different date | different day | new date | new slot | later date | rebook* | change the time | changed to | shift our | adjourn* | bumped | brought forward to | rain check | move the | move our | relocated",
    schedule:
      "schedul* | appointment* | slot | slots | calendar | calendly | arrange* | available | availability | suit you | work for you | works for you | time that suits | book | booked | booking | times | diary | rota | timetable* | suits you | suit best | convenien* | find a time | pick a time | choose a time | arranging | set up | setting up | organise | organize | fix a | meeting room | window | free | time slot* | pencil* | confirmed for | fixed for | take place | takes place | attend | attending | attendance | invite for",
    daytime:
      "monday* | tuesday* | wednesday* | thursday* | friday* | saturday* | sunday* | mon | tue | tues | thu | thurs | fri | oclock | tomorrow | today | morning | afternoon | evening | am | pm | noon | minutes | hour | hours | date | dates | day | days | week | weeks | weekend* | night | tonight | yesterday | lunchtime | midday | midnight | weekday* | fortnight | half past | th | st | nd | rd | bst | gmt | cet | est | pst | 0:0 | lunch | clock | minute | early",
    month:
      "january | february | march | april | june | july | august | september | october | november | december | jan | feb | apr | jun | jul | aug | sept | oct | nov | dec | spring | summer | autumn | winter | quarter | sep | monthly | month | months | term | christmas | easter | new year | advent | michaelmas | season | q | year end | holidays | ramadan | eid | diwali | hilary",
    place:
      "office | floor | entrance | room | address | come in | onsite | visit us | zoom link | meeting link | video link | reception | hq | building | street | parking | site | premises | headquarters | branch | campus | centre | center | venue | station | gate | location | map | postcode | zip code | directions | lobby | front desk | tube | bus | train | depot | store | studio | base | ward | lab | hall | theatre | front door | in person | car park | located | based",
    bring:
      "bring | id card | passport | photo id | have ready | wear | dress | passports | identification | driving licence | proof of id | originals | wearing | pack | notebook | laptop | carry | id badge | photo card",
    send:
      "send | sending | upload* | fill in | fill out | complete the | submit* | forward us | return the | share your | sends | sent | filling in | fill it in | email us | mail us | return it | return this | return your signed | supply | supplied | provid* | attach your | complete this | complete your | complete an | complete and | forward your | drop off | hand in | handing in | give us your | furnish | post us | post your | enter your | tell us your",
    deadline:
      "deadline | no later than | expires | by monday | by tuesday | by wednesday | by thursday | by friday | by saturday | by sunday | by tomorrow | by noon | by the end | by close | by 0 | by then | by end | within 0 | within the next | within two | within three | within five | within seven | within ten | within a | within the | before the | before monday | before friday | latest | expiry | cut off date | due by | due on | is due | until 0 | closing | closes on | as soon as possible | asap | at your earliest | last date | late applications | no later | in time | on time | overdue | midnight",
    link:
      "link | click* | portal | log in | login | account | button | website | http* | www | dashboard | sign in | here to | see here | visit our | url | webpage | site | page | online | inbox | app | browser | password | username | qr code | tap | sign up | platform | tab | log on | log into | web | view",
    attached: "attach* | enclos* | find below | herewith | below is | pdf | appended | copy of",
    answer:
      "reply | replies | answer | respond* | get back | let us know | let me know | contact | write to | hear from | hear back | in touch | reach out | reach you | drop me a line | answers | answered | replied | replying | response* | come back to us | came back | come back with | get in touch | got back | be in touch | been in touch | contacted | contacting | write back | write to us | email me | email us | call me | call us | ring me | ring us | give me a | give us a | speak soon | drop us | drop me | shout | reaching out | reach us | reach me | hearing | heard | correspond | correspondence | revert | say so",
    inform:
      "inform* | tell | let you know | notif* | announc* | share | advise | letting you know | follow up | following up | told | tells | telling | say | says | said | saying | advised | advising | write | writes | wrote | written | writing | update | updating | shared | sharing | convey* | communicat* | state | stated | states | declare* | report | reports | reported | mention* | explain | explained | heads up | know that | know you | so you know | hear from me | hear it from | hear that | hear this | you hear | aware | message | messages | note | letter | mail | mails | email | emails | notice | ring you | publish* | posted | word from | directed to | i refer | refer to | truth | honest* | frank | candid | straight with you | frankly",
    ask:
      "question* | ask | asked | asking | request* | please | could you | would you | can you | kindly | asks | pls | plz | wonder | wondering | will you | are you | if you could | may i | can i | do you | query | queries | enquir* | inquir* | kind enough | happy to answer | invite you to",
    thank:
      "thank* | grateful | appreciat* | gratitude | thx | ta | cheers for | obliged to you | indebted | gratefully | for applying | for coming | tysm | bless | for your interest",
    interest:
      "interest | interested | trust | considering us | thinking of us | interests | keen | enthusias* | eager | curiosity | eagerness | confidence in | considered us | thought of us | thinking of | chose us | choosing us | motivation | passion* | keenness",
    effort:
      "effort* | energy | trouble | took the time | taking the time | patience | work you put | your time | the time | time and | time you | time to | time with | time in | time for | taking time | time on | their time | hours you | work you | work that went | put into | put in | went into | preparation | prepared | preparing | hard work | invested | care you | dedication | commitment | attending | coming in | coming along | courage | travelled",
    impress:
      "impress* | liked | convincing | pleasant | strong | valuable | interesting | great | lovely | loved | remarkable | thoughtful | excellent | stood out | wonderful | enjoy* | like your | good | fantastic | brilliant* | superb* | splendid | fine | terrific | outstanding | exceptional* | delightful* | marvellous | marvelous | charm* | gifted | talented | polished | bright | sharp | smart | capable | able candidate | accomplished | admir* | respect | respected | appealing | engaging | beautiful* | glorious | lively | warm | warmth | memorable | funny | tidy | clean code | high quality | strongly | praise | praised | spoke warmly | speaks well | best looking | natural | serious contender | smashing | mighty | grand | moved by | touched | shone | shine | shines | stands out | standing out | stand out | highly of you | highly regarded | credit to | favourite | worthy | special | rich | inspiring | inspired | well prepared | well presented | well spoken | treat | tempting | hit it off | fascinating | amazing | awesome | first rate | top notch | nice | kind | flair | super | credible | commendable | compliment*",
    hard:
      "difficult | hard | not easy | tough | tight | narrow | close call | agonis* | agoniz* | challenging | not an easy | close decision | harder | hardest | difficulty | narrowly | agony | painful decision | close race | closest | razor thin | photo finish | margin* | a whisker | torn | struggled | struggle | heart wrenching | wrestled | argued about | close contest | close run | very close | so close | it was close | really close | was close | incredibly close | never easy | no easy | isnt easy | anything but easy | split | hair s breadth | dilemma | not lightly | not taken lightly | brutal",
    wish:
      "wish* | hope* | luck | success | all the best | fingers crossed | well in | hoping | godspeed | god bless | bless you | cross our fingers | cheer you | cheering | all the very best | the very best | go well | fare well | farewell | flourish | thrive | thriving | may your | may you | may another | prosper | pray | prayers | confident you | confident that | certain you | certain that | sure you | sure that | no doubt | success* in your | rooting | toast | raise a glass | good fortune | trust you | root",
    path:
      "career* | job search | further way | next chapter | endeavor* | endeavour* | journey | pursuits | hunt | wherever | next move | search for | professional future | next job | next role | next employer | next adventure | next step in your | job seeking | ventures | pathway | where you land | place you end up | elsewhere | onward | your search | another employer | another firm | another school | another lab | another kitchen | road | way forward | whatever comes next | whatever you do | years ahead | in life | other irons | quest | what you do next | hunting | find a team | find a place | right place for you | somewhere else | ahead of you",
    encourage:
      "encourag* | feel free | discourag* | apply again | follow us | keep an eye | welcome to apply | invite you to apply | urg* | welcome to reapply | welcome to try | keep applying | keep trying | keep going | dont give up | do not give up | dont lose heart | heartened | heart up | dont be put off | not be put off | dont let this | not let this | do look | please do | do apply | do have another | do pop | do try | try again | consider applying | hope youll apply | hope you will apply | hope you apply | apply for other | apply for future | keep checking | keep looking at | check back | check our | follow our | browse | explore our | knock on our door | come back when | come back once | come back to us when | come see us | set up a job alert | think about applying | future applications | welcome an application | welcome a fresh | stay hopeful | be proud | hold your head | take heart | hesitate | invited to apply | gentle with yourself",
    future:
      "future | later | another time | come up | comes up | opens up | other openings | next intake | next year | down the road | down the line | upcoming | other opportunities | other roles | similar roles | if something | other vacancies | next vacancy | another vacancy | other positions | another position | other role | other posts | suitable opportunities | next time | next season | next spring | next autumn | next summer | next round | next cycle | next batch | next campaign | another day | one day | some day | someday | sometime | in due course | down the track | frees up | opens again | open up | comes along | comes free | come free | becomes available | become available | arises | arise | arising | new openings | new vacancies | new roles | something else | something new | another opportunity | in the coming | months ahead | second opening | second vacancy | when we next | when something | if anything | more suitable | anything suitable | something suitable | another role | another chance | a couple of years | year or two | other teams | new site | next opening",
    remember:
      "remember | come back to you | think of you | stay in touch | keep in touch | contact you again | reconnect | cross paths | paths cross | not the end | revisit | staying in touch | keeping in touch | keep in contact | stay in contact | remain in contact | remain in touch | let you know if | be in touch if | be in touch when | in touch should | contact you if | contact you when | contact you should | call you if | call you when | ring if | ring you if | get back to you if | come back to you if | reach out if | reach out when | reach out should | think of us | thinking of you | have you in mind | first to know | first call | on our radar | on the radar | our door | door is open | doors open | door remains open | door stays open | door is always open | meet again | work together | working together one | see you again | another conversation | pick up the conversation | pick this up | give you a call | give you a shout | not forget | wont forget | will not forget | forget you | circle back | back in touch | follow your career | watch your career | watch your progress | reapproach | reach out again | hear from you again",
    sincerely:
      "regards | sincerely | best wishes | cheers | warmly | respectfully | yours faithfully | yours truly | sincerly | rgds | kr | xx | x | cordially | signed | many thanks and | take care | all the best for now | warmest",
    dear:
      "dear | hello | hi | hey | good morning | good afternoon | greetings | gday | hiya | heya | good day | greeting | to whom it | salam | namaste | hullo | good evening | hun | hon | luv | love | mate | buddy | pal | folks | darling",
    data:
      "privacy | gdpr | delet* | retention | consent | retain* | personal data | your data | our data | the data | stored | store your | storage | storing | erase* | erasing | erasure | dpa | protection | anonym* | shred* | destroyed | destroy | records | record | opt out | purged",
    automatic:
      "automat* | do not reply | no reply | noreply | unmonitored | not monitored | not reply | replies to this | unattended | auto | autoreply | bot | robot | mailbox | inbox is not | generated",
    money:
      "loan* | credit | bank* | mortgage* | overdraft | card | interest rate | account opening | lend* | borrow* | savings account | current account | account holder | creditworth* | apr | interest rates | building society account | transaction* | cashback | wallet | crypto* | broker account | investment account | remortgage* | affordability | debt | debts | debit | payout | iban | transfer of funds | shares | ipo | insurer | money",
    home:
      "apartment* | rent* | landlord* | tenant* | tenancy | viewing | lease* | house | property | mortgage | letting | housing | houses | housemate* | flatmate* | bedroom* | the room | a room | the flat | a flat | our flat | flat share | flatshare | landlady | lettings | estate agent* | deposit | moving in | move in date | bungalow | cottage | furnished | bathroom | home | homes | kitchen diner | garden plot | let to | household | host family | villa | homeowner* | plots | neighbourhood",
    permit:
      "visa* | permit* | residence | immigration | licen* | citizenship | passport | consulate | embassy | esta | border | customs | asylum | entry clearance | leave to remain | sponsorship | intend to leave | blue badge | firearms | home office | consular | naturalis* | naturaliz* | deport* | green card | passports | uscis",
    study:
      "university | admission* | student* | school | kindergarten | degree | scholarship* | enrol* | college | nursery | msc | phd | bachelor | masters | faculty | pupil* | course | courses | admitted | mba | ucas | campus tour | semester* | tuition | bursary | class of | classes | sixth form | undergrad* | postgrad* | doctoral | doctorate | thesis | dissertation | module* | lecture* | exam board | prospectus | exchange programme | mfa | teachers | exams | academic | studying | study | studies | syllabus | term time | reception class | primary | academy | head of year",
    paper:
      "manuscript* | paper | journal | reviewer* | publication | conference | abstract* | book | editor* | poem* | poetry | proceedings | peer review | novel | papers | peer reviewed | referees | poets | novels | story | stories | literary agent | publish* | preprint | arxiv | talk proposal | cfp | chapter | chapters | magazine | anthology | author | authors | submissions are | fiction | column | conferences | guest post | op ed | essay* | script | screenplay | query letter | pull request | merge | maintainers | commit | patch | branch",
    grant:
      "grant* | funding call | proposal* | award* | prize* | sponsor* | accelerator | residency | fund | bursar* | incubator | investor* | invest | funding application | funders | funding round | endowment | foundation | venture | vc | seed round | pitch deck | startup* | founders programme | demo day | residencies | applicants for funding | open call | nominations | nomination | nominated for | honours | honour | research council",
    claim:
      "insurance | claim* | warranty | refund* | appeal* | objection | reimburse* | policy | dispute* | insurer* | insured | premium | compensat* | chargeback | underwrit* | ombudsman | complain* | damages | objections | warranties | guarantee | policyholder* | liability | settlement | excess | tribunal | hearing | case number | fault",
    purchase:
      "deliver* | shop* | product* | purchase* | price* | customer* | invoice* | payment* | subscription | basket | discount | courier | parcel | your order | order number | orders | ordered | ordering | stock | shipped | shipping | ship | dispatch* | tracking | checkout | cart | sold | retail | voucher* | coupon* | promo | offer ends | sale | deal | deals | buy | buyer* | purchasing | free trial | trial ends | renew your | renewal | receipt for | refund | warehouse order | supplies | items | item | instalment* | fee | fees | bill | bills | licence key | plan",
    event:
      "ticket* | event* | concert | booking* | flight* | hotel | tournament | restaurant | festival | lottery | ballot | raffle | wedding | concerts | a table | table for | reservation* | reserved | check in | check out | boarding | airline | airport | seat number | row | venue hire | seats for | gala | open day | party | workshop | meetup | webinar | guest | guests | trip | holiday | cruise | stay | fest | fair | tour | screening of | open evening | volunteer day | rsvp | conference | rehearsals | show | shows | performance | matinee",
    tender:
      "tender* | supplier* | bid | bids | quotation | vendor* | pitch* | partnership | procurement | proposal | contractor* | bidder* | bidding | quotes | your quote | a quote | rfp | rfq | framework agreement | consortium | subcontract* | freelancers | partnering | proposals | estimate | commissioned | lot | award notice | wholesale | logo | platform",
    member:
      "membership* | club | association | member | members | foster* | adopt* | tryout* | choir | squad | clubs | societies | society | associations | lodge | befriend* | volunteers | volunteer | mentor* | mentees | allotment* | choirs | orchestra | band | scouts | guides | congregation | cub | troop | league | beta | community group",
    health:
      "doctor* | hospital appointment | treatment* | therap* | patient | patients | surgery | clinic | donor | trial participant | gp | nurse appointment | specialist appointment | transplant* | kidney | blood | operation date | ward round | scan | prescription* | medication | vaccine* | vaccination | symptoms | dentist | dental | consultant appointment | waiting times | nhs referral | illness | sick | sickness | disease | counselling | clinical | diagnosis | healthcare | clinics",
    newsletter:
      "newsletter* | unsubscribe* | read more | article* | blog* | podcast* | webinar* | subscrib* | tips | readers | issue | edition | column | this week we | magazine | digest | roundup | this week in | columnist | guide to | how to | tip | weekly | top stories | opinion | read on | listen | episode* | reader | our story | career advice | chapter | survey | surveys | heroine | novel | headline | lesson | worksheet | forum | thread | replies | report finds | statistics | study finds | trends",
    alert:
      "job alert* | new jobs | jobs for you | saved search | matches your search | top picks | people also viewed | saved job | jobs you may | new job | jobs near | jobs like | similar jobs | jobs matching | alerts | job recommendations | recommended for you | recommended jobs | jobs recommended | more jobs | based on your profile | searches | apply now | new vacancies for you | view job | view jobs | easy apply | actively recruiting | matches for | jobs this week | newly posted | hot jobs | your job feed | job match*",
    rejection:
      "rejection* | refusal* | ghosted | ghosting | nos | rejecting | regret letters | knockback* | the no | no thank you letter | turn down letter | a decline | letters of regret | dear john | being rejected | getting rejected | got rejected | rejected candidates | rejected applicants | thanks but no thanks",
    recruiterreach:
      "came across your | found you on | found your profile | interesting opportunity | your linkedin | would you be interested | exploring new | on behalf of a client | came across you | i came across | reach* out because | are you open | open to new | open to a | open to other | open to hearing | open to chat* | open to discussing | be open to | opportunity for you | exciting opportunity | new opportunity | on your radar | your background caught | caught my eye | caught our eye | passive candidate | looking for a new | looking to move | considering a move | next move | next challenge | put you forward | stumbled across | stumbled on | referred by | your name came up | you were the first person i thought | my client is looking | our client is looking | mandate | headhunted | worth a chat | interested in hearing | tempt you | market salary | confidential search | would you consider | we are hiring | were hiring | now hiring",
    hrtalk:
      "scorecard* | pipeline | debrief | template* | headhunter | candidate a | send the rejection* | let them down | req | ats | hiring panel notes | reject the | regret letter | score card | candidate b | candidate c | candidates a | reject email* | please reject | hiring meeting | kick off | panel notes | shortlist for | interview feedback | let him down | let her down | inform the candidate* | candidate informed | candidates informed | tell the candidate* | workday | greenhouse | lever | disposition reason* | hiring plan | no shows | appointable | reqs | debriefs | panel minutes | sourcing | sourced | intake meeting | recruiter screen | offer stage | pipelines",
    ownmove:
      "i withdraw | i have accepted | ive accepted | i have decided | ive decided | my application | i am writing to apply | im writing to apply | i must decline | i would like to withdraw | withdraw my | i applied | thank you for letting me know | decline your offer | my cv | my resume | accept your offer | i have applied | i ve applied | i am applying | i m applying | im applying | i would like to apply | id like to apply | i wish to apply | i am withdrawing | im withdrawing | withdrawing my | withdraw from | i must withdraw | i have taken | ive taken another | ive taken a | i regret to | i am pleased to accept | i accept | i am delighted to accept | decline the offer | declining your | decline your | your offer but | turn down your offer | i resign | my resignation | resigned | resigning | my notice | i hand in | hand in my | i am interested | im interested | i am stepping | im stepping back | stepping back | step back | please close my | attached my | find my cv | my application for | my interview | my candidacy | your job ad | your advert | i was told | thank you for the opportunity | my experience | consider me | close my file | take me off | taken yourself out | i quit",
    meant:
      "example* | sample | quote | for instance | imagine | typical | e g | such as | something like | translate | imaginary | suppose | hypothetical | phrase* | wording | sentence | sentences | quoted | quotes | the words | reads | it said | means that | usually means | often means | what does | column | chapter | novel | film | scene | register | formal | lesson | exercise | version of | subject line | headline | article | columnist | tribunal | wrote that | then it said | the e mail read | the letter in which | letter b | saying that | dialogue",
    error:
      "error | mistake* | disregard | ignore | incorrect | technical | wrongly | wrong | erroneous* | glitch* | fault | bug | bugs | oops | mix up | mixup | sent too early | premature* | in fact | corrected | correction* | typo | previous email | earlier email | earlier message | confusion | misdirected | not intended | wires crossed | by accident | accidentally | crashed",
    despite:
      "despite | all the same | in spite | however much | in spite of | regardless | notwithstanding | though | nevertheless | although | albeit | much as | as much as | for all | no matter | whatever",
    especially:
      "very | really | truly | highly | extremely | incredibly | particularly | genuinely | quite | too | enormously | immensely | deeply | absolutely | exceptionally | greatly | thoroughly | terribly | so much | ever so | awfully | hugely | totally | completely | especially | considerably | certainly | clearly | indeed | sincerely sorry | great | remarkably | extraordinarily | strongly | rather | pretty | super | actually | honestly | frightfully | dead",
    first:
      "first | second | third | last | final | one of the | firstly | initial | initially | previous | latest | former | finally | eventual | primary | lastly | top of",
    person:
      "new colleague | someone starts | joined us | found the right person | accepted our offer | our offer was accepted | has accepted | accepted the offer | offered the job to | offered the role to | new starter | successful candidate | preferred candidate | another candidate | other candidates | stronger candidate | internal candidate | team member | teammate | newcomer | postholder | new hire | appointee | other applicant* | another applicant | another person | someone who | somebody who | someone with | somebody with | candidate with | candidate who | candidates who | candidates with | applicant with | applicants who | applicants with | a candidate | an applicant | different candidate | another finalist | other finalist* | internal applicant | chosen candidate | appointed candidate | successful applicant* | preferred applicant | preferred one | first choice candidate | winner | replacement | will be joining us | wholl be joining | is joining | joins us | joins the | starts with us | starts on | starts in | starts monday | begins on | our new | the new | has signed | have signed | signed this | signed with | has agreed to | have agreed to | agreed to join | agreed to start | has said yes | have said yes | hes said yes | shes said yes | said yes | say yes | took the job | taken the job | has taken the | takes over | taking over | take over from | will take the | will take over | started with | brought in her | will be our | will be the | somebody else | someone else | another candidate* | other candidate* | others | alternative candidate* | stronger applicant* | better qualified | external candidate | internal person | internal guy | another of the | another eligible | another officer | other person | other people | another teacher | another bloke | other lad | other lady | other gentleman | another lad | another girl | familiar face | hers | his | seventh generation | one who | the other | person whose | applicants whose | candidates whose | candidate whose | people whose | people with | people who | folks who | folks with | individual with | named | confirmed as | welcomes its new | replaced by",
    work:
      "work | working | team | teams | company | organisation | organization | department | project* | business | firm | worked | works | workplace | job | jobs | tasks | agency | crew | crews | studio | trust | charity | institution | branch | unit | section | service | services | group | squad | organisations | companies | station | practice | lab | kitchen | office | employer | shop | store | restaurant | school | hospital | club | ward | faculty | university | college | museum | council | programme | operations | teaching | staffing",
    goesto:
      "goes to | go to | going to | went to | gone to | goes this year | goes to someone | goes into | gone into | has gone to | given to | was given | been given | awarded | award | falls to | fell to | fallen to | fall to | passes to | pass to | passed to | passes into | offered to | offered it to | offering it to | offered it | belongs to | belong to | belonged to | handed to | hand it to | giving it to | give it to | gave it to | given it to | given the | gave the | giving the | give the | gives the | gave them | given out | give them | in the hands of | landed with | ended up with | allotted to | assigned to | allocated to | reallocated to | transferred to | promised to | led to | is hers | is his | was hers | was his | be hers | is theirs | seat was hers | taken by | took the | taken up | claimed by | let to | conferred on | bestowed | vested in | entrusted to | granted to | extended to | extended an offer | extended the call | extended its call | extend the call | has called | is calling | asked to take | asked her to | asked him to | asked to start | asked to lead | have asked a | have asked the | we asked | weve asked | ive asked | has asked | accepted by | filled by | covered by | goes with | baton | been offered | move in | steps up | steps into | stepped up | step up | steps up into | getting it | gets the | got the | is getting | will be getting | got there first | beat you to",
    stays:
      "stays | stay on | staying on | stayed on | staying put | returns to | returned from | coming back | comes back | came back from | come back from | back from leave | return from | returning from | returns from | has returned | welcomed back | old job back | old desk | reinstated | retained in | retains | retain its | retain her | retain his | kept on | keeping on | keep on | keep her | keep him | keep the other | resignation | isnt leaving | not leaving | not be leaving | changed her mind | changed his mind | changed their mind | changed their minds | made permanent | made substantive | permanently | continue in | will continue | keep her desk | remain in post | remains in post | holds on to | incumbent | current holder | carry on | carrying on | extend the contract | extended the contract | is back | are back | have come back | all come back | stay after all | asked to stay | after all | previous nanny | old coach | predecessor | confirmed in post | take it on | backfill* | not be vacated | one more year | another year",
    lack:
      "lack* | missing | short of | short on | falls short | fell short | fall short | short fall* | shortfall | shortage* | shy of | too little | too few | enough | insufficient* | thin | gap | gaps | absence | absent | limited | scarce | scant | wanting | deficien* | weak* | less so | without the | does not have | do not have | dont have | doesnt have | dont hold | does not hold | do not hold | didnt have | did not have | wasnt there | isnt there | werent there | not there | no evidence | couldnt see | incomplete | outside the | below | beneath | under 0 | expired | unproven | too young | needs another | more time | another year | year or two of | bit more | little more | build more | more experience | gain more | not yet | yet to | would benefit from | could not demonstrate | did not demonstrate | didnt demonstrate | not demonstrate | clearly demonstrate | not evidenced | only one | just one | run out of | ran out of | out of seats | fewer | incompatib* | unable to meet | part way | missed a | unanswered | failed to | failure to | never | still needs | still need | needs work | needs more",
    toomuch:
      "too | overqualif* | over qualif* | beyond | more than | exceed* | in excess | outgrow* | bored | boring | bore you | overshoot* | overcooked | overkill | bigger than | excessive* | oversubscribed | out of reach | out of our | outside our | above the | above our | top of the scale | larger than | bolder than | surplus | expectations and ours | apart",
    ending:
      "ends here | end here | ends there | stop here | stops here | stopping here | leave it here | leave it there | leave it at that | leave things | leave things here | well leave it | that is it | thats that | that was it | that is all | thats all | that will be all | draw a line | drew the line | drawn a line | drawn the line | drew a line | line under | part ways | parting | part ways with | part as friends | part company | parts | goodbye | good bye | farewell | adieu | last message | last email | last page | end of the road | end of the line | road ends | our paths part | paths part | paths diverge | go our separate | separate ways | call it a day | calling it here | calling it | calling it a day | curtain* | chapter closes | closes here | chapter ends | run its course | reached the end | the end of | come to an end | comes to an end | came to an end | to an end | come to a close | comes to a close | over and out | no further | nothing further | no onward | not going any further | going no further | go no further | wont be taking | as far as | as far as we | farther | let you get on | get on with your | free to leave | free to take | free to go | leaves our hands | wrap* things up | close the book | close this chapter | fork | forks | bow out | stays behind | be all for now | shan t keep you | keep you any longer | waste your time | waste more of your time | put this to rest | conclude* our | concludes our | bring matters to a close | bring things to a close | door closed | closes the loop | close the loop | close it off | stood down | marks the end | ends with | ends our | ends your | ends things | over for you | done and dusted",
    ahead:
      "ahead | an edge | the edge | slight edge | edged | edge over | whisker | pipped | pip you | nose | just behind | close behind | second place | runner up | runners up | silver | medal* | number two | came second | came third | came seventh | placed second | ranked second | ranked below | ranked you second | second choice | second best | close second | very close second | photo finish | finish line | a hair | stronger than | outscored | outranked | outperformed | beaten | overtake* | overtook | a length | in front of you | above you | higher than | scored higher | better than | up against | rival | competitor for | run for their money | beat | won | winner | victor | fractionally | marginally | narrowly | a shade | one point | two points | points short | one short | next best | fourth | finished third | first reserve | thirteenth | second over the line | second in",
    deserve:
      "deserve* | deserving | do justice | justice to | doing justice | fair to you | unfair | wouldnt be fair | not be fair | isnt fair | fairest | happier | unhappy | miserable | be happy here | be happy with us | waste | wasted | wasting | worthy | bored | disservice | no favours | do you no favour | doing you no | no favour | grind you down | wear you down | held back | hold you back | outgrow | stifle* | flourish | thrive elsewhere | bigger stage | better home | better served | better place | use all of | uses all of | frustrat* | lose you | underuse* | not what you want | dont want that for you | regret it | swimming against | undersell | stretch you | more than we can offer | snap you up | lucky to have you | fortunate enough to have | whoever gets you | our loss | their loss | kick myself | kicking myself | set you up to fail | be your home | good conscience | in conscience",
    direction:
      "direction | directions | another way | other way | different way | a different route | different route | another route | another path | different path | another road | different focus | new focus | refocus* | focus on | focusing on | focussing on | focussed | shift* focus | change of plan | change of plans | changed course | change course | change tack | pivot* | strategy | strategic* | rethink | rethought | rethinking | swung towards | going all in | moved towards | moving towards | shifted | shift in | priorities | re prioriti* | reprioriti* | going local | gone local | went local | went younger | turned into | reshape* | rescope* | re scope* | scope changed | the brief moved | brief moved | brief has | brief changed | evolved | evolving | reconsider | reassess* | redefined | redefine | different conclusion | other plans | different kind of | different sort of | different profile | different skill* | different background | realign* | changed our mind | changed our minds | changed their minds | approach | going back to | instead of hiring | stay local",
    condition:
      "licence* | license* | forklift | native | fluent* | degree | certificate | certification* | certified | chartered | qualified teacher | qts | cfa | commut* | relocat* | travel | hours | shift | shifts | night work | nights | weekends | work permit | right to work | sponsorship | sponsor | visa | visas | language | languages | french | german | dutch | welsh | gaelic | english | mandarin | spanish | clearance | notice | age limit | over twenty five | twenty two | full time | part time | remote | remotely | days a week | five days | months experience | non compete | covenants | insurance | within the parish | citizenship | registered with | registration with | membership required | pin | ticket | minimum age | height | medical fitness | colour vision | resident* | living in | based in | stipulat* | residency",
    recommend:
      "recommend* | endorse* | endorsing | nominat* | propose* | proposing | put forward | putting forward | put you forward | putting you forward | support* | backed | backing | back you | champion* | vouch* | advocat* | suggest* | refer you | referred you | fought your corner | fought for you | went to bat | go to bat | pushed for you | pushed hard | pleaded | argued for | made the case | tried to talk | in your favour | in your favor | your corner | represent you | advise | advised | spoke for you | speak for you | stood up for",
    vote:
      "vote* | voting | veto* | outvoted | overrul* | deliberat* | debate* | unanim* | majority | weigh* up | agree on | agreed on | agreement | consensus | favour | favours | favoured | in favor | show of hands | ballot | split | quorum | sided | swayed | persuad* | convinc* | won over | ratif* | resolution | resolved | hearts set | talked over | talked it over | talked long | discussed at length | discussed among | chapter met | board met | panel met | met on | met this | met last | met yesterday | thumbs | strong yes | polled | polling | discern* | arbitrat* | put to the",
    status:
      "status* | archived | archive | inactive | active | disposition | marked | requisition* | req | case number | moved to | reference number | ref | application id | stage | updated to | update | reason | code | state | closed | record | records show | portal | job id | job no | no longer under consideration | under review | under consideration | in progress | file | processed | processing | pending | noted | candidature no",
    figure:
      "door* | key | keys | puzzle | piece | pieces | stage | curtain* | boat | train | ship | sailed | sail | dice | coin | coins | bridge | seed | seeds | soil | recipe | orchestra | chapter | page | spark | star | stars | align* | garden | rose | flower | path | paths | road | roads | journey | map | compass | river | current | tide | sea | harbour | port | wind | winds | sails | weather | rain | cloud | sun | sunshine | moon | sky | mountain | summit | climb | music | tune | note | notes | melody | chord | song | dance | dancer | card | cards | deck | hand | hands | table | chair | plate | dish | cake | oven | bread | sauce | spice | flavour* | menu | tea | glass | toast | cigar | finish line | race | marathon | ball | goal | whistle | pitch | bench | jersey | team sheet | hat | shoe | shoes | glove | suit | thread | knot | rope | tightrope | ladder | rung | brick | wall | roof | window | house | home | nest | egg | wings | fly | flight | runway | fish | net | hook | bird | horse | saddle | cart | fruit | tree | branch | root | roots | leaf | leaves | harvest | fire | flame | candle | light | lamp | shadow | mirror | ghost | ticket | lottery | draw | lot | lots | luck | fate | heart | hearts | gut | mouth | eye | eyes | bell | smoke | crown | sword | armband | baton | torch | medal | podium | stalls | sidelines | applause | drawer | shelf | folder | bunk* | hive* | berth | vans | bush | irons | gate | boots | blow",
    late:
      "late | later than | lateness | timing | by the time | just before | just after | after the deadline | after the closing | past the deadline | past the closing | missed | arrived after | reached us after | came in after | came after | came too | before your | before you | before we | days before | a day before | day before | the same morning | already signed | already gone | already drawn | already been | already filled | earlier | had you | had we met | had you written | wrong moment | wrong time | right moment | wrong season | wrong year | wrong quarter | closed on | window shut | shut on | expired | deadline passed | had passed | last minute | at the last moment | overtaken | months ago | weeks ago | six months ago | too soon | too early | sooner | quicker | faster | belated | since been | has since | have since | since then | only this morning | the morning you | pipped at the post | has sailed | by a matter of days | delay | delayed | cannot wait | cant wait until | couldnt wait | overdue",
    isyou:
      "it is you | its you | you are the one | youre the one | is yours | be yours | are yours | its yours | yours if | yours to | we chose you | choose you | chose you | chosen you | picked you | pick you | select* you | selected you | appoint you | appointed you | hire you | hiring you | have you | having you | you are in | youre in | you got it | you got the | youve got | you have been accepted | you have been selected for | you have been offered | you have been appointed | you have been shortlisted | you made it | youve made it | made it through | you are through | youre through | you passed | youve passed | you have passed | you were successful | you have been successful | you are our | youre our | you our | you will be our | you as our | want you | want to hire you | offer you the | offer you a place | offering you the | offering you a | stuck with us | stuck with you | namely you | in you | with you | the right person you | like you to | give it to you | with your candidacy | with your application | moving you forward | moved forward with you | forward with you | have you on board | your new role | your first day | your offer | your contract | your start date | your appointment | your placement | you start | you begin | youll start | youll be starting | youll be working | you will be joining | youll be joining | for you to start | your mentor | that you | next in line | still in the running | in the mix | through to",
    welcome:
      "aboard | welcoming | welcome | welcomed | join us | joining us | join our | joining our | join the team | joining the team | part of the team | part of our | on the team | one of us | on our team | induction | first day | onboarding | become part | come on board | on board | to have you | having you | the family | see you soon | settle in | see you on",
    pet:
      "dog* | cat | cats | puppy | puppies | kitten* | animal* | pet | pets | rescue | rehome* | rehoming | breeder* | breed | pedigree | shelter* | kennel* | cattery | vet appointment | horse* | pony | rabbit* | hamster | parrot | macaw* | bird | aviary | greyhound* | labrador | spaniel | terrier | litter | paws | leash | adopt* | foster home | hens | chicken*",
    media:
      "song* | film* | video* | photo* | app | apps | recipe* | playlist* | story | stories | poem* | painting* | exhibit* | channel | channels | stall | stalls | market | markets | craft fair | podcast* | episode | album | track | tracks | music | band | festival | documentar* | gallery | artwork* | artist* | art | sculpture* | drawing* | demo | label | streaming | blog | post on | tweet | upload | comic | cartoon | reel | image* | magazine | game | games | theatre | novel* | book* | script* | broadcast | radio | tv | television | marmalade | jam | cake*",
    sport:
      "match day | matchday | matches | race | races | league | leagues | coach | coaches | team selection | team sheet | tournament* | marathon* | training session | player* | referee* | football | rugby | cricket | tennis | hockey | netball | basketball | swimming | squad | squads | athlet* | runner* | cup | goal | goals | goalkeeper | fixture* | season ticket | first team | first xi | club | clubs | academy trial | trialist* | rowing | cyclist* | triathlon | regatta | pitch | bench | captain | substitut* | olymp* | championship* | ski | gym | sport* | quiz | chess | boxing | golf",
    hrmatter:
      "pay rise | payrise | raise | holiday request | annual leave | leave request | parental leave | maternity leave | sick leave | unpaid leave | day off | days off | time off | expense* | promotion request | parking | car park | home office | working from home | work from home | flexible working | flexi | training budget | training request | course request | swap | swaps | overtime | bonus request | company car | laptop | desk move | timesheet* | payslip* | payroll | probation* | grievance | appraisal | performance review | sabbatical | pension scheme | mileage | allowance | reimburse* | equipment | uniform* | rota request | hotdesk* | office move | canteen | staff discount | notice period | share plan | job title | part time request | reduced hours",
    authority:
      "petition* | planning | tax | taxes | court | courts | council | councillor* | ministry | minister | registrar | register office | registry office | allotment* | nursery place | school place | benefit* | universal credit | tribunal | ombudsman | magistrate* | police | hmrc | irs | dvla | county | municipal* | government | electoral | election | licensing | passport office | embassy | fine | fines | penalty | objection* | zoning | permit* | registered at | notary | birth certificate | bylaw* | regulation* | regulator* | parliament | statutory | public service commission | authorit* | inspector* | civil registry | customs | jury service | land registry | naming",
    contest:
      "contest* | prize* | award* | jury | juries | judge | judges | judging | final of | grand final | hackathon* | raffle* | lottery | draw | audition for the show | casting | castings | cast | entries | entry | entrant* | winner* | winning | finalist* | runner up | talent show | photo competition | short story competition | bake off | rosette* | trophy | trophies | medal* | nominat* | shortlist for the | quill | open call | challenge | tournament | quiz | nominee*",
    sift:
      "sift* | screen | screening | screened | screener | cut | cuts | cutoff | dropped out | knocked out | filter* | first selection | preliminary | pre selection | preselection | whittl* | narrow* | winnow* | longlist* | long list | initial review | first review | first look | weed* | pile | go through the | gone through the | below the line | below the pass | drew the line | reduced to | eliminat* | round one | knockout | knock out | threshold | bar",
    full:
      "full | fully staffed | fully booked | fully subscribed | fully coached | is complete | are complete | now complete | complement | capacity | no places | no place | no places left | no space | no spaces | no room | no seats | no slots | no spots | no more room | out of seats | out of space | booked out | booked up | booked solid | all taken | all filled | all gone | all places | every place | every seat | all seats | all spots | all slots | all the places | all the hands | all positions | all roles | all the staff | all the stewards | enough | have all | all set | all we need | we need no | sorted | sold out | oversubscribed | over subscribed | filled up | fill up | filled all | filled both | filled every | at establishment | set for the | crew is | crew complete | covered | spoken for | accounted for | no vacancy | no vacancies | no opening | no openings | nothing available | nothing open | nothing left | none left | nothing for you | no positions | no jobs | no work | maxed | limit* | cap | capped | quota | only room | room for",
    giveback:
      "send back | sending back | sent back | being sent back | return | returns | returned | returning | give back | given back | hand back | handing back | pick up your | collect your | collect them | to collect | destroy* | shred* | dispose* | disposal | delete your | deleting your | deleted your | travel costs | travel expenses | refund your travel | reimburs* | badge | swipe card | visitor pass | keep nothing | by post | registered post | recorded post | enclose* | herewith | posted back | back to you | your originals | original documents | erase* | wipe | under separate cover | pick up",
    done:
      "have | has | had | been | was | were | having | weve | ive | youve | theyve | got | did | became | come to",
    will:
      "will | shall | going to | youll | itll | ill | theyll | hell | shell be | thatll | about to | gonna | well | wholl | therell | wont | shant | would be",
    one:
      "one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | thirteen | fifteen | twenty | thirty | forty | fifty | hundred | dozen | ninety | couple | pair | half | sixty | single | fourth | fifth | eighteen",
    who:
      "who | whose | whom | whos | that person | the one | the person | which | the ones | whoever | wholl | whod | that one | those",
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
      "application (for|to) [the|our] [position|role|post|job] [of|as|:] {role} (at|with|@) {company}",
      "application (for|to|as) [the|our|a|an] [position|role|post|job] [of|as|:] {role}",
      "(position|role|post|job|vacancy) of [the|a|an] {role}",
      "(position title|position|role|post|vacancy|job title|title|job|classification|competition): {role}",
      "(applying|applied|apply|applicants|candidates|candidacy|candidature|interviewing|considered|consider you|interest) (for|to|as|in) [the|our|a|an] [position|role|post] [of|as] {role} (position|role|post|vacancy|job|opening|opportunity|internship)",
      "(for|the|our|in the|this) {role} (position|role|post|vacancy|job|opening|opportunity|search|headcount|requisition)",
      "(applying|applied|apply|interviewing|interview|candidacy) (for|to|as) [the|our|a|an] {role} (at|with|in our|here)",
      "(applying|applied|apply|interviewing|interview|candidacy|you for|appointed|appointment) (for|to|as) [the|our|a|an] {role}",
      "interest in [the|our|becoming a|becoming an] {role}",
    ],
    roleWords:
      "apprentice apprentices intern internship trainee trainees traineeship postdoc postdocs lecturer lectureship professor professors manager managers engineer engineers developer developers analyst analysts assistant assistants coordinator coordinators technician technicians teacher teachers nurse nurses officer officers chef barista consultant consultants director directors designer designers driver drivers accountant accountants specialist specialists researcher researchers welder welders fellow dishwasher cleaner copywriter illustrator editor sommelier economist machinist mechanic electrician plumber carpenter registrar principal dean deanship rigger presenter scheduler planner salesperson representative advisor adviser clerk receptionist secretary supervisor foreman chief architect associate scientist librarian paralegal lawyer solicitor attorney counsel pharmacist physiotherapist dietitian therapist psychologist surgeon midwife carer porter waiter waitress bartender baker butcher gardener labourer operator operative installer fitter setter picker packer courier pilot steward firefighter detective constable tutor instructor translator interpreter journalist reporter producer animator musician photographer stylist dispatcher administrator executive strategist recruiter auditor actuary underwriter teller cashier merchandiser secondment comms cto ceo cfo head lead worker tech rep host dev crew cadet cadetship surveyor graduate trader doctor agent coach controller buyer seller artist broker residence partner sales leader inspector technologist roaster barber nanny butler ranger sailor janitor caretaker warden bookkeeper webmaster cartographer statistician geologist chemist biologist physicist engineer* developer* manager* notary judge guide guard keeper ambassador evangelist hostess server runner groomer vet veterinarian dentist optometrist radiographer sonographer paramedic orderly aide cook sous pastry brewer winemaker farmer grower forester roofer painter tiler mason glazier rider loader stocker replenisher sorter handler conductor ux ui sre devops qa swe pm".split(
        " ",
      ),
    roleStops:
      "at with in our and but we i you for here has have was is will as on this that because which who thank unfortunately dear please".split(
        " ",
      ),
    notRoles:
      "application applications update outcome interview status decision feedback result results thank thanks your regarding next steps position role job vacancy candidate candidacy offer news notification re fw fwd letter search hi dear following team hiring recruitment process requisition review account service".split(
        " ",
      ),
    companyFrames: [
      "(position|role|job|opening|opportunity|opportunities|career|careers|employment|working|work|team|interview|interviewing|application|post) (at|with) {company}",
      "interest in (joining|working (at|for|with)|a career (at|with)|employment (at|with)|opportunities at) {company}",
      "update from {company}",
      "(applying|apply|applied) (to|at|with) {company}",
      "interest in {company}",
      "on behalf of {company}",
      "(everyone|everybody|all of us|all) at {company}",
      "(here|us) at {company}",
    ],
    companyStops:
      "has have is was will reviewed decided viewed closed and in for we at on to i but as that this with our your you".split(
        " ",
      ),
    teamWords: (
      "team talent acquisition recruiting recruitment recruiter careers career hr human resources people hiring jobs job department dept " +
      "office staffing resourcing no-reply noreply do not reply notifications notification via support selection system " +
      "operations personnel admissions committee search internal mobility dispatch secretary graduate early apprenticeships " +
      "services service programme program compliance assessments crew kadry reception volunteering candidate candidates experience partner manager messages apply center onboarding unit section"
    ).split(" "),
    legalForms: "inc ltd limited llc llp gmbh ag plc corp corporation co company sa bv ab oy pvt pty".split(" "),
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
      offer: ["(withdraw*|rescind*|revok*|retract*) .. offer", "offer .. (withdrawn|rescinded|revoked|retracted)"],
      final: [
        "(final|last) (round|interview|stage|panel|decision between|presentation)",
        "finalist*",
        "(final|last|top) (two|three)",
        "down to (two|you|the)",
        "(runner up|second choice|close second|preferred candidates)",
        "(full|whole) (day|days) with",
        "(board|partners|trustees) (has|have|met|felt|wanted|were|decided|voted|chose)",
        "(two full days|onsite loop|full loop)",
      ],
      interview: [
        "(thank|thanks|enjoyed|pleasure|appreciate|lovely|loved|great|good|nice|treat|fun) .. (interview|interviewing|meeting|speaking|talking|chatting|coming|chat|conversation|talk|meet|visit|visiting|having you) ",
        "(your|the|our|after) [panel|second|first|recent] (interview|interviews|conversation|conversations|meeting|trial|trial day|demo|sample lesson|visit|demonstration)",
        "(interviewed|interviewing) (for|with|very|you|well|on)",
        "(attending|attended) .. interview",
        "(interview|panel) (board|held|process|feedback|panel)",
        "you interviewed",
        "(met|meet|meeting|saw|seeing|seen) you",
        "(your|you) .. (answer|answers|walkthrough|presentation) ",
        "interview {number}",
        "(came|come) (in|to see|for|by)",
      ],
      assessment: [
        "(take home|coding challenge|technical test|online test|online tests|online assessment|assessment centre|assessment center|assessment results|work sample|trial shift|audition|bend test|game based)",
        "(your|the|this) .. (test|assessment|exercise|challenge|score|scores|submission|reel|sample|tests|audition|trial)",
        "(scored|test marked|pass mark|cut off mark|qualifying score)",
      ],
      screen: [
        "(phone|telephone|screening|introductory|intro|initial) (screen|call|interview|conversation|chat)",
        "(screener|screening) (questions|call|interview)",
        "(on|over|by) the phone",
        "screened out",
      ],
      application: [
        "(reviewed|reviewing|review|considered|considering|consideration|read|look|reading|looked|screening|gone through) .. (application|applications|resume|cv|profile|background|qualifications|documents|portfolio|submission)",
        "(shortlisted|short listed|shortlist|shortlisting)",
        "(applying|applied|application|applications|sending us|sending|interest|interested|applicants)",
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
