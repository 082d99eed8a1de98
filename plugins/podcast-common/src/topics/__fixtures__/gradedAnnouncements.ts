import { graded, GradedText } from './graded';

/** Announcements in one breath: who talks, about what, and everything else that comes up. */
export const gradedAnnouncements: GradedText[] = [
  graded(
    'Counting what counts',
    `<p>Lines of code? Hours at the desk? In this episode, our host sits down with Katrin, who leads research on developer productivity, to talk about what can be measured at all, how surveys and DORA metrics complete each other, and how a tool such as Backstage can bring the numbers to the teams.</p>`,
    ['developer-experience'],
    ['backstage'],
  ),
  graded(
    'Who turns on the lights?',
    `<p>Somebody has to be the first in the building, and somebody has to be the first to upgrade.</p><p>Host Amos Keller talks with staff engineer Rikke Holm about keeping four thousand components up to date with Fleet Management, and about the trust that this takes.</p>`,
    ['fleet-management'],
  ),
  graded(
    'TypeScript at the limit',
    `<p>What happens when a type checker meets two million lines? Patrick, one of the creators of Backstage, and compiler engineer Wen talk about project references, declaration files, and why “any” is sometimes the polite answer.</p>`,
    [],
    ['backstage'],
  ),
  graded(
    'A small experiment in silence',
    `<p>For one week nobody on the team was allowed to write in the chat before noon. Engineering manager Lars tells us what it did to concentration, to friendships, and to the number of meetings.</p>`,
    ['engineering-culture'],
  ),
  graded(
    'Robots in the aisle',
    `<p>A warehouse with no people in it is not quiet. Joon controls a fleet of four hundred robots, and explains path planning, deadlocks at crossings, and what happens when one of them falls over.</p>`,
    [],
    ['hardware'],
  ),
  graded(
    'Never stop asking',
    `<p>Our guest has founded three companies and closed two. She speaks about hiring, about saying goodbye, and about a culture of learning in which experimentation is encouraged and failure is discussed at lunch.</p>`,
    ['engineering-culture'],
    ['experimentation'],
  ),
  graded(
    'What the data scientists saw',
    `<p>In this week’s conversation: why a significant result can be meaningless, how to deal with novelty effects, and what to do when two experiments touch the same button. Guests: Hana Sato and Miguel Reyes from the experimentation team.</p>`,
    ['experimentation'],
  ),
  graded(
    'Release on green',
    `<p>Trunk-based development, feature flags, and a train that leaves every day at ten. Release manager Olu walks us through a day on which everything goes wrong and nobody outside notices. Continuous delivery, explained by someone who lost sleep over it.</p>`,
    ['testing'],
    ['experimentation'],
  ),
  graded(
    'Plugins, people, politics',
    `<p>How does an open source project decide? In this panel, recorded at an internal conference, five long-time contributors to Backstage discuss RFCs, voting, forks, and the difference between a company’s roadmap and a community’s wishes.</p>`,
    ['backstage', 'open-source'],
  ),
  graded(
    'The map is not the territory',
    `<p>Cartographer Eva and software engineer Tim rebuilt the world’s largest map of hiking trails. On tiles, projections, elevation data and the joy of being corrected by shepherds. Tim now works on the Backstage team of an airline, by the way.</p>`,
    [],
    ['backstage'],
  ),
  graded(
    'One change, everywhere',
    `<p>How long does it take to change a logging library in every service of a company? With enough meetings, two years. With the right platform, a weekend. Mattias tells us about the road from the first to the second: monorepo or many repos, automated migrations, fleet-wide visibility of what is deprecated.</p>`,
    ['fleet-management'],
  ),
  graded(
    'Cloud, cheaper',
    `<p>The bill had doubled, and nobody had done anything. FinOps lead Renata explains how she finds waste in the cloud, why engineers like it when cost is on a dashboard, and how much money was hidden in logs. Their cost pages are a plugin in Backstage; more on that in the links.</p><p>Links:</p><ul><li><a href="https://example.com/6">Cost insights for Backstage</a></li></ul>`,
    ['infrastructure'],
    ['backstage'],
  ),
  graded(
    'The second system',
    `<p>The first version was a hack that everyone loved. The second was designed, and everyone hated it. We go through ten years of an in-house platform for A/B experiments with the two people who know it best: assignments, exposure logging, a statistics engine, and the rewrite that finally worked.</p>`,
    ['experimentation'],
    ['architecture'],
  ),
  graded(
    'Hello, new colleague',
    `<p>A first day, a laptop, and a thousand services. Which of them is mine? We follow three newcomers through their first weeks and see how they find their way with Backstage: owners, documentation, templates, and a button that creates a service before lunch.</p>`,
    ['backstage'],
    ['developer-experience', 'developer-portals'],
  ),
  graded(
    'Voices',
    `<p>From a few minutes of speech a neural network learns to sound like you. Linguist Ama and ML engineer Theo on synthetic voices: prosody, consent, and what they refuse to build.</p>`,
    ['machine-learning'],
  ),
  graded(
    'Rehearsal',
    `<p>Theatre technician turned release manager Alba compares two worlds: the show that must go on, the people backstage whom nobody sees, and the checklist that saves the evening.</p>`,
    [],
  ),
  graded(
    'Ask us anything',
    `<p>Forty questions in forty minutes. Tabs or spaces, tea or coffee, Kafka or a database, Kubernetes or a virtual machine, experiments or intuition, Backstage or a wiki: Dana and Kofi answer all of them, and agree on three.</p>`,
    [],
    ['backstage', 'kubernetes', 'data-engineering', 'experimentation'],
  ),
];
