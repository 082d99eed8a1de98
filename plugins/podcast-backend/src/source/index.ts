export { getBackOffMs } from './backOff';
export { FileFeedSource } from './FileFeedSource';
export { HostRules, HttpFeedSource, createUserAgent } from './http';
export { SourceRegistry } from './SourceRegistry';
