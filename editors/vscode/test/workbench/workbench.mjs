// VS Code's window, by what a person sees and does: keys, the pointer, what is written on the screen.
import { expectSoon } from './expect.mjs';

const lines = '.editor-instance .monaco-editor .view-lines';
const input = '.quick-input-widget:not([style*="display: none"]) input';

export class Workbench {
  constructor(page) {
    this.page = page;
  }

  async open(address) {
    await this.page.goto(address, { waitUntil: 'domcontentloaded' });
    await this.page.waitForSelector('.monaco-workbench', { timeout: 120_000 });
    await this.page.waitForSelector(lines, { timeout: 120_000 });
    await this.focus();
  }

  async focus() {
    await this.page.click(lines, { position: { x: 200, y: 5 } });
  }

  key(...names) {
    return names.reduce((before, name) => before.then(() => this.page.keyboard.press(name)), Promise.resolve());
  }

  type(text) {
    return this.page.keyboard.insertText(text);
  }

  async pause(milliseconds = 400) {
    await this.page.waitForTimeout(milliseconds);
  }

  /** Answers whatever box is open, or opens with a key. */
  async answer(text, { key, confirm = true } = {}) {
    if (key) await this.key(key);
    await this.page.waitForSelector(input, { timeout: 30_000 });
    await this.pause(200);
    await this.page.fill(input, text);
    await this.pause(600);
    if (confirm) await this.key('Enter');
    await this.pause();
  }

  /** Runs a command by its title, once there is one of it: extensions come some time after the window. */
  async command(title) {
    await expectSoon(`the command ${title}`, async () => {
      await this.answer(`>${title}`, { key: 'F1', confirm: false });
      if ((await this.choices())[0]?.includes(title)) return true;
      await this.key('Escape');
      return false;
    });
    await this.key('Enter');
    await this.pause();
  }

  /** Goes to a place; line and column from 1. */
  goTo(line, column) {
    return this.answer(`:${line}:${column}`, { key: 'Control+p' });
  }

  async openFile(name) {
    await this.answer(name, { key: 'Control+p' });
    await expectSoon(`${name} is open`, async () => (await this.tab()) === name);
    await this.pause();
  }

  tab() {
    return this.text('.editor-group-container.active .tab.active .label-name');
  }

  async select(line, column, length) {
    await this.goTo(line, column);
    for (let count = 0; count < length; count++) await this.key('Shift+ArrowRight');
  }

  async text(selector) {
    return (await this.page.$$eval(selector, (found) => found.map((each) => each.textContent.replaceAll('\u00a0', ' ')).join('\n'))) || undefined;
  }

  /** A line of the editor, from 1, as it is on the screen. */
  async line(number) {
    const shown = await this.page.$$eval('.editor-group-container.active .view-line', (found) =>
      found.map((each) => [parseInt(each.style.top), each.textContent.replaceAll('\u00a0', ' ')]).sort((a, b) => a[0] - b[0]));
    return shown[number - 1]?.[1];
  }

  async caret() {
    return (await this.page.$('.editor-group-container.active .monaco-editor .cursors-layer .cursor')).boundingBox();
  }

  /** Rests the pointer at a place until the hover says all that is expected. */
  async hover(line, column, ...expected) {
    await this.goTo(line, column);
    await expectSoon(`a hover at ${line}:${column} with ${expected.join(', ')}`, async () => {
      const { x, y, height } = await this.caret();
      await this.page.mouse.move(x + 300, y + 250);
      await this.pause(200);
      await this.page.mouse.move(x + 3, y + height / 2);
      await this.page.mouse.move(x + 5, y + height / 2);
      await this.pause(1500);
      const said = await this.shownHover();
      return expected.every((part) => said?.includes(part));
    });
  }

  async shownHover() {
    const texts = await this.page.$$eval('.monaco-hover:not(.hidden) .hover-contents', (found) => found.map((each) => each.innerText.trim()).filter(Boolean));
    return texts.length > 0 ? texts.join('\n---\n') : undefined;
  }

  async restPointer() {
    await this.key('Escape');
    await this.page.mouse.move(1100, 640);
  }

  /** Asks for suggestions. */
  async suggestions() {
    await expectSoon('suggestions', async () => {
      await this.key('Escape', 'Control+Space');
      await this.pause(1500);
      return (await this.page.$('.suggest-widget.visible .monaco-list-row')) !== null;
    });
    return this.page.$$eval('.suggest-widget .monaco-list-row', (rows) => rows.map((row) => row.querySelector('.label-name')?.textContent ?? row.getAttribute('aria-label')));
  }

  /** The titles of the quick fixes at the caret. */
  async fixes() {
    await this.key('Control+.');
    await this.page.waitForSelector('.action-widget .monaco-list-row.action', { timeout: 20_000 });
    await this.pause(300);
    return this.page.$$eval('.action-widget .monaco-list-row.action .title', (rows) => [...new Set(rows.map((row) => row.textContent.trim()))]);
  }

  notification() {
    return this.text('.notifications-toasts .notification-list-item-message');
  }

  async press(button) {
    await this.page.click(`.notifications-toasts .monaco-button:has-text("${button}")`);
    await this.pause();
  }

  dismiss() {
    return this.command('Notifications: Clear All Notifications');
  }

  choices() {
    return this.page.$$eval('.quick-input-list .monaco-list-row', (rows) => rows.map((row) => row.getAttribute('aria-label')));
  }

  /** What the status beside the document's language says, opened as a person does. */
  async status() {
    const icon = '#status\\.languageStatus';
    await this.page.waitForSelector(icon, { timeout: 30_000 });
    await this.page.hover(icon);
    await this.pause(1200);
    return this.text('.monaco-hover .hover-language-status');
  }
}
