import { Welcome } from '../../components/welcome/welcome.tsx';
import { mountPage } from '../shared/mount-page.tsx';
import { openPage } from '../shared/page-services.ts';
import { useNewsSites } from '../shared/use-news-sites.ts';

const WelcomePage = () => {
  const newsSites = useNewsSites();
  return (
    <Welcome
      browser={import.meta.env.FIREFOX ? 'firefox' : 'chrome'}
      allSites={newsSites.on}
      onAllSites={newsSites.onSwitch}
      onOpenOptions={() => openPage('options')}
      onOpenLibrary={() => openPage('library')}
    />
  );
};

mountPage(<WelcomePage />);
