import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import { podcastShowRefreshPermission } from '@nerdout/backstage-plugin-podcast-common';
import {
  PolicyLines,
  podcastTranslationRef,
  usePolicyRefusals,
  usePortalLocale,
  PolicyRefusal,
} from '@nerdout/backstage-plugin-podcast-react';

const useStyles = makeStyles(
  theme => ({
    root: { marginBottom: theme.spacing(2) },
    message: { minWidth: 0, flexGrow: 1 },
    line: { margin: 0 },
  }),
  { name: 'PodcastPolicyHint' },
);

/**
 * What the portal's content security policy blocks, and the configuration that
 * allows it. Only for users who may refresh shows.
 */
export function PolicyHint() {
  const refusals = usePolicyRefusals();
  return refusals.length > 0 ? <Hint refusals={refusals} /> : null;
}

function Hint({ refusals }: { refusals: readonly PolicyRefusal[] }) {
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const locale = usePortalLocale();
  const { allowed } = usePermission({
    permission: podcastShowRefreshPermission,
  });
  if (!allowed) return null;

  const list = (origins: string[]) =>
    new Intl.ListFormat(locale, { type: 'conjunction' }).format(
      new Set(origins),
    );
  const redirecting = refusals.flatMap(refusal => refusal.redirecting);
  const origins = refusals.flatMap(({ missing }) =>
    missing.filter(source => source.includes('//')),
  );
  return (
    <Alert
      severity="info"
      role="note"
      classes={{ root: classes.root, message: classes.message }}
    >
      <p className={classes.line}>
        {t('policy.refused', { origins: list([...origins, ...redirecting]) })}
      </p>
      {redirecting.length > 0 && (
        <p className={classes.line}>
          {t('policy.redirects', { origins: list(redirecting) })}
        </p>
      )}
      <PolicyLines />
    </Alert>
  );
}
