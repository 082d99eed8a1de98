import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { podcastTranslationRef } from '../translation';
import { useEpisodeListening } from './useListening';

/** The actions on the listening state of an episode, for a menu. Empty in an app without the API. */
export function useListeningActions(episode: { id: string; title: string }) {
  const { t } = useTranslationRef(podcastTranslationRef);
  const { value, listening } = useEpisodeListening(episode.id);
  if (!listening) return [];
  const { id, title } = episode;
  const { finished = false, saved = false, positionSeconds = 0 } = value ?? {};
  const finish = {
    label: t('listening.markPlayed'),
    message: t('listening.markedPlayed', { title }),
    act: () => listening.update(id, { finished: true }),
  };
  const restart = {
    label: t('listening.markUnplayed'),
    message: t('listening.markedUnplayed', { title }),
    act: () => listening.update(id, { finished: false, positionSeconds: 0 }),
  };
  const save = {
    label: t(saved ? 'listening.unsave' : 'listening.save'),
    message: t(saved ? 'listening.unsaved' : 'listening.saved', { title }),
    act: () => listening.update(id, { saved: !saved }),
  };
  return [
    save,
    ...(finished ? [] : [finish]),
    ...(finished || positionSeconds > 0 ? [restart] : []),
  ];
}
