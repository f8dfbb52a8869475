export type WelcomeProps = {
  /** Whose toolbar the words on pinning describe. */
  readonly browser: 'chrome' | 'firefox';
  /** True once "On all news sites" is on. */
  readonly allSites: boolean;
  /** Called synchronously in the click, so that a permission may be asked for. */
  readonly onAllSites: (on: boolean) => void;
  readonly onOpenOptions: () => void;
  readonly onOpenLibrary: () => void;
};
