import { InfoCard, Link } from '@backstage/core-components';
import List from '@material-ui/core/List';
import ListItem from '@material-ui/core/ListItem';
import ListItemText from '@material-ui/core/ListItemText';

const PLACES = [
  {
    to: '/podcast',
    title: 'Podcast',
    text: 'Browse the episodes of NerdOut@Spotify and listen while you work.',
  },
  {
    to: '/catalog/default/system/fleet-management',
    title: 'Fleet Management',
    text: 'A system with related episodes on its page.',
  },
  {
    to: '/catalog/default/domain/experimentation',
    title: 'Experimentation',
    text: 'A domain with a two-part story.',
  },
  {
    to: '/catalog',
    title: 'Catalog',
    text: 'Everything that the teams of this demo own.',
  },
];

export const StartHere = () => (
  <InfoCard title="Start here" noPadding>
    <List disablePadding>
      {PLACES.map(({ to, title, text }) => (
        <ListItem key={to} divider>
          <ListItemText
            primary={<Link to={to}>{title}</Link>}
            secondary={text}
          />
        </ListItem>
      ))}
    </List>
  </InfoCard>
);
