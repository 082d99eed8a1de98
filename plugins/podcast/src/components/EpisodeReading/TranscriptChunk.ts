// A separate module, so that the transcript can be loaded on demand.
export { TranscriptView } from '@nerdout/backstage-plugin-podcast-react';
