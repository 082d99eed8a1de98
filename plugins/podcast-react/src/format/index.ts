export { formatDate } from './formatDate';
export { formatDuration } from './formatDuration';
export { formatTime } from './formatTime';
export { parseTime } from './parseTime';
export { usePortalLocale } from './usePortalLocale';
