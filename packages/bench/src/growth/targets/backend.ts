import { usualFrames } from '../inputs';
import type { Targets } from './adapters';
import {
  noWarn,
  lines,
  pieces,
  finish,
  framed,
  usual,
  episode,
} from './adapters';

/** Functions of the backend plugins. */
export const backendTargets: Targets = {
  'plugins/podcast-backend/src/notes/linkify.ts': {
    linkify: usual(subject => text => subject(text, { take: () => true })),
  },
  'plugins/podcast-backend/src/secrets/redactAddress.ts': {
    redactAddress: usual(
      subject => text => subject(`https://a.example/${text}`, 'refresher'),
    ),
    redactText: usual(subject => text => subject(text, 'refresher')),
  },
  'plugins/podcast-backend/src/notes/sanitizeNotes.ts': {
    sanitizeNotes: framed(
      subject => text =>
        subject(text, { imageHosts: ['a.example'], maxLength: 1e6 }),
      ...usualFrames,
      ['<a href="', '">x</a>'],
    ),
  },
  'plugins/podcast-backend/src/notes/repeatedLines.ts': {
    findRepeatedLines: usual(
      subject => text => subject([lines(text), pieces(text)]),
    ),
    withoutRepeatedLines: usual(
      subject => text =>
        subject(lines(text), new Set(lines(text).slice(0, 100))),
    ),
  },
  'plugins/podcast-backend/src/notes/summarize.ts': {
    summarize: usual(subject => text => {
      subject([text]);
      subject(lines(text));
    }),
    linesForSummary: usual(subject => text => subject([text], [text, text])),
  },
  'plugins/podcast-backend/src/documents/parseDocument.ts': {
    parseDocument: usual(subject => async text => {
      for (const kind of ['chapters', 'transcript']) {
        await subject(kind, Buffer.from(text)).catch(noWarn);
      }
    }),
  },
  'plugins/podcast-backend/src/documents/pickTranscripts.ts': {
    pickTranscripts: usual(subject => text => {
      const transcripts = pieces(text).map(url => ({
        url,
        type: url,
        language: url,
      }));
      try {
        subject(
          {
            id: 'a',
            transcripts: [
              ...transcripts,
              { url: text, type: text, language: text },
            ],
          },
          'en',
        );
      } catch {
        // None in that language.
      }
    }),
  },
  'plugins/podcast-backend/src/refresh/buildEpisodes.ts': {
    buildEpisodes: usual(subject => text => {
      const people = pieces(text).map(name => ({ name, role: name }));
      const enclosures = pieces(text).map((name, n) => ({
        url: `https://a.example/${n}${name}`,
        type: name,
      }));
      const found = {
        guid: 'a',
        title: text,
        notes: text,
        summary: text.slice(0, 5000),
        keywords: pieces(text),
        people,
        transcripts: [],
        enclosures,
      };
      return subject('a', [{ id: 'a', episode: found }], {
        notes: { imageHosts: [] },
        keepEmails: true,
        neighbours: [],
      });
    }),
  },
  'plugins/podcast-backend/src/refresh/buildShow.ts': {
    buildShow: usual(
      subject => text =>
        subject(
          {
            title: text,
            description: text,
            categories: [],
            people: pieces(text).map(name => ({ name })),
            funding: [],
          },
          { imageHosts: [] },
        ),
    ),
  },
  'plugins/podcast-backend/src/refresh/identity.ts': {
    toEpisodeId: usual(subject => text => subject('a', text)),
    assignIds: usual(subject => text => {
      const episodes = pieces(text).map((title, n) => ({
        guid: `${title}${n}`,
        title,
        enclosures: [{ url: title }],
        publishedAt: 'x',
      }));
      return subject(
        'a',
        episodes,
        episodes.map(({ guid, title }) => ({
          id: guid,
          guid: `${guid}x`,
          title,
          enclosureUrl: title,
        })),
      );
    }),
  },
  'plugins/podcast-backend/src/refresh/listEnclosures.ts': {
    listEnclosures: usual(subject => text => {
      const enclosures = pieces(text).map((name, n) => ({
        url: `${n}${name}`,
        type: name,
      }));
      subject({
        enclosures,
        alternateEnclosures: enclosures.map(source => ({ sources: [source] })),
      });
    }),
  },
  'plugins/podcast-backend/src/analysis/series/findSeries.ts': {
    findSeriesInSteps: usual(
      subject => text =>
        finish(
          subject(
            pieces(text).map((title, n) => ({
              id: String(n),
              title,
              seasonName: title,
              people: [{ name: title }],
            })),
            [{ id: 'a', title: 'A', patterns: ['*a*b*#'] }],
          ),
        ),
    ),
  },
  'plugins/podcast-backend/src/text/titlePattern.ts': {
    matchTitle: usual(subject => text => subject(text, '*a*1*b # *c*')),
  },
  'plugins/podcast-backend/src/analysis/related/findSimilar.ts': {
    findSimilarInSteps: usual(
      subject => text =>
        finish(
          subject(
            pieces(text)
              .slice(0, 500)
              .map((title, n) => ({
                id: String(n),
                title,
                keywords: [title],
                people: [{ name: title }],
                text: title,
              })),
          ),
        ),
    ),
  },
  'plugins/podcast-backend/src/text/withoutEmail.ts': {
    withoutEmail: usual(
      subject => text => subject({ name: text, email: text }),
    ),
  },
  'plugins/podcast-backend/src/database/episodes/episodeRow.ts': {
    prepareEpisode: usual(
      subject => text =>
        subject({
          ...episode(text),
          people: pieces(text).map(name => ({ name, email: name })),
          guid: text,
        }),
    ),
  },
  'plugins/podcast-backend/src/database/search/PostgresSearchIndex.ts': {
    PostgresSearchIndex: usual(Subject => text => {
      const chain: any = {
        insert: () => chain,
        onConflict: () => chain,
        merge: async () => {},
      };
      const tx = Object.assign(() => chain, { raw: String });
      return new Subject().put(tx, [
        {
          seq: 1,
          texts: { title: text, people: text, keywords: text, notes: text },
        },
      ]);
    }),
  },
  'plugins/podcast-backend/src/source/http/responseHeaders.ts': {
    getMaxAge: usual(subject => text => subject({ 'cache-control': text })),
    getRetryAfter: usual(
      subject => text => subject({ 'retry-after': text }, 0),
    ),
  },
  'plugins/search-backend-module-podcast/src/collators/toDocument.ts': {
    toDocument: usual(
      subject => text =>
        subject(
          {
            id: 'a',
            showId: 'a',
            title: text,
            summary: text,
            notes: text,
            people: pieces(text).map(name => ({ name })),
            topics: [],
          },
          { topicTitles: new Map(), locationTemplate: '/:showId/:episodeId' },
        ),
    ),
  },
};
