'use strict';

(() => {
  const texts = {
    'zh-CN': {
      product: '结对共建解难题',
      trial: '试用页面',
      who: '以谁的身份说话',
      examples: '可以这样说',
      choose: '用一句话报告结对共建活动，机器人整理好请您核对。\n请先选一个身份，再开始对话。',
      noClient: '聊天组件 Web Chat 还没有装好。\n请在能访问 npm 的机器上装好 Node.js，重新运行 dotnet build，再刷新本页。',
      noService: '连不上服务，请确认它正在运行，然后刷新本页。',
      notSent: '这条消息没有发出去：可能太长了，或者服务暂时不可用。',
      initial: '共',
      roles: {
        'demo-member': '党员', 'demo-secretary': '支部书记', 'demo-liaison': '联系委员', 'demo-office': '党委办公室', 'demo-visitor': '还没有绑定身份的人'
      },
      sayings: [
        '昨天下午三点和教务处在主楼B305开展了结对共建，主题是报账培训，18人参加',
        '我是谁',
        '你能做什么',
        '撤销',
        'Speak English'
      ]
    },
    'en-US': {
      product: 'Pairing for problems',
      trial: 'Trial page',
      who: 'Speak as',
      examples: 'Things to say',
      choose: 'Report a pairing activity in one sentence; the bot sets it out for you to check.\nChoose whom to be, and the conversation begins.',
      noClient: 'The chat component Web Chat is not installed.\nOn a machine that reaches npm, install Node.js, run dotnet build again, and reload this page.',
      noService: 'The service does not answer. Make sure that it runs, and reload this page.',
      notSent: 'That message was not sent: it may be too long, or the service is not available just now.',
      initial: 'PB',
      roles: {
        'demo-member': 'Member', 'demo-secretary': 'Branch secretary', 'demo-liaison': 'Liaison', 'demo-office': 'Committee office', 'demo-visitor': 'Somebody not bound'
      },
      sayings: [
        'Yesterday at 3 pm we held a pairing activity with 教务处 in 主楼B305 on expense training, 18 people took part',
        'Who am I',
        'What can you do',
        'Undo',
        '说中文'
      ]
    }
  };

  const nonce = document.currentScript.nonce;
  const query = new URLSearchParams(location.search);
  const language = query.get('lang') === 'en-US' ? 'en-US' : 'zh-CN';
  const text = texts[language];
  const domain = `${location.origin}/v3/directline`;
  const refreshInterval = 10 * 60 * 1000;

  const element = id => document.getElementById(id);
  const show = message => { element('message').textContent = message; };
  const address = (person, lang) => '?' + new URLSearchParams({ ...(person && { as: person }), ...(lang !== 'zh-CN' && { lang }) });

  function translate(person) {
    const other = language === 'zh-CN' ? 'en-US' : 'zh-CN';
    document.documentElement.lang = language;
    document.querySelectorAll('[data-text]').forEach(found => { found.textContent = text[found.dataset.text]; });
    Object.assign(element('language'), {
      href: address(person, other), lang: other, textContent: other === 'en-US' ? 'English' : '中文'
    });
  }

  function make(tag, className, content) {
    return Object.assign(document.createElement(tag), { className, textContent: content });
  }

  function listPeople(people, current) {
    element('people').replaceChildren(...people.map(person => {
      const link = Object.assign(document.createElement('a'), { href: address(person.id, language) });
      link.dataset.person = person.id;
      if (person.id === current) link.setAttribute('aria-current', 'true');
      const role = text.roles[person.id] ?? person.id;
      link.append(
        make('span', 'initial', initialOf(person)),
        make('span', 'name', person.name ?? role),
        make('span', 'role', person.name ? `${role} · ${person.branch}` : person.id));
      const item = document.createElement('li');
      item.append(link);
      return item;
    }));
  }

  function initialOf(person) {
    return person.name ? person.name[0] : (text.roles[person.id] ?? '?')[0];
  }

  function listExamples(store) {
    element('examples').replaceChildren(...text.sayings.map(saying => {
      const button = Object.assign(document.createElement('button'), { type: 'button', textContent: saying, title: saying });
      button.addEventListener('click', () => {
        store.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text: saying } });
        document.querySelector('#webchat [data-id="webchat-sendbox-input"]')?.focus();
      });
      const item = document.createElement('li');
      item.append(button);
      return item;
    }));
    element('hints').hidden = false;
  }

  async function call(path, token, body) {
    const response = await fetch(`${domain}${path}`, {
      method: 'POST',
      headers: { ...(token && { Authorization: `Bearer ${token}` }), ...(body && { 'Content-Type': 'application/json' }) },
      body: body && JSON.stringify(body)
    });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.json();
  }

  // The conversation goes on after a reload of the page, for as long as its token can be refreshed.
  async function openConversation(person) {
    const place = `conversation:${person.id}`;
    const saved = JSON.parse(sessionStorage.getItem(place) ?? 'null');
    const keep = conversation => {
      sessionStorage.setItem(place, JSON.stringify({ conversationId: conversation.conversationId, token: conversation.token }));
      return conversation;
    };
    let conversation = null;
    if (saved) conversation = await call('/tokens/refresh', saved.token).catch(() => null);
    const isNew = !conversation;
    conversation = keep(conversation ?? await call('/tokens/generate', null, { user: { id: person.id, name: person.name ?? undefined } }));
    setInterval(async () => {
      const latest = JSON.parse(sessionStorage.getItem(place));
      await call('/tokens/refresh', latest.token).then(keep).catch(() => { });
    }, refreshInterval);
    return { token: conversation.token, ...(!isNew && { conversationId: conversation.conversationId }) };
  }

  function makeStore() {
    return window.WebChat.createStore({}, ({ dispatch }) => next => action => {
      if (action.type === 'DIRECT_LINE/POST_ACTIVITY_REJECTED')
        dispatch({ type: 'WEB_CHAT/SET_NOTIFICATION', payload: { id: 'not-sent', level: 'error', message: text.notSent } });
      else if (action.type === 'DIRECT_LINE/POST_ACTIVITY_FULFILLED')
        dispatch({ type: 'WEB_CHAT/DISMISS_NOTIFICATION', payload: { id: 'not-sent' } });
      return next(action);
    });
  }

  function styleFor(person) {
    return {
      accent: '#b3261e',
      avatarSize: 36,
      backgroundColor: '#f6f3ef',
      botAvatarBackgroundColor: '#b3261e',
      botAvatarInitials: text.initial,
      bubbleBackground: '#fff',
      bubbleBorderColor: '#e3ddd5',
      bubbleBorderRadius: 12,
      bubbleFromUserBackground: '#b3261e',
      bubbleFromUserBorderColor: '#b3261e',
      bubbleFromUserBorderRadius: 12,
      bubbleFromUserTextColor: '#fff',
      bubbleMaxWidth: 560,
      cardPushButtonBackgroundColor: '#b3261e',
      cardPushButtonTextColor: '#fff',
      hideUploadButton: true,
      disableFileUpload: true,
      primaryFont: 'inherit',
      sendBoxHeight: 52,
      suggestedActionBackgroundColor: '#fff',
      suggestedActionBorderRadius: 18,
      suggestedActionLayout: 'flow',
      suggestedActionTextColor: '#8f1d17',
      userAvatarBackgroundColor: '#8d8177',
      userAvatarInitials: initialOf(person)
    };
  }

  const cardLook = {
    actions: { actionsOrientation: 'horizontal', actionAlignment: 'left', buttonSpacing: 8, maxActions: 100, spacing: 'default' },
    containerStyles: {
      default: {
        foregroundColors: {
          default: { default: '#2b2724', subtle: '#6d655d' },
          accent: { default: '#8f1d17', subtle: '#b3261e' },
          attention: { default: '#b3261e', subtle: '#b3261e' },
          good: { default: '#2e6b34', subtle: '#2e6b34' },
          warning: { default: '#8a5a00', subtle: '#8a5a00' }
        }
      }
    },
    factSet: { title: { weight: 'default', isSubtle: true, maxWidth: 240 }, value: { wrap: true }, spacing: 16 },
    fontFamily: 'inherit',
    supportsInteractivity: true
  };

  async function start() {
    const people = await fetch('/chat/people').then(response => response.json());
    const person = people.find(({ id }) => id === query.get('as'));
    translate(person?.id);
    listPeople(people, person?.id);
    if (!window.WebChat) return show(`${texts['zh-CN'].noClient}\n\n${texts['en-US'].noClient}`);
    if (!person) return show(text.choose);
    const conversation = await openConversation(person);
    const store = makeStore();
    const directLine = window.WebChat.createDirectLine({
      domain, ...conversation, webSocket: true, conversationStartProperties: { locale: language }
    });
    window.WebChat.renderWebChat(
      {
        directLine, store, locale: language, nonce, styleOptions: styleFor(person), userID: person.id, adaptiveCardsHostConfig: cardLook
      },
      element('webchat'));
    listExamples(store);
  }

  start().catch(() => show(text.noService));
})();
