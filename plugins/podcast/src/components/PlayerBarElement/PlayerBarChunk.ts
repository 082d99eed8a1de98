// A module of its own, so that the bundler can load the bar when it is needed.
export { PlayerBar } from '@nerdout/backstage-plugin-podcast-react';
