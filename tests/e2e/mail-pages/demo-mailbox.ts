import { letterInFrame } from "./letter-in-frame";
import type { Mailbox, Thread } from "./mailbox";

const account = { name: "Ines Moreau", address: "ines.moreau@mail.example" };

/** A no after the final interview, written by a person: the mail of the main job. */
const finalInterview: Thread = {
  subject: "Your application at Nordlicht Energie",
  unread: true,
  messages: [
    {
      from: { name: "Mara Lindqvist", address: "mara.lindqvist@nordlicht-energie.example" },
      at: "2026-11-20T09:12:00Z",
      body: letterInFrame(`Dear Ines,

Thank you for the time you gave us over the past weeks, and for the thoughtful conversation with Dana and the team in your final interview for the Senior Product Designer role.

After careful consideration we have decided to go ahead with another candidate, whose experience with regulated markets was closer to what this role needs now.

The way you walked us through the metering project stayed with several of us. We would be glad to stay in touch, and to hear from you when another design role opens here.

Kind regards,
Mara Lindqvist
Talent Partner, Nordlicht Energie`),
    },
  ],
};

const interview: Thread = {
  subject: "Interview for Product Designer at Tidewell",
  unread: true,
  messages: [
    {
      from: { name: "Jonas Akande", address: "jonas.akande@tidewell.example" },
      at: "2026-11-19T14:40:00Z",
      text: `Hi Ines,

Thanks for sending your portfolio. The team liked the booking flow in particular, and we would like to invite you to a first interview.

Would Tuesday 24 November at 10:00, or Wednesday at 15:30, suit you? It is a video call of 45 minutes with me and our lead designer, Priya.

Best,
Jonas`,
    },
  ],
};

/** Quotes rejection letters without being one. */
const newsletter: Thread = {
  subject: "The Plain Desk, no. 48: letters that say no",
  messages: [
    {
      from: { name: "The Plain Desk", address: "letters@plain-desk.example" },
      at: "2026-11-18T06:30:00Z",
      text: `This week we read forty rejection letters so that you do not have to.

The most common opening is still “Thank you for your interest in our company”. The most common middle: “After careful consideration, we have decided not to move forward with your application.” Three out of four end with “We wish you all the best in your search.”

What would a better letter say? Our readers sent us twelve. The shortest has two sentences: “We chose somebody else for this role. Your test was the one we talked about longest.”

Next week: how much notice is fair.

You receive this letter because you signed up at plain-desk.example. Unsubscribe at any time.`,
    },
  ],
};

const formLetter: Thread = {
  subject: "Calder & Finch: your application for UX Designer",
  messages: [
    {
      from: { name: "Calder & Finch Recruiting", address: "no-reply@us.greenhouse-mail.io" },
      at: "2026-11-17T16:03:00Z",
      body: letterInFrame(`Hi Ines,

Thank you for your interest in Calder & Finch and for taking the time to apply for the UX Designer position. Unfortunately, we will not be moving forward with your application at this time.

We encourage you to look at our open positions and to apply again. Please do not reply to this message; this mailbox is not monitored.

The Calder & Finch Recruiting Team`),
    },
  ],
};

const filled: Thread = {
  subject: "Update on Service Designer (Ref. 20418)",
  messages: [
    {
      from: { name: "Harbourline Careers", address: "careers@harbourline.example" },
      at: "2026-11-16T11:25:00Z",
      text: `Dear Ines,

Thank you for applying for the position of Service Designer at Harbourline (Ref. 20418).

We would like to let you know that this position has now been filled and we are therefore closing all open applications for it.

With your permission we will keep your details on file for six months.

Kind regards,
Harbourline Careers`,
    },
  ],
};

/** Still open: a pause, not a no. */
const hold: Thread = {
  subject: "Interaction Designer at Brightmoor: where things stand",
  messages: [
    {
      from: { name: "Tomasz Wren", address: "tomasz.wren@brightmoor.example" },
      at: "2026-11-13T10:05:00Z",
      text: `Hi Ines,

A short note so that you are not left guessing. Hiring for the Interaction Designer role is on hold until our budget for next year is confirmed, which we expect in January.

Your application stays active and you do not need to do anything. I will write to you as soon as I know more.

Best wishes,
Tomasz`,
    },
  ],
};

/** The decision stands in the newest message; the invitation it followed lies collapsed above it. */
const withHistory: Thread = {
  subject: "Design Lead at Okoro Studio",
  messages: [
    {
      from: { name: "Ada Okoro", address: "ada@okoro-studio.example" },
      at: "2026-11-03T08:50:00Z",
      text: `Hello Ines,

We would love to meet you. Could you come by on Thursday at 14:00? You would talk with me and with Lev, who runs research.

Ada`,
    },
    {
      from: account,
      own: true,
      to: { name: "Ada Okoro", address: "ada@okoro-studio.example" },
      at: "2026-11-03T12:18:00Z",
      text: `Hello Ada,

Thursday at 14:00 suits me well. I look forward to meeting you and Lev.

Ines`,
    },
    {
      from: { name: "Ada Okoro", address: "ada@okoro-studio.example" },
      at: "2026-11-12T17:31:00Z",
      text: `Hello Ines,

Thank you again for coming by, and for the sketches you left with us. We talked about it for a long time, and in the end we have decided to offer the Design Lead role to somebody else. Lev felt we need more hands-on research experience in the team right now.

If you would like to know more, write to me. I am happy to tell you what we saw.

Ada`,
      quoted: {
        attribution: "On Tue, 3 Nov 2026 at 12:18, Ines Moreau wrote:",
        text: `Hello Ada,

Thursday at 14:00 suits me well. I look forward to meeting you and Lev.

Ines`,
      },
    },
  ],
};

const acknowledgement: Thread = {
  subject: "We have received your application",
  messages: [
    {
      from: { name: "Larkfield Museum", address: "no-reply@hire.lever.co" },
      at: "2026-11-11T07:44:00Z",
      text: `Dear Ines,

Thank you for applying for the role of Digital Designer at Larkfield Museum. We have received your application and will review it carefully.

If your experience matches what we are looking for, we will be in touch within three weeks.

Larkfield Museum`,
    },
  ],
};

const offer: Thread = {
  subject: "Your offer from Pellworm",
  messages: [
    {
      from: { name: "Selin Aydin", address: "selin.aydin@pellworm.example" },
      at: "2026-11-10T15:20:00Z",
      text: `Dear Ines,

It is a pleasure to offer you the position of Freelance Design Consultant, two days a week from 4 January.

The contract is attached. Please let me know by 20 November whether you would like to accept, and ask whatever you want to ask.

Warm regards,
Selin`,
    },
  ],
};

const ownMail: Thread = {
  subject: "Withdrawing my application (Brand Designer)",
  messages: [
    {
      from: account,
      own: true,
      to: { name: "Fennimore Recruiting", address: "recruiting@fennimore.example" },
      at: "2026-11-09T13:02:00Z",
      text: `Dear team,

Thank you for considering me for the Brand Designer role. I have decided not to go forward with my application, since the commute would be too long for me.

I wish you every success in finding the right person.

Ines Moreau`,
    },
  ],
};

/** Names that no layout likes. */
const longNames: Thread = {
  subject:
    "Rückmeldung / Feedback: Senior Human-Centred Design and Accessibility Specialist (Public Digital Infrastructure), Reference 2026-10-DIGITAL-0047-B",
  messages: [
    {
      from: {
        name: "Wilhelmina-Charlotte Featherstonehaugh-Vandenberghe, People and Culture",
        address: "wilhelmina-charlotte.featherstonehaugh-vandenberghe@interregional-infrastructure-agency.example",
      },
      at: "2026-11-06T09:00:00Z",
      text: `Dear Ines Moreau,

Thank you for your application for the position of Senior Human-Centred Design and Accessibility Specialist at the Interregional Agency for Public Digital Infrastructure and Shared Services.

We received a large number of applications. We regret to inform you that your application was not successful on this occasion.

Yours sincerely,
Wilhelmina-Charlotte Featherstonehaugh-Vandenberghe`,
    },
  ],
};

const everyday: Thread = {
  subject: "Your books are due on Monday",
  messages: [
    {
      from: { name: "Westgate Library", address: "notices@westgate-library.example" },
      at: "2026-11-05T05:10:00Z",
      text: `Hello Ines,

Two books are due back on Monday 9 November: “The Shape of Rooms” and “Slow Rivers”.

You can renew them once, at the desk or online.

Westgate Library`,
    },
  ],
};

/** The mailbox that `npm start` opens: invented people and firms, one mail of each kind that matters. */
export const demoMailbox: Mailbox = {
  account,
  threads: [
    finalInterview,
    interview,
    newsletter,
    formLetter,
    filled,
    hold,
    withHistory,
    acknowledgement,
    offer,
    ownMail,
    longNames,
    everyday,
  ],
};
