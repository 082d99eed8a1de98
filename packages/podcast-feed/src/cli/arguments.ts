import { parseArgs } from 'node:util';

export const usage = `Usage: podcast-feed <command> [options] <source>

Commands:
  inspect <source>      what a feed says: show, episodes, and what had to be repaired
  transcript <source>   a transcript (WebVTT, SRT, JSON, HTML or text) as readable text
  chapters <source>     a JSON chapters document as a list

A source is a file, an http or https address, or - for standard input.

Options:
  --json                    everything as JSON, and nothing else, on standard output
  --base-url <url>          address that relative ones in the feed resolve against
  --content-type <type>     Content-Type of the document, e.g. "text/xml; charset=koi8-r"
  -h, --help                this text

Exit code: 0 for a document that can be used, 2 for one that cannot, 64 for wrong usage.
`;

const commands = ['inspect', 'transcript', 'chapters'] as const;

export type Command = {
  name: (typeof commands)[number];
  source: string;
  json: boolean;
  baseUrl?: string;
  contentType?: string;
};

export type ParsedArguments =
  | { help: true }
  | { help: false; command: Command }
  | { error: string };

/** Reads the arguments of the command line. */
export function parseArguments(args: string[]): ParsedArguments {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        'base-url': { type: 'string' },
        'content-type': { type: 'string' },
      },
    });
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
  const { values, positionals } = parsed;
  if (values.help) {
    return { help: true };
  }
  const [word, source, ...rest] = positionals;
  const name = commands.find(command => command === word);
  if (!name) {
    return { error: word ? `there is no command “${word}”` : 'no command' };
  }
  if (source === undefined || source === '') {
    return { error: `${name} needs a file, an address, or -` };
  }
  if (rest.length > 0) {
    return { error: `too many arguments: ${rest.join(' ')}` };
  }
  const baseUrl = values['base-url'];
  if (baseUrl !== undefined && !/^https?:\/\//i.test(baseUrl)) {
    return { error: '--base-url must be an http or https address' };
  }
  return {
    help: false,
    command: {
      name,
      source,
      json: values.json ?? false,
      baseUrl,
      contentType: values['content-type'],
    },
  };
}
