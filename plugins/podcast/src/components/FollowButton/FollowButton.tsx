import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import IconButton from '@material-ui/core/IconButton';
import FollowedIcon from '@material-ui/icons/Star';
import FollowIcon from '@material-ui/icons/StarBorder';
import {
  podcastTranslationRef,
  useMirroredIcons,
} from '@nerdout/backstage-plugin-podcast-react';
import { FollowedTopics } from '../../hooks/useFollowedTopics';

type FollowButtonProps = FollowedTopics & {
  topic: { id: string; title: string };
  /** Use `icon` in lists. */
  variant?: 'text' | 'icon';
};

/**
 * Follows or unfollows a topic. Renders nothing if the user cannot follow
 * topics.
 */
export function FollowButton(props: FollowButtonProps) {
  const { topic, followed, follow, variant = 'text' } = props;
  const { t } = useTranslationRef(podcastTranslationRef);
  const mirroredIcons = useMirroredIcons();
  if (!followed) return null;
  const on = followed.has(topic.id);
  const Icon = on ? FollowedIcon : FollowIcon;
  const shared = {
    size: 'small' as const,
    'aria-pressed': on,
    onClick: () => follow(topic.id, !on),
  };
  return variant === 'icon' ? (
    <IconButton
      {...shared}
      color={on ? 'primary' : 'inherit'}
      aria-label={t('topics.followTopic', { topic: topic.title })}
      title={t('topics.followTopic', { topic: topic.title })}
    >
      <Icon fontSize="small" />
    </IconButton>
  ) : (
    <Button
      {...shared}
      variant={on ? 'contained' : 'outlined'}
      color="primary"
      classes={mirroredIcons}
      startIcon={<Icon fontSize="small" />}
      title={t('topics.followHint')}
    >
      {t(on ? 'topics.following' : 'topics.follow')}
    </Button>
  );
}
