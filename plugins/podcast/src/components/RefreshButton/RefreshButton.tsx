import { useAnalytics, useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import Button from '@material-ui/core/Button';
import RefreshIcon from '@material-ui/icons/Refresh';
import {
  podcastShowRefreshPermission,
  RefreshResult,
} from '@nerdout/backstage-plugin-podcast-common';
import {
  podcastApiRef,
  podcastTranslationRef,
  useMirroredIcons,
  useToast,
} from '@nerdout/backstage-plugin-podcast-react';
import { useState } from 'react';

type RefreshButtonProps = {
  showId: string;
  /** Called after the refresh, even if it failed. */
  onRefreshed(): void;
};

/** Refreshes a show. Only for users who may. */
export function RefreshButton({ showId, onRefreshed }: RefreshButtonProps) {
  const { t } = useTranslationRef(podcastTranslationRef);
  const mirroredIcons = useMirroredIcons();
  const api = useApi(podcastApiRef);
  const toast = useToast();
  const analytics = useAnalytics();
  const { allowed } = usePermission({
    permission: podcastShowRefreshPermission,
  });
  const [busy, setBusy] = useState(false);
  if (!allowed) return null;

  const describe = (result: RefreshResult) => {
    if (result.status === 'failed') {
      return t('feed.refreshFailed', { reason: result.error ?? '' });
    }
    return result.status === 'changed'
      ? t('feed.refreshChanged', {
          added: String(result.added),
          changed: String(result.changed),
          removed: String(result.removed),
        })
      : t('feed.refreshUnchanged');
  };

  const refresh = async () => {
    setBusy(true);
    analytics.captureEvent('click', 'refresh show', { attributes: { showId } });
    try {
      const result = await api.refreshShow(showId);
      toast({
        title: describe(result),
        status: result.status === 'failed' ? 'warning' : 'success',
      });
    } catch (error) {
      const cause = (error as { cause?: Error }).cause ?? (error as Error);
      const isRunning = cause.name === 'ConflictError';
      toast({
        title: isRunning
          ? t('feed.refreshRunning')
          : t('feed.refreshFailed', { reason: cause.message }),
        status: isRunning ? 'info' : 'danger',
      });
    } finally {
      setBusy(false);
      onRefreshed();
    }
  };

  return (
    <Button
      size="small"
      variant="outlined"
      classes={mirroredIcons}
      startIcon={<RefreshIcon fontSize="small" />}
      disabled={busy}
      onClick={refresh}
    >
      {busy ? t('feed.refreshing') : t('feed.refresh')}
    </Button>
  );
}
