/** An episode with the topics that a reader found in it. */
export type GradedText = {
  title: string;
  notes: string;
  /** Ids of topics that it is about: grade 2. */
  about: string[];
  /** Ids of topics that it mentions: grade 1. */
  mentions: string[];
};

/** The lines at the end of every episode of the show. */
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
