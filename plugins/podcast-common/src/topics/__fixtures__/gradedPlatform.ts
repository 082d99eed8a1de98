import { graded, GradedText } from './graded';

/** Texts about what platform teams do, and texts that only sound like it. */
export const gradedPlatform: GradedText[] = [
  graded(
    'One page for every service',
    `<p>When nobody could say who owned the payment gateway, a bank in Oslo installed Backstage over a weekend. Two years later the catalog has nine thousand entries and the team that runs it has a waiting list of feature requests.</p>
    <p>We ask what they would do differently, which plugins they wrote themselves and which they threw away.</p>`,
    ['backstage'],
    ['developer-portals'],
  ),
  graded(
    'Forty plugins later',
    `<p>Ines Carvalho maintains more Backstage plugins than anybody we know. She explains how she decides what belongs in a plugin, how she keeps up with a release every month, and why half of her work is answering questions.</p>`,
    ['backstage'],
  ),
  graded(
    'The catalog nobody filled in',
    `<p>A developer portal is only as good as what teams put into it. Our guests rolled one out twice, once by decree and once by making it useful, and tell us which of the two worked.</p><p>They also share the three questions that every internal portal has to answer on the first day.</p>`,
    ['developer-portals'],
    ['developer-experience'],
  ),
  graded(
    'Buy, build, or fork',
    `<p>Should you buy a developer portal or build one? Sam compares four commercial products with running Backstage yourself, counts the people you need for each, and admits which one his company chose.</p>`,
    ['developer-portals', 'backstage'],
  ),
  graded(
    'From conference floor to roadmap',
    `<p>Fresh from BackstageCon, we sit down with two maintainers and go through the hallway conversations: declarative integration, the new frontend system, and how the project is governed inside the CNCF.</p>`,
    ['backstage', 'open-source'],
  ),
  graded(
    'Templates that people like',
    `<p>Three commands, and a new service is in production with tests, dashboards and an owner. How software templates got that far at a shipping company, and what happens to the services that were made before there were any.</p><p>The templates live in Backstage, but most of what we discuss would hold anywhere.</p>`,
    ['developer-portals'],
    ['backstage'],
  ),
  graded(
    'Night shift at the opera',
    `<p>What happens backstage while the audience waits for the curtain? The lighting engineer of an opera house describes forty years of cues, from paper to software, and the evening when the stage manager ran the show from a phone.</p>`,
    [],
  ),
  graded(
    'Sound check',
    `<p>Before she wrote compilers, Maja mixed monitors for touring bands. Backstage at a festival you learn to stay calm, she says, and that has helped her with every outage since.</p><p>A talk about register allocation, with digressions.</p>`,
    [],
    [],
  ),
  graded(
    'Behind the keynote',
    `<p>A keynote looks effortless. We followed the crew for a week and found out what goes on backstage, from the slide that would not load to the speaker who lost a shoe.</p>`,
    [],
  ),
  graded(
    'How a search box changed a company',
    `<p>Elif talks about building a search engine for code: trigram indexes, ranking, and the day when the index outgrew one machine. Engineers now search before they ask, and the chat channels have become quiet.</p><p>At the end we hear where it can be found: as a tab in Backstage, next to the documentation.</p>`,
    [],
    ['backstage'],
  ),
  graded(
    'Small teams, long memories',
    `<p>Documentation rots. Yusuf explains how his group keeps runbooks honest by executing them every night, and why they deleted the wiki.</p><p>Previously he worked on a Backstage plugin for runbooks, which we briefly come to as well.</p>`,
    [],
    ['backstage'],
  ),
  graded(
    'Ten thousand pull requests',
    `<p>On a Tuesday morning a bot opened ten thousand pull requests, and nobody complained. Fleet management, as Henrike calls it, means that a platform team changes the code of every other team, merges it, and takes responsibility when it breaks.</p>
    <p>She explains how they choose targets, how batches grow, and what a repository must have before a robot may touch it.</p>`,
    ['fleet-management'],
  ),
  graded(
    'Upgrading everything, always',
    `<p>Our guest has moved two thousand services to a new version of Java without asking a single team to do anything. We discuss automated refactoring, how to merge without review, and what it takes to think fleet-first when everybody is used to owning their own dependency updates.</p>`,
    ['fleet-management'],
  ),
  graded(
    'Patch day',
    `<p>The log4j week, told by the people who did not sleep. One team fixed its whole fleet of services in eleven hours, since it could already change hundreds of repositories with one command. The other needed a spreadsheet and five weeks.</p><p>What did the first have that the second did not?</p>`,
    ['fleet-management', 'security'],
  ),
  graded(
    'Codemods for the impatient',
    `<p>Writing a script that rewrites code is easy; getting it through four hundred code reviews is not. Petra tells us about large-scale changes: splitting them, testing them, and knowing when to stop.</p>`,
    ['fleet-management'],
  ),
  graded(
    'Vans, scooters and a map',
    `<p>Fleet management is a hard problem when the fleet is made of delivery vans. Where is each vehicle, when does the driver need a break, and who has the keys? An engineer from a logistics start-up on telematics, routing and rain.</p>`,
    [],
  ),
  graded(
    'Electric',
    `<p>A city replaced its fleet of buses with electric ones and discovered that charging is a scheduling problem. We talk about solvers, timetables, and winter.</p>`,
    [],
  ),
  graded(
    'The cost of a sidecar',
    `<p>Does every service need a proxy next to it? Tomasz walks us through the move away from a service mesh on Kubernetes: what it gave, what it took, and how the traffic looked on the day after.</p><p>Rolling it out was left to fleet management, in a single afternoon.</p>`,
    ['kubernetes', 'infrastructure'],
    ['fleet-management'],
  ),
  graded(
    'What we learnt from being slow',
    `<p>Builds took forty minutes, deployments an afternoon, and people had started to bring books. This is the story of how one company measured developer productivity, found the three places where time went, and won most of it back.</p><p>DORA metrics come up, and so does the question whom they are for.</p>`,
    ['developer-experience'],
    ['testing'],
  ),
  graded(
    'Paved roads and dirt tracks',
    `<p>A golden path is an offer, not a law. Our panel disagrees about what to do with teams that leave it. Along the way: how platform engineering became a job title, who should pay for the platform team, and why developer experience is a bad name for a good thing.</p>`,
    ['developer-experience'],
  ),
  graded(
    'First commit before lunch',
    `<p>Ravi redesigned how engineers start at his company. Developer onboarding used to take six weeks and now takes three days, mostly because somebody finally tried it themselves.</p>`,
    ['developer-experience'],
  ),
];
