import { mountPage } from '../shared/mount-page.tsx';
import { PopupPage } from './popup-page.tsx';

mountPage(<PopupPage />);
