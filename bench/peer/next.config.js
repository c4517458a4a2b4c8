import { join } from 'node:path';

/** @type {import('next').NextConfig} */
export default {
  distDir: process.env.PEER_DIST_DIR || '.next-peer',
  turbopack: { root: join(import.meta.dirname, '..', '..') },
  serverExternalPackages: ['pg'],
};
