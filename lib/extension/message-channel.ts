/**
 * A thin typed layer over the browsers' messaging. The problem: `sendMessage` throws when nobody listens, hangs
 * when a listener dies, and brings whatever a sender put in. Here a call always settles with a `Result`, a listener
 * checks who sends what, and the handler runs in the same turn as the message (`sidePanel.open` is refused after
 * a single `await`).
 */
import { failure, type Result } from '../core/model/result.ts';

/** The parts a message can be for. */
type Receiver = 'background' | 'reader' | 'pages';

/** What travels. */
type Envelope = { readonly to: Receiver; readonly method: string; readonly input: unknown };

// biome-ignore lint/suspicious/noExplicitAny: a bound that every method meets, whatever its input
type AnyMethod = (input: any) => unknown;
type Methods<M> = { readonly [K in keyof M]: AnyMethod };

type InputOf<M extends Methods<M>, K extends keyof M> = Parameters<M[K]>[0];
type OutputOf<M extends Methods<M>, K extends keyof M> = ReturnType<M[K]>;

/** Calls a method of another part. Never rejects. */
export type Caller<M extends Methods<M>> = <K extends keyof M & string>(
  method: K,
  input: InputOf<M, K>,
) => Promise<Result<OutputOf<M, K>>>;

/** What answers each method; it is run in the turn of the message. */
export type Handlers<M extends Methods<M>, Sender> = {
  readonly [K in keyof M]: (
    input: InputOf<M, K>,
    sender: Sender,
  ) => Result<OutputOf<M, K>> | Promise<Result<OutputOf<M, K>>>;
};

/** Longer than any honest answer; a reader is told then, instead of waiting for ever. */
const CALL_TIMEOUT_MS = 20_000;

const NO_RECEIVER = failure(
  'no-receiver',
  'Backgrounder is not running there. Reload the page and try again.',
);
const NO_ANSWER = failure('no-answer', 'Backgrounder took too long to answer. Try again.');

/** What the browsers say when nobody listens, or whoever listened is gone. */
const NOBODY_LISTENS =
  /receiving end does not exist|could not establish connection|message (port|channel) (is )?closed|context invalidated|no tab with id|invalid tab id|disconnected|actor .*destroyed/iu;

const describeSendError = (error: unknown): Result<never> => {
  const message = error instanceof Error ? error.message : String(error);
  return NOBODY_LISTENS.test(message) ? NO_RECEIVER : failure('message-failed', message);
};

const isResult = (answer: unknown): answer is Result<never> =>
  typeof answer === 'object' && answer !== null && 'ok' in answer && typeof answer.ok === 'boolean';

const isEnvelope = (message: unknown): message is Envelope =>
  typeof message === 'object' && message !== null && 'to' in message && 'method' in message;

type CallerOptions = {
  readonly to: Receiver;
  /** `runtime.sendMessage`, or `tabs.sendMessage` for one tab. */
  readonly send: (message: Envelope) => Promise<unknown>;
  readonly timeoutMs?: number;
};

/** A typed way to call the methods of `to`. */
export const createCaller = <M extends Methods<M>>(options: CallerOptions): Caller<M> => {
  const { to, send, timeoutMs = CALL_TIMEOUT_MS } = options;
  return async (method, input) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<Result<never>>(resolve => {
      timer = setTimeout(() => resolve(NO_ANSWER), timeoutMs);
    });
    try {
      const answer = await Promise.race([send({ to, method, input }), late]);
      return isResult(answer) ? answer : NO_RECEIVER;
    } catch (error) {
      return describeSendError(error);
    } finally {
      clearTimeout(timer);
    }
  };
};

type AnswerOptions<M extends Methods<M>, Sender> = {
  readonly to: Receiver;
  readonly handlers: Handlers<M, Sender>;
  /** Whether `sender` may call `method` with `input`; the error is what it is answered. */
  readonly check: (call: {
    readonly method: keyof M & string;
    readonly input: unknown;
    readonly sender: Sender;
  }) => Result<unknown>;
};

/** A listener as `runtime.onMessage` takes it: true when `respond` will be called later. */
export type MessageListener<Sender> = (
  message: unknown,
  sender: Sender,
  respond: (answer: unknown) => void,
) => boolean;

const describeHandlerError = (error: unknown): Result<never> =>
  failure('unexpected', error instanceof Error ? error.message : String(error));

const runHandler = <M extends Methods<M>, Sender>(
  { handlers, check }: AnswerOptions<M, Sender>,
  call: { readonly method: keyof M & string; readonly input: unknown; readonly sender: Sender },
): Result<unknown> | Promise<Result<unknown>> => {
  const allowed = check(call);
  if (!allowed.ok) return allowed;
  try {
    return handlers[call.method](call.input, call.sender);
  } catch (error) {
    return describeHandlerError(error);
  }
};

/** A listener that answers the messages for `to`, and leaves all others to their own listeners. */
export const createListener =
  <M extends Methods<M>, Sender>(options: AnswerOptions<M, Sender>): MessageListener<Sender> =>
  (message, sender, respond) => {
    if (!isEnvelope(message) || message.to !== options.to) return false;
    if (!Object.hasOwn(options.handlers, message.method)) {
      respond(failure('unknown-message', `There is no message "${message.method}".`));
      return false;
    }
    const method = message.method as keyof M & string;
    Promise.resolve(runHandler(options, { method, input: message.input, sender })).then(respond, error =>
      respond(describeHandlerError(error)),
    );
    return true;
  };
