// A portal's backend in a process of its own that tells for how long its event loop was kept busy; see run.ts.
import { createBackend } from '@backstage/backend-defaults';
import {
  coreServices,
  createBackendPlugin,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { ConfigReader } from '@backstage/config';

/** What the measuring process may say, after the configuration. */
type Command = 'begin' | 'end';

export type Measured = {
  /** The longest time that nothing else could run, in milliseconds. */
  longest: number;
  /** The same in time of the processor, which other programs on the machine do not lengthen. */
  longestOfProcessor: number;
  /** Time of the processor, all threads together, in milliseconds. */
  processor: number;
};

/** Asks for its turn again and again, and sees how long it had to wait. */
class Ticker {
  private longest = 0;
  private longestOfProcessor = 0;
  private last = performance.now();
  private lastOfProcessor = process.threadCpuUsage();
  private readonly before = process.cpuUsage();
  private readonly timer = setInterval(() => this.tick(), 1);

  private tick() {
    const now = performance.now();
    const { user, system } = process.threadCpuUsage(this.lastOfProcessor);
    this.longest = Math.max(this.longest, now - this.last);
    this.longestOfProcessor = Math.max(
      this.longestOfProcessor,
      (user + system) / 1000,
    );
    this.last = now;
    this.lastOfProcessor = process.threadCpuUsage();
  }

  end(): Measured {
    this.tick();
    clearInterval(this.timer);
    const { user, system } = process.cpuUsage(this.before);
    return {
      longest: this.longest,
      longestOfProcessor: this.longestOfProcessor,
      processor: (user + system) / 1000,
    };
  }
}

/** Answers with nothing, by the same services as every other plugin: what a request costs before a plugin does anything. */
const noopPlugin = createBackendPlugin({
  pluginId: 'noop',
  register(env) {
    env.registerInit({
      deps: { httpRouter: coreServices.httpRouter },
      async init({ httpRouter }) {
        httpRouter.use((_request, response) => {
          response.json({});
        });
      },
    });
  },
});

let ticker: Ticker | undefined;

function obey(command: Command) {
  if (command === 'begin') {
    ticker = new Ticker();
    process.send?.('begun');
  } else {
    process.send?.(ticker!.end());
  }
}

process.once('disconnect', () => process.exit());

process.once('message', async (config: object) => {
  const backend = createBackend();
  backend.add(
    createServiceFactory({
      service: coreServices.rootConfig,
      deps: {},
      factory: () => new ConfigReader(config as never),
    }),
  );
  backend.add(import('@nerdout/backstage-plugin-podcast-backend'));
  backend.add(noopPlugin);
  await backend.start();
  process.on('message', obey);
  process.send?.('started');
});
