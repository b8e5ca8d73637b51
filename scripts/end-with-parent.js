/**
 * Preloaded by the processes that `npm run dev` starts: they end when the process that started them does, even where
 * that one was killed and could say nothing. Plain JavaScript, as Wrangler's processes load it, too.
 */
const parent = process.ppid;

setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
}, 500).unref();
