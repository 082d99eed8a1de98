// A backend in a separate process that measures how long its event loop is blocked; see run.ts.
import { createBackend } from '@backstage/backend-defaults';
import {
  coreServices,
  createBackendPlugin,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { ConfigReader } from '@backstage/config';

/** Messages of the main process, after the configuration. */
type Command = 'begin' | 'end';

export type Measured = {
  /** Longest block of the event loop in clock time, in milliseconds. */
  longest: number;
  /** Longest block of the event loop in processor time, in milliseconds. */
  longestCpu: number;
  /** Processor time of all threads, in milliseconds. */
  cpu: number;
};

/** Runs a timer every millisecond, and measures its delay. */
class BlockTimer {
  private longest = 0;
  private longestCpu = 0;
  private last = performance.now();
  private lastCpu = process.threadCpuUsage();
  private readonly before = process.cpuUsage();
  private readonly timer = setInterval(() => this.tick(), 1);

  private tick() {
    const now = performance.now();
    const { user, system } = process.threadCpuUsage(this.lastCpu);
    this.longest = Math.max(this.longest, now - this.last);
    this.longestCpu = Math.max(this.longestCpu, (user + system) / 1000);
    this.last = now;
    this.lastCpu = process.threadCpuUsage();
  }

  end(): Measured {
    this.tick();
    clearInterval(this.timer);
    const { user, system } = process.cpuUsage(this.before);
    return {
      longest: this.longest,
      longestCpu: this.longestCpu,
      cpu: (user + system) / 1000,
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

let blockTimer: BlockTimer | undefined;

function handle(command: Command) {
  if (command === 'begin') {
    blockTimer = new BlockTimer();
    process.send?.('begun');
  } else {
    process.send?.(blockTimer!.end());
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
  process.on('message', handle);
  process.send?.('started');
});
