import { l10n } from 'vscode';

// Chinese has one form, English two.

export function entries(count: number): string {
  return count === 1 ? l10n.t('1 entry') : l10n.t('{0} entries', count);
}

export function errors(count: number): string {
  return count === 1 ? l10n.t('1 error in glossaries') : l10n.t('{0} errors in glossaries', count);
}

export function warnings(count: number): string {
  return count === 1 ? l10n.t('1 warning in glossaries') : l10n.t('{0} warnings in glossaries', count);
}
