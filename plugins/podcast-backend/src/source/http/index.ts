export { HostRules } from './HostRules';
export { HttpFeedSource } from './HttpFeedSource';
export { userAgentFor } from './userAgent';
