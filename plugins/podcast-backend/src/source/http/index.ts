export { HostRules } from './HostRules';
export { HttpFeedSource } from './HttpFeedSource';
export { createUserAgent } from './userAgent';
