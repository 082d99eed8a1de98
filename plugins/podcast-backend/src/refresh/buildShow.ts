import { htmlToLines } from '@nerdout/backstage-plugin-podcast-common';
import { FeedShow } from '@nerdout/podcast-feed';
import { NotesConfig } from '../config';
import { sanitizeNotes } from '../notes';
import { nameAlone, withoutEmail } from '../text';
import { ShowData } from '../database';

/** Makes of what a feed says of its show what the portal keeps. Nobody's e-mail address is among it. */
export function buildShow(show: FeedShow, notes: NotesConfig): ShowData {
  return {
    title: show.title,
    description: htmlToLines(
      sanitizeNotes(show.description ?? '', { ...notes, imageHosts: [] }),
    ).join('\n'),
    link: show.link,
    artworkUrl: show.artworkUrl,
    author: nameAlone(show.author),
    owner: nameAlone(show.owner?.name),
    copyright: show.copyright,
    language: show.language,
    categories: show.categories,
    explicit: show.explicit,
    type: show.type,
    funding: show.funding,
    people: show.people.map(withoutEmail),
  };
}
