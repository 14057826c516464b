// The official connector decides about tokens as the service does, and calls it as another bot; the official Direct Line client talks to it: node connect.js [path of PairingBot.dll]
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import WebSocket from 'ws';
import XMLHttpRequest from 'xhr2';
import { assert, check, finish } from '../shared/checks.mjs';
import { startService } from '../shared/service.mjs';
import { Key, seconds, startIssuer } from './issuer.js';

Object.assign(globalThis, { WebSocket, XMLHttpRequest });
const require = createRequire(import.meta.url);
const { AuthenticationConfiguration, BotFrameworkAuthenticationFactory, allowedCallersClaimsValidator } = require('botframework-connector');
const { DirectLine, ConnectionStatus } = require('botframework-directlinejs');

const here = dirname(fileURLToPath(import.meta.url));
const dll = resolve(process.argv[2] ?? process.env.PAIRINGBOT_DLL ?? join(here, '../../../src/PairingBot/bin/Debug/net10.0/PairingBot.dll'));
const bot = '00000000-0000-0000-0000-00000000000a';
const parent = '00000000-0000-0000-0000-0000000000ff';
const tenant = 'd6d49420-f39b-4df7-a1dc-d59a935871db';
const url = 'https://smba.trafficmanager.net/emea/';
const issuers = { service: 'https://api.botframework.com', directory: `https://sts.windows.net/${tenant}/` };

const activity = (fields = {}) => ({
  type: 'message', id: `a${Math.random()}`, channelId: 'emulator', serviceUrl: url, text: '我是谁', locale: 'zh-CN',
  from: { id: 'demo-member' }, recipient: { id: 'bot' }, conversation: { id: 'c' }, deliveryMode: 'expectReplies', ...fields
});

// What a good token of the channel says, and of another bot.
const channel = { iss: issuers.service, aud: bot, serviceurl: url };
const skill = { iss: issuers.directory, aud: bot, ver: '1.0', appid: parent, tid: tenant };

function tokens(keys) {
  const { good, webchat, rogue, directory } = keys;
  const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(JSON.stringify({ ...channel, exp: seconds(30) })).toString('base64url')}.`;
  return {
    'a channel': [() => 'Bearer ' + good.sign(channel), true],
    'a channel, expired four minutes ago': [() => 'Bearer ' + good.sign({ ...channel, exp: seconds(-4) }), true],
    'another bot on the list': [() => 'Bearer ' + directory.sign(skill), true],
    'nobody': [() => '', false],
    'another scheme': [() => 'Basic ' + good.sign(channel), false],
    'no token': [() => 'Bearer x', false],
    'another audience': [() => 'Bearer ' + good.sign({ ...channel, aud: 'somebody' }), false],
    'another issuer': [() => 'Bearer ' + good.sign({ ...channel, iss: 'https://evil.example' }), false],
    'an expired token': [() => 'Bearer ' + good.sign({ ...channel, exp: seconds(-6) }), false],
    'a token of the future': [() => 'Bearer ' + good.sign({ ...channel, nbf: seconds(6) }), false],
    'another service address': [() => 'Bearer ' + good.sign({ ...channel, serviceurl: 'https://evil.example/' }), false],
    'no service address': [() => 'Bearer ' + good.sign({ ...channel, serviceurl: undefined }), false],
    'a key for another channel': [() => 'Bearer ' + webchat.sign(channel), false],
    'a stranger under a known name': [() => 'Bearer ' + rogue.sign(channel), false],
    'a stranger': [() => 'Bearer ' + new Key('unknown').sign(channel), false],
    'alg none': [() => 'Bearer ' + none, false],
    'the directory as the Bot Service': [() => 'Bearer ' + directory.sign(channel), false],
    'the Bot Service as the directory': [() => 'Bearer ' + good.sign(skill), false],
    'another bot that is on no list': [() => 'Bearer ' + directory.sign({ ...skill, appid: '00000000-0000-0000-0000-0000000000ee' }), false],
    'another bot for another bot': [() => 'Bearer ' + directory.sign({ ...skill, aud: parent }), false]
  };
}

// As channels do, once more after a 503: on a busy machine the keys may not come in time.
async function post(service, header) {
  for (let tries = 1; ; tries++) {
    const answer = await fetch(`${service.address}/api/messages`, {
      method: 'POST', headers: { 'content-type': 'application/json', ...header && { authorization: header } }, body: JSON.stringify(activity())
    });
    if (answer.status !== 503 || tries === 4) return answer;
    await new Promise(done => setTimeout(done, 1000 * Number(answer.headers.get('retry-after') ?? 5)));
  }
}

async function decide(service, official, keys) {
  for (const [name, [make, allowed]] of Object.entries(tokens(keys))) {
    await check(`${name} is ${allowed ? 'heard' : 'refused'} by the service and by the official connector`, async () => {
      const header = make();
      const theirs = await official.authenticateRequest(activity(), header).then(() => true, () => false);
      const answer = await post(service, header);
      assert(answer.status === (allowed ? 200 : 401), `${answer.status}: ${await answer.text()}`);
      assert(theirs === allowed, 'The official connector decides otherwise.');
    });
  }
}

async function callAsBot(service, official) {
  const client = official.createBotFrameworkClient();
  const call = fields => client.postActivity(parent, bot, `${service.address}/api/messages`, 'https://parent.example.edu.cn/api/skills', 'of-the-parent', activity(fields));
  await check('the official client calls the bot as a skill and gets its replies', async () => {
    const answer = await call();
    assert(answer.status === 200 && answer.body.activities[0].text.includes('财务处党支部'), answer);
  });
  await check('what the skill is told in one call it knows in the next', async () => {
    const summary = await call({ text: '昨天和教务处共建，主题是报账培训' });
    assert(summary.body.activities[0].attachments.length === 1, summary);
    const saved = await call({ text: '对' });
    assert(/已保存为活动1/.test(saved.body.activities[0].text), saved);
  });
  await check('an invoke that nobody handles is 501 for the official client too', async () => {
    const answer = await call({ type: 'invoke', name: 'unknown', text: undefined, deliveryMode: undefined });
    assert(answer.status === 501, answer);
  });
}

async function talkDirectly(service) {
  const token = await fetch(`${service.address}/v3/directline/tokens/generate`, {
    method: 'POST', headers: { 'content-type': 'application/json', authorization: 'Bearer ' + secret }, body: JSON.stringify({ user: { id: 'demo-secretary' } })
  }).then(answer => answer.json());
  for (const webSocket of [true, false]) {
    await check(`the official Direct Line client talks over ${webSocket ? 'the stream' : 'polling'}`, async () => {
      const line = new DirectLine({ token: token.token, domain: `${service.address}/v3/directline`, webSocket, pollingInterval: 200 });
      const got = [];
      const subscriptions = [line.activity$.subscribe(item => got.push(item)), line.connectionStatus$.subscribe(status => { line.seen = status; })];
      const until = async (fits, what) => {
        for (const end = Date.now() + 15_000; Date.now() < end; await new Promise(done => setTimeout(done, 50))) {
          const found = got.find(fits);
          if (found) return found;
        }
        throw new Error(`${what}: ${JSON.stringify(got).slice(0, 800)}`);
      };
      try {
        const id = await new Promise((done, fail) => line.postActivity({ type: 'message', from: { id: 'demo-secretary' }, text: '我是谁', locale: 'zh-CN' }).subscribe(done, fail));
        assert(id && id !== 'retry', `posted as ${id}`);
        await until(item => item.from?.role === 'bot' && item.replyToId === id && /财务处党支部/.test(item.text), 'no reply');
        assert(got.some(item => item.id === id && item.from.id === 'demo-secretary'), 'What was said does not come back.');
        assert(line.seen === ConnectionStatus.Online, `status ${line.seen}`);
      } finally {
        subscriptions.forEach(subscription => subscription.unsubscribe());
        line.end();
      }
    });
  }
  await check('the official Direct Line client learns that a token is not valid', async () => {
    const line = new DirectLine({ token: 'made.up.token', domain: `${service.address}/v3/directline`, webSocket: false });
    const status = await new Promise(done => {
      line.connectionStatus$.subscribe(value => { if (value >= ConnectionStatus.ExpiredToken) done(value); });
      line.activity$.subscribe(() => { }, () => done('error'));
      setTimeout(() => done('silence'), 10_000);
    });
    line.end();
    assert(status !== 'silence', `status ${status}`);
  });
}

console.error = () => { }; // the official connector tells there at length what it refuses
const secret = 'a-secret-of-the-back-end-0123456789';
const keys = { good: new Key('k1', ['emulator', 'msteams']), webchat: new Key('k2', ['webchat']), rogue: new Key('k1'), directory: new Key('d1') };
const botService = await startIssuer(issuers.service, keys.good, keys.webchat);
const directory = await startIssuer(issuers.directory, keys.directory);
const service = await startService(dll, {
  MicrosoftAppId: bot, MicrosoftAppPassword: 'secret', MicrosoftAppTenantId: '11111111-2222-3333-4444-555555555555', AllowedCallers__0: parent,
  ToBotFromChannelOpenIdMetadataUrl: botService.metadata, ToBotFromEmulatorOpenIdMetadataUrl: directory.metadata, DirectLine__Secret: secret, Roster__AnyChannelAccounts: 'true'
});
try {
  const credentials = {
    isValidAppId: async id => id === bot,
    isAuthenticationDisabled: async () => false,
    createCredentials: async () => ({
      signRequest: async request => {
        request.headers.set('Authorization', 'Bearer ' + keys.directory.sign(skill));
        return request;
      }
    })
  };
  const official = BotFrameworkAuthenticationFactory.create(
    '', true, 'https://login.microsoftonline.com/botframework.com', issuers.service, issuers.service, issuers.service, botService.metadata, directory.metadata, 'urn:botframework:azure', credentials,
    new AuthenticationConfiguration([], allowedCallersClaimsValidator([parent])));
  await decide(service, official, keys);
  await callAsBot(service, official);
  await talkDirectly(service);
} finally {
  await service.stop();
  botService.stop();
  directory.stop();
  process.exit(finish());
}
