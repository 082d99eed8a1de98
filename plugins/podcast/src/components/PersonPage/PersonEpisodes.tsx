import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  EpisodeSummary,
  PersonCount,
} from '@nerdout/backstage-plugin-podcast-common';
import {
  EpisodeRow,
  podcastTranslationRef,
  TopicChips,
} from '@nerdout/backstage-plugin-podcast-react';
import { EpisodeList } from '../../hooks/useEpisodeList';
import { useTopicTitles } from '../../hooks/usePortalTopics';
import { EpisodePages } from '../EpisodePages';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: theme.spacing(2),
      minWidth: 0,
    },
  }),
  { name: 'PodcastPersonEpisodes' },
);

/** The topics of some episodes, most frequent first. */
function commonTopics(episodes: EpisodeSummary[]): { topicId: string }[] {
  const sums = new Map<string, number>();
  for (const { topicId, relevance } of episodes.flatMap(one => one.topics)) {
    sums.set(topicId, (sums.get(topicId) ?? 0) + relevance);
  }
  return [...sums]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 8)
    .map(([topicId]) => ({ topicId }));
}

/** A person's topics and episodes, newest first. */
export function PersonEpisodes(props: {
  person: PersonCount;
  list: EpisodeList;
}) {
  const { person, list } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const topicTitles = useTopicTitles();
  const heading = t('people.episodesWith', { name: person.name });
  const topics = commonTopics(list.pages?.items ?? []);
  return (
    <>
      {topics.length > 0 && (
        <section className={classes.root}>
          <Typography variant="h5" component="h3">
            {t('people.topics')}
          </Typography>
          <TopicChips topics={topics} titles={topicTitles} />
        </section>
      )}
      <section className={classes.root} aria-label={heading}>
        <Typography variant="h5" component="h3">
          {t('browse.episodes')}
        </Typography>
        <EpisodePages list={list} label={heading} empty={null}>
          {(episode, show) => (
            <EpisodeRow
              headingComponent="h4"
              episode={episode}
              show={show}
              topicTitles={topicTitles}
            />
          )}
        </EpisodePages>
      </section>
    </>
  );
}
