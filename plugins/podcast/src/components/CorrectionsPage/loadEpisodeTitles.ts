import { PodcastApi } from '@nerdout/backstage-plugin-podcast-common';

const chunkLength = 100;

/** Loads episode titles by id. Episodes that no longer exist are missing. */
export async function loadEpisodeTitles(
  api: PodcastApi,
  ids: string[],
  signal?: AbortSignal,
): Promise<Map<string, string>> {
  const titles = new Map<string, string>();
  for (let start = 0; start < ids.length; start += chunkLength) {
    const { items } = await api.getEpisodes(
      { id: ids.slice(start, start + chunkLength), limit: chunkLength },
      { signal },
    );
    items.forEach(({ id, title }) => titles.set(id, title));
  }
  return titles;
}
