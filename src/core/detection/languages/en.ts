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
    you: "you | your | yours | yourself | u | ur",
    we: "we | us | our | ours | ourselves",
    i: "i | me | my | mine | myself | im | ive",
    they: "he | she | they | them | his | her | their | him",
    somebody: "somebody | someone | a person | person | people | individual* | folks | somebody else | someone else",
    other: "other | others | another | different | elsewhere | else | someone else | somebody else | alternative",
    candidate: "candidate* | applicant* | finalist* | contender* | competitor* | interviewee*",
    client: "client* | our client | customer of ours | end client | the employer",
    committee:
      "board | committee | panel | jury | management | hiring manager* | department head | director* | leadership | partners | trustees | the team | founder* | ceo | principal | head of | interviewers",
    internal:
      "internal | internally | in house | from within | own ranks | existing staff | existing employee* | current employee*",
    everyone: "all | every | each | everyone | everybody | all applicants | all candidates",
    friend:
      "friend | brother | sister | daughter | son | mum | mom | dad | cousin | buddy | mate | flatmate | roommate | wife | husband",
    not: "not | no | none | nobody | neither | nor | never | without | no one | dont | doesnt | didnt | wont | cant | cannot | isnt | arent | wasnt | werent | couldnt | wouldnt | havent | hasnt | n't | don't | doesn't | didn't | won't | can't | isn't | aren't | wasn't | weren't | couldn't | wouldn't | haven't | hasn't | ain't | shan't",
    unable:
      "unable | cannot | can not | can't | cant | could not | couldn't | not able | not possible | impossible | not in a position | not in the position | no way to | won't be able | not going to be able",
    nolonger: "no longer | any longer | anymore | any more | not further | no further | nothing further",
    sorry:
      "unfortunately | regret* | sorry | sad | sadly | afraid | alas | apolog* | regrettabl* | disappoint* | gutted | wish i had better news | not the news | hard news | bad news | tough news | hate to | with a heavy heart | not the answer | not the outcome",
    negative:
      "unsuccessful | negative | rejected | declined | turned down | not successful | not been successful | not selected | not progressing | not moving forward | ineligible | not eligible | not qualified | not accepted",
    but: "but | however | nevertheless | although | though | nonetheless | while | whilst",
    instead:
      "instead | rather | in favour of | in favor of | over | in preference | rather than | ahead of you | went to | goes to | gone to | preference",
    if: "if | in case | should you | whether | unless | provided | as long as | in the event | should your | should we | were to | otherwise",
    may: "may | might | could | would | possibl* | perhaps | maybe | potentially",
    when: "when | as soon as | once | after | until | before | till | following",
    because:
      "because | since | due to | as | reason* | owing to | on account of | given | therefore | as a result | so that",
    only: "only | just | merely | exclusively | solely | simply",
    yet: "still | not yet | so far | at the moment | currently | yet | remains | remain",
    already: "already | meanwhile | by now | now | since then | in the meantime",
    timebeing:
      "for now | at this time | this time | on this occasion | at present | this round | at this stage | at this point | this time around | on this one | for this one | right now | today's market",
    again: "again | once more | anew | reappl* | re-appl* | another time",
    application: "application* | apply | applied | applying | candidacy | candidature | submission for",
    documents:
      "cv | cvs | resume* | résumé* | portfolio* | cover letter* | documents | papers | transcript* | writing sample | reel | work samples",
    position:
      "job | jobs | position* | role | roles | post | posts | vacanc* | opening* | seat | seats | spot | spots | requisition* | req | slot | gig | shift | shifts | headcount | chair | opportunity | the place | a place | assignment | secondment | posting*",
    hiring:
      "hiring | recruit* | personnel | human resources | hr | talent | talent acquisition | career* | employer* | staffing | people team | people ops | employment",
    process:
      "process* | procedure* | selection | competition | search | campaign | intake | cohort | cycle | round of applications | pipeline | tender",
    training:
      "apprentice* | intern | interns | internship* | trainee* | placement* | volunteer* | fellowship* | residency | graduate programme | graduate program | graduate scheme | training contract",
    profile:
      "profile* | background* | qualification* | skill* | strength* | potential | skillset | credentials | talents | abilities | competenc*",
    experience:
      "experience* | years in | track record | knowledge of | expertise | hands on | hands-on | seniority | depth",
    requirements:
      "requirement* | criteria | criterion | needs | need | looking for | expectation* | seeking | essential | desired | what we were after | in search of",
    fit: "fit | fits | match | matches | matched | matching | suit | suits | suited | suitable | right for | aligned | align* | meet | meets | correspond* | the right person | relevant | tailored",
    better:
      "better | stronger | closer | more | most | best | more closely | most closely | first choice | preferred | strongest | top | edge | slightly | edged | outscored | nearer | more directly | more senior | more recent | more relevant",
    level:
      "level | standard | calibre | caliber | quality | competitive | competition | strong field | strong pool | bar",
    many: "many | numerous | large number | high number | volume | hundreds | thousands | overwhelming | number of applications | number of applicants | several | great deal | high volume | record number | pool of applicants | pool of candidates",
    interview:
      "interview* | interviewed | interviewing | second interview | final interview | superday | on-site interview",
    talk: "call | calls | conversation* | chat* | talk* | phone | video | meeting* | speak* | spoke* | meet | met | get to know | discuss* | hear from you in person | coffee | catch up | zoom | teams | google meet",
    test: "test* | assessment* | task | tasks | exercise* | challenge* | exam* | trial* | audition* | take-home | take home | work sample | case study | hackerrank | coding | demo | presentation | sample lesson",
    round:
      "round* | stage* | step | steps | phase* | next stage | next round | next step | next steps | further | loop",
    shortlist:
      "shortlist* | short-list* | short list* | longlist* | finalist* | narrowed | final list | sift* | down to two | runner up | runner-up | close second | second choice",
    list: "waiting list | waitlist* | wait list | reserve list | ranking | standby | merit list | eligible list | reserve | backup | reserves",
    pool: "talent pool | talent community | database | on file | in mind | keep your details | network | keep your cv | keep your resume | our records | talent network | keep in touch | stay connected | hold on to",
    offer: "offer | offers | offered | offering | job offer | offer letter | offer of employment | extend an offer",
    contract: "contract* | sign | signed | signature* | onboarding | paperwork | countersign* | docusign | agreement",
    salary:
      "salary | pay | benefits | remuneration | compensation | base | bonus | equity | per annum | hourly | wage* | package",
    start:
      "start | starts | starting | begin* | began | first day | join | joins | joining | joined | start date | induction | commence*",
    reference:
      "reference* | background check | medical | certificate* | proof | right to work | dbs | vetting | drug test | verification",
    score:
      "points | score* | mark | marks | threshold | rank* | percentile | cut off | cut-off | band | graded | pass mark",
    feedback: "feedback | comments | debrief | reasons for | notes on",
    decide:
      "decid* | decision* | choice | choices | conclude* | conclusion | agreed | determin* | resolved | made up our minds | opted | verdict | vote* | elected",
    result: "result* | outcome* | answer | news | status | update* | where things stand | where we landed | verdict",
    select:
      "select* | choose | chose | chosen | choosing | pick | picked | opt | opted | prefer* | settle on | settled on | go with | gone with | going with | went with | decided on | landed on | identified | favour | favor",
    proceed:
      "proceed* | move forward | moving forward | moved forward | go ahead | going ahead | continu* | progress* | take further | take forward | taking forward | taken forward | pursue* | pursuing | advanc* | move ahead | moving ahead | go forward | going forward | move on with | forward with | ahead with | taking it further | go any further | put forward | putting you forward | moving you",
    consider:
      "consider* | review* | examin* | evaluat* | look at | looked at | take into account | careful | carefully | thought | thorough* | deliberat* | assessed | reading through | discussed",
    hire: "hire | hires | hired | employ | employed | appoint* | take on | took on | taking on | taken on | engaged | staffed | brought on | bring on board | brought in | promoted | made an appointment | come on board | onboard",
    fill: "filled | fill | filling | taken | occupied | found someone | found somebody | found our | found the | no longer vacant | no longer available | no longer open | gone | snapped up | covered | has been given | assigned | went to someone | off the market",
    close:
      "close | closed | closing | end | ends | ended | ending | finish* | complete* | conclud* | over | archiv* | inactive | final | finalised | finalized | wrapped up | wrap up | come to an end | draw a line | leave it there | stop here | no further action",
    cancel:
      "cancel* | call off | called off | stop* | drop* | discontinu* | abolish* | pulled | scrapped | not be filling | taken down | not going ahead | shelved | closed without | not proceed with the recruitment | retire* the | removed",
    freeze: "freeze | frozen | froze | on hold | pause* | pausing | suspend* | put off | holding off | paused",
    budget:
      "budget* | funding | funded | headcount | cost* | restructur* | reorganis* | reorganiz* | economic | layoffs | redundan* | financial | business needs | priorities | hiring plan*",
    withdraw: "withdraw* | withdrew | withdrawn | rescind* | revok* | take back | retract* | pull the offer | void",
    reject:
      "reject* | refus* | turn down | turned down | declin* | say no | saying no | a no | it's a no | pass on | passing on | passed on | passed over | rule out | ruled out | eliminat* | exclud* | screen* out | regretting | deselect* | pass for now | not for us | part ways | let you go | a pass | different direction | another direction | other direction | another way | in a different | going another | parted ways",
    accept: "accept* | agree* | say yes | approv* | admit* | said yes",
    pass: "pass | passed | succeed* | successful* | qualif* | made it | through to | cleared | advance to | you're in | selected for | cleared the",
    invite:
      "invite* | inviting | invitation* | would like to meet | love to meet | like to see you | welcome you | want to meet | have you in | bring you in | like to speak | love to speak | like to talk | love to talk | come in",
    congratulate:
      "congrat* | pleased | delighted | happy to | thrilled | excited | good news | great news | looking forward | look forward | welcome | glad to | can't wait",
    confirm: "confirm* | hereby | receipt | acknowledg*",
    receive: "received | receive | arrived | reached us | got your | receiving | landed in | has come in",
    wait: "wait | waiting | patien* | take longer | delay* | bear with | hang tight | sit tight | slower than",
    postpone:
      "postpon* | reschedul* | another date | new time | moved to | push back | pushed | push it | rearrange | alternative time",
    schedule:
      "schedul* | appointment* | slot | slots | calendar | calendly | book a | book your | arrange* | available | availability | suit you | work for you | works for you | free on | time that suits | times that",
    daytime:
      "monday* | tuesday* | wednesday* | thursday* | friday* | saturday* | sunday* | mon | tue | tues | wed | thu | thurs | fri | o'clock | tomorrow | today | next week | this week | morning | afternoon | evening | am | pm | noon | minutes | hour | hours",
    month:
      "january | february | march | april | june | july | august | september | october | november | december | jan | feb | apr | jun | jul | aug | sept | oct | nov | dec | spring | summer | autumn | winter | quarter",
    place:
      "office | floor | entrance | room | address | come in | on site | onsite | on-site | visit us | zoom link | meeting link | video link | reception | hq | building | street | parking",
    bring: "bring | id card | passport | photo id | have ready | wear | dress",
    send: "send | sending | upload* | fill in | fill out | complete the | submit* | forward us | provide | return the | share your",
    deadline: "deadline | by | within | no later than | at the latest | before | due | expires | closing date",
    link: "link | click* | portal | log in | login | account | button | website | http* | www | here | dashboard | sign in",
    attached: "attach* | enclos* | find below",
    answer:
      "reply | replies | answer | respond* | response | get back | let us know | let me know | contact | write to | hear from | hear back | in touch | reach out | reach you | drop me a line",
    inform:
      "inform* | tell | let you know | notif* | announc* | share | advise | write to | writing to | letting you know | update you | follow up | following up",
    ask: "question* | ask | asked | asking | request* | please | could you | would you | can you | kindly",
    thank: "thank* | grateful | appreciat* | gratitude",
    interest: "interest | interested | trust | enthusiasm | considering us | thinking of us",
    effort: "time | effort* | energy | trouble | took the time | taking the time | patience | work you put",
    impress:
      "impress* | liked | enjoyed | convincing | pleasant | strong | valuable | interesting | great | lovely | loved | pleasure | remarkable | thoughtful | excellent | admire* | stood out | wonderful",
    hard: "difficult | hard | not easy | tough | tight | narrow | close call | agonis* | agoniz* | challenging | not an easy | close decision",
    wish: "wish* | hope* | best of luck | luck | success | all the best | every success | fingers crossed | well in | root for | rooting for",
    path: "career* | job search | further way | next chapter | endeavor* | endeavour* | journey | ahead | pursuits | hunt | wherever | next move | search for | professional future",
    encourage:
      "encourag* | feel free | discourag* | apply again | follow us | keep an eye | don't hesitate | do not hesitate | welcome to apply | invite you to apply | urge",
    future:
      "future | later | another time | come up | comes up | opens up | other openings | next intake | next year | down the road | down the line | upcoming | other opportunities | other roles | similar roles | as they arise | if something",
    remember:
      "remember | come back to you | think of you | stay in touch | keep in touch | contact you again | reconnect | cross paths | paths cross | not the end | revisit",
    sincerely: "regards | sincerely | best wishes | cheers | yours | warmly | respectfully",
    dear: "dear | hello | hi | hey | good morning | good afternoon | greetings",
    data: "data | privacy | gdpr | delet* | stor* | retention | consent | retain*",
    automatic: "automat* | do not reply | no-reply | noreply | unmonitored | not monitored | not reply",
    money:
      "loan* | credit | bank* | mortgage* | overdraft | card | lender* | lending | interest rate | account opening",
    home: "flat | apartment* | rent* | landlord* | tenant* | tenancy | viewing | lease* | house | property | mortgage | letting | housing",
    permit:
      "visa* | permit* | residence | immigration | licen* | authority | citizenship | council | planning | passport | consulate | embassy",
    study:
      "university | admission* | course* | student* | school | kindergarten | degree | scholarship* | enrol* | college | nursery | msc | phd | bachelor | master's | faculty | undergraduate | pupil* | studentship",
    paper:
      "manuscript* | paper | journal | reviewer* | publication | conference | abstract* | book | publisher | editor* | poem* | poetry | story | stories | proceedings | peer review | novel | agent",
    grant:
      "grant* | funding call | proposal* | award* | prize* | sponsor* | accelerator | residency | fund | bursar* | incubator | investor* | invest",
    claim:
      "insurance | claim* | complaint* | warranty | refund* | appeal* | objection | reimburse* | policy | dispute*",
    purchase:
      "order* | deliver* | shop* | product* | purchase* | price* | customer* | invoice* | payment* | return* | subscription | stock | basket | discount | courier | parcel",
    event:
      "ticket* | event* | concert | booking* | reserv* | table | flight* | hotel | tournament | restaurant | festival | lottery | ballot | raffle | wedding",
    tender:
      "tender* | supplier* | bid | bids | quote | quotation | vendor* | pitch* | partnership | procurement | proposal | agency pitch",
    member:
      "membership* | club | association | member | members | foster* | adopt* | tryout* | choir | squad | society | committee member | volunteer place",
    health:
      "doctor* | hospital appointment | treatment* | therap* | patient | patients | surgery | clinic | donor | trial participant | referral",
    newsletter:
      "newsletter* | unsubscribe* | read more | article* | blog* | podcast* | webinar* | subscrib* | tips | readers | issue | edition | column | this week we",
    alert:
      "job alert* | new jobs | recommended | jobs for you | saved search | matches your search | top picks | people also viewed | saved job | jobs you may",
    rejection: "rejection* | refusal* | rejection letter* | rejection email* | ghosted | ghosting | no's",
    recruiterreach:
      "came across your | found you on | found your profile | open to | interesting opportunity | your linkedin | would you be interested | exploring new | passive | on behalf of a client",
    hrtalk:
      "scorecard* | pipeline | debrief | template* | headhunter | candidate a | send the rejection* | let them down | req | ats | hiring panel notes | reject the | regret letter",
    ownmove:
      "i withdraw | i have accepted | i've accepted | i have decided | i've decided | my application | i am writing to apply | i'm writing to apply | i must decline | i would like to withdraw | withdraw my | i applied | thank you for letting me know | decline your offer | my cv | my resume | accept your offer",
    meant:
      "example* | sample | quote | for instance | imagine | typical | for example | e.g | such as | something like",
    error: "error | mistake* | in error | by mistake | disregard | ignore | incorrect | technical",
    despite: "despite | even though | all the same | in spite",
    especially: "very | really | truly | highly | extremely | so | incredibly | particularly | genuinely",
    first: "first | second | third | last | final | one of the",
    person:
      "new colleague | someone starts | joined us | found the right person | accepted our offer | our offer was accepted | has accepted | accepted the offer | offered the job to | offered the role to | new starter | successful candidate | preferred candidate | another candidate | other candidates | stronger candidate | internal candidate",
    work: "work | working | team | teams | company | organisation | organization | department | project* | business | firm",
    goesto: "",
    stays: "",
    lack: "",
    toomuch: "",
    ending: "",
    ahead: "",
    deserve: "",
    direction: "",
    condition: "",
    recommend: "",
    vote: "",
    status: "",
    figure: "",
    late: "",
    isyou: "",
    welcome: "",
    pet: "",
    media: "",
    sport: "",
    hrmatter: "",
    authority: "",
    contest: "",
    sift: "",
    full: "",
    giveback: "",
    done: "",
    will: "",
    one: "",
    who: "",
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
