import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';

/** What lets VS Code and JetBrains' editors complete and explain the element, as `{ path: text }`. */
export function editorFiles(manifest) {
  // a copy for each, because they write notes of their own into it
  const copy = () => structuredClone(manifest);
  const options = { hideLogs: true };
  return {
    'editors/vscode.html-custom-data.json': tidy(getVsCodeHtmlCustomData(copy(), options)),
    'editors/vscode.css-custom-data.json': tidy(getVsCodeCssCustomData(copy(), options)),
    'editors/web-types.json': tidy(getWebTypesData(copy(), options)),
  };
}

const tidy = json => `${JSON.stringify(JSON.parse(json), null, 2)}\n`;
