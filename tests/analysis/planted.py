"""A project whose truth is known: people, a model, and the effects that are planted in them."""

import math
from collections.abc import Mapping

import numpy as np

from labeler.analysis.case import Case

PEOPLE = ("ada", "bo", "cy")
SOURCES = ("alpha", "beta", "gamma")
WORTH = {"alpha": 0.5, "beta": 0.0, "gamma": -0.5}


def project(
    n: int = 1200,
    seed: int = 0,
    *,
    side_bias: Mapping[str, float] | None = None,
    loves_length: Mapping[str, float] | None = None,
    drift_after: int | None = None,
    leaking: bool = False,
    swayed: bool = False,
) -> list[Case]:
    """Every pair judged by three people, one after the other; the first of them foretold.

    Args:
        side_bias: How much more often than ½ a person takes the left, whatever it says.
        loves_length: What a length e times the other's is worth to a person, log-odds.
        drift_after: From that pair on people want the opposite of what the model learned.
        leaking: Whether the model knows each answer.
        swayed: Whether people say what the model says, once they see it, half of the time.
    """
    draw = np.random.default_rng(seed)
    made: list[Case] = []
    for number in range(n):
        first, second = draw.choice(len(SOURCES), 2, replace=False)
        pair = (SOURCES[first], SOURCES[second])
        lengths = tuple(int(x) for x in draw.lognormal(5, 0.5, 2))
        gap = math.log(lengths[0] / lengths[1])
        truth = WORTH[pair[0]] - WORTH[pair[1]] + draw.normal(0, 2.0)
        known = truth * 0.7 + draw.normal(0, 0.8)
        if drift_after is not None and number >= drift_after:
            truth = -truth
        for seen, person in enumerate(PEOPLE):
            odds = truth * 1.5 + (loves_length or {}).get(person, 0.0) * gap
            says = draw.random() < 1 / (1 + math.exp(-odds))
            left, exposed = int(draw.random() < 0.5), bool(draw.random() < 0.5)
            if draw.random() < 2 * (side_bias or {}).get(person, 0.0):
                says = left == 0
            if swayed and exposed and draw.random() < 0.5:
                says = known > 0
            margin = (4.0 if says else -4.0) if leaking else known
            case = Case(
                f"c{number}",
                person,
                0 if says else 1,
                strength=int(draw.integers(1, 4)),
                left=left,
                seconds=float(draw.lognormal(2, 0.4)),
                exposed=exposed,
                comparison_seen=seen,
                margins={"model": margin, "length": 0.05 * gap},
                content=margin * 0.8,
                style=margin * 0.2,
                lengths=(lengths[0], lengths[1]),
                sources=pair,
            )
            made.append(case)
    return made


def growing(n: int = 600, seed: int = 0, *, hacked: bool) -> list[Case]:
    """One source against another over time; hacked, it grows, pleases the model and not people."""
    draw = np.random.default_rng(seed)
    made: list[Case] = []
    for number in range(n):
        late = number / n if hacked else 0.0
        won = draw.random() < 0.6 - 0.4 * late
        own = int(100 * math.exp(late + draw.normal(0, 0.2)))
        case = Case(
            f"c{number}",
            "ada",
            0 if won else 1,
            margins={"model": 0.3 + 1.5 * late + float(draw.normal(0, 1))},
            lengths=(own, int(100 * math.exp(draw.normal(0, 0.2)))),
            sources=("policy", "reference"),
        )
        made.append(case)
    return made


def versions(cases: list[Case], first: int) -> list[Case]:
    """The same under two versions of the guidelines, the second from that pair on."""
    return [
        case._replace(guidelines=1 + (at >= first * len(PEOPLE))) for at, case in enumerate(cases)
    ]
