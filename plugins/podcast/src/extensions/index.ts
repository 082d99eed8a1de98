export { podcastApi, podcastListeningApi, podcastPlayerApi } from './apis';
export { podcastEntityCard } from './entityCard';
export { podcastEntityContent } from './entityContent';
export { podcastEntityIconLink } from './entityIconLink';
export { podcastFollowedWidget, podcastHomeWidget } from './homeWidget';
export { podcastAccess, podcastPage } from './page';
export { podcastPersonCard } from './personCard';
export { podcastPlayerBar } from './player';
export { podcastSearchResult, podcastSearchType } from './searchResult';
