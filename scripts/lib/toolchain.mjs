// Lets `npm start` and `npm test` work with any Node and npm. If Backstage does not support the running Node, or Yarn is
// missing, the same command runs again with Node and Yarn from the npm packages `node` and `@yarnpkg/cli-dist`, which
// contain the real programs.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export const SUPPORTED_NODE_MAJORS = [22, 24];
export const NODE_TO_BRING = 'node@24';
const ALREADY_BROUGHT = 'PODCAST_TOOLCHAIN';

const { packageManager } = JSON.parse(
  readFileSync(`${root}package.json`, 'utf8'),
);
const yarnVersion = packageManager.split('@')[1];

/** Runs the current script again with the right tools if they are missing. Returns only if they are there. */
export function ensureToolchain() {
  const missing = [];
  const major = Number(process.versions.node.split('.')[0]);
  if (!SUPPORTED_NODE_MAJORS.includes(major)) {
    missing.push(
      `Node ${process.versions.node} is not one that Backstage supports`,
    );
  }
  const yarn = spawnSync('yarn', ['--version'], { cwd: root });
  if (yarn.status !== 0 || !/^[4-9]\./.test(String(yarn.stdout))) {
    missing.push('Yarn 4 is not installed');
  }
  if (missing.length === 0) {
    return;
  }
  if (process.env[ALREADY_BROUGHT]) {
    console.error(`${missing.join(', ')}, and could not be brought along.`);
    process.exit(1);
  }
  console.log(
    `${missing.join(' and ')}: using Node 24 and Yarn ${yarnVersion} from npm.`,
  );
  const command = [process.argv[1], ...process.argv.slice(2)]
    .map(quote)
    .join(' ');
  const { status, signal } = spawnSync(
    'npx',
    [
      '--yes',
      '--prefer-offline',
      '--package',
      NODE_TO_BRING,
      '--package',
      `@yarnpkg/cli-dist@${yarnVersion}`,
      '--call',
      `node ${command}`,
    ],
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...cleanEnvironment(), [ALREADY_BROUGHT]: '1' },
    },
  );
  process.exit(signal ? 1 : status ?? 1);
}

/** Where operating systems keep the certificates that they trust: Debian, Fedora, Alpine and macOS. */
const SYSTEM_CERTIFICATES = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/ssl/cert.pem',
];

/**
 * The environment for commands: without the settings that `npm run` exports, which npx, Yarn and other tools would use as
 * their own, and with the certificates that the operating system trusts, which the proxies of many companies need.
 */
export function cleanEnvironment() {
  const certificates = SYSTEM_CERTIFICATES.find(existsSync);
  return {
    ...(certificates && { NODE_EXTRA_CA_CERTS: certificates }),
    ...Object.fromEntries(
      Object.entries(process.env).filter(
        ([name]) =>
          !/^npm_(lifecycle|package|command|execpath|config_(call|package|yes)$)/i.test(
            name,
          ),
      ),
    ),
  };
}

const quote = text => `'${text.replaceAll("'", `'\\''`)}'`;
