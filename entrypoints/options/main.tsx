import { mountPage } from '../shared/mount-page.tsx';
import { OptionsPage } from './options-page.tsx';

mountPage(<OptionsPage />);
