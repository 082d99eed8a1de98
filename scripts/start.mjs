// `npm start`: starts the demo portal, with frontend and backend in development mode.
import { spawn } from 'node:child_process';
import { cleanEnvironment, ensureToolchain, root } from './lib/toolchain.mjs';

ensureToolchain();
const { ensureInstalled } = await import('./lib/install.mjs');
const { isPortFree, waitForAnswer } = await import('./lib/ports.mjs');

ensureInstalled();

const FRONT_END = 3000;
const BACK_END = 7007;

for (const port of [FRONT_END, BACK_END]) {
  if (!(await isPortFree(port))) {
    console.error(
      `Port ${port} is in use. The portal needs the ports ${FRONT_END} and ${BACK_END}: stop what listens there, then start again.`,
    );
    process.exit(1);
  }
}

console.log('Starting the portal. The first page takes up to a minute.');
const portal = spawn('yarn', ['dev'], {
  cwd: root,
  stdio: 'inherit',
  // You open the browser yourself: this machine may have none.
  env: { BROWSER: 'none', ...cleanEnvironment() },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => portal.kill(signal));
}
portal.on('exit', (code, signal) => process.exit(signal ? 0 : code ?? 1));

await Promise.all([
  waitForAnswer(`http://localhost:${FRONT_END}/`),
  waitForAnswer(`http://localhost:${BACK_END}/.backstage/health/v1/readiness`),
]);
console.log(`
  The portal is running.

    Portal    http://localhost:${FRONT_END}           enter as guest
    Podcast   http://localhost:${FRONT_END}/podcast
    API       http://localhost:${BACK_END}/api/podcast

  Stop it with Ctrl+C.
`);
