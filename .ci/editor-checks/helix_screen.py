"""The checks in a real Helix, in a terminal of tmux: what a person types, and what stands on the screen."""
import subprocess, time

WIDTH, HEIGHT = 200, 50


class Screen:
    def __init__(self, work, prefix, place):
        self.socket = f'{work}/tmux'
        command = prefix + ['env', f'HOME={work}', f'XDG_CONFIG_HOME={work}/.config', 'LC_ALL=C.UTF-8', 'COLORTERM=truecolor', 'hx', '-w', str(work), f'{work}/a.md:{place}']
        self.tmux('new-session', '-d', '-x', str(WIDTH), '-y', str(HEIGHT), *command)

    def tmux(self, *arguments):
        return subprocess.run(['tmux', '-S', self.socket, '-u', *arguments], capture_output=True, text=True).stdout

    def keys(self, *keys):
        for key in keys:
            self.tmux('send-keys', key)
            time.sleep(0.3)

    def shows(self, text, seconds=15, keys=()):
        """Whether a text comes onto the screen; the keys are typed again until it does."""
        end = time.time() + seconds
        while time.time() < end:
            self.keys(*keys)
            inner = time.time() + (2 if keys else seconds)
            while time.time() < min(end, inner):
                # Wide characters stand in two cells, and are captured as one.
                if text in self.tmux('capture-pane', '-p'):
                    return True
                time.sleep(0.2)
        return False

    def close(self):
        self.keys('Escape', 'Escape')
        self.tmux('send-keys', '-l', ':quit-all!')
        self.keys('Enter')
        self.tmux('kill-server')


def check(work, prefix):
    lines, counts = [], [0, 0]

    def say(name, holds):
        counts[0 if holds else 1] += 1
        lines.append(('ok      ' if holds else 'FAILED  ') + name)

    screen = Screen(work, prefix, '3:5')
    try:
        say('a hover explains 上下文窗口 in Chinese', screen.shows('上下文窗口 · context window', 30, ['Escape', 'Space', 'k']))
        screen.keys('Escape', 'g', 'g')
        say('Lora is reported', screen.shows('Write “LoRA”', 20))
        # The next finding is selected; its actions; the first of them.
        screen.keys(']', 'd')
        say('a fix is offered', screen.shows('Replace with “LoRA”', 15, ['Escape', 'Space', 'a']))
        screen.keys('Enter')
        say('a fix writes LoRA', screen.shows('We use LoRA and', 8))
    finally:
        screen.close()
    for place, completed, name in ('9:19', 'context window', 'context win is completed to context window'), ('7:7', '上下文窗口', '上 is completed to 上下文窗口'):
        screen = Screen(work, prefix, place)
        try:
            screen.shows('NOR', 15)
            screen.keys('g', 'l', 'a')
            time.sleep(1)
            offered = screen.shows(completed + ' ', 20, ['C-x'])
            say(name, offered)
        finally:
            screen.close()
    lines.append(f'helix: {counts[0]} passed, {counts[1]} failed')
    return '\n'.join(lines)
