import { useTranslationRef } from '@backstage/frontend-plugin-api';
import IconButton from '@material-ui/core/IconButton';
import SvgIcon from '@material-ui/core/SvgIcon';
import { usePodcastPlayer } from '../../hooks/usePodcastPlayer';
import { podcastTranslationRef } from '../../translation';

/** Skips some seconds forward, or back with a negative number. */
export function SkipButton({ seconds }: { seconds: number }) {
  const { player } = usePodcastPlayer(s => s.status);
  const { t } = useTranslationRef(podcastTranslationRef);

  const number = String(Math.abs(seconds));
  const label = t(seconds < 0 ? 'player.back' : 'player.forward', {
    seconds: number,
  });
  return (
    <IconButton
      size="small"
      color="inherit"
      aria-label={label}
      title={label}
      onClick={() => player.skip(seconds)}
    >
      <SvgIcon style={{ fontSize: 28 }}>
        {/* Three quarters of a circle with an arrowhead, mirrored for skipping back. */}
        <g transform={seconds < 0 ? 'matrix(-1 0 0 1 24 0)' : undefined}>
          <path
            d="M12 5a8 8 0 1 0 8 8"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.75"
            strokeLinecap="round"
          />
          <path d="M12 1.5v7l4.5-3.5z" />
        </g>
        <text
          x="12"
          y="16"
          fontSize={number.length > 2 ? 6 : 8}
          fontWeight="700"
          textAnchor="middle"
          fontFamily="inherit"
        >
          {number}
        </text>
      </SvgIcon>
    </IconButton>
  );
}
