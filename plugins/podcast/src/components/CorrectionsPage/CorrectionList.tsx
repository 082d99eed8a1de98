import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { TopicCorrectionEvent } from '@nerdout/backstage-plugin-podcast-common';
import { usePodcastLinks } from '@nerdout/backstage-plugin-podcast-react';
import { ReactNode } from 'react';
import { useTopicTitles } from '../../hooks/usePortalTopics';
import { plainList, wrappingRow } from '../styles';
import { CorrectionNote } from '../TopicEditor/CorrectionNote';

const useStyles = makeStyles(
  theme => ({
    list: plainList,
    item: {
      ...wrappingRow(theme, 1, 2),
      padding: theme.spacing(1.5, 0),
      borderTop: `1px solid ${theme.palette.divider}`,
    },
    text: { flex: '1 1 240px', minWidth: 0, overflowWrap: 'anywhere' },
  }),
  { name: 'PodcastCorrectionList' },
);

type CorrectionListProps<T extends TopicCorrectionEvent> = {
  label: string;
  items: T[];
  /** Episode titles by id. */
  titles?: ReadonlyMap<string, string>;
  describe(item: TopicCorrectionEvent): string;
  children?(item: T): ReactNode;
};

/** Lists corrections: topic, episode, editor and date. */
export function CorrectionList<T extends TopicCorrectionEvent>(
  props: CorrectionListProps<T>,
) {
  const { label, items, titles, describe, children } = props;
  const classes = useStyles();
  const links = usePodcastLinks();
  const topicTitles = useTopicTitles();
  return (
    <ul className={classes.list} aria-label={label}>
      {items.map(item => {
        const { episodeId, showId, topicId, at } = item;
        return (
          <li key={`${episodeId} ${topicId} ${at}`} className={classes.item}>
            <div className={classes.text}>
              <Typography>
                {describe(item)}{' '}
                <Link to={links.topic(topicId)!}>
                  {topicTitles[topicId] ?? topicId}
                </Link>
                {' · '}
                <Link to={links.episode({ id: episodeId, showId })!}>
                  {titles?.get(episodeId) ?? episodeId}
                </Link>
              </Typography>
              <CorrectionNote correction={item} />
            </div>
            {children?.(item)}
          </li>
        );
      })}
    </ul>
  );
}
