import type { WebsearchAction, WebsearchParts } from '../../../shared/tools/websearch/view.ts';
import type { WindowProps } from '../kit/contract.ts';
import kit from '../kit/kit.module.css';
import { mayAct } from '../kit/mayAct.ts';
import { Browser } from './Browser.tsx';
import { Sources } from './Sources.tsx';

/** Looking something up: a small browser, and the choice of sources to trust. */
export function WebsearchWindow({ tool, act, steps }: WindowProps<WebsearchParts, WebsearchAction>) {
  const { web, sources } = tool.parts;
  return (
    <div className={kit.tool}>
      <div className={web && sources && kit.two}>
        {web && <Browser view={web.view} usable={mayAct(tool, web)} act={act} />}
        {sources && <Sources view={sources.view} usable={mayAct(tool, sources)} act={act} />}
      </div>
      {web && steps('web')}
      {sources && steps('sources')}
    </div>
  );
}
