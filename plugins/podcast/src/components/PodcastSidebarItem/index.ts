export { PodcastSidebarItem } from './PodcastSidebarItem';
