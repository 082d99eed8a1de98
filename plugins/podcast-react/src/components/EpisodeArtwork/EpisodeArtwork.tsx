import MicIcon from '@material-ui/icons/Mic';
import classNames from 'classnames';
import { useState } from 'react';
import { useFirstAllowed } from '../../hooks/usePolicyRefusals';
import { useArtworkStyles } from '../EpisodeRows/useArtworkStyles';

/** @public */
export type EpisodeArtworkProps = {
  artworkUrl?: string;
  /** Shown if the episode has no artwork or it cannot be loaded. */
  showArtworkUrl?: string;
  /** Leave it empty beside the title, so that screen readers do not read the title twice. */
  alt: string;
  /** Width and height in pixels, or any CSS width. 64 pixels by default. */
  size?: number | string;
  className?: string;
};

/**
 * The square artwork of an episode: its own image, else that of the show, else an icon. It reserves its space and loads
 * when it comes near the viewport.
 *
 * @public
 */
export function EpisodeArtwork(props: EpisodeArtworkProps) {
  return <StyledArtwork {...props} classes={useArtworkStyles()} />;
}

/** The same component for lists, which compute the styles once. */
export function StyledArtwork(
  props: EpisodeArtworkProps & { classes: ReturnType<typeof useArtworkStyles> },
) {
  const { artworkUrl, showArtworkUrl, alt, size = 64 } = props;
  const { classes, className } = props;
  const [broken, setBroken] = useState<readonly string[]>([]);

  const src = useFirstAllowed([artworkUrl, showArtworkUrl], broken);
  const pixels = typeof size === 'number' ? size : undefined;
  return (
    <div
      className={classNames(classes.root, className)}
      style={{ width: size }}
    >
      {src ? (
        <img
          key={src}
          className={classes.image}
          src={src}
          alt={alt}
          width={pixels}
          height={pixels}
          loading="lazy"
          decoding="async"
          referrerPolicy="no-referrer"
          onError={() => setBroken(urls => [...urls, src])}
        />
      ) : (
        <MicIcon
          className={classes.icon}
          {...(alt
            ? { role: 'img', 'aria-label': alt, 'aria-hidden': undefined }
            : {})}
        />
      )}
    </div>
  );
}
