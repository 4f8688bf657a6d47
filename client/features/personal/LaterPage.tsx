import { useEffect, useState } from 'react';
import { Loading } from '../../layout/Loading.tsx';
import { Message } from '../../layout/Message.tsx';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { TopBar } from '../../layout/TopBar.tsx';
import type { LaterPage as Later } from '../../../shared/protocol/statements.ts';
import { useT } from '../../i18n/index.ts';
import { later } from '../../net/own.ts';
import { tokenInFragment } from '../../net/seatToken.ts';
import { retryUntilAnswered } from '../../net/retryUntilAnswered.ts';
import { suggestLanguage, useClient } from '../../store/store.ts';
import { Button, Feedback, Panel } from '../../ui/index.ts';
import { formatDate } from '../../layout/formatDate.ts';
import { StatementForm } from '../statements/index.ts';
import css from './LaterPage.module.css';

type State = { is: 'loading' | 'gone' | 'offline' | 'done' | 'erased' } | { is: 'ready'; page: Later };

/** The secret of the follow-up: `#t=…` or the bare secret after `#`. It stays in the address, since it is stored nowhere else. */
const tokenOf = (hash: string): string | null => tokenInFragment(hash) ?? tokenInFragment(`#t=${hash.replace(/^#/, '')}`);

/** `/later`: the seven statements once more, six weeks later, without a name. */
export function LaterPage() {
  const t = useT();
  const language = useClient(state => state.settings.language);
  const [token] = useState(() => tokenOf(location.hash));
  const [state, setState] = useState<State>({ is: token ? 'loading' : 'gone' });
  const [notErased, setNotErased] = useState(false);
  useEffect(() => {
    if (!token) return;
    let here = true;
    const onRetry = () => here && setState(now => (now.is === 'loading' ? { is: 'offline' } : now));
    retryUntilAnswered(() => later.page(token), { isNeeded: () => here, onRetry }).then(
      page => {
        if (!here) return;
        suggestLanguage(page.language); // the link may open on another device
        setState({ is: 'ready', page });
      },
      () => here && setState({ is: 'gone' }),
    );
    return () => {
      here = false;
    };
  }, [token, language]);

  if (state.is === 'loading') return <Loading />;
  if (state.is !== 'ready') {
    const say = {
      gone: 'personal.later.gone',
      offline: 'personal.offline.say',
      done: 'personal.later.done',
      erased: 'personal.later.erased',
    } as const;
    const title = state.is === 'offline' ? t('personal.offline.title') : t('statements.later.title');
    return (
      <Message key={state.is} title={title} portrait="noor" mood={state.is === 'done' ? 'blij' : 'neutral'}>
        <p>{t(say[state.is])}</p>
      </Message>
    );
  }
  const { page } = state;
  const erase = () =>
    token &&
    later.erase(token).then(
      () => setState({ is: 'erased' }),
      () => setNotErased(true),
    );
  return (
    <div>
      <TopBar />
      <main id="inhoud" className={css.main}>
        <PageTitle>{t('statements.later.title')}</PageTitle>
        <p>{page.open ? t('statements.later.say') : t('personal.later.notOpen', { date: formatDate(page.dueOn, language) })}</p>
        {page.open && (
          <Panel as="div">
            <StatementForm
              level={2}
              statements={page.statements}
              given={page.mine}
              onAnswer={async (_which, id, answer) => {
                if (!token) return false;
                try {
                  await later.save(token, { id, answer });
                  setState({ is: 'ready', page: { ...page, mine: { ...page.mine, [id]: answer } } });
                  return true;
                } catch {
                  return false;
                }
              }}
              onDone={() => setState({ is: 'done' })}
            />
          </Panel>
        )}
        <p className="meta">
          {t('personal.later.due', { date: formatDate(page.dueOn, language), until: formatDate(page.deleteOn, language) })}
        </p>
        <div>
          <div role="alert">{notErased && <Feedback kind="notYet">{t('personal.data.failed')}</Feedback>}</div>
          <Button size="s" variant="quiet" onPress={() => void erase()}>
            {t('personal.later.erase')}
          </Button>
        </div>
      </main>
    </div>
  );
}
