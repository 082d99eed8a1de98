// A module of its own, so that the bundler can load the transcript when it is needed.
export { TranscriptView } from '@nerdout/backstage-plugin-podcast-react';
