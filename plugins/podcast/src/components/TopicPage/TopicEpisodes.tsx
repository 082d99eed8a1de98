import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { EpisodeSort } from '@nerdout/backstage-plugin-podcast-common';
import {
  EpisodeRow,
  podcastTranslationRef,
} from '@nerdout/backstage-plugin-podcast-react';
import { useSearchParams } from 'react-router-dom';
import { useEpisodeList } from '../../hooks/useEpisodeList';
import { NativeSelect } from '../EpisodeFilterBar';
import { EpisodePages } from '../EpisodePages';
import { EpisodeReason } from '../EpisodeReason';
import { Notice } from '../Notice';
import { RelevanceMeter } from '../RelevanceMeter';
import { Stack } from '../Stack';
import { wrappingRow } from '../styles';

const useStyles = makeStyles(
  theme => ({
    head: { ...wrappingRow(theme, 1, 2), justifyContent: 'space-between' },
    why: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      marginTop: theme.spacing(0.5),
      '& > *': { marginTop: 0 },
    },
  }),
  { name: 'PodcastTopicEpisodes' },
);

const sorts: EpisodeSort[] = ['relevance', 'newest', 'oldest'];

/** The episodes about a topic, with relevance and mentions. */
export function TopicEpisodes(props: { topic: { id: string; title: string } }) {
  const { topic } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const [params, setParams] = useSearchParams();
  const sort = sorts.find(one => one === params.get('sort')) ?? 'relevance';
  const list = useEpisodeList({ topic: [topic.id], sort });

  const heading = t('entity.heading', { topics: topic.title });
  const changeSort = (value: string) => {
    const next = new URLSearchParams(params);
    if (value === 'relevance') next.delete('sort');
    else next.set('sort', value);
    setParams(next, { replace: true });
  };
  return (
    <Stack gap={2} component="section" aria-label={heading}>
      <div className={classes.head}>
        <Typography variant="h5" component="h3">
          {t('browse.episodes')}
        </Typography>
        {(list.pages?.totalItems ?? 0) > 1 && (
          <NativeSelect
            label={t('browse.sort')}
            value={sort}
            onChange={changeSort}
            options={sorts.map(value => ({
              value,
              text: t(`browse.sortOrder.${value}`),
            }))}
          />
        )}
      </div>
      <EpisodePages
        list={list}
        label={heading}
        empty={
          <Notice
            headingComponent="h3"
            title={t('topics.noEpisodes')}
            hint={t('topics.noEpisodesHint')}
          />
        }
      >
        {(episode, show) => {
          const found = episode.topics.find(
            ({ topicId }) => topicId === topic.id,
          );
          return (
            <EpisodeRow
              headingComponent="h4"
              episode={episode}
              show={show}
              maxTopics={0}
            >
              <div className={classes.why}>
                {found && <RelevanceMeter relevance={found.relevance} />}
                <EpisodeReason
                  isTopicKnown
                  episode={episode}
                  show={show}
                  topics={[{ topic }]}
                />
              </div>
            </EpisodeRow>
          );
        }}
      </EpisodePages>
    </Stack>
  );
}
