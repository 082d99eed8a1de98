import type { Targets } from './adapters';
import { lines, ofLine, pieces, usual } from './adapters';

const searchFile =
  'plugins/podcast-react/src/components/Transcript/searchCues.ts';

/** A function that takes the cues of a transcript and the hits of a search in them. */
const withHits = (call: (subject: any, cues: any, hits: any) => void) =>
  usual(async (subject, load) => {
    const { prepareSearch, searchCues } = await load(searchFile);
    return async text => {
      const cues = await prepareSearch(
        pieces(text).map(piece => ({ text: piece })),
      );
      call(subject, cues, searchCues(cues, text.slice(0, 3)));
    };
  });

/** Functions of the browser. */
export const browserTargets: Targets = {
  'plugins/podcast-react/src/components/ShowNotes/findTimes.ts': {
    findTimes: usual(subject => text => {
      subject([text], 7200);
      subject(lines(text), 7200);
    }),
  },
  'plugins/podcast-react/src/components/ShowNotes/linkTimes.ts': {
    linkTimes: usual(
      subject => text =>
        subject(text, { durationSeconds: 7200, getLabel: String }),
    ),
  },
  'plugins/podcast-react/src/components/ShowNotes/markLinks.ts': {
    markLinks: usual(subject => text => subject(text, 'opens in a new tab')),
  },
  [searchFile]: {
    prepareSearch: usual(
      subject => text => subject(pieces(text).map(piece => ({ text: piece }))),
    ),
    searchCues: usual(async (subject, load) => {
      const { prepareSearch } = await load(searchFile);
      return async text => {
        const cues = await prepareSearch(
          lines(text).map(line => ({ text: line })),
        );
        subject(cues, text.slice(0, 100));
        subject(cues, `${text.slice(0, 100)}!`);
      };
    }),
    findCueOfHit: withHits((subject, cues, hits) =>
      hits.at.forEach((_: number, hit: number) => subject(cues, hits, hit)),
    ),
    findPartsOfCue: withHits((subject, cues, hits) =>
      cues.starts.forEach((_: number, cue: number) => subject(cues, hits, cue)),
    ),
  },
  'plugins/podcast-react/src/components/Transcript/estimateHeights.ts': {
    estimateHeights: usual(
      subject => text =>
        subject(
          pieces(text).map(piece => ({ text: piece, speaker: piece })),
          500,
        ),
    ),
  },
  'plugins/podcast-react/src/components/Transcript/useCopy.ts': {
    quote: usual(
      subject => text =>
        subject(pieces(text).map(piece => ({ text: piece, speaker: piece }))),
    ),
  },
  'plugins/podcast-react/src/player/engine/enclosures.ts': {
    isVideo: usual(subject => text => subject({ url: text })),
    pickEnclosure: usual(
      subject => text =>
        subject(
          pieces(text).map((url, n) => ({
            url,
            type: `video/${n}${url}`,
            title: url,
          })),
          { isVideo: true, title: ofLine(text) },
        ),
    ),
  },
};
