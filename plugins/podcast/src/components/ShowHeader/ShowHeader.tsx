import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Show } from '@nerdout/backstage-plugin-podcast-common';
import { podcastTranslationRef } from '@nerdout/backstage-plugin-podcast-react';
import { ArtworkHeader } from '../ArtworkHeader';
import { CorrectionsLink } from '../CorrectionsPage';
import { FeedState } from '../FeedState';
import { FoldedText } from '../FoldedText';
import { HistoryLink, MarkAllPlayed } from '../ListeningActions';
import { RefreshButton } from '../RefreshButton';
import { ShowAdminButton } from '../ShowAdmin';
import { plainList, wrappingRow } from '../styles';
import { SubtleText } from '../SubtleText';

const useStyles = makeStyles(
  theme => ({
    links: { ...wrappingRow(theme, 0.5, 2), ...plainList },
    actions: wrappingRow(theme, 1),
  }),
  { name: 'PodcastShowHeader' },
);

type ShowHeaderProps = { show: Show; onRefreshed(): void };

/** The header of a show page: description, links, actions and feed state. */
export function ShowHeader({ show, onRefreshed }: ShowHeaderProps) {
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const links = [
    ...show.subscribeLinks,
    ...(show.link ? [{ url: show.link, title: t('show.website') }] : []),
    ...show.funding,
  ].filter(
    ({ url }, index, all) =>
      all.findIndex(other => other.url === url) === index,
  );
  return (
    <ArtworkHeader
      artwork={{
        artworkUrl: show.artworkUrl,
        size: 'clamp(72px, 20vw, 180px)',
      }}
      title={show.title}
      below={
        show.author && (
          <SubtleText>{t('show.by', { author: show.author })}</SubtleText>
        )
      }
    >
      {show.description && <FoldedText text={show.description} />}
      {links.length > 0 && (
        <ul className={classes.links} aria-label={t('show.subscribe')}>
          {links.map(({ url, title }) => (
            <li key={url}>
              <Link variant="body2" to={url}>
                {title}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <div className={classes.actions}>
        <HistoryLink />
        <MarkAllPlayed show={show} />
        <CorrectionsLink showId={show.id} />
      </div>
      <FeedState
        feed={show.feed}
        action={
          <>
            <RefreshButton showId={show.id} onRefreshed={onRefreshed} />
            <ShowAdminButton show={show} onRefreshed={onRefreshed} />
          </>
        }
      />
    </ArtworkHeader>
  );
}
