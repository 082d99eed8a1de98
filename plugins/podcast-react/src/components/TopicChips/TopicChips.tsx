import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Chip from '@material-ui/core/Chip';
import { makeStyles } from '@material-ui/core/styles';
import { Link } from 'react-router-dom';
import { usePodcastLinks } from '../../routes';
import { podcastTranslationRef } from '../../translation';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5),
      margin: 0,
      padding: 0,
      listStyle: 'none',
    },
    // The portal's theme gives chips a margin, which would add to the gap.
    chip: { margin: 0, maxWidth: '100%' },
    more: {
      ...theme.typography.caption,
      color: theme.palette.textSubtle,
    },
  }),
  { name: 'PodcastTopicChips' },
);

/** @public */
export type TopicChipsProps = {
  /** Shown in this order. */
  topics: readonly { topicId: string }[];
  /** Titles by topic id; a topic without one is shown by its id. */
  titles?: Readonly<Record<string, string>>;
  /** How many are shown; the rest is counted. All when left out. */
  max?: number;
};

/**
 * The topics of an episode, each a link to the page of the topic. Nothing without topics.
 *
 * @public
 */
export function TopicChips(props: TopicChipsProps) {
  const { topics, titles = {}, max = topics.length } = props;
  const { t } = useTranslationRef(podcastTranslationRef);
  const links = usePodcastLinks();
  const classes = useStyles();

  if (topics.length === 0) {
    return null;
  }
  const hidden = topics.length - max;
  return (
    <ul className={classes.root} aria-label={t('topics.label')}>
      {topics.slice(0, max).map(({ topicId }) => {
        const to = links.topic(topicId);
        const label = titles[topicId] ?? topicId;
        return (
          <li key={topicId}>
            {to ? (
              <Chip
                className={classes.chip}
                size="small"
                variant="outlined"
                label={label}
                component={Link}
                to={to}
                clickable
                // A clickable chip takes itself for a button.
                role={undefined}
              />
            ) : (
              <Chip
                className={classes.chip}
                size="small"
                variant="outlined"
                label={label}
              />
            )}
          </li>
        );
      })}
      {hidden > 0 && (
        <li className={classes.more}>
          {t('topics.more', { number: String(hidden) })}
        </li>
      )}
    </ul>
  );
}
