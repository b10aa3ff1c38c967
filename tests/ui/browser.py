"""A headless Chromium over a pipe: opens one file, clicks, asks, and notes what the page reaches for."""

import fcntl
import json
import os
import select
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

TIMEOUT_S = 60.0
PATHS = ("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
FOUND = next((path for path in PATHS if Path(path).exists()), None)

Answer = Mapping[str, Any]


class Browser:
    """A browser with one page; `events` are all that it has told of its own accord."""

    def __init__(self, program: str, profile: Path) -> None:
        commands, self._out = os.pipe()
        self._in, answers = os.pipe()
        # Chromium reads from 3 and writes to 4, which our own ends must not be.
        high = [fcntl.fcntl(end, fcntl.F_DUPFD, 10) for end in (commands, answers)]
        actions: list[tuple[Any, ...]] = [
            (os.POSIX_SPAWN_DUP2, high[0], 3),
            (os.POSIX_SPAWN_DUP2, high[1], 4),
        ]
        actions += [(os.POSIX_SPAWN_OPEN, end, os.devnull, os.O_WRONLY, 0) for end in (1, 2)]
        flags = ("--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-extensions")
        words = [
            program,
            *flags,
            "--remote-debugging-pipe",
            f"--user-data-dir={profile}",
            "--window-size=1600,1000",
        ]
        # Without any font Chromium ends at the first page.
        environment = {name: value for name, value in os.environ.items() if name != "FONTCONFIG_FILE"}
        self._process = os.posix_spawn(program, words, environment, file_actions=actions)
        for end in (commands, answers, *high):
            os.close(end)
        self._rest = b""
        self._number = 0
        self.events: list[Answer] = []
        target = self._call("Target.createTarget", url="about:blank")["targetId"]
        self._session = self._call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self._call(f"{domain}.enable")

    def open(self, file: Path) -> None:
        """Open a file and wait until it is loaded."""
        self._call("Page.navigate", url=file.as_uri())
        while not any(event["method"] == "Page.loadEventFired" for event in self.events):
            self._take(self._next())

    def ask(self, script: str) -> Any:  # noqa: ANN401  # whatever the script says
        """Return the value of a JavaScript expression."""
        answer = self._call("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in answer, answer
        return answer["result"].get("value")

    def click(self, selector: str) -> None:
        """Click in the middle of the first element that a selector finds, as a mouse does."""
        # What is not drawn yet cannot be hit.
        frame = "await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
        script = f"""(async () => {{ const found = document.querySelector({json.dumps(selector)});
            found.scrollIntoView({{block: "center"}}); {frame};
            const box = found.getBoundingClientRect();
            return [box.x + box.width / 2, box.y + box.height / 2]; }})()"""
        x, y = self.ask(script)
        for kind in ("mouseMoved", "mousePressed", "mouseReleased"):
            self._call("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    def key(self, name: str) -> None:
        """Press a key by its name, such as Enter."""
        text = {"text": "\r"} if name == "Enter" else {}
        code = {"Enter": 13, "Escape": 27, "ArrowRight": 39, "ArrowDown": 40}[name]
        for kind in ("keyDown", "keyUp"):
            self._call(
                "Input.dispatchKeyEvent", type=kind, key=name, code=name, windowsVirtualKeyCode=code, **text
            )

    def close(self) -> None:
        """End the browser and wait for it."""
        self._session = ""
        self._call("Browser.close")
        os.waitpid(self._process, 0)
        os.close(self._in)
        os.close(self._out)

    _session = ""

    def _call(self, method: str, **parameters: object) -> Answer:
        self._number += 1
        whose = {"sessionId": self._session} if self._session else {}
        words = {"id": self._number, "method": method, "params": parameters, **whose}
        os.write(self._out, json.dumps(words).encode() + b"\0")
        while True:
            message = self._next()
            if message.get("id") == self._number:
                assert "error" not in message, message
                result: Answer = message["result"]
                return result
            self._take(message)

    def _take(self, message: Answer) -> None:
        if "method" in message:
            self.events.append(message)

    def _next(self) -> Answer:
        until = time.monotonic() + TIMEOUT_S
        while b"\0" not in self._rest:
            ready, _, _ = select.select([self._in], [], [], max(0.0, until - time.monotonic()))
            assert ready, "the browser says nothing"
            part = os.read(self._in, 1 << 20)
            assert part, "the browser has ended"
            self._rest += part
        message, _, self._rest = self._rest.partition(b"\0")
        found: Answer = json.loads(message)
        return found
