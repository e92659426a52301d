import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Builds the face into dist/web; in development it serves the page and passes `/api` to the server on 8080. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: { outDir: '../dist/web', emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 900 },
  server: {
    port: 5173,
    proxy: { '/api': { target: process.env.ANXIN_URL ?? 'http://127.0.0.1:8080', changeOrigin: false } },
  },
})
