module.exports = async function globalTeardown() {
  const running = globalThis.podcastTestPostgres;
  if (!running) {
    return;
  }
  delete globalThis.podcastTestPostgres;
  delete process.env[running.variable];
  running.server.ref();
  await new Promise(resolve => {
    running.server.once('exit', resolve);
    running.server.disconnect();
  });
};
