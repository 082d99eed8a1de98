import { components, operations } from '../generated/openapi.generated';

type Schemas = components['schemas'];

/**
 * A podcast in the portal. The OpenAPI document of the backend plugin describes the fields of this and the following types.
 *
 * @public
 */
export type Show = Schemas['Show'];

/** The state of the feed of a show, and the source of the served copy. @public */
export type FeedState = Schemas['FeedState'];

/** An episode in lists and cards. @public */
export type EpisodeSummary = Schemas['EpisodeSummary'];

/** An episode with all its fields. @public */
export type Episode = Schemas['Episode'];

/** `full`, `trailer` or `bonus`, as in `itunes:episodeType`. @public */
export type EpisodeType = Schemas['EpisodeType'];

/** Sort order of episodes. @public */
export type EpisodeSort = Schemas['EpisodeSort'];

/** An episode in a list, with its notes if requested. @public */
export type ListedEpisode = Schemas['ListedEpisode'];

/** Id and title of an episode. @public */
export type EpisodeLink = Schemas['EpisodeLink'];

/** A page of episodes. @public */
export type EpisodePage = Schemas['EpisodePage'];

/** A media file of an episode. @public */
export type Enclosure = Schemas['Enclosure'];

/** The URL of a transcript of an episode. @public */
export type TranscriptLink = Schemas['TranscriptLink'];

/** A chapter of an episode. @public */
export type Chapter = Schemas['Chapter'];

/** The transcript of an episode. @public */
export type Transcript = Schemas['Transcript'];

/** A cue of a transcript: usually a sentence or a line. @public */
export type TranscriptCue = Schemas['TranscriptCue'];

/** A person in a show or an episode. @public */
export type Person = Schemas['Person'];

/** A URL with a title. @public */
export type Link = Schemas['Link'];

/** A topic of an episode, with relevance and evidence. @public */
export type EpisodeTopic = Schemas['EpisodeTopic'];

/** A place in an episode that names a topic. @public */
export type TopicEvidence = Schemas['TopicEvidence'];

/** A part of an episode in which topics are searched for. @public */
export type EvidenceField = Schemas['EvidenceField'];

/** A topic with the number of its episodes. @public */
export type TopicCount = Schemas['TopicCount'];

/** A topic with the people in its episodes. @public */
export type TopicDetail = Schemas['TopicDetail'];

/** A person with the number of their episodes. @public */
export type PersonCount = Schemas['PersonCount'];

/** A page of people. @public */
export type PeoplePage = Schemas['PeoplePage'];

/** Ids and e-mail addresses of people. @public */
export type PeopleFilter = Schemas['PeopleFilter'];

/** Filters and paging of a list of people. @public */
export type PeopleQuery = NonNullable<
  operations['getPeople']['parameters']['query']
>;

/** A related episode, and what it has in common with the other one. @public */
export type RelatedEpisode = Schemas['RelatedList']['items'][number];

/** Episodes that have much in common with another one, and the parts of its series. @public */
export type RelatedEpisodes = Schemas['RelatedList'];

/** Something that two episodes have in common. @public */
export type RelatedReason = Schemas['RelatedReason'];

/** The series of an episode. @public */
export type EpisodeSeries = Schemas['EpisodeSeries'];

/** A series of a show, with the number of its episodes. @public */
export type SeriesCount = Schemas['SeriesCount'];

/** A correction of a topic of an episode by an editor. @public */
export type TopicCorrection = Schemas['TopicCorrection'];

/** An entry in the history of corrections. @public */
export type TopicCorrectionEvent = Schemas['TopicCorrectionEvent'];

/** Filters of a list of corrections. @public */
export type TopicCorrectionQuery = NonNullable<
  operations['getTopicCorrections']['parameters']['query']
>;

/** A topic that a user follows. @public */
export type FollowedTopic = Schemas['FollowedTopic'];

/** The result of a refresh of a show. @public */
export type RefreshResult = Schemas['RefreshResult'];

/** An entry in the refresh history of a show. @public */
export type Refresh = Schemas['Refresh'];

/** A warning of the parser: something that it repaired or left out. @public */
export type RefreshWarning = Schemas['FeedWarning'];

/** Filters, order and paging of a list of episodes. @public */
export type EpisodeQuery = NonNullable<
  operations['getEpisodes']['parameters']['query']
>;

/** The state of an episode for a user: position, finished, saved. @public */
export type ListeningState = Schemas['ListeningState'];

/** An update of a {@link ListeningState}. Missing fields stay unchanged. @public */
export type ListeningUpdate = Schemas['ListeningUpdate'];

/** The response to an update of an outdated revision. @public */
export type ListeningConflict = Schemas['ListeningConflict'];

/** Filters episodes by the listening state of the user. @public */
export type ListeningFilter = Schemas['ListeningFilter'];

/** The listening states of a user, with their episodes if requested. @public */
export type ListeningList = Schemas['ListeningList'];

/** Filters of listening states. @public */
export type ListeningQuery = NonNullable<
  operations['getListening']['parameters']['query']
>;

/** The queue of a user. @public */
export type Queue = Schemas['Queue'];

/** The new content of a {@link Queue}, and the revision that it is based on. @public */
export type QueueUpdate = Schemas['QueueUpdate'];

/** What is stored of a user. @public */
export type Me = Schemas['Me'];

/** What the episodes of a show can be filtered by. @public */
export type ShowFacets = Schemas['ShowFacets'];

/** Catalog entities about an episode or a topic, and the people who are users. @public */
export type CatalogMatches = Schemas['CatalogMatches'];

/** The fields of a catalog entity that its links show. @public */
export type CatalogEntity = Schemas['CatalogEntity'];
