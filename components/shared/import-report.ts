/** An entry of an imported file that was not taken over: where it stands there ("note 3"), and why. */
type ImportProblem = { readonly where: string; readonly message: string };

/** What an import did. A note is "unchanged" when the same or a newer one was already here. */
export type ImportReport = {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly problems: readonly ImportProblem[];
};
