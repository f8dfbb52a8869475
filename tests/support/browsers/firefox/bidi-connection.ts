/** A connection by WebDriver BiDi (https://www.w3.org/TR/webdriver-bidi/): commands with answers, and events. */
import WebSocket from 'ws';

type Waiting = { readonly resolve: (result: unknown) => void; readonly reject: (error: Error) => void };

type Message = {
  readonly id?: number | null;
  readonly type: string;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
  readonly method?: string;
  readonly params?: unknown;
};

export type BidiConnection = {
  /** Sends a command and gives its result; the caller states the result's shape, as the standard has it. */
  send<Result = unknown>(method: string, params?: object): Promise<Result>;
  onEvent(method: string, listener: (params: unknown) => void): void;
  close(): void;
};

const MAX_MESSAGE_BYTES = 1_000_000_000;

const openSocket = (address: string): Promise<WebSocket> =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(address, { perMessageDeflate: false, maxPayload: MAX_MESSAGE_BYTES });
    socket.once('open', () => resolve(socket));
    socket.once('error', reject);
  });

/** Connects to a browser that listens at `address`. */
export const connectBidi = async (address: string): Promise<BidiConnection> => {
  const socket = await openSocket(address);
  const waiting = new Map<number, Waiting>();
  const listeners = new Map<string, ((params: unknown) => void)[]>();
  let lastId = 0;
  const answer = (message: Message, { resolve, reject }: Waiting): void => {
    if (message.type === 'error') reject(new Error(`${message.error}: ${message.message}`));
    else resolve(message.result);
  };
  socket.on('message', raw => {
    const message: Message = JSON.parse(String(raw));
    const call = typeof message.id === 'number' ? waiting.get(message.id) : undefined;
    if (typeof message.id === 'number') waiting.delete(message.id);
    if (call) answer(message, call);
    else for (const listener of listeners.get(message.method ?? '') ?? []) listener(message.params);
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox closed the connection.'));
    waiting.clear();
  });
  return {
    send: <Result>(method: string, params: object = {}) =>
      new Promise<Result>((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, { resolve: result => resolve(result as Result), reject });
        socket.send(JSON.stringify({ id: lastId, method, params }));
      }),
    onEvent: (method, listener) => {
      listeners.set(method, [...(listeners.get(method) ?? []), listener]);
    },
    close: () => socket.close(),
  };
};
