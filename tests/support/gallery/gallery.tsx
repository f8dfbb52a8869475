import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { SCENES } from './scenes.tsx';

/** `?scene=panel-entity&dir=rtl` shows one scene; without a scene, the list of them. */
const parameters = new URLSearchParams(location.search);
const scene = SCENES[parameters.get('scene') ?? ''];

const list = (
  <ul>
    {Object.keys(SCENES).map(name => (
      <li key={name}>
        <a href={`?scene=${name}`}>{name}</a>
      </li>
    ))}
  </ul>
);

document.documentElement.dir = parameters.get('dir') ?? 'ltr';
const root = document.getElementById('root');
if (root) createRoot(root).render(<StrictMode>{scene ?? list}</StrictMode>);
