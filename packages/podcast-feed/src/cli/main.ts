import { parseArguments, usage } from './arguments';
import type { Command } from './arguments';
import { readInput } from './input';
import type { Input } from './input';
import { feedReport } from './feedReport';
import { chaptersReport, transcriptReport } from './timedReport';
import { FeedError } from '../errors';
import { parseChapters } from '../parseChapters';
import { parseFeed } from '../feed/parseFeed';
import { parseTranscript } from '../transcript/parseTranscript';

/** What the tool tells the program that called it. */
export const exitCode = { usable: 0, notUsable: 2, usage: 64 } as const;

/** Where the tool writes to; standard output and standard error unless a test says otherwise. */
export type Output = {
  out: (text: string) => void;
  error: (text: string) => void;
};

const standardOutput: Output = {
  out: text => process.stdout.write(text),
  error: text => process.stderr.write(text),
};

/** The document was read, and there is nothing in it. */
class NotUsableError extends Error {}

/**
 * The command-line tool.
 *
 * @returns The exit code.
 */
export async function main(
  args: string[],
  output: Output = standardOutput,
): Promise<number> {
  const parsed = parseArguments(args);
  if ('error' in parsed) {
    output.error(`podcast-feed: ${parsed.error}\n\n${usage}`);
    return exitCode.usage;
  }
  if (parsed.help) {
    output.out(usage);
    return exitCode.usable;
  }
  const { command } = parsed;
  let input: Input;
  try {
    input = await readInput(command.source);
  } catch (error) {
    output.error(`podcast-feed: ${messageOf(error)}\n`);
    return exitCode.notUsable;
  }
  try {
    output.out(await run(command, input));
    return exitCode.usable;
  } catch (error) {
    if (error instanceof FeedError || error instanceof NotUsableError) {
      output.error(`podcast-feed: ${command.source}: ${error.message}\n`);
      return exitCode.notUsable;
    }
    throw error;
  }
}

async function run(command: Command, input: Input): Promise<string> {
  const { name, json } = command;
  const contentType = command.contentType ?? input.contentType;
  const baseUrl = command.baseUrl ?? input.baseUrl;
  if (name === 'inspect') {
    const { show, episodes, warnings } = parseFeed(input.bytes, {
      contentType,
      baseUrl,
    });
    return json
      ? toJson({ show, episodes, warnings })
      : feedReport({ show, episodes, warnings });
  }
  if (name === 'chapters') {
    const parsed = parseChapters(input.bytes);
    if (parsed.chapters.length === 0) {
      throw new NotUsableError(parsed.warnings[0]?.message ?? 'No chapters');
    }
    return json ? toJson(parsed) : chaptersReport(parsed);
  }
  const transcript = await parseTranscript(input.bytes, { contentType });
  if (transcript.segments.length === 0) {
    throw new NotUsableError(transcript.warnings[0]?.message ?? 'No text');
  }
  return json ? toJson(transcript) : transcriptReport(transcript);
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
