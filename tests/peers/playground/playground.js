// The Microsoft 365 Agents Playground, without its window: starts it, speaks as its people and sees what they see.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import WebSocket from 'ws';
import { findFreePort } from '../shared/service.mjs';

const here = dirname(fileURLToPath(import.meta.url));

export async function startPlayground(endpoint, options = []) {
  const folder = mkdtempSync(join(tmpdir(), 'pairingbot-playground-'));
  const port = await findFreePort();
  const address = `http://127.0.0.1:${port}`;
  const program = join(here, 'node_modules/@microsoft/m365agentsplayground/cli.js');
  let output = '';
  const process_ = spawn('node', [program, 'start', '-e', endpoint, '-c', 'msteams', '-p', String(port), '--dt', ...options], {
    cwd: folder,
    env: { ...process.env, TEAMSAPPTESTER_BROWSER: 'none', M365_AGENTS_PLAYGROUND_CONFIG_PATH: join(here, 'config.yml') }
  });
  process_.stdout.on('data', data => { output += data; });
  process_.stderr.on('data', data => { output += data; });
  const ended = new Promise(done => process_.once('exit', done));
  const playground = new Playground(address, async () => {
    process_.kill('SIGTERM');
    await Promise.race([ended, sleep(5_000).then(() => process_.kill('SIGKILL'))]);
    rmSync(folder, { recursive: true, force: true });
  });
  for (let tries = 0; tries < 120 && process_.exitCode === null; tries++) {
    if (await fetch(`${address}/_debug/ping`).then(answer => answer.ok, () => false)) {
      await playground.watch();
      return playground;
    }
    await sleep(100);
  }
  await playground.stop();
  throw new Error(`The Playground did not start.\n${output}`);
}

class Playground {
  constructor(address, end) {
    this.address = address;
    this.end = end;
    this.frames = [];
    this.log = [];
    this.sent = 0;
  }

  async watch() {
    this.sockets = [['/_ws_conversation/v1/conversations/stream', this.frames], ['/_ws/log/stream', this.log]].map(([path, list]) => {
      const socket = new WebSocket(this.address.replace('http', 'ws') + path);
      socket.on('message', data => list.push(JSON.parse(data)));
      return socket;
    });
    await Promise.all(this.sockets.map(socket => new Promise((done, fail) => socket.once('open', done).once('error', fail))));
  }

  // An activity as the Playground makes it for an event, changed as said; what the service answered to it.
  async post(conversation, event, changes = {}) {
    const template = await this.call(`/_internal/v1/customActivities/template?conversationId=${encodeURIComponent(conversation)}&type=${event}`);
    if (template.status !== 200) throw new Error(JSON.stringify(template));
    const activity = { ...template.body, ...changes, id: `sent-${++this.sent}` };
    await this.call('/_internal/v1/customActivities', activity);
    for (const end = Date.now() + 15_000; Date.now() < end; await sleep(50)) {
      const entry = this.log.find(item => item.log?.request?.body?.id === activity.id && item.log.response);
      if (entry) return entry.log.response;
    }
    throw new Error('The service did not answer.');
  }

  async call(path, body) {
    const answer = await fetch(this.address + path, body === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    const text = await answer.text();
    let json;
    try { json = JSON.parse(text); } catch { json = text; }
    return { status: answer.status, body: json };
  }

  say(conversation, from, text, mentions) {
    return this.call(`/_conversation/v1/conversations/${encodeURIComponent(conversation)}/messages`, { from: { id: from }, text, textFormat: 'plain', ...mentions && { mentions } });
  }

  // Waits until what people see holds a frame that fits, from a place in the stream on.
  async see(from, fits, seconds = 15) {
    for (const end = Date.now() + seconds * 1000; Date.now() < end; await sleep(50)) {
      const found = this.frames.slice(from).find(fits);
      if (found) return found;
    }
    throw new Error(`Nobody saw it; they saw ${JSON.stringify(this.frames.slice(from)).slice(0, 1500)}`);
  }

  async stop() {
    this.sockets?.forEach(socket => socket.close());
    await this.end();
  }
}
