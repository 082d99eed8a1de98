import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Card from '@material-ui/core/Card';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { TopicCount } from '@nerdout/backstage-plugin-podcast-common';
import {
  podcastTranslationRef,
  usePodcastLinks,
} from '@nerdout/backstage-plugin-podcast-react';
import { FollowedTopics } from '../../hooks/useFollowedTopics';
import { FollowButton } from '../FollowButton';
import { cardLink } from '../styles';
import { SubtleText } from '../SubtleText';

const useStyles = makeStyles(
  theme => ({
    root: {
      position: 'relative',
      display: 'flex',
      flexDirection: 'column',
      gap: theme.spacing(1),
      height: '100%',
      boxSizing: 'border-box',
      padding: theme.spacing(2),
      overflowWrap: 'anywhere',
      '&:hover': { boxShadow: theme.shadows[3] },
    },
    head: {
      display: 'flex',
      alignItems: 'flex-start',
      justifyContent: 'space-between',
      gap: theme.spacing(1),
      minHeight: 30,
    },
    title: {
      fontSize: theme.typography.pxToRem(18),
      lineHeight: 1.4,
      margin: 0,
    },
    // Makes the whole card a link; its buttons are above it.
    link: cardLink,
    follow: { position: 'relative', zIndex: 1, margin: -theme.spacing(0.375) },
    count: { marginTop: 'auto' },
  }),
  { name: 'PodcastTopicCard' },
);

/** A topic with its description and number of episodes. */
export function TopicCard(props: FollowedTopics & { topic: TopicCount }) {
  const { topic, ...following } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const links = usePodcastLinks();
  return (
    <Card className={classes.root} variant="outlined">
      <div className={classes.head}>
        <Typography variant="h6" component="h3" className={classes.title}>
          <Link className={classes.link} to={links.topic(topic.id)!}>
            {topic.title}
          </Link>
        </Typography>
        <span className={classes.follow}>
          <FollowButton variant="icon" topic={topic} {...following} />
        </span>
      </div>
      <Typography variant="body2">{topic.description}</Typography>
      <SubtleText variant="body2" className={classes.count}>
        {t('browse.count', { count: topic.episodeCount })}
      </SubtleText>
    </Card>
  );
}
