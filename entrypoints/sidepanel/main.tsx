import { mountPage } from '../shared/mount-page.tsx';
import { PanelPage } from './panel-page.tsx';

mountPage(<PanelPage />);
