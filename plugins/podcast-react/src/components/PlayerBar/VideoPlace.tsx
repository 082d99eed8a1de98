import { useApi } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import classNames from 'classnames';
import { useLayoutEffect, useRef } from 'react';
import { podcastPlayerApiRef } from '../../api/podcastPlayerApiRef';
import { getVideoPlaces } from '../../player/engine/videoPlaces';

const useStyles = makeStyles(
  theme => ({
    root: {
      overflow: 'hidden',
      backgroundColor: theme.palette.common.black,
      '& video': { width: '100%', height: '100%', objectFit: 'contain' },
    },
  }),
  { name: 'PodcastVideoPlace' },
);

/** A place for the video. If there are several, the last one shows it. */
export function VideoPlace(props: {
  className?: string;
  /** For pointers only, so its action also needs a button. */
  onClick?: () => void;
}) {
  const { className, onClick } = props;
  const places = getVideoPlaces(useApi(podcastPlayerApiRef));
  const ref = useRef<HTMLDivElement>(null);
  const classes = useStyles();
  useLayoutEffect(
    () => (ref.current ? places.take(ref.current) : undefined),
    [places],
  );
  return (
    <div
      ref={ref}
      role="presentation"
      className={classNames(classes.root, className)}
      onClick={onClick}
    />
  );
}
