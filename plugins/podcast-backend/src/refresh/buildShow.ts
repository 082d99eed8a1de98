import { htmlToLines } from '@nerdout/backstage-plugin-podcast-common';
import { FeedShow } from '@nerdout/podcast-feed';
import { NotesConfig } from '../config';
import { sanitizeNotes } from '../notes';
import { nameUnlessEmail, withoutEmail } from '../text';
import { exactly, ShowData } from '../database';

/** Converts a parsed show to what the portal stores, without e-mail addresses. */
export function buildShow(show: FeedShow, notes: NotesConfig): ShowData {
  return exactly<ShowData>()({
    title: show.title,
    description: htmlToLines(
      sanitizeNotes(show.description ?? '', { ...notes, imageHosts: [] }),
    ).join('\n'),
    link: show.link,
    artworkUrl: show.artworkUrl,
    author: nameUnlessEmail(show.author),
    owner: nameUnlessEmail(show.owner?.name),
    copyright: show.copyright,
    language: show.language,
    categories: show.categories,
    explicit: show.explicit,
    type: show.type,
    funding: show.funding,
    people: show.people.map(withoutEmail),
  });
}
