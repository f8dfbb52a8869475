import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

/** Shows `page` in the document's root. */
export const mountPage = (page: ReactNode): void => {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no element #root.');
  createRoot(root).render(<StrictMode>{page}</StrictMode>);
};
