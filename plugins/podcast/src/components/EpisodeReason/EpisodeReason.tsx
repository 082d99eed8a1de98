import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { parseEntityRef } from '@backstage/catalog-model';
import {
  EpisodeSummary,
  Show,
  TopicEvidence,
} from '@nerdout/backstage-plugin-podcast-common';
import { podcastTranslationRef } from '@nerdout/backstage-plugin-podcast-react';
import { Fragment } from 'react';
import { PlayMention } from './PlayMention';

const useStyles = makeStyles(
  theme => ({
    root: { marginTop: theme.spacing(0.5), overflowWrap: 'anywhere' },
  }),
  { name: 'PodcastEpisodeReason' },
);

/** A topic for which an episode is shown. */
type ReasonTopic = {
  topic: { id: string; title: string };
  /** Ref of the entity that the topic is inherited from. */
  inheritedFrom?: string;
};

type EpisodeReasonProps = {
  episode: EpisodeSummary;
  show?: Pick<Show, 'title' | 'artworkUrl'>;
  topics: readonly ReasonTopic[];
  pinned?: boolean;
  /** Omits the topic's name, as on its own page. */
  isTopicKnown?: boolean;
};

/**
 * Explains why an episode is shown: its topic, and where it is mentioned.
 * Mentions with a time have a play button.
 */
export function EpisodeReason(props: EpisodeReasonProps) {
  const { episode, show, topics, pinned = false, isTopicKnown = false } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const byId = new Map(topics.map(one => [one.topic.id, one]));
  const shared = episode.topics.filter(({ topicId }) => byId.has(topicId));
  const [first] = shared;
  const evidence = first?.evidence ?? [];
  const named = evidence.find(({ startTime }) => startTime === undefined);
  const timed = evidence.find(({ startTime }) => startTime !== undefined);
  const ancestor = first && byId.get(first.topicId)?.inheritedFrom;

  const parts = [
    pinned && t('entity.pinned'),
    shared.length > 0 &&
      !isTopicKnown &&
      t('entity.about', {
        topic: shared
          .map(({ topicId }) => byId.get(topicId)!.topic.title)
          .join(', '),
      }),
    ancestor && describeAncestor(ancestor),
    first?.correction && t('entity.addedByHand'),
    named && t(`entity.namedIn.${named.field}`),
    timed && (
      <PlayMention
        episode={episode}
        show={show}
        evidence={timed as TopicEvidence & { startTime: number }}
      />
    ),
  ].filter(Boolean);

  function describeAncestor(ref: string) {
    const { kind, name } = parseEntityRef(ref);
    return t(
      kind === 'domain' ? 'entity.topicOfDomain' : 'entity.topicOfSystem',
      { name },
    );
  }

  if (parts.length === 0) return null;
  return (
    <Typography variant="body2" component="div" className={classes.root}>
      {parts.map((part, index) => (
        <Fragment key={index}>
          {index > 0 && ' · '}
          {part}
        </Fragment>
      ))}
    </Typography>
  );
}
