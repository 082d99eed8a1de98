import { Content, Header, Page } from '@backstage/core-components';
import type { HomePageLayoutProps } from '@backstage/plugin-home-react/alpha';
import { HomePageSearchBar } from '@backstage/plugin-search';
import Grid from '@material-ui/core/Grid';
import { makeStyles } from '@material-ui/core/styles';
import { StartHere } from './StartHere';

const useStyles = makeStyles(theme => ({
  search: {
    maxWidth: 720,
    margin: theme.spacing(1, 'auto', 3),
  },
  column: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(3),
  },
}));

/** Widgets in the wide column. */
const MAIN_WIDGETS = ['PodcastLatestEpisodes', 'PodcastFollowedTopics'];

/** The home page of the demo: search, first steps and widgets from plugins. */
export const HomeLayout = ({ widgets }: HomePageLayoutProps) => {
  const classes = useStyles();
  const show = (isMain: boolean) =>
    widgets
      .filter(({ name = '' }) => MAIN_WIDGETS.includes(name) === isMain)
      .map(({ node, component }) => <div key={node.spec.id}>{component}</div>);

  return (
    <Page themeId="home">
      <Header title="Good to see you" pageTitleOverride="Home" />
      <Content>
        <div className={classes.search}>
          <HomePageSearchBar placeholder="Search services, teams and episodes" />
        </div>
        <Grid container spacing={3}>
          <Grid item xs={12} md={5} className={classes.column}>
            <StartHere />
            {show(false)}
          </Grid>
          <Grid item xs={12} md={7} className={classes.column}>
            {show(true)}
          </Grid>
        </Grid>
      </Content>
    </Page>
  );
};
