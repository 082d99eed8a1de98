import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Tab from '@material-ui/core/Tab';
import Tabs from '@material-ui/core/Tabs';
import Typography from '@material-ui/core/Typography';
import { Episode } from '@nerdout/backstage-plugin-podcast-common';
import {
  podcastTranslationRef,
  ShowNotes,
} from '@nerdout/backstage-plugin-podcast-react';
import { useId, useState } from 'react';
import { EpisodeTranscript } from './EpisodeTranscript';

const useStyles = makeStyles(
  theme => ({
    tabs: {
      marginBottom: theme.spacing(2),
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
    tab: { color: theme.palette.text.primary, minWidth: 120 },
  }),
  { name: 'PodcastEpisodeText' },
);

type EpisodeTextProps = {
  episode: Episode;
  /** Time from the URL, in seconds; the transcript opens there. */
  linkedTime?: number;
  /** Plays from the given time. */
  onPlay(seconds: number): void;
  /** Seeks to the given time, without starting or stopping playback. */
  onSeek(seconds: number): void;
};

/** The show notes, and a tab with the transcript if there is one. */
export function EpisodeText(props: EpisodeTextProps) {
  const { episode, linkedTime, onPlay, onSeek } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const id = useId();
  const hasTranscript = episode.transcripts.length > 0;
  const [chosen, setChosen] = useState<'notes' | 'transcript'>();
  const tab =
    chosen ??
    (hasTranscript && linkedTime !== undefined ? 'transcript' : 'notes');

  const notes = (
    <ShowNotes
      foldable
      html={episode.notes}
      durationSeconds={episode.durationSeconds}
      onTime={episode.enclosures.length > 0 ? onPlay : undefined}
    />
  );
  if (!hasTranscript) {
    return (
      <section aria-label={t('episodePage.notes')}>
        <Typography variant="h5" component="h3" gutterBottom>
          {t('episodePage.notes')}
        </Typography>
        {notes}
      </section>
    );
  }
  const tabProps = (value: string) => ({
    value,
    id: `${id}-${value}`,
    'aria-controls': `${id}-panel`,
    className: classes.tab,
  });
  return (
    <div>
      <Tabs
        className={classes.tabs}
        value={tab}
        onChange={(_event, value) => setChosen(value)}
        indicatorColor="primary"
        aria-label={episode.title}
      >
        <Tab label={t('episodePage.notes')} {...tabProps('notes')} />
        <Tab label={t('transcript.heading')} {...tabProps('transcript')} />
      </Tabs>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${tab}`}>
        {tab === 'notes' ? (
          <section aria-label={t('episodePage.notes')}>{notes}</section>
        ) : (
          <EpisodeTranscript
            episode={episode}
            openAt={linkedTime}
            onSeek={onSeek}
          />
        )}
      </div>
    </div>
  );
}
