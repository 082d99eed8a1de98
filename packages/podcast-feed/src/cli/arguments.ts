import { parseArgs } from 'node:util';

export const usage = `Usage: podcast-feed <command> [options] <source>

Commands:
  inspect <source>      Show what a feed contains and what had to be repaired
  transcript <source>   Print a transcript (WebVTT, SRT, JSON, HTML or text) as readable text
  chapters <source>     List the chapters of a JSON chapters document

<source> is a file, an http or https URL, or - for standard input.

Options:
  --json                    Print the result as JSON
  --base-url <url>          Base of relative URLs in the feed
  --content-type <type>     Content-Type of the document, such as "text/xml; charset=koi8-r"
  -h, --help                Show this help

Exit codes: 0 if the document is usable, 2 if it is not, 64 for invalid arguments.
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
    return { error: word ? `unknown command “${word}”` : 'missing command' };
  }
  if (source === undefined || source === '') {
    return { error: `${name} needs a file, a URL, or -` };
  }
  if (rest.length > 0) {
    return { error: `too many arguments: ${rest.join(' ')}` };
  }
  const baseUrl = values['base-url'];
  if (baseUrl !== undefined && !/^https?:\/\//i.test(baseUrl)) {
    return { error: '--base-url must be an http or https URL' };
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
