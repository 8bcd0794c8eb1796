import { spawn, spawnSync } from 'node:child_process';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';

/** Whether nginx is installed. */
export function hasNginx() {
  return spawnSync('nginx', ['-v']).error === undefined;
}

/**
 * Starts nginx with one worker, no log, and the same compressed bytes as files.
 *
 * @param {string} folder Where it may write.
 * @param {{ path: string, file: string, type: string }[]} answers Without query.
 */
export async function startNginx(folder, answers) {
  const root = join(folder, 'root');
  for (const { path, file } of answers) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await copyFile(file, join(root, path));
  }
  const port = await freePort();
  const locations = answers.map(
    ({ path, type }) =>
      `location = ${path} { default_type "${type}"; add_header Content-Encoding br; add_header Vary Accept-Encoding; }`,
  );
  const config = join(folder, 'nginx.conf');
  await writeFile(
    config,
    nginxFrame(
      folder,
      'files',
      `types { } open_file_cache max=100;
      server { listen 127.0.0.1:${port}; root ${root}; ${locations.join('\n')} }`,
    ),
  );
  const child = spawn('nginx', ['-c', config, '-p', folder], { stdio: 'inherit' });
  return { child, base: `http://127.0.0.1:${port}` };
}

/**
 * The configuration of an nginx with one worker and no log.
 *
 * @param {string} folder Where it may write.
 * @param {string} name Of this nginx, when there are several.
 * @param {string} http What it serves.
 */
export function nginxFrame(folder, name, http) {
  const at = (file) => join(folder, `${name}-${file}`);
  return `daemon off; worker_processes 1; pid ${at('nginx.pid')}; error_log ${at('error.log')};
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    events { worker_connections 256; }
    http {
      access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000;
      client_body_temp_path ${at('body')}; proxy_temp_path ${at('proxy')};
      fastcgi_temp_path ${at('fastcgi')}; uwsgi_temp_path ${at('uwsgi')};
      scgi_temp_path ${at('scgi')};
      ${http}
    }`;
}

/** A port of this machine that nothing listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
