/** Where the panel was asked to go: by its address, or by a request that the background put down for its tab. */
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { PanelRequest } from '../../components/panel/panel-props.ts';
import { hearPanelRequests, takePanelRequest } from '../../lib/extension/panel-requests.ts';

/** `sidepanel.html?entity=TITLE` opens an entity. */
const requestInAddress = (): PanelRequest | null => {
  const title = new URL(location.href).searchParams.get('entity');
  return title === null ? null : { id: 0, target: { kind: 'entity', title } };
};

/** The latest request for `tabId`; null where there was none. */
export const usePanelRequest = (tabId: number): PanelRequest | null => {
  const [request, setRequest] = useState(requestInAddress);
  useEffect(() => {
    const controller = new AbortController();
    const take = async () => {
      const taken = await takePanelRequest(browser.storage.session, tabId);
      if (taken !== null && !controller.signal.aborted) setRequest(taken);
    };
    hearPanelRequests(
      browser.storage.session,
      asked => {
        if (asked === tabId) take();
      },
      controller.signal,
    );
    take();
    return () => controller.abort();
  }, [tabId]);
  return request;
};
