import { Download, FileChartColumn, FileSpreadsheet, FlaskConical, Printer, Table2, type LucideIcon } from 'lucide-react';
import { useT } from '../../i18n/index.ts';
import { ActionMenu } from '../menus/index.ts';
import css from './ExportMenu.module.css';

type ExportKind = 'pdf' | 'tables' | 'tidy' | 'research';
export interface ExportMenuProps {
  files: Readonly<Partial<Record<ExportKind, string>>>; // the address of each file that there is
}
const ICONS: Record<ExportKind, LucideIcon> = {
  pdf: FileChartColumn,
  tables: FileSpreadsheet,
  tidy: Table2,
  research: FlaskConical,
};

/** One button with all that can be kept of a page: files, and printing. */
export function ExportMenu({ files }: ExportMenuProps) {
  const t = useT();
  const kinds = (Object.keys(ICONS) as ExportKind[]).filter(kind => files[kind] !== undefined);
  return (
    <ActionMenu
      label={t('report.exports')}
      className={css.button}
      groups={() => [
        kinds.map(kind => ({ id: kind, label: t(`report.export.${kind}`), icon: ICONS[kind] })),
        [{ id: 'print', label: t('report.print'), icon: Printer }],
      ]}
      onAction={id => (id === 'print' ? window.print() : save(files[id as ExportKind]!))}
    >
      <Download aria-hidden /> {t('report.exports')}
    </ActionMenu>
  );
}

/** Saves the file at this address; the server names it. */
function save(address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = '';
  link.click();
}
