import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import classNames from 'classnames';
import { podcastTranslationRef } from '@nerdout/backstage-plugin-podcast-react';
import { useId, useState } from 'react';

const useStyles = makeStyles(
  theme => ({
    text: {
      maxWidth: '75ch',
      whiteSpace: 'pre-line',
      overflowWrap: 'anywhere',
    },
    folded: {
      display: '-webkit-box',
      '-webkit-box-orient': 'vertical',
      '-webkit-line-clamp': 3,
      overflow: 'hidden',
      whiteSpace: 'normal',
    },
    button: { marginInlineStart: -theme.spacing(0.625) },
  }),
  { name: 'PodcastFoldedText' },
);

/** Longer texts are folded; this is about three lines on a wide page. */
const longText = 280;

/** Plain text that can be expanded if it is long. */
export function FoldedText({ text }: { text: string }) {
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const id = useId();
  const [open, setOpen] = useState(false);
  const isLong = text.length > longText;
  return (
    <div>
      <Typography
        id={id}
        className={classNames(classes.text, {
          [classes.folded]: isLong && !open,
        })}
      >
        {text}
      </Typography>
      {isLong && (
        <Button
          className={classes.button}
          size="small"
          color="primary"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {t(open ? 'show.less' : 'show.more')}
        </Button>
      )}
    </div>
  );
}
