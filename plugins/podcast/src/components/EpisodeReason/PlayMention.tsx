import { useTranslationRef } from '@backstage/frontend-plugin-api';
import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import PlayIcon from '@material-ui/icons/PlayArrow';
import {
  EpisodeSummary,
  Show,
  TopicEvidence,
} from '@nerdout/backstage-plugin-podcast-common';
import {
  formatTime,
  podcastTranslationRef,
  toPlayableEpisode,
  usePodcastPlayer,
} from '@nerdout/backstage-plugin-podcast-react';

const useStyles = makeStyles(
  theme => ({
    root: {
      font: 'inherit',
      color: theme.palette.link,
      verticalAlign: 'baseline',
      borderRadius: theme.shape.borderRadius,
      '&:hover': { color: theme.palette.linkHover },
      '&:hover $text': { textDecoration: 'underline' },
      '&:focus-visible': {
        outline: `2px solid ${theme.palette.text.primary}`,
      },
    },
    icon: { fontSize: '1.15em', verticalAlign: 'text-bottom' },
    text: {},
  }),
  { name: 'PodcastPlayMention' },
);

type PlayMentionProps = {
  episode: EpisodeSummary;
  show?: Pick<Show, 'title' | 'artworkUrl'>;
  evidence: TopicEvidence & { startTime: number };
};

/** A button that plays an episode from where a topic is mentioned. */
export function PlayMention({ episode, show, evidence }: PlayMentionProps) {
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const { player } = usePodcastPlayer(() => undefined);
  const time = formatTime(evidence.startTime);
  const text = t(
    evidence.field === 'chapters' ? 'entity.chapterAt' : 'entity.mentionedAt',
    { time },
  );
  const playable = toPlayableEpisode(episode, show);
  if (playable.enclosures.length === 0) return <>{text}</>;
  return (
    <ButtonBase
      className={classes.root}
      disableRipple
      title={evidence.phrase}
      aria-label={t('entity.playMention', { text, title: episode.title })}
      onClick={() => player.play(playable, { at: evidence.startTime })}
    >
      <PlayIcon className={classes.icon} />
      <span className={classes.text}>{text}</span>
    </ButtonBase>
  );
}
