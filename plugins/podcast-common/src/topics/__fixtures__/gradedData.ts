import { graded, GradedText } from './graded';

/** Texts about experiments, data and models, and texts that only sound like it. */
export const gradedData: GradedText[] = [
  graded(
    'Losing gracefully',
    `<p>Nine of ten ideas do not work, and the tenth works for another reason than you think. Sofia runs the experimentation programme of a travel site and has seen more A/B tests fail than most people will ever start.</p><p>She explains how to choose a metric that cannot be gamed, what a holdout tells you at the end of the year, and how to bring bad news.</p>`,
    ['experimentation'],
  ),
  graded(
    'When the groups do not match',
    `<p>You expected fifty percent and got forty-nine point two. Is that a rounding error or a bug? Jonas and Priya show how a sample ratio mismatch is found, what causes it, and why results of such an experiment belong into the bin.</p>`,
    ['experimentation'],
  ),
  graded(
    'Flags everywhere',
    `<p>Feature flags began as a way to release on Friday. Then somebody noticed that a flag with a coin inside is a controlled experiment. We trace how a rollout tool turned into an experimentation platform with its own statisticians.</p>`,
    ['experimentation'],
  ),
  graded(
    'Interleaving',
    `<p>To compare two rankings you do not need a million users. Show each of them a mix, and see what they pick. Aiko explains interleaving, how it relates to classic A/B-testing, and how many weeks it saved her search team.</p>`,
    ['experimentation'],
  ),
  graded(
    'The bandit and the casino',
    `<p>Explore or exploit? Multi-armed bandits promise to end a test before it has cost you anything. Our guest, who has run online experiments for a decade, is not so sure, and brings the numbers.</p>`,
    ['experimentation'],
  ),
  graded(
    'AB tests for people in a hurry',
    `<p>What is the least you have to know about statistics before you start an AB test? Thirty minutes on power, peeking and patience.</p>`,
    ['experimentation'],
  ),
  graded(
    'Cooking with Rust',
    `<p>We experimented with our format this week: two hosts, one kitchen, no slides. Between onions and lifetimes Ola explains how the borrow checker thinks, and you will hear us experiment with spices.</p>`,
    [],
  ),
  graded(
    'Prototype on a train',
    `<p>Lucas likes to experiment. He has written a game in an assembler of his own design, on a train, without a network. We talk about what limits do to a programmer.</p>`,
    [],
  ),
  graded(
    'Leaving the monolith, slowly',
    `<p>Eight years, four attempts, one monolith. Agnieszka explains how her team cut it along its seams, which distributed systems problems they bought with that, and why two of the microservices went back in.</p><p>Next week: A/B testing with small numbers.</p>`,
    ['architecture'],
    ['experimentation'],
  ),
  graded(
    'A theme for the dark',
    `<p>Dark mode sounds like a weekend of work. It took a year: colour tokens, contrast, illustrations, and a designer who learnt to read stylesheets. In the end an A/B test had the last word on the default, but that is a story for another day.</p>`,
    [],
    ['experimentation', 'accessibility'],
  ),
  graded(
    'Teaching a machine to wait',
    `<p>Most models learn to get a click. Reinforcement learning can teach them patience instead. Researchers Noor and Felix explain rewards that arrive after weeks, simulators that lie, and what it means to put such a model in front of people.</p>`,
    ['machine-learning'],
  ),
  graded(
    'Serving models on a Monday',
    `<p>A machine learning platform is mostly plumbing. We talk with the team that serves six hundred models about feature stores, cold starts on GPUs, and the art of saying no to a notebook in production.</p>`,
    ['machine-learning'],
  ),
  graded(
    'Close is good enough',
    `<p>Vector search went from papers into every product within two years. Bo explains approximate nearest neighbour search with post-it notes: graphs, layers, and why the last percent of recall costs as much as all the rest.</p>`,
    ['machine-learning'],
  ),
  graded(
    'Your week, in thirty songs',
    `<p>How do you recommend music to someone who has heard everything? The people behind a weekly playlist talk about personalization, taste that changes with the weather, and the delicate matter of children’s songs in a grown-up’s recommendations.</p>`,
    ['personalization'],
  ),
  graded(
    'Home',
    `<p>The start page of an app is different for each of its users. Personalizing it means ranking two hundred shelves in eighty milliseconds. We learn what a recommender system does when it has no idea, and how to explain its choices.</p>`,
    ['personalization'],
  ),
  graded(
    'Late, double, missing',
    `<p>Every event counts, except for those that are counted twice. Camille is a data engineer and takes us through the life of a single record: from the phone through Kafka and a stream processing job into a table that forty teams depend on.</p><p>A good half of the hour is on data quality and on who gets the call when it is gone.</p>`,
    ['data-engineering'],
  ),
  graded(
    'Contracts between strangers',
    `<p>Data contracts are an agreement between people who have never met: those who write a table and those who read it. How they came to a retailer with four thousand data pipelines, and what happened to the first team that broke one.</p>`,
    ['data-engineering'],
  ),
  graded(
    'The warehouse is on fire',
    `<p>A query of one analyst cost as much as a car. That was the start of a long clean-up of the data warehouse: ownership, budgets, and deleting two petabytes that nobody had read since 2017.</p>`,
    ['data-engineering'],
  ),
  graded(
    'Translations while you sleep',
    `<p>Large language models can translate the texts of an app overnight. Marta tells us what they get wrong, how her team checks a language that nobody in the room speaks, and what she pays for it.</p>`,
    ['machine-learning'],
  ),
  graded(
    'The agent opened a pull request',
    `<p>It compiles, the tests are green, and no human wrote it. We talk to two engineers who let coding agents work through a backlog of tedious migrations: what they trust them with, how they review, and what they no longer do by hand.</p>`,
    ['ai-coding-agents'],
  ),
  graded(
    'Pairing with a parrot',
    `<p>Is an AI coding assistant a colleague, a tool or a distraction? Mei gave Copilot to three hundred developers and followed them for half a year. She has figures, and most of them surprised her.</p>`,
    ['ai-coding-agents'],
    ['developer-experience'],
  ),
  graded(
    'Travel agents',
    `<p>How do you book a journey with nine legs? A developer at an online travel agency on the strangest part of their business: fares, fare rules, and the software that human agents still use in green on black.</p>`,
    [],
  ),
];
