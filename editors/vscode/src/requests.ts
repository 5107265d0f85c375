// What the server answers beyond the protocol: TermLsp.Protocol/Extensions.cs says what each means.

import type { WorkspaceEdit } from 'vscode-languageclient';

export interface Requests {
  'termlsp/glossaries': { params: { textDocument?: Named }; result: GlossariesResult };
  'termlsp/explain': { params: { textDocument: Named; text: string }; result: ExplainResult };
  'termlsp/addTerm': { params: { textDocument: Named; term: string; equivalent?: string; definition?: string }; result: AddTermResult };
}

export interface Named {
  uri: string;
}

export interface GlossariesResult {
  concepts: number;
  glossaries: GlossaryDescription[];
  problems: GlossaryFinding[];
}

export interface GlossaryDescription {
  id: string;
  concepts: number;
  builtin: boolean;
  uri?: string;
}

export interface GlossaryFinding {
  /** As the protocol counts: 1 is an error, 2 a warning. */
  severity: number;
  message: string;
  uri?: string;
}

export interface ExplainResult {
  nearMisses: string[];
  contents?: { value: string };
}

export interface AddTermResult {
  uri: string;
  edit?: WorkspaceEdit;
}
