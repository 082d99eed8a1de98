import { configApiRef, useApi } from '@backstage/core-plugin-api';
import {
  PageLayout,
  pluginHeaderActionsApiRef,
  useTranslationRef,
  IconElement,
} from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  podcastTranslationRef,
  usePodcastLinks,
} from '@nerdout/backstage-plugin-podcast-react';
import { useMemo } from 'react';
import { Helmet } from 'react-helmet';
import { NoAccess } from '../NoAccess';
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

type NfsPodcastPageProps = {
  title?: string;
  icon: IconElement;
  /** Whether the user may see the podcast. */
  mayRead: boolean;
};

/**
 * The podcast pages in an app on the new frontend system. The app draws the header; it is asked for it here, and not
 * around the page, so that the header with the page's first heading is within the landmark for the main content.
 */
export function NfsPodcastPage(props: NfsPodcastPageProps) {
  const { title, icon, mayRead } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const app =
    useApi(configApiRef).getOptionalString('app.title') ?? 'Backstage';
  const headerActions = useApi(pluginHeaderActionsApiRef);
  const titleLink = usePodcastLinks().podcast();
  const name = title ?? t('show.title');

  // Whenever it is rendered, the layout of the app is a new component and starts all that it holds anew. What it holds
  // is to stay while one moves from page to page.
  const layout = useMemo(
    () => (
      <PageLayout
        title={name}
        icon={icon}
        titleLink={titleLink}
        headerActions={headerActions.getPluginHeaderActions('podcast')}
      >
        <div className={classes.content}>
          {mayRead ? <PodcastRouter /> : <NoAccess />}
        </div>
      </PageLayout>
    ),
    [classes.content, headerActions, icon, mayRead, name, titleLink],
  );
  return (
    <main>
      <Helmet titleTemplate={`%s | ${app}`} defaultTitle={`${name} | ${app}`} />
      {layout}
    </main>
  );
}
