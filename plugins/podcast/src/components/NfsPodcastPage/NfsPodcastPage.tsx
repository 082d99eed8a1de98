import { configApiRef, useApi, useRouteRef } from '@backstage/core-plugin-api';
import {
  PageLayout,
  pluginHeaderActionsApiRef,
  useTranslationRef,
  type IconElement,
} from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  podcastRouteRef,
  podcastTranslationRef,
} from '@nerdout/backstage-plugin-podcast-react';
import { Helmet } from 'react-helmet';
import { PodcastRouter } from '../PodcastRouter';

const useStyles = makeStyles(
  theme => ({
    // In line with the header that the app draws, whose space below is enough.
    content: {
      padding: theme.spacing(0, 0, 3),
      paddingInline: `var(--bui-space-5, ${theme.spacing(3)}px)`,
    },
  }),
  { name: 'PodcastNfsPage' },
);

type NfsPodcastPageProps = { title?: string; icon: IconElement };

/**
 * The podcast pages in an app on the new frontend system. The app draws the header; it is asked for it here, and not
 * around the page, so that the header with the page's first heading is within the landmark for the main content.
 */
export function NfsPodcastPage({ title, icon }: NfsPodcastPageProps) {
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const app =
    useApi(configApiRef).getOptionalString('app.title') ?? 'Backstage';
  const actions = useApi(pluginHeaderActionsApiRef);
  const root = useRouteRef(podcastRouteRef);
  const name = title ?? t('show.title');
  return (
    <main>
      <Helmet titleTemplate={`%s | ${app}`} defaultTitle={`${name} | ${app}`} />
      <PageLayout
        title={name}
        icon={icon}
        titleLink={root()}
        headerActions={actions.getPluginHeaderActions('podcast')}
      >
        <div className={classes.content}>
          <PodcastRouter />
        </div>
      </PageLayout>
    </main>
  );
}
