"""Strokes stay inside what they fill, and the ornament is calm, closed and always the same."""

import math
import re
from collections.abc import Callable, Sequence

import pytest

from kiosk.content.model import Point
from kiosk.map.patterns import Pattern, clouds, disc_pattern, rect_pattern, ribbon, ridge, waves

DRAWN = [pattern for pattern in Pattern if pattern is not Pattern.SOLID]
ROUNDING = 0.15
ORNAMENT: dict[str, tuple[Callable[[], str], Point]] = {
    "waves": (lambda: waves(1216, 60, 96), (1216, 60)),
    "waves cut through": (lambda: waves(500, 137, 41), (500, 137)),
    "clouds": (lambda: clouds(520, 88, 260), (520, 88)),
    "ridge": (lambda: ridge(1216, 100, 0.6, 24), (1216, 100)),
    "ribbon": (lambda: ribbon(1216, 548, 12, 0.4), (1216, 548)),
}


def strokes(path: str) -> list[list[Point]]:
    """Split a path into its strokes, each as points along it."""
    drawn: list[list[Point]] = []
    for command, text in re.findall(r"([MLChv])([^MLChvZ]*)", path):
        numbers = [float(number) for number in re.split("[ ,]", text)]
        points = list(zip(numbers[::2], numbers[1::2], strict=False))
        match command:
            case "M":
                drawn.append(points)
            case "L":
                drawn[-1] += points
            case "C":
                start = drawn[-1][-1]
                drawn[-1] += [on_curve((start, *points), share / 8) for share in range(1, 9)]
            case _:
                x, y = drawn[-1][-1]
                drawn[-1].append((x + numbers[0], y) if command == "h" else (x, y + numbers[0]))
    return drawn


def on_curve(points: Sequence[Point], share: float) -> Point:
    rest = 1 - share
    weights = (rest**3, 3 * rest**2 * share, 3 * rest * share**2, share**3)
    x, y = (sum(w * p[axis] for w, p in zip(weights, points, strict=True)) for axis in (0, 1))
    return x, y


def test_the_fills_are_in_the_order_of_the_clusters() -> None:
    assert list(Pattern) == ["solid", "hatch45", "dots", "horizontal", "crosshatch"]


def test_a_solid_disc_and_a_solid_bar_have_no_strokes() -> None:
    assert disc_pattern(Pattern.SOLID, 60, 12, 30) == ""
    assert rect_pattern(Pattern.SOLID, 300, 40, 12) == ""


@pytest.mark.parametrize("pattern", DRAWN)
@pytest.mark.parametrize(("radius", "pitch"), [(86.5, 12.0), (67.0, 12.0), (30.0, 6.0), (40.3, 9.1)])
def test_strokes_stay_in_their_disc_with_their_round_ends(
    pattern: Pattern, radius: float, pitch: float
) -> None:
    points = [point for stroke in strokes(disc_pattern(pattern, radius, pitch)) for point in stroke]
    assert points
    assert max(math.dist(point, (radius, radius)) for point in points) <= radius - pitch / 6 + ROUNDING


@pytest.mark.parametrize("pattern", DRAWN)
def test_strokes_leave_the_number_plate_free(pattern: Pattern) -> None:
    drawn = strokes(disc_pattern(pattern, 86.5, 12, 48.4))
    samples = [
        math.dist((86.5, 86.5), (a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])))
        for a, b in drawn
        for share in (0, 0.25, 0.5, 0.75, 1)
    ]
    assert min(samples) >= 48.4 + 2 - ROUNDING


@pytest.mark.parametrize("pattern", DRAWN)
def test_a_plate_as_large_as_the_disc_leaves_nothing(pattern: Pattern) -> None:
    assert disc_pattern(pattern, 60, 12, 60) == ""


@pytest.mark.parametrize("pattern", DRAWN)
@pytest.mark.parametrize(("width", "height", "pitch"), [(552, 56, 12), (1140, 96, 12), (40, 40, 6)])
def test_strokes_stay_in_their_bar_with_their_round_ends(
    pattern: Pattern, width: float, height: float, pitch: float
) -> None:
    points = [point for stroke in strokes(rect_pattern(pattern, width, height, pitch)) for point in stroke]
    inset = pitch / 6 - ROUNDING
    assert points
    assert all(inset <= x <= width - inset and inset <= y <= height - inset for x, y in points)


@pytest.mark.parametrize(
    ("pattern", "whole", "broken"),
    [(Pattern.HORIZONTAL, 9, 14), (Pattern.HATCH45, 9, 14), (Pattern.CROSSHATCH, 14, 20)],
)
def test_a_line_is_one_stroke_unless_the_plate_breaks_it(pattern: Pattern, whole: int, broken: int) -> None:
    assert len(strokes(disc_pattern(pattern, 60, 12))) == whole
    assert len(strokes(disc_pattern(pattern, 60, 12, 30))) == broken


def test_level_lines_are_a_pitch_apart_and_one_goes_through_the_centre() -> None:
    heights = [stroke[0][1] for stroke in strokes(rect_pattern(Pattern.HORIZONTAL, 300, 60, 12))]
    assert heights == [6.0, 18.0, 30.0, 42.0, 54.0]


def test_hatching_rises_to_the_right_at_45_degrees() -> None:
    for (x1, y1), (x2, y2) in strokes(rect_pattern(Pattern.HATCH45, 300, 60, 12)):
        assert x2 - x1 == pytest.approx(y1 - y2, abs=2 * ROUNDING)
        assert x2 > x1


def test_dots_are_two_crossed_strokes_and_nearest_ones_are_a_pitch_apart() -> None:
    drawn = strokes(disc_pattern(Pattern.DOTS, 60, 12))
    middles = [((a[0] + b[0]) / 2, (a[1] + b[1]) / 2) for a, b in drawn]
    dots = middles[::2]
    assert all(math.dist(a, b) <= ROUNDING for a, b in zip(dots, middles[1::2], strict=True))
    nearest = min(math.dist(a, b) for i, a in enumerate(dots) for b in dots[:i])
    assert nearest == pytest.approx(12, abs=2 * ROUNDING)


@pytest.mark.parametrize("name", ORNAMENT)
def test_ornament_keeps_inside_its_rectangle(name: str) -> None:
    draw, (width, height) = ORNAMENT[name]
    points = [point for stroke in strokes(draw()) for point in stroke]
    assert points
    assert all(-ROUNDING <= x <= width + ROUNDING for x, _ in points)
    assert all(-ROUNDING <= y <= height + ROUNDING for _, y in points)


@pytest.mark.parametrize("name", ORNAMENT)
def test_ornament_is_the_same_every_time(name: str) -> None:
    draw, _ = ORNAMENT[name]
    assert draw() == draw()


@pytest.mark.parametrize(("name", "most"), [("waves", 100), ("clouds", 20), ("ridge", 12), ("ribbon", 24)])
def test_ornament_needs_few_curves(name: str, most: int) -> None:
    draw, _ = ORNAMENT[name]
    assert 0 < draw().count("C") <= most


def test_every_wave_belongs_to_the_foremost_fan_where_it_is_drawn() -> None:
    radius = 48.0
    fans = [
        (row, (column * 2 * radius + row % 2 * radius, radius + row * radius / 2))
        for row in range(14)
        for column in range(-1, 7)
    ]
    for stroke in strokes(waves(480, 144, 2 * radius)):
        inner = stroke[1:-1]
        for point in inner:
            _, foremost = max(fan for fan in fans if math.dist(point, fan[1]) <= radius + ROUNDING)
            ring = math.dist(point, foremost) / radius
            assert min(abs(ring - share) for share in (1.0, 0.68, 0.36)) < 0.01


def test_the_edges_of_the_ribbon_mirror_each_other() -> None:
    (points,) = strokes(ribbon(1216, 548, 12, 0.4))
    half = len(points) // 2
    upper, lower = points[:half], points[half:][::-1]
    assert [x for x, _ in upper] == pytest.approx([x for x, _ in lower], abs=ROUNDING)
    assert all(a[1] + b[1] == pytest.approx(548, abs=ROUNDING) for a, b in zip(upper, lower, strict=True))


def test_hills_and_ribbon_are_closed_so_that_they_can_be_filled() -> None:
    for path in (ridge(400, 80, 1.0, 20), ribbon(400, 80, 8, 1.0)):
        assert path.endswith("Z")
        assert path.count("M") == 1


def test_the_hill_line_swings_in_the_upper_part_only() -> None:
    (points,) = strokes(ridge(1216, 100, 0.6, 24))
    assert all(0 <= y <= 48 for _, y in points[1:-1])
    assert points[0] == (0.0, 100.0)
    assert points[-1] == (1216.0, 100.0)


def test_another_phase_gives_other_hills() -> None:
    assert ridge(400, 80, 0.0, 20) != ridge(400, 80, 2.0, 20)


def test_every_other_cloud_is_turned_and_lower() -> None:
    drawn = strokes(clouds(520, 100, 260))
    first, second = drawn[0], drawn[len(drawn) // 2]
    assert first[0] == (130.0, 46.0)
    assert second[0] == (390.0, 86.0)
    assert first[1][0] < first[0][0]
    assert second[1][0] > second[0][0]
