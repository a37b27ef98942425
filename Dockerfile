# The services and the command line, built from the sources: `docker build -t aide-memoire .`

FROM node:22.21.1-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY patches patches
RUN npm ci
COPY .swcrc ./
COPY libs libs
COPY apps apps
COPY samples samples
# Sources are built here, once: the image itself needs no compiler and no bundler.
RUN npm run build && npm prune --omit=dev && rm -rf node_modules/@swc node_modules/rolldown node_modules/@rolldown node_modules/vite node_modules/react* node_modules/@tanstack node_modules/lightningcss*

FROM node:22.21.1-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json LICENSE ./
COPY apps/start apps/start
COPY samples samples
RUN ln -s /app/apps/start/aide-memoire.mjs /usr/local/bin/aide-memoire
USER node
EXPOSE 7373
CMD ["node", "apps/start/service.mjs", "register"]
