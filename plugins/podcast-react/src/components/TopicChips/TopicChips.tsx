import Chip from '@material-ui/core/Chip';
import { Link } from 'react-router-dom';
import { withListTools, ListTools } from '../EpisodeRows/EpisodeRows';

/** @public */
export type TopicChipsProps = {
  /** Shown in this order. */
  topics: readonly { topicId: string }[];
  /** Topic titles by id. A topic without a title shows its id. */
  titles?: Readonly<Record<string, string>>;
  /** How many topics are shown, followed by the number of the others. All by default. */
  max?: number;
};

/** The same component for a row, which has the tools already. */
export function TopicChipsWithTools(
  props: TopicChipsProps & { tools: ListTools },
) {
  const { topics, titles = {}, max = topics.length } = props;
  const { t, links, chips: classes } = props.tools;
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
                // A clickable chip has the role of a button by default.
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

const Chips = withListTools(TopicChipsWithTools);

/**
 * The topics of an episode as links to their pages. Renders nothing if there are none.
 *
 * @public
 */
export function TopicChips(props: TopicChipsProps) {
  return props.topics.length > 0 ? <Chips {...props} /> : null;
}
