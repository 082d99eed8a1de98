/** An episode, judged by a reader: what it is about, what it mentions; of all else it says nothing. */
export type GradedText = {
  title: string;
  notes: string;
  /** Ids of topics: grade 2. */
  about: string[];
  /** Ids of topics: grade 1. */
  mentions: string[];
};

/** Every text stands in a show, so that it ends in the lines that all of them end in. */
const FOOT =
  '<p>More from our engineers: <a href="https://blog.example.com/backstage">the engineering blog</a>, with news on open source, machine learning and Backstage.</p>' +
  '<p>Follow us wherever you are, and tell a colleague.</p>';

export function graded(
  title: string,
  notes: string,
  about: string[],
  mentions: string[] = [],
): GradedText {
  return { title, notes: `${notes}${FOOT}`, about, mentions };
}
