import { describe, expect, it } from 'vitest';
import { failure, success } from '../../../lib/core/model/result.ts';
import { createCaller, createListener } from '../../../lib/extension/message-channel.ts';
import { checkBackgroundCall, senderKind } from '../../../lib/extension/message-checks.ts';

type Methods = { double(input: number): number; fail(input: null): null };

const listener = createListener<Methods, string>({
  to: 'background',
  handlers: {
    double: input => success(input * 2),
    fail: () => {
      throw new Error('it broke');
    },
  },
  check: ({ sender }) => (sender === 'friend' ? success(null) : failure('not-allowed', 'No.')),
});

const callFrom = (sender: string) =>
  createCaller<Methods>({
    to: 'background',
    send: message => new Promise(resolve => listener(message, sender, resolve)),
  });

describe('a call', () => {
  it('is answered', async () => {
    expect(await callFrom('friend')('double', 21)).toEqual({ ok: true, value: 42 });
  });

  it('of the wrong sender is refused', async () => {
    expect(await callFrom('foe')('double', 21)).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
  });

  it('whose handler throws is an error value', async () => {
    expect(await callFrom('friend')('fail', null)).toMatchObject({ error: { message: 'it broke' } });
  });

  it.each([
    'Could not establish connection. Receiving end does not exist.',
    'The message port closed before a response was received.',
    'Extension context invalidated.',
    'No tab with id: 7.',
  ])('to nobody is an error value: %s', async message => {
    const call = createCaller<Methods>({ to: 'background', send: () => Promise.reject(new Error(message)) });
    expect(await call('double', 1)).toMatchObject({ ok: false, error: { code: 'no-receiver' } });
  });

  it('that nobody takes up is an error value', async () => {
    const call = createCaller<Methods>({ to: 'background', send: () => Promise.resolve(undefined) });
    expect(await call('double', 1)).toMatchObject({ error: { code: 'no-receiver' } });
  });

  it('that is never answered settles', async () => {
    const send = () => new Promise<unknown>(() => undefined);
    const call = createCaller<Methods>({ to: 'background', send, timeoutMs: 20 });
    expect(await call('double', 1)).toMatchObject({ error: { code: 'no-answer' } });
  });
});

describe('a listener', () => {
  it('runs the handler in the turn of the message, as opening a panel needs', () => {
    let ran = false;
    const opening = createListener<{ open(input: null): null }, null>({
      to: 'background',
      handlers: {
        open: () => {
          ran = true;
          return success(null);
        },
      },
      check: () => success(null),
    });
    opening({ to: 'background', method: 'open', input: null }, null, () => undefined);
    expect(ran).toBe(true);
  });

  it.each([undefined, 'text', { to: 'reader', method: 'double' }])('leaves %j to others', message => {
    expect(listener(message, 'friend', () => undefined)).toBe(false);
  });

  it.each(['unknown', 'toString', '__proto__'])('has no method %s', method => {
    const answers: unknown[] = [];
    listener({ to: 'background', method, input: null }, 'friend', answer => answers.push(answer));
    expect(answers).toMatchObject([{ ok: false, error: { code: 'unknown-message' } }]);
  });
});

describe('the background', () => {
  const own = { id: 'us', origin: 'chrome-extension://us/' };
  const reader = { id: 'us', url: 'https://news.test/a', tab: { id: 1, windowId: 1 } };
  const page = { id: 'us', url: 'chrome-extension://us/popup.html', tab: { id: 2, windowId: 1 } };

  it('tells readers, pages and strangers apart', () => {
    expect(senderKind(reader, own)).toBe('reader');
    expect(senderKind(page, own)).toBe('page');
    expect(senderKind({ ...reader, id: 'them' }, own)).toBeUndefined();
    expect(senderKind({ id: 'us' }, own)).toBeUndefined();
  });

  it('changes no rule for a web page', () => {
    const input = { host: 'news.test', highlight: true };
    expect(checkBackgroundCall({ method: 'setSiteHighlighted', input, sender: reader }, own).ok).toBe(false);
    expect(checkBackgroundCall({ method: 'setSiteHighlighted', input, sender: page }, own).ok).toBe(true);
  });

  it.each([
    ['analyzeArticle', { text: 5 }],
    ['getBackground', { title: 'x' }],
    ['getEvents', ['a', 7]],
    ['openPanel', { kind: 'entity' }],
    ['addCorrection', { kind: 'always', title: 'x' }],
  ] as const)('refuses %s with the wrong shape', (method, input) => {
    expect(checkBackgroundCall({ method, input, sender: reader }, own)).toMatchObject({
      error: { code: 'bad-message' },
    });
  });
});
