/** Finding and pressing what a reader sees, waited for. */
import type { Found, Tab } from '../browsers/browser-session.ts';
import { waitUntil } from '../browsers/wait-until.ts';

const describe = (role: string, name: string | undefined): string =>
  name === undefined ? `a ${role}` : `the ${role} “${name}”`;

const WORDS = 'document.body.innerText.slice(0, 400)';

/** What the page shows instead of what is waited for. */
const wordsOf = (tab: Tab) => async (): Promise<string> => {
  await tab.toFront();
  return `the page says “${await tab.evaluate(WORDS)}”`;
};

/** The first node with this role and name, as soon as there is one. */
export const findNode = (tab: Tab, role: string, name?: string): Promise<Found> =>
  waitUntil(async () => (await tab.findAll(role, name))[0], {
    what: describe(role, name),
    explain: wordsOf(tab),
  });

/** Waits until there is no such node. */
export const waitGone = (tab: Tab, role: string, name?: string): Promise<true> =>
  waitUntil(async () => (await tab.findAll(role, name)).length === 0, {
    what: `${describe(role, name)} to go`,
    explain: wordsOf(tab),
  });

/** Presses a node as soon as it is there; one that is replaced at that very moment is found again. */
export const press = async (tab: Tab, role: string, name: string): Promise<void> => {
  await tab.toFront();
  await waitUntil(
    async () => {
      const [node] = await tab.findAll(role, name);
      await node?.click();
      return node !== undefined;
    },
    { what: `${describe(role, name)} to be pressed`, explain: wordsOf(tab) },
  );
};

const SELECT_ALL = `(() => {
  const field = document.activeElement;
  return 'select' in field && (field.select(), true);
})()`;

/** Types into a field in place of what stands there; a press that a moving page took away is made again. */
export const fillIn = async (
  tab: Tab,
  field: { readonly role: 'textbox' | 'searchbox'; readonly name: string },
  text: string,
): Promise<void> => {
  await waitUntil(
    async () => {
      await press(tab, field.role, field.name);
      return (await tab.evaluate(SELECT_ALL)) === true;
    },
    { what: `the focus to be in the ${field.role} “${field.name}”`, explain: wordsOf(tab) },
  );
  await tab.type(text);
};

/** The words of a node as they are shown. */
export const textOf = async (node: Found): Promise<string> =>
  String(await node.call('function () { return this.innerText ?? this.textContent; }')).trim();

/** An attribute; null where the element has none. */
export const attributeOf = async (node: Found, name: string): Promise<string | null> => {
  const value = await node.call(`function () { return this.getAttribute(${JSON.stringify(name)}); }`);
  return typeof value === 'string' ? value : null;
};

/** Waits until the switch is on, or off. */
export const waitForSwitch = (tab: Tab, name: string, isOn: boolean): Promise<boolean> =>
  waitUntil(
    async () => {
      const [node] = await tab.findAll('switch', name);
      return node !== undefined && (await attributeOf(node, 'aria-checked')) === String(isOn);
    },
    { what: `the switch “${name}” to be ${isOn ? 'on' : 'off'}`, explain: wordsOf(tab) },
  );
