import { useTranslationRef } from '@backstage/frontend-plugin-api';
import IconButton from '@material-ui/core/IconButton';
import BookmarkIcon from '@material-ui/icons/Bookmark';
import BookmarkBorderIcon from '@material-ui/icons/BookmarkBorder';
import { useEpisodeListening } from '../../hooks/useListening';
import { podcastTranslationRef } from '../../translation';

/**
 * A button that saves an episode for later, or removes it from saved. Renders nothing in an app without the listening API.
 *
 * @public
 */
export function SaveButton(props: { episode: { id: string; title: string } }) {
  const { id, title } = props.episode;
  const { t } = useTranslationRef(podcastTranslationRef);
  const { value, listening } = useEpisodeListening(id);
  const saved = value?.saved ?? false;
  if (!listening) return null;
  return (
    <IconButton
      size="small"
      color="inherit"
      aria-pressed={saved}
      aria-label={t('listening.saveEpisode', { title })}
      onClick={() => listening.update(id, { saved: !saved })}
    >
      {saved ? <BookmarkIcon /> : <BookmarkBorderIcon />}
    </IconButton>
  );
}
