/** Mouse and keyboard as BiDi's actions. */
import type { BidiConnection } from './bidi-connection.ts';

/** Named keys by their code points (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const KEYS: Readonly<Record<string, string>> = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Control: '\uE009',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  Shift: '\uE008',
  Space: ' ',
  Tab: '\uE004',
};

const keyValue = (name: string): string => KEYS[name] ?? name;

type KeyStep = { readonly type: 'keyDown' | 'keyUp'; readonly value: string };

const down = (value: string): KeyStep => ({ type: 'keyDown', value });
const up = (value: string): KeyStep => ({ type: 'keyUp', value });

const sendKeys = async (
  connection: BidiConnection,
  context: string,
  steps: readonly KeyStep[],
): Promise<void> => {
  await connection.send('input.performActions', {
    context,
    actions: [{ type: 'key', id: 'keyboard', actions: steps }],
  });
};

/** Presses a key, or a chord such as `Shift+Tab`. */
export const pressKey = (connection: BidiConnection, context: string, chord: string): Promise<void> => {
  const values = chord.split('+').map(keyValue);
  return sendKeys(connection, context, [...values.map(down), ...values.toReversed().map(up)]);
};

/** Types a text key by key. */
export const typeText = (connection: BidiConnection, context: string, text: string): Promise<void> =>
  sendKeys(
    connection,
    context,
    [...text].flatMap(character => [down(character), up(character)]),
  );

/** Presses the left button at a point of the viewport. */
export const clickPoint = async (
  connection: BidiConnection,
  context: string,
  { x, y }: { readonly x: number; readonly y: number },
): Promise<void> => {
  const press = [
    { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  await connection.send('input.performActions', {
    context,
    actions: [{ type: 'pointer', id: 'mouse', actions: press }],
  });
};
