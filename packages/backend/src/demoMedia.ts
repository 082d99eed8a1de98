import {
  coreServices,
  createBackendPlugin,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import express from 'express';

/**
 * Serves the media of the bundled sample at `/api/podcast-demo/`. Audio and image elements in a browser send no Backstage
 * token, so the files are public, like those of a podcast host.
 */
export const demoMediaPlugin = createBackendPlugin({
  pluginId: 'podcast-demo',
  register(env) {
    env.registerInit({
      deps: { httpRouter: coreServices.httpRouter },
      async init({ httpRouter }) {
        const media = resolvePackagePath('backend', '../../examples/media');
        httpRouter.addAuthPolicy({ path: '/', allow: 'unauthenticated' });
        httpRouter.use(
          express.static(media, {
            index: false,
            maxAge: '1h',
            setHeaders: response => {
              // The frontend can have another origin than the backend.
              response.setHeader(
                'Cross-Origin-Resource-Policy',
                'cross-origin',
              );
            },
          }),
        );
      },
    });
  },
});
