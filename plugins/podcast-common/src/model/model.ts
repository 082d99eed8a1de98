import type { components, operations } from '../generated/openapi.generated';

type Schemas = components['schemas'];

/**
 * A podcast that the portal shows. The fields are those of the API; the OpenAPI document of the backend plugin says
 * what each one means.
 *
 * @public
 */
export type Show = Schemas['Show'];

/** How reading a show's feed went, and where the copy that is served comes from. @public */
export type FeedState = Schemas['FeedState'];

/** An episode as lists and cards show it. @public */
export type EpisodeSummary = Schemas['EpisodeSummary'];

/** An episode with everything that is known of it. @public */
export type Episode = Schemas['Episode'];

/** `full`, `trailer` or `bonus`, as in `itunes:episodeType`. @public */
export type EpisodeType = Schemas['EpisodeType'];

/** Order of a list of episodes. @public */
export type EpisodeSort = Schemas['EpisodeSort'];

/** An episode in a list, with its notes where they were asked for. @public */
export type ListedEpisode = Schemas['ListedEpisode'];

/** Enough to name an episode and to lead to it. @public */
export type EpisodeLink = Schemas['EpisodeLink'];

/** A page of episodes. @public */
export type EpisodePage = Schemas['EpisodePage'];

/** A media file of an episode. @public */
export type Enclosure = Schemas['Enclosure'];

/** Where a transcript of an episode is. @public */
export type TranscriptLink = Schemas['TranscriptLink'];

/** A chapter of an episode. @public */
export type Chapter = Schemas['Chapter'];

/** What is said in an episode. @public */
export type Transcript = Schemas['Transcript'];

/** A piece of a transcript: usually a sentence or a line of it. @public */
export type TranscriptCue = Schemas['TranscriptCue'];

/** Somebody who takes part in a show or an episode. @public */
export type Person = Schemas['Person'];

/** A titled address. @public */
export type Link = Schemas['Link'];

/** That an episode is about a topic, how much, and why. @public */
export type EpisodeTopic = Schemas['EpisodeTopic'];

/** A place of an episode that named a topic. @public */
export type TopicEvidence = Schemas['TopicEvidence'];

/** A part of an episode in which topics are looked for. @public */
export type EvidenceField = Schemas['EvidenceField'];

/** A topic as the API shows it, with the number of episodes about it. @public */
export type TopicCount = Schemas['TopicCount'];

/** A topic with the people who take part in the episodes about it. @public */
export type TopicDetail = Schemas['TopicDetail'];

/** Somebody who takes part in episodes, as lists of people show them. @public */
export type PersonCount = Schemas['PersonCount'];

/** A page of people. @public */
export type PeoplePage = Schemas['PeoplePage'];

/** Ids and e-mail addresses of people. @public */
export type PeopleFilter = Schemas['PeopleFilter'];

/** Filters and page of a list of people. @public */
export type PeopleQuery = NonNullable<
  operations['getPeople']['parameters']['query']
>;

/** An episode that has much in common with another one, and what. @public */
export type RelatedEpisode = Schemas['RelatedList']['items'][number];

/** Episodes that have much in common with another one, and the parts of its series. @public */
export type RelatedEpisodes = Schemas['RelatedList'];

/** Something that two episodes have in common. @public */
export type RelatedReason = Schemas['RelatedReason'];

/** Which series inside its show an episode belongs to. @public */
export type EpisodeSeries = Schemas['EpisodeSeries'];

/** A series inside a show, with the number of its episodes. @public */
export type SeriesCount = Schemas['SeriesCount'];

/** What an editor has said of a topic of an episode. @public */
export type TopicCorrection = Schemas['TopicCorrection'];

/** That a correction was made or undone. @public */
export type TopicCorrectionEvent = Schemas['TopicCorrectionEvent'];

/** Which corrections. @public */
export type TopicCorrectionQuery = NonNullable<
  operations['getTopicCorrections']['parameters']['query']
>;

/** A topic that a user follows. @public */
export type FollowedTopic = Schemas['FollowedTopic'];

/** What a refresh of a show did. @public */
export type RefreshResult = Schemas['RefreshResult'];

/** A refresh of a show, as its history has it. @public */
export type Refresh = Schemas['Refresh'];

/** A repair that the parser made to a feed, or something that it had to leave out. @public */
export type RefreshWarning = Schemas['FeedWarning'];

/** Filters, order and page of a list of episodes. @public */
export type EpisodeQuery = NonNullable<
  operations['getEpisodes']['parameters']['query']
>;

/** What a user did with an episode: how far they are, whether they finished it, whether they saved it. @public */
export type ListeningState = Schemas['ListeningState'];

/** A change of a {@link ListeningState}; what it leaves out stays. @public */
export type ListeningUpdate = Schemas['ListeningUpdate'];

/** The answer to an update that was made from another revision than the stored one. @public */
export type ListeningConflict = Schemas['ListeningConflict'];

/** What a user has or has not heard. @public */
export type ListeningFilter = Schemas['ListeningFilter'];

/** The states of a user, with their episodes where asked for. @public */
export type ListeningList = Schemas['ListeningList'];

/** Which states of a user. @public */
export type ListeningQuery = NonNullable<
  operations['getListening']['parameters']['query']
>;

/** What a user wants to hear next, as the backend keeps it. @public */
export type Queue = Schemas['Queue'];

/** What takes the place of a {@link Queue}, and the revision that it was made from. @public */
export type QueueUpdate = Schemas['QueueUpdate'];

/** What is stored of a user. @public */
export type Me = Schemas['Me'];

/** What the episodes of a show can be filtered by. @public */
export type ShowFacets = Schemas['ShowFacets'];

/** Catalog entities about an episode or a topic, and the people who are users. @public */
export type CatalogMatches = Schemas['CatalogMatches'];

/** The fields of a catalog entity that its links show. @public */
export type CatalogEntity = Schemas['CatalogEntity'];
