import MicIcon from '@material-ui/icons/Mic';
import classNames from 'classnames';
import { useState } from 'react';
import { useFirstAllowed } from '../../hooks/usePolicyRefusals';
import { useArtworkStyles } from '../EpisodeRows/useArtworkStyles';

/** @public */
export type EpisodeArtworkProps = {
  artworkUrl?: string;
  /** Shown when the episode has no artwork, or it cannot be loaded. */
  showArtworkUrl?: string;
  /** Empty where the title stands beside it, so that it is not read twice. */
  alt: string;
  /** Length of a side in pixels, or any CSS width. 64 pixels when left out. */
  size?: number | string;
  className?: string;
};

/**
 * The square picture of an episode or a show: that of the episode, else that of the show, else a symbol. It takes its
 * room before it is loaded, and is loaded when it comes near the screen.
 *
 * @public
 */
export function EpisodeArtwork(props: EpisodeArtworkProps) {
  return <StyledArtwork {...props} classes={useArtworkStyles()} />;
}

/** The same for lists, which find out the styles once. */
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
