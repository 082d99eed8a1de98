import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { Episode } from '@nerdout/backstage-plugin-podcast-common';
import {
  podcastTranslationRef,
  useReducedMotion,
  usePodcastLinks,
} from '@nerdout/backstage-plugin-podcast-react';
import { useId } from 'react';
import { usePortalTopics } from '../../hooks/usePortalTopics';
import { LoadError } from '../LoadError';
import { plainList } from '../styles';
import { SubtleText } from '../SubtleText';
import { AddTopicForm } from './AddTopicForm';
import { TopicLine } from './TopicLine';
import { useCorrections } from './useCorrections';

const useStyles = makeStyles(
  theme => ({
    title: { margin: theme.spacing(2, 3, 0), overflowWrap: 'anywhere' },
    content: { display: 'grid', gap: theme.spacing(3) },
    list: plainList,
    error: { color: theme.palette.error.main },
    actions: {
      justifyContent: 'space-between',
      padding: theme.spacing(1, 2, 2, 3),
    },
  }),
  { name: 'PodcastTopicEditor' },
);

type TopicEditorDialogProps = {
  episode: Episode;
  onChanged(): void;
  onClose(): void;
};

/** Adds and removes topics of an episode, and lists its corrections. */
export function TopicEditorDialog(props: TopicEditorDialogProps) {
  const { episode, onChanged, onClose } = props;
  const classes = useStyles();
  const motionClass = useReducedMotion();
  const id = useId();
  const { t } = useTranslationRef(podcastTranslationRef);
  const links = usePodcastLinks();
  const topics = usePortalTopics();
  const { corrections, error, retry, busy, failure, correct, undo } =
    useCorrections({ episode: episode.id }, onChanged);

  const getTopicTitle = (topicId: string) =>
    topics.find(topic => topic.id === topicId)?.title ?? topicId;
  const findCorrection = (topicId: string) =>
    corrections?.find(one => one.topicId === topicId);
  const removed = (corrections ?? []).filter(
    ({ action }) => action === 'remove',
  );
  const has = (topicId: string) =>
    episode.topics.some(one => one.topicId === topicId);

  return (
    <Dialog
      open
      className={motionClass}
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      aria-labelledby={`${id}-title`}
    >
      <Typography
        id={`${id}-title`}
        variant="h5"
        component="h2"
        className={classes.title}
      >
        {t('corrections.title', { episode: episode.title })}
      </Typography>
      <DialogContent className={classes.content}>
        <SubtleText>{t('corrections.hint')}</SubtleText>
        {error && (
          <LoadError
            forEditors
            title={t('errors.corrections')}
            error={error}
            onRetry={retry}
          />
        )}
        {failure && (
          <Typography role="alert" className={classes.error}>
            {t('topics.followFailed', { reason: failure })}
          </Typography>
        )}
        {episode.topics.length > 0 && (
          <ul className={classes.list} aria-label={t('topics.label')}>
            {episode.topics.map(({ topicId, relevance }) => {
              const correction = findCorrection(topicId);
              const title = getTopicTitle(topicId);
              return (
                <TopicLine
                  key={topicId}
                  title={title}
                  relevance={correction ? undefined : relevance}
                  correction={correction}
                  disabled={busy || !corrections}
                  action={
                    correction ? t('corrections.undo') : t('corrections.remove')
                  }
                  onAct={note =>
                    correction
                      ? undo(correction)
                      : correct(episode.id, topicId, 'remove', note)
                  }
                  takesNote={!correction}
                />
              );
            })}
          </ul>
        )}
        {removed.length > 0 && (
          <div>
            <Typography variant="h6" component="h3" id={`${id}-removed`}>
              {t('corrections.removed')}
            </Typography>
            <ul className={classes.list} aria-labelledby={`${id}-removed`}>
              {removed.map(correction => (
                <TopicLine
                  key={correction.topicId}
                  title={getTopicTitle(correction.topicId)}
                  correction={correction}
                  disabled={busy}
                  action={t('corrections.undo')}
                  onAct={() => undo(correction)}
                />
              ))}
            </ul>
          </div>
        )}
        <AddTopicForm
          topics={topics.filter(topic => !has(topic.id))}
          disabled={busy || !corrections}
          onAdd={(topicId, note) => correct(episode.id, topicId, 'add', note)}
        />
      </DialogContent>
      <DialogActions className={classes.actions}>
        <Link to={links.corrections(episode.showId)!}>
          {t('corrections.all')}
        </Link>
        <Button color="primary" onClick={onClose}>
          {t('player.closeDialog')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
