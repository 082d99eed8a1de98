import { graded, GradedText } from './graded';

/** Texts about how software is made and run, and texts that only sound like it. */
export const gradedCraft: GradedText[] = [
  graded(
    'Two maintainers and a million downloads',
    `<p>Everyone uses the library, two people look after it, and one of them has a new baby. A conversation about open source, money and guilt: what sponsorship changes, what it does not, and how to say no to a stranger who is right.</p>`,
    ['open-source'],
  ),
  graded(
    'The office that says yes',
    `<p>What does an OSPO do all day? Lena set one up at an insurance company. She talks about licences, about contributing upstream on company time, and about the lawyer who became the biggest fan of free software in the building.</p>`,
    ['open-source'],
  ),
  graded(
    'An open door',
    `<p>Our office has an open plan, an open bar and a source of endless noise. Guest Ulrike measured all three and explains what an open door at work really means for people who write code.</p>`,
    [],
  ),
  graded(
    'Compression',
    `<p>Zip was yesterday. Henning explains how modern compressors squeeze logs to a fiftieth, which trade-offs there are between speed and size, and how entropy coding works without any mathematics.</p><p>His library is open source and takes contributions.</p>`,
    [],
    ['open-source'],
  ),
  graded(
    'The cluster that grew',
    `<p>It started with three nodes and a tutorial. Today the team runs one of the larger Kubernetes installations in Europe, with operators of its own making. On upgrades without tears, noisy neighbours, and whether you should run your database there.</p>`,
    ['kubernetes'],
    ['infrastructure'],
  ),
  graded(
    'No YAML today',
    `<p>Infrastructure as code should be code, says our guest, and means a real language with loops and tests. She compares Terraform with its younger competitors and tells us how they moved eight hundred cloud accounts without downtime.</p>`,
    ['infrastructure'],
  ),
  graded(
    'Moving out',
    `<p>Everybody moves to the cloud, they moved out. A company that stores photographs bought its own data centre and explains the sums, the shopping list and the smell of new servers.</p>`,
    ['infrastructure'],
  ),
  graded(
    'Three in the morning',
    `<p>On-call does not have to hurt. Site reliability engineer Dominik describes how his team cut its alerts by ninety percent, what error budgets did for the peace between developers and operations, and how to write a postmortem that somebody reads.</p>`,
    ['observability'],
  ),
  graded(
    'Follow the request',
    `<p>One click, seventy services, and somewhere eight hundred milliseconds are lost. How distributed tracing with OpenTelemetry found them, what sampling hides, and why observability is a property of the system and not a product.</p>`,
    ['observability'],
    [],
  ),
  graded(
    'The password that was “password”',
    `<p>A penetration tester tells how she gets in: through the printer, through the intern, through a build server that nobody remembered. Then we talk about application security that helps developers instead of scolding them.</p>`,
    ['security'],
  ),
  graded(
    'What is in your dependencies?',
    `<p>A package with four lines of code broke half the internet, and another one stole keys. On the software supply chain: signing, SBOMs, pinning, and how an attacker thinks about your lock file.</p>`,
    ['security'],
  ),
  graded(
    'Safety net',
    `<p>Job security was the reason why Karin became a programmer; her parents had lost theirs. She talks about thirty years of COBOL, and about teaching it to people who were born after the last book on it.</p>`,
    [],
  ),
  graded(
    'Flaky',
    `<p>The test suite was red on Mondays. Nobody knew why. We follow the hunt for flaky tests through time zones, shared state and a coffee machine, and hear what continuous integration looks like when four thousand people push to one branch.</p>`,
    ['testing'],
  ),
  graded(
    'Cached',
    `<p>Building the app took twenty-six minutes, and does in four now. Hannah tells us about Bazel, remote caching, and the two years in which iOS and Android developers had to trust her that it would be worth it.</p>`,
    ['testing', 'mobile'],
  ),
  graded(
    'Every screen, every size',
    `<p>Foldables, tablets, phones from 2014: an Android developer on layouts that do not give up. We compare Jetpack Compose with what came before, and hear how a mobile team of ninety releases every week.</p>`,
    ['mobile'],
  ),
  graded(
    'A home on wheels',
    `<p>Pieter writes embedded databases from a mobile home, somewhere between Portugal and Finland. About B-trees, solar panels and the best place for a satellite dish.</p>`,
    [],
    [],
  ),
  graded(
    'Listening to the interface',
    `<p>Amira is blind and a front-end developer. With a screen reader she shows us three popular sites, and it is painful. Then she explains how accessibility becomes part of the definition of done, and which two habits fix most of it.</p>`,
    ['accessibility'],
  ),
  graded(
    'Keyboard only',
    `<p>Put the mouse into a drawer for a week. Our editors did, and report on focus rings, traps, and menus without names. WCAG explained by people who ran into it.</p>`,
    ['accessibility'],
  ),
  graded(
    'Six hundred decisions',
    `<p>Architecture decision records are letters to a successor. Oskar has read all six hundred of his company and tells us which kinds of decisions hold, what event-driven architecture promised them, and why nobody writes down the alternatives.</p>`,
    ['architecture'],
  ),
  graded(
    'House and garden',
    `<p>The architecture of the new headquarters was drawn by a computer, at least the facade. An architect and a programmer on parametric design, bricks and the skyscraper that was never built.</p>`,
    [],
  ),
  graded(
    'The week without meetings',
    `<p>Twice a year everybody at the company builds what they want. Hack week has given them a product, a band and two marriages. We talk about engineering culture: who gets to play, who has to carry the pager meanwhile, and what becomes of it all in week two.</p>`,
    ['engineering-culture'],
  ),
  graded(
    'Up or sideways',
    `<p>Not everybody wants to become an engineering manager. Staff engineer Bea on career paths, on influence without a title, and on the mentors whom one never officially had.</p>`,
    ['engineering-culture'],
  ),
  graded(
    'Solder smoke',
    `<p>They had never made hardware before. In two years they had a small screen for the dashboard of a car, a factory on the other side of the world and firmware that updates itself. What software people underestimate about things.</p>`,
    ['hardware'],
  ),
  graded(
    'A speaker with opinions',
    `<p>Four megabytes, no operating system to speak of, and music must never stop. On embedded software for smart speakers: audio buffers, radio noise, and testing a device that lives in a kitchen.</p>`,
    ['hardware'],
  ),
  graded(
    'Trailer: a new season',
    `<p>New season, new microphones. Among the guests: somebody who runs experiments for a living, somebody who put Kubernetes into a lighthouse, and a maintainer of Backstage. Starts on Thursday.</p>`,
    [],
    ['experimentation', 'kubernetes', 'backstage', 'open-source'],
  ),
  graded(
    'Numbers that round',
    `<p>Why is a tenth not a tenth? Floating point, explained with chocolate. We talk about rounding, about money in databases, and about the missile that missed.</p>`,
    [],
  ),
  graded(
    'Text is hard',
    `<p>What is a letter? Emoji, ligatures, right-to-left scripts and a cursor that does not know where it is. A talk about Unicode with one of the people who decide on it.</p>`,
    [],
  ),
];
