import { ArrowLeft, ClipboardCopy, FileDown, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { TopBar } from '../../../layout/TopBar.tsx';
import { useT } from '../../../i18n/index.ts';
import type { OwnFile } from '../../../net/own.ts';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';
import { Button } from '../../../ui/index.ts';
import { toast } from '../../../ui/toastList.ts';
import { copyText } from '../../../ui/copyText.ts';
import css from './PaperPage.module.css';
import { useDownload } from '../saved/useDownload.ts';

export interface PaperPageProps {
  sub: string;
  text: string; // the sheet as text to copy and to read aloud
  pdf: { path: OwnFile; name: string };
  onBack: () => void;
  children: ReactNode; // the sheet, with the page's title
  form?: ReactNode; // fields that change the sheet
}

/** A printable sheet with buttons to download, copy and print it. Only the sheet itself is printed. */
export function PaperPage({ sub, text, pdf, onBack, children, form }: PaperPageProps) {
  const t = useT();
  const keep = useDownload();
  const copy = async () => {
    const done = await copyText(text);
    toast(t(done ? 'personal.paper.copied' : 'personal.paper.notCopied'), done ? 'done' : 'notYet');
  };
  return (
    <div className={css.page}>
      <TopBar sub={sub} />
      <main id="inhoud" className={css.main}>
        <div className={css.bar}>
          <Button icon={ArrowLeft} onPress={onBack}>
            {t('personal.paper.back')}
          </Button>
          <Button variant="primary" icon={FileDown} onPress={() => void keep(pdf.path, pdf.name)}>
            {t('personal.paper.pdf')}
          </Button>
          <Button icon={Printer} onPress={() => window.print()}>
            {t('personal.paper.print')}
          </Button>
          <Button icon={ClipboardCopy} onPress={() => void copy()}>
            {t('personal.paper.copy')}
          </Button>
          <ReadAloud text={text} />
        </div>
        {form && <div className={css.form}>{form}</div>}
        <article className={css.sheet}>{children}</article>
      </main>
    </div>
  );
}
