export { getBackOffMs } from './backOff';
export { FileFeedSource } from './FileFeedSource';
export { HostRules, HttpFeedSource, userAgentFor } from './http';
export { SourceRegistry } from './SourceRegistry';
