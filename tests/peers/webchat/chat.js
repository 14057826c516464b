// Drives the chat page as a person would: node chat.js [path of PairingBot.dll, or the address of a running service]
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { assert, check, finish } from '../shared/checks.mjs';
import { startService } from '../shared/service.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const target = process.argv[2] ?? process.env.PAIRINGBOT_DLL
  ?? join(here, '../../../src/PairingBot/bin/Debug/net10.0/PairingBot.dll');
const screenshots = process.env.SCREENSHOTS ?? join(here, 'screenshots');
const saying = '昨天下午三点和教务处在主楼B305开展了结对共建，主题是报账培训，18人参加';

async function watch(page, address) {
  const seen = { foreign: [], violations: [], errors: [] };
  page.on('request', request => {
    const { protocol, host } = new URL(request.url());
    if (!['blob:', 'data:'].includes(protocol) && host !== new URL(address).host) seen.foreign.push(request.url());
  });
  page.on('websocket', socket => {
    if (new URL(socket.url()).host !== new URL(address).host) seen.foreign.push(socket.url());
  });
  page.on('pageerror', error => seen.errors.push(error.message));
  await page.exposeFunction('reportViolation', violation => seen.violations.push(violation));
  await page.addInitScript(() => document.addEventListener('securitypolicyviolation', event =>
    window.reportViolation(`${event.effectiveDirective} ${event.blockedURI}`)));
  return seen;
}

async function run(address) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: [
      '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync'
    ]
  });
  try {
    const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', viewport: { width: 1280, height: 860 } });
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    const seen = await watch(page, address);
    const transcript = page.locator('#webchat [role="feed"], #webchat .webchat__basic-transcript').first();
    const cards = page.locator('.ac-adaptiveCard');
    const sendBox = page.locator('[data-id="webchat-sendbox-input"], [data-testid="send box text area"], .webchat__send-box-text-box__input').first();
    const shows = text => transcript.getByText(text).last().waitFor();
    const shoot = name => page.screenshot({ path: join(screenshots, `${name}.png`) });

    await check('the address leads to the chat page', async () => {
      await page.goto(address);
      assert(new URL(page.url()).pathname === '/chat', page.url());
      await page.getByRole('heading', { name: /结对共建解难题/ }).waitFor();
      await page.locator('[data-person]').first().waitFor();
    });
    await shoot('choose');
    await check('one can be each person', async () => {
      const people = await page.locator('[data-person]').evaluateAll(links => links.map(link => link.dataset.person));
      assert(['demo-member', 'demo-secretary', 'demo-liaison', 'demo-office', 'demo-visitor'].every(id => people.includes(id)), people.join());
    });
    await check('the member is greeted in a chat', async () => {
      await page.locator('[data-person="demo-member"]').click();
      await sendBox.waitFor();
      await transcript.locator('article, [role="article"]').first().waitFor();
    });
    await check('a report is answered with a card of its facts', async () => {
      await sendBox.fill(saying);
      await sendBox.press('Enter');
      await cards.first().waitFor();
      const card = await cards.last().innerText();
      for (const fact of ['教务处', 'B305', '报账培训', '18']) assert(card.includes(fact), `${fact} is not on the card: ${card}`);
    });
    await check('the message shows as sent', async () => {
      const failures = await page.getByText(/无法发送|发送失败|重试/).count();
      assert(failures === 0, 'It shows as failed.');
    });
    await shoot('card');
    await check('对 saves it', async () => {
      await cards.last().getByRole('button', { name: '对', exact: true }).click();
      await shows(/已(保存|记录|登记)/);
    });
    await check('the old card explains itself', async () => {
      const before = await transcript.locator('article, [role="article"]').count();
      await cards.first().getByRole('button', { name: '对', exact: true }).click();
      await page.waitForFunction(
        count => document.querySelectorAll('#webchat article, #webchat [role="article"]').length > count, before);
      const last = await transcript.locator('article, [role="article"]').last().innerText();
      assert(/已|过期|处理|失效|保存/.test(last), last);
    });
    await shoot('saved');
    await check('a reload goes on with the conversation', async () => {
      const before = await cards.count();
      await page.reload();
      await cards.first().waitFor();
      await shows(/已(保存|记录|登记)/);
      assert(await cards.count() === before, 'The transcript is another one.');
      await sendBox.fill('你好');
      await sendBox.press('Enter');
      await transcript.getByText('你好', { exact: true }).last().waitFor();
    });
    await check('the page speaks English too', async () => {
      await page.locator('#language').click();
      await page.getByText('Things to say').waitFor();
      await sendBox.waitFor();
    });
    await shoot('english');
    await check('it fits a phone', async () => {
      await page.setViewportSize({ width: 390, height: 780 });
      await page.goto(`${address}/chat?as=demo-secretary`);
      await sendBox.waitFor();
      await transcript.locator('article, [role="article"]').first().waitFor();
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert(width <= 390, `The page is ${width} wide.`);
    });
    await shoot('phone');
    await check('without Web Chat the page says what to do', async () => {
      const bare = await context.newPage();
      await bare.route('**/chat/webchat.js*', route => route.fulfill({ status: 404 }));
      await bare.goto(`${address}/chat?as=demo-member`);
      await bare.getByText(/dotnet build/).first().waitFor();
      await bare.close();
    });
    await check('nothing is asked of another host', () => assert(seen.foreign.length === 0, seen.foreign.join('\n')));
    await check('the content security policy is kept', () => {
      const others = seen.violations.filter(violation => violation !== 'style-src-attr inline');
      assert(others.length === 0, others.join('\n'));
    });
    await check('no script fails', () => assert(seen.errors.length === 0, seen.errors.join('\n')));
  } finally {
    await browser.close();
  }
}

const service = target.startsWith('http')
  ? { address: target.replace(/\/$/, ''), stop: () => { } }
  : await startService(existsSync(target) ? target : join(process.cwd(), target));
try {
  await run(service.address);
} finally {
  await service.stop();
  process.exitCode = finish();
}
