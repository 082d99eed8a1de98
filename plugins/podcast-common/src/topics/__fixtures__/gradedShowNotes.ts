import { graded, GradedText } from './graded';

/** Show notes as companies write them: long, with people, blocks of links, and topics of others in passing. */
export const gradedShowNotes: GradedText[] = [
  graded(
    '31 - The portal and the people',
    `<p>What makes engineers open a tool every morning without being told to? In this episode, host Nora Lind meets Tariq Aziz, who has been product manager of the internal developer portal at a large carmaker for four years.</p>
    <p>They talk about onboarding eight thousand developers, about the day when the search finally worked, and about Backstage as the foundation of it all: what comes with it, what the company had to add, and what it gave back to the community.</p>
    <p>Learn more about developer portals:</p>
    <ul><li><a href="https://example.com/1">Why we chose Backstage</a></li><li><a href="https://example.com/2">Backstage community sessions</a></li></ul>`,
    ['developer-portals', 'backstage'],
    ['developer-experience'],
  ),
  graded(
    'Episode 8: Contributors wanted',
    `<p>An issue, a comment, a merged pull request: for Deepa Rao the way into Backstage was a typo in the documentation. Today she reviews the changes of others.</p>
    <p>Together with Johan, who started at the same time, she looks back at three years in the community, and at what maintainers could do to make the first contribution less frightening.</p>`,
    ['backstage', 'open-source'],
  ),
  graded(
    'Season 2, Episode 4: Spotlight on search',
    `<p>Search is a promise. Type two words, and we claim to know what you mean. Principal engineer Olga Petrova has worked on search at three companies, and explains query understanding, spelling, synonyms and why “the” is a difficult word.</p>
    <p>Learn more:</p>
    <ul><li><a href="https://example.com/3">Evaluating search with click models</a></li><li><a href="https://backstage.io">Search in Backstage</a></li></ul>`,
    [],
    ['backstage'],
  ),
  graded(
    'The long tail of migrations',
    `<p>The first ninety percent of a migration are done by enthusiasts. The rest takes years. Unless, says Mehdi, a central team does it for everyone: with tooling that understands code, with automated pull requests, and with the right to merge them.</p>
    <p>The second half is about fleet-wide changes gone wrong, and the big red button.</p>`,
    ['fleet-management'],
  ),
  graded(
    'Thinking in fleets',
    `<p>Once upon a time a component had one team, and the team had three components. Now it has sixty. Ada and Björn explain why they no longer think of single services but of the whole fleet of components, and how that changes what a platform organisation does all day.</p>
    <p>Mentioned in this episode:</p>
    <ul><li><a href="https://example.com/4">Fleet Management, part one</a></li></ul>`,
    ['fleet-management'],
  ),
  graded(
    '17: A lint rule for everyone',
    `<p>How do you change a habit in nine hundred repositories? Sanna wrote one lint rule and a tool that applies it. A short story on automated fixes, on shame, and on the pleasure of deleting a hundred thousand lines.</p>`,
    ['fleet-management'],
  ),
  graded(
    'Trains, planes and autopilots',
    `<p>Airlines plan a fleet years ahead, and a storm ruins it within minutes. Operations researcher Luis explains crew pairing, aircraft rotation and why his solver sometimes has to give up.</p>`,
    [],
  ),
  graded(
    'Base images',
    `<p>Everybody starts a container from something, and few know from what. On keeping base images small, signed and current. When a fix has to reach all of them within a day, the fleet management team takes over, and that is a topic of its own.</p>`,
    [],
    ['fleet-management', 'security'],
  ),
  graded(
    'Did it work?',
    `<p>You shipped it, the curve went up, everybody is happy. But was it you? Statistician Emeka Obi and product manager Lotta Berg talk about what an experiment can tell and what it cannot, why a control group is worth the trouble, and how their company went from ten experiments a year to ten a day.</p>
    <p>Learn more about experimentation:</p>
    <ul><li><a href="https://example.com/5">The book that started it</a></li></ul>`,
    ['experimentation'],
  ),
  graded(
    'Killing our darlings',
    `<p>It took four years to build and one meeting to end. This week we hear the story of an in-house A/B testing tool: how it began as a script, how three hundred teams came to depend on it, and how it was replaced by something that did not fit into anybody’s head any more.</p>`,
    ['experimentation'],
  ),
  graded(
    'The checkout button',
    `<p>Which shade of green sells more? Wrong question, says Farah, who has designed checkouts for twelve years. We discuss trust, error messages, postcodes and a field that nobody needs.</p>
    <p>Her advice for the road: talk to five customers before you run an A/B test.</p>`,
    [],
    ['experimentation'],
  ),
  graded(
    'Chemistry set',
    `<p>As a child Vera did experiments in the cellar, as an adult she writes drivers for laboratory robots. About pipettes with an API, and a protocol from 1987 that will outlive us all.</p>`,
    [],
    [],
  ),
  graded(
    'Remote, again',
    `<p>Is working from home an experiment that ended, or one that never began? Two managers, two opinions and one cat. We compare notes on distributed teams, rituals, and how to notice that somebody is not well.</p>`,
    ['engineering-culture'],
  ),
  graded(
    'Bonus: questions from listeners',
    `<p>You asked, we answer. Is it too late to learn Erlang? Which keyboard? And will there ever be an episode on Backstage? (There will.)</p>`,
    [],
    ['backstage'],
  ),
  graded(
    'Live from the user group',
    `<p>Recorded on stage, with an audience and too little coffee: four companies that run Backstage in production compare their set-ups. Whose catalog is largest? Who writes plugins, and who only installs them? And which metrics convince a vice president?</p>`,
    ['backstage'],
    ['developer-portals'],
  ),
  graded(
    'A framework leaves home',
    `<p>Giving a project to a foundation sounds like giving it away. Two engineers remember how Backstage went from a repository on somebody’s laptop to an incubating project of the CNCF: the trademarks, the first outside maintainer, the release that almost was not.</p>
    <p>An episode for everybody who thinks about making their work open source.</p>`,
    ['backstage', 'open-source'],
  ),
  graded(
    'Faster feedback',
    `<p>Guest: Zofia, developer experience lead at a game studio. Topic: everything between saving a file and knowing that it works. Compile times, remote builds, and the editor plugin that made more people happy than any reorganisation.</p>`,
    ['developer-experience'],
    ['testing'],
  ),
  graded(
    'Queues all the way down',
    `<p>Backpressure is a word that people nod at. Arjun explains it with a supermarket: queues, timeouts, retries, and the retry storm that took down a bank on the thirtieth of the month.</p>
    <p>Before joining the bank he ran an experimentation platform and a Kubernetes team, and he has stories from both.</p>`,
    [],
    ['experimentation', 'kubernetes'],
  ),
];
