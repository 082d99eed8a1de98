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
    // Aligned with the app's header, which has enough space below it.
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
 * The podcast pages in an app on the new frontend system. The header comes from
 * the app, but is rendered here, so that it is inside the main landmark.
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

  // Memoized, since the app's layout is a new component on each render, and
  // would remount the pages on each navigation.
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
