// Speaks with the service as Teams would, through the Playground: node play.js [path of PairingBot.dll]
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assert, check, finish } from '../shared/checks.mjs';
import { startService } from '../shared/service.mjs';
import { startPlayground } from './playground.js';

const here = dirname(fileURLToPath(import.meta.url));
const dll = resolve(process.argv[2] ?? process.env.PAIRINGBOT_DLL ?? join(here, '../../../src/PairingBot/bin/Debug/net10.0/PairingBot.dll'));
const personal = 'personal-chat-id';
const group = 'group-chat-id';
const bot = [{ mentioned: { id: 'bot-id', name: '小结' }, text: '<at>小结</at>' }];
const saying = '昨天下午三点和教务处在主楼B305开展了结对共建，主题是报账培训，18人参加';

const person = (id, objectId) => ({ id: `user-${id}`, aadObjectId: objectId });
const member = person('member', 'demo-member');
const secretary = person('secretary', 'demo-secretary');
const office = person('office', 'demo-office');
const stranger = person('stranger', 'nobody');
const tenant = { id: '00000000-0000-0000-0000-0000000000001' };

const words = frame => JSON.stringify(frame.message ?? {});
const shows = (conversation, pattern) => frame => frame.actionConversationId?.startsWith(conversation) && frame.message?.from?.id === 'bot-id' && pattern.test(words(frame));
const card = frame => frame.message?.attachments?.find(attachment => attachment.contentType === 'application/vnd.microsoft.card.adaptive')?.content;
const button = (frame, verb) => card(frame).actions.find(action => action.verb === verb);

async function play(playground) {
  let summary;
  const now = () => playground.frames.length;
  const ask = async (conversation, from, text, pattern, mentions) => {
    const place = now();
    const said = await playground.say(conversation, from, text, mentions);
    assert(said.status === 200, said);
    return playground.see(place, shows(conversation, pattern));
  };
  const press = (conversation, from, frame, action) => playground.call('/_conversation/v1/invoke', {
    name: 'adaptiveCard/action', from: { id: from }, conversation: { id: conversation }, replyToId: frame.message.messageId,
    value: { action: { type: 'Action.Execute', title: action.title, verb: action.verb, data: action.data }, trigger: 'manual' }
  });

  // The Playground's own people say nothing: whatever is said there, the one who sits before it says.
  const speak = (from, conversation, text, changes) => playground.post(conversation, 'userAdded', {
    type: 'message', membersAdded: undefined, from, text, textFormat: 'plain', locale: 'zh-CN', channelData: { tenant }, entities: bot.map(mention => ({ type: 'mention', ...mention })), ...changes
  });

  await check('install: who installs it is greeted by name', async () => {
    const place = now();
    assert((await playground.call(`/_debug/conversation/${personal}/installation`, {})).status === 200);
    await playground.see(place, shows(personal, /林晓/));
  });
  await check('personal: a sentence is summed up on a card alone', async () => {
    const place = now();
    summary = await ask(personal, 'user-member', saying, /报账培训/);
    for (const fact of ['教务处党支部', '主楼B305', '18人']) assert(words(summary).includes(fact), fact);
    assert(card(summary), `The text says it again: ${words(summary)}`);
    assert(playground.frames.slice(place).filter(shows(personal, /报账培训/)).length === 1, 'It is said twice.');
  });
  await check('invoke: 对 saves it and answers in the response, and again the same', async () => {
    for (let i = 0; i < 2; i++) {
      const answer = await press(personal, 'user-member', summary, button(summary, 'confirm'));
      assert(JSON.stringify(answer.body).includes('活动1'), answer);
    }
  });
  await check('invoke: the spent card says what became of it', async () => {
    const answer = await press(personal, 'user-member', summary, button(summary, 'cancel'));
    assert(JSON.stringify(answer.body).includes('已经保存为活动1'), answer);
  });
  await check('card submit: a pressed Action.Submit comes as a message and is answered', async () => {
    const place = now();
    const next = await ask(personal, 'user-member', '昨天和图书馆共建，主题是读书会', /读书会/);
    const answer = await playground.call('/_conversation/v1/submit', {
      conversation: { id: personal }, from: { id: 'user-member' }, replyToId: next.message.messageId, value: button(next, 'cancel').data
    });
    assert(answer.status === 200, answer);
    await playground.see(place, shows(personal, /没有保存|取消了|已取消|放弃/));
  });
  await check('suggested actions: what is asked has buttons', async () => {
    const question = await ask(personal, 'user-member', '我要录个活动', /哪天/);
    assert(question.message.suggestedActions?.actions?.length > 0 && question.message.suggestedActions.actions.length <= 3, words(question));
    await ask(personal, 'user-member', '取消', /没有保存|取消|放弃/);
  });
  await check('group: a question has its buttons on a card, for Teams suggests nothing there', async () => {
    const question = await ask(group, 'user-member', '<at>小结</at> 请帮我录一次结对共建活动', /哪天/, bot);
    assert(!question.message.suggestedActions, words(question));
    await playground.see(0, frame => frame.actionConversationId === group && card(frame)?.body?.[0]?.actions?.[0]?.data?.msteams?.type === 'messageBack');
  });
  await check('group: somebody else does not answer in the place of who began', async () => {
    const place = now();
    assert((await speak(secretary, group, '<at>小结</at> 对')).statusCode === 200);
    await playground.see(place, shows(group, /本人确认/));
  });
  await check('group: a button says its words for who presses it', async () => {
    const place = now();
    assert((await speak(member, group, '昨天', { entities: [], value: { said: '昨天' } })).statusCode === 200);
    await playground.see(place, shows(group, /和哪个支部/));
  });
  await check('group: nobody is heard without a mention', async () => {
    const place = now();
    assert((await speak(member, group, '和教务处', { entities: [] })).statusCode === 200);
    await ask(group, 'user-member', '<at>小结</at> 取消', /没有保存|取消|放弃/, bot);
    assert(!playground.frames.slice(place).some(shows(group, /主题/)), 'It was heard.');
  });
  await check('group: a stranger learns nothing', async () => {
    const place = now();
    await speak(stranger, group, '<at>小结</at> 现在有哪些难题已经逾期了');
    const frame = await playground.see(place, shows(group, /绑定/));
    assert(!/难题\d/.test(words(frame)), words(frame));
  });
  await check('channel: the answer comes into the thread', async () => {
    const frame = await ask('team-id', 'user-member', '<at>小结</at> 我们支部现在有哪些难题已经逾期了', /逾期/, bot);
    assert(/messageid=/.test(frame.actionConversationId), frame.actionConversationId);
  });
  await check('proactive: what the office announces in a group reaches the secretary in a personal chat', async () => {
    await speak(secretary, personal, '你好，我想看看我们支部的情况', { entities: [] });
    const preview = now();
    await speak(office, group, '<at>小结</at> 给财务处党支部发通知：明天下午三点在主楼开例会，请准时参加');
    await playground.see(preview, shows(group, /例会/));
    const place = now();
    await speak(office, group, '<at>小结</at> 对');
    await playground.see(place, shows(personal, /明天下午三点在主楼开例会/));
  });
  await check('message edit: it is answered with what to do', async () => {
    const place = now();
    const answer = await playground.post(personal, 'install', { type: 'messageUpdate', action: undefined, from: member, text: '改成20人', channelData: { eventType: 'editMessage', tenant } });
    assert(answer.statusCode === 200, answer);
    await playground.see(place, shows(personal, /不会跟着变/));
  });
  for (const event of ['userAdded', 'userRemoved', 'botAdded', 'botRemoved', 'channelCreated', 'channelRenamed', 'channelDeleted', 'teamRenamed', 'teamDeleted']) {
    await check(`event ${event} is answered 200`, async () => {
      const answer = await playground.post('team-id', event);
      assert(answer.statusCode === 200, answer);
    });
  }
  await check('a reaction is answered 200', async () => {
    const answer = await playground.post(personal, 'install', { type: 'messageReaction', action: undefined, reactionsAdded: [{ type: 'like' }], replyToId: summary.message.messageId });
    assert(answer.statusCode === 200, answer);
  });
  await check('an invoke that nobody handles is answered 501', async () => {
    const answer = await playground.post(personal, 'install', { type: 'invoke', action: undefined, name: 'task/fetch', value: {} });
    assert(answer.statusCode === 501, answer);
  });
  await check('an activity without a name is answered 400', async () => {
    const answer = await playground.post(personal, 'install', { type: 'event', action: undefined });
    assert(answer.statusCode === 400, answer);
  });
  await check('uninstall and install: heard, and answered as before', async () => {
    for (const event of ['uninstall', 'install']) assert((await playground.post(personal, event)).statusCode === 200, event);
    await ask(personal, 'user-member', '我是谁', /财务处党支部/);
  });
}

async function expectReplies(playground) {
  await check('expectReplies: the answer comes with the response', async () => {
    const place = playground.frames.length;
    assert((await playground.say(personal, 'user-member', '我是谁')).status === 200);
    await playground.see(place, shows(personal, /财务处党支部/));
    assert(playground.log.some(item => item.log?.response?.body?.activities?.length === 1), 'No response held the reply.');
  });
}

const service = await startService(dll);
try {
  for (const [options, scenes] of [[[], play], [['--dm', 'expectReplies'], expectReplies]]) {
    const playground = await startPlayground(`${service.address}/api/messages`, options);
    try { await scenes(playground); } finally { await playground.stop(); }
  }
} finally {
  await service.stop();
  process.exitCode = finish();
}
