import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { TopicCorrection } from '@nerdout/backstage-plugin-podcast-common';
import { podcastTranslationRef } from '@nerdout/backstage-plugin-podcast-react';
import { useState } from 'react';
import { RelevanceMeter } from '../RelevanceMeter';
import { wrappingRow } from '../styles';
import { CorrectionNote } from './CorrectionNote';
import { NoteField } from './NoteField';

const useStyles = makeStyles(
  theme => ({
    root: {
      ...wrappingRow(theme, 1, 2),
      justifyContent: 'flex-end',
      padding: theme.spacing(1, 0),
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
    text: { flex: '1 1 200px', minWidth: 0, overflowWrap: 'anywhere' },
    note: { flex: '1 1 100%' },
  }),
  { name: 'PodcastTopicLine' },
);

type TopicLineProps = {
  title: string;
  relevance?: number;
  /** The correction that added or removed it. */
  correction?: TopicCorrection;
  /** Label of the button. */
  action: string;
  disabled: boolean;
  /** Asks for a note before it acts. */
  takesNote?: boolean;
  onAct(note: string): Promise<unknown>;
};

/** A topic of an episode with its relevance or correction, and a button. */
export function TopicLine(props: TopicLineProps) {
  const { title, relevance, correction, action, disabled, onAct } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const [isAsking, setAsking] = useState(false);
  const [note, setNote] = useState('');

  const act = () => {
    if (props.takesNote && !isAsking) setAsking(true);
    else onAct(note);
  };
  return (
    <li className={classes.root}>
      <div className={classes.text}>
        <Typography>{title}</Typography>
        {relevance !== undefined && <RelevanceMeter relevance={relevance} />}
        {correction && <CorrectionNote correction={correction} />}
      </div>
      {isAsking && (
        <NoteField className={classes.note} value={note} onChange={setNote} />
      )}
      {isAsking && (
        <Button size="small" onClick={() => setAsking(false)}>
          {t('listening.cancel')}
        </Button>
      )}
      <Button
        size="small"
        variant="outlined"
        color={isAsking ? 'primary' : 'default'}
        disabled={disabled}
        aria-label={t('corrections.actOn', { action, topic: title })}
        onClick={act}
      >
        {action}
      </Button>
    </li>
  );
}
