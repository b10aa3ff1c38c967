"""A talk for QML: keys and touches become acts, and every window follows."""

from collections.abc import Callable, Sequence
from datetime import datetime

from msgspec.structs import replace
from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.slides import Slide
from kiosk.i18n.localization import Localization
from kiosk.presentation.autoplay import Autoplay, advance, step_s
from kiosk.presentation.deck import notes_key, title_key
from kiosk.presentation.key_bindings import Act, Debounce, Press, press_of
from kiosk.presentation.pace import pace, plan_of
from kiosk.presentation.reducer import reduce
from kiosk.presentation.talk import Blank, Talk
from kiosk.viewmodels.slide import SlideViews

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

NOTES_STEPS = (0.75, 1.0, 1.25, 1.5, 2.0)
_DIGITS = "Kiosk Sans EN"
# What nobody could see or undo on a wall.
_FOR_SPEAKERS = frozenset({Act.FREEZE, Act.OVERVIEW, Act.HOME, Act.SPOTLIGHT})
_COMMAND = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


@QmlElement
class TalkModel(QObject):
    """Holds the talk. `clock` gives monotonic seconds, `now` the time of day, `own` the code of the notes."""

    changed = Signal()
    contentChanged = Signal()
    ticked = Signal()
    spotted = Signal()
    left = Signal()

    def __init__(  # noqa: PLR0913  # the composition root gives it everything
        self,
        talk: Talk,
        views: SlideViews,
        localization: Localization,
        own: str,
        minutes: float | None,
        clock: Callable[[], float],
        now: Callable[[], datetime],
    ) -> None:
        super().__init__()
        self._talk = talk
        self._views = views
        self._localization = localization
        self._own = own
        self._minutes = minutes
        self._plan = plan_of(talk.deck, minutes)
        self._clock = clock
        self._now = now
        self._debounce = Debounce()
        self._loop = Autoplay(since=clock())
        self._step = 1
        self._spot = (0.5, 0.5)
        self._held = self._bar = False
        self._lone = self._upright = False
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self.ticked)
        self._tick.start()
        self._turn = QTimer(self, singleShot=True)
        self._turn.timeout.connect(self.loopOn)
        views.follow(talk)
        self._wait()

    @property
    def talk(self) -> Talk:
        """Where the talk is."""
        return self._talk

    def renew(self, deck: tuple[Slide, ...], localization: Localization) -> None:
        """Take over other slides and texts; the speaker stays at the same slide or the nearest."""
        before, self._talk = self._talk, self._talk.renew(deck)
        self._localization = localization
        self._plan = plan_of(deck, self._minutes)
        self._views.follow(self._talk)
        if deck != before.deck:
            self.contentChanged.emit()
        self.changed.emit()
        self.ticked.emit()
        self._wait()

    def place(self, *, lone: bool, upright: bool) -> None:
        """Say whether speaker and audience share one screen, and whether that of the audience is upright."""
        if (lone, upright) != (self._lone, self._upright):
            self._lone, self._upright = lone, upright
            self.changed.emit()

    @Slot(int, int, str, bool)
    def press(self, key: int, modifiers: int, text: str, repeated: bool) -> None:  # noqa: FBT001  # a Qt slot
        """Take in a key of a keyboard or a clicker."""
        held = Qt.KeyboardModifier(modifiers)
        shift = bool(held & Qt.KeyboardModifier.ShiftModifier)
        press = press_of(_name(key), text, shift=shift, command=bool(held & _COMMAND))
        if press:
            self._debounce, press = self._debounce.heard(press, self._clock(), repeated=repeated)
        if press:
            self._act(press)

    @Slot()
    def next(self) -> None:
        """Go to the next slide."""
        self._act(Press(Act.NEXT))

    @Slot()
    def previous(self) -> None:
        """Go to the slide before."""
        self._act(Press(Act.PREVIOUS))

    @Slot(int)
    def jump(self, index: int) -> None:
        """Go to a slide, counted from 0."""
        self._apply(self._talk.go_to(index + 1))

    @Slot()
    def blacken(self) -> None:
        """Hide the slide behind black, or show it again."""
        self._act(Press(Act.BLACK))

    @Slot()
    def freeze(self) -> None:
        """Let the audience's picture stand still, or follow again."""
        self._act(Press(Act.FREEZE))

    @Slot()
    def toggleOverview(self) -> None:
        """Show all slides, or the one."""
        self._act(Press(Act.OVERVIEW))

    @Slot()
    def toggleTimer(self) -> None:
        """Start the timer, or let it pause."""
        self._act(Press(Act.TIMER))

    @Slot()
    def toggleBilingual(self) -> None:
        """Show the audience two languages, or one."""
        self._act(Press(Act.BILINGUAL))

    @Slot(str)
    def speak(self, code: str) -> None:
        """Show the audience a language first."""
        self._apply(self._talk.speak(code))

    @Slot()
    def toggleShowing(self) -> None:
        """On one screen, change over between slides and speaker's window."""
        self._apply(self._talk.show_current() if self._talk.home else self._talk.go_home())

    @Slot(int)
    def sizeNotes(self, step: int) -> None:
        """Make the notes larger (1) or smaller (-1)."""
        self._step = max(0, min(self._step + step, len(NOTES_STEPS) - 1))
        self.changed.emit()

    @Slot(float)
    def touch(self, share: float) -> None:
        """Take in a tap on the slide: back at its left third, on at its right, in the middle the bar."""
        if self._talk.loops:
            return
        self._bar = not self._bar if 1 / 3 <= share <= 2 / 3 else False
        if share < 1 / 3:
            self.previous()
        elif share > 2 / 3:
            self.next()
        self.changed.emit()

    @Slot(bool)
    def rest(self, down: bool) -> None:  # noqa: FBT001  # a Qt slot
        """Take in a finger on the slide; a talk that goes on by itself waits for it."""
        self._loop = self._loop.felt(self._clock(), int(down))
        self._wait()

    @Slot(bool, float, float)
    def light(self, held: bool, x: float, y: float) -> None:  # noqa: FBT001  # a Qt slot
        """Put the spotlight where a finger or the mouse is held, in shares of the slide."""
        self._held = held
        if held:
            self._spot = (max(0.0, min(x, 1.0)), max(0.0, min(y, 1.0)))
        self.spotted.emit()

    @Slot(float, float)
    def move(self, x: float, y: float) -> None:
        """Move the spotlight along while it is held."""
        if self._held:
            self.light(held=True, x=x, y=y)

    @Slot()
    def leave(self) -> None:
        """Say that the speaker has closed the window."""
        self.left.emit()

    @Slot()
    def loopOn(self) -> None:
        """Go on by itself."""
        self._loop = self._loop.stepped(self._clock())
        self._apply(advance(self._talk))

    def _act(self, press: Press) -> None:
        self._loop = self._loop.felt(self._clock(), self._loop.fingers)
        if self._talk.loops and press.act in _FOR_SPEAKERS:
            return
        talk = reduce(self._talk, press, self._clock())
        # With a screen for each, both windows are there already: home is no place to come back from.
        self._apply(replace(talk, home=self._lone and (talk.home or talk.overview)))

    def _apply(self, talk: Talk) -> None:
        moved = talk.index != self._talk.index
        # The first step starts the clock of a talk that nobody has started.
        if moved and talk.started is None and not talk.spent and not talk.loops:
            talk = talk.toggle_timer(self._clock())
        if talk != self._talk:
            lit = self._talk.spotlight != talk.spotlight
            self._talk = talk
            self._views.follow(talk)
            if lit:
                self.spotted.emit()
            if moved:
                self._loop = self._loop.stepped(self._clock())
            self.changed.emit()
            self.ticked.emit()
        self._wait()

    def _wait(self) -> None:
        """Let a talk that goes on by itself wait as long as its slide takes to read."""
        wait = self._loop.wait(self._clock(), self._reading()) if self._talk.loops else None
        if wait is None:
            self._turn.stop()
        else:
            self._turn.start(round(1000 * wait) + 1)

    def _reading(self) -> float:
        keys = self._views.audience.said
        shown = self._talk.audience.shown
        return step_s({code: [self._localization.resolve(key, code).text for key in keys] for code in shown})

    def _times(self) -> str:
        return f"{_minutes(self._talk.elapsed(self._clock()))} / {_minutes(self._plan[-1])}"

    def _drift(self) -> str:
        seconds = pace(self._plan, self._talk.index, self._talk.elapsed(self._clock())).seconds
        return _minutes(seconds) if seconds else ""

    def _pace(self) -> str:
        return str(pace(self._plan, self._talk.index, self._talk.elapsed(self._clock())).kind)

    def _titles(self) -> Sequence[str]:
        return [title_key(slide) for slide in self._talk.deck]

    blanked = Property(bool, lambda self: self._talk.blank is not Blank.NONE, notify=changed)
    bright = Property(bool, lambda self: self._talk.blank is Blank.WHITE, notify=changed)
    frozen = Property(bool, lambda self: self._talk.held is not None, notify=changed)
    overview = Property(bool, lambda self: self._talk.overview, notify=changed)
    running = Property(bool, lambda self: self._talk.started is not None, notify=changed)
    bilingual = Property(bool, lambda self: self._talk.bilingual, notify=changed)
    codes = Property(list, lambda self: list(self._talk.offered), constant=True)
    first = Property(str, lambda self: self._talk.languages[0], notify=changed)
    showing = Property(bool, lambda self: not self._talk.home, notify=changed)
    lone = Property(bool, lambda self: self._lone, notify=changed)
    upright = Property(bool, lambda self: self._upright, notify=changed)
    bar = Property(bool, lambda self: self._bar, notify=changed)
    own = Property(str, lambda self: self._own, constant=True)
    number = Property(int, lambda self: self._talk.index + 1, notify=changed)
    total = Property(int, lambda self: len(self._talk.deck), notify=contentChanged)
    titles = Property(list, _titles, notify=contentChanged)
    typed = Property(str, lambda self: self._talk.typed, notify=changed)
    notes = Property(str, lambda self: notes_key(self._talk.slide), notify=changed)
    notesStep = Property(float, lambda self: NOTES_STEPS[self._step], notify=changed)
    digitsTypeface = Property(str, lambda _: _DIGITS, constant=True)
    times = Property(str, _times, notify=ticked)
    drift = Property(str, _drift, notify=ticked)
    pace = Property(str, _pace, notify=ticked)
    dayTime = Property(str, lambda self: f"{self._now():%H:%M}", notify=ticked)
    lit = Property(bool, lambda self: self._held or self._talk.spotlight, notify=spotted)
    spotX = Property(float, lambda self: self._spot[0], notify=spotted)
    spotY = Property(float, lambda self: self._spot[1], notify=spotted)


def _name(key: int) -> str:
    """Return Qt's name of a key without `Key_`; empty for one that has none."""
    try:
        return Qt.Key(key).name.removeprefix("Key_")
    except ValueError:
        return ""


def _minutes(seconds: float) -> str:
    whole = round(seconds)
    return f"{whole // 60:02}:{whole % 60:02}"
