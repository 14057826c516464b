// Starts the built service on a free port of this machine with a store of its own, in Development.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export async function findFreePort() {
  const server = createServer();
  await new Promise(done => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  await new Promise(done => server.close(done));
  return port;
}

export async function startService(dll, settings = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'pairingbot-peer-'));
  const address = `http://127.0.0.1:${await findFreePort()}`;
  let output = '';
  const service = spawn('dotnet', [resolve(dll), '--urls', address], {
    cwd: folder,
    env: {
      ...process.env,
      ASPNETCORE_ENVIRONMENT: 'Development',
      Logging__LogLevel__Default: 'Warning',
      ...settings,
      Store__ConnectionString: `Data Source=${join(folder, 'pairingbot.db')}`
    }
  });
  service.stdout.on('data', data => { output += data; });
  service.stderr.on('data', data => { output += data; });
  const ended = new Promise(done => service.once('exit', done));
  const stop = async () => {
    service.kill('SIGTERM');
    await Promise.race([ended, sleep(10_000).then(() => service.kill('SIGKILL'))]);
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 240; tries++) {
    if (service.exitCode !== null) break;
    const ready = await fetch(`${address}/health/ready`).then(response => response.ok, () => false);
    if (ready) return { address, stop, output: () => output };
    await sleep(250);
  }
  await stop();
  throw new Error(`The service did not get ready.\n${output}`);
}
