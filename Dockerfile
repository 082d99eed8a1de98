# The portal as it runs in production. `yarn test:production` runs the same commands without Docker.
FROM node:24-bookworm-slim AS build
WORKDIR /source
COPY . .
RUN node scripts/bundle.mjs /portal

FROM node:24-bookworm-slim
ENV NODE_ENV=production
WORKDIR /portal
COPY --from=build /portal .
USER node
EXPOSE 7007
CMD ["node", "packages/backend", "--config", "app-config.yaml", "--config", "app-config.production.yaml"]
