// Takes the pictures of the guide and the README: node pictures.js [path of PairingBot.dll, or the address of a running service]
// They go to docs/images (PICTURES), made smaller by pngquant where that is installed.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { startService } from '../shared/service.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../../..');
const target = process.argv[2] ?? process.env.PAIRINGBOT_DLL ?? join(root, 'src/PairingBot/bin/Debug/net10.0/PairingBot.dll');
const folder = process.env.PICTURES ?? join(root, 'docs/images');
const logged = '昨天下午三点和教务处在主楼B305开展了结对共建，主题是报账培训，18人参加，解决难题1';

// What is said for each picture, by whom, and how many of the last messages it shows.
const pictures = [
  { name: 'log-activity', who: 'demo-secretary', say: [logged], last: 1, then: ['对'] },
  { name: 'correct-activity', who: 'demo-secretary', say: ['活动1人数改成15，地点改成创新港1号楼'], last: 1, then: ['对'] },
  { name: 'activity', who: 'demo-secretary', say: ['活动1详情'], last: 1 },
  { name: 'problem', who: 'demo-secretary', say: ['难题1怎么样了'], last: 1 },
  { name: 'overdue', who: 'demo-office', say: ['所有支部有哪些逾期'], last: 1 },
  { name: 'my-branch', who: 'demo-secretary', say: ['我的支部'], last: 1 },
  { name: 'figures', who: 'demo-office', say: ['各支部难题数量'], last: 1 },
  { name: 'activities', who: 'demo-secretary', say: ['今年开展了哪些共建'], last: 1 },
  { name: 'export', who: 'demo-secretary', say: ['今年开展了哪些共建', '导出Excel'], last: 1 },
  { name: 'notice', who: 'demo-office', say: ['通知各支部书记：下周三下午三点在主楼报告厅开推进会，收到请回复'], last: 1 },
  { name: 'urge', who: 'demo-office', say: ['催一下逾期的'], last: 1 },
  { name: 'help', who: 'demo-secretary', say: ['帮助'], last: 1 },
];

function bubbles(page) {
  return page.locator('#webchat [role="feed"], #webchat .webchat__basic-transcript').first().locator('article, [role="article"]');
}

async function say(page, words) {
  const box = page.locator('[data-id="webchat-sendbox-input"], [data-testid="send box text area"], .webchat__send-box-text-box__input').first();
  await box.waitFor();
  const before = await bubbles(page).count();
  await box.fill(words);
  await box.press('Enter');
  for (let tries = 0; tries < 100 && await bubbles(page).count() < before + 2; tries++) await page.waitForTimeout(200);
  await page.waitForTimeout(2_500); // the reply, and its card
}

async function take(page, picture) {
  const all = await bubbles(page).all();
  const shown = all.slice(-picture.last);
  await shown[shown.length - 1].scrollIntoViewIfNeeded();
  await page.waitForTimeout(300);
  const boxes = (await Promise.all(shown.map(bubble => bubble.boundingBox()))).filter(box => box);
  const suggestions = await page.locator('.webchat__suggested-actions').first().boundingBox().catch(() => null);
  const pane = await page.locator('#webchat').boundingBox();
  const top = Math.max(pane.y, Math.min(...boxes.map(box => box.y)) - 1);
  const bottom = Math.min(pane.y + pane.height, Math.max(...boxes.map(box => box.y + box.height), suggestions ? suggestions.y + suggestions.height : 0) + 8);
  const path = join(folder, `${picture.name}.png`);
  await page.screenshot({ path, clip: { x: pane.x, y: top, width: pane.width, height: bottom - top } });
  spawnSync('pngquant', ['--force', '--skip-if-larger', '--output', path, '64', path]);
  console.log(`${picture.name}.png`);
}

async function run(address) {
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', headless: true, args: ['--headless', '--no-sandbox', '--disable-gpu'] });
  try {
    for (const picture of pictures) {
      const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', viewport: { width: 760, height: 1000 } });
      context.setDefaultTimeout(20_000);
      const page = await context.newPage();
      await page.goto(`${address}/chat?as=${picture.who}`);
      await bubbles(page).first().waitFor();
      for (const words of picture.say) await say(page, words);
      await take(page, picture);
      for (const words of picture.then ?? []) await say(page, words);
      await context.close();
    }
  } finally {
    await browser.close();
  }
}

const service = target.startsWith('http') ? { address: target.replace(/\/$/, ''), stop: () => { } } : await startService(target);
try {
  await run(service.address);
} finally {
  await service.stop();
}
