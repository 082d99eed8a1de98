import { useAnalytics } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import Button from '@material-ui/core/Button';
import {
  podcastShowRefreshPermission,
  Show,
} from '@nerdout/backstage-plugin-podcast-common';
import { podcastTranslationRef } from '@nerdout/backstage-plugin-podcast-react';
import { lazy, Suspense, useState } from 'react';

const LazyDialog = lazy(() =>
  import('./ShowAdminChunk').then(module => ({
    default: module.ShowAdminDialog,
  })),
);

type ShowAdminButtonProps = {
  show: Show;
  /** Called after a refresh, even if it failed. */
  onRefreshed(): void;
};

/** Opens the feed details of a show. Only for users who may refresh it. */
export function ShowAdminButton({ show, onRefreshed }: ShowAdminButtonProps) {
  const { t } = useTranslationRef(podcastTranslationRef);
  const analytics = useAnalytics();
  const [open, setOpen] = useState(false);
  const { allowed } = usePermission({
    permission: podcastShowRefreshPermission,
  });
  if (!allowed) return null;
  return (
    <>
      <Button
        size="small"
        aria-haspopup="dialog"
        onClick={() => {
          analytics.captureEvent('click', 'open feed', {
            attributes: { showId: show.id },
          });
          setOpen(true);
        }}
      >
        {t('admin.open')}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <LazyDialog
            show={show}
            onRefreshed={onRefreshed}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
