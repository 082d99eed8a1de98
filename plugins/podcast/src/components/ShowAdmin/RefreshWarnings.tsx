import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { RefreshWarning } from '@nerdout/backstage-plugin-podcast-common';
import { podcastTranslationRef } from '@nerdout/backstage-plugin-podcast-react';
import { SubtleText } from '../SubtleText';

const useStyles = makeStyles(
  theme => ({
    root: {
      ...theme.typography.body2,
      display: 'grid',
      gap: theme.spacing(1),
      margin: 0,
      padding: theme.spacing(0, 0, 1),
      listStyle: 'none',
      overflowWrap: 'anywhere',
    },
    field: { fontFamily: 'monospace', fontSize: '0.95em' },
  }),
  { name: 'PodcastRefreshWarnings' },
);

type RefreshWarningsProps = {
  label: string;
  warnings: RefreshWarning[];
  /** Number of all warnings; `warnings` has only the first. */
  count: number;
};

/** What the parser repaired or left out, and in which item. */
export function RefreshWarnings(props: RefreshWarningsProps) {
  const { label, warnings, count } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const rest = count - warnings.length;
  return (
    <ul className={classes.root} aria-label={label}>
      {warnings.map(({ message, field, episode, item }, index) => (
        <li key={index}>
          {message}
          <SubtleText variant="body2">
            {field && <span className={classes.field}>{field}</span>}
            {[
              item !== undefined &&
                t('admin.item', { number: String(item + 1) }),
              episode,
            ]
              .filter(Boolean)
              .map(text => `${field ? ' · ' : ''}${text}`)
              .join(field ? '' : ' · ')}
          </SubtleText>
        </li>
      ))}
      {rest > 0 && (
        <li>
          <SubtleText variant="body2">
            {t('admin.moreWarnings', { number: String(rest) })}
          </SubtleText>
        </li>
      )}
    </ul>
  );
}
