export { formatDate } from './formatDate';
export { formatDuration } from './formatDuration';
export { formatTime } from './formatTime';
export { usePortalLocale } from './usePortalLocale';
