"""What the explorer says: who takes the smaller loss, who ranks correctly, and every figure."""

from labeler.core.answer import Verdict
from labeler.core.losses import Explanation
from labeler.core.ranking_loss import probability
from labeler.gui.explorer.scene import MODELS, Scene
from labeler.gui.figures import GAP, MINUS, UNKNOWN, decimal, enclosed, isolated, number, signed
from labeler.gui.spans import Line, Span, Tone, compose
from labeler.gui.words import tr

_DECIMALS = 3


def figure(value: float) -> str:
    """A figure without a sign of its own: `0.168`, `−0.021`, `1.2 × 10⁶`."""
    if abs(value) >= 1e5:
        return number(value, 2)
    return decimal(value, _DECIMALS) if value > 0 else signed(value, _DECIMALS)


def headline(scene: Scene) -> str:
    """Which model takes the smaller loss."""
    both = _both(scene)
    if both is None:
        return tr("Neither model is charged anything")
    a, b = (figure(told.loss) for told in both)
    if a == b:
        return tr("Both models take the same loss")
    less = MODELS[0] if both[0].loss < both[1].loss else MODELS[1]
    return tr("Model {model} takes the smaller loss").format(model=less)


def verdict(scene: Scene) -> Line:
    """By how much, whether they rank correctly, and what they get for it."""
    both = _both(scene)
    if both is None:
        words = tr("Of this answer {loss} learns nothing: {why}.")
        why = tr(scene.loss.neither)
        return (Span(words.format(loss=tr(scene.loss.title), why=why)),)
    less, more = (figure(value) for value in sorted(told.loss for told in both))
    unit = f" {tr(scene.loss.unit)}" if scene.loss.unit else ""
    words = tr("{less}{unit}.") if less == more else tr("{less} against {more}{unit}.")
    charged = words.format(less=less, more=more, unit=unit)
    return (Span(f"{charged} {_ranked(scene)} "), *_gains(both))


def _both(scene: Scene) -> tuple[Explanation, Explanation] | None:
    a, b = (scene.explained(model) for model in (0, 1))
    return None if a is None or b is None else (a, b)


def _ranked(scene: Scene) -> str:
    """Whether the models rank the pair as the annotator does, or what else is asked of them."""
    if scene.answer.preferred is None:
        return _asked(scene)
    right = [scene.margin(model) > 0 for model in (0, 1)]
    if all(right):
        return tr("Both models rank the pair as the annotator does.")
    if not any(right):
        return tr("Neither model ranks the pair as the annotator does.")
    words = tr("Only model {model} ranks the pair as the annotator does.")
    return words.format(model=MODELS[right.index(True)])


def _asked(scene: Scene) -> str:
    """What an answer that prefers neither asks of the rewards."""
    if scene.answer.verdict is Verdict.TIE:
        return tr("A tie asks for equal rewards.")
    if not scene.loss.absolute:
        return tr("It counts as a tie, which asks for equal rewards.")
    rating = "+1" if scene.answer.verdict is Verdict.BOTH_GOOD else f"{MINUS}1"
    return tr("It asks for a reward of {rating} for both.").format(rating=rating)


def _gains(both: tuple[Explanation, Explanation]) -> Line:
    """Bonus or penalty of each, in one sentence."""
    a, b = (_kind(told.bonus) for told in both)
    if a == b:
        return compose(tr("Both get {gain}."), gain=a)
    return compose(tr("Model A gets {a}, model B {b}."), a=a, b=b)


def _kind(bonus: float) -> Span:
    if figure(bonus) == figure(0):
        return Span(tr("neither bonus nor penalty"), Tone.INK)
    if bonus > 0:
        return Span(f"▲{GAP}{tr('a bonus').replace(' ', GAP)}", Tone.BONUS, bold=True)
    return Span(f"▼{GAP}{tr('a penalty').replace(' ', GAP)}", Tone.PENALTY, bold=True)


Row = tuple[str, str, tuple[Span, Span]]
"""A figure's name, its formula, and its value for model A and model B."""


def rows(scene: Scene) -> list[Row]:
    """Every figure of both models, as a table has them; those of a silent loss are unknown."""
    a_name, b_name = map(enclosed, scene.names)
    a, b = (_column(scene, model) for model in (0, 1))
    names = (
        (tr("margin"), isolated(f"d = r({a_name}) − r({b_name})")),
        (tr("probability"), "σ(d)"),
        (tr("loss"), "ℓ"),
        (tr("bonus or penalty"), isolated("ℓ(0) − ℓ")),
        (tr("push"), isolated("−ℓ′(d)")),
        (tr("gradient"), isolated(f"∂ℓ / ∂r({a_name})")),
        (tr("gradient"), isolated(f"∂ℓ / ∂r({b_name})")),
    )
    return [(*name, cells) for name, cells in zip(names, zip(a, b, strict=True), strict=True)]


def _column(scene: Scene, model: int) -> tuple[Span, ...]:
    """One model's figures, in the order of the rows."""
    margin = Span(_signed(scene.margin(model)), Tone.INK)
    told = scene.explained(model)
    sure = Span(figure(probability(scene.margin(model))), Tone.INK)
    if told is None:
        return (margin, sure, *[Span(UNKNOWN)] * 5)
    return (
        margin,
        sure,
        Span(figure(told.loss), Tone.INK, bold=True),
        Span(_gain(told.bonus), _kind(told.bonus).tone, bold=True),
        Span(figure(told.push), Tone.INK),
        *(Span(_signed(slope), Tone.INK) for slope in told.gradient),
    )


def _signed(value: float) -> str:
    return figure(value) if value <= 0 else isolated(f"+{figure(value)}")


def _gain(bonus: float) -> str:
    glyph = "▲" if bonus > 0 else "▼"
    shown = _signed(bonus)
    return shown if figure(bonus) == figure(0) else f"{glyph}{GAP}{shown}"


def lesson(scene: Scene) -> str:
    """What moving both rewards alike would show."""
    if scene.loss.absolute:
        return tr("Here a reward means something by itself: move both alike, and the loss changes.")
    return tr("Only the distance of the two counts: move both alike, and nothing changes.")
